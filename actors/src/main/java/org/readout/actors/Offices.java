package org.readout.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.actors.Stock.Name;
import org.readout.actors.Stock.Term;
import org.readout.actors.Stock.Title;
import org.readout.record.Dating;

/** Who held an office on the day of the article, or most likely did where the day is not known. */
final class Offices {

    /** How much it counts that somebody held an office that the text speaks of without giving it to him. */
    private static final double UNTITLED = 0.4;

    /** A text of so few sentences has no room to introduce whom everybody knows. */
    private static final int BRIEF = 3;

    private final Stock stock;
    private final boolean brief;
    private final @Nullable LocalDate day;
    private final @Nullable LocalDate presumed;

    /** @param sentences the phrases of the text: an undated one is taken to be of a day on which its people held their titles */
    Offices(Stock stock, Dating published, List<List<Phrase>> sentences) {
        this.stock = stock;
        this.brief = sentences.size() <= BRIEF;
        this.day = published.best();
        this.presumed = day == null ? presume(sentences) : day;
    }

    boolean isDated() {
        return day != null;
    }

    /** Whether a leader's surname will do without his office: on a day that he leads, or in a text of a sentence or two. */
    boolean hasBywords() {
        return isDated() || brief;
    }

    /** The latest day on which most of those whom the text gives a title held it. */
    private @Nullable LocalDate presume(List<List<Phrase>> sentences) {
        List<Term> terms = new ArrayList<>();
        List<Term> held = new ArrayList<>();
        Set<String> roles = new HashSet<>();
        for (List<Phrase> phrases : sentences) {
            for (Phrase p : phrases) {
                terms.addAll(asTitled(p));
                held.addAll(ofNamed(p));
                Titles.of(p).forEach(t -> roles.add(t.role()));
            }
        }
        held.removeIf(t -> !roles.contains(t.role()) || terms.contains(t));
        LocalDate best = null;
        double most = 0;
        for (Term t : Stream.concat(terms.stream(), held.stream()).toList()) {
            LocalDate day = t.from();
            double running = terms.stream().filter(u -> u.on(day)).count()
                    + UNTITLED * held.stream().filter(u -> u.on(day)).count();
            if (running > most || running == most && best != null && day.isAfter(best)) {
                most = running;
                best = day;
            }
        }
        return best;
    }

    private List<Term> ofNamed(Phrase p) {
        List<Term> found = new ArrayList<>();
        if (p.name != null && p.name.is(Unit.Kind.PERSON)) {
            p.name.names().forEach(n -> found.addAll(stock.terms(n.id())));
        }
        return found;
    }

    private List<Term> asTitled(Phrase p) {
        Unit name = p.name;
        List<Term> found = new ArrayList<>();
        if (name != null && name.is(Unit.Kind.PERSON, Unit.Kind.SURNAME) && !p.former) {
            List<Title> titles = Titles.of(p);
            for (Name n : name.names()) {
                for (Term t : stock.terms(n.id())) {
                    if (titles.stream().anyMatch(title -> title.role().equals(t.role()))) {
                        found.add(t);
                    }
                }
            }
        }
        return found;
    }

    /**
     * The term of this office that is meant: on the day the one that runs; without a day that of somebody named in the text,
     * then the one of the presumed day, then the latest. Null where nobody is known to have held it.
     */
    @Nullable
    Term holder(String body, String role, Set<String> namedPeople) {
        List<Term> all = stock.terms(body, role);
        if (day != null) {
            return latest(on(all, day));
        }
        Term named = latest(
                all.stream().filter(t -> namedPeople.contains(t.person())).toList());
        if (named != null) {
            return named;
        }
        Term then = presumed == null ? null : latest(on(all, presumed));
        return then != null ? then : latest(all);
    }

    private static List<Term> on(List<Term> terms, LocalDate on) {
        return terms.stream().filter(t -> t.on(on)).toList();
    }

    private static @Nullable Term latest(List<Term> terms) {
        return terms.stream().max(Comparator.comparing(Term::from)).orElse(null);
    }

    /** The office that the person held on the day; without a day the latest one. Null where he held none. */
    @Nullable
    Term of(String person) {
        return held(person).stream().findFirst().orElse(null);
    }

    /** All offices that the person held on the day, weightiest first; without a day all he ever held. */
    List<Term> held(String person) {
        List<Term> all = stock.terms(person);
        LocalDate when = presumed;
        List<Term> then = when == null ? List.of() : on(all, when);
        List<Term> held = new ArrayList<>(day != null || !then.isEmpty() ? then : all);
        held.sort(Comparator.comparingInt((Term t) -> stock.rankOf(t.role()))
                .thenComparing(Term::from, Comparator.reverseOrder()));
        return held;
    }

    /** Whether the person held an office before the day but none on it. */
    boolean isPast(String person) {
        LocalDate on = day;
        return on != null
                && held(person).isEmpty()
                && stock.terms(person).stream().anyMatch(t -> t.to().isBefore(on));
    }
}
