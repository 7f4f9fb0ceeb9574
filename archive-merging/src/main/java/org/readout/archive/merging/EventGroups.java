package org.readout.archive.merging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
    private static final class Found {
        private final @Nullable LocalDate day;
        private final List<EventReport> reports;
        private final List<EventReport> told;
        private final List<Merge> merges;

        Found(@Nullable LocalDate day, Groups.Made<EventReport> made) {
            this.day = day;
            this.told = List.copyOf(made.reports());
            this.reports = new ArrayList<>(made.reports());
            this.merges = new ArrayList<>(made.merges());
        }

        Group group() {
            return new Group(
                    told.get(0).key(),
                    reports.stream().map(EventReport::key).sorted().toList(),
                    merges);
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
        Map<LocalDate, List<EventReport>> days = new TreeMap<>();
        List<EventReport> vague = new ArrayList<>();
        for (EventReport report : reports) {
            if (report.day() != null) {
                days.computeIfAbsent(report.day(), d -> new ArrayList<>()).add(report);
            } else {
                vague.add(report);
            }
        }
        Map<LocalDate, List<Found>> found = new HashMap<>();
        days.forEach((day, told) -> found.put(day, found(day, told)));
        List<Found> all = new ArrayList<>();
        found.values().forEach(all::addAll);
        all.addAll(joined(vague, found));
        return all.stream().map(Found::group).toList();
    }

    private List<Found> found(@Nullable LocalDate day, List<EventReport> reports) {
        return new Groups<>(pairing, decisions)
                .of(reports).stream().map(made -> new Found(day, made)).toList();
    }

    /** Joins what is told vaguely to what was found; what is left makes events of its own. */
    private List<Found> joined(List<EventReport> vague, Map<LocalDate, List<Found>> found) {
        Map<String, List<EventReport>> left = new TreeMap<>();
        List<EventReport> inOrder = new ArrayList<>(vague);
        inOrder.sort(Comparator.comparing(EventReport::key));
        for (EventReport report : inOrder) {
            Optional<Step> step = step(report, found);
            if (step.isPresent()) {
                step.get().to().reports.add(report);
                step.get().to().merges.add(step.get().merge());
            } else {
                String days = report.earliest() == null ? report.key() : report.earliest() + "/" + report.latest();
                left.computeIfAbsent(days, d -> new ArrayList<>()).add(report);
            }
        }
        List<Found> more = new ArrayList<>();
        left.values().forEach(some -> more.addAll(found(null, some)));
        return more;
    }

    private record Step(Found to, Merge merge) {}

    /** The way to an event of its own article, else to the only day that offers one that fits; of several the best. */
    private Optional<Step> step(EventReport report, Map<LocalDate, List<Found>> found) {
        List<Step> steps = new ArrayList<>();
        LocalDate day = report.earliest();
        LocalDate last = report.latest();
        for (; day != null && last != null && !day.isAfter(last); day = day.plusDays(1)) {
            for (Found event : found.getOrDefault(day, List.of())) {
                step(report, event).ifPresent(steps::add);
            }
        }
        List<Step> within = steps.stream()
                .filter(s -> s.to().told.stream().anyMatch(told -> told.article() == report.article()))
                .toList();
        List<Step> open = within.isEmpty() ? steps : within;
        if (open.stream().map(s -> s.to().day).distinct().count() != 1) {
            return Optional.empty();
        }
        return open.stream()
                .min(Comparator.comparingDouble((Step s) -> -s.merge().bond().score())
                        .thenComparing(s -> s.merge().other()));
    }

    private Optional<Step> step(EventReport report, Found event) {
        for (EventReport told : event.told) {
            if (pairing.apart(report, told)
                    || decisions.apart().contains(Decisions.Pair.of(report.key(), told.key()))) {
                return Optional.empty();
            }
        }
        return event.told.stream()
                .flatMap(
                        told -> pairing
                                .bond(report, told)
                                .map(bond -> new Step(event, new Merge(report.key(), told.key(), bond)))
                                .stream())
                .min(Comparator.comparingDouble((Step s) -> -s.merge().bond().score())
                        .thenComparing(s -> s.merge().other()));
    }
}
