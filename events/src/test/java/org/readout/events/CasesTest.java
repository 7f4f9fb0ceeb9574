package org.readout.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.knowledge.Knowledge;
import org.readout.language.SentenceChoice;
import org.readout.places.Places;
import org.readout.record.Dating;
import org.readout.record.Event;
import org.readout.times.Times;

/** Runs every case under {@code cases/<language>}: a CoNLL-U file and its sibling with the events expected. */
class CasesTest {

    private static final Knowledge KNOWLEDGE = Knowledge.load();

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
    void theSentenceTellsWhatIsExpected(String language, Path file) {
        Case c = Case.read(file, language);
        assertThat(events(c, language).stream().map(c::line)).isEqualTo(c.expected());
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cases")
    void a_sentence_that_tells_an_event_is_worth_a_tree(String language, Path file) throws IOException {
        Case c = Case.read(file, language);
        SentenceChoice choice = new EventReader(KNOWLEDGE, language).choice();
        assertThat(events(c, language))
                .filteredOn(e -> e.saidIn() == null)
                .extracting(e -> c.analysis()
                        .sentenceAt(e.trigger().begin())
                        .orElseThrow()
                        .bare())
                .allMatch(choice::takes);
    }

    private static List<Event> events(Case c, String language) {
        return new EventReader(KNOWLEDGE, language)
                .read(
                        c.article(),
                        c.analysis(),
                        c.cast(),
                        c.said(),
                        new Times(Dating.UNKNOWN, List.of()),
                        new Places(List.of()));
    }
}
