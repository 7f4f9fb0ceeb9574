package org.readout.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.record.Actor;
import org.readout.record.Article;
import org.readout.record.Dating;
import org.readout.record.Record;
import org.readout.record.Span;

class NameScorerTest {

    private static final String TEXT = "\uD83D\uDCF0 Le discours d'Ana Duarte a surpris Valmar.";

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    private static Record record(String text, String... mentions) {
        List<Actor> actors = new ArrayList<>();
        for (String m : mentions) {
            Span span = new Span(text.indexOf(m), text.indexOf(m) + m.length());
            actors.add(new Actor(
                    "a1",
                    m,
                    Actor.Kind.PERSON,
                    null,
                    null,
                    null,
                    null,
                    null,
                    false,
                    List.of(new Actor.Mention(span, Actor.Mention.By.NAME))));
        }
        Article article =
                new Article("id", null, null, null, "fr", null, null, null, Dating.UNKNOWN, text, List.of(), List.of());
        return new Record(article, actors, List.of(), List.of(), List.of(), List.of());
    }

    private List<GoldNames> gold(String... lines) throws IOException {
        return GoldNames.readAll(Files.write(folder.resolve("names.jsonl"), List.of(lines)));
    }

    private static String line() {
        return "{\"id\": \"n1\", \"lang\": \"fr\", \"text\": \"" + TEXT + "\", \"entities\": ["
                + "{\"type\": \"pers.ind\", \"span\": [14, 26], \"surface\": \"d'Ana Duarte\"},"
                + "{\"type\": \"org.ent\", \"span\": [38, 45], \"surface\": \"Valmar.\"}]}";
    }

    @Test
    void aNameCountsWithinAMentionWithoutWhatIsElidedBeforeIt() throws IOException {
        NameScorer scorer = new NameScorer();
        List<String> misses = new ArrayList<>();

        scorer.add(gold(line()).get(0), record(TEXT, "Ana Duarte"), misses);

        assertThat(scorer.classes().get("pers.ind")).isEqualTo(new NameScorer.Tally(1, 1));
        assertThat(scorer.classes().get("org.ent")).isEqualTo(new NameScorer.Tally(0, 1));
        assertThat(misses).containsExactly("org.ent n1: Valmar.");
    }

    @Test
    void aNameIsLookedForByItsWordsWhereTheTextWasChanged() throws IOException {
        NameScorer scorer = new NameScorer();

        scorer.add(
                gold(line()).get(0), record("Le discours d'Ana Duarte a surpris Valmar.", "Valmar"), new ArrayList<>());

        assertThat(scorer.classes().get("org.ent").share()).isEqualTo(1.0);
    }

    @Test
    void aLineThatIsWrongIsToldByItsNumber() {
        assertThatThrownBy(() -> gold("", "{")).isInstanceOf(IOException.class).hasMessageContaining("names.jsonl:2:");
    }
}
