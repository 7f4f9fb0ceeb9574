package org.readout.intake;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days as pages state them, to machines and to people. Immutable. */
final class Days {

    private static final Pattern ISO =
            Pattern.compile("\\s*(\\d{4})[-/.]?(\\d{2})[-/.]?(\\d{2})(?:$|[T\\s].*)", Pattern.DOTALL);
    private static final Pattern NUMBERS = Pattern.compile("(?<!\\d)(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})(?!\\d)");
    private static final Pattern YEAR_FIRST = Pattern.compile("(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
    private static final Pattern EASTERN = Pattern.compile("(\\d{4})年(\\d{1,2})月(\\d{1,2})日");
    private static final Pattern DAY_MONTH =
            Pattern.compile("(?<!\\d)(\\d{1,2})(?: ?(?:er|st|nd|rd|th|o|de|of))*+ (\\p{L}+)(?: de)? (\\d{4})(?!\\d)");
    private static final Pattern MONTH_DAY =
            Pattern.compile("(\\p{L}+) (\\d{1,2})(?: ?(?:st|nd|rd|th))? (\\d{4})(?!\\d)");

    private static final List<String> LANGUAGES = List.of(
            "en", "fr", "it", "es", "de", "pt", "nl", "pl", "ru", "uk", "ca", "ro", "sv", "da", "nb", "fi", "cs", "tr");

    private final Map<String, Integer> months = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    Days() {
        for (String language : LANGUAGES) {
            DateFormatSymbols symbols = new DateFormatSymbols(new ULocale(language));
            for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
                for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
                    addMonths(symbols.getMonths(context, width));
                    for (String day : symbols.getWeekdays(context, width)) {
                        names.addAll(Fold.list(day));
                    }
                }
            }
        }
        months.put("sept", 9);
        names.add("sept");
    }

    private void addMonths(String[] all) {
        for (int i = 0; i < all.length; i++) {
            String month = Fold.words(all[i]);
            if (month.codePoints().allMatch(Character::isLetter)) {
                months.putIfAbsent(month, i + 1);
                names.add(month);
            }
        }
    }

    /** True for the folded name of a month or a day of the week. */
    boolean isName(String word) {
        return names.contains(word);
    }

    /** The day of an ISO date or date-time, as it is written, whatever its time zone; null where it is none. */
    static @Nullable LocalDate iso(@Nullable String said) {
        Matcher m = ISO.matcher(said == null ? "" : said);
        return m.matches() ? day(m.group(1), m.group(2), m.group(3)) : null;
    }

    /**
     * The first whole day that a line names.
     *
     * @param dayFirst what 02/03 means where the numbers do not tell; null for not known, and then it is left
     */
    @Nullable
    LocalDate in(@Nullable String line, @Nullable Boolean dayFirst) {
        if (line == null) {
            return null;
        }
        LocalDate iso = iso(line);
        if (iso != null) {
            return iso;
        }
        for (Pattern pattern : List.of(EASTERN, YEAR_FIRST)) {
            Matcher m = pattern.matcher(line);
            if (m.find()) {
                return day(m.group(1), m.group(2), m.group(3));
            }
        }
        String words = Fold.words(line);
        Matcher m = DAY_MONTH.matcher(words);
        while (m.find()) {
            if (months.containsKey(m.group(2))) {
                return day(m.group(3), months.get(m.group(2)).toString(), m.group(1));
            }
        }
        m = MONTH_DAY.matcher(words);
        while (m.find()) {
            if (months.containsKey(m.group(1))) {
                return day(m.group(3), months.get(m.group(1)).toString(), m.group(2));
            }
        }
        return numbers(line, dayFirst);
    }

    private static @Nullable LocalDate numbers(String line, @Nullable Boolean dayFirst) {
        Matcher m = NUMBERS.matcher(line);
        if (!m.find()) {
            return null;
        }
        boolean points = m.group(2).equals(".");
        int first = Integer.parseInt(m.group(1));
        int second = Integer.parseInt(m.group(3));
        if (first > 12 || points || first == second || Boolean.TRUE.equals(dayFirst)) {
            return day(m.group(4), m.group(3), m.group(1));
        }
        return second > 12 || Boolean.FALSE.equals(dayFirst) ? day(m.group(4), m.group(1), m.group(3)) : null;
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return date.getYear() < 1800 || date.getYear() > 2200 ? null : date;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
