package org.readout.web.pages;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readout.archive.Archive;
import org.readout.archive.Facet;
import org.readout.archive.Filter;
import org.readout.archive.Month;
import org.readout.archive.What;
import org.readout.archive.answers.Answers;
import org.readout.archive.answers.Line;
import org.readout.archive.answers.Period;
import org.readout.archive.answers.Positions;
import org.readout.archive.answers.Relations;
import org.readout.archive.answers.Step;

/** How two sides stand to one another. */
public final class Pairs {

    private static final int MEETINGS = 3;
    private static final int MATTERS = 4;
    private static final int ROWS = 20;

    private final Archive archive;
    private final Answers answers;
    private final Templates templates;

    public Pairs(Archive archive, Answers answers, Templates templates) {
        this.archive = archive;
        this.answers = answers;
        this.templates = templates;
    }

    public void show(Context context) {
        Visit visit = templates.visit(context);
        String one = named(context, "a");
        String other = named(context, "b");
        Period period = Asked.period(context);
        boolean here = visit.asked("standing").equals("here");
        Relations relations = answers.relations(one, other, period, Step.MONTH);
        if (relations.one().isEmpty() || relations.other().isEmpty()) {
            throw Trouble.nobody(relations.one().isEmpty() ? one : other);
        }
        templates.show(
                context,
                "pair",
                visit,
                Map.of(
                        "one", visit.called(one),
                        "other", visit.called(other),
                        "relations", relations,
                        "timeline", Timeline.of(relations, meetings(one, other, period)),
                        "quads", List.of(Timeline.sums(relations.forth()), Timeline.sums(relations.back())),
                        "events", archive.count(What.EVENTS, between(one, other, period)),
                        "stories", Story.ofEvents(archive.events(between(one, other, period), 0, ROWS)),
                        "standing", here ? List.of(standing(one, other, period)) : List.of()));
    }

    /** Where the two stand, to be put into the page: it takes longer than the rest. */
    public void standing(Context context) {
        Standing standing = standing(named(context, "a"), named(context, "b"), Asked.period(context));
        templates.show(
                context,
                "standing",
                templates.visit(context),
                Map.of("accounts", standing.accounts(), "positions", standing.positions()));
    }

    private Standing standing(String one, String other, Period period) {
        return new Standing(answers.accountsOfMeetings(one, other, period, MEETINGS), positions(one, other, period));
    }

    /** All meetings that took place, by month. */
    private List<Month> meetings(String one, String other, Period period) {
        return archive.catalogue()
                .months(Filter.builder()
                        .dyad(one, other)
                        .type("CONSULT")
                        .happened()
                        .from(period.from())
                        .to(period.to())
                        .build());
    }

    /** What passed between the two, the latest first. */
    private static Filter between(String one, String other, Period period) {
        return Filter.builder()
                .dyad(one, other)
                .from(period.from())
                .to(period.to())
                .latestFirst()
                .build();
    }

    private static String named(Context context, String side) {
        String name = context.queryParam(side);
        if (name == null || name.isBlank()) {
            throw Trouble.notTwo("a and b have to name two sides, such as a=USA&b=RUS");
        }
        return name.strip();
    }

    /** Where the two stand on what both talk about. */
    private List<Positions> positions(String one, String other, Period period) {
        Filter filter = between(one, other, period);
        Map<String, Integer> matters = new LinkedHashMap<>();
        for (What what : What.values()) {
            for (Facet matter : archive.catalogue().matters(what, filter)) {
                matters.merge(matter.value(), matter.count(), Integer::sum);
            }
        }
        List<String> most = matters.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(MATTERS)
                .map(Map.Entry::getKey)
                .toList();
        return answers.positions(List.of(one, other), most, period).stream()
                .filter(positions -> !positions.positions().isEmpty())
                .toList();
    }

    /** The lines that stand behind a turn of the series. */
    public static List<Story> stories(List<Line> lines, int most) {
        return Story.of(lines.subList(0, Math.min(most, lines.size())));
    }
}
