package org.readout.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.readout.language.Analysis;
import org.readout.language.Sentence;
import org.readout.language.Token;

/**
 * Which word of a system is which word of the gold trees, as in the CoNLL 2018 shared task (Zeman et al. 2018): words
 * match that cover the same characters; where one side has a contraction, its parts are matched by their forms, as many
 * as possible in order. For one thread; what it holds does not change once it is made.
 */
final class WordAlignment {

    /** A word of one side; blanks do not count in its place. */
    record Word(Sentence sentence, Token token, int begin, int end, boolean contracted) {

        String form() {
            return token.form().toLowerCase(Locale.ROOT);
        }
    }

    private final List<Word> gold;
    private final List<Word> system;
    private final int[] goldOf;
    private final int[] systemOf;

    private WordAlignment(List<Word> gold, List<Word> system) {
        this.gold = gold;
        this.system = system;
        this.goldOf = unmatched(system.size());
        this.systemOf = unmatched(gold.size());
    }

    private static int[] unmatched(int size) {
        int[] none = new int[size];
        Arrays.fill(none, -1);
        return none;
    }

    /** @throws IllegalArgumentException if the two are not of the same text, but for blanks */
    static WordAlignment of(Analysis gold, Analysis system) {
        if (!letters(gold).equals(letters(system))) {
            throw new IllegalArgumentException("the analyses are of different texts");
        }
        WordAlignment alignment = new WordAlignment(words(gold), words(system));
        alignment.align();
        return alignment;
    }

    private static String letters(Analysis analysis) {
        StringBuilder letters = new StringBuilder();
        analysis.text().chars().filter(c -> !isBlank((char) c)).forEach(c -> letters.append((char) c));
        return letters.toString();
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** For each offset how many characters that are no blanks stand before it. */
    private static int[] places(String text) {
        int[] places = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            places[i + 1] = places[i] + (isBlank(text.charAt(i)) ? 0 : 1);
        }
        return places;
    }

    private static List<Word> words(Analysis analysis) {
        int[] places = places(analysis.text());
        List<Word> words = new ArrayList<>();
        for (Sentence sentence : analysis.sentences()) {
            for (Token token : sentence.tokens()) {
                boolean contracted =
                        shares(sentence, token, token.index() - 1) || shares(sentence, token, token.index() + 1);
                words.add(new Word(sentence, token, places[token.begin()], places[token.end()], contracted));
            }
        }
        return words;
    }

    private static boolean shares(Sentence sentence, Token token, int other) {
        return other >= 0
                && other < sentence.size()
                && sentence.token(other).span().equals(token.span());
    }

    List<Word> gold() {
        return gold;
    }

    List<Word> system() {
        return system;
    }

    /** The index of the gold word that a system word is, or -1. */
    int goldOf(int systemWord) {
        return goldOf[systemWord];
    }

    /** The index of the system word that a gold word is, or -1. */
    int systemOf(int goldWord) {
        return systemOf[goldWord];
    }

    private void align() {
        int g = 0;
        int s = 0;
        while (g < gold.size() && s < system.size()) {
            Word ours = gold.get(g);
            Word theirs = system.get(s);
            if (ours.contracted() || theirs.contracted()) {
                Region region = region(g, s);
                align(region);
                g = region.goldEnd();
                s = region.systemEnd();
            } else if (ours.begin() == theirs.begin() && ours.end() == theirs.end()) {
                match(g++, s++);
            } else if (ours.begin() <= theirs.begin()) {
                g++;
            } else {
                s++;
            }
        }
    }

    private void match(int g, int s) {
        systemOf[g] = s;
        goldOf[s] = g;
    }

    /** Words of both sides around a contraction, up to where both have an end at the same place. */
    private record Region(int goldFirst, int systemFirst, int goldEnd, int systemEnd) {}

    private Region region(int g, int s) {
        int goldFirst = g;
        int systemFirst = s;
        int end;
        if (gold.get(g).contracted()) {
            end = gold.get(g).end();
            if (!system.get(s).contracted()
                    && system.get(s).begin() < gold.get(g).begin()) {
                systemFirst++;
            }
        } else {
            end = system.get(s).end();
            if (gold.get(g).begin() < system.get(s).begin()) {
                goldFirst++;
            }
        }
        int goldAt = goldFirst;
        int systemAt = systemFirst;
        while (!beyond(gold, goldAt, end) || !beyond(system, systemAt, end)) {
            boolean ours = goldAt < gold.size()
                    && (systemAt >= system.size()
                            || gold.get(goldAt).begin() <= system.get(systemAt).begin());
            Word next = ours ? gold.get(goldAt++) : system.get(systemAt++);
            end = next.contracted() ? Math.max(end, next.end()) : end;
        }
        return new Region(goldFirst, systemFirst, goldAt, systemAt);
    }

    private static boolean beyond(List<Word> words, int i, int end) {
        if (i >= words.size()) {
            return true;
        }
        Word word = words.get(i);
        return word.contracted() ? word.begin() >= end : word.end() > end;
    }

    /** The longest common subsequence of forms. */
    private void align(Region region) {
        List<Word> ours = gold.subList(region.goldFirst(), region.goldEnd());
        List<Word> theirs = system.subList(region.systemFirst(), region.systemEnd());
        int[][] longest = longest(ours, theirs);
        int g = 0;
        int s = 0;
        while (g < ours.size() && s < theirs.size()) {
            if (ours.get(g).form().equals(theirs.get(s).form())) {
                match(region.goldFirst() + g++, region.systemFirst() + s++);
            } else if (longest[g][s] == longest[g + 1][s]) {
                g++;
            } else {
                s++;
            }
        }
    }

    private static int[][] longest(List<Word> ours, List<Word> theirs) {
        int[][] longest = new int[ours.size() + 1][theirs.size() + 1];
        for (int g = ours.size() - 1; g >= 0; g--) {
            for (int s = theirs.size() - 1; s >= 0; s--) {
                boolean same = ours.get(g).form().equals(theirs.get(s).form());
                longest[g][s] =
                        Math.max(same ? 1 + longest[g + 1][s + 1] : 0, Math.max(longest[g + 1][s], longest[g][s + 1]));
            }
        }
        return longest;
    }
}
