package org.readout.archive.answers;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.readout.archive.Archive;

/** Counts the events of two sides, stretch by stretch. */
final class Counting {

    /** Reports of events of the pair that happened: {@code way} says in which direction. */
    private static final String TOLD =
            "WITH told AS MATERIALIZED (SELECT thing AS id, key, article, type, way, day FROM pairs"
                    + " WHERE status IN ('actual', 'ongoing') AND %1$s AND %2$s AND (way = 1 OR NOT (%3$s AND %4$s)))";

    private static final String BY_STRETCH = ", once AS (SELECT id, %1$s AS way, min(type) AS type, min(day) AS day,"
            + " count(DISTINCT key) AS reports FROM told GROUP BY ALL)"
            + " SELECT way, type, CAST(date_trunc('%2$s', day) AS DATE) AS begins, count(*), sum(reports) FROM once"
            + " WHERE day IS NULL OR day BETWEEN ? AND ? GROUP BY ALL ORDER BY ALL";

    private static final String NEWS = ", days AS MATERIALIZED (SELECT DISTINCT day, article FROM told"
            + " UNION SELECT published, article FROM mentions WHERE %1$s"
            + " AND article IN (SELECT article FROM mentions WHERE %2$s))"
            + " SELECT CAST(date_trunc('%3$s', d.day) AS DATE) AS begins, count(DISTINCT s.story) FROM days d"
            + " JOIN stories s USING (article) WHERE d.day BETWEEN ? AND ? GROUP BY ALL";

    private final Archive archive;
    private final Side one;
    private final Side other;
    private final Period period;
    private final Step step;

    Counting(Archive archive, Side one, Side other, Period period, Step step) {
        this.archive = archive;
        this.one = one;
        this.other = other;
        this.period = period;
        this.step = step;
    }

    /** Both directions as one, what the first did to the second, what the second did to the first. */
    List<Series> series() {
        List<Row> once = rows("0");
        List<Row> directed = rows("way");
        Map<LocalDate, Integer> news = news();
        List<LocalDate> stretches = stretches(once, news);
        return List.of(
                series(null, null, once, 0, stretches, news),
                series(one.named(), other.named(), directed, 1, stretches, news),
                series(other.named(), one.named(), directed, 2, stretches, news));
    }

    private record Row(int way, String type, @Nullable LocalDate begins, int events, int reports) {

        static Row of(ResultSet r) throws SQLException {
            Date day = r.getDate(3);
            return new Row(
                    r.getInt(1), r.getString(2), day == null ? null : day.toLocalDate(), r.getInt(4), r.getInt(5));
        }
    }

    private List<Row> rows(String way) {
        List<Object> values = List.of(period.first(), period.last());
        return archive.rows(toldSql() + String.format(BY_STRETCH, way, unit()), values, Row::of);
    }

    private Map<LocalDate, Integer> news() {
        List<Object> values = List.of(period.first(), period.last());
        String sql = String.format(NEWS, one.sql("who", "code"), other.sql("who", "code"), unit());
        Map<LocalDate, Integer> news = new HashMap<>();
        archive.rows(toldSql() + sql, values, r -> news.put(r.getDate(1).toLocalDate(), r.getInt(2)));
        return news;
    }

    private String unit() {
        return step.name().toLowerCase(java.util.Locale.ROOT);
    }

    private String toldSql() {
        return String.format(
                TOLD,
                one.sql("mine", "mine_code"),
                other.sql("theirs", "theirs_code"),
                one.sql("theirs", "theirs_code"),
                other.sql("mine", "mine_code"));
    }

    /** Every stretch of the period, or from the first to the last of which anything is told. */
    private List<LocalDate> stretches(List<Row> rows, Map<LocalDate, Integer> news) {
        TreeMap<LocalDate, Boolean> known = new TreeMap<>();
        rows.stream().filter(r -> r.begins() != null).forEach(r -> known.put(r.begins(), true));
        news.keySet().forEach(day -> known.put(day, true));
        List<LocalDate> stretches = new ArrayList<>();
        if (known.isEmpty()) {
            return stretches;
        }
        LocalDate first = period.from() == null ? known.firstKey() : step.begin(period.from());
        LocalDate last = period.to() == null ? known.lastKey() : step.begin(period.to());
        for (LocalDate day = first; !day.isAfter(last); day = step.next(day)) {
            stretches.add(day);
        }
        return stretches;
    }

    private static Series series(
            @Nullable String from,
            @Nullable String to,
            List<Row> rows,
            int way,
            List<LocalDate> stretches,
            Map<LocalDate, Integer> news) {
        Map<LocalDate, List<Row>> byStretch = new HashMap<>();
        int undated = 0;
        for (Row row : rows) {
            if (row.way() == way && row.begins() == null) {
                undated += row.events();
            } else if (row.way() == way) {
                byStretch.computeIfAbsent(row.begins(), d -> new ArrayList<>()).add(row);
            }
        }
        List<Series.Point> points = stretches.stream()
                .map(day -> point(day, byStretch.getOrDefault(day, List.of()), news.getOrDefault(day, 0)))
                .toList();
        return new Series(from, to, points, undated);
    }

    private static Series.Point point(LocalDate day, List<Row> rows, int news) {
        Map<Quad, Series.Count> quads = new EnumMap<>(Quad.class);
        double sum = 0;
        int events = 0;
        for (Row row : rows) {
            quads.merge(Quad.of(row.type()), new Series.Count(row.events(), row.reports()), Series.Count::plus);
            sum += Quad.goldstein(row.type()) * row.events();
            events += row.events();
        }
        return new Series.Point(day, quads, events == 0 ? null : sum / events, news);
    }
}
