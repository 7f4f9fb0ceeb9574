package org.readout.archive.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.readout.archive.Archive;

/**
 * Where sides stood on matters before some day, by what each said and did last. Asked of many sides and matters at once,
 * so from the tables alone, without the records. For one thread.
 */
final class LastStances {

    /** So many statements, and as many events, of a side about a matter are looked at, the latest. */
    private static final int LAST = 8;

    private static final String LINES =
            "WITH matter AS MATERIALIZED (SELECT DISTINCT who, lower(name) AS matter FROM names"
                    + " WHERE lower(name) IN (%1$s)), about AS MATERIALIZED (SELECT DISTINCT e.key, m.matter FROM {thing}_parties e"
                    + " JOIN matter m USING (who) WHERE e.code = '' AND e.role = 'about' AND e.day < ?),"
                    + " told AS (SELECT DISTINCT a.matter, CASE WHEN e.body THEN e.code ELSE e.who END AS side, e.key, e.thing, e.article,"
                    + " e.local, e.type, e.status, e.language, e.day FROM {thing}_parties e JOIN about a USING (key)"
                    + " WHERE e.role = '{role}'), last AS MATERIALIZED (SELECT * FROM told WHERE side IN (%2$s) QUALIFY"
                    + " row_number() OVER (PARTITION BY matter, side ORDER BY day DESC, key) <= " + LAST + ")"
                    + " SELECT l.matter, l.side, key_of(l.thing), l.type, l.status, l.language, l.day, t.{words} FROM last l"
                    + " JOIN (SELECT article, {thing}, {words} FROM {thing}s WHERE article IN (SELECT article FROM last)) t"
                    + " ON t.article = l.article AND t.{thing} = l.local";

    private final Stances stances;
    private final Map<List<String>, List<Told>> told = new HashMap<>();

    /**
     * One line that says where a side stood.
     *
     * @param id what all reports of it are known by
     */
    record Told(LocalDate day, Line.Kind kind, String id, Stance stance) {}

    /**
     * @param matters by name
     * @param sides as {@link Hearing#side} names them
     * @param before the day before which they are sought
     */
    LastStances(
            Archive archive, Stances stances, Collection<String> matters, Collection<String> sides, LocalDate before) {
        this.stances = stances;
        if (matters.isEmpty() || sides.isEmpty()) {
            return;
        }
        String names =
                Side.texts(matters.stream().map(m -> m.toLowerCase(Locale.ROOT)).toList());
        String who = Side.texts(sides);
        for (Line.Kind kind : Line.Kind.values()) {
            archive.rows(String.format(sql(kind), names, who), List.of(before), r -> {
                List<Told> of = told.computeIfAbsent(List.of(r.getString(1), r.getString(2)), m -> new ArrayList<>());
                LocalDate day = r.getDate(7).toLocalDate();
                String id = r.getString(3);
                stances.of(kind, r.getString(4), r.getString(5), r.getString(6), r.getString(8))
                        .ifPresent(stance -> of.add(new Told(day, kind, id, stance)));
                return id;
            });
        }
        told.values()
                .forEach(lines -> lines.sort(Comparator.comparing(Told::day).thenComparing(Told::id)));
    }

    private static String sql(Line.Kind kind) {
        boolean event = kind == Line.Kind.EVENT;
        return LINES.replace("{thing}", event ? "event" : "statement")
                .replace("{role}", event ? "source" : "speaker")
                .replace("{words}", event ? "evidence" : "words");
    }

    /** The lines that say the last stance that a side took on a matter, in order; none where it took none. */
    List<Told> of(String matter, String side) {
        List<Told> all = told.getOrDefault(List.of(matter.toLowerCase(Locale.ROOT), side), List.of());
        int first = all.size();
        while (first > 0
                && all.get(first - 1).stance() == all.get(all.size() - 1).stance()) {
            first--;
        }
        return all.subList(first, all.size());
    }
}
