package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.archive.Archive;
import org.readout.web.Settings;
import org.readout.web.Web;
import org.readout.web.ports.TextReader;

/** From a text that is pasted to its record, with the engine. Loads a model. */
class ServeCommandTest {

    @TempDir
    Path folder;

    @Test
    void a_text_that_is_pasted_is_read_by_the_engine() throws Exception {
        try (Archive archive = Archive.open(folder);
                PastedTexts texts = new PastedTexts(new EngineOptions());
                Web web = Web.start(Settings.loopback("test"), archive, texts, null)) {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(web.address() + "api/read"))
                                    .header("Content-Type", "text/plain; charset=utf-8")
                                    .POST(
                                            HttpRequest.BodyPublishers.ofString(
                                                    "Latvia's foreign minister met her Estonian counterpart in Riga on 2 March 2023."))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("\"type\":\"CONSULT\"", "2023-03-02");
            assertThat(archive.counts().articles()).isZero();
            TextReader.Outcome page = texts.read(
                    "page.html",
                    "<html><body><p>Kenya lifted its ban on maize from Tanzania on Wednesday.</p></body></html>"
                            .getBytes(StandardCharsets.UTF_8));
            assertThat(page.record().article().text()).startsWith("Kenya");
            assertThat(page.reader()).contains("knowledge-");
        }
    }

    @Test
    void a_host_that_others_reach_is_wrong_use_without_a_token() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.commandLine(new PrintStream(new ByteArrayOutputStream()), new PrintStream(err))
                .execute("serve", "--archive", folder.toString(), "--host", "0.0.0.0");
        assertThat(status).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("a token of 16 characters");
    }
}
