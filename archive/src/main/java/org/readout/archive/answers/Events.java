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

    /** Where the period is open, what no day is known of counts too, last. */
    private static final String CHOSEN =
            "SELECT key_of(thing) FROM pairs WHERE %s%s AND %s" + " GROUP BY thing ORDER BY %s, thing LIMIT ?";

    private static final String LATEST = "max(day) DESC NULLS LAST";
    private static final String MOST_TOLD = "count(*) DESC";

    private final Archive archive;

    Events(Archive archive) {
        this.archive = archive;
    }

    /** What the two did to one another, the latest first. */
    List<Line> between(Side one, Side other, Period period, Set<String> types, Set<String> not, int most) {
        return find(either(one, other), period, types, not, LATEST, most);
    }

    /** The same, those that most articles tell first. */
    List<Line> mostTold(Side one, Side other, Period period, int most) {
        return find(either(one, other), period, Set.of(), Set.of(), MOST_TOLD, most);
    }

    /** What one did to the other. */
    List<Line> from(Side source, Side target, Period period, Set<String> types, int most) {
        return find("way = 1 AND " + way(source, target), period, types, Set.of(), LATEST, most);
    }

    /** Each from one side alone, though both ways stand there where a side is on both. */
    private static String either(Side one, Side other) {
        return way(one, other) + " AND (way = 1 OR NOT (" + one.sql("theirs", "theirs_code") + " AND "
                + other.sql("mine", "mine_code") + "))";
    }

    private List<Line> find(String sides, Period period, Set<String> types, Set<String> not, String order, int most) {
        String kinds = (types.isEmpty() ? "" : " AND type IN (" + Side.texts(types) + ")")
                + (not.isEmpty() ? "" : " AND type NOT IN (" + Side.texts(not) + ")");
        boolean open = period.equals(Period.ALL);
        List<Object> values = open ? List.of(most) : List.of(period.first(), period.last(), most);
        String days = open ? "true" : "day BETWEEN ? AND ?";
        return byIds(archive.rows(String.format(CHOSEN, sides, kinds, days, order), values, r -> r.getString(1)));
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
        return source.sql("mine", "mine_code") + " AND " + target.sql("theirs", "theirs_code");
    }
}
