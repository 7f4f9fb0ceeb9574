package org.readout.web.pages;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.readout.archive.Archive;
import org.readout.archive.Catalogue;
import org.readout.archive.Facet;
import org.readout.archive.Filter;
import org.readout.archive.Profile;
import org.readout.archive.What;
import org.readout.archive.answers.Period;

/** Who is who: the list of actors, and one with offices, words, deeds, and whom it meets. */
public final class ActorPages {

    private static final int SOME = 10;
    private static final int FEW = 8;
    private static final int MANY = 100;

    private final Archive archive;
    private final Templates templates;

    public ActorPages(Archive archive, Templates templates) {
        this.archive = archive;
        this.templates = templates;
    }

    public void list(Context context) {
        Visit visit = templates.visit(context);
        int page = Asked.number(context, "page", 1, Asked.LAST);
        String name = visit.asked("name");
        List<Facet> actors = templates.meant().beginning(name, visit.language(), (page - 1) * MANY, MANY);
        Leaf leaf = new Leaf(page, templates.meant().countBeginning(name, visit.language()), MANY);
        templates.show(context, "actors", visit, Map.of("actors", actors, "leaf", leaf));
    }

    /** Who could be meant by what was typed so far, to be put into a list of suggestions. */
    public void suggest(Context context) {
        Visit visit = templates.visit(context);
        String typed = Stream.of("actor", "a", "b", "name")
                .map(visit::asked)
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse("");
        List<Facet> actors = typed.isEmpty() ? List.of() : templates.meant().beginning(typed, visit.language(), 0, FEW);
        templates.show(context, "suggested", visit, Map.of("actors", actors));
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
        Filter happened = Filter.builder()
                .actor(known.who())
                .happened()
                .from(period.from())
                .to(period.to())
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
                        "timeline", Timeline.of(catalogue.months(happened))));
    }
}
