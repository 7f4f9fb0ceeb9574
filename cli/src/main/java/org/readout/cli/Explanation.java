package org.readout.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.cli.Page.Style;
import org.readout.knowledge.Knowledge;
import org.readout.knowledge.Row;
import org.readout.language.Analysis;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.record.Actor;
import org.readout.record.Event;
import org.readout.record.Record;
import org.readout.record.Span;
import org.readout.record.Statement;

/** Tells why a line of a record is there: its words, their trees, the lines of the tables, and whom its words mean. */
final class Explanation {

    private static final int INDENT = 2;

    private final Record record;
    private final Analysis analysis;
    private final Knowledge knowledge;
    private final Page page;

    /** @param analysis of the article's text */
    Explanation(Record record, Analysis analysis, Knowledge knowledge, Page page) {
        this.record = record;
        this.analysis = analysis;
        this.knowledge = knowledge;
        this.page = page;
    }

    /**
     * Adds the explanation of one line to the page.
     *
     * @throws IllegalArgumentException where the record has no such line
     */
    void tell(String id) {
        for (Event e : record.events()) {
            if (e.id().equals(id)) {
                event(e);
                return;
            }
        }
        for (Statement s : record.statements()) {
            if (s.id().equals(id)) {
                statement(s);
                return;
            }
        }
        throw new IllegalArgumentException("the record has no line " + id + "; it has " + ids());
    }

    private String ids() {
        return Stream.concat(
                        record.statements().stream().map(Statement::id),
                        record.events().stream().map(Event::id))
                .collect(Collectors.joining(", "));
    }

    private void event(Event e) {
        head(e.id() + " " + e.type() + (e.mode() == null ? "" : " " + e.mode()), e.evidence());
        page.text(
                INDENT,
                Style.PLAIN,
                "status " + e.status().name().toLowerCase(Locale.ROOT) + ", confidence "
                        + String.format(Locale.ROOT, "%.2f", e.confidence()));
        page.text(INDENT, Style.PLAIN, "trigger: “" + words(e.trigger()) + "”");
        List<Row> rows = rows("events", "rule", e.rule());
        rows.forEach(r -> row("rule", r));
        if (rows.isEmpty()) {
            page.text(INDENT, Style.PLAIN, "rule: " + e.rule() + ", by the act of a statement, no line of a table");
        }
        if (e.saidIn() != null) {
            page.text(INDENT, Style.PLAIN, "told in " + e.saidIn());
        }
        dated(e.date().evidence());
        trees(Stream.concat(e.evidence().stream(), Stream.of(e.trigger())).toList());
        Set<String> who = new LinkedHashSet<>(e.sources());
        who.addAll(e.targets());
        who(who, e.evidence());
    }

    private void statement(Statement s) {
        head(s.id() + " " + s.act().name().toLowerCase(Locale.ROOT), s.evidence());
        page.text(
                INDENT,
                Style.PLAIN,
                "form " + s.form().name().toLowerCase(Locale.ROOT) + ", confidence "
                        + String.format(Locale.ROOT, "%.2f", s.confidence()));
        Statement.Cue cue = s.cue();
        if (cue == null) {
            page.text(INDENT, Style.PLAIN, "no cue: who speaks follows from where the quotation stands");
        } else {
            page.text(INDENT, Style.PLAIN, "cue: “" + words(cue.span()) + "”, " + cue.lemma());
            rows("cues", "cue", cue.lemma()).forEach(r -> row("cue", r));
        }
        if (s.within() != null) {
            page.text(INDENT, Style.PLAIN, "told in " + s.within());
        }
        dated(s.date().evidence());
        List<Span> spans = new ArrayList<>(s.evidence());
        spans.addAll(s.content());
        trees(spans);
        Set<String> who = new LinkedHashSet<>(s.speakers());
        who.addAll(s.addressees());
        who(who, spans);
    }

    private void head(String title, List<Span> evidence) {
        page.text(0, Style.STRONG, title);
        evidence.forEach(span -> page.text(INDENT, Style.WORDS, "“" + words(span) + "”"));
    }

    private void dated(List<Span> evidence) {
        evidence.forEach(span -> page.text(INDENT, Style.PLAIN, "date: “" + words(span) + "”"));
    }

    private String words(Span span) {
        return span.of(record.article().text());
    }

    private List<Row> rows(String table, String column, String value) {
        return knowledge.table(record.article().language(), table).rows().stream()
                .filter(r -> r.get(column).equals(value))
                .toList();
    }

    private void row(String what, Row row) {
        String fields = row.columns().stream()
                .sorted()
                .filter(c -> !row.get(c).isEmpty())
                .map(c -> c + " " + row.get(c))
                .collect(Collectors.joining(", "));
        page.text(INDENT, Style.PLAIN, what + ": " + row.file() + ":" + row.line() + " · " + fields);
    }

    /** The sentences that the words stand in, each word under its head. */
    private void trees(List<Span> spans) {
        Set<Integer> told = new TreeSet<>();
        for (Sentence sentence : analysis.sentences()) {
            boolean holds = spans.stream().anyMatch(span -> span.overlaps(sentence.span()));
            if (holds && told.add(sentence.index())) {
                page.blank();
                page.text(INDENT, Style.STRONG, "tree (word, part of speech, lemma, relation to its head)");
                if (sentence.hasTree() && sentence.size() > 0) {
                    tree(sentence, sentence.root(), INDENT + INDENT);
                }
            }
        }
    }

    private void tree(Sentence sentence, Token token, int indent) {
        String told = token.form() + " " + token.upos() + " " + token.lemma() + " " + token.relation();
        page.text(indent, Style.PLAIN, told);
        sentence.children(token).forEach(child -> tree(sentence, child, Math.min(40, indent + INDENT)));
    }

    /** By which words each party is named there, and what the tables say of these. */
    private void who(Set<String> ids, List<Span> evidence) {
        page.blank();
        page.text(INDENT, Style.STRONG, "who");
        Whois whois = new Whois(knowledge, record.article().published().best());
        for (Actor actor : record.actors()) {
            if (!ids.contains(actor.id())) {
                continue;
            }
            page.text(INDENT, Style.KIND, actor.name() + (actor.code() == null ? "" : " (" + actor.code() + ")"));
            List<Actor.Mention> near = actor.mentions().stream()
                    .filter(m -> evidence.stream().anyMatch(span -> span.overlaps(m.span())))
                    .toList();
            for (Actor.Mention m : near.isEmpty() ? actor.mentions() : near) {
                page.text(
                        INDENT + INDENT,
                        Style.PLAIN,
                        "“" + words(m.span()) + "”, by " + m.by().name().toLowerCase(Locale.ROOT));
            }
            whois.tell(actor.name()).forEach(line -> page.text(INDENT + INDENT, Style.FAINT, line));
        }
    }
}
