package org.readout.web.pages;

import java.util.Map;
import org.readout.archive.Told;
import org.readout.record.Article;
import org.readout.record.Event;
import org.readout.record.Statement;
import org.readout.web.reading.Line;
import org.readout.web.reading.Lines;

/** A line of the record with the article that tells it, in a list. */
public record Story(Line line, Article article, int reports, int outlets) {

    static Story ofEvent(Told<Event> told) {
        Lines lines = new Lines(told.record(), Map.of(told.what().id(), told.key()));
        return new Story(lines.line(told.what()), told.record().article(), told.reports(), told.outlets());
    }

    static Story ofStatement(Told<Statement> told) {
        Lines lines = new Lines(told.record(), Map.of(told.what().id(), told.key()));
        return new Story(lines.line(told.what()), told.record().article(), told.reports(), told.outlets());
    }

    /** Where it is told, within the reading room. */
    public String place() {
        return "/articles/" + article.id() + "#" + line.id();
    }

    /** The page of its own. */
    public String own() {
        return (line.isStatement() ? "/statements/" : "/events/") + line.key();
    }
}
