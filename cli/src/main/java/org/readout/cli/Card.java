package org.readout.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readout.cli.Page.Style;
import org.readout.record.Actor;
import org.readout.record.Article;
import org.readout.record.Dating;
import org.readout.record.Dropped;
import org.readout.record.Event;
import org.readout.record.Record;
import org.readout.record.Span;
import org.readout.record.Statement;

/** A record as a page for people: what it is, who met whom, who said what, who did what, what was left out. */
final class Card {

    private final int width;
    private final boolean colours;

    Card(int width, boolean colours) {
        this.width = width;
        this.colours = colours;
    }

    /** The card, ending in a line feed. */
    String of(Record record) {
        return new Sheet(record, new Page(width, colours)).toString();
    }

    private static final class Sheet {
        private final Record record;
        private final Page page;
        private final String text;
        private final Map<String, Actor> actors;

        Sheet(Record record, Page page) {
            this.record = record;
            this.page = page;
            this.text = record.article().text();
            this.actors = record.actors().stream().collect(Collectors.toMap(Actor::id, Function.identity()));
        }

        @Override
        public String toString() {
            head(record.article());
            List<Event> meetings =
                    record.events().stream().filter(Sheet::isMeeting).toList();
            section("WHO MET WHOM", meetings);
            said();
            section(
                    "WHO DID WHAT",
                    record.events().stream().filter(e -> !isMeeting(e)).toList());
            who();
            dropped(record.article().dropped());
            record.warnings().forEach(w -> page.text(0, Style.FAINT, "! " + w));
            return page.toString();
        }

        private void head(Article article) {
            page.text(0, Style.STRONG, article.title() == null ? "(no title)" : article.title());
            if (article.deck() != null) {
                page.text(0, Style.PLAIN, article.deck());
            }
            String from = article.publisher() == null ? "" : article.publisher() + " · ";
            String by = article.byline() == null ? "" : article.byline() + " · ";
            page.text(0, Style.FAINT, from + by + article.language() + " · " + when(article.published()));
            for (Span span : article.published().evidence()) {
                page.text(4, Style.WORDS, "“" + span.of(text) + "”");
            }
        }

        private static String when(Dating date) {
            if (date.best() == null) {
                return "no date";
            }
            String day =
                    switch (date.precision()) {
                        case YEAR -> String.valueOf(date.best().getYear());
                        case MONTH -> date.best().toString().substring(0, 7);
                        case DAY, NONE -> date.best().toString();
                    };
            boolean range = date.basis() != Dating.Basis.STATED
                    && date.precision() == Dating.Precision.DAY
                    && !date.best().equals(date.latest());
            return day
                    + (range ? " (" + date.earliest() + " to " + date.latest() + ")" : "")
                    + (date.basis() == Dating.Basis.STATED ? "" : " " + lower(date.basis()));
        }

        private static boolean isMeeting(Event e) {
            return e.type() == Event.Type.CONSULT;
        }

        private void section(String title, List<Event> events) {
            if (events.isEmpty()) {
                return;
            }
            page.blank();
            page.text(0, Style.STRONG, title);
            for (Event e : events) {
                event(e);
            }
        }

        private void event(Event e) {
            StringBuilder line = new StringBuilder();
            line.append(isMeeting(e) ? "" : e.type() + ": ").append(sides(e));
            if (e.status() != Event.Status.ACTUAL) {
                line.append(" · ").append(lower(e.status()));
            }
            if (e.date().isKnown()) {
                line.append(" · ").append(when(e.date()));
            }
            if (e.place() != null) {
                line.append(" · ").append(e.place().name());
            }
            if (e.duration() != null) {
                line.append(" · ").append(e.duration().substring(2).toLowerCase(Locale.ROOT));
            }
            page.text(2, Style.KIND, line.toString());
            for (Span span : e.evidence()) {
                page.text(6, Style.WORDS, "“" + span.of(text) + "”");
            }
        }

        private String sides(Event e) {
            if (Set.copyOf(e.sources()).equals(Set.copyOf(e.targets()))) {
                return names(e.sources(), " – ");
            }
            return names(e.sources(), ", ") + " → " + names(e.targets(), ", ");
        }

        private String names(List<String> ids, String between) {
            String names = ids.stream()
                    .map(actors::get)
                    .filter(Objects::nonNull)
                    .map(Actor::name)
                    .collect(Collectors.joining(between));
            return names.isEmpty() ? "?" : names;
        }

        private void said() {
            Set<List<String>> speakers = new LinkedHashSet<>();
            record.statements().forEach(s -> speakers.add(s.speakers()));
            if (speakers.isEmpty()) {
                return;
            }
            page.blank();
            page.text(0, Style.STRONG, "WHO SAID WHAT");
            for (List<String> speaker : speakers) {
                page.text(2, Style.KIND, names(speaker, ", "));
                for (Statement s : record.statements()) {
                    if (s.speakers().equals(speaker)) {
                        statement(s);
                    }
                }
            }
        }

        private void statement(Statement s) {
            String to = s.addressees().isEmpty() ? "" : " to " + names(s.addressees(), ", ");
            String within = s.within() == null ? "" : ", told in " + s.within();
            page.text(4, Style.FAINT, s.id() + " " + lower(s.act()) + to + " (" + lower(s.form()) + within + ")");
            String quote = s.form() == Statement.Form.INDIRECT ? "" : "“";
            String endQuote = quote.isEmpty() ? "" : "”";
            page.text(
                    6,
                    Style.WORDS,
                    quote + s.content().stream().map(c -> c.of(text)).collect(Collectors.joining(" … ")) + endQuote);
        }

        private void who() {
            if (record.actors().isEmpty()) {
                return;
            }
            page.blank();
            page.text(0, Style.STRONG, "WHO IS WHO");
            for (Actor a : record.actors()) {
                String office = a.office() == null ? "" : ", " + a.office().title();
                String code = a.code() == null ? "" : " " + a.code();
                String sector = a.sector() == null ? "" : " " + a.sector();
                Set<String> forms = new TreeSet<>();
                a.mentions().stream()
                        .filter(m -> m.by() != Actor.Mention.By.PRONOUN)
                        .forEach(m -> forms.add(m.span().of(text)));
                page.text(
                        2,
                        Style.PLAIN,
                        a.name() + office + " (" + lower(a.kind()) + code + sector + ") " + String.join(", ", forms));
            }
            record.matters().forEach(m -> page.text(2, Style.PLAIN, m.name() + " (" + lower(m.kind()) + ")"));
        }

        private void dropped(List<Dropped> dropped) {
            if (dropped.isEmpty()) {
                return;
            }
            page.blank();
            page.text(0, Style.STRONG, "LEFT OUT");
            dropped.forEach(d -> page.text(2, Style.FAINT, lower(d.reason()) + ": " + d.text()));
        }

        private static String lower(Enum<?> value) {
            return value.name().toLowerCase(Locale.ROOT);
        }
    }
}
