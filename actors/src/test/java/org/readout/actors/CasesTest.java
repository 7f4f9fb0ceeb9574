package org.readout.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.knowledge.Knowledge;
import org.readout.language.Analysis;
import org.readout.language.Conllu;

/**
 * Runs every case under {@code cases/<language>}: a text as {@code .conllu} and, beside it, who has to be found in it as
 * {@code .expected} (its lines are told in {@link Expected}). A case is named for what it teaches.
 */
class CasesTest {

    private static final Path CASES = Path.of("src/test/resources/cases");
    private static Map<String, ActorFinder> finders = Map.of();

    @BeforeAll
    static void load() {
        Knowledge knowledge = Knowledge.load();
        finders = Knowledge.LANGUAGES.stream().collect(Collectors.toMap(l -> l, l -> new ActorFinder(knowledge, l)));
    }

    static Stream<String> cases() throws IOException {
        try (Stream<Path> files = Files.walk(CASES)) {
            return files
                    .map(f -> CASES.relativize(f).toString())
                    .filter(f -> f.endsWith(".conllu"))
                    .map(f -> f.replace(".conllu", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void everyoneExpectedIsFound(String name) throws IOException {
        String language = name.substring(0, 2);
        Analysis analysis = Conllu.read(Files.readString(CASES.resolve(name + ".conllu")), language);
        Expected expected = Expected.read(Files.readString(CASES.resolve(name + ".expected")));
        Cast cast = finders.get(language).find(expected.article(analysis), analysis);
        List<String> found = Expected.render(cast, analysis.text());

        assertThat(found).containsAll(expected.lines());
        assertThat(found).as("who must not be found").noneMatch(line -> expected.nobody().stream()
                .anyMatch(n -> line.matches(".*\\| (.*; )?" + n + "(;.*)?")));
    }

    @Test
    void theSameArticleGivesTheSameCast() throws IOException {
        String conllu =
                Files.readString(CASES.resolve("fr/a-new-name-takes-country-and-sector-from-its-apposition.conllu"));
        Analysis analysis = Conllu.read(conllu, "fr");
        Expected undated = Expected.read("");
        ActorFinder finder = finders.get("fr");

        List<String> first = Expected.render(finder.find(undated.article(analysis), analysis), analysis.text());
        List<String> second = Expected.render(finder.find(undated.article(analysis), analysis), analysis.text());

        assertThat(second).isEqualTo(first);
    }
}
