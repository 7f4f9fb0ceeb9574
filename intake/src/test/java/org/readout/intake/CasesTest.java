package org.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.record.Article;
import org.readout.record.Block;
import org.readout.record.Dropped;

/** Every input in {@code cases} gives the article in the file of the same name with the ending {@code .expected}. */
class CasesTest {

    private static final Intake INTAKE = Intake.builder().build();

    static Stream<Path> cases() throws IOException, URISyntaxException {
        URL folder = Objects.requireNonNull(CasesTest.class.getResource("cases"));
        try (Stream<Path> files = Files.list(Path.of(folder.toURI()))) {
            return files.filter(f -> !f.toString().endsWith(".expected")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesTheExpectedArticle(Path input) throws IOException {
        String name = input.getFileName().toString();
        Path expected = input.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".expected");
        assertThat(read(input)).isEqualTo(Files.exists(expected) ? Files.readString(expected) : "(no file)");
    }

    private static String read(Path input) {
        List<String> out = new ArrayList<>();
        Collected collected = new Collected(INTAKE);
        INTAKE.read(input, collected);
        collected.articles.forEach(a -> describe(a, out));
        collected.problems.forEach(p -> out.add("! " + p.message()));
        return String.join("\n", out) + "\n";
    }

    private static void describe(Article article, List<String> out) {
        out.add("language: " + article.language());
        out.add("key: " + article.key());
        out.add("publisher: " + article.publisher());
        out.add("byline: " + article.byline());
        out.add("published: " + article.published().best() + ", "
                + article.published().basis());
        for (Block block : article.blocks()) {
            out.add(block.kind() + ": " + block.span().of(article.text()));
        }
        for (Dropped dropped : article.dropped()) {
            out.add("- " + dropped.reason() + ": " + dropped.text().replace("\n", " / "));
        }
    }
}
