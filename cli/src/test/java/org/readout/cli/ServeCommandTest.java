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
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.archive.Archive;
import org.readout.archive.Reading;
import org.readout.knowledge.Knowledge;
import org.readout.web.Settings;
import org.readout.web.Web;
import org.readout.web.ports.Asker;
import org.readout.web.ports.Names;
import org.readout.web.ports.TextReader;

/** From a text that is pasted to its record, with the engine. Loads a model. */
class ServeCommandTest {

    @TempDir
    Path folder;

    private final EngineOptions engines = new EngineOptions();
    private final CompletableFuture<Knowledge> knowledge = CompletableFuture.supplyAsync(engines::knowledge);

    @Test
    void a_question_is_answered_as_the_command_does() {
        try (Archive archive = Archive.open(folder);
                PastedTexts texts = new PastedTexts(engines, knowledge)) {
            TextReader.Outcome talks = texts.read(
                    "talks.txt",
                    "Antony Blinken met Sergey Lavrov in New Delhi on 2 March 2023. Blinken told Lavrov that Russia should return to New START."
                            .getBytes(StandardCharsets.UTF_8));
            archive.add(List.of(Reading.of(talks.record(), talks.reader())));
            archive.merge();
            archive.index();
            Asker asker = new AskedQuestions(archive, engines, knowledge);
            Asker.Reply reply = asker.ask("Que se sont dit Blinken et Lavrov ?");
            assertThat(reply.unknown()).isEmpty();
            assertThat(reply.lines()).anyMatch(line -> line.text().contains("return to New START"));
            assertThat(reply.json()).contains("\"understood\"", "\"answer\"");
            Asker.Reply other = asker.ask("Frobnicate the quux, Blinken?");
            assertThat(other.unknown()).isNotEmpty();
            assertThat(other.json()).contains("\"forms\"");
        }
    }

    @Test
    void a_text_that_is_pasted_is_read_by_the_engine() throws Exception {
        try (Archive archive = Archive.open(folder);
                PastedTexts texts = new PastedTexts(engines, knowledge);
                Web web = Web.start(Settings.loopback("test"), archive, texts, null, Names.AS_KEPT)) {
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
