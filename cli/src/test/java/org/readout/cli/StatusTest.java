package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.readout.intake.Intake;
import org.readout.intake.Source;
import org.readout.knowledge.Knowledge;
import org.readout.language.swift.SwiftEngine;
import org.readout.reader.Reader;
import org.readout.record.Event;

/**
 * Minimal pairs of what happened and what did not: one act told as done, denied, planned, possible, supposed, refused, asked
 * for. {@code status.csv} says of each sentence which event it tells, or of which type none. Loads a model.
 */
class StatusTest {

    private static final double LEAST = 0.97;

    private final Reader reader = new Reader(Knowledge.load(), new SwiftEngine()::forLanguage);

    @Test
    void nearly_every_act_has_the_status_that_its_words_give_it() throws Exception {
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/status.csv"));
        List<String> pairs = lines.subList(1, lines.size());
        List<String> wrong = new ArrayList<>();
        for (String pair : pairs) {
            String[] parts = pair.split(";");
            if (!tells(read(parts[0], parts[1]), parts[2].split(" "))) {
                wrong.add(pair);
            }
        }
        assertThat(pairs).hasSizeGreaterThanOrEqualTo(150);
        assertThat(wrong).hasSizeLessThanOrEqualTo((int) ((1 - LEAST) * pairs.size()));
    }

    private List<Event> read(String language, String sentence) throws Exception {
        Intake intake = Intake.builder().language(language).build();
        return reader.read(intake.article(Source.text("sentence.txt", sentence), problem -> {}))
                .events();
    }

    private static boolean tells(List<Event> events, String[] expected) {
        if (expected[0].equals("none")) {
            return events.stream().noneMatch(e -> e.type().name().equals(expected[1]));
        }
        Event.Type type = Event.Type.valueOf(expected[0]);
        Event.Status status = Event.Status.valueOf(expected[1].toUpperCase(Locale.ROOT));
        return events.stream().anyMatch(e -> e.type() == type && e.status() == status)
                && events.stream()
                        .noneMatch(e -> e.type() == type && e.status() == Event.Status.ACTUAL && status != e.status());
    }
}
