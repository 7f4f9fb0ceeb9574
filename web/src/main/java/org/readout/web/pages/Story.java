package org.readout.web.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.archive.Told;
import org.readout.record.Article;
import org.readout.record.Dating;
import org.readout.record.Event;
import org.readout.record.Statement;
import org.readout.web.reading.FrenchSpaces;
import org.readout.web.reading.Line;
import org.readout.web.reading.Lines;
import org.readout.web.reading.Party;

/** A line of the record with the article that tells it, in a list. */
public record Story(Line line, Source source, int reports, int outlets) {

    private static final int BRIEF = 140;

    /** What a list says of an article. */
    public record Source(
            String article,
            @Nullable String title,
            @Nullable String publisher,
            String language,
            @Nullable LocalDate published) {

        static Source of(Article article) {
            return new Source(
                    article.id(),
                    article.title() == null ? null : FrenchSpaces.kept(article.title(), article.language()),
                    article.publisher(),
                    article.language(),
                    article.published().best());
        }
    }

    static Story ofEvent(Told<Event> told) {
        Lines lines = new Lines(told.record(), Map.of(told.what().id(), told.key()));
        Source source = Source.of(told.record().article());
        return new Story(lines.line(told.what()), source, told.reports(), told.outlets());
    }

    static Story ofStatement(Told<Statement> told) {
        Lines lines = new Lines(told.record(), Map.of(told.what().id(), told.key()));
        Source source = Source.of(told.record().article());
        return new Story(lines.line(told.what()), source, told.reports(), told.outlets());
    }

    static List<Story> ofEvents(List<Told<Event>> events) {
        return events.stream().map(Story::ofEvent).toList();
    }

    static List<Story> ofStatements(List<Told<Statement>> statements) {
        return statements.stream().map(Story::ofStatement).toList();
    }

    /** A line of an answer. */
    public static Story of(org.readout.archive.answers.Line line) {
        org.readout.archive.answers.Source from = line.source();
        return new Story(
                new Line(
                        line.local(),
                        line.key(),
                        line.act(),
                        line.form(),
                        line.mode(),
                        line.status(),
                        parties(line.by()),
                        parties(line.to()),
                        parties(line.about()),
                        line.text(),
                        dating(line),
                        line.place(),
                        line.told().isEmpty() ? 0 : 1,
                        null,
                        line.confidence()),
                new Source(
                        from.article(),
                        from.title() == null ? null : FrenchSpaces.kept(from.title(), from.language()),
                        from.publisher(),
                        from.language(),
                        from.published()),
                line.reports(),
                line.outlets());
    }

    /** Lines of an answer. */
    public static List<Story> of(List<org.readout.archive.answers.Line> lines) {
        return lines.stream().map(Story::of).toList();
    }

    private static List<Party> parties(List<org.readout.archive.answers.Party> parties) {
        return parties.stream()
                .map(p -> new Party(isMatter(p.kind()) ? "m" : "a", p.who(), p.name(), p.kind()))
                .toList();
    }

    private static boolean isMatter(String kind) {
        return !List.of("person", "state", "organisation", "group").contains(kind);
    }

    private static Dating dating(org.readout.archive.answers.Line line) {
        if (line.date() == null) {
            return Dating.UNKNOWN;
        }
        return new Dating(
                line.date(),
                line.earliest(),
                line.latest(),
                precision(line.earliest(), line.latest()),
                Dating.Basis.valueOf(line.basis().toUpperCase(Locale.ROOT)),
                List.of());
    }

    /** A whole month or year is meant no finer. */
    private static Dating.Precision precision(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
        if (earliest == null || latest == null || earliest.getDayOfMonth() > 1) {
            return Dating.Precision.DAY;
        }
        if (latest.equals(earliest.plusYears(1).minusDays(1))) {
            return Dating.Precision.YEAR;
        }
        return latest.equals(earliest.plusMonths(1).minusDays(1)) ? Dating.Precision.MONTH : Dating.Precision.DAY;
    }

    /** Whether another stands in the same article and is told as often. */
    public boolean isBeside(Story other) {
        return source.article().equals(other.source.article()) && reports == other.reports && outlets == other.outlets;
    }

    /** The words, cut where they are too long for a table. */
    public String brief() {
        String words = line.words();
        int end = words.length() <= BRIEF ? -1 : words.lastIndexOf(' ', BRIEF);
        return end <= 0 ? words : words.substring(0, end) + " …";
    }

    /** Where it is told, within the reading room. */
    public String place() {
        return "/articles/" + source.article() + "#" + line.id();
    }

    /** The page of its own. */
    public String own() {
        return (line.isStatement() ? "/statements/" : "/events/") + line.key();
    }
}
