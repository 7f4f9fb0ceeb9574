package org.readout.times;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.language.Sentence;
import org.readout.language.Token;

/** A sentence, whom and what it names, and its words as facts are compared with them. For one thread. */
final class ToldSentence {

    private final Sentence sentence;
    private final Set<String> ids;
    private @Nullable String joined;
    private @Nullable Set<String> words;

    /** @param ids the ids (of the knowledge tables) of the actors and matters that it names */
    ToldSentence(Sentence sentence, Set<String> ids) {
        this.sentence = sentence;
        this.ids = ids;
    }

    Sentence sentence() {
        return sentence;
    }

    Set<String> ids() {
        return ids;
    }

    /** Whether one of these folded names stands in it. */
    boolean namesOne(List<String> names) {
        String text = joined == null ? joined = joined(sentence) : joined;
        for (String name : names) {
            if (text.contains(" " + name + " ")) {
                return true;
            }
        }
        return false;
    }

    private static String joined(Sentence sentence) {
        StringBuilder text = new StringBuilder(" ");
        for (Token t : sentence.tokens()) {
            String folded = Fold.of(t.form());
            text.append(text.length() > 1 ? " " : "").append(folded);
        }
        return text.append(' ').toString();
    }

    /** Whether one of these folded words stands in it, as it is or as a lemma. */
    boolean tells(List<String> wanted) {
        Set<String> all = words == null ? words = words(sentence) : words;
        return wanted.stream().anyMatch(all::contains);
    }

    private static Set<String> words(Sentence sentence) {
        Set<String> words = new HashSet<>();
        for (Token t : sentence.tokens()) {
            words.add(Fold.of(t.lemma()));
            words.add(Fold.of(t.form()));
        }
        return words;
    }
}
