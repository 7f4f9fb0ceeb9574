package org.readout.language.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.readout.language.Token;
import org.readout.language.Upos;
import org.readout.language.trees.InvertedSubject;
import org.readout.language.trees.Tree;

/** English: the Penn Treebank's tokens and tags, the engine's own lemmas. */
final class EnglishSteps implements LanguageSteps {

    private static final Map<String, String> SHORT_FORMS = Map.ofEntries(
            Map.entry("n't", "not"),
            Map.entry("ca", "can"),
            Map.entry("wo", "will"),
            Map.entry("sha", "shall"),
            Map.entry("'ll", "will"),
            Map.entry("'d", "would"),
            Map.entry("'re", "be"),
            Map.entry("'m", "be"),
            Map.entry("'ve", "have"),
            Map.entry("gon", "go"));

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> SAY = Set.of("said", "says");

    private final Lexer lexer = Lexer.english();

    @Override
    public List<Piece> pieces(String text) {
        List<Piece> pieces = lexer.pieces(text);
        pieces.replaceAll(p -> p.withWord(p.word().replace('’', '\'').replace('´', '\'')));
        return pieces;
    }

    @Override
    public List<Piece> expand(List<Piece> sentence) {
        return sentence;
    }

    @Override
    public List<Token> tokens(List<Piece> pieces, List<CoreLabel> tagged, Tree tree) {
        Morphology morphology = new Morphology();
        new InvertedSubject(Piece.forms(pieces), tree)
                .mend(
                        i -> FINITE.contains(tagged.get(i).tag()),
                        i -> SAY.contains(pieces.get(i).word()),
                        i -> tagged.get(i).tag().startsWith("N"));
        List<Token> tokens = new ArrayList<>(pieces.size());
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            String tag = tagged.get(i).tag();
            String word = piece.word().toLowerCase(Locale.ROOT);
            Upos upos = PennTags.upos(tag, word, tree.relations()[i]);
            boolean auxiliary = tree.hasChild(i, "aux");
            boolean infinitive = auxiliary || hasTo(i, tagged, tree);
            tokens.add(new Token(
                    i,
                    piece.begin(),
                    piece.end(),
                    piece.form(),
                    lemma(piece, tag, upos, morphology),
                    upos,
                    PennFeatures.of(tag, word, infinitive, auxiliary),
                    tree.heads()[i],
                    tree.relations()[i]));
        }
        return tokens;
    }

    private static boolean hasTo(int verb, List<CoreLabel> tagged, Tree tree) {
        for (int i = 0; i < verb; i++) {
            if (tree.heads()[i] == verb && tagged.get(i).tag().equals("TO")) {
                return true;
            }
        }
        return false;
    }

    private static String lemma(Piece piece, String tag, Upos upos, Morphology morphology) {
        if (upos == Upos.PROPN || upos == Upos.PUNCT || upos == Upos.SYM || upos == Upos.X) {
            return piece.form();
        }
        String word = piece.word().toLowerCase(Locale.ROOT);
        if (word.equals("'s") && tag.startsWith("VB")) {
            return "be";
        }
        String known = SHORT_FORMS.get(word);
        if (known != null && (upos == Upos.AUX || upos == Upos.PART || upos == Upos.VERB)) {
            return known;
        }
        String lemma = morphology.lemma(word, tag);
        return lemma == null || lemma.isEmpty() ? word : lemma;
    }
}
