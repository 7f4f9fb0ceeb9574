package org.readout.web.texts;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The words of the interface in one language, from {@code messages_LANGUAGE.properties} beside this class. Immutable.
 * What has no words there shows its key, so that nothing fails for want of a word.
 */
public final class Texts {

    /** The languages that there are, the one of who asks for none first. */
    public static final List<String> LANGUAGES = List.of("en", "fr");

    /** What words for codes of bodies are under. */
    private static final String CODE = "code.";

    private final Locale locale;
    private final Properties words;

    private Texts(Locale locale, Properties words) {
        this.locale = locale;
        this.words = words;
    }

    /** The words of one of {@link #LANGUAGES}. */
    public static Texts in(String language) {
        String name = "messages_" + language + ".properties";
        try (InputStream in = Texts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no words in " + language);
            }
            Properties words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new Texts(Locale.forLanguageTag(language), words);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    public String language() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }

    /** The keys that have words. */
    public List<String> keys() {
        return words.stringPropertyNames().stream().sorted().collect(Collectors.toList());
    }

    public boolean has(String key) {
        return words.containsKey(key);
    }

    /** The words for a key, with {@code {0}} … filled as {@link MessageFormat} does. */
    public String of(String key, Object... with) {
        String text = words.getProperty(key);
        if (text == null) {
            return key.substring(key.lastIndexOf('.') + 1);
        }
        return with.length == 0 ? text : new MessageFormat(text, locale).format(with);
    }

    /** A day as it is written. */
    public String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
    }

    /** A day as it is written where room is scarce. */
    public String brief(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale));
    }

    /** A month as it is written. */
    public String month(LocalDate day) {
        return YearMonth.from(day).format(DateTimeFormatter.ofPattern("LLLL yyyy", locale));
    }

    /** A month as it is written where room is scarce. */
    public String shortMonth(LocalDate day) {
        return YearMonth.from(day).format(DateTimeFormatter.ofPattern("LLL yyyy", locale));
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** What people call a state that has this ISO 3166-1 alpha-3 code, or the code where there is none. */
    public String state(String code) {
        return state(code, locale);
    }

    private static String state(String code, Locale in) {
        for (String iso2 : Locale.getISOCountries()) {
            Locale state = new Locale("", iso2);
            if (state.getISO3Country().equals(code)) {
                return state.getDisplayCountry(in);
            }
        }
        return code;
    }

    /** What the language calls states and kinds of bodies, in lower case, with the codes that it calls so. */
    public Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String iso2 : Locale.getISOCountries()) {
            Locale state = new Locale("", iso2);
            codes.put(state.getDisplayCountry(locale).toLowerCase(locale), state.getISO3Country());
        }
        for (String key : keys()) {
            if (key.startsWith(CODE)) {
                codes.put(of(key).toLowerCase(locale), key.substring(CODE.length()));
            }
        }
        return codes;
    }

    /**
     * How precisely a place is known: {@code place}, {@code area} for a state as a whole, {@code none} where it is on no
     * map.
     */
    public String precision(String name, @Nullable String country, boolean located) {
        if (!located) {
            return "none";
        }
        boolean whole = country != null
                && LANGUAGES.stream().anyMatch(l -> Texts.state(country, Locale.forLanguageTag(l))
                        .equalsIgnoreCase(name));
        return whole ? "area" : "place";
    }
}
