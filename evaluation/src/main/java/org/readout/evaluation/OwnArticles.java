package org.readout.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.readout.intake.Source;

/** The articles of our own readings, which come with the program: for measuring it where no others are given. */
public final class OwnArticles {

    private static final String FOLDER = "gold/";

    private OwnArticles() {}

    /**
     * The articles, in the order of their names.
     *
     * @throws UncheckedIOException where one cannot be read
     */
    public static List<Source> all() {
        List<Source> articles = new ArrayList<>();
        try {
            for (String line : new String(bytes("SHA256SUMS"), StandardCharsets.UTF_8).split("\n")) {
                String name = line.substring(line.lastIndexOf(' ') + 1);
                if (name.endsWith(".json")) {
                    articles.add(Source.json(name, 0, Reading.of(bytes(name)).asInput()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("our own readings", e);
        }
        return articles;
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(OwnArticles.class.getResourceAsStream(FOLDER + name), name)) {
            return in.readAllBytes();
        }
    }
}
