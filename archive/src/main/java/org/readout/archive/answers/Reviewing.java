package org.readout.archive.answers;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.readout.archive.Archive;
import org.readout.archive.Filter;

/** Makes the digest of a period. */
final class Reviewing {

    private static final int MOST = 20;
    private static final int PAIRS = 10;
    private static final int BEHIND = 3;
    private static final int MATTERS = 20;

    /** So many statements and as many events of the period are looked through for who stands somewhere. */
    private static final int MOST_LINES = 500;

    /** So many lines of a side before the period, for where it stood. */
    private static final int LAST = 5;

    private static final String SUMS = "WITH once AS (SELECT DISTINCT thing, least(mine_code, theirs_code) AS one,"
            + " greatest(mine_code, theirs_code) AS other, type, day >= ? AS now FROM pairs"
            + " WHERE way = 1 AND mine_code <> theirs_code AND mine_code <> '' AND theirs_code <> ''"
            + " AND status IN ('actual', 'ongoing') AND day BETWEEN ? AND ?)"
            + " SELECT one, other, coalesce(sum(scale) FILTER (NOT now), 0) AS before,"
            + " coalesce(sum(scale) FILTER (now), 0) AS after FROM once"
            + " JOIN (SELECT unnest(CAST(? AS VARCHAR[])) AS type, unnest(CAST(? AS VARCHAR[]))::DOUBLE AS scale)"
            + " USING (type) GROUP BY ALL HAVING count(*) FILTER (now) > 0"
            + " ORDER BY abs(after - before) DESC, one, other LIMIT " + PAIRS;

    private static final String DISCUSSED = "SELECT name, count(*) AS n FROM (SELECT name FROM event_parties WHERE %1$s"
            + " UNION ALL SELECT name FROM statement_parties WHERE %1$s) GROUP BY name ORDER BY n DESC, name LIMIT "
            + MATTERS;

    private static final String MATTER = "code = '' AND role = 'about'"
            + " AND kind IN ('treaty', 'plan', 'forum', 'conflict', 'case', 'resolution') AND published BETWEEN ? AND ?";

    private final Archive archive;
    private final Period period;
    private final Events events;

    /** @param period with both its ends */
    Reviewing(Archive archive, Period period) {
        this.archive = archive;
        this.period = period;
        this.events = new Events(archive);
    }

    Review review() {
        return new Review(
                period,
                some("CONSULT", "actual", "ongoing"),
                moves(),
                some("REQUEST", "actual", "ongoing"),
                some("REJECT", "actual", "ongoing"),
                changes());
    }

    private List<Line> some(String type, String... statuses) {
        Filter.Builder filter = Filter.builder().type(type).from(period.from()).to(period.to());
        Arrays.stream(statuses).forEach(filter::status);
        return Lines.events(archive.events(filter.build(), 0, MOST));
    }

    private List<Review.Move> moves() {
        LocalDate from = Objects.requireNonNull(period.from());
        LocalDate to = Objects.requireNonNull(period.to());
        LocalDate before = from.minusDays(ChronoUnit.DAYS.between(from, to) + 1);
        List<String> types = new ArrayList<>();
        for (org.readout.record.Event.Type type : org.readout.record.Event.Type.values()) {
            types.add(type.name());
        }
        List<String> scale =
                types.stream().map(t -> String.valueOf(Quad.goldstein(t))).toList();
        return archive
                .rows(
                        SUMS,
                        List.of(from, before, to, types, scale),
                        r -> new Review.Move(r.getString(1), r.getString(2), r.getDouble(3), r.getDouble(4), List.of()))
                .stream()
                .map(m -> new Review.Move(m.one(), m.other(), m.before(), m.now(), behind(m.one(), m.other())))
                .collect(Collectors.toList());
    }

    private List<Line> behind(String one, String other) {
        Side a = new Side(one, List.of(one), List.of());
        Side b = new Side(other, List.of(other), List.of());
        return events.between(a, b, period, java.util.Set.of(), java.util.Set.of(), MOST).stream()
                .sorted(Comparator.comparing((Line l) -> -Math.abs(Quad.goldstein(l.act())))
                        .thenComparing(Line::key))
                .limit(BEHIND)
                .toList();
    }

    /** Positions on whatever was spoken of, as they were at any time, where the last word is of this period. */
    private List<Review.Change> changes() {
        List<Object> days = List.of(period.first(), period.last(), period.first(), period.last());
        List<String> matters = archive.rows(String.format(DISCUSSED, MATTER), days, r -> r.getString(1));
        if (matters.isEmpty()) {
            return List.of();
        }
        Standing standing = new Standing(archive);
        List<Line> lines = standing.lines(matters, null, period, MOST_LINES);
        List<Review.Change> changes = new ArrayList<>();
        for (String matter : matters) {
            List<Line> about = lines.stream()
                    .filter(l -> l.about().stream().anyMatch(m -> m.name().equalsIgnoreCase(matter)))
                    .toList();
            Map<String, Side> sides = new TreeMap<>();
            about.forEach(l -> standing.side(l).ifPresent(side -> sides.put(side.named(), side)));
            for (Side side : sides.values()) {
                if (mayChange(standing, matter, side, about)) {
                    changes.addAll(changes(standing.on(matter, side, new Period(null, period.to()))));
                }
            }
        }
        return changes;
    }

    /** Whether what a side said last, and what it says in this period, go against one another. */
    private boolean mayChange(Standing standing, String matter, Side side, List<Line> about) {
        LocalDate before = Objects.requireNonNull(period.from()).minusDays(1);
        List<Line> last = standing.lines(List.of(matter), side, new Period(null, before), LAST);
        List<Stance> stances = new ArrayList<>(standing.stances(last, side));
        // Where none of them says where it stands, others before may.
        boolean sure = !stances.isEmpty() || last.size() < LAST;
        stances.addAll(standing.stances(about, side));
        for (int i = 1; i < stances.size(); i++) {
            if (stances.get(i - 1).reverses(stances.get(i))) {
                return true;
            }
        }
        return !sure;
    }

    private List<Review.Change> changes(Positions all) {
        return all.positions().stream()
                .flatMap(position -> position.reversals().stream()
                        .filter(r -> period.has(r.after().from()))
                        .map(r -> new Review.Change(all.matter(), position.name(), r)))
                .toList();
    }
}
