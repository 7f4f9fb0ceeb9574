package org.readout.language.swift;

import java.util.Locale;
import java.util.Set;
import org.readout.language.Upos;
import org.readout.language.swift.syntax.Syntax;

/**
 * Mends the tags of names that a tagger took for something else by the look of them: 'Jacobs said' has no auxiliary, 'Sen.
 * Ana Hale' and 'Mike Shields' no verb. English. No state of its own.
 */
enum Capitals {
    ENGLISH;

    private static final Set<String> AUXILIARIES = Set.of(
            "be", "am", "is", "are", "was", "were", "been", "being", "have", "has", "had", "having", "do", "does",
            "did", "will", "would", "can", "could", "may", "might", "shall", "should", "must", "ought", "need", "dare",
            "get", "gets", "got", "getting", "used", "ca", "wo", "cannot", "ai", "let", "going");
    private static final Set<String> DETERMINERS = Set.of(
            "the",
            "a",
            "an",
            "this",
            "that",
            "these",
            "those",
            "some",
            "any",
            "no",
            "every",
            "each",
            "all",
            "both",
            "either",
            "neither",
            "another",
            "such",
            "what",
            "which",
            "whatever",
            "whichever",
            "whose",
            "half",
            "many",
            "much",
            "few",
            "fewer",
            "several",
            "enough",
            "more",
            "most",
            "less",
            "least",
            "my",
            "your",
            "his",
            "her",
            "its",
            "our",
            "their",
            "other",
            "quite",
            "own",
            "certain");
    private static final int LONGEST_TITLE = 6;
    private static final int LONGEST_SMALL_WORD = 3;

    /** Changes the tags in place. */
    void mend(String[] forms, Syntax tagged) {
        boolean headline = headline(forms);
        for (int i = 0; i < forms.length; i++) {
            Upos upos = tagged.upos()[i];
            if (!Character.isUpperCase(forms[i].charAt(0))) {
                continue;
            }
            String form = forms[i].toLowerCase(Locale.ROOT).replace('’', '\'');
            if (upos == Upos.AUX && !form.contains("'") && (!AUXILIARIES.contains(form) || surname(tagged, i))
                    || (upos == Upos.VERB || upos == Upos.ADJ) && title(forms, i)
                    || upos == Upos.VERB && !headline && within(forms, i)) {
                set(tagged, i, Upos.PROPN);
            } else if (upos == Upos.DET && !DETERMINERS.contains(form)) {
                set(tagged, i, Upos.NOUN);
            }
        }
    }

    /** 'Mike Shields, who': no verb has a capital inside a sentence. */
    private static boolean within(String[] forms, int i) {
        return i > 0 && Character.isLetterOrDigit(forms[i - 1].charAt(forms[i - 1].length() - 1));
    }

    /** Whether most longer words have a capital, as in titles. */
    private static boolean headline(String[] forms) {
        int words = 0;
        int capitals = 0;
        for (String form : forms) {
            if (form.length() > LONGEST_SMALL_WORD && Character.isLetter(form.charAt(0))) {
                words++;
                capitals += Character.isUpperCase(form.charAt(0)) ? 1 : 0;
            }
        }
        return capitals * 2 > words;
    }

    /** 'Theresa May said': behind a given name, and before a verb that has a tense of its own. */
    private static boolean surname(Syntax tagged, int i) {
        return i > 0
                && i + 1 < tagged.upos().length
                && tagged.upos()[i - 1] == Upos.PROPN
                && tagged.upos()[i + 1] == Upos.VERB
                && tagged.features()[i + 1].contains("Tense=");
    }

    /** 'Sen. Ana Hale': an abbreviation in front of a name. */
    private static boolean title(String[] forms, int i) {
        String form = forms[i];
        return form.endsWith(".")
                && form.length() > 2
                && form.length() <= LONGEST_TITLE
                && form.indexOf('.') == form.length() - 1
                && i + 1 < forms.length
                && Character.isUpperCase(forms[i + 1].charAt(0));
    }

    private static void set(Syntax tagged, int i, Upos upos) {
        tagged.upos()[i] = upos;
        tagged.features()[i] = "Number=Sing";
    }
}
