package org.readout.archive.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CopiesTest {

    private static final String WIRE = "The foreign ministers of Norway and Latvia met in Riga on Tuesday to settle the"
            + " long quarrel over the herring quota. They talked for three hours behind closed doors, and neither side"
            + " would say afterwards whether the other had moved. A second round is to be held in Oslo before the end of"
            + " the month, officials said. Fishermen on both coasts have threatened to block the harbours if no quota is"
            + " agreed by then. The quarrel began four years ago, when Latvia stopped sharing the counts of its vessels.";

    @Test
    void the_same_story_under_another_title_is_a_copy() {
        copies("Herring talks go on\n\n" + WIRE, "Ministers meet over fish\n\n" + WIRE, true);
    }

    @Test
    void a_story_that_was_cut_is_a_copy() {
        copies(WIRE, WIRE.substring(0, WIRE.indexOf("Fishermen")), true);
    }

    @Test
    void a_story_with_a_paragraph_of_the_paper_is_a_copy() {
        copies(WIRE, WIRE + " Our own correspondent adds that the harbour of Liepaja was quiet this morning.", true);
    }

    @Test
    void another_story_of_the_same_meeting_is_none() {
        copies(
                WIRE,
                "Norway and Latvia made no headway in the herring dispute when their foreign ministers met in Riga on"
                        + " Tuesday. The two sides will meet again in Oslo. Latvia has not shared the counts of its"
                        + " vessels for four years, and fishermen threaten to block the harbours.",
                false);
    }

    @Test
    void a_notice_with_other_figures_is_none() {
        copies("Oil closed at 80 dollars, gold at 1,900.", "Oil closed at 82 dollars, gold at 1,907.", false);
    }

    @Test
    void a_text_of_fewer_than_five_words_is_a_copy_of_itself_alone() {
        copies("Talks fail.", "Talks fail.", true);
        copies("Talks fail.", "Talks begin.", false);
    }

    @Test
    void copies_share_a_band_and_other_texts_hardly_ever() {
        int missed = 0;
        int needless = 0;
        for (int i = 0; i < 300; i++) {
            String text = words(i * 1000, 200);
            String copy = words(i * 1000, 150) + words(900_000 + i * 1000, 30);
            missed += meet(text, copy) ? 0 : 1;
            needless += meet(text, words(500_000 + i * 1000, 200)) ? 1 : 0;
        }
        assertThat(missed).isLessThanOrEqualTo(6);
        assertThat(needless).isZero();
    }

    private static String words(int from, int count) {
        return IntStream.range(from, from + count).mapToObj(n -> "w" + n + " ").collect(Collectors.joining());
    }

    private static boolean meet(String one, String other) {
        Set<Long> bands =
                Arrays.stream(Copies.bands(Shingles.of(one))).boxed().collect(Collectors.toCollection(HashSet::new));
        return Arrays.stream(Copies.bands(Shingles.of(other))).anyMatch(bands::contains);
    }

    private static void copies(String one, String other, boolean expected) {
        Shingles a = Shingles.of(one);
        Shingles b = Shingles.of(other);
        assertThat(Copies.are(a, b)).isEqualTo(expected);
        assertThat(Copies.are(b, a)).isEqualTo(expected);
    }
}
