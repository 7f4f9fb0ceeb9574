package org.readout.places;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.knowledge.Knowledge;
import org.readout.knowledge.Row;
import org.readout.language.Analysis;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.places.Places.Located;
import org.readout.record.Article;
import org.readout.record.Event.Place;
import org.readout.record.Span;

/**
 * Finds places by the gazetteer, and which of them say where something happens: those that hang by a locative preposition
 * of {@code prepositions.table}. Immutable and safe for any number of threads: make one per language and keep it.
 */
public final class PlaceFinder {

    private final Gazetteer gazetteer;
    private final Set<String> locative = new HashSet<>();

    /** @param language ISO 639-1, one of {@link Knowledge#LANGUAGES} */
    public PlaceFinder(Knowledge knowledge, String language) {
        this.gazetteer = new Gazetteer(knowledge, language);
        for (Row row : knowledge.table(language, "prepositions").rows()) {
            if (row.get("means").equals("at")) {
                locative.add(row.get("word"));
            }
        }
    }

    /** The places of the article, in text order. */
    public Places find(Article article, Analysis analysis) {
        List<Located> located = new ArrayList<>();
        for (Sentence sentence : analysis.sentences()) {
            for (int at = 0; at < sentence.size(); ) {
                Located found = longestAt(sentence, at);
                if (found == null) {
                    at++;
                } else {
                    located.add(found);
                    at = after(sentence, found.span());
                }
            }
        }
        return new Places(located);
    }

    private static int after(Sentence sentence, Span span) {
        int at = 0;
        while (at < sentence.size() && sentence.token(at).begin() < span.end()) {
            at++;
        }
        return at;
    }

    private @Nullable Located longestAt(Sentence sentence, int at) {
        if (!Character.isUpperCase(sentence.token(at).form().codePointAt(0))) {
            return null;
        }
        List<String> parts = new ArrayList<>(Gazetteer.parts(sentence.token(at).form()));
        int longest = gazetteer.longest(parts.get(0));
        Place best = null;
        int end = at;
        for (int i = at; i < sentence.size() && parts.size() <= longest; i++) {
            if (i > at) {
                parts.addAll(Gazetteer.parts(sentence.token(i).form()));
            }
            Optional<Place> found = gazetteer.find(parts);
            if (found.isPresent()) {
                best = found.get();
                end = i;
            }
        }
        if (best == null) {
            return null;
        }
        Span span = new Span(sentence.token(at).begin(), sentence.token(end).end());
        Token head = sentence.headOf(span).orElse(sentence.token(at));
        return new Located(span, sentence.index(), head.index(), best, isLocative(sentence, head, at));
    }

    /** 'à New Delhi', 'dans la capitale, Bamako', 'in London, England': its own preposition or that of what it follows. */
    private boolean isLocative(Sentence sentence, Token head, int first) {
        for (Token mark : sentence.children(head, "case")) {
            if (mark.index() < first && locative.contains(mark.lemma().toLowerCase(java.util.Locale.ROOT))) {
                return !head.is("nsubj");
            }
        }
        return head.is("appos")
                && sentence.head(head)
                        .map(h -> isLocative(sentence, h, h.index()))
                        .orElse(false);
    }
}
