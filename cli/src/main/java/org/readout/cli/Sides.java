package org.readout.cli;

import java.util.List;
import org.readout.archive.answers.Answers;
import org.readout.archive.answers.Named;
import org.readout.archive.answers.Side;

/** Whom a user names as a side. */
final class Sides {

    private Sides() {}

    /** What a filter takes for a side: its codes, or what its people are known by; the name itself where nobody bears it. */
    static List<String> asked(Answers answers, String named) {
        List<Named> called = answers.side(named).isEmpty() ? answers.called(named) : List.of();
        Side side = answers.side(called.isEmpty() ? named : called.get(0).who());
        return side.isEmpty() ? List.of(named) : side.codes().isEmpty() ? side.whos() : side.codes();
    }

    /**
     * The name itself where the archive knows it, else whoever bears it as the end of his name ('Lavrov').
     *
     * @throws IllegalArgumentException where the archive knows nobody of that name
     */
    static String known(Answers answers, String named) {
        if (!answers.side(named).isEmpty()) {
            return named;
        }
        List<Named> called = answers.called(named);
        if (called.isEmpty()) {
            throw new IllegalArgumentException("the archive knows nobody called " + named);
        }
        return called.get(0).who();
    }
}
