package org.readout.statements;

import org.readout.language.Token;
import org.readout.language.Upos;

/** What the features of a verb say. */
final class Verbs {

    private Verbs() {}

    /** Whether the verb is in a form that has a subject. */
    static boolean finite(Token t) {
        boolean verb = t.upos() == Upos.VERB || t.upos() == Upos.AUX;
        return verb
                && (t.feature("VerbForm").equals("Fin") || !t.feature("Mood").isEmpty());
    }

    static boolean infinitive(Token t) {
        return t.feature("VerbForm").equals("Inf");
    }
}
