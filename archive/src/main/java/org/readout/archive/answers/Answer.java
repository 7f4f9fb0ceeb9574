package org.readout.archive.answers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the archive holds for a question.
 *
 * @param lines statements and events, the latest first; at most {@link Answers#MOST}
 * @param events how many events are found, each counted once
 * @param statements how many statements
 * @param reports how often all of them are told
 * @param all whether everything was looked through; false where there was too much, and the latest alone were
 * @param who whoever did it, or to whom it was done, where that is asked for
 * @param accounts what each side says of the meetings that were found, where two sides are asked for
 * @param positions where that is asked for
 * @param nearest what there is instead, where nothing is found
 */
public record Answer(
        Query query,
        List<Line> lines,
        int events,
        int statements,
        int reports,
        boolean all,
        List<Who> who,
        List<Accounts> accounts,
        @Nullable Positions positions,
        @Nullable Nearest nearest) {

    public Answer {
        lines = List.copyOf(lines);
        who = List.copyOf(who);
        accounts = List.copyOf(accounts);
    }

    /** Whether nothing is found. */
    public boolean isEmpty() {
        return lines.isEmpty()
                && accounts.stream().allMatch(a -> a.accounts().isEmpty())
                && (positions == null || positions.positions().isEmpty());
    }

    /** Somebody who did or said it, or to whom it was, and in how many articles. */
    public record Who(Party party, int articles) {}

    /**
     * The nearest that there is.
     *
     * @param without what of the question had to be left out, such as {@code dates}
     * @param query what was asked instead
     */
    public record Nearest(String without, Query query, List<Line> lines) {

        public Nearest {
            lines = List.copyOf(lines);
        }
    }
}
