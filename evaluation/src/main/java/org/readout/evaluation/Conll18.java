package org.readout.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.evaluation.WordAlignment.Word;
import org.readout.language.Analysis;
import org.readout.language.Token;
import org.readout.language.Upos;

/**
 * How good trees are that an engine made of raw text, measured as the CoNLL 2018 shared task did (Zeman et al. 2018; its
 * script conll18_ud_eval.py): tokens, sentences, words, UPOS, universal features, lemmas, UAS, LAS and CLAS, relations
 * without subtypes. Beyond that, of the arcs that the record of who said what hangs on, how many are right. Collects
 * documents; for one thread.
 */
public final class Conll18 {

    private static final Set<String> UNIVERSAL_FEATURES = Set.of(
            "PronType",
            "NumType",
            "Poss",
            "Reflex",
            "Foreign",
            "Abbr",
            "Gender",
            "Animacy",
            "Number",
            "Case",
            "Definite",
            "Degree",
            "VerbForm",
            "Mood",
            "Tense",
            "Aspect",
            "Voice",
            "Evident",
            "Polarity",
            "Person",
            "Polite");

    private static final Set<String> CONTENT_RELATIONS = Set.of(
            "nsubj",
            "obj",
            "iobj",
            "csubj",
            "ccomp",
            "xcomp",
            "obl",
            "vocative",
            "expl",
            "dislocated",
            "advcl",
            "advmod",
            "discourse",
            "nmod",
            "appos",
            "nummod",
            "acl",
            "amod",
            "conj",
            "fixed",
            "flat",
            "compound",
            "list",
            "parataxis",
            "orphan",
            "goeswith",
            "reparandum",
            "root",
            "dep");

    private static final Set<String> CORE_RELATIONS = Set.of("nsubj", "obj", "iobj", "obl", "ccomp", "xcomp", "conj");

    private final Set<String> reportingVerbs;
    private final Map<String, Ratio> ratios = new LinkedHashMap<>();

    /** @param reportingVerbs lemmas of the verbs that report what somebody said */
    public Conll18(Set<String> reportingVerbs) {
        this.reportingVerbs = Set.copyOf(reportingVerbs);
    }

    /**
     * A share that is right of what is there and of what was found, over all documents so far.
     *
     * @param gold how many there are
     * @param system how many the engine has
     * @param correct how many of these are right
     */
    public record Ratio(int gold, int system, int correct) {

        private Ratio plus(Ratio other) {
            return new Ratio(gold + other.gold, system + other.system, correct + other.correct);
        }

        public double precision() {
            return system == 0 ? 0 : (double) correct / system;
        }

        public double recall() {
            return gold == 0 ? 0 : (double) correct / gold;
        }

        /** The harmonic mean of both. */
        public double f1() {
            return gold + system == 0 ? 0 : 2.0 * correct / (gold + system);
        }
    }

    /** The counts so far by name, in the order of the shared task; the arcs of reporting verbs last. */
    public Map<String, Ratio> ratios() {
        return Collections.unmodifiableMap(ratios);
    }

    /** All figures by name, to the fourth digit: {@code las.f1}, and of reporting verbs' gold arcs the share found. */
    public Map<String, Double> figures() {
        Map<String, Double> figures = new LinkedHashMap<>();
        ratios.forEach((name, ratio) -> figures.put(name + ".f1", rounded(ratio.f1())));
        Ratio reporting = ratios.get("reporting");
        if (reporting != null && reporting.gold() > 0) {
            figures.put("reporting.r", rounded(reporting.recall()));
            figures.put("reporting.arcs", (double) reporting.gold());
        }
        return figures;
    }

    private static double rounded(double x) {
        return new BigDecimal(x).setScale(4, RoundingMode.HALF_EVEN).doubleValue();
    }

