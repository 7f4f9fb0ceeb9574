package org.readout.archive.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.archive.Archive;

/** Makes the relations of two sides. */
final class Relating {

    private static final int MOST = Relations.MOST;

    /** So many later events are looked through for what became of demands. */
    private static final int LATER = 100;

    private static final int BEHIND = 5;

    private static final Comparator<Line> LATEST = Comparator.comparing(
                    Line::day, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .reversed()
            .thenComparing(Line::key);

    private final Archive archive;
    private final Events events;
    private final Side one;
    private final Side other;
    private final Period period;
    private final Step step;

    Relating(Archive archive, Side one, Side other, Period period, Step step) {
        this.archive = archive;
        this.events = new Events(archive);
        this.one = one;
        this.other = other;
        this.period = period;
        this.step = step;
    }

    Relations relations() {
        List<Series> series = new Counting(archive, one, other, period, step).series();
        List<Line> meetings = events.between(one, other, period, Set.of("CONSULT"), Set.of(), MOST);
        return new Relations(
                one,
                other,
                period,
                step,
                series.get(0),
                series.get(1),
                series.get(2),
                meetings,
                demands(),
                promises(),
                new Breaks(series.get(0), this::behind).find());
    }

    /** The demands of each on the other. */
    private List<Demand> demands() {
        List<Line> forth = events.from(one, other, period, Set.of("REQUEST"), MOST);
        List<Line> back = events.from(other, one, period, Set.of("REQUEST"), MOST);
        if (forth.isEmpty() && back.isEmpty()) {
            return List.of();
        }
        Demands settling = new Demands(later(forth, back));
        return Stream.concat(
                        forth.stream().map(l -> settling.demand(l, other, one)),
                        back.stream().map(l -> settling.demand(l, one, other)))
                .sorted(Comparator.comparing(Demand::made, LATEST))
                .limit(MOST)
                .toList();
    }

    private List<Demand> promises() {
        List<Line> forth = events.from(one, other, period, Set.of("AGREE"), MOST);
        List<Line> back = events.from(other, one, period, Set.of("AGREE"), MOST);
        if (forth.isEmpty() && back.isEmpty()) {
            return List.of();
        }
        Demands settling = new Demands(later(forth, back));
        return Stream.concat(
                        forth.stream().map(l -> settling.promise(l, one)),
                        back.stream().map(l -> settling.promise(l, other)))
                .sorted(Comparator.comparing(Demand::made, LATEST))
                .limit(MOST)
                .toList();
    }

    /** What the two did to one another since, and what they did to nobody said in the same articles. */
    private List<Line> later(List<Line> forth, List<Line> back) {
        List<Line> made = new ArrayList<>(forth);
        made.addAll(back);
        LocalDate since = made.stream()
                .map(Line::day)
                .filter(java.util.Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        Set<String> articles = made.stream().map(l -> l.source().article()).collect(Collectors.toSet());
        List<Line> later = new ArrayList<>(events.in(articles));
        Set<String> held = later.stream().map(Line::key).collect(Collectors.toSet());
        events.between(one, other, new Period(since, null), Set.of(), Set.of("REQUEST", "CONSULT"), LATER).stream()
                .filter(l -> !held.contains(l.key()))
                .forEach(later::add);
        return later;
    }

    private List<Line> behind(LocalDate begins) {
        Period stretch = new Period(begins, step.next(begins).minusDays(1));
        return events.mostTold(one, other, stretch, BEHIND);
    }
}
