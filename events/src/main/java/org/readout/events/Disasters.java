package org.readout.events;

import org.readout.language.Analysis;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;
import org.readout.record.Event.Type;

/**
 * People killed or hurt by nobody, where the sentences before tell of a disaster and of no attack: 'Hundreds were injured'
 * behind 'An earthquake struck the island'.
 */
final class Disasters {

    private static final int BACK = 4;

    private final WordClasses words;
    private final Analysis analysis;

    Disasters(WordClasses words, Analysis analysis) {
        this.words = words;
        this.analysis = analysis;
    }

    /** Whether what this tells is a disaster's doing. */
    boolean explain(Draft d) {
        if (d.type() != Type.ASSAULT
                || !d.sources().isEmpty()
                || d.mode() != null && !d.mode().equals("kill")) {
            return false;
        }
        int here = d.sentence().index();
        boolean disaster = false;
        for (int i = here; i >= 0 && i >= here - BACK; i--) {
            Sentence s = analysis.sentences().get(i);
            for (Token t : s.tokens()) {
                boolean attack = t.upos() == Upos.NOUN
                        && (words.has("war", s, t) || words.has("weapons", s, t) || words.has("killing", s, t));
                if (attack) {
                    return false;
                }
                disaster |= words.has("disaster", s, t);
            }
        }
        return disaster;
    }
}
