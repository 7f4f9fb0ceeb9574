package org.readout.cli;

import java.util.List;
import java.util.Optional;
import org.readout.archive.answers.Answers;
import org.readout.archive.answers.Named;
import org.readout.archive.answers.Side;

/** Whom a user names as a side. */
final class Sides {

    private Sides() {}

    /** What a filter takes for a side: its codes, or what its people are known by; the name itself where nobody bears it. */
    static List<String> asked(Answers answers, String named) {
        Side side = answers.side(bearer(answers, named).orElse(named));
        return side.isEmpty() ? List.of(named) : side.codes().isEmpty() ? side.whos() : side.codes();
    }

    /**
     * The name itself where the archive knows it, else whoever bears it as the end of his name ('Lavrov').
     *
     * @throws IllegalArgumentException where the archive knows nobody of that name
     */
    static String known(Answers answers, String named) {
        return bearer(answers, named)
                .orElseThrow(() -> new IllegalArgumentException("the archive knows nobody called " + named));
    }

    private static Optional<String> bearer(Answers answers, String named) {
        return answers.side(named).isEmpty()
                ? answers.called(named).stream().map(Named::who).findFirst()
                : Optional.of(named);
    }
}
