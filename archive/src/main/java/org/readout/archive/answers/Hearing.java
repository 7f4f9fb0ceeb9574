package org.readout.archive.answers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.readout.archive.Archive;
import org.readout.archive.Known;
import org.readout.archive.Told;
import org.readout.record.Block;
import org.readout.record.Event;
import org.readout.record.Record;
import org.readout.record.Span;
import org.readout.record.Statement;

/**
 * Hears what the sides say of an event in the articles that tell it. A statement is of the event where whoever says it took
 * part or speaks for a side that did, and it speaks to or of another side, denies or declines something, or stands
 * undated in the paragraph that tells the event or in the one beside it. Somebody of no side is heard where his words themselves tell it.
 */
final class Hearing {

    private static final Set<Statement.Act> REFUSING =
            Set.of(Statement.Act.DENY, Statement.Act.REJECT, Statement.Act.DECLINE);

    private static final int MOST_ARTICLES = 30;

    private final Archive archive;
    private final List<Report> reports;

    /** @param event the id of the event */
    Hearing(Archive archive, String event) {
        this.archive = archive;
        this.reports = reports(event);
    }

    private record Report(Record record, Event event) {}

    /** The lines said of the event, by side; sides that took part first. */
    List<Accounts.Account> accounts() {
        Set<String> sides = new TreeSet<>();
        // Whoever is out of office in a later report held it in an earlier one.
        for (Report report : reports) {
            Lines lines = new Lines(report.record());
            lines.of(report.event().sources()).forEach(p -> sides.add(side(p)));
            lines.of(report.event().targets()).forEach(p -> sides.add(side(p)));
        }
        Map<String, List<Line>> said = new LinkedHashMap<>();
        sides.forEach(s -> said.put(s, new ArrayList<>()));
        Map<String, String> names = new HashMap<>();
        Set<String> heard = new TreeSet<>();
        for (Line line : lines(heard(sides))) {
            if (heard.add(line.id()) && heard.add(line.source().article() + line.text())) {
                Party speaker = line.by().get(0);
                names.put(side(speaker), name(speaker));
                said.computeIfAbsent(side(speaker), s -> new ArrayList<>()).add(line);
            }
        }
        List<Accounts.Account> accounts = new ArrayList<>();
        said.forEach((side, lines) -> {
            if (!lines.isEmpty()) {
                accounts.add(new Accounts.Account(side, names.getOrDefault(side, side), sides.contains(side), lines));
            }
        });
        return accounts;
    }

    /** The event as each report tells it, the longest known first. */
    List<Line> reported() {
        return reports.stream()
                .map(r -> new Lines(r.record()).event(new Told<>(r.record(), r.event(), "", "", 1, 1, 1)))
                .toList();
    }

    private List<Report> reports(String id) {
        record At(String article, String event) {}
        List<At> at = archive.rows(
                "WITH told AS MATERIALIZED (SELECT article, local FROM event_lines WHERE thing = number_of(?)),"
                        + " rows AS MATERIALIZED (SELECT rowid AS row FROM articles WHERE article IN (SELECT article FROM told))"
                        + " SELECT a.id, s.local FROM told s JOIN (SELECT article, id, published FROM articles"
                        + " WHERE rowid IN (SELECT row FROM rows)) a USING (article)"
                        + " ORDER BY a.published NULLS LAST, a.id, s.local LIMIT " + MOST_ARTICLES,
                List.of(id),
                r -> new At(r.getString(1), r.getString(2)));
        Map<String, Record> records = new HashMap<>();
        archive.corrected(at.stream().map(At::article).toList())
                .forEach(record -> records.put(record.article().id(), record));
        List<Report> reports = new ArrayList<>();
        for (At one : at) {
            Record record = records.get(one.article());
            if (record != null) {
                record.events().stream()
                        .filter(e -> e.id().equals(one.event()))
                        .forEach(e -> reports.add(new Report(record, e)));
            }
        }
        return reports;
    }

    /** A statement that is heard, and what it is known by. */
    private record Heard(Report report, Statement statement, String key) {}

    private List<Heard> heard(Set<String> sides) {
        List<Heard> heard = new ArrayList<>();
        for (Report report : reports) {
            Lines lines = new Lines(report.record());
            Map<String, String> keys = null;
            for (Statement s : report.record().statements()) {
                if (isOf(s, report, sides, lines)) {
                    keys = keys == null ? keys(report.record()) : keys;
                    String key = keys.get(s.id());
                    if (key != null) {
                        heard.add(new Heard(report, s, key));
                    }
                }
            }
        }
        return heard;
    }

    /** Keys are those of what was read, before anybody corrected it. */
    private Map<String, String> keys(Record record) {
        return archive.amendments().isEmpty()
                ? Known.keys(record)
                : archive.record(record.article().id()).map(Known::keys).orElseGet(Map::of);
    }

    /** The lines of what is heard, with how often each is told. */
    private List<Line> lines(List<Heard> heard) {
        Map<String, String> things = new HashMap<>();
        archive.rows(
                "SELECT key_of(key), key_of(thing) FROM statement_lines"
                        + " WHERE key IN (SELECT number_of(unnest(CAST(? AS VARCHAR[]))))",
                List.of(heard.stream().map(Heard::key).toList()),
                r -> things.put(r.getString(1), r.getString(2)));
        Map<String, Told<Statement>> often = new HashMap<>();
        archive.statementsOf(things.values()).forEach(t -> often.put(t.thing(), t));
        List<Line> lines = new ArrayList<>();
        for (Heard h : heard) {
            Told<Statement> t = often.get(things.getOrDefault(h.key(), ""));
            if (t != null) {
                Record record = h.report().record();
                lines.add(new Lines(record)
                        .statement(new Told<>(
                                record, h.statement(), h.key(), t.thing(), t.reports(), t.stories(), t.outlets())));
            }
        }
        return lines;
    }

    private static boolean isOf(Statement s, Report report, Set<String> sides, Lines lines) {
        List<Party> speakers = lines.of(s.speakers());
        if (speakers.isEmpty()) {
            return false;
        }
        String own = side(speakers.get(0));
        if (!sides.contains(own)) {
            return s.id().equals(report.event().saidIn());
        }
        return REFUSING.contains(s.act())
                || touches(lines.of(s.addressees()), sides, own)
                || touches(lines.of(s.about()), sides, own)
                || !s.date().isKnown() && isBeside(s, report);
    }

    private static boolean touches(List<Party> parties, Set<String> sides, String own) {
        return parties.stream()
                .flatMap(p -> Stream.of(side(p), String.valueOf(p.code())))
                .anyMatch(s -> sides.contains(s) && !s.equals(own));
    }

    /** In a paragraph that tells the event, or next to one. */
    private static boolean isBeside(Statement s, Report report) {
        List<Block> blocks = report.record().article().blocks();
        for (Span words : report.event().evidence()) {
            for (Span said : s.content()) {
                if (Math.abs(block(blocks, words) - block(blocks, said)) <= 1) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int block(List<Block> blocks, Span span) {
        int at = 0;
        while (at < blocks.size() && blocks.get(at).span().end() <= span.begin()) {
            at++;
        }
        return at;
    }

    /** The code of the state or body that somebody speaks for, else who it is. */
    static String side(Party party) {
        return party.speaksForSide() ? String.valueOf(party.code()) : party.who();
    }

    static String name(Party party) {
        return party.speaksForSide()
                        && String.valueOf(party.code()).length() == 3
                        && !party.kind().equals("organisation")
                ? States.name(String.valueOf(party.code()))
                : party.name();
    }
}
