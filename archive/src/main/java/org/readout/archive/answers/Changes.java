package org.readout.archive.answers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.readout.archive.Archive;

/** Finds positions that became the contrary of what they were, on whatever was spoken of in a period. */
final class Changes {

    private static final int MOST = 20;
    private static final int MATTERS = 20;

    /** So many statements and as many events of the period are looked through for who stands somewhere. */
    private static final int MOST_LINES = 500;

    private static final String DISCUSSED = "SELECT name, count(*) AS n FROM (SELECT name FROM event_parties WHERE %1$s"
            + " UNION ALL SELECT name FROM statement_parties WHERE %1$s) GROUP BY name ORDER BY n DESC, name LIMIT "
            + MATTERS;

    private static final String MATTER = "code = '' AND role = 'about'"
            + " AND kind IN ('treaty', 'plan', 'forum', 'conflict', 'case', 'resolution') AND published BETWEEN ? AND ?";

    private final Archive archive;
    private final Period period;
    private final Standing standing;

    /** @param period with both its ends */
    Changes(Archive archive, Period period) {
        this.archive = archive;
        this.period = period;
        this.standing = new Standing(archive);
    }

    /** One side's stand on a matter: what says the last that it took before the period, and what is told in it. */
    private record Stand(String matter, Side side, List<LastStances.Told> before, List<Line> now) {}

    /** The changes, those on what was most spoken of first; only so many. */
    List<Review.Change> all() {
        List<Stand> stands =
                stands().stream().filter(this::mayChange).limit(MOST).toList();
        Map<String, Line> before =
                lines(stands.stream().flatMap(stand -> stand.before().stream()).toList());
        return stands.stream().flatMap(stand -> changes(stand, before)).toList();
    }

    private List<Stand> stands() {
        Map<String, List<Line>> about = about();
        Map<String, Map<String, Side>> sides = new LinkedHashMap<>();
        Collection<String> all = new TreeSet<>();
        about.forEach((matter, lines) -> {
            Map<String, Side> of = sides.computeIfAbsent(matter, m -> new TreeMap<>());
            lines.forEach(line -> standing.side(line).ifPresent(side -> of.put(side.named(), side)));
            all.addAll(of.keySet());
        });
        LastStances last = new LastStances(
                archive, standing.stances(), sides.keySet(), all, Objects.requireNonNull(period.from()));
        List<Stand> stands = new ArrayList<>();
        sides.forEach((matter, of) -> of.values()
                .forEach(side -> stands.add(new Stand(
                        matter, side, last.of(matter, side.named()), about.getOrDefault(matter, List.of())))));
        return stands;
    }

    /** What the period tells about each matter that it tells most of. */
    private Map<String, List<Line>> about() {
        List<Object> days = List.of(period.first(), period.last(), period.first(), period.last());
        List<String> matters = archive.rows(String.format(DISCUSSED, MATTER), days, r -> r.getString(1));
        List<Line> lines = matters.isEmpty() ? List.of() : standing.lines(matters, null, period, MOST_LINES);
        Map<String, List<Line>> about = new LinkedHashMap<>();
        for (String matter : matters) {
            about.put(
                    matter,
                    lines.stream()
                            .filter(l ->
                                    l.about().stream().anyMatch(m -> m.name().equalsIgnoreCase(matter)))
                            .toList());
        }
        return about;
    }

    /** Whether what a side said last, and what it says in this period, go against one another. */
    private boolean mayChange(Stand stand) {
        List<Stance> stances = new ArrayList<>();
        if (!stand.before().isEmpty()) {
            stances.add(stand.before().get(0).stance());
        }
        stances.addAll(standing.stances(stand.now(), stand.side()));
        for (int i = 1; i < stances.size(); i++) {
            if (stances.get(i - 1).reverses(stances.get(i))) {
                return true;
            }
        }
        return false;
    }

    private Map<String, Line> lines(List<LastStances.Told> told) {
        Map<String, Line> lines = new HashMap<>();
        Lines.events(archive.eventsOf(ids(told, Line.Kind.EVENT))).forEach(line -> lines.put(line.id(), line));
        Lines.statements(archive.statementsOf(ids(told, Line.Kind.STATEMENT)))
                .forEach(line -> lines.put(line.id(), line));
        return lines;
    }

    private static List<String> ids(List<LastStances.Told> told, Line.Kind kind) {
        return told.stream()
                .filter(t -> t.kind() == kind)
                .map(LastStances.Told::id)
                .toList();
    }

    private Stream<Review.Change> changes(Stand stand, Map<String, Line> before) {
        List<Line> lines = new ArrayList<>();
        stand.before()
                .forEach(told -> Optional.ofNullable(before.get(told.id())).ifPresent(lines::add));
        lines.addAll(stand.now());
        Positions all = standing.of(stand.matter(), stand.side(), period, lines);
        return all.positions().stream().flatMap(position -> position.reversals().stream()
                .filter(r -> period.has(r.after().from()))
                .map(r -> new Review.Change(all.matter(), position.name(), r)));
    }
}
