package org.readout.statements;

import java.util.List;
import java.util.Set;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/** What the features of a verb say. */
final class Verbs {

    private static final Set<String> PERFECT = Set.of("avoir", "être");

    private Verbs() {}

    /** Whether the verb is in a form that has a subject. */
    static boolean finite(Token t) {
        boolean verb = t.upos() == Upos.VERB || t.upos() == Upos.AUX;
        return verb
                && (t.feature("VerbForm").equals("Fin") || !t.feature("Mood").isEmpty());
    }

    /** Whether two verbs have one form, so that one subject may govern both: 'said … and warned', 'a dit … et a averti'. */
    static boolean alike(Sentence s, Token a, Token b) {
        List<String> one = auxiliaries(s, a);
        List<String> two = auxiliaries(s, b);
        boolean participle = a.form().endsWith("ing") || b.form().endsWith("ing");
        if (!one.equals(two) || participle || infinitive(a) && one.isEmpty() || infinitive(b) && two.isEmpty()) {
            return false;
        }
        return !one.isEmpty()
                || !a.feature("Tense").isEmpty() && a.feature("Tense").equals(b.feature("Tense"));
    }

    private static List<String> auxiliaries(Sentence s, Token verb) {
        return s.children(verb, "aux").stream()
                .filter(t -> t.index() < verb.index())
                .map(Verbs::auxiliary)
                .toList();
    }

    /** French makes the perfect with two verbs: 's'est dit … et a proposé'. */
    private static String auxiliary(Token t) {
        boolean perfect =
                PERFECT.contains(Speech.fold(t.lemma())) && !t.relation().equals("aux:pass");
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
