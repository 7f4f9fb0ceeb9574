package org.readout.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ConlluTest {

    private static final String VISIT =
            """
            # text = Le chef du pays part.
            1	Le	le	DET	_	Gender=Masc|Number=Sing	2	det	_	_
            2	chef	chef	NOUN	_	_	6	nsubj	_	_
            3-4	du	_	_	_	_	_	_	_	_
            3	de	de	ADP	_	_	5	case	_	_
            4	le	le	DET	_	_	5	det	_	_
            5	pays	pays	NOUN	_	_	2	nmod	_	_
            6	part	partir	VERB	_	_	0	root	_	SpaceAfter=No
            7	.	.	PUNCT	_	_	6	punct	_	_

            # newpar
            1	Fin	fin	NOUN	_	_	0	root	_	SpaceAfter=No
            2	!	!	PUNCT	_	_	1	punct	_	_
            """;

    @Test
    void the_text_is_rebuilt_from_forms_spaces_and_paragraphs() {
        assertThat(Conllu.read(VISIT, "fr").text()).isEqualTo("Le chef du pays part.\n\nFin!");
    }

    @Test
    void the_parts_of_a_contraction_share_one_stretch_of_text() {
        Analysis analysis = Conllu.read(VISIT, "fr");
        Sentence sentence = analysis.sentences().get(0);
        assertThat(sentence.token(2).span()).isEqualTo(sentence.token(3).span());
        assertThat(sentence.token(2).span().of(analysis.text())).isEqualTo("du");
        assertThat(sentence.token(4).span().of(analysis.text())).isEqualTo("pays");
        assertThat(sentence.token(4).form()).isEqualTo("pays");
    }

    @Test
    void what_was_written_reads_back_the_same_with_and_without_the_text() {
        Analysis analysis = Conllu.read(VISIT, "fr");
        String written = Conllu.write(analysis);
        assertThat(tokens(Conllu.read(written, "fr", analysis.text()))).isEqualTo(tokens(analysis));
        assertThat(Conllu.read(written, "fr")).satisfies(again -> {
            assertThat(again.text()).isEqualTo(analysis.text());
            assertThat(tokens(again)).isEqualTo(tokens(analysis));
        });
    }

    @Test
    void an_empty_text_has_no_sentence() {
        assertThat(Conllu.read("", "fr").sentences()).isEmpty();
        assertThat(Conllu.read("", "fr", "").text()).isEmpty();
    }

    @Test
    void a_tab_inside_a_word_breaks_no_row() {
        Token odd = new Token(0, 0, 3, "a\tb", "a\nb", Upos.X, "", -1, "root");
        Analysis analysis = new Analysis("a\tb", "en", java.util.List.of(new Sentence(0, java.util.List.of(odd))));
        assertThat(Conllu.read(Conllu.write(analysis), "en", "a\tb")
                        .sentences()
                        .get(0)
                        .token(0)
                        .form())
                .isEqualTo("a b");
    }

    @Test
    void a_wrong_line_is_named() {
        assertThatThrownBy(() -> Conllu.read("# text = a\n1\ta\ta\tNOUN\n", "en"))
                .hasMessageContaining("line 2")
                .hasMessageContaining("8 columns");
        assertThatThrownBy(() -> Conllu.read("1\ta\ta\tTHING\t_\t_\t0\troot\n", "en"))
                .hasMessageContaining("line 1");
        assertThatThrownBy(() -> Conllu.read("1\ta\ta\tNOUN\t_\t_\t4\troot\n", "en"))
                .hasMessageContaining("head 4");
        assertThatThrownBy(() -> Conllu.read("2\ta\ta\tNOUN\t_\t_\t0\troot\n", "en"))
                .hasMessageContaining("where 1 is due");
        assertThatThrownBy(() -> Conllu.read("1\ta\ta\tNOUN\t_\t_\t0\troot\n", "en", "a"))
                .hasMessageContaining("no TokenRange");
        assertThatThrownBy(() -> Conllu.read("1\ta\ta\tNOUN\t_\t_\t0\troot\t_\tTokenRange=0:5\n", "en", "a"))
                .hasMessageContaining("not within the text");
    }

    private static java.util.List<java.util.List<Token>> tokens(Analysis analysis) {
        return analysis.sentences().stream().map(Sentence::tokens).toList();
    }
}
