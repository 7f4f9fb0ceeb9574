package org.readout.actors;

import java.util.ArrayList;
import java.util.List;
import org.readout.language.Analysis;
import org.readout.language.Sentence;

/** The names, titles and nouns that stand in a text, whomever they mean on its day. Immutable, but for one article only. */
public final class Sightings {

    private final Analysis analysis;
    private final List<List<Unit>> units = new ArrayList<>();
    private final List<MatterFinder.Found> matters;

    Sightings(Stock stock, Analysis analysis) {
        this.analysis = analysis;
        MatterFinder matterFinder = new MatterFinder(stock);
        SentenceWords words = new SentenceWords(stock, analysis.text());
        for (Sentence s : analysis.sentences()) {
            words.of(s);
            matterFinder.look(words.words());
            units.add(new RunFinder(stock, s, new UnitFinder(stock, s, words).find()).find());
        }
        this.matters = matterFinder.found();
    }

    Analysis analysis() {
        return analysis;
    }

    /** Those of a sentence, in text order. */
    List<Unit> in(Sentence sentence) {
        return units.get(sentence.index());
    }

    List<MatterFinder.Found> matters() {
        return matters;
    }
}
