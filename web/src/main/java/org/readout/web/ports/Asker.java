package org.readout.web.ports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.archive.answers.Accounts;
import org.readout.archive.answers.Line;
import org.readout.archive.answers.Positions;

/** Answers questions in plain language with what the archive holds. Safe for any number of threads. */
public interface Asker {

    /** Answers a question. */
    Reply ask(String question);

    /**
     * How the question was understood, and what there is.
     *
     * @param understood stretches of the question, and what each was taken for
     * @param unknown words that were not understood; where there are any, nothing is answered
     * @param lines the latest first
     * @param found how many there are, each counted once
     * @param reports how often they are told
     * @param without what of the question had to be left out for the nearest lines; empty where something was found
     * @param nearest what there is instead, where nothing is found
     * @param json the same as the command line writes it
     */
    record Reply(
            List<Part> understood,
            List<String> unknown,
            List<Line> lines,
            int found,
            int reports,
            List<Accounts> accounts,
            @Nullable Positions positions,
            String without,
            List<Line> nearest,
            String json) {

        public Reply {
            understood = List.copyOf(understood);
            unknown = List.copyOf(unknown);
            lines = List.copyOf(lines);
            accounts = List.copyOf(accounts);
            nearest = List.copyOf(nearest);
        }
    }

    /** A stretch of the question: its words, its role ({@code by}, {@code act}, {@code dates} …), and what it means. */
    record Part(String words, String role, String meaning) {}
}
