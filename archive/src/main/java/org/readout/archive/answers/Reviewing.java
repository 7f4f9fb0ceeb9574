package org.readout.archive.answers;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.readout.archive.Archive;
import org.readout.archive.Filter;
import org.readout.record.Event;

/** Makes the digest of a period. */
final class Reviewing {

    private static final int MOST = 20;
    private static final int PAIRS = 10;
    private static final int BEHIND = 3;

    /** What happened between two states in a period, with its measure on Goldstein's scale. */
    private static final String ONCE = "WITH once AS (SELECT DISTINCT thing, least(mine_code, theirs_code) AS one,"
            + " greatest(mine_code, theirs_code) AS other, type, day >= ? AS now FROM pairs"
            + " WHERE way = 1 AND mine_code <> theirs_code AND mine_code <> '' AND theirs_code <> ''"
            + " AND status IN ('actual', 'ongoing') AND day BETWEEN ? AND ?), measured AS (SELECT once.*, scale FROM once"
            + " JOIN (SELECT unnest(CAST(? AS VARCHAR[])) AS type, unnest(CAST(? AS VARCHAR[]))::DOUBLE AS scale)"
            + " USING (type))";

    private static final String SUMS = ONCE + " SELECT one, other, coalesce(sum(scale) FILTER (NOT now), 0) AS before,"
            + " coalesce(sum(scale) FILTER (now), 0) AS after FROM measured GROUP BY ALL HAVING count(*) FILTER (now) > 0"
            + " ORDER BY abs(after - before) DESC, one, other LIMIT " + PAIRS;

    private static final String BEHIND_THEM = ONCE + " SELECT one, other, key_of(thing) FROM measured"
            + " WHERE now AND one || '-' || other IN (%s) QUALIFY row_number() OVER (PARTITION BY one, other"
            + " ORDER BY abs(scale) DESC, thing) <= " + BEHIND + " ORDER BY abs(scale) DESC, thing";

    private final Archive archive;
    private final Period period;

    /** @param period with both its ends */
    Reviewing(Archive archive, Period period) {
        this.archive = archive;
        this.period = period;
    }

    Review review() {
        return new Review(
                period, some("CONSULT"), moves(), some("REQUEST"), some("REJECT"), new Changes(archive, period).all());
    }

    private List<Line> some(String type) {
        Filter filter = Filter.builder()
                .type(type)
                .happened()
                .from(period.from())
                .to(period.to())
                .build();
        return Lines.events(archive.events(filter, 0, MOST));
    }

    private List<Review.Move> moves() {
        List<Review.Move> moves = archive.rows(
                SUMS,
                periods(),
                r -> new Review.Move(r.getString(1), r.getString(2), r.getDouble(3), r.getDouble(4), List.of()));
        Map<String, List<Line>> behind = behind(moves);
        return moves.stream()
                .map(m -> new Review.Move(
                        m.one(),
                        m.other(),
                        m.before(),
                        m.now(),
                        behind.getOrDefault(pair(m.one(), m.other()), List.of())))
                .toList();
    }

    /** This period, with the one of the same length before; and the scale. */
    private List<Object> periods() {
        LocalDate from = Objects.requireNonNull(period.from());
        LocalDate to = Objects.requireNonNull(period.to());
        LocalDate before = from.minusDays(ChronoUnit.DAYS.between(from, to) + 1);
        List<String> types = Stream.of(Event.Type.values()).map(Enum::name).toList();
        List<String> scale =
                types.stream().map(t -> String.valueOf(Quad.goldstein(t))).toList();
        return List.of(from, before, to, types, scale);
    }

    /** Events of the period that went furthest, by pair. */
    private Map<String, List<Line>> behind(List<Review.Move> moves) {
        if (moves.isEmpty()) {
            return Map.of();
        }
        String pairs =
                Side.texts(moves.stream().map(m -> pair(m.one(), m.other())).toList());
        Map<String, List<String>> ids = new HashMap<>();
        archive.rows(String.format(BEHIND_THEM, pairs), periods(), r -> ids.computeIfAbsent(
                        pair(r.getString(1), r.getString(2)), p -> new ArrayList<>())
                .add(r.getString(3)));
        Map<String, Line> lines = new HashMap<>();
        new Events(archive)
                .byIds(ids.values().stream().flatMap(List::stream).toList())
                .forEach(line -> lines.put(line.id(), line));
        Map<String, List<Line>> behind = new HashMap<>();
        ids.forEach((pair, of) -> behind.put(
                pair, of.stream().map(lines::get).filter(Objects::nonNull).toList()));
        return behind;
    }

    private static String pair(String one, String other) {
        return one + "-" + other;
    }
}
