package org.readout.language.swift.tokens;

import java.util.Arrays;
import java.util.Set;

/**
 * Says where sentences begin: behind an empty line always; behind a full stop, question mark, exclamation mark or
 * ellipsis with the quotation marks and brackets that close behind it, unless what follows goes on with the sentence: a
 * word in lower case, a comma, or the one who asked ({@code “When?” Keita asked}); and behind the place and agency that
 * head a report ({@link Datelines}). An endless one (a table, a list) is cut at the last semicolon, colon, line end or comma before {@value #LONGEST} tokens.
 */
final class Sentences {

    static final int LONGEST = 200;

    private static final String CLOSING = "»”)]}’›";
    private static final String EITHER = "'`";
    private static final int ASKED_WITHIN = 4;
    private static final Set<String> ASKED = Set.of(
            "said", "says", "asked", "asks", "told", "wondered", "added", "cried", "shouted", "wrote", "exclaimed");

    private final Stretches tokens;
    private final WordRules rules;
    private int[] firsts = new int[16];
    private int count;

    private Sentences(Stretches tokens, WordRules rules) {
        this.tokens = tokens;
        this.rules = rules;
    }

    /** The first token of each sentence, in order. */
    static int[] of(Stretches tokens, WordRules rules) {
        Sentences sentences = new Sentences(tokens, rules);
        sentences.find();
        return Arrays.copyOf(sentences.firsts, sentences.count);
    }

    private void find() {
        Datelines datelines = new Datelines(tokens);
        int first = 0;
        int headed = datelines.end(0);
        boolean stopped = false;
        boolean quoted = false;
        for (int i = 0; i < tokens.size(); i++) {
            if (i > first) {
                int lines = lines(i);
                headed = lines >= 2 ? datelines.end(i) : headed;
                boolean close = stopped && lines < 2 && closes(i, quoted);
                if (lines >= 2 || i == headed || stopped && !close && starts(i, lines)) {
                    add(first, i);
                    first = i;
                    stopped = false;
                    quoted &= lines < 2;
                } else {
                    stopped &= close;
                }
            }
            stopped |= stops(i, first);
            quoted ^= isStraight(i);
        }
        if (first < tokens.size()) {
            add(first, tokens.size());
        }
    }

    /** How many lines end before a token, of those that begin behind the one before; two are an empty line. */
    private int lines(int i) {
        int lines = 0;
        for (int at = tokens.end(i - 1); at < tokens.begin(i); at++) {
            char c = tokens.text.charAt(at);
            boolean pair = c == '\r' && at + 1 < tokens.begin(i) && tokens.text.charAt(at + 1) == '\n';
            if ((c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') && !pair) {
                lines++;
            }
        }
        return lines;
    }

    private boolean stops(int i, int first) {
        byte kind = tokens.kind(i);
        if (kind == Stretches.STOP) {
            // '1.' at the begin of a sentence is a number in a list.
            boolean numbered = i == first + 1 && tokens.kind(first) == Stretches.NUMBER && tokens.length(first) <= 2;
            return !(numbered && tokens.first(i) == '.');
        }
        return kind == Stretches.ABBREVIATION && i + 1 < tokens.size() && endsWith(i);
    }

    /** Whether a sentence ends with this abbreviation: it may, and the next word often begins one. */
    private boolean endsWith(int i) {
        WordRules.Point point = rules.point(tokens.text, tokens.begin(i), tokens.end(i) - 1);
        boolean initial = tokens.length(i) == 2;
        if (point == WordRules.Point.TITLE || initial) {
            return false;
        }
        int next = i + 1;
        while (next < tokens.size() && tokens.kind(next) == Stretches.MARK && next < i + 3) {
            next++;
        }
        return next < tokens.size() && Character.isUpperCase(tokens.first(next)) && rules.starts(tokens.form(next));
    }

    /** Whether this mark belongs to the stop before it; a straight quotation mark does where one is open. */
    private boolean closes(int i, boolean quoted) {
        if (tokens.kind(i) == Stretches.STOP) {
            return true;
        }
        if (tokens.kind(i) != Stretches.MARK) {
            return false;
        }
        char c = tokens.first(i);
        if (isStraight(i)) {
            return quoted;
        }
        boolean glued = tokens.end(i - 1) == tokens.begin(i);
        return CLOSING.indexOf(c) >= 0 || glued && EITHER.indexOf(c) >= 0;
    }

    private boolean isStraight(int i) {
        return tokens.length(i) == 1 && tokens.first(i) == '"';
    }

    /** Whether a sentence can begin here, a stop being before it. */
    private boolean starts(int i, int lines) {
        for (int j = i; j < tokens.size() && j < i + 3; j++) {
            int first = tokens.text.codePointAt(tokens.begin(j));
            if (Character.isLetterOrDigit(first)) {
                return lines > 0 || !Character.isLowerCase(first) && !asks(i);
            }
            if (first == ',' || first == ';' || first == ':') {
                return false;
            }
        }
        return true;
    }

    /** Behind {@code ?”}: whether one of the next words says who asked. */
    private boolean asks(int i) {
        boolean quoted = i >= 2 && tokens.kind(i - 1) == Stretches.MARK && tokens.kind(i - 2) == Stretches.STOP;
        if (!quoted || tokens.first(i - 2) == '.' || tokens.first(i - 2) == '…') {
            return false;
        }
        for (int j = i + 1; j < tokens.size() && j < i + ASKED_WITHIN; j++) {
            if (tokens.kind(j) != Stretches.WORD) {
                return false;
            }
            if (ASKED.contains(tokens.form(j))) {
                return true;
            }
        }
        return false;
    }

    private void add(int first, int end) {
        int from = first;
        while (end - from > LONGEST) {
            addOne(from);
            from = cut(from);
        }
        addOne(from);
    }

    private void addOne(int first) {
        if (count == firsts.length) {
            firsts = Arrays.copyOf(firsts, count * 2);
        }
        firsts[count++] = first;
    }

    private int cut(int from) {
        for (String marks : new String[] {";:.", ",—–"}) {
            for (int i = from + LONGEST - 1; i > from + LONGEST / 2; i--) {
                if (lines(i + 1) > 0 || tokens.length(i) == 1 && marks.indexOf(tokens.first(i)) >= 0) {
                    return i + 1;
                }
            }
        }
        return from + LONGEST;
    }
}
