package org.readout.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.readout.record.Actor;
import org.readout.record.Article;
import org.readout.record.Block;
import org.readout.record.Dating;
import org.readout.record.Event;
import org.readout.record.Matter;
import org.readout.record.Record;
import org.readout.record.Sector;
import org.readout.record.Sha256;
import org.readout.record.Span;
import org.readout.record.Statement;

/** Two states that had much to do with one another for ten years: articles with four events and two statements each. */
final class BusyPair {

    private static final LocalDate FIRST = LocalDate.of(2014, 1, 6);
    private static final int WORDS = sentence(0, 0).length();

    private static final List<Event.Type> TYPES = List.of(
            Event.Type.ACCUSE,
            Event.Type.CONSULT,
            Event.Type.REQUEST,
            Event.Type.SANCTION,
            Event.Type.AGREE,
            Event.Type.REJECT,
            Event.Type.THREATEN,
            Event.Type.AID);

    private BusyPair() {}

    /** So many articles, one after the other. */
    static List<Record> records(int articles) {
        List<Record> records = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            records.add(record(i, FIRST.plusDays(i * 3_650L / articles)));
        }
        return records;
    }

    private static Record record(int number, LocalDate day) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            text.append(sentence(number, i));
        }
        Article article = new Article(
                Sha256.of(text.toString()),
                null,
                "https://northwire.example/" + number,
                number % 2 == 0 ? "Northwire" : "The Harbour Gazette",
                "en",
                "Kenya and Peru, day " + number,
                null,
                null,
                Dating.day(day, Dating.Basis.STATED, List.of()),
                text.toString(),
                List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()))),
                List.of());
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            events.add(event(number, i, day));
        }
        List<Statement> statements = List.of(statement(number, 4, day), statement(number, 5, day));
        Matter treaty = new Matter("m1", "Harbour Treaty", Matter.Kind.TREATY, null, List.of());
        return new Record(
                article,
                List.of(state("a1", "Kenya", "KEN"), state("a2", "Peru", "PER")),
                List.of(treaty),
                statements,
                events,
                List.of());
    }

    /** Each of the same length, so that it is plain where one begins, and of other words, so that none is a copy. */
    private static String sentence(int number, int i) {
        Random random = new Random(number * 8L + i);
        StringBuilder words = new StringBuilder("Kenya and Peru");
        for (int word = 0; word < 6; word++) {
            words.append(' ');
            for (int syllable = 0; syllable < 3; syllable++) {
                words.append("bcdfghklmnprstvz".charAt(random.nextInt(16)));
                words.append("aeiou".charAt(random.nextInt(5)));
            }
        }
        return words.append(". ").toString();
    }

    private static Actor state(String id, String name, String code) {
        return new Actor(
                id,
                name,
                Actor.Kind.STATE,
                code,
                code,
                Sector.GOV,
                null,
                null,
                true,
                List.of(new Actor.Mention(new Span(0, 5), Actor.Mention.By.NAME)));
    }

    private static Event event(int number, int i, LocalDate day) {
        Event.Type type = TYPES.get((number * 3 + i) % TYPES.size());
        boolean mutual = type == Event.Type.CONSULT;
        List<String> kenya = List.of("a1");
        List<String> peru = List.of("a2");
        Span words = new Span(i * WORDS, (i + 1) * WORDS - 2);
        return new Event(
                "e" + (i + 1),
                type,
                null,
                List.of(),
                mutual ? List.of("a1", "a2") : number % 3 == 0 ? kenya : peru,
                mutual ? List.of("a1", "a2") : number % 3 == 0 ? peru : kenya,
                List.of("m1"),
                null,
                Dating.day(day, Dating.Basis.STATED, List.of()),
                null,
                null,
                null,
                Event.Status.ACTUAL,
                null,
                new Span(i * WORDS + 15, i * WORDS + 21),
                List.of(words),
                "test",
                0.9);
    }

    private static Statement statement(int number, int i, LocalDate day) {
        Span words = new Span(i * WORDS, (i + 1) * WORDS - 2);
        boolean first = number % 2 == 0;
        return new Statement(
                "s" + (i - 3),
                List.of(first ? "a1" : "a2"),
                null,
                List.of(first ? "a2" : "a1"),
                null,
                List.of(words),
                Statement.Form.INDIRECT,
                number % 400 < 200 ? Statement.Act.PRAISE : Statement.Act.REJECT,
                List.of("m1"),
                null,
                Dating.day(day, Dating.Basis.STATED, List.of()),
                null,
                List.of(words),
                0.8);
    }
}
