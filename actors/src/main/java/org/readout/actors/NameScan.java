package org.readout.actors;

import org.jspecify.annotations.Nullable;
import org.readout.knowledge.Knowledge;
import org.readout.language.names.NameTrie.Match;
import org.readout.language.names.Words;

/**
 * Finds the names, surnames, titles and nouns of the tables in raw text that no engine has seen: a quick first look, by
 * the words as they stand, so that a word that is also somebody's surname is found too. Leftmost, longest, none overlapping, none going on over the end of a line. Immutable and safe
 * for any number of threads.
 */
public final class NameScan {

    /** Is told of each find. */
    @FunctionalInterface
    public interface Sink {

        /** Something of the tables stands between these offsets. */
        void found(int begin, int end);
    }

    private final Stock stock;

    /** @param language ISO 639-1, one of {@link Knowledge#LANGUAGES} */
    public NameScan(Knowledge knowledge, String language) {
        this.stock = new Stock(knowledge, language);
    }

    /** Tells all finds, in text order. */
    public void scan(String text, Sink sink) {
        Words words = Words.ofText(stock.vocabulary);
        int end;
        for (int begin = 0; begin < text.length(); begin = end + 1) {
            int line = text.indexOf('\n', begin);
            end = line < 0 ? text.length() : line;
            line(words.of(text, begin, end), sink);
        }
    }

    private void line(Words words, Sink sink) {
        int at = 0;
        while (at < words.size()) {
            int to = Math.max(
                    end(stock.names.longest(words, at)),
                    Math.max(surname(words, at), end(stock.terms.longest(words, at))));
            if (to > at) {
                sink.found(words.begin(at), words.end(to - 1));
                at = to;
            } else {
                at++;
            }
        }
    }

    /** Some family names begin with a word that everybody uses ('in', 'de'): alone and small it names nobody. */
    private int surname(Words words, int at) {
        int to = end(stock.surnames.longest(words, at));
        return to > at + 1 || words.isCapital(at) ? to : -1;
    }

    private static int end(@Nullable Match<?> match) {
        return match == null ? -1 : match.to();
    }
}
