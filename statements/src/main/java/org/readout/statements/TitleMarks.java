package org.readout.statements;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.language.Analysis;
import org.readout.language.Token;
import org.readout.language.Upos;
import org.readout.record.Article;
import org.readout.record.Block;

/** Tells quotation marks round a title from those round words said: 'on the show "Meet the Nation"', 'dans « Le Matin »'. */
final class TitleMarks {

    private static final int LONGEST = 7;
    private static final int LONGEST_SMALL_WORD = 3;

    private final Article article;
    private final Analysis analysis;
    private final Speech speech;

    TitleMarks(Article article, Analysis analysis, Speech speech) {
        this.article = article;
        this.analysis = analysis;
        this.speech = speech;
    }

    /** The quotations that are words said, or may be. */
    List<Quotation> without(List<Quotation> quotations) {
        return quotations.stream().filter(q -> !title(q)).toList();
    }

    private boolean title(Quotation q) {
        String inner = q.inner().of(article.text()).replaceFirst("[,.]$", "");
        return q.closed() && capitals(inner) && named(q) && !inTitle(q);
    }

    /** Whether every longer word has a capital, and there are a few. */
    private static boolean capitals(String inner) {
        String[] words = inner.split("[\\s\u00a0]+");
        if (words.length < 2 || words.length > LONGEST || inner.contains("!") || inner.contains(",")) {
            return false;
        }
        for (String word : words) {
            String letters = word.replaceAll("[^\\p{L}\\d]", "");
            if (letters.length() > LONGEST_SMALL_WORD
                    && letters.substring(0, 1).equals(letters.substring(0, 1).toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return Character.isUpperCase(words[0].codePointAt(0)) || Character.isDigit(words[0].codePointAt(0));
    }

    /** Whether a preposition, an article, a work's kind or a name in the genitive leads on to the mark. */
    private boolean named(Quotation q) {
        Optional<Token> before = analysis.sentenceAt(Math.max(0, q.span().begin() - 1))
                .flatMap(s -> s.tokens().stream()
                        .filter(t -> t.end() <= q.span().begin())
                        .reduce((far, near) -> near));
        return before.filter(
                        t -> article.text().substring(t.end(), q.span().begin()).isBlank())
                .filter(t -> t.upos() == Upos.ADP
                        || t.upos() == Upos.DET
                        || t.upos() == Upos.NOUN && speech.is("titled", t)
                        || t.upos() == Upos.PART && t.is("case"))
                .isPresent();
    }

    /** In headlines all words have capitals. */
    private boolean inTitle(Quotation q) {
        return article.blocks().stream()
                .filter(b -> b.span().contains(q.span()))
                .anyMatch(b -> b.kind() != Block.Kind.PARAGRAPH && b.kind() != Block.Kind.ITEM);
    }
}
