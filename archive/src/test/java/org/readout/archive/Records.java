package org.readout.archive;

import java.time.LocalDate;
import java.util.List;
import org.readout.record.Actor;
import org.readout.record.Actor.Mention;
import org.readout.record.Article;
import org.readout.record.Block;
import org.readout.record.Dating;
import org.readout.record.Dropped;
import org.readout.record.Event;
import org.readout.record.Matter;
import org.readout.record.Record;
import org.readout.record.Sector;
import org.readout.record.Sha256;
import org.readout.record.Span;
import org.readout.record.Statement;

/** Records written by hand, of short texts: "WHO met WHOM in PLACE. WHO said: WORDS". */
final class Records {

    static final LocalDate DAY = LocalDate.of(2031, 3, 4);

    private Records() {}

    static Article article(String text, String language, String publisher, String origin) {
        return new Article(
                Sha256.of(text),
                null,
                origin,
                publisher,
                language,
                null,
                null,
                null,
                Dating.day(DAY, Dating.Basis.STATED, List.of()),
                text,
                List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()))),
                List.of(new Dropped("Share", Dropped.Reason.CHROME)));
    }

    /** A meeting of two ministers of whom the second says something, in a paper. */
    static Record meeting(String paper, String place, String words) {
        String text = "🕊 Anna Berg met Pavel Novak in " + place + " on the Sky Treaty. Pavel Novak said: " + words;
        Span met = find(text, "met");
        Span all = new Span(0, text.indexOf(". ") + 1);
        Dating day = Dating.day(DAY, Dating.Basis.RESOLVED, List.of());
        Event event = new Event(
                "e1",
                Event.Type.CONSULT,
                "meet",
                List.of("diplomatic"),
                List.of("a1", "a2"),
                List.of("a1", "a2"),
                List.of("m1"),
                null,
                day,
                new Event.Place(place, null, null, null, null),
                null,
                null,
                Event.Status.ACTUAL,
                null,
                met,
                List.of(all),
                "meet",
                0.9);
        Statement statement = new Statement(
                "s1",
                List.of("a2"),
                find(text, "Pavel Novak said"),
                List.of("a1"),
                new Statement.Cue(find(text, "said"), "say"),
                List.of(find(text, words)),
                Statement.Form.DIRECT,
                Statement.Act.DEMAND,
                List.of("m1"),
                null,
                day,
                null,
                List.of(find(text, words)),
                0.8);
        return new Record(
                article(text, "en", paper, paper + ".html"),
                List.of(
                        person("a1", "Anna Berg", "NOR", find(text, "Anna Berg")),
                        person("a2", "Pavel Novak", "CZE", find(text, "Pavel Novak"))),
                List.of(new Matter("m1", "Sky Treaty", Matter.Kind.TREATY, null, List.of(find(text, "Sky Treaty")))),
                List.of(statement),
                List.of(event),
                List.of());
    }

    private static Actor person(String id, String name, String country, Span at) {
        return new Actor(
                id,
                name,
                Actor.Kind.PERSON,
                country,
                country,
                Sector.GOV,
                new Actor.Office("foreign minister", LocalDate.of(2029, 1, 1), null),
                null,
                true,
                List.of(new Mention(at, Mention.By.NAME)));
    }

    static Span find(String text, String words) {
        int at = text.indexOf(words);
        return new Span(at, at + words.length());
    }
}
