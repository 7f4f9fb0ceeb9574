package org.readout.language.swift.tokens;

import java.util.Set;

/**
 * Finds where a report says from where it comes before it begins: {@code GENEVA, Switzerland (AP) —}, {@code Quito, 3 mars
 * (AFP) -}, {@code Doha —}. Such a head is no part of the sentence behind it. Only in front of a paragraph of prose: two
 * names with a dash between them in a headline belong together.
 */
final class Datelines {

    private static final int LONGEST = 16;
    private static final int WORDS_BEFORE_BARE_DASH = 4;
    private static final int SHORTEST_CAPITALS = 4;
    private static final String DASHES = "—–-|";
    private static final String INSIDE = ",./;:";
    private static final Set<String> SMALL = Set.of(
            "de", "du", "des", "d'", "d’", "la", "le", "les", "l'", "l’", "of", "the", "and", "et", "en", "sur", "on",
            "al", "el", "à", "near");

    private final Stretches tokens;

    Datelines(Stretches tokens) {
        this.tokens = tokens;
    }

    /** The first token behind the head of a paragraph that begins with this token; the token itself where there is none. */
    int end(int first) {
        int words = 0;
        boolean bracketed = false;
        boolean agency = false;
        for (int i = first; i < Math.min(tokens.size() - 1, first + LONGEST); i++) {
            if (i > first && isNextLine(i)) {
                return first;
            }
            char c = tokens.first(i);
            if (isDash(i) && words > 0 && !bracketed) {
                boolean plain = c == '-' || c == '|';
                boolean sure = agency || isCapitals(first);
                boolean head = sure || !plain && words <= WORDS_BEFORE_BARE_DASH;
                return head && opens(i + 1) && isProse(i + 1) ? i + 1 : first;
            }
            agency |= c == '(';
            bracketed = c == '(' || bracketed && c != ')';
            words += tokens.kind(i) == Stretches.WORD ? 1 : 0;
            if (!bracketed && c != ')' && !mayStand(i, first)) {
                return first;
            }
        }
        return first;
    }

    private boolean mayStand(int i, int first) {
        char c = tokens.first(i);
        if (tokens.kind(i) == Stretches.MARK || tokens.kind(i) == Stretches.STOP) {
            return i > first && (INSIDE.indexOf(c) >= 0 || c == '-' || c == '\'' || c == '’');
        }
        if (tokens.kind(i) == Stretches.NUMBER) {
            return i > first;
        }
        return Character.isUpperCase(c)
                || i > first && (SMALL.contains(tokens.form(i)) || tokens.kind(i - 1) == Stretches.NUMBER);
    }

    /** Whether blanks part it from the words on both sides. */
    private boolean isDash(int i) {
        return DASHES.indexOf(tokens.first(i)) >= 0
                && tokens.length(i) <= 2
                && i > 0
                && tokens.begin(i) > tokens.end(i - 1)
                && tokens.begin(i + 1) > tokens.end(i);
    }

    private boolean isCapitals(int first) {
        String word = tokens.form(first);
        return word.length() >= SHORTEST_CAPITALS && word.equals(word.toUpperCase(java.util.Locale.ROOT));
    }

    /** Whether a sentence may begin here: a capital, a number, a quotation mark. */
    private boolean opens(int i) {
        char c = tokens.first(i);
        return !isNextLine(i) && (Character.isUpperCase(c) || Character.isDigit(c) || "«“\"".indexOf(c) >= 0);
    }

    /** Whether the line goes on to the end of a sentence. */
    private boolean isProse(int from) {
        for (int i = from; i < tokens.size() && (i == from || !isNextLine(i)); i++) {
            if (tokens.kind(i) == Stretches.STOP) {
                return true;
            }
        }
        return false;
    }

    private boolean isNextLine(int i) {
        return tokens.text.substring(tokens.end(i - 1), tokens.begin(i)).indexOf('\n') >= 0;
    }
}
