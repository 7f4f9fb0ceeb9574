package org.readout.web.pages;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.readout.archive.Archive;
import org.readout.archive.Same;
import org.readout.archive.Told;
import org.readout.archive.answers.Answers;
import org.readout.record.Event;
import org.readout.record.Statement;
import org.readout.web.citing.Citation;
import org.readout.web.reading.Party;

/** One event or one quotation: all that tell it, what each side says of it, why its reports are one, how it is cited. */
public final class EventPages {

    private final Archive archive;
    private final Answers answers;
    private final Templates templates;

    public EventPages(Archive archive, Answers answers, Templates templates) {
        this.archive = archive;
        this.answers = answers;
        this.templates = templates;
    }

    public void event(Context context) {
        Visit visit = templates.visit(context);
        Same<Event> same = event(context.pathParam("key"));
        Told<Event> told = same.reports().get(0);
        templates.show(
                context,
                "told",
                visit,
                Map.of(
                        "stories", Story.ofEvents(same.reports()),
                        "told", told,
                        "steps", same.steps(),
                        "details", Detail.ofEvent(told, visit),
                        "places", places(same),
                        "accounts", answers.accounts(same.thing()).stream().toList(),
                        "citation", cited(Story.ofEvent(told), told, visit)));
    }

    public void statement(Context context) {
        Visit visit = templates.visit(context);
        Same<Statement> same = statement(context.pathParam("key"));
        Told<Statement> told = same.reports().get(0);
        templates.show(
                context,
                "told",
                visit,
                Map.of(
                        "stories", Story.ofStatements(same.reports()),
                        "told", told,
                        "steps", same.steps(),
                        "details", Detail.ofStatement(told, visit),
                        "places", List.of(),
                        "accounts", List.of(),
                        "citation", cited(Story.ofStatement(told), told, visit)));
    }

    /** Where its reports say that it was. */
    private static List<Event.Place> places(Same<Event> same) {
        return same.reports().stream()
                .map(report -> report.what().place())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** How to share it, to be put into a page. */
    public void share(Context context) {
        Visit visit = templates.visit(context);
        templates.show(context, "share", visit, Map.of("citation", citation(context, visit)));
    }

    public void bibtex(Context context) {
        String entry = citation(context, templates.visit(context)).bibtex();
        context.contentType("application/x-bibtex; charset=utf-8").result(entry);
    }

    public void csl(Context context) {
        String items = citation(context, templates.visit(context)).csl();
        context.contentType("application/vnd.citationstyles.csl+json; charset=utf-8")
                .result(items);
    }

    private Citation citation(Context context, Visit visit) {
        String key = context.pathParam("key");
        if (context.path().startsWith("/events/")) {
            Told<Event> told = asked(event(key).reports(), key);
            return cited(Story.ofEvent(told), told, visit);
        }
        Told<Statement> told = asked(statement(key).reports(), key);
        return cited(Story.ofStatement(told), told, visit);
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

    private static Citation cited(Story story, Told<?> told, Visit visit) {
        String by = story.line().by().stream().map(Party::name).collect(Collectors.joining(", "));
        return new Citation(
                told.key(), story.line().words(), by, told.record().article(), visit.permanent(story.own()));
    }
}
