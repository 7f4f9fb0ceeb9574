package org.readout.archive.answers;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines written by hand: who does what, to whom, in which words. */
final class HandMade {

    static final Party NORWAY = state("NOR", "Norway");
    static final Party LATVIA = state("LVA", "Latvia");
    static final Party TREATY = new Party("treaty:sky", "Sky Treaty", "treaty", null, null, null);

    private HandMade() {}

    static Party state(String code, String name) {
        return new Party("state:" + code, name, "state", code, "GOV", null);
    }

    static Side side(Party party) {
        return new Side(party.name(), List.of(String.valueOf(party.code())), List.of());
    }

    static Line event(String id, String type, Party by, List<Party> to, String words, String day) {
        return line(Line.Kind.EVENT, id, type, by, to, List.of(), words, day, "article " + id);
    }

    /** In one article, at this place of its text. */
    static Line statement(String id, String act, Party by, List<Party> about, String words, int begin) {
        return at(line(Line.Kind.STATEMENT, id, act, by, List.of(), about, words, "2031-03-04", "one"), begin);
    }

    private static Line at(Line l, int begin) {
        Quote moved = new Quote(l.text(), begin, begin + l.text().length());
        return new Line(
                l.kind(),
                l.id(),
                l.key(),
                l.local(),
                l.act(),
                null,
                null,
                l.by(),
                l.to(),
                l.about(),
                l.date(),
                l.earliest(),
                l.latest(),
                l.basis(),
                null,
                "indirect",
                List.of(),
                List.of(moved),
                List.of(moved),
                null,
                l.source(),
                1,
                1,
                1,
                null,
                1);
    }

    static Line line(
            Line.Kind kind,
            String id,
            String act,
            Party by,
            List<Party> to,
            List<Party> about,
            String words,
            @Nullable String day,
            String article) {
        LocalDate date = day == null ? null : LocalDate.parse(day);
        Quote quote = new Quote(words, 0, words.length());
        return new Line(
                kind,
                id,
                id,
                id,
                act,
                null,
                kind == Line.Kind.EVENT ? "actual" : null,
                List.of(by),
                to,
                about,
                date,
                date,
                date,
                "stated",
                null,
                null,
                List.of(),
                List.of(quote),
                List.of(quote),
                null,
                new Source(article, null, null, null, "en", date, "stated"),
                1,
                1,
                1,
                null,
                1);
    }
}
