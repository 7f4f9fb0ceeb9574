package org.readout.intake.fetching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.intake.fetching.Fetcher.Stamp;

/** Against a server of our own on loopback. */
class FetcherTest {

    private static final Duration PAUSE = Duration.ofMillis(120);

    private final List<String> asked = new ArrayList<>();
    private final List<Long> when = new ArrayList<>();
    private HttpServer server;
    private String robots = "User-agent: *\nDisallow: /private\n";
    private Fetcher fetcher;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        fetcher = new Fetcher(PAUSE, 1 << 20, true);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        asked.add(path);
        when.add(System.nanoTime());
        switch (path) {
            case "/robots.txt" -> send(exchange, 200, robots.getBytes(StandardCharsets.UTF_8));
            case "/page" -> {
                if ("\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                    send(exchange, 304, new byte[0]);
                } else {
                    exchange.getResponseHeaders().set("ETag", "\"v1\"");
                    exchange.getResponseHeaders().set("Content-Type", "text/html");
                    send(exchange, 200, "<p>Hello".getBytes(StandardCharsets.UTF_8));
                }
            }
            case "/moved" -> redirect(exchange, "/page");
            case "/circle" -> redirect(exchange, "/circle");
            case "/to-file" -> redirect(exchange, "file:///etc/passwd");
            case "/to-private" -> redirect(exchange, "/private/x");
            case "/bomb" -> {
                exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                send(exchange, 200, bomb());
            }
            default -> send(exchange, 404, new byte[0]);
        }
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        send(exchange, 302, new byte[0]);
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(new byte[8 << 20]);
        }
        return bytes.toByteArray();
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    @Test
    void what_has_not_changed_is_not_fetched_again() throws Exception {
        Fetcher.Fetched page = fetcher.fetch(at("/page"), Stamp.NONE).orElseThrow();
        assertThat(new String(page.bytes(), StandardCharsets.UTF_8)).isEqualTo("<p>Hello");
        assertThat(page.type()).isEqualTo("text/html");
        assertThat(fetcher.fetch(at("/page"), page.stamp())).isEqualTo(Optional.empty());
    }

    @Test
    void robots_txt_is_asked_once_and_obeyed_behind_redirects_too() throws Exception {
        assertThatThrownBy(() -> fetcher.fetch(at("/private/x"), Stamp.NONE))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("robots.txt");
        assertThatThrownBy(() -> fetcher.fetch(at("/to-private"), Stamp.NONE)).isInstanceOf(RefusedException.class);
        assertThat(asked).containsExactly("/robots.txt", "/to-private");
    }

    @Test
    void a_host_is_asked_again_only_after_a_while() throws Exception {
        fetcher.fetch(at("/page"), Stamp.NONE);
        fetcher.fetch(at("/moved"), Stamp.NONE);
        assertThat(asked).containsExactly("/robots.txt", "/page", "/moved", "/page");
        for (int i = 1; i < when.size(); i++) {
            assertThat(when.get(i) - when.get(i - 1)).isGreaterThan(PAUSE.toNanos() / 2);
        }
    }

    @Test
    void redirects_without_end_are_left() {
        assertThatThrownBy(() -> fetcher.fetch(at("/circle"), Stamp.NONE))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("more than 5 times");
    }

    @Test
    void a_redirect_leads_nowhere_but_to_the_web() {
        assertThatThrownBy(() -> fetcher.fetch(at("/to-file"), Stamp.NONE))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("only http and https");
    }

    @Test
    void what_unpacks_without_end_is_left() {
        assertThatThrownBy(() -> fetcher.fetch(at("/bomb"), Stamp.NONE))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("larger than 1024 KiB");
    }

    @Test
    void what_is_not_there_is_told() {
        assertThatThrownBy(() -> fetcher.fetch(at("/gone"), Stamp.NONE)).hasMessageContaining("the server says 404");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://[::1]/",
                "http://10.1.2.3/",
                "http://192.168.1.1/",
                "http://172.16.0.1/",
                "http://169.254.169.254/latest",
                "http://0.0.0.0/",
                "http://100.64.0.1/",
                "http://[fd00::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://2130706433/",
                "http://[64:ff9b::7f00:1]/",
                "ftp://127.0.0.1/",
                "file:///etc/passwd",
                "http://user@127.0.0.1/"
            })
    void machines_of_the_house_are_not_fetched_from(String address) {
        Fetcher careful = new Fetcher(Duration.ZERO, 1 << 20, false);
        assertThatThrownBy(() -> careful.fetch(URI.create(address), Stamp.NONE)).isInstanceOf(IOException.class);
        assertThat(asked).isEmpty();
    }

    @Test
    void nor_is_what_gives_a_machine_its_keys_by_whoever_fetches_from_the_house() {
        assertThatThrownBy(() -> fetcher.fetch(URI.create("http://169.254.169.254/latest"), Stamp.NONE))
                .isInstanceOf(RefusedException.class);
        assertThat(asked).isEmpty();
    }

    @Test
    void the_longest_rule_decides_and_a_group_of_ours_is_ours_alone() {
        Robots robots = Robots.parse(
                "User-agent: *\nDisallow: /\n\nUser-agent: other\nUser-agent: Readout # us\nDisallow: /a\nAllow: /a/b$\n"
                        + "Disallow: /*.pdf\n",
                "readout");
        assertThat(robots.allow("/")).isTrue();
        assertThat(robots.allow("/a/c")).isFalse();
        assertThat(robots.allow("/a/b")).isTrue();
        assertThat(robots.allow("/a/bc")).isFalse();
        assertThat(robots.allow("/x/y.pdf")).isFalse();
        assertThat(Robots.parse("User-agent: *\nDisallow:\n", "readout").allow("/x"))
                .isTrue();
    }
}
