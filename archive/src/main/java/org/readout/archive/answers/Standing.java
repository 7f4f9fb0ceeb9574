package org.readout.archive.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.archive.Archive;
import org.readout.archive.Filter;

/** Finds where each stands on a matter. */
final class Standing {

    /** So many statements and as many events about a matter are looked through, the latest. */
    private static final int MOST = 300;

    /** About several matters at once. */
    private static final int MOST_OF_SEVERAL = 150;

    private static final Comparator<Line> BY_DAY = Comparator.comparing(
                    Line::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Line::key);

    private final Archive archive;
    private final Stances stances = new Stances();

    Standing(Archive archive) {
        this.archive = archive;
    }

    /** @param side only this one, or null for all */
    Positions on(String matter, @Nullable Side side, Period period) {
        return of(matter, side, period, lines(List.of(matter), side, period, MOST));
    }

    /** Where each of some sides stands on each of some matters, by the latest that they said and did about all of these. */
    List<Positions> on(List<String> matters, List<Side> sides, Period period) {
        List<String> codes = sides.stream().flatMap(s -> s.codes().stream()).toList();
        List<String> whos = sides.stream().flatMap(s -> s.whos().stream()).toList();
        List<Line> lines =
                matters.isEmpty() ? List.of() : lines(matters, new Side("", codes, whos), period, MOST_OF_SEVERAL);
        return matters.stream().map(matter -> on(matter, sides, period, lines)).toList();
    }

    private Positions on(String matter, List<Side> sides, Period period, List<Line> lines) {
        List<Line> about = lines.stream()
                .filter(l -> l.about().stream().anyMatch(m -> isCalled(m, matter)))
                .toList();
        Map<String, Positions.Position> positions = new TreeMap<>();
        for (Side side : sides) {
            of(matter, side, period, about).positions().forEach(p -> positions.put(p.side(), p));
        }
        return new Positions(name(about, matter), period, List.copyOf(positions.values()));
    }

    private static boolean isCalled(Party matter, String name) {
        return matter.name().equalsIgnoreCase(name) || matter.who().equals(name);
    }

    /** Where sides stand by some lines, in the order of days; {@code side} only this one, or null for all. */
    Positions of(String matter, @Nullable Side side, Period period, List<Line> lines) {
        Map<String, List<Line>> bySide = new TreeMap<>();
        Map<String, String> names = new TreeMap<>();
        for (Line line : lines) {
            Optional<Party> who = who(line, side);
            if (who.isPresent() && stances.of(line).isPresent()) {
                bySide.computeIfAbsent(Hearing.side(who.get()), s -> new ArrayList<>())
                        .add(line);
                names.putIfAbsent(Hearing.side(who.get()), Hearing.name(who.get()));
            }
        }
        List<Positions.Position> positions = new ArrayList<>();
        bySide.forEach((s, told) -> positions.add(position(s, Objects.requireNonNull(names.get(s)), told)));
        return new Positions(name(lines, matter), period, positions);
    }

    /** What is said and done about some matters, in the order of days. */
    List<Line> lines(List<String> matters, @Nullable Side side, Period period, int most) {
        Filter.Builder about =
                Filter.builder().from(period.from()).to(period.to()).latestFirst();
        matters.forEach(about::matter);
        if (side != null) {
            side.codes().forEach(about::doer);
            side.whos().forEach(about::doer);
        }
        List<Line> lines = new ArrayList<>(Lines.statements(archive.statements(about.build(), 0, most)));
        lines.addAll(Lines.events(archive.events(about.build(), 0, most)));
        lines.sort(BY_DAY);
        return lines;
    }

    /** Whoever stands somewhere by a line, if anybody does. */
    Optional<Side> side(Line line) {
        return who(line, null).filter(p -> stances.of(line).isPresent()).map(Standing::side);
    }

    private static Side side(Party party) {
        return party.speaksForSide()
                ? new Side(Hearing.side(party), List.of(Hearing.side(party)), List.of())
                : new Side(party.who(), List.of(), List.of(party.who()));
    }

    /** What tells the stance of a line. */
    Stances stances() {
        return stances;
    }

    /** The stances that some lines of a side say, in their order. */
    List<Stance> stances(List<Line> lines, Side side) {
        return lines.stream()
                .filter(line -> who(line, side).isPresent())
                .flatMap(line -> stances.of(line).stream())
                .toList();
    }

    /** Who speaks or acts: whoever does it for a side, else the first. */
    private static Optional<Party> who(Line line, @Nullable Side side) {
        return line.by().stream()
                .filter(p -> side == null || isSpokenFor(side, p))
                .min(Comparator.comparing(p -> !p.speaksForSide()));
    }

    /** A state is spoken for by its government alone; somebody named is himself. */
    private static boolean isSpokenFor(Side side, Party party) {
        return side.has(party) && (side.codes().isEmpty() || party.speaksForSide());
    }

    private static String name(List<Line> lines, String matter) {
        return lines.stream()
                .flatMap(l -> l.about().stream())
                .filter(m -> isCalled(m, matter))
                .map(Party::name)
                .findFirst()
                .orElse(matter);
    }

    /** Lines in a row that say the same are one cell. */
    private Positions.Position position(String side, String name, List<Line> told) {
        List<Positions.Cell> cells = new ArrayList<>();
        List<Line> same = new ArrayList<>();
        Stance stance = null;
        for (Line line : told) {
            Stance now = stances.of(line).orElseThrow();
            if (stance != null && now != stance) {
                cells.add(cell(stance, same));
                same.clear();
            }
            stance = now;
            same.add(line);
        }
        if (stance != null) {
            cells.add(cell(stance, same));
        }
        List<Positions.Reversal> reversals = new ArrayList<>();
        for (int i = 1; i < cells.size(); i++) {
            if (cells.get(i - 1).stance().reverses(cells.get(i).stance())) {
                reversals.add(new Positions.Reversal(cells.get(i - 1), cells.get(i)));
            }
        }
        return new Positions.Position(side, name, cells, reversals);
    }

    private static Positions.Cell cell(Stance stance, List<Line> lines) {
        List<LocalDate> days =
                lines.stream().map(Line::day).filter(Objects::nonNull).sorted().toList();
        return new Positions.Cell(
                stance, days.isEmpty() ? null : days.get(0), days.isEmpty() ? null : days.get(days.size() - 1), lines);
    }
}
