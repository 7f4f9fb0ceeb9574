package org.readout.evaluation;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.readout.record.Actor;
import org.readout.record.Record;
import org.readout.record.Span;

/**
 * Scores which gold names lie within a mention of an actor, class by class. A name that occurs in several places of a text
 * counts at its own place; where intake has changed the text, at the first place of its words. Not safe for several threads.
 */
public final class NameScorer {

    /** Small words that some annotators count into a name and that are none of it: "d'Andrew", "l'ONU". */
    private static final String ELIDED = "^(?i:d|l|qu|s|n)['’]";

    private final SortedMap<String, Tally> classes = new TreeMap<>();

    /** How many names of a class there are, and how many of them lie within a mention. */
    public record Tally(int found, int gold) {

        /** Rounded to three digits. */
        public double share() {
            return gold == 0 ? 0 : Math.round(1000.0 * found / gold) / 1000.0;
        }

        private Tally plus(boolean hit) {
            return new Tally(found + (hit ? 1 : 0), gold + 1);
        }
    }

    /** Counts the names of one text; adds to {@code misses} those that no mention holds. */
    public void add(GoldNames gold, Record record, Collection<String> misses) {
        for (GoldNames.Name name : gold.names()) {
            boolean hit = isWithin(place(gold, name, record.article().text()), record.actors());
            classes.merge(name.type(), new Tally(0, 0).plus(hit), (a, b) -> a.plus(hit));
            if (!hit) {
                misses.add(name.type() + " " + gold.id() + ": " + name.surface());
            }
        }
    }

    /** Where the words of a name stand in the text of the record; the whole text where they are gone from it. */
    private static Span place(GoldNames gold, GoldNames.Name name, String text) {
        String words = name.surface().replaceFirst(ELIDED, "");
        int begin = gold.begin(name) + name.surface().length() - words.length();
        words = words.replaceFirst("[.,;]+$", "");
        int at = gold.text().equals(text) ? begin : text.indexOf(words);
        return at < 0 ? new Span(0, text.length()) : new Span(at, at + words.length());
    }

    private static boolean isWithin(Span place, List<Actor> actors) {
        return actors.stream().flatMap(a -> a.mentions().stream()).anyMatch(m -> m.span()
                .contains(place));
    }

    /** By class, in the order of their names. */
    public SortedMap<String, Tally> classes() {
        return Collections.unmodifiableSortedMap(classes);
    }
}
