package org.readout.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.record.Span;

class SentenceTest {

    /** Words of two letters and a blank; each with its head and relation. */
    private static Sentence sentence(Object... headsAndRelations) {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < headsAndRelations.length; i += 2) {
            int at = i / 2;
            String form = "w" + at;
            tokens.add(new Token(at, 3 * at, 3 * at + 2, form, form, Upos.NOUN, "", (int) headsAndRelations[i], (String)
                    headsAndRelations[i + 1]));
        }
        return new Sentence(0, tokens);
    }

    private static List<Integer> indexes(List<Token> tokens) {
        return tokens.stream().map(Token::index).toList();
    }

    @Test
    void a_subtree_holds_all_below_and_its_span_reaches_from_first_to_last() {
        Sentence s = sentence(2, "det", 2, "amod", 4, "nsubj", 2, "nmod", -1, "root", 4, "obj");
        assertThat(indexes(s.subtree(s.token(2)))).containsExactly(0, 1, 2, 3);
        assertThat(s.subtreeSpan(s.token(2))).isEqualTo(new Span(0, 11));
        assertThat(s.dominates(s.token(4), s.token(0))).isTrue();
        assertThat(s.dominates(s.token(2), s.token(2))).isFalse();
    }

    @Test
    void a_bare_sentence_has_its_words_and_no_tree() {
        Sentence s = sentence(1, "nsubj", -1, "root", 1, "obj");
        assertThat(s.hasTree()).isTrue();
        assertThat(s.bare().hasTree()).isFalse();
        assertThat(s.bare().tokens()).extracting(Token::form).containsExactly("w0", "w1", "w2");
        assertThat(s.bare().subtree(s.bare().token(1))).hasSize(1);
    }

    @Test
    void tokens_between_two_places_are_none_where_the_second_stands_first() {
        Sentence s = sentence(2, "det", 2, "amod", 4, "nsubj", 2, "nmod", -1, "root", 4, "obj");
        assertThat(indexes(s.tokens(1, 4))).containsExactly(1, 2, 3);
        assertThat(s.tokens(4, 1)).isEmpty();
    }

    @Test
    void children_are_found_by_relation_and_its_subtypes_but_not_by_part_of_a_name() {
        Sentence s = sentence(1, "nsubj:pass", -1, "root", 1, "nsubjx", 1, "obl");
        assertThat(indexes(s.children(s.token(1), "nsubj"))).containsExactly(0);
        assertThat(s.child(s.token(1), "obj", "obl")).map(Token::index).contains(3);
        assertThat(s.child(s.token(1), "iobj")).isEmpty();
    }

    @Test
    void a_list_is_walked_from_its_first_member() {
        Sentence s = sentence(-1, "root", 2, "cc", 0, "conj", 2, "conj");
        assertThat(indexes(s.withConjuncts(s.token(0)))).containsExactly(0, 2, 3);
    }

    @Test
    void a_broken_tree_is_walked_once() {
        Sentence loop = sentence(1, "conj", 0, "conj", 1, "dep");
        assertThat(indexes(loop.subtree(loop.token(0)))).containsExactly(0, 1, 2);
        assertThat(loop.dominates(loop.token(2), loop.token(0))).isFalse();
        assertThat(loop.root().index()).isZero();
        assertThat(indexes(loop.withConjuncts(loop.token(0)))).containsExactly(0, 1);
        Sentence forest = sentence(-1, "root", -1, "root");
        assertThat(forest.root().index()).isZero();
    }

    @Test
    void the_head_of_a_stretch_is_the_token_that_hangs_from_outside() {
        Sentence s = sentence(1, "det", 3, "nsubj", 1, "nmod", -1, "root");
        assertThat(s.headOf(new Span(0, 8))).map(Token::index).contains(1);
        assertThat(s.headOf(new Span(1, 2))).isEmpty();
    }

    @Test
    void a_sentence_needs_a_token() {
        assertThatThrownBy(() -> new Sentence(0, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_sentence_at_an_offset_is_found_but_not_between_sentences() {
        Sentence first = sentence(-1, "root", 0, "dep");
        Token later = new Token(0, 10, 12, "w0", "w0", Upos.NOUN, "", -1, "root");
        Analysis analysis = new Analysis("w0 w1     w0", "en", List.of(first, new Sentence(1, List.of(later))));
        assertThat(analysis.sentenceAt(3)).contains(first);
        assertThat(analysis.sentenceAt(7)).isEmpty();
        assertThat(analysis.sentenceAt(10)).map(Sentence::index).contains(1);
        assertThat(analysis.sentenceAt(12)).isEmpty();
    }
}
