package org.readout.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Page furniture that shows by its words, or by having none, wherever it stands. Immutable. */
final class Chrome {

    /** What a piece of furniture is. */
    enum What {
        CHROME,
        RELATED,
        CAPTION,
        BYLINE
    }

    private record Row(String words, What what) {}

    private static final int LONGEST = 250;
    private static final Pattern NUMBER = Pattern.compile("\\b\\d+\\b");
    private static final Pattern YEAR = Pattern.compile("(1[5-9]|20)\\d\\d");
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)(https?://|www\\.)\\S+|\\S+@\\S+\\.\\w+|@\\w+|#\\w+( #\\w+)*");
    private static final Pattern TIMESTAMP = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[\\d:.]+(Z|[+-][\\d:]+)?");
    private static final Pattern MARKUP = Pattern.compile("\\[[^\\]]*=[^\\]]*\\].*|\\[/?\\w+\\]");
    private static final Pattern CRUMBS = Pattern.compile("[^«»›>→]{1,60}([»›>→][^«»›>→]{1,60}){2,}");
    private static final Pattern RIGHTS = Pattern.compile("(?i)^\\s*(©|\\(c\\)\\s|ⓒ).{0,120}");
    private static final Pattern AFTER_LABEL = Pattern.compile("^\\s*([:|–—>»›→]|-\\s).*", Pattern.DOTALL);

    private final Map<String, What> whole = new HashMap<>();
    private final Map<String, List<Row>> labels = new HashMap<>();
    private final Map<String, List<Row>> starts = new HashMap<>();
    private final List<Row> within = new ArrayList<>();
    private final Set<String> parts = new HashSet<>();

    /** The word lists of some languages. All are used on every page, since its furniture may be in another language. */
    Chrome(List<String> languages) {
        for (String language : languages) {
            for (String[] row : Table.read("chrome." + language + ".tsv", 3)) {
                add(row[0], new Row(folded(row[2]), What.valueOf(row[1].toUpperCase(Locale.ROOT))));
            }
        }
    }

    private void add(String how, Row row) {
        String first = row.words.split(" ", 2)[0];
        switch (how) {
            case "whole" -> whole.putIfAbsent(row.words, row.what);
            case "label" -> labels.computeIfAbsent(first, w -> new ArrayList<>())
                    .add(row);
            case "start" -> starts.computeIfAbsent(first, w -> new ArrayList<>())
                    .add(row);
            case "within" -> within.add(row);
            case "part" -> parts.add(row.words);
            default -> throw new IllegalStateException("not a way to compare: " + how);
        }
    }

    private static String folded(String text) {
        return NUMBER.matcher(Fold.words(text.replace("#", " 0 "))).replaceAll("#");
    }

    /** What a piece plainly is by itself; null where nothing tells that it is none of the article. */
    @Nullable
    What what(String text) {
        if (text.length() > LONGEST * 2) {
            return null;
        }
        String words = folded(text);
        What known = whole.get(words);
        if (known != null) {
            return known;
        }
        if (isWordless(text)
                || TIMESTAMP.matcher(text).matches()
                || ADDRESS.matcher(text).matches()
                || MARKUP.matcher(text).matches()
                || isShareBar(words)) {
            return What.CHROME;
        }
        What held = held(words);
        if (held != null) {
            return held;
        }
        if (text.length() <= LONGEST) {
            if (RIGHTS.matcher(text).matches()) {
                return What.CAPTION;
            }
            if (CRUMBS.matcher(text).matches() && Shape.words(text) <= 20) {
                return What.CHROME;
            }
            return begun(text, words);
        }
        return null;
    }

    /** Only the words that head a list, with nothing behind them. */
    boolean isHeader(String text) {
        String words = folded(text);
        return whole.get(words) == What.RELATED
                || labels.getOrDefault(words.split(" ", 2)[0], List.of()).stream()
                        .anyMatch(row -> row.what == What.RELATED && row.words.equals(words));
    }

    private @Nullable What begun(String text, String words) {
        String first = words.split(" ", 2)[0];
        for (Row row : labels.getOrDefault(first, List.of())) {
            if (startsWith(words, row) && isShort(text, 20)) {
                int end = Fold.endOfStart(text, row.words);
                if (end > 0 && AFTER_LABEL.matcher(text.substring(end)).matches()) {
                    return row.what;
                }
            }
        }
        for (Row row : starts.getOrDefault(first, List.of())) {
            if (startsWith(words, row) && isShort(text, 14)) {
                return row.what;
            }
        }
        return null;
    }

    /** One sentence at most, and one that ends like a sentence only where it has few words. */
    private static boolean isShort(String text, int closed) {
        return Shape.isOneSentence(text) && Shape.words(text) <= (Shape.isClosed(text) ? closed : 2 * closed);
    }

    private static boolean startsWith(String words, Row row) {
        return words.startsWith(row.words)
                && (words.length() == row.words.length() || words.charAt(row.words.length()) == ' ');
    }

    private @Nullable What held(String words) {
        String padded = " " + words + " ";
        for (Row row : within) {
            if (padded.contains(" " + row.words + " ") && Shape.words(words) <= 45) {
                return row.what;
            }
        }
        return null;
    }

    /** Neither a word nor a year. */
    private static boolean isWordless(String text) {
        return text.codePoints().noneMatch(Character::isLetter)
                && !YEAR.matcher(text.strip()).matches();
    }

    private boolean isShareBar(String words) {
        String[] all = words.split(" ");
        if (all.length > 20) {
            return false;
        }
        boolean network = false;
        for (String word : all) {
            if (!parts.contains(word) && !word.equals("#")) {
                return false;
            }
            network |= word.length() > 3;
        }
        return network;
    }
}
