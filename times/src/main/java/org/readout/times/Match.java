package org.readout.times;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A pattern found in a sentence, and what stood in its slots; 0 where it has no such slot. */
final class Match {

    final String meaning;
    final int first;
    int end;
    int day;
    int secondDay;
    int month;
    int year;
    int weekday;
    char unit = ' ';
    TimeWords.@Nullable Amount amount;

    private Match(String meaning, int first) {
        this.meaning = meaning;
        this.first = first;
        this.end = first;
    }

    /** The same slots under another meaning. */
    Match as(String other) {
        Match copy = new Match(other, first);
        copy.end = end;
        copy.unit = unit;
        copy.amount = amount;
        return copy;
    }

    /** All matches in a sentence of folded words, the longest first at each place, none overlapping. */
    static List<Match> all(TimeWords words, List<String> folded) {
        List<Match> found = new ArrayList<>();
        for (int at = 0; at < folded.size(); ) {
            Match longest = null;
            for (TimeWords.Pattern pattern : words.patternsFrom(folded.get(at))) {
                Match match = at(words, pattern, folded, at);
                if (match != null && (longest == null || match.end > longest.end)) {
                    longest = match;
                }
            }
            if (longest != null) {
                found.add(longest);
                at = longest.end;
            } else {
                at++;
            }
        }
        return found;
    }

    private static @Nullable Match at(TimeWords words, TimeWords.Pattern pattern, List<String> folded, int first) {
        if (!begins(pattern, folded, first)) {
            return null;
        }
        Match match = new Match(pattern.meaning(), first);
        for (String element : pattern.elements()) {
            if (match.end >= folded.size() || !match.take(words, element, folded)) {
                return null;
            }
        }
        return match;
    }

    /** Whether the plain words stand here that the pattern has before its first slot. */
    private static boolean begins(TimeWords.Pattern pattern, List<String> folded, int first) {
        int at = first;
        for (String element : pattern.elements()) {
            if (element.startsWith("{")) {
                return true;
            }
            if (at >= folded.size() || !folded.get(at).equals(element)) {
                return false;
            }
            at++;
        }
        return true;
    }

    private boolean take(TimeWords words, String element, List<String> folded) {
        String word = folded.get(end);
        int tokens = 1;
        boolean fits =
                switch (element) {
                    case "{day}" -> takeDay(word);
                    case "{year}" -> (year = TimeWords.year(word)) > 0;
                    case "{month}" -> (month = words.month(word)) > 0;
                    case "{weekday}" -> (weekday = words.weekday(word)) > 0;
                    case "{unit}" -> (unit = words.unit(word)) != ' ';
                    case "{number}" -> {
                        TimeWords.Amount found = words.amount(folded, end);
                        amount = found;
                        tokens = found.tokens();
                        yield tokens > 0;
                    }
                    default -> word.equals(element);
                };
        end += tokens;
        return fits;
    }

    private boolean takeDay(String word) {
        int number = TimeWords.day(word);
        if (number == 0) {
            return false;
        }
        if (day == 0) {
            day = number;
        } else {
            secondDay = number;
        }
        return true;
    }
}