    /**
     * Adds a document.
     *
     * @throws IllegalArgumentException if the two are not of the same text, but for blanks
     */
    public void add(Analysis gold, Analysis system) {
        WordAlignment words = WordAlignment.of(gold, system);
        add("tokens", spans(tokens(words.gold()), tokens(words.system())));
        add("sentences", spans(sentences(words.gold()), sentences(words.system())));
        add("words", count(words, (ours, theirs) -> true));
        add("upos", count(words, (ours, theirs) -> ours.upos() == theirs.upos()));
        add("ufeats", count(words, (ours, theirs) -> universal(ours).equals(universal(theirs))));
        add("lemmas", count(words, (a, b) -> a.lemma().equals("_") || a.lemma().equals(b.lemma())));
        IntPairs heads = (g, s) -> sameHead(words, g, s);
        IntPairs arcs = (g, s) -> heads.test(g, s) && sameRelation(words, g, s);
        add("uas", count(words, word -> true, heads));
        add("las", count(words, word -> true, arcs));
        add("clas", count(words, word -> CONTENT_RELATIONS.contains(base(word)), arcs));
        add("reporting", count(words, this::reports, arcs));
    }

    /** Whether a gold word and the system's, by their places, agree. */
    private interface IntPairs {
        boolean test(int gold, int system);
    }

    private void add(String name, Ratio ratio) {
        ratios.merge(name, ratio, Ratio::plus);
    }

    private static Ratio count(WordAlignment words, BiPredicate<Token, Token> same) {
        return count(
                words,
                word -> true,
                (g, s) -> same.test(
                        words.gold().get(g).token(), words.system().get(s).token()));
    }

    private static Ratio count(WordAlignment words, Predicate<Word> counts, IntPairs same) {
        int gold = 0;
        int correct = 0;
        for (int g = 0; g < words.gold().size(); g++) {
            if (counts.test(words.gold().get(g))) {
                gold++;
                int s = words.systemOf(g);
                correct += s >= 0 && same.test(g, s) ? 1 : 0;
            }
        }
        int system = (int) words.system().stream().filter(counts).count();
        return new Ratio(gold, system, correct);
    }

    private static boolean sameHead(WordAlignment words, int g, int s) {
        int goldHead = head(words.gold(), g);
        int systemHead = head(words.system(), s);
        return goldHead < 0 || systemHead < 0 ? goldHead == systemHead : words.goldOf(systemHead) == goldHead;
    }

    private static int head(List<Word> words, int i) {
        Token token = words.get(i).token();
        return token.head() < 0 ? -1 : i - token.index() + token.head();
    }

    private static boolean sameRelation(WordAlignment words, int g, int s) {
        return base(words.gold().get(g)).equals(base(words.system().get(s)));
    }

    private static String base(Word word) {
        String relation = word.token().relation();
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    /** A core arc at one of whose ends a reporting verb stands. */
    private boolean reports(Word word) {
        Token token = word.token();
        if (!CORE_RELATIONS.contains(base(word)) || token.head() < 0) {
            return false;
        }
        return isReporting(token) || isReporting(word.sentence().token(token.head()));
    }

    private boolean isReporting(Token token) {
        return token.upos() == Upos.VERB
                && reportingVerbs.contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    private static String universal(Token token) {
        return Arrays.stream(token.features().split("\\|"))
                .filter(f -> UNIVERSAL_FEATURES.contains(f.split("[=\\[]", 2)[0]))
                .sorted()
                .collect(Collectors.joining("|"));
    }

    private static List<int[]> tokens(List<Word> words) {
        List<int[]> spans = new ArrayList<>();
        for (Word word : words) {
            int[] last = spans.isEmpty() ? new int[] {-1, -1} : spans.get(spans.size() - 1);
            if (last[0] != word.begin() || last[1] != word.end()) {
                spans.add(new int[] {word.begin(), word.end()});
            }
        }
        return spans;
    }

    private static List<int[]> sentences(List<Word> words) {
        List<int[]> spans = new ArrayList<>();
        @Nullable Word first = null;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            first = word.token().index() == 0 || first == null ? word : first;
            if (i + 1 == words.size() || words.get(i + 1).token().index() == 0) {
                spans.add(new int[] {first.begin(), word.end()});
            }
        }
        return spans;
    }

    private static Ratio spans(List<int[]> gold, List<int[]> system) {
        Set<Long> there = new HashSet<>();
        gold.forEach(span -> there.add((long) span[0] << 32 | span[1]));
        int correct = 0;
        for (int[] span : system) {
            correct += there.contains((long) span[0] << 32 | span[1]) ? 1 : 0;
        }
        return new Ratio(gold.size(), system.size(), correct);
    }
}
