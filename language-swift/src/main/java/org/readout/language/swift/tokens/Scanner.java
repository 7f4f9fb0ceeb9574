package org.readout.language.swift.tokens;

import org.readout.language.swift.tokens.WordRules.Point;

/** Cuts one text into tokens, from left to right, without looking back further than a character. For one thread. */
final class Scanner {

    private static final int LONGEST_GROUP = 3;

    private final String text;
    private final int length;
    private final WordRules rules;
    private final Stretches out;

    private Scanner(String text, WordRules rules) {
        this.text = text;
        this.length = text.length();
        this.rules = rules;
        this.out = new Stretches(text);
    }

    static Stretches scan(String text, WordRules rules) {
        Scanner scanner = new Scanner(text, rules);
        int at = 0;
        while (at < text.length()) {
            at = scanner.next(at);
        }
        return scanner.out;
    }

    private int next(int at) {
        return switch (Characters.of(text.charAt(at))) {
            case BLANK -> at + 1;
            case LETTER, DIGIT -> word(at, at);
            case APOSTROPHE -> apostrophe(at);
            case HYPHEN -> hyphen(at);
            case STOP -> run(at, Stretches.STOP);
            case SIGN -> sign(at);
        };
    }

    /** @param from where its letters begin; before it a sign of a number, a hash */
    private int word(int at, int from) {
        int end = wordEnd(from);
        if (isAddress(at, end)) {
            end = addressEnd(end);
            out.add(at, end, Stretches.ADDRESS);
            return end;
        }
        if (end < length
                && Characters.of(text.charAt(end)) == Characters.APOSTROPHE
                && rules.takesApostrophe(text, at, end)) {
            out.add(at, end + 1, Stretches.WORD);
            return end + 1;
        }
        if (Characters.isDigit(text.charAt(from)) && isFigure(from, end)) {
            end = grouped(from, end);
            out.add(at, end, Stretches.NUMBER);
            return end;
        }
        if (end < length) {
            char c = text.charAt(end);
            if (c == '$' && end - at <= LONGEST_GROUP && Character.isUpperCase(text.charAt(end - 1))
                    || c == '°' && end - at == 1 && (text.charAt(at) == 'n' || text.charAt(at) == 'N')) {
                out.add(at, end + 1, Stretches.WORD);
                return end + 1;
            }
            if (c == '.' && hasPoint(behindApostrophe(at, end), end)) {
                rules.cut(text, at, end, out);
                out.makeAbbreviation(end + 1);
                return hyphenated(end + 1);
            }
        }
        int figure = Characters.isDigit(text.charAt(from)) ? measured(from, end) : at;
        if (figure > at) {
            out.add(at, figure, Stretches.NUMBER);
        }
        rules.cut(text, figure, end, out);
        return end;
    }

    /** Where the figure ends of one written together with its measure or hour (20h45, 5km); where it begins if it is not. */
    private int measured(int from, int end) {
        int unit = from;
        while (unit < end && (Characters.isDigit(text.charAt(unit)) || ",.".indexOf(text.charAt(unit)) >= 0)) {
            unit++;
        }
        int unitEnd = unit;
        while (unitEnd < end && Characters.isLetter(text.charAt(unitEnd))) {
            unitEnd++;
        }
        boolean whole = unitEnd == end || text.charAt(unit) == 'h' || text.charAt(unit) == 'H';
        return whole && unit > from && rules.isMeasure(text.substring(unit, unitEnd)) ? unit : from;
    }

    private int wordEnd(int from) {
        int i = from + 1;
        while (i < length && (Characters.isInWord(text.charAt(i)) || joins(i))) {
            i++;
        }
        return i;
    }

