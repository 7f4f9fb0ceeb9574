package org.readout.knowledge.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import org.readout.knowledge.Days;
import org.readout.knowledge.Row;

/**
 * The terms of office that an import found. As in all tables an office has one holder a day: whoever comes to it ends the
 * term before, which covers the day of the handover that both are told for and an end that nobody wrote down. For one
 * thread.
 */
final class Terms {

    private static final Comparator<Term> BY_DAYS = Comparator.comparing(
                    (Term t) -> t.days().first())
            .thenComparing((Term t) -> t.days().last())
            .thenComparing(Term::person);

    private final List<Term> found = new ArrayList<>();
    private final Set<String> shared = new TreeSet<>();

    void add(Term term) {
        found.add(term);
    }

    /** A term of an office that any number of people hold at once. */
    void addShared(Term term) {
        shared.add(term.office());
        found.add(term);
    }

    /** Them, one holder a day, by office and day, without the days of the rows. */
    List<Term> without(List<Row> rows) {
        Map<String, List<Days>> taken = new LinkedHashMap<>();
        for (Row row : rows) {
            taken.computeIfAbsent(row.get("body") + " " + row.get("role"), o -> new ArrayList<>())
                    .add(Days.of(row.get("from"), row.get("to")));
        }
        List<Term> left = new ArrayList<>();
        for (Term term : all()) {
            Optional<Term> rest = Optional.of(term);
            for (Days days : taken.getOrDefault(term.office(), List.of())) {
                rest = rest.flatMap(t -> t.days().without(days).map(d -> d.equals(t.days()) ? t : t.on(d)));
            }
            rest.ifPresent(left::add);
        }
        return left;
    }

    /** Them, one holder a day, by office and day. */
    List<Term> all() {
        Map<String, List<Term>> byOffice = new LinkedHashMap<>();
        found.stream()
                .sorted(Comparator.comparing(Term::office).thenComparing(BY_DAYS))
                .forEach(t -> byOffice.computeIfAbsent(t.office(), o -> new ArrayList<>())
                        .add(t));
        List<Term> all = new ArrayList<>();
        byOffice.forEach((office, terms) -> all.addAll(shared.contains(office) ? terms : inTurn(terms)));
        return all;
    }

    private static List<Term> inTurn(List<Term> terms) {
        PriorityQueue<Term> coming = new PriorityQueue<>(BY_DAYS);
        coming.addAll(terms);
        List<Term> turns = new ArrayList<>();
        for (Term next = coming.poll(); next != null; next = coming.poll()) {
            Term last = turns.isEmpty() ? null : turns.get(turns.size() - 1);
            if (last == null || !last.days().overlap(next.days())) {
                turns.add(next);
            } else if (last.person().equals(next.person())) {
                turns.set(turns.size() - 1, longer(last, next));
            } else {
                turns.remove(turns.size() - 1);
                if (last.days().first().isBefore(next.days().first())) {
                    turns.add(before(last, next));
                }
                turns.add(next);
                if (!last.to().isEmpty()
                        && last.days().last().isAfter(next.days().last())) {
                    // somebody stood in for him
                    coming.add(last.on(
                            new Days(next.days().last().plusDays(1), last.days().last())));
                }
            }
        }
        return turns;
    }

    private static Term longer(Term a, Term b) {
        return a.days().last().isBefore(b.days().last())
                ? new Term(a.body(), a.role(), a.person(), a.from(), b.to(), a.sure() && b.sure(), a.place())
                : a;
    }

    /** A day on which both are told is that of the handover, and nothing to doubt. */
    private static Term before(Term last, Term next) {
        LocalDate end = next.days().first().minusDays(1);
        boolean handover = !last.days().last().isAfter(end.plusDays(1));
        Term cut = last.on(new Days(last.days().first(), end));
        return handover
                ? new Term(cut.body(), cut.role(), cut.person(), cut.from(), cut.to(), last.sure(), cut.place())
                : cut;
    }
}
