package org.readout.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Lines that say when a page was published, changed or how long it takes to read. Immutable. */
final class Stamps {

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern NUMBERED = Pattern.compile("\\d+[a-z]{0,2}\\d*(er|st|nd|rd|th)?");

    private final List<String> verbs = new ArrayList<>();
    private final List<String> updates = new ArrayList<>();
    private final Set<String> fillers = new HashSet<>();
    private final Set<String> dayFirst = new HashSet<>();
    private final Days days;

    Stamps(Days days) {
        this.days = days;
        for (String[] row : Table.read("stamps.tsv", 3)) {
            switch (row[0]) {
                case "verb" -> verbs.add(row[2]);
                case "update" -> updates.add(row[2]);
                default -> fillers.addAll(List.of(row[2].split(" ")));
            }
            if (row[1].equals("fr") && !row[0].equals("filler")) {
                dayFirst.add(row[2]);
            }
        }
        verbs.sort(Comparator.comparingInt(String::length).reversed());
        updates.sort(Comparator.comparingInt(String::length).reversed());
    }

    /** Made of nothing but dates, times and what goes with them. */
    boolean isStamp(String text) {
        if (text.length() > 120 || YEAR.matcher(text).matches()) {
            return false;
        }
        String words = without(without(Fold.words(text), updates), verbs);
        boolean number = false;
        for (String word : words.split(" ")) {
            boolean numbered = NUMBERED.matcher(word).matches();
            if (!numbered && !word.isEmpty() && !fillers.contains(word) && !days.isName(word)) {
                return false;
            }
            number |= numbered;
        }
        return number;
    }

    /** Says in so many words that it is about publishing. */
    boolean isPlain(String text) {
        String words = Fold.words(text);
        return isStamp(text)
                && (!without(words, verbs).equals(words)
                        || !without(words, updates).equals(words));
    }

    /** Says when the page was changed, and not when it was published. */
    boolean isUpdate(String text) {
        String words = Fold.words(text);
        return verbs.stream().noneMatch(v -> begins(words, v))
                && updates.stream().anyMatch(u -> begins(words, u));
    }

    /** Numbers like 02/03 are day and month. */
    boolean isDayFirst(String text) {
        String words = Fold.words(text);
        return dayFirst.stream().anyMatch(v -> begins(words, v));
    }

    private static boolean begins(String words, String start) {
        return (words + " ").startsWith(start + " ");
    }

    private static String without(String words, List<String> phrases) {
        String left = " " + words + " ";
        for (String phrase : phrases) {
            left = left.replace(" " + phrase + " ", " ");
        }
        return left.strip();
    }
}
