package org.readout.web.pages;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Map;
import org.readout.archive.Archive;
import org.readout.archive.Catalogue;
import org.readout.archive.Filter;
import org.readout.archive.Profile;
import org.readout.archive.What;
import org.readout.archive.answers.Period;

/** Who is who: the list of actors, and one with offices, words, deeds, and whom it meets. */
public final class ActorPages {

    private static final int SOME = 10;
    private static final int MANY = 200;

    private final Archive archive;
    private final Templates templates;

    public ActorPages(Archive archive, Templates templates) {
        this.archive = archive;
        this.templates = templates;
    }

    public void list(Context context) {
        Visit visit = templates.visit(context);
        templates.show(
                context, "actors", visit, Map.of("actors", archive.catalogue().actors(visit.asked("name"), MANY)));
    }

    public void show(Context context) {
        Visit visit = templates.visit(context);
        Catalogue catalogue = archive.catalogue();
        Profile known = catalogue.actor(context.pathParam("who")).orElseThrow(NotFoundResponse::new);
        Period period = Asked.period(context);
        Filter filter = Filter.builder()
                .actor(known.who())
                .from(period.from())
                .to(period.to())
                .latestFirst()
                .build();
        templates.show(
                context,
                "actor",
                visit,
                Map.of(
                        "known", known,
                        "statements", Story.ofStatements(archive.statements(filter, 0, SOME)),
                        "statementCount", archive.count(What.STATEMENTS, filter),
                        "events", Story.ofEvents(archive.events(filter, 0, SOME)),
                        "eventCount", archive.count(What.EVENTS, filter),
                        "ties", catalogue.ties(known.who(), SOME),
                        "timeline", Timeline.of(catalogue.months(filter))));
    }
}
