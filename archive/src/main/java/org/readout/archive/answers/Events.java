package org.readout.archive.answers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.readout.archive.Archive;
import org.readout.archive.Told;
import org.readout.record.Event;
import org.readout.record.Record;

/** Finds events of sides: first which, by the narrow table of dyads, then their words. */
final class Events {

    private static final String CHOSEN = "SELECT s.id FROM dyads d JOIN same_events s ON s.article = d.article"
            + " AND s.event = d.event JOIN articles a ON a.article = d.article"
            + " WHERE %s AND coalesce(d.date, a.published) BETWEEN ? AND ?%s"
            + " GROUP BY s.id ORDER BY max(coalesce(d.date, a.published)) DESC, s.id LIMIT ?";

    /** Where the period is open, what no day is known of counts too, last. */
    private static final String UNDATED = "SELECT s.id FROM dyads d JOIN same_events s ON s.article = d.article"
            + " AND s.event = d.event JOIN articles a ON a.article = d.article"
            + " WHERE %s%s"
            + " GROUP BY s.id ORDER BY max(coalesce(d.date, a.published)) DESC NULLS LAST, s.id LIMIT ?";

    private final Archive archive;

    Events(Archive archive) {
        this.archive = archive;
    }

    /** What the two did to one another, the latest first. */
    List<Line> between(Side one, Side other, Period period, Set<String> types, Set<String> not, int most) {
        List<Object> values = new ArrayList<>(List.of(among(one), among(other), among(other), among(one)));
        return find("((" + way(one, other) + ") OR (" + way(other, one) + "))", values, period, types, not, most);
    }

    /** What one did to the other. */
    List<Line> from(Side source, Side target, Period period, Set<String> types, int most) {
        List<Object> values = new ArrayList<>(List.of(among(source), among(target)));
        return find("(" + way(source, target) + ")", values, period, types, Set.of(), most);
    }

    private List<Line> find(
            String sides, List<Object> values, Period period, Set<String> types, Set<String> not, int most) {
        String kinds = (types.isEmpty() ? "" : " AND d.type IN (SELECT unnest(CAST(? AS VARCHAR[])))")
                + (not.isEmpty() ? "" : " AND d.type NOT IN (SELECT unnest(CAST(? AS VARCHAR[])))");
        boolean open = period.equals(Period.ALL);
        if (!open) {
            values.addAll(List.of(period.first(), period.last()));
        }
        List.of(types, not).stream().filter(t -> !t.isEmpty()).forEach(values::add);
        values.add(most);
        return byIds(archive.rows(String.format(open ? UNDATED : CHOSEN, sides, kinds), values, r -> r.getString(1)));
    }

    /** The events with these ids, in this order. */
    List<Line> byIds(List<String> ids) {
        List<Line> lines = new ArrayList<>(Lines.events(archive.eventsOf(ids)));
        lines.sort(java.util.Comparator.comparing(l -> ids.indexOf(l.id())));
        return lines;
    }

    /** All events of some articles, in the order of the text. */
    List<Line> in(Collection<String> articles) {
        List<Line> lines = new ArrayList<>();
        archive.corrected(articles.stream().sorted().toList()).forEach(record -> lines.addAll(all(record)));
        return lines;
    }

    /** Events of one record, for their words alone: how often they are told is not looked up. */
    private static List<Line> all(Record record) {
        Lines lines = new Lines(record);
        List<Line> all = new ArrayList<>();
        for (Event e : record.events()) {
            String key = record.article().id() + "/" + e.id();
            all.add(lines.event(new Told<>(record, e, key, key, 1, 1, 1)));
        }
        return all;
    }

    private static String way(Side source, Side target) {
        return in(source, "d.source", "d.source_code") + " AND " + in(target, "d.target", "d.target_code");
    }

    private static String in(Side side, String who, String code) {
        return (side.codes().isEmpty() ? who : code) + " IN (SELECT unnest(CAST(? AS VARCHAR[])))";
    }

    private static List<String> among(Side side) {
        return side.codes().isEmpty() ? side.whos() : side.codes();
    }
}
