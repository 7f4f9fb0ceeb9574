package org.readout.statements;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.readout.knowledge.Knowledge;
import org.readout.knowledge.Row;
import org.readout.language.Token;
import org.readout.language.Upos;

/** The small words that reported speech hangs by, by the job that they do. Immutable. */
final class Speech {

    private final Map<String, Set<String>> kinds = new HashMap<>();
    private final Set<String> someone = new HashSet<>();

    Speech(Knowledge knowledge, String language) {
        for (Row row : knowledge.table(language, "speech").rows()) {
            Set<String> words = kinds.computeIfAbsent(row.get("kind"), k -> new HashSet<>());
            row.list("words").forEach(w -> words.add(fold(w)));
        }
        for (Row row : knowledge.table(language, "nouns").rows()) {
            String[] words = row.get("noun").split("\\s+");
            someone.add(fold(words[0]));
            someone.add(fold(words[words.length - 1]));
        }
    }

    /** Whether the noun names somebody by what he is, as the table of nouns has it. */
    boolean namesSomebody(Token noun) {
        String form = fold(noun.form());
        return someone.contains(fold(noun.lemma()))
                || someone.contains(form)
                || form.endsWith("s") && someone.contains(form.substring(0, form.length() - 1));
    }

    static String fold(String word) {
        return word.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /** Whether the language has any words of this kind. */
    boolean knows(String kind) {
        return kinds.containsKey(kind);
    }

    /** Whether the token, by its form or its lemma, does this job. */
    boolean is(String kind, Token t) {
        Set<String> words = kinds.getOrDefault(kind, Set.of());
        if (kind.equals("time") && t.upos().isVerbal()) {
            // 'marching', 'may' are no months; taggers take 'evening' for a verb.
            return t.upos() == Upos.VERB && words.contains(fold(t.form()));
        }
        // 'those' is no 'that'.
        boolean pointing = t.upos() == Upos.PRON && t.feature("Number").equals("Plur");
        return words.contains(fold(t.form())) || !pointing && words.contains(fold(t.lemma()));
    }

    /** '10:42', '10h42': the time at which an entry of a live report was written. */
    static boolean isClock(Token t) {
        return t.form().matches("\\d{1,2}[:h]\\d{2}");
    }

    boolean isWord(String kind, String word) {
        return kinds.getOrDefault(kind, Set.of()).contains(fold(word));
    }

    /** The words of several words of this kind ('press conference'). */
    List<String> all(String kind) {
        return kinds.getOrDefault(kind, Set.of()).stream()
                .sorted((a, b) -> a.length() != b.length() ? b.length() - a.length() : a.compareTo(b))
                .toList();
    }
}
