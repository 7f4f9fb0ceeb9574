package org.readout.actors;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The organisations of each state by the noun that is left of their name without the state: 'supreme court' of 'Supreme
 * Court of Kenya', 'armée' of 'armée malienne'. Filled once, then only read.
 */
final class Institutions {

    private static final Set<String> SMALL = Set.of("of", "the", "in", "de", "la", "le", "les", "du", "des", "l", "d");

    private final Map<String, Set<String>> wordsOfStates = new HashMap<>();
    private final Map<String, String> byStateAndNoun = new HashMap<>();

    /** Names and demonyms of a state. */
    void callState(String state, Collection<String> names) {
        Set<String> words = wordsOfStates.computeIfAbsent(state, k -> new HashSet<>());
        names.forEach(n -> words.add(Fold.key(n)));
    }

    /** Of two organisations of a state that one noun would fit the first one is meant. */
    void add(String state, String name, String organisation) {
        String key = Fold.key(name);
        for (String word : wordsOfStates.getOrDefault(state, Set.of())) {
            if (key.startsWith(word + " ")) {
                put(state, key.substring(word.length() + 1), organisation);
            } else if (key.endsWith(" " + word)) {
                put(state, key.substring(0, key.length() - word.length() - 1), organisation);
            }
        }
    }

    private void put(String state, String noun, String organisation) {
        List<String> words = List.of(noun.split(" "));
        int end = words.size();
        while (end > 0 && isSmall(words.get(end - 1))) {
            end--;
        }
        if (end > 0) {
            byStateAndNoun.putIfAbsent(state + " " + String.join(" ", words.subList(0, end)), organisation);
        }
    }

    /** Whether the folded word only joins others of a name. */
    static boolean isSmall(String word) {
        return SMALL.contains(word);
    }

    /** The organisation of the state that this folded noun means; empty where none is known. */
    String of(String state, String noun) {
        return byStateAndNoun.getOrDefault(state + " " + noun, "");
    }

    /** Whether the folded word stands in a name or is a demonym of the state. */
    boolean isOfState(String state, String word) {
        return wordsOfStates.getOrDefault(state, Set.of()).stream()
                .anyMatch(n -> n.equals(word) || (" " + n + " ").contains(" " + word + " "));
    }
}
