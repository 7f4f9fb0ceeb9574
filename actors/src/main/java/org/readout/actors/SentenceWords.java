package org.readout.actors;

import java.util.List;
import java.util.regex.Pattern;
import org.readout.actors.Stock.Name;
import org.readout.actors.Stock.Type;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.names.NameFolding;
import org.readout.language.names.NameTrie.Forms;
import org.readout.language.names.NameTrie.Match;
import org.readout.language.names.Words;

/**
 * The words of one sentence after another as names are compared, and the tokens that they go with. A word is a token, a
 * part of one between hyphens or apostrophes ('Jae-in' has two), or the surface of a contraction. For one thread.
 */
final class SentenceWords implements Forms {

    private static final String JOINERS = "'’ʼ`´-‐‑­";
    private static final Pattern JOINER = Pattern.compile("[" + JOINERS.replace("-", "\\-") + "]");

    /** Shorter words have no mark of a plural. */
    private static final int SHORTEST_PLURAL = 5;

    private final Stock stock;
    private final String text;
    private final Words words;
    private List<Token> tokens = List.of();
    private int[] firsts = new int[64];
    private int[] lasts = new int[64];

    SentenceWords(Stock stock, String text) {
        this.stock = stock;
        this.text = text;
        this.words = Words.ofText(stock.vocabulary);
    }

    /** Goes on to another sentence of the text. */
    void of(Sentence next) {
        tokens = next.tokens();
        words.of(text, next.begin(), next.end());
        if (words.size() > firsts.length) {
            firsts = new int[2 * words.size()];
            lasts = new int[2 * words.size()];
        }
        int token = 0;
        for (int i = 0; i < words.size(); i++) {
            while (token + 1 < next.size() && next.token(token).end() <= words.begin(i)) {
                token++;
            }
            int last = token;
            while (last + 1 < next.size() && next.token(last + 1).begin() < words.end(i)) {
                last++;
            }
            firsts[i] = token;
            lasts[i] = last;
        }
    }

    Words words() {
        return words;
    }

    int size() {
        return words.size();
    }

    /** The (first) token that the word lies in. */
    Token token(int word) {
        return tokens.get(firsts[word]);
    }

    /** Index of the last token that shares the word's stretch, another than the first for a contraction. */
    int last(int word) {
        return lasts[word];
    }

    @Override
    public int lemma(int word) {
        Token token = token(word);
        if (token.begin() == words.begin(word) && token.end() == words.end(word)) {
            return words.numberOf(token.lemma());
        }
        // 'porte-parole': the n-th part of the form goes with the n-th part of the lemma
        int at = 0;
        for (int i = 0; i < Math.min(token.form().length(), words.begin(word) - token.begin()); i++) {
            at += JOINERS.indexOf(token.form().charAt(i)) >= 0 ? 1 : 0;
        }
        String[] parts = JOINER.split(NameFolding.fold(token.lemma()));
        return at < parts.length && parts.length > 1 ? words.numberOf(parts[at]) : words.number(word);
    }

    /** The adjectives of a noun agree with it, and their lemma may be a verb's. */
    @Override
    public int stem(int word) {
        if (words.length(word) < SHORTEST_PLURAL) {
            return words.number(word);
        }
        String folded = words.folded(word);
        boolean plural = folded.endsWith("s");
        return plural ? words.numberOf(folded, 0, folded.length() - 1) : words.number(word);
    }

    @Override
    public int gap(int word) {
        Match<Name> name = stock.names.longest(words, word);
        if (name == null) {
            return 0;
        }
        boolean demonym = name.values().stream().anyMatch(n -> n.type() == Type.DEMONYM || n.type() == Type.LOCAL);
        return demonym ? name.to() - word : 0;
    }
}
