package org.readout.cli;

import java.util.List;
import org.readout.archive.answers.Answers;
import org.readout.archive.answers.Named;

/** Whom a user names as a side. */
final class Sides {

    private Sides() {}

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
