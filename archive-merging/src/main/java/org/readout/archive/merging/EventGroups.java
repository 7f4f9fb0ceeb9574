package org.readout.archive.merging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reports of one event. Those that are told to the day meet those of the same day alone. One that is not joins the
 * event that it fits in its own article, else the one that it fits on one day of those on which it can have been; where
 * several of those days offer one, it stays by itself, with others told of the same days.
 */
public final class EventGroups {

    private static final Set<String> HAPPENED = Set.of("actual", "ongoing");

    private final EventPairing pairing = new EventPairing();
    private final Decisions decisions;

    public EventGroups(Decisions decisions) {
        this.decisions = decisions;
    }

    /** An event that may be joined: reports of one day. */
    private final class Found {
        private final @Nullable LocalDate day;
        private final List<Compared> told;
        private final List<String> reports;
        private final List<Merge> merges;

        Found(@Nullable LocalDate day, Groups.Made<Compared> made) {
            this.day = day;
            this.told = List.copyOf(made.reports());
            this.reports = new ArrayList<>(told.stream().map(pairing::key).toList());
            this.merges = new ArrayList<>(made.merges());
        }

        boolean isTold(long article) {
            return told.stream().anyMatch(report -> report.report().article() == article);
        }

        Group group() {
            return new Group(reports.get(0), reports.stream().sorted().toList(), merges);
        }
    }

    /** What was found of one day, by those who take part in it. */
    private static final class Day {
        private final List<Found> events;
        private final Map<String, Set<Found>> byParty = new HashMap<>();

        Day(List<Found> events) {
            this.events = events;
            for (Found event : events) {
                for (Compared told : event.told) {
                    told.all().codes().forEach(code -> byParty.computeIfAbsent(code, c -> new LinkedHashSet<>())
                            .add(event));
                }
            }
        }

        /** Those in which somebody takes part who does in a report. */
        Set<Found> of(Compared report) {
            Set<Found> of = new LinkedHashSet<>();
            report.all().codes().forEach(code -> of.addAll(byParty.getOrDefault(code, Set.of())));
            return of;
        }
    }

    /** The groups of some reports, in the order of their ids. */
    public List<Group> of(List<EventReport> reports) {
        Map<String, List<EventReport>> kinds = new TreeMap<>();
        for (EventReport report : reports) {
            kinds.computeIfAbsent(kind(report), k -> new ArrayList<>()).add(report);
        }
        List<Group> groups = new ArrayList<>();
        kinds.values().forEach(kind -> groups.addAll(ofOneKind(kind)));
        groups.sort(Comparator.comparing(Group::id));
        return groups;
    }

    /** What happened, what is planned and what is only alleged are never one. */
    public static String kind(EventReport report) {
        return report.type() + " " + (HAPPENED.contains(report.status()) ? "happened" : report.status());
    }

    private List<Group> ofOneKind(List<EventReport> reports) {
        Map<LocalDate, List<Compared>> days = new TreeMap<>();
        List<Compared> vague = new ArrayList<>();
        for (EventReport report : reports) {
            List<Compared> told =
                    report.day() == null ? vague : days.computeIfAbsent(report.day(), d -> new ArrayList<>());
            told.add(new Compared(report));
        }
        Map<LocalDate, Day> found = new HashMap<>();
        days.forEach((day, told) -> found.put(day, new Day(found(day, told))));
        List<Found> all = new ArrayList<>();
        found.values().forEach(day -> all.addAll(day.events));
        all.addAll(joined(vague, found));
        return all.stream().map(Found::group).toList();
    }

    private List<Found> found(@Nullable LocalDate day, List<Compared> reports) {
        return new Groups<>(pairing, decisions)
                .of(reports).stream().map(made -> new Found(day, made)).toList();
    }

    /** Joins what is told vaguely to what was found; what is left makes events of its own. */
    private List<Found> joined(List<Compared> vague, Map<LocalDate, Day> found) {
        Map<String, List<Compared>> left = new TreeMap<>();
        List<Compared> inOrder = new ArrayList<>(vague);
        inOrder.sort(Comparator.comparing(pairing::key));
        for (Compared report : inOrder) {
            Optional<Step> step = step(report, found);
            if (step.isPresent()) {
                step.get().to().reports.add(pairing.key(report));
                step.get().to().merges.add(step.get().merge());
            } else {
                EventReport told = report.report();
                String days = told.earliest() == null ? told.key() : told.earliest() + "/" + told.latest();
                left.computeIfAbsent(days, d -> new ArrayList<>()).add(report);
            }
        }
        List<Found> more = new ArrayList<>();
        left.values().forEach(some -> more.addAll(found(null, some)));
        return more;
    }

    private record Step(Found to, Merge merge) {}

    /** The way to an event of its own article, else to the only day that offers one that fits; of several the best. */
    private Optional<Step> step(Compared report, Map<LocalDate, Day> found) {
        List<Step> steps = new ArrayList<>();
        LocalDate day = report.report().earliest();
        LocalDate last = report.report().latest();
        for (; day != null && last != null && !day.isAfter(last); day = day.plusDays(1)) {
            Day events = found.get(day);
            if (events != null) {
                events.of(report).forEach(event -> step(report, event).ifPresent(steps::add));
            }
        }
        List<Step> within = steps.stream()
                .filter(s -> s.to().isTold(report.report().article()))
                .toList();
        List<Step> open = within.isEmpty() ? steps : within;
        if (open.stream().map(s -> s.to().day).distinct().count() != 1) {
            return Optional.empty();
        }
        return open.stream()
                .min(Comparator.comparingDouble((Step s) -> -s.merge().bond().score())
                        .thenComparing(s -> s.merge().other()));
    }

    private Optional<Step> step(Compared report, Found event) {
        String key = pairing.key(report);
        for (Compared told : event.told) {
            if (pairing.apart(report, told) || decisions.apart().contains(Decisions.Pair.of(key, pairing.key(told)))) {
                return Optional.empty();
            }
        }
        return event.told.stream()
                .flatMap(
                        told -> pairing
                                .bond(report, told)
                                .map(bond -> new Step(event, new Merge(key, pairing.key(told), bond)))
                                .stream())
                .min(Comparator.comparingDouble((Step s) -> -s.merge().bond().score())
                        .thenComparing(s -> s.merge().other()));
    }
}
