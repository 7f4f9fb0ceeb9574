package org.readout.events;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.readout.knowledge.Row;
import org.readout.knowledge.Table;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/** Named sets of lemmas of one language: the {@code classes} table. An entry may be of several words. Immutable. */
final class WordClasses {

    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, List<String[]>> phrases = new HashMap<>();

    WordClasses(Table table) {
        for (Row row : table.rows()) {
            String name = row.get("class");
            Set<String> single = new HashSet<>();
            List<String[]> several = new java.util.ArrayList<>();
            for (String written : row.list("lemmas")) {
                String lemma = fold(written);
                if (lemma.indexOf(' ') < 0) {
                    single.add(lemma);
                } else {
                    several.add(lemma.split(" "));
                }
            }
            words.put(name, single);
            phrases.put(name, several);
        }
    }

    boolean knows(String name) {
        return words.containsKey(name);
    }

    Set<String> names() {
        return Set.copyOf(words.keySet());
    }

    /** Whether the token, or a phrase that begins or ends with it, is in the class; a class nobody wrote is empty. */
    boolean has(String name, Sentence sentence, Token token) {
        String lemma = lemma(token);
        if (words.getOrDefault(name, Set.of()).contains(lemma)) {
            return true;
        }
        List<String[]> all = phrases.getOrDefault(name, List.of());
        return !all.isEmpty() && (beginsAny(all, sentence, token, lemma) || endsAny(all, sentence, token, lemma));
    }

    /** Whether a phrase of several words, as a rule writes it, ends with this token. */
    static boolean ends(String[] phrase, Sentence sentence, Token token) {
        int from = token.index() - phrase.length + 1;
        return from >= 0 && begins(phrase, sentence, sentence.token(from));
    }

    private static boolean endsAny(List<String[]> phrases, Sentence sentence, Token token, String lemma) {
        for (String[] phrase : phrases) {
            if (phrase[phrase.length - 1].equals(lemma) && ends(phrase, sentence, token)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the token is what a rule names: a word, or {@code @class}. */
    boolean matches(String value, Sentence sentence, Token token) {
        if (value.startsWith("@")) {
            return has(value.substring(1), sentence, token);
        }
        if (value.indexOf(' ') > 0) {
            return value.endsWith(lemma(token)) && ends(value.split(" "), sentence, token);
        }
        return isWord(token, value);
    }

    /** Whether it is this word, by its lemma or its form. */
    static boolean isWord(Token token, String word) {
        return lemma(token).equals(word) || form(token).equals(word);
    }

    /** Whether a bare word is in the class. */
    boolean hasWord(String name, String word) {
        return words.getOrDefault(name, Set.of()).contains(fold(word));
    }

    private static boolean beginsAny(List<String[]> phrases, Sentence sentence, Token token, String lemma) {
        String form = form(token);
        for (String[] phrase : phrases) {
            boolean first = phrase[0].equals(lemma) || phrase[0].equals(form);
            if (first && begins(phrase, sentence, token)) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(String[] phrase, Sentence sentence, Token token) {
        if (token.index() + phrase.length > sentence.size()) {
            return false;
        }
        for (int i = 0; i < phrase.length; i++) {
            if (!isWord(sentence.token(token.index() + i), phrase[i])) {
                return false;
            }
        }
        return true;
    }

    /** The lemma in lower case; that of a name is the form, which is how words of a headline are often tagged. */
    static String lemma(Token token) {
        return fold(token.upos() == Upos.PROPN ? form(token) : token.lemma().toLowerCase(Locale.ROOT));
    }

    static String form(Token token) {
        return fold(token.form().toLowerCase(Locale.ROOT).replace('’', '\''));
    }

    /** French is written with and without these circumflexes since 1990: 'reconnaître', 'reconnaitre'. */
    static String fold(String word) {
        return word.replace('î', 'i').replace('û', 'u');
    }
}