    /** Whether the character holds together what stands on both sides of it. */
    private boolean joins(int i) {
        if (i + 1 >= length) {
            return false;
        }
        char before = text.charAt(i - 1);
        char c = text.charAt(i);
        char after = text.charAt(i + 1);
        if (!Characters.isInWord(before) || !Characters.isInWord(after)) {
            return false;
        }
        return switch (Characters.of(c)) {
            case APOSTROPHE, HYPHEN -> true;
            case STOP -> c == '.' && (pointJoins(before, after, i + 2) || isInMailbox(i + 1));
            case SIGN -> switch (c) {
                case ',', ':' -> Characters.isDigit(before) && Characters.isDigit(after);
                case '/' -> Characters.isDigit(before) && Characters.isDigit(after) || isSpeed(i);
                case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after);
                default -> false;
            };
            default -> false;
        };
    }

    /** 'U.S', '3.5', 'site.org'; but a sentence may have lost the blank before it: 'pays.Le'. */
    private boolean pointJoins(char before, char after, int second) {
        if (!Character.isUpperCase(after)) {
            return true;
        }
        return !Character.isLowerCase(before)
                && (second >= length || !Character.isLowerCase(text.charAt(second)) || Character.isUpperCase(before));
    }

    private boolean isInMailbox(int from) {
        int i = from;
        while (i < length && (Characters.isInWord(text.charAt(i)) || text.charAt(i) == '.' || text.charAt(i) == '-')) {
            i++;
        }
        return i + 1 < length && text.charAt(i) == '@' && Characters.isInWord(text.charAt(i + 1));
    }

    private boolean isSpeed(int slash) {
        return text.startsWith("km/h", slash - 2)
                && (slash < 3 || !Characters.isLetter(text.charAt(slash - 3)))
                && (slash + 2 >= length || !Characters.isInWord(text.charAt(slash + 2)));
    }

    private boolean isAddress(int at, int end) {
        if (end + 1 >= length) {
            return false;
        }
        char c = text.charAt(end);
        return c == ':' && text.startsWith("://", end)
                || c == '@' && Characters.isInWord(text.charAt(end + 1))
                || c == '/' && (text.startsWith("www.", at) || end - at > 4 && looksLikeHost(at, end));
    }

    /** 'example.org' before a slash: a point, and behind it two or three small letters. */
    private boolean looksLikeHost(int at, int end) {
        int point = text.lastIndexOf('.', end - 1);
        return point > at && end - point >= 3 && end - point <= 4 && Character.isLowerCase(text.charAt(point + 1));
    }

    private int addressEnd(int from) {
        int end = from;
        while (end < length && !Characters.isBlank(text.charAt(end)) && "<>\"«»“”".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        while (end > from + 1 && ".,;:!?)]}'’…".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private boolean isFigure(int from, int end) {
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (!Characters.isDigit(c) && c != ',' && c != '.') {
                return false;
            }
        }
        return true;
    }

    /** The end of a figure whose thousands are parted by blanks. */
    private int grouped(int from, int firstEnd) {
        int end = firstEnd;
        while (end - from >= 1
                && (end > firstEnd || end - from <= LONGEST_GROUP)
                && end + LONGEST_GROUP < length
                && isThousand(end)) {
            end += 1 + LONGEST_GROUP;
            if (end + 1 < length && text.charAt(end) == ',' && Characters.isDigit(text.charAt(end + 1))) {
                return wordEnd(end);
            }
        }
        return end;
    }

    private boolean isThousand(int blank) {
        char c = text.charAt(blank);
        if (!(Characters.isNoBreak(c) || c == ' ' && rules.groupsByBlank())) {
            return false;
        }
        int end = blank + 1 + LONGEST_GROUP;
        for (int i = blank + 1; i < end; i++) {
            if (!Characters.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return end == length || !Characters.isInWord(text.charAt(end));
    }

    private int behindApostrophe(int at, int end) {
        int from = end;
        while (from > at && Characters.of(text.charAt(from - 1)) != Characters.APOSTROPHE) {
            from--;
        }
        return from;
    }

    /** Whether the point at the end of a word is its own. */
    private boolean hasPoint(int at, int end) {
        char after = end + 1 < length ? text.charAt(end + 1) : '\n';
        if (after == '.' || after == '…') {
            return false;
        }
        if (isLettered(at, end)) {
            return true;
        }
        int next = end + 1;
        while (next < length && (text.charAt(next) == ' ' || Characters.isNoBreak(text.charAt(next)))) {
            next++;
        }
        boolean last = next >= length || text.charAt(next) == '\n' || text.charAt(next) == '\r';
        if (end - at == 1 && Character.isUpperCase(text.charAt(at)) && !last) {
            return isInitial(at, next);
        }
        Point point = rules.point(text, at, end);
        return switch (point) {
            case NONE -> false;
            case TITLE -> !last;
            case EITHER -> true;
            case BEFORE_FIGURE -> !last && Characters.isDigit(text.charAt(next));
        };
    }

    /** 'U.S', 'p.m', 'J.-C': single letters parted by points. */
    private boolean isLettered(int at, int end) {
        boolean point = false;
        for (int i = at; i < end; i++) {
            char c = text.charAt(i);
            if ((i - at) % 2 == 1 ? c != '.' : !Characters.isLetter(c)) {
                return false;
            }
            point |= c == '.';
        }
        return point && (end - at) % 2 == 1;
    }

    /** A capital before a name is an initial; before a word that begins sentences it ends one: 'plan B. The'. */
    private boolean isInitial(int at, int next) {
        char c = text.charAt(next);
        Point point = rules.point(text, at, at + 1);
        if (point == Point.TITLE
                || point == Point.BEFORE_FIGURE && Characters.isDigit(c)
                || Characters.of(c) == Characters.HYPHEN) {
            return true;
        }
        return Character.isUpperCase(c) && !rules.starts(text.substring(next, wordEnd(next)));
    }

    /** 'J.-C.', 'J.-P.': what hangs from an initial by a hyphen is one token with it, where it has a point of its own. */
    private int hyphenated(int end) {
        if (end + 2 < length
                && text.charAt(end) == '-'
                && Character.isUpperCase(text.charAt(end + 1))
                && text.charAt(end + 2) == '.') {
            out.makeAbbreviation(end + 3);
            return end + 3;
        }
        return end;
    }

    /** A mark of its own, or the begin of a short year ('68) or of a word cut short. */
    private int apostrophe(int at) {
        boolean free = at == 0 || !Characters.isInWord(text.charAt(at - 1));
        if (free
                && at + 2 < length
                && Characters.isDigit(text.charAt(at + 1))
                && Characters.isDigit(text.charAt(at + 2))) {
            int end = wordEnd(at + 1);
            if (end - at <= 4) {
                out.add(at, end, Stretches.WORD);
                return end;
            }
        }
        int end = at + 1 < length && text.charAt(at + 1) == text.charAt(at) ? at + 2 : at + 1;
        out.add(at, end, Stretches.MARK);
        return end;
    }

    /** A sign of a number, a dash of several hyphens, or a hyphen alone. */
    private int hyphen(int at) {
        if (isFree(at) && at + 1 < length && Characters.isDigit(text.charAt(at + 1))) {
            return word(at, at + 1);
        }
        return run(at, Stretches.MARK);
    }

    private boolean isFree(int at) {
        return at == 0 || Characters.isBlank(text.charAt(at - 1)) || text.charAt(at - 1) == '(';
    }

    /** A run of points, of questions and exclamations ('?!') or of hyphens is one token. */
    private int run(int at, byte kind) {
        Characters first = Characters.of(text.charAt(at));
        boolean points = isPoint(text.charAt(at));
        int end = at + 1;
        while (end < length && Characters.of(text.charAt(end)) == first && isPoint(text.charAt(end)) == points) {
            end++;
        }
        out.add(at, end, kind);
        return end;
    }

    private static boolean isPoint(char c) {
        return c == '.' || c == '…' || c == '。';
    }

    private int sign(int at) {
        char c = text.charAt(at);
        if (Characters.isLone(text, at) || Character.getType(c) == Character.FORMAT) {
            return at + 1;
        }
        if (Character.isHighSurrogate(c)) {
            return pair(at);
        }
        if ((c == '#' || c == '@') && at + 1 < length && Characters.isLetter(text.charAt(at + 1))) {
            int end = wordEnd(at + 1);
            out.add(at, end, Stretches.WORD);
            return end;
        }
        if (c == '+' && isFree(at) && at + 1 < length && Characters.isDigit(text.charAt(at + 1))) {
            return word(at, at + 1);
        }
        if (c == '°' && at + 1 < length && (text.charAt(at + 1) == 'C' || text.charAt(at + 1) == 'F')) {
            out.add(at, at + 2, Stretches.MARK);
            return at + 2;
        }
        int end = at + 1;
        while (end < length && text.charAt(end) == c && "=*~_+<>`|$".indexOf(c) >= 0) {
            end++;
        }
        out.add(at, end, Stretches.MARK);
        return end;
    }

    /** An emblem with what changes it, or a word in letters beyond the first plane. */
    private int pair(int at) {
        int end = at + 2;
        boolean letters = Character.isLetter(text.codePointAt(at));
        while (end < length && (Characters.isInWord(text.charAt(end)) && letters || changes(end))) {
            end += Character.isHighSurrogate(text.charAt(end)) ? 2 : 1;
        }
        out.add(at, end, letters ? Stretches.WORD : Stretches.MARK);
        return end;
    }

    private boolean changes(int at) {
        char c = text.charAt(at);
        int type = Character.getType(text.codePointAt(at));
        return type == Character.NON_SPACING_MARK || type == Character.MODIFIER_SYMBOL && c > 0xFF || c == '\u200D';
    }
}
