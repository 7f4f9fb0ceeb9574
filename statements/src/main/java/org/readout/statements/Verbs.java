package org.readout.statements;

import java.util.List;
import org.readout.language.Sentence;
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

    /** Whether two verbs have one form, so that one subject may govern both: 'said … and warned', 'a dit … et a averti'. */
    static boolean alike(Speech speech, Sentence s, Token a, Token b) {
        List<String> one = auxiliaries(speech, s, a);
        List<String> two = auxiliaries(speech, s, b);
        boolean participle = a.form().endsWith("ing") || b.form().endsWith("ing");
        if (!one.equals(two) || participle || infinitive(a) && one.isEmpty() || infinitive(b) && two.isEmpty()) {
            return false;
        }
        return !one.isEmpty()
                || !a.feature("Tense").isEmpty() && a.feature("Tense").equals(b.feature("Tense"));
    }

    private static List<String> auxiliaries(Speech speech, Sentence s, Token verb) {
        return s.children(verb, "aux").stream()
                .filter(t -> t.index() < verb.index())
                .map(t -> auxiliary(speech, t))
                .toList();
    }

    /** French makes the perfect with two verbs: 's'est dit … et a proposé'. */
    private static String auxiliary(Speech speech, Token t) {
        boolean perfect = speech.isWord("perfect", t.lemma()) && !t.relation().equals("aux:pass");
        return perfect ? t.feature("Tense") : Speech.fold(t.form());
    }

    static boolean infinitive(Token t) {
        return t.feature("VerbForm").equals("Inf");
    }

    /** 'adding', 'ajoutant', by the ending: taggers tell it from a noun or an adjective badly. */
    static boolean presentParticiple(Token verb) {
        return verb.form().endsWith("ing") || verb.form().endsWith("ant");
    }
}
