package org.readout.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/** Which language a text is in, out of those known by name. Safe for any number of threads. */
final class Languages {

    /** ISO 639-3, as the model has it, to ISO 639-1. */
    private static final Map<String, String> KNOWN = table();

    /** Beyond this many characters a text tells nothing new. */
    private static final int ENOUGH = 1000;

    private static final int SHORT = 60;

    /** Up to so many characters a text is a headline, and letters alone do not tell its language. */
    private static final int BRIEF = 110;

    /** How much likelier a language that is read is taken to be, in a few words and in more. */
    private static final double FAVOUR = 1.5;

    private static final double SLIGHT_FAVOUR = 1.3;

    private final Set<String> supported;
    private final SmallWords smallWords = new SmallWords();
    private final FunctionWords functionWords = new FunctionWords();
    private @Nullable LanguageDetectorME detector;

    Languages(Set<String> supported) {
        this.supported = supported;
    }

    static void requireKnown(String code) {
        if (!KNOWN.containsValue(code)) {
            throw new IllegalArgumentException("not a language known by name (ISO 639-1): " + code);
        }
    }

    /** 'Italian (it)'. */
    static String named(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH) + " (" + code + ")";
    }

    boolean supports(String code) {
        return supported.isEmpty() || supported.contains(code);
    }

    /** The languages supported, for a message; empty for all. */
    String supportedNames() {
        return supported.stream().sorted().map(Languages::named).collect(Collectors.joining(", "));
    }

    /** {@code fr} for {@code fr-CA}, {@code fr_FR}, {@code fra} or {@code French}; empty where that names none we know. */
    static Optional<String> code(@Nullable String said) {
        if (said == null || said.isBlank()) {
            return Optional.empty();
        }
        String first = said.strip().toLowerCase(Locale.ROOT).split("[-_,; ]", 2)[0];
        String short3 = KNOWN.getOrDefault(first, first);
        if (KNOWN.containsValue(short3)) {
            return Optional.of(short3);
        }
        return KNOWN.values().stream()
                .filter(c -> Locale.forLanguageTag(c)
                        .getDisplayLanguage(Locale.ENGLISH)
                        .equalsIgnoreCase(first))
                .findFirst();
    }

    /**
     * The language of a text.
     *
     * @param said what the document says of itself; it is believed unless the text plainly is in another language
     * @return empty where there are too few words to tell
     */
    Optional<String> of(String text, @Nullable String said) {
        Optional<String> declared = code(said);
        String sample = text.length() <= ENOUGH ? text : text.substring(0, ENOUGH);
        if (sample.codePoints().filter(Character::isLetter).count() < (declared.isPresent() ? SHORT : 4)) {
            return declared;
        }
        Optional<String> plain = smallWords.plainly(sample);
        if (plain.filter(this::supports).isPresent() && declared.or(() -> plain).equals(plain)) {
            return plain;
        }
        Map<String, Double> shares = shares(sample);
        Optional<String> likeliest = likeliest(sample, shares);
        if (declared.isPresent()
                && (likeliest.isEmpty()
                        || shares.getOrDefault(declared.get(), 0.0)
                                > 0.2 * shares.getOrDefault(likeliest.get(), 0.0))) {
            return declared;
        }
        return likeliest;
    }

    /** The likeliest language: of a few words one that is read, and whose small words they hold, before others. */
    private Optional<String> likeliest(String text, Map<String, Double> shares) {
        boolean latin = isLatin(text);
        return shares.keySet().stream()
                .filter(l -> latin || !functionWords.isLatin(l))
                .max(Comparator.comparingDouble((String l) -> weighed(l, text, shares))
                        .thenComparing(Comparator.reverseOrder()));
    }

    private double weighed(String language, String text, Map<String, Double> shares) {
        boolean brief = text.length() <= BRIEF;
        double favour = supported.contains(language) ? brief ? FAVOUR : SLIGHT_FAVOUR : 1;
        return shares.getOrDefault(language, 0.0) * favour * (brief ? functionWords.weight(language, text) : 1);
    }

    private static boolean isLatin(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long latin = text.codePoints()
                .filter(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                .count();
        return latin * 2 >= letters;
    }

    private Map<String, Double> shares(String text) {
        Map<String, Double> shares = new LinkedHashMap<>();
        for (Language guess : detector().predictLanguages(text.replace('\n', ' '))) {
            String code = KNOWN.get(guess.getLang());
            if (code != null) {
                // Not the sum: two written forms of one language would outweigh another that is likelier than either.
                shares.merge(code, guess.getConfidence(), Double::max);
            }
        }
        return shares;
    }

    private synchronized LanguageDetectorME detector() {
        if (detector == null) {
            try (InputStream in = Languages.class.getResourceAsStream("/langdetect-183.bin")) {
                detector = new LanguageDetectorME(new LanguageDetectorModel(
                        Objects.requireNonNull(in, "opennlp-models-langdetect is not on the class path")));
            } catch (IOException e) {
                throw new UncheckedIOException("the language model cannot be read", e);
            }
        }
        return detector;
    }

    private static Map<String, String> table() {
        Map<String, String> table = new LinkedHashMap<>();
        for (String[] row : Table.read("languages.tsv", 2)) {
            table.put(row[0], row[1]);
        }
        return Map.copyOf(table);
    }
}
