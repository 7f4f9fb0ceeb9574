package org.readout.statements;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readout.knowledge.Knowledge;
import org.readout.knowledge.KnowledgeException;
import org.readout.knowledge.Problem;
import org.readout.knowledge.Row;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.record.Sector;

/** The table of venues of one language. Immutable. */
final class VenueLexicon {

    private static final List<String> SECTORS =
            Arrays.stream(Sector.values()).map(Enum::name).toList();

    /** The longest first. */
    private final List<Venue> venues = new ArrayList<>();

    private final List<Venue> sectors;
    /** By a first word, the places of those in the list that begin with it, in ascending order. */
    private final Map<String, List<Integer>> byFirstWord = new HashMap<>();

    /** @throws KnowledgeException listing every line whose sector is none or that lacks its prepositions */
    VenueLexicon(Knowledge knowledge, String language) {
        List<Problem> problems = new ArrayList<>();
        for (Row row : knowledge.table(language, "venues").rows()) {
            List<List<String>> prepositions =
                    row.list("prepositions").stream().map(VenueLexicon::words).toList();
            Venue.Kind kind = Venue.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
            Venue venue = new Venue(words(row.get("venue")), kind, prepositions);
            if (venue.isSector()
                    && SECTORS.stream().noneMatch(s -> row.get("venue").equals("@" + s))) {
                problems.add(row.problem("venue '" + row.get("venue") + "' is no PLOVER sector"));
            }
            if (prepositions.isEmpty()) {
                problems.add(row.problem("prepositions may not be empty"));
            }
            venues.add(venue);
        }
        if (!problems.isEmpty()) {
            throw new KnowledgeException(problems);
        }
        sectors = venues.stream().filter(Venue::isSector).toList();
        venues.removeAll(sectors);
        venues.sort(Comparator.comparingInt((Venue v) -> -v.words().size()));
        for (int i = 0; i < venues.size(); i++) {
            byFirstWord
                    .computeIfAbsent(venues.get(i).words().get(0), w -> new ArrayList<>())
                    .add(i);
        }
    }

    private static List<String> words(String several) {
        return List.of(several.replace("'", "' ").split("\\s+"));
    }

    /** The lines of actors of a sector. */
    List<Venue> sectors() {
        return sectors;
    }

    /** The longest line whose words begin at this token, or null. */
    @Nullable
    Venue at(Sentence s, int index) {
        Token t = s.token(index);
        int first = first(s, index, t.form(), venues.size());
        first = first(s, index, Speech.fold(t.form()), first);
        first = first(s, index, Speech.fold(t.lemma()), first);
        return first < venues.size() ? venues.get(first) : null;
    }

    /** The place of the first line that begins with this word and stands here, if it comes before another one. */
    private int first(Sentence s, int index, String word, int before) {
        for (int i : byFirstWord.getOrDefault(word, List.of())) {
            if (i >= before) {
                return before;
            }
            if (begins(s, index, venues.get(i).words())) {
                return i;
            }
        }
        return before;
    }

    private static boolean begins(Sentence s, int index, List<String> words) {
        for (int k = 0; k < words.size(); k++) {
            if (index + k >= s.size() || !is(s.token(index + k), words.get(k))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the words end right before this token. */
    static boolean ends(Sentence s, int index, List<String> words) {
        return index >= words.size() && begins(s, index - words.size(), words);
    }

    private static boolean is(Token t, String word) {
        if (Character.isUpperCase(word.charAt(0))) {
            return t.form().equals(word);
        }
        return Speech.fold(t.form()).equals(word) || Speech.fold(t.lemma()).equals(word);
    }
}
