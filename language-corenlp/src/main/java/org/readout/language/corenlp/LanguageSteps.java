package org.readout.language.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import org.readout.language.Token;
import org.readout.language.trees.Tree;

/** What differs between languages around the same engine. Safe for any number of threads. */
interface LanguageSteps {

    /** Tokens of a text, contractions still whole. */
    List<Piece> pieces(String text);

    /** Puts the parts in the place of each contraction of a sentence. */
    List<Piece> expand(List<Piece> sentence);

    /** The finished tokens: universal part of speech, lemma and features from the engine's tag and the tree. */
    List<Token> tokens(List<Piece> pieces, List<CoreLabel> tagged, Tree tree);
}
