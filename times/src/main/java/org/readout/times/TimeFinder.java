package org.readout.times;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.readout.knowledge.Knowledge;
import org.readout.language.Analysis;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.record.Article;
import org.readout.record.Dating;
import org.readout.record.Span;

/**
 * Finds dates: expressions by the patterns of {@code times.table}, resolved against the day of the article; and that day
 * itself, where the page does not say it, from the dated facts of {@code facts.table} that the text tells. Immutable and
 * safe for any number of threads: make one per language and keep it.
 */
public final class TimeFinder {

    private final TimeWords words;
    private final PublicationDay publicationDay;

    /**
     * @param language ISO 639-1, one of {@link Knowledge#LANGUAGES}
     * @throws org.readout.knowledge.KnowledgeException listing every pattern that cannot be understood
     */
    public TimeFinder(Knowledge knowledge, String language) {
        this.words = new TimeWords(knowledge, language);
        this.publicationDay = new PublicationDay(knowledge, language);
    }

    /**
     * The dates of the article.
     *
     * @param named the ids (of the knowledge tables) of the actors and matters that a sentence names; they decide which
     *     dated facts it tells
     */
    public Times find(Article article, Analysis analysis, Function<Sentence, Set<String>> named) {
        List<Found> found = new ArrayList<>();
        for (Sentence sentence : analysis.sentences()) {
            for (Match match : Match.all(words, folded(sentence))) {
                found.add(new Found(sentence, match));
            }
        }
        Dating published = article.published();
        if (!published.isKnown()) {
            published = publicationDay.infer(article, analysis, found, named);
        }
        return new Times(published, expressions(found, published.best()));
    }

    /** A match and where it is. */
    record Found(Sentence sentence, Match match) {

        Span span() {
            return new Span(
                    sentence.token(match.first).begin(),
                    sentence.token(match.end - 1).end());
        }
    }

    private static List<String> folded(Sentence sentence) {
        List<String> folded = new ArrayList<>();
        for (Token t : sentence.tokens()) {
            folded.add(Fold.of(t.form()));
        }
        return folded;
    }

    private static List<Times.Expression> expressions(List<Found> found, @Nullable LocalDate today) {
        Resolver resolver = new Resolver(today);
        List<Times.Expression> expressions = new ArrayList<>();
        for (Found f : found) {
            Dating date = resolver.resolve(f.match(), f.span());
            if (date.isKnown()) {
                int head = f.sentence().headOf(f.span()).map(Token::index).orElse(f.match().first);
                expressions.add(new Times.Expression(f.span(), f.sentence().index(), head, date));
            }
        }
        return expressions;
    }
}
