package org.readout.language.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Puts 'de le' for 'du'. Whether 'des' means 'de les' or is the article, a tagger of the engine decides. */
final class FrenchContractions {

    private static final Map<String, List<String>> PARTS = Map.ofEntries(
            Map.entry("au", List.of("à", "le")),
            Map.entry("aux", List.of("à", "les")),
            Map.entry("du", List.of("de", "le")),
            Map.entry("des", List.of("de", "les")),
            Map.entry("auquel", List.of("à", "lequel")),
            Map.entry("auxquels", List.of("à", "lesquels")),
            Map.entry("auxquelles", List.of("à", "lesquelles")),
            Map.entry("duquel", List.of("de", "lequel")),
            Map.entry("desquels", List.of("de", "lesquels")),
            Map.entry("desquelles", List.of("de", "lesquelles")));

    private final MaxentTagger tagger;

    FrenchContractions(MaxentTagger tagger) {
        this.tagger = tagger;
    }

    List<Piece> expand(List<Piece> sentence) {
        List<CoreLabel> tagged = List.of();
        List<Piece> expanded = new ArrayList<>(sentence.size() + 8);
        for (int i = 0; i < sentence.size(); i++) {
            Piece piece = sentence.get(i);
            String word = piece.form().toLowerCase(Locale.FRENCH);
            List<String> parts = PARTS.get(word);
            if (word.equals("des")) {
                tagged = tagged.isEmpty() ? tag(sentence) : tagged;
                parts = tagged.get(i).tag().equals("ADP_DET") ? parts : null;
            }
            if (parts == null) {
                expanded.add(piece);
            } else {
                parts.forEach(part -> expanded.add(new Piece(piece.begin(), piece.end(), part, part)));
            }
        }
        return expanded;
    }

    private List<CoreLabel> tag(List<Piece> sentence) {
        List<CoreLabel> labels = new ArrayList<>(sentence.size());
        for (Piece piece : sentence) {
            CoreLabel label = new CoreLabel();
            label.setWord(piece.word());
            label.setValue(piece.word());
            labels.add(label);
        }
        tagger.tagCoreLabels(labels);
        return labels;
    }
}
