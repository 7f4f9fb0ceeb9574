package org.readout.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.actors.Stock.Term;
import org.readout.record.Dating;

/** Who held an office on the day of the article, or most likely did where the day is not known. */
final class Offices {

    private final Stock stock;
    private final @Nullable LocalDate day;

    Offices(Stock stock, Dating published) {
        this.stock = stock;
        this.day = published.best();
    }

    boolean isDated() {
        return day != null;
    }

    /**
     * The terms of this office that can be meant: on the day the one that runs; without a day first those of people named
     * in the text, then the latest.
     */
    List<Term> holders(String body, String role, Set<String> namedPeople) {
        List<Term> all = stock.terms(body, role);
        if (day != null) {
            LocalDate on = day;
            List<Term> running = all.stream().filter(t -> t.on(on)).toList();
            return running.size() > 1 ? latest(running) : running;
        }
        List<Term> named =
                all.stream().filter(t -> namedPeople.contains(t.person())).toList();
        return named.isEmpty() ? latest(all) : latest(named);
    }

    private static List<Term> latest(List<Term> terms) {
        return terms.stream()
                .max(Comparator.comparing(Term::from))
                .map(List::of)
                .orElse(List.of());
    }

    /** The office that the person held on the day; without a day the latest one. Null where he held none. */
    @Nullable
    Term of(String person) {
        return held(person).stream().findFirst().orElse(null);
    }

    /** All offices that the person held on the day, weightiest first; without a day all he ever held, latest first. */
    List<Term> held(String person) {
        List<Term> all = new ArrayList<>(stock.terms(person));
        if (day != null) {
            LocalDate on = day;
            all.removeIf(t -> !t.on(on));
        }
        all.sort(Comparator.comparing(Term::from).reversed());
        return all;
    }

    /** Whether the person held an office before the day but none on it. */
    boolean isPast(String person) {
        LocalDate on = day;
        return on != null
                && !stock.terms(person).isEmpty()
                && held(person).isEmpty()
                && stock.terms(person).stream().allMatch(t -> t.to().isBefore(on));
    }
}
