package org.readout.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.readout.intake.Problem;
import org.readout.intake.Source;
import org.readout.job.reading.Desk;
import org.readout.reader.Watch;
import org.readout.record.Article;
import org.readout.record.Dating;
import org.readout.record.Record;
import org.readout.record.RecordCodec;
import org.readout.record.Sha256;

/**
 * Reads without an engine. A line that is a record is that record; of any other the text is the article. What the text
 * begins with is done: {@code stall} takes a minute, {@code fail PATH} ends the task unless there is a file of that path,
 * which it makes.
 */
final class HandMadeDesk implements Desk {

    private final ObjectMapper mapper = new ObjectMapper();
    private final RecordCodec codec = new RecordCodec();

    @Override
    public Record read(Source source, Consumer<Problem> remarks, Watch watch) {
        String line = new String(source.bytes(), java.nio.charset.StandardCharsets.UTF_8);
        try {
            if (line.startsWith("{\"format\"")) {
                return codec.read(line);
            }
            JsonNode article = mapper.readTree(line);
            String text = article.path("text").asText();
            act(text);
            return record(article, text, source.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void act(String text) throws IOException {
        if (text.startsWith("stall")) {
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        } else if (text.startsWith("fail ")) {
            Path once = Path.of(text.split(" ")[1]);
            if (Files.notExists(once)) {
                Files.createFile(once);
                throw new AssertionError("the task is to end here");
            }
        } else if (text.startsWith("slow")) {
            java.util.concurrent.locks.LockSupport.parkNanos(4_000_000);
        }
    }

    static Record record(JsonNode article, String text, String origin) {
        return new Record(
                new Article(
                        Sha256.of(text),
                        article.path("id").asText(null),
                        origin,
                        null,
                        "en",
                        null,
                        null,
                        null,
                        Dating.UNKNOWN,
                        text,
                        List.of(),
                        List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
