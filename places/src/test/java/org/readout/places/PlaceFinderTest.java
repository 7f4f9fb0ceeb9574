package org.readout.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.knowledge.Knowledge;
import org.readout.language.Analysis;
import org.readout.language.Conllu;
import org.readout.record.Article;
import org.readout.record.Block;
import org.readout.record.Dating;
import org.readout.record.Span;

class PlaceFinderTest {

    private static final double LEAST = 0.92;
    private static final Knowledge KNOWLEDGE = Knowledge.load();

    @Test
    void nearly_every_city_of_the_news_lies_in_its_state() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/places.csv"));
        List<String> rows = lines.subList(1, lines.size());
        List<String> wrong = new ArrayList<>();
        for (String row : rows) {
            String[] parts = row.split(";");
            if (!countries(parts[0], parts[0].equals("fr") ? "à" : "in", parts[1])
                    .equals(List.of(parts[2]))) {
                wrong.add(row);
            }
        }
        assertThat(rows).hasSizeGreaterThanOrEqualTo(120);
        assertThat(wrong).hasSizeLessThanOrEqualTo((int) ((1 - LEAST) * rows.size()));
    }

    @Test
    void a_place_behind_no_locative_word_says_not_where_something_happens() {
        assertThat(countries("en", "from", "Kabul")).isEmpty();
    }

    /** Of the places that say where: 'in Cape Town', the preposition hung from the first word of the name. */
    private static List<String> countries(String language, String preposition, String name) {
        StringBuilder tree =
                new StringBuilder("1\t" + preposition + "\t" + preposition + "\tADP\t_\t_\t2\tcase\t_\t_\n");
        String[] words = name.split(" ");
        for (int i = 0; i < words.length; i++) {
            tree.append("%d\t%s\t%s\tPROPN\t_\t_\t%d\t%s\t_\t_\n"
                    .formatted(i + 2, words[i], words[i], i == 0 ? 0 : 2, i == 0 ? "root" : "flat"));
        }
        Analysis analysis = Conllu.read(tree + "\n", language);
        return new PlaceFinder(KNOWLEDGE, language)
                .find(article(analysis), analysis).located().stream()
                        .filter(Places.Located::locative)
                        .map(l -> String.valueOf(l.place().country()))
                        .toList();
    }

    private static Article article(Analysis analysis) {
        String text = analysis.text();
        List<Block> blocks = List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, text.length())));
        return new Article(
                "id", null, null, null, analysis.language(), null, null, null, Dating.UNKNOWN, text, blocks, List.of());
    }
}
