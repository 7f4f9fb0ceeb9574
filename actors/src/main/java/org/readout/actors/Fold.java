package org.readout.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.language.AccentFolding;
import org.readout.language.Sentence;
import org.readout.language.Token;

/** How names are compared: without accents, case, hyphens, apostrophes and the dots of abbreviations. */
final class Fold {

    /** A dot right after a word of so many letters is that of an abbreviation, or ends the sentence: it parts nothing. */
    private static final int ABBREVIATION = 4;

    /** Letters that Unicode takes for one, and the dot. */
    private static final String LIGATURES = "œæßøłđı.";

    private static final String JOINERS = "'’ʼ`´-‐‑­";

    private static final Pattern JOINER = Pattern.compile("[" + JOINERS.replace("-", "\\-") + "]");

    private Fold() {}

    static String fold(String text) {
        if (isPlain(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String lower = AccentFolding.fold(text);
        if (!hasMore(lower)) {
            return lower;
        }
        StringBuilder out = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            switch (c) {
                case 'œ' -> out.append("oe");
                case 'æ' -> out.append("ae");
                case 'ß' -> out.append("ss");
                case 'ø' -> out.append('o');
                case 'ł' -> out.append('l');
                case 'đ' -> out.append('d');
                case 'ı' -> out.append('i');
                case '.' -> {}
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean hasMore(String lower) {
        for (int i = 0; i < lower.length(); i++) {
            if (LIGATURES.indexOf(lower.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z')) {
                return false;
            }
        }
        return true;
    }

    /** The words of a name, as {@link #words(String, Sentence)} gives those of a text. */
    static List<Word> words(String name) {
        List<Word> words = new ArrayList<>();
        if (isOfLetters(name)) {
            PlainWords.add(name, words);
        } else {
            split(name, 0, name.length(), words, null);
        }
        return words;
    }

    private static boolean isOfLetters(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c != ' ' && !Character.isLetter(c)) {
                return false;
            }
        }
        return true;
    }

    /** The folded words of a name with one blank between them: equal for names that are the same. */
    static String key(String name) {
        if (isPlain(name)) {
            return name.toLowerCase(Locale.ROOT);
        }
        StringBuilder key = new StringBuilder();
        for (Word w : words(name)) {
            key.append(key.isEmpty() ? "" : " ").append(w.folded());
        }
        return key.toString();
    }

    /** The words of a sentence, in order. */
    static List<Word> words(String text, Sentence sentence) {
        List<Word> words = new ArrayList<>();
        split(text, sentence.begin(), sentence.end(), words, sentence);
        return words;
    }

    private static void split(String text, int begin, int end, List<Word> words, @Nullable Sentence sentence) {
        int token = 0;
        int to;
        for (int from = begin; from < end; from = to) {
            to = WordEnds.of(text, from, end);
            if (WordEnds.isBlank(text.codePointAt(from)) || skipped(text, from, to, words)) {
                continue;
            }
            String form = text.substring(from, to);
            int last = 0;
            String folded = fold(form);
            String lemma = folded;
            if (sentence != null) {
                while (token + 1 < sentence.size() && sentence.token(token).end() <= from) {
                    token++;
                }
                last = token;
                while (last + 1 < sentence.size() && sentence.token(last + 1).begin() < to) {
                    last++;
                }
                lemma = lemma(sentence.token(token), from, to, folded);
            }
            boolean letters = Character.isLetter(form.codePointAt(0));
            boolean capital = letters && Character.isUpperCase(form.codePointAt(0));
            boolean capitals = capital && form.equals(form.toUpperCase(Locale.ROOT));
            words.add(new Word(token, last, from, to, folded, lemma, capital, capitals));
        }
    }

    private static String lemma(Token token, int from, int to, String folded) {
        if (token.begin() == from && token.end() == to) {
            return token.lemma().equals(folded) ? folded : fold(token.lemma());
        }
        // 'porte-parole': the n-th part of the form goes with the n-th part of the lemma
        int at = 0;
        for (int i = 0; i < Math.min(token.form().length(), from - token.begin()); i++) {
            at += JOINERS.indexOf(token.form().charAt(i)) >= 0 ? 1 : 0;
        }
        String[] split = JOINER.split(fold(token.lemma()));
        return at < split.length && split.length > 1 ? split[at] : folded;
    }

    /** Hyphens and apostrophes inside a word, and the dot of an initial, part nothing. */
    private static boolean skipped(String text, int from, int to, List<Word> words) {
        char c = text.charAt(from);
        if (JOINERS.indexOf(c) >= 0) {
            boolean left = from > 0 && Character.isLetterOrDigit(text.charAt(from - 1));
            boolean right = to < text.length() && Character.isLetterOrDigit(text.charAt(to));
            return left && right || c != '-' && (left || right);
        }
        if (c == '.' && !words.isEmpty()) {
            Word before = words.get(words.size() - 1);
            return before.end() == from && before.folded().length() <= ABBREVIATION;
        }
        return false;
    }
}
