package org.readout.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.knowledge.Knowledge;

/** Runs every case under {@code cases/<language>}: a CoNLL-U file and its sibling with the statements expected. */
class CasesTest {

    private static Map<String, StatementReader> readers = Map.of();

    @BeforeAll
    static void load() {
        Knowledge knowledge = Knowledge.load();
        readers =
                Knowledge.LANGUAGES.stream().collect(Collectors.toMap(l -> l, l -> new StatementReader(knowledge, l)));
    }

    static Stream<Arguments> cases() throws IOException, URISyntaxException {
        Path root = Path.of(
                Objects.requireNonNull(CasesTest.class.getResource("/cases")).toURI());
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(f -> f.toString().endsWith(".conllu")).sorted().toList().stream()
                    .map(f -> Arguments.of(
                            f.getParent().getFileName().toString(),
                            Named.of(f.getFileName().toString(), f)));
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cases")
    void whatWasSaidIsFound(String language, Path file) throws IOException {
        Case c = Case.read(file, language);
        List<String> found =
                Objects.requireNonNull(readers.get(language)).read(c.article(), c.analysis(), c.cast()).stream()
                        .map(said -> c.line(said.statement()))
                        .toList();
        assertThat(found).isEqualTo(c.expected());
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cases")
    void a_sentence_that_reports_is_worth_a_tree(String language, Path file) throws IOException {
        Case c = Case.read(file, language);
        StatementReader reader = Objects.requireNonNull(readers.get(language));
        assertThat(reader.read(c.article(), c.analysis(), c.cast()))
                .filteredOn(said -> said.cue() >= 0)
                .extracting(
                        said -> c.analysis().sentences().get(said.sentence()).bare())
                .allMatch(reader.choice()::takes);
    }
}
