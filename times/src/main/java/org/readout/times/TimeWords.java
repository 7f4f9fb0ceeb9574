package org.readout.times;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.knowledge.Knowledge;
import org.readout.knowledge.KnowledgeException;
import org.readout.knowledge.Problem;
import org.readout.knowledge.Row;

/** The words and patterns of one language, from its {@code times.table}. Immutable. */
final class TimeWords {

    /** A pattern: folded words and {@code {slots}}, and what it means. */
    record Pattern(List<String> elements, String meaning) {}

    /** An amount, and whether it is only about right. */
    record Amount(int value, boolean about, int tokens) {}

    private static final List<String> MEANINGS =
            List.of("date", "range", "start", "end", "since", "ago", "about-ago", "ahead", "last", "next", "nearest");

    private static final List<String> SLOTS = List.of("{day}", "{month}", "{year}", "{weekday}", "{number}", "{unit}");

    private static final Set<String> ORDINALS = Set.of("er", "st", "nd", "rd", "th");

    private static final int LONGEST_MONTH = 31;

    private final Map<String, Integer> months = new HashMap<>();
    private final Map<String, Integer> weekdays = new HashMap<>();
    private final Map<String, Character> units = new HashMap<>();
    private final Map<List<String>, String> numbers = new HashMap<>();
    private final List<Pattern> patterns = new ArrayList<>();

    /** Words that can fill a slot. */
    private final Set<String> slotWords = new HashSet<>();

    /** The patterns that begin with a word of their own. */
    private final Map<String, List<Pattern>> byFirstWord = new HashMap<>();

    /** @throws KnowledgeException listing every line that cannot be understood */
    TimeWords(Knowledge knowledge, String language) {
        List<Problem> problems = new ArrayList<>();
        for (Row row : knowledge.table(language, "times").rows()) {
            for (String words : row.list("words")) {
                try {
                    add(row.get("kind"), words, row.get("value"));
                } catch (IllegalArgumentException e) {
                    problems.add(row.problem(String.valueOf(e.getMessage())));
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new KnowledgeException(problems);
        }
        // The longest pattern first: 'last Thursday' before 'Thursday'.
        patterns.sort(Comparator.comparingInt((Pattern p) -> -p.elements().size()));
        index();
    }

    /** Most words begin no pattern: those that do are looked up, with the patterns that they can begin. */
    private void index() {
        slotWords.addAll(months.keySet());
        slotWords.addAll(weekdays.keySet());
        slotWords.addAll(units.keySet());
        numbers.keySet().forEach(n -> slotWords.add(n.get(0)));
        for (Pattern p : patterns) {
            String first = p.elements().get(0);
            if (!first.startsWith("{")) {
                byFirstWord.computeIfAbsent(first, w -> new ArrayList<>()).add(p);
            }
        }
    }

    private void add(String kind, String words, String value) {
        switch (kind) {
            case "month" -> months.put(Fold.of(words), number(value, 12));
            case "weekday" -> weekdays.put(Fold.of(words), number(value, 7));
            case "unit" -> units.put(
                    Fold.of(words), require(value, "[DWMYH]", "D, W, M, Y, H").charAt(0));
            case "number" -> numbers.put(elements(words), require(value, "~?\\d{1,4}", "10, ~10 and other numbers"));
            case "pattern" -> {
                if (!MEANINGS.contains(value)) {
                    require(value, "[+-]?\\d+[DWMY]", MEANINGS + " or -1W, 0D …");
                }
                patterns.add(new Pattern(elements(words), value));
            }
            default -> throw new IllegalArgumentException("kind '" + kind + "' is not known");
        }
    }

    private static int number(String value, int most) {
        int number = value.matches("\\d{1,2}") ? Integer.parseInt(value) : 0;
        if (number < 1 || number > most) {
            throw new IllegalArgumentException("value '" + value + "' is not a number from 1 to " + most);
        }
        return number;
    }

    private static String require(String value, String shape, String allowed) {
        if (!value.matches(shape)) {
            throw new IllegalArgumentException("value '" + value + "' is none of " + allowed);
        }
        return value;
    }

    private static List<String> elements(String words) {
        List<String> elements = new ArrayList<>();
        for (String word : words.split("\\s+")) {
            if (word.startsWith("{") && !SLOTS.contains(word)) {
                throw new IllegalArgumentException("slot '" + word + "' is none of " + SLOTS);
            }
            elements.add(word.startsWith("{") ? word : word.equals(",") || word.equals("-") ? word : Fold.of(word));
        }
        return elements;
    }

    /** The patterns that could begin with this folded word, the longest first. */
    List<Pattern> patternsFrom(String folded) {
        boolean slot = Character.isDigit(folded.isEmpty() ? ' ' : folded.charAt(0)) || slotWords.contains(folded);
        return slot ? patterns : byFirstWord.getOrDefault(folded, List.of());
    }

    /** The day of the month that the folded word gives, as '2' or '2nd'; 0 where it gives none. */
    static int day(String folded) {
        int digits = digits(folded);
        boolean shaped = digits == 1 || digits == 2;
        if (!shaped || digits < folded.length() && !ORDINALS.contains(folded.substring(digits))) {
            return 0;
        }
        int number = Integer.parseInt(folded.substring(0, digits));
        return number > LONGEST_MONTH ? 0 : number;
    }

    /** A year of the last century or of this one; 0 for any other word. */
    static int year(String folded) {
        boolean shaped = folded.length() == 4 && digits(folded) == 4;
        return shaped && (folded.startsWith("19") || folded.startsWith("20")) ? Integer.parseInt(folded) : 0;
    }

    /** How many digits (0 to 9) the word begins with. */
    private static int digits(String word) {
        int digits = 0;
        while (digits < word.length() && word.charAt(digits) >= '0' && word.charAt(digits) <= '9') {
            digits++;
        }
        return digits;
    }

    int month(String folded) {
        return months.getOrDefault(folded, 0);
    }

    int weekday(String folded) {
        return weekdays.getOrDefault(folded, 0);
    }

    char unit(String folded) {
        return units.getOrDefault(folded, ' ');
    }

    /** The amount that begins here, or one of no tokens: digits, or the longest entry of the table. */
    Amount amount(List<String> folded, int at) {
        String first = folded.get(at);
        if (first.length() <= 3 && !first.isEmpty() && digits(first) == first.length()) {
            return new Amount(Integer.parseInt(first), false, 1);
        }
        for (int length = Math.min(4, folded.size() - at); length > 0; length--) {
            String value = numbers.get(folded.subList(at, at + length));
            if (value != null) {
                boolean about = value.startsWith("~");
                return new Amount(Integer.parseInt(about ? value.substring(1) : value), about, length);
            }
        }
        return new Amount(0, false, 0);
    }
}
