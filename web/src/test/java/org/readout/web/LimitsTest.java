package org.readout.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.archive.Archive;
import org.readout.record.Record;
import org.readout.web.ports.Asker;
import org.readout.web.ports.Names;
import org.readout.web.ports.TextReader;

class LimitsTest {

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Record record = Served.example("New Delhi");

    @Test
    void what_is_being_answered_when_the_server_stops_is_answered() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch going = new CountDownLatch(1);
        TextReader slow = (name, content) -> {
            begun.countDown();
            await(going);
            return new TextReader.Outcome(record, "test");
        };
        try (Archive archive = Archive.open(folder)) {
            Web web = Web.start(Settings.loopback("test"), archive, slow, null, Names.AS_KEPT);
            CompletableFuture<HttpResponse<String>> answer =
                    client.sendAsync(read(web, "Text."), HttpResponse.BodyHandlers.ofString());
            await(begun);
            CompletableFuture<Void> stopping = CompletableFuture.runAsync(web::close);
            Thread.sleep(300);
            assertThat(stopping.isDone()).as("it waits for the answer").isFalse();
            going.countDown();
            assertThat(answer.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
            stopping.get(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void many_at_once_wait_for_their_turn() {
        try (Served served = Served.of(folder, List.of(record), Settings.loopback("test"))) {
            List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                HttpRequest request =
                        served.request("/search?what=statements&page=1&n=" + i).build();
                answers.add(client.sendAsync(request, HttpResponse.BodyHandlers.ofString()));
            }
            assertThat(answers)
                    .allSatisfy(answer -> assertThat(answer.join().statusCode()).isEqualTo(200));
        }
    }

    @Test
    void whoever_sends_a_byte_now_and_then_is_sent_away() throws Exception {
        try (Served served = Served.of(folder, List.of(), Settings.loopback("test"));
                Socket socket =
                        new Socket("127.0.0.1", URI.create(served.address("/")).getPort())) {
            socket.setSoTimeout(20_000);
            Instant began = Instant.now();
            OutputStream out = socket.getOutputStream();
            out.write(("POST /api/read HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: text/plain\r\n"
                            + "Content-Length: 100000\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            assertThat(untilEnded(out, socket.getInputStream())).isTrue();
            assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(20));
        }
    }

    /** Drips until the other side answers or hangs up. */
    private static boolean untilEnded(OutputStream out, InputStream in) throws InterruptedException {
        try {
            for (int i = 0; i < 60; i++) {
                out.write('x');
                out.flush();
                Thread.sleep(250);
                if (in.available() > 0) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    @Test
    void a_question_that_takes_too_long_is_ended_and_told_in_a_sentence_and_the_next_is_answered() {
        Served.of(folder, List.of(record), Settings.loopback("test")).close();
        try (Archive archive = Archive.openToServe(folder, Duration.ofMillis(300));
                Web web =
                        Web.start(Settings.loopback("test"), archive, null, question -> hold(archive), Names.AS_KEPT)) {
            Instant began = Instant.now();
            HttpResponse<String> page = get(web, "ask?q=everything&ui=fr");
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body())
                    .contains("C’est trop long", "Moins de jours")
                    .doesNotContain("DIR", "range(");
            assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(20));
            HttpResponse<String> part = get(web, "ask?q=everything&ui=fr", "HX-Request", "true");
            assertThat(part.statusCode()).isEqualTo(503);
            assertThat(part.body()).contains("Moins de jours").doesNotContain("<html");
            HttpResponse<String> json = get(web, "api/ask?q=everything");
            assertThat(json.statusCode()).isEqualTo(503);
            assertThat(json.body()).contains("\"status\":503", "took longer than it may");
            assertThat(get(web, "search?what=statements").statusCode()).isEqualTo(200);
        }
    }

    /** Asks for what no machine has counted before a test ends. */
    private static Asker.Reply hold(Archive archive) {
        archive.rows(
                "SELECT count(*) FROM range(10000000) a, range(1000000) b WHERE a.range * b.range % 7 = 3",
                List.of(), r -> 0);
        throw new AssertionError("it was counted");
    }

    private HttpResponse<String> get(Web web, String path, String... header) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(web.address() + path));
        if (header.length > 0) {
            request.headers(header);
        }
        return client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString())
                .join();
    }

    @Test
    void an_address_and_heads_have_their_bounds() {
        try (Served served = Served.of(folder, List.of(), Settings.loopback("test"))) {
            assertThat(served.get("/search?words=" + "x".repeat(20_000)).statusCode())
                    .isBetween(414, 431);
            assertThat(served.get("/", "X-Long", "x".repeat(20_000)).statusCode())
                    .isEqualTo(431);
        }
    }

    private static HttpRequest read(Web web, String text) {
        return HttpRequest.newBuilder(URI.create(web.address() + "api/read"))
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString(text))
                .build();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
