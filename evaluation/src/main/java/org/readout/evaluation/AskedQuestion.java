package org.readout.evaluation;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question to an archive, and what a careful reader of its articles answers.
 *
 * @param ask the question
 * @param articles ids, or names of files, of all articles that the answer is taken from
 * @param also articles that an answer may be taken from besides
 * @param words that stand in the answer
 * @param never words that do not
 * @param dates days, ISO 8601, that the answer gives
 * @param nothing whether the articles hold no answer
 */
public record AskedQuestion(
        String ask,
        List<String> articles,
        List<String> also,
        List<String> words,
        List<String> never,
        List<String> dates,
        boolean nothing) {

    private static final ObjectMapper YAML =
            new ObjectMapper(new YAMLFactory()).enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private record Sheet(List<AskedQuestion> questions) {}

    public AskedQuestion {
        articles = copy(articles);
        also = copy(also);
        words = copy(words);
        never = copy(never);
        dates = copy(dates);
    }

    private static List<String> copy(@Nullable List<String> some) {
        return some == null ? List.of() : List.copyOf(some);
    }

    /** @throws UncheckedIOException where the file cannot be read or is not of this shape */
    public static List<AskedQuestion> readAll(Path file) {
        try {
            return List.copyOf(
                    YAML.readValue(Files.readString(file), Sheet.class).questions());
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": not a file of questions: " + e.getMessage(), e);
        }
    }
}
