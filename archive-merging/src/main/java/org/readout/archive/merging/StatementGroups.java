package org.readout.archive.merging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reports of one quotation: by speaker. */
public final class StatementGroups {

    private final Decisions decisions;

    public StatementGroups(Decisions decisions) {
        this.decisions = decisions;
    }

    /** The groups of some reports, in the order of their ids. */
    public List<Group> of(List<StatementReport> reports) {
        Map<String, List<StatementReport>> speakers = new TreeMap<>();
        for (StatementReport report : reports) {
            speakers.computeIfAbsent(report.speaker(), s -> new ArrayList<>()).add(report);
        }
        List<Group> all = new ArrayList<>();
        for (List<StatementReport> said : speakers.values()) {
            for (Groups.Made<StatementReport> made : new Groups<>(new StatementPairing(), decisions).of(said)) {
                List<String> keys =
                        made.reports().stream().map(StatementReport::key).toList();
                all.add(new Group(keys.get(0), keys, made.merges()));
            }
        }
        all.sort(Comparator.comparing(Group::id));
        return all;
    }
}
