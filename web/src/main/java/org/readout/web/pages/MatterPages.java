package org.readout.web.pages;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Map;
import org.readout.archive.Archive;
import org.readout.archive.Catalogue;
import org.readout.archive.Filter;
import org.readout.archive.What;
import org.readout.archive.answers.Answers;
import org.readout.archive.answers.Period;
import org.readout.archive.answers.Positions;

/** A treaty, a plan, a war: who stands where on it, and what is said and done about it. */
public final class MatterPages {

    private static final int SOME = 8;
    private static final int MANY = 100;

    private final Archive archive;
    private final Answers answers;
    private final Templates templates;

    public MatterPages(Archive archive, Answers answers, Templates templates) {
        this.archive = archive;
        this.answers = answers;
        this.templates = templates;
    }

    /** All that is talked about. */
    public void list(Context context) {
        int page = Asked.number(context, "page", 1, Asked.LAST);
        Catalogue catalogue = archive.catalogue();
        templates.show(
                context,
                "matters",
                templates.visit(context),
                Map.of(
                        "matters",
                        catalogue.matters((page - 1) * MANY, MANY),
                        "leaf",
                        new Leaf(page, catalogue.countMatters(), MANY)));
    }

    public void show(Context context) {
        String matter = context.pathParam("matter");
        Period period = Asked.period(context);
        Filter filter = Filter.builder()
                .matter(matter)
                .from(period.from())
                .to(period.to())
                .latestFirst()
                .build();
        Filter happened = Filter.builder()
                .matter(matter)
                .happened()
                .from(period.from())
                .to(period.to())
                .build();
        long statements = archive.count(What.STATEMENTS, filter);
        long events = archive.count(What.EVENTS, filter);
        String name = archive.catalogue().matter(matter).orElseThrow(NotFoundResponse::new);
        Positions positions = answers.positions(matter, period);
        templates.show(
                context,
                "matter",
                templates.visit(context),
                Map.of(
                        "matter", matter,
                        "name", name,
                        "positions", positions,
                        "statements", statements,
                        "events", events,
                        "said", Story.ofStatements(archive.statements(filter, 0, SOME)),
                        "done", Story.ofEvents(archive.events(filter, 0, SOME)),
                        "timeline", Timeline.of(archive.catalogue().months(happened))));
    }
}
