package org.readout.language.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import org.readout.language.Token;
import org.readout.language.Upos;
import org.readout.language.trees.Tree;

/** French: mended tokens, contractions opened, lemmas and features from a dictionary. */
final class FrenchSteps implements LanguageSteps {

    private final Lexer lexer = Lexer.french();
    private final FrenchDictionary dictionary = new FrenchDictionary();
    private final FrenchTokens tokens = new FrenchTokens(dictionary);
    private final FrenchMorphology morphology = new FrenchMorphology();
    private final FrenchContractions contractions =
            new FrenchContractions(Models.tagger("mwt/french/french-mwt.tagger"));

    @Override
    public List<Piece> pieces(String text) {
        return tokens.mend(text, lexer.pieces(text));
    }

    @Override
    public List<Piece> expand(List<Piece> sentence) {
        return contractions.expand(sentence);
    }

    @Override
    public List<Token> tokens(List<Piece> pieces, List<CoreLabel> tagged, Tree tree) {
        FrenchDictionary.Lookup lookup = dictionary.lookup();
        FrenchTree.mend(pieces, tagged, tree, lookup);
        List<Token> found = new ArrayList<>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            Upos upos = upos(tagged.get(i).tag());
            FrenchHints hints = FrenchHints.of(i, pieces, tree);
            FrenchMorphology.Word word = morphology.word(piece.form(), upos, hints, lookup);
            found.add(new Token(
                    i,
                    piece.begin(),
                    piece.end(),
                    piece.form(),
                    word.lemma(),
                    upos,
                    word.features(),
                    tree.heads()[i],
                    tree.relations()[i]));
        }
        return found;
    }

    private static Upos upos(String tag) {
        try {
            return Upos.valueOf(tag);
        } catch (IllegalArgumentException e) {
            return Upos.X;
        }
    }
}
