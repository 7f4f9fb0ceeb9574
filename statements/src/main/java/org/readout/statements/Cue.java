package org.readout.statements;

import java.util.List;
import org.readout.record.Statement.Act;

/**
 * One line of the table of cues: a word that reports, and what it takes.
 *
 * @param lemma as the table writes it ({@code faire savoir})
 * @param takes in the order in which they are tried: {@code quote}, {@code clause}, {@code question},
 *     {@code infinitive}, {@code gerund}, {@code object}, {@code predicate}, {@code object as}, or a preposition
 * @param addressee {@code object} or prepositions
 * @param rule the line's name in what is explained to people: {@code cues/faire savoir:12}
 */
record Cue(String lemma, Pos pos, Act act, List<String> takes, List<String> addressee, String rule) {

    /** What kind of word a cue is. */
    enum Pos {
        VERB,
        NOUN,
        ADP
    }

    Cue withAct(Act now) {
        return new Cue(lemma, pos, now, takes, addressee, rule);
    }

    boolean takesAny(String... what) {
        for (String w : what) {
            if (takes.contains(w)) {
                return true;
            }
        }
        return false;
    }
}
