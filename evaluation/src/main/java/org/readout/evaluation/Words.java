package org.readout.evaluation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words without case and accents, and how much two bags of them share. */
final class Words {

    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Set<String> STOP = Set.of(
            "le", "la", "les", "l", "de", "du", "des", "d", "the", "a", "an", "of", "and", "et", "un", "une", "mr",
            "mrs", "m", "mme");

    private Words() {}

    static List<String> of(String text) {
        String folded = MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD))
                .replaceAll("");
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(folded);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    /** Without articles and courtesy. */
    static List<String> telling(String text) {
        return of(text).stream().filter(w -> !STOP.contains(w)).toList();
    }

    static Set<String> tellingSet(String text) {
        return new HashSet<>(telling(text));
    }

    /** Shared words over all words, as bags; 0 where both are empty. */
    static double jaccard(List<String> a, List<String> b) {
        int shared = shared(a, b);
        int union = a.size() + b.size() - shared;
        return union == 0 ? 0 : (double) shared / union;
    }

    /** Share of a's words that stand in b, as bags. */
    static double containment(List<String> a, List<String> b) {
        return (double) shared(a, b) / Math.max(1, a.size());
    }

    private static int shared(List<String> a, List<String> b) {
        Map<String, Integer> counts = new HashMap<>();
        a.forEach(w -> counts.merge(w, 1, Integer::sum));
        int shared = 0;
        for (String w : b) {
            if (counts.merge(w, -1, Integer::sum) >= 0) {
                shared++;
            }
        }
        return shared;
    }
}
