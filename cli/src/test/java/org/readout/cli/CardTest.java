package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.record.Actor;
import org.readout.record.Article;
import org.readout.record.Block;
import org.readout.record.Dating;
import org.readout.record.Dropped;
import org.readout.record.Event;
import org.readout.record.Matter;
import org.readout.record.Record;
import org.readout.record.Sector;
import org.readout.record.Span;
import org.readout.record.Statement;

class CardTest {

    private static final String TEXT = "Ten minutes in Riga\n\n"
            + "Ola Berg met Ilze Kalnina at the Baltic summit. “The harbour”, Berg told her, “stays open”. "
            + "Norway threatened a boycott.";

    @Test
    void it_says_what_the_record_says() {
        assertThat(new Card(80, false).of(record(List.of(dropped("Share")), "the engine was tired")))
                .isEqualTo(
                        """
                        Ten minutes in Riga
                        The Harbour Gazette · en · 2024-05-17 (2024-05-16 to 2024-05-18) inferred
                            “the Baltic summit”

                        WHO MET WHOM
                          Ola Berg – Ilze Kalnina · 2024-05-17 inferred · Riga · 10m
                              “Ola Berg met Ilze Kalnina at the Baltic summit”

                        WHO SAID WHAT
                          Ola Berg
                            s1 promise to Ilze Kalnina (direct)
                              “The harbour … stays open”

                        WHO DID WHAT
                          THREATEN: Norway → ? · possible
                              “Norway threatened a boycott”

                        WHO IS WHO
                          Ola Berg, foreign minister (person NOR GOV) Berg, Ola Berg
                          Ilze Kalnina (person LVA) Ilze Kalnina
                          Norway (state NOR GOV) Norway
                          Harbour treaty (treaty)

                        LEFT OUT
                          chrome: Share
                        ! the engine was tired
                        """);
    }

    @Test
    void no_line_is_wider_than_asked_and_no_colour_is_set_unasked() {
        String card = new Card(40, false)
                .of(record(List.of(dropped("Read more ".repeat(30).strip()))));
        assertThat(card.lines()).allMatch(line -> line.length() <= 40);
        assertThat(card).doesNotContain("\033");
    }

    @Test
    void at_a_terminal_headings_are_set_in_colour() {
        assertThat(new Card(70, true).of(record(List.of()))).contains("\033[1mWHO SAID WHAT\033[0m\n");
    }

    @Test
    void an_empty_record_is_a_head_alone() {
        Article article = article(null, Dating.UNKNOWN, List.of());
        Record record = new Record(article, List.of(), List.of(), List.of(), List.of(), List.of());
        assertThat(new Card(70, false).of(record)).isEqualTo("(no title)\nThe Harbour Gazette · en · no date\n");
    }

    private static Record record(List<Dropped> dropped, String... warnings) {
        LocalDate day = LocalDate.of(2024, 5, 17);
        Dating published = new Dating(
                day,
                day.minusDays(1),
                day.plusDays(1),
                Dating.Precision.DAY,
                Dating.Basis.INFERRED,
                List.of(at("the Baltic summit")));
        return new Record(
                article("Ten minutes in Riga", published, dropped),
                List.of(
                        actor("a1", "Ola Berg", Actor.Kind.PERSON, "NOR", Sector.GOV, "Ola Berg", "Berg"),
                        actor("a2", "Ilze Kalnina", Actor.Kind.PERSON, "LVA", null, "Ilze Kalnina"),
                        actor("a3", "Norway", Actor.Kind.STATE, "NOR", Sector.GOV, "Norway")),
                List.of(new Matter("m1", "Harbour treaty", Matter.Kind.TREATY, null, List.of(at("harbour")))),
                List.of(statement()),
                List.of(met(Dating.day(day, Dating.Basis.INFERRED, List.of())), threatened()),
                List.of(warnings));
    }

    private static Article article(@org.jspecify.annotations.Nullable String title, Dating day, List<Dropped> dropped) {
        List<Block> blocks = List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, TEXT.length())));
        return new Article(
                "0".repeat(64), null, null, "The Harbour Gazette", "en", title, null, null, day, TEXT, blocks, dropped);
    }

    private static Actor actor(
            String id,
            String name,
            Actor.Kind kind,
            String state,
            @org.jspecify.annotations.Nullable Sector sector,
            String... words) {
        List<Actor.Mention> mentions = java.util.Arrays.stream(words)
                .map(w -> new Actor.Mention(at(w), Actor.Mention.By.NAME))
                .toList();
        Actor.Office office = words.length > 1 ? new Actor.Office("foreign minister", null, null) : null;
        return new Actor(id, name, kind, state, state, sector, office, null, true, mentions);
    }

    private static Statement statement() {
        return new Statement(
                "s1",
                List.of("a1"),
                at("Berg told"),
                List.of("a2"),
                new Statement.Cue(at("told"), "tell"),
                List.of(at("The harbour"), at("stays open")),
                Statement.Form.DIRECT,
                Statement.Act.PROMISE,
                List.of("m1"),
                null,
                Dating.UNKNOWN,
                null,
                List.of(at("“The harbour”, Berg told her, “stays open”")),
                0.9);
    }

    private static Event met(Dating day) {
        return new Event(
                "e1",
                Event.Type.CONSULT,
                "meet",
                List.of(),
                List.of("a1", "a2"),
                List.of("a1", "a2"),
                List.of(),
                null,
                day,
                new Event.Place("Riga", "LVA", 56.9, 24.1, null),
                "PT10M",
                null,
                Event.Status.ACTUAL,
                null,
                at("met"),
                List.of(at("Ola Berg met Ilze Kalnina at the Baltic summit")),
                "consult-meet-meet",
                0.9);
    }

    private static Event threatened() {
        return new Event(
                "e2",
                Event.Type.THREATEN,
                null,
                List.of(),
                List.of("a3"),
                List.of(),
                List.of(),
                null,
                Dating.UNKNOWN,
                null,
                null,
                null,
                Event.Status.POSSIBLE,
                null,
                at("threatened"),
                List.of(at("Norway threatened a boycott")),
                "threaten-threaten-threaten",
                0.9);
    }

    private static Dropped dropped(String text) {
        return new Dropped(text, Dropped.Reason.CHROME);
    }

    private static Span at(String words) {
        int begin = TEXT.indexOf(words);
        assertThat(begin).as(words).isNotNegative();
        return new Span(begin, begin + words.length());
    }
}
