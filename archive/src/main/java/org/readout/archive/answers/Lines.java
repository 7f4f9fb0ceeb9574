package org.readout.archive.answers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.archive.Known;
import org.readout.archive.Told;
import org.readout.record.Actor;
import org.readout.record.Article;
import org.readout.record.Event;
import org.readout.record.Matter;
import org.readout.record.Record;
import org.readout.record.Span;
import org.readout.record.Statement;

/** Makes lines of what one record tells. For one thread. */
final class Lines {

    private final Record record;
    private final String text;
    private final Map<String, Party> parties = new HashMap<>();
    private final Map<String, Statement> statements = new HashMap<>();

    Lines(Record record) {
        this.record = record;
        this.text = record.article().text();
        record.actors().forEach(a -> parties.put(a.id(), party(a)));
        record.matters().forEach(m -> parties.put(m.id(), party(m)));
        record.statements().forEach(s -> statements.put(s.id(), s));
    }

    static List<Line> events(List<Told<Event>> told) {
        return told.stream().map(t -> new Lines(t.record()).event(t)).toList();
    }

    static List<Line> statements(List<Told<Statement>> told) {
        return told.stream().map(t -> new Lines(t.record()).statement(t)).toList();
    }

    Line event(Told<Event> told) {
        Event e = told.what();
        return new Line(
                Line.Kind.EVENT,
                told.thing(),
                told.key(),
                e.id(),
                e.type().name(),
                e.mode(),
                Known.lower(e.status()),
                of(e.sources()),
                of(e.targets()),
                of(e.about()),
                e.date().best(),
                e.date().earliest(),
                e.date().latest(),
                Known.lower(e.date().basis()),
                e.place() == null ? null : e.place().name(),
                null,
                speakers(e.saidIn()),
                quotes(e.evidence()),
                quotes(e.evidence()),
                figures(e.magnitude()),
                source(),
                told.reports(),
                told.stories(),
                told.outlets(),
                e.rule(),
                e.confidence());
    }

    Line statement(Told<Statement> told) {
        Statement s = told.what();
        return new Line(
                Line.Kind.STATEMENT,
                told.thing(),
                told.key(),
                s.id(),
                Known.lower(s.act()),
                null,
                null,
                of(s.speakers()),
                of(s.addressees()),
                of(s.about()),
                s.date().best(),
                s.date().earliest(),
                s.date().latest(),
                Known.lower(s.date().basis()),
                s.venue(),
                Known.lower(s.form()),
                speakers(s.within()),
                quotes(s.content()),
                quotes(s.evidence()),
                null,
                source(),
                told.reports(),
                told.stories(),
                told.outlets(),
                null,
                s.confidence());
    }

    List<Party> of(List<String> ids) {
        List<Party> found = new ArrayList<>();
        for (String id : ids) {
            Party party = parties.get(id);
            if (party != null) {
                found.add(party);
            }
        }
        return found;
    }

    private List<Party> speakers(@Nullable String statement) {
        Statement told = statement == null ? null : statements.get(statement);
        return told == null ? List.of() : of(told.speakers());
    }

    private static Line.@Nullable Figures figures(Event.@Nullable Magnitude m) {
        return m == null ? null : new Line.Figures(m.killed(), m.injured(), m.size());
    }

    private List<Quote> quotes(List<Span> spans) {
        return spans.stream().map(this::quote).toList();
    }

    private Quote quote(Span span) {
        int begin = text.codePointCount(0, span.begin());
        return new Quote(span.of(text), begin, begin + text.codePointCount(span.begin(), span.end()));
    }

    private Source source() {
        Article a = record.article();
        return new Source(
                a.id(),
                a.title(),
                a.publisher(),
                a.origin(),
                a.language(),
                a.published().best(),
                Known.lower(a.published().basis()));
    }

    private static Party party(Actor a) {
        return new Party(
                Known.as(a),
                a.name(),
                Known.lower(a.kind()),
                a.code(),
                a.sector() == null ? null : a.sector().name(),
                a.office() == null ? null : a.office().title());
    }

    private static Party party(Matter m) {
        return new Party(Known.as(m), m.name(), Known.lower(m.kind()), null, null, null);
    }
}
