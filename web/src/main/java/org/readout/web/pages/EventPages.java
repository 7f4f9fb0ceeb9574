package org.readout.web.pages;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.readout.archive.Archive;
import org.readout.archive.Same;
import org.readout.archive.Told;
import org.readout.record.Event;
import org.readout.record.Statement;
import org.readout.web.citing.Citation;
import org.readout.web.reading.Party;

/** One event or one quotation: all that tell it, why they are taken for one, and how it is cited. */
public final class EventPages {

    private final Archive archive;
    private final Templates templates;

    public EventPages(Archive archive, Templates templates) {
        this.archive = archive;
        this.templates = templates;
    }

    public void event(Context context) {
        Visit visit = templates.visit(context);
        Same<Event> same = event(context.pathParam("key"));
        List<Story> stories = same.reports().stream().map(Story::ofEvent).toList();
        Event.Place place = same.reports().get(0).what().place();
        templates.show(
                context,
                "told",
                visit,
                Map.of(
                        "stories", stories,
                        "told", same.reports().get(0),
                        "steps", same.steps(),
                        "places", place == null ? List.of() : List.of(place),
                        "citation", cited(stories.get(0), visit)));
    }

    public void statement(Context context) {
        Visit visit = templates.visit(context);
        Same<Statement> same = statement(context.pathParam("key"));
        List<Story> stories = same.reports().stream().map(Story::ofStatement).toList();
        templates.show(
                context,
                "told",
                visit,
                Map.of(
                        "stories", stories,
                        "told", same.reports().get(0),
                        "steps", same.steps(),
                        "places", List.of(),
                        "citation", cited(stories.get(0), visit)));
    }

    /** How to share it, to be put into a page. */
    public void share(Context context) {
        Visit visit = templates.visit(context);
        templates.show(context, "share", visit, Map.of("citation", cited(first(context), visit)));
    }

    public void bibtex(Context context) {
        context.contentType("application/x-bibtex; charset=utf-8")
                .result(cited(first(context), templates.visit(context)).bibtex());
    }

    public void csl(Context context) {
        context.contentType("application/vnd.citationstyles.csl+json; charset=utf-8")
                .result(cited(first(context), templates.visit(context)).csl());
    }

    private Story first(Context context) {
        String key = context.pathParam("key");
        if (context.path().startsWith("/events/")) {
            return Story.ofEvent(asked(event(key).reports(), key));
        }
        return Story.ofStatement(asked(statement(key).reports(), key));
    }

    /** The report that the address names; others of the same thing are told in other words. */
    private static <T> Told<T> asked(List<Told<T>> reports, String key) {
        return reports.stream().filter(r -> r.key().equals(key)).findFirst().orElse(reports.get(0));
    }

    private Same<Event> event(String key) {
        return archive.catalogue().event(key).orElseThrow(NotFoundResponse::new);
    }

    private Same<Statement> statement(String key) {
        return archive.catalogue().statement(key).orElseThrow(NotFoundResponse::new);
    }

    private static Citation cited(Story story, Visit visit) {
        String by = story.line().by().stream().map(Party::name).collect(Collectors.joining(", "));
        String key = String.valueOf(story.line().key());
        return new Citation(key, story.line().words(), by, story.article(), visit.permanent(story.own()));
    }
}
