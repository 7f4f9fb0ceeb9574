package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.archive.Archive;

/** From a feed on a server of our own, on loopback, to an archive. Loads a model. */
class WatchCommandTest {

    private static final String FEED =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0"><channel><title>Harbour Post</title><link>%1$s/</link><description>News</description>
            <item><title>Ministers meet</title><link>%1$s/meeting.html</link></item>
            <item><title>Kept from robots</title><link>%1$s/private/talks.html</link></item>
            <item><title>Sanctions</title><link>%1$s/sanctions.html</link></item>
            </channel></rss>
            """;

    private static final Map<String, String> PAGES = Map.of(
            "/meeting.html",
            page(
                    "Ministers meet in Riga",
                    "The foreign minister of Latvia met her Estonian counterpart in Riga on Monday."),
            "/sanctions.html",
            page(
                    "New sanctions",
                    "France imposed sanctions on Belarus on Tuesday, the foreign ministry in Paris said."));

    @TempDir
    Path folder;

    private final List<String> asked = new ArrayList<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private HttpServer server;

    private static String page(String title, String text) {
        return "<html lang=\"en\"><head><title>" + title + "</title></head><body><article><h1>" + title + "</h1><p>"
                + text + "</p></article></body></html>";
    }

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        synchronized (asked) {
            asked.add(path);
        }
        if (path.equals("/robots.txt")) {
            send(exchange, 200, "text/plain", "User-agent: *\nDisallow: /private\n");
        } else if (path.equals("/feed.xml")) {
            boolean known = "\"one\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            exchange.getResponseHeaders().set("ETag", "\"one\"");
            send(exchange, known ? 304 : 200, "application/rss+xml", known ? "" : FEED.formatted(address()));
        } else if (PAGES.containsKey(path)) {
            send(exchange, 200, "text/html; charset=utf-8", PAGES.get(path));
        } else {
            send(exchange, 404, "text/plain", "none");
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Test
    void pages_of_a_feed_are_kept_once_and_what_robots_may_not_see_is_told() throws Exception {
        assertThat(watch("--house")).isEqualTo(3);
        assertThat(text(out)).isEqualTo("2 articles added, 0 held already\n");
        assertThat(text(err)).contains("/private/talks.html: ").contains("robots.txt");
        assertThat(asked).doesNotContain("/private/talks.html");
        try (Archive archive = Archive.openToRead(folder.resolve("news"))) {
            assertThat(archive.counts().articles()).isEqualTo(2);
            assertThat(archive.search("sanctions", 5)).hasSize(1);
        }
        asked.clear();
        out.reset();
        watch("--house");
        assertThat(text(out)).isEqualTo("0 articles added, 0 held already\n");
        assertThat(asked).doesNotContain("/meeting.html", "/sanctions.html");
    }

    @Test
    void nothing_of_this_machine_is_fetched_unasked() throws Exception {
        assertThat(watch()).isEqualTo(3);
        assertThat(asked).isEmpty();
        assertThat(text(err)).contains("/feed.xml: ");
    }

    private int watch(String... options) throws IOException {
        Path feeds = Files.writeString(folder.resolve("feeds.txt"), "# ours\n\n" + address() + "/feed.xml\n");
        List<String> args = new ArrayList<>(List.of(
                "watch", "--pause", "0", "--archive", folder.resolve("news").toString()));
        args.addAll(List.of(options));
        args.add(feeds.toString());
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        return Main.commandLine(print, new PrintStream(err, true, StandardCharsets.UTF_8))
                .execute(args.toArray(new String[0]));
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
