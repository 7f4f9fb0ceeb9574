package org.readout.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuardTest {

    @TempDir
    Path folder;

    @Test
    void another_host_than_this_machines_own_needs_a_token() {
        assertThatThrownBy(() -> new Settings("0.0.0.0", 0, null, false, "test"))
                .hasMessageContaining("token");
        assertThatThrownBy(() -> new Settings("192.168.1.5", 0, "short", false, "test"))
                .hasMessageContaining("16");
        assertThat(new Settings("::1", 0, null, false, "test").token()).isNull();
    }

    @Test
    void who_does_not_know_the_token_gets_nothing() {
        try (Served served = Served.of(folder, List.of(), new Settings("127.0.0.1", 0, Served.TOKEN, false, "test"))) {
            assertThat(served.get("/").statusCode()).isEqualTo(401);
            assertThat(served.get("/").headers().firstValue("WWW-Authenticate")).isPresent();
            assertThat(served.get("/assets/readout.css").statusCode()).isEqualTo(401);
            assertThat(served.get("/api/counts", "Authorization", "Bearer wrong")
                            .statusCode())
                    .isEqualTo(401);
            assertThat(served.get("/api/counts", "Authorization", "Bearer " + Served.TOKEN)
                            .statusCode())
                    .isEqualTo(200);
            String basic = Base64.getEncoder().encodeToString(("me:" + Served.TOKEN).getBytes(StandardCharsets.UTF_8));
            assertThat(served.get("/", "Authorization", "Basic " + basic).statusCode())
                    .isEqualTo(200);
            assertThat(served.get("/", "Authorization", "Basic !!").statusCode())
                    .isEqualTo(401);
        }
    }

    @Test
    void a_page_brings_its_policy_and_sets_no_cookie() {
        try (Served served = empty()) {
            HttpResponse<String> page = served.get("/");
            assertThat(page.headers().firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(
                            p -> assertThat(p).contains("script-src 'self'").doesNotContain("unsafe"));
            assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(page.headers().firstValue("Server")).isEmpty();
        }
    }

    @Test
    void a_change_from_another_page_is_refused() {
        try (Served served = empty()) {
            assertThat(post(served, "Origin", "https://elsewhere.example")).isEqualTo(403);
            assertThat(post(served, "Sec-Fetch-Site", "cross-site")).isEqualTo(403);
            assertThat(post(served, "Origin", served.address(""))).isEqualTo(400);
        }
    }

    private static int post(Served served, String header, String value) {
        HttpRequest request = served.request("/api/read")
                .header(header, value)
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString("no such article"))
                .build();
        return served.send(request).statusCode();
    }

    @Test
    void too_much_at_once_is_refused() {
        try (Served served = empty()) {
            HttpRequest request = served.request("/api/read")
                    .header("Content-Type", "text/plain")
                    .POST(HttpRequest.BodyPublishers.ofString("x".repeat(9 << 20)))
                    .build();
            assertThat(served.send(request).statusCode()).isEqualTo(413);
        }
    }

    @Test
    void what_a_browser_has_is_not_sent_again_until_the_archive_changes() {
        try (Served served = empty()) {
            HttpResponse<String> first = served.get("/search");
            String tag = first.headers().firstValue("ETag").orElseThrow();
            assertThat(served.get("/search", "If-None-Match", tag).statusCode()).isEqualTo(304);
            assertThat(served.get("/search?ui=fr", "If-None-Match", tag).statusCode())
                    .isEqualTo(200);
            assertThat(served.get("/search").body()).isEqualTo(first.body());
            assertThat(served.get("/nowhere").headers().firstValue("ETag")).isEmpty();
        }
    }

    @Test
    void an_empty_archive_shows_how_to_fill_it() {
        try (Served served = empty()) {
            assertThat(served.get("/?ui=en").body()).contains("Nothing has been kept yet", "./readout add");
            for (String path :
                    List.of("/map", "/network", "/actors", "/review", "/search", "/search?view=table", "/read")) {
                assertThat(served.get(path).statusCode()).as(path).isEqualTo(200);
            }
            assertThat(served.get("/pair?a=USA&b=RUS").statusCode()).isEqualTo(404);
            assertThat(served.get("/health").body()).contains("\"articles\":0");
        }
    }

    @Test
    void a_text_is_kept_where_that_may_be_and_is_asked_for() {
        try (Served served = Served.of(folder, List.of(), new Settings("127.0.0.1", 0, null, true, "test"))) {
            assertThat(served.get("/read?ui=en").body()).contains("Keep it in the archive");
            assertThat(served.get("/?ui=en").body()).contains("Nothing has been kept yet");
            String part = "--x\r\nContent-Disposition: form-data; name=";
            String text = part + "\"text\"\r\n\r\nLa conversation, debout, n'a pas duré plus de dix minutes.\r\n";
            HttpRequest request = served.request("/read")
                    .header("Content-Type", "multipart/form-data; boundary=x")
                    .POST(HttpRequest.BodyPublishers.ofString(text + part + "\"keep\"\r\n\r\nyes\r\n--x--\r\n"))
                    .build();
            HttpResponse<String> answer = served.send(request);
            assertThat(answer.statusCode()).isEqualTo(303);
            String place = answer.headers().firstValue("Location").orElseThrow();
            assertThat(served.get(place.replaceFirst("https?://[^/]+", "")).statusCode())
                    .isEqualTo(200);
            assertThat(served.archive().counts().articles()).isEqualTo(1);
            assertThat(served.get("/?ui=en").body()).doesNotContain("Nothing has been kept yet");
        }
    }

    private Served empty() {
        return Served.of(folder, List.of(), Settings.loopback("test"));
    }
}
