package org.readout.archive.answers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What each side says of one event, side by side.
 *
 * @param event the event, as the report tells it that it is known by
 * @param accounts one for each side that took part and was heard, then one for each other that spoke of it
 * @param claims what one side alleges of the other, with the denial that answers it or with none
 * @param figures numbers that the reports give, where they differ or are given by several
 */
public record Accounts(Line event, List<Account> accounts, List<Claim> claims, List<Figure> figures) {

    public Accounts {
        accounts = List.copyOf(accounts);
        claims = List.copyOf(claims);
        figures = List.copyOf(figures);
    }

    /**
     * What one side says.
     *
     * @param side the code of a state or body, or what somebody is known by who speaks for none
     * @param name for people
     * @param tookPart whether it took part in the event
     */
    public record Account(String side, String name, boolean tookPart, List<Line> said) {

        public Account {
            said = List.copyOf(said);
        }
    }

    /**
     * Something alleged.
     *
     * @param answer the denial or rejection that answers it; null where the archive holds none
     * @param because the words or names that both have in common
     */
    public record Claim(Line claim, @Nullable Line answer, List<String> because) {

        public Claim {
            because = List.copyOf(because);
        }
    }

    /**
     * A number.
     *
     * @param what {@code killed}, {@code injured} or {@code size}
     * @param by who gives it: a speaker, else the paper
     */
    public record Figure(String what, int number, String by, Line line) {}
}
