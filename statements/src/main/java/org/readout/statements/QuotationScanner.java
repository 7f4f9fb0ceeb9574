package org.readout.statements;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.record.Span;

/**
 * Finds what stands in quotation marks, whatever their style: « », “ ”, " ", „ “, ‹ ›, ‘ ’, ' ', `` '', nested in one
 * another. A quotation ends with its paragraph (a line that opens with the mark goes on with it); one that nobody closed
 * ends there too. Apostrophes are no marks. Pure; the result is in text order, an outer quotation before its inner ones.
 */
final class QuotationScanner {

    private static final int LONGEST_SINGLE = 400;
    private static final int LONGEST_CARRY = 6;
    /** Nobody quotes deeper: what opens here is no quotation, or a broken page would be read as thousands in one another. */
    private static final int DEEPEST = 8;

    private static final String MARKS = "«»“”„\"‹›‘";

    private final String text;
    private final List<Quotation> found = new ArrayList<>();
    private final List<Span> waiting = new ArrayList<>();
    private char left;
    private char pending;
    /** How many straight marks the line has before the place at hand. */
    private int straight;

    private QuotationScanner(String text) {
        this.text = text;
    }

    /** Whether a word is a mark that may open or close a quotation. */
    static boolean isMark(String form) {
        return form.length() == 1 && (MARKS.contains(form) || form.equals("'") || form.equals("’"));
    }

    static List<Quotation> scan(String text) {
        QuotationScanner scanner = new QuotationScanner(text);
        int from = 0;
        while (from < text.length()) {
            int to = text.indexOf('\n', from);
            to = to < 0 ? text.length() : to;
            scanner.line(from, to);
            from = to + 1;
        }
        scanner.found.sort(Comparator.comparingInt((Quotation q) -> q.span().begin())
                .thenComparingInt(q -> -q.span().end()));
        return List.copyOf(scanner.found);
    }

    private record Open(int at, int after, char closing) {}

    private void line(int from, int to) {
        if (pending != 0 && to > from) {
            if (carriedOn(from, to)) {
                return;
            }
        }
        List<Quotation> quotations = new ArrayList<>();
        if (!parse(from, to, true, null, quotations)) {
            quotations.clear();
            parse(from, to, false, null, quotations);
        }
        found.addAll(quotations);
        if (to > from) {
            pending = left;
            waiting.clear();
        }
    }

    /** Tries a line as the continuation of what the line before left open. */
    private boolean carriedOn(int from, int to) {
        String line = text.substring(from, to).strip();
        if (line.isEmpty() || MARKS.indexOf(line.charAt(0)) >= 0) {
            return false;
        }
        Open before = new Open(from, from, pending);
        if (line.chars().noneMatch(c -> MARKS.indexOf(c) >= 0)) {
            waiting.add(new Span(from, to));
            return waiting.size() < LONGEST_CARRY;
        }
        List<Quotation> quotations = new ArrayList<>();
        if (!parse(from, to, true, before, quotations)) {
            return false;
        }
        for (Span span : waiting) {
            add(new Open(span.begin(), span.begin(), pending), span.end(), span.end(), 0, true, found);
        }
        waiting.clear();
        found.addAll(quotations);
        pending = 0;
        return true;
    }

    /**
     * One line, with or without marks inside marks of their kind.
     *
     * @param carried what an earlier line left open
     * @return whether every mark found its partner
     */
    private boolean parse(int from, int to, boolean nesting, @Nullable Open carried, List<Quotation> out) {
        Deque<Open> open = new ArrayDeque<>();
        if (carried != null) {
            open.push(carried);
        }
        boolean balanced = true;
        straight = 0;
        int width = 0;
        for (int i = from; i < to; i += width) {
            straight += width == 1 && text.charAt(i - 1) == '"' ? 1 : 0;
            width = width(i, to);
            char c = width == 2 ? '"' : text.charAt(i);
            Open top = open.peek();
            if (top != null && closes(top, c, i, width, to, nesting, from)) {
                open.pop();
                add(top, i, i + width, open.size(), true, out);
                continue;
            }
            boolean again = c == '"' && top != null && top.closing() == '"' && !nesting && opensHere(i, width, from, to)
                    || c == '\'' && top != null && top.closing() == c && opening(c, i, width, from, to) != 0;
            if (again) {
                open.pop();
                int end = lastSentenceEnd(top.after(), i);
                add(top, end, end, open.size(), false, out);
            }
            char closing = opening(c, i, width, from, to);
            if (!nesting && top != null && directed(closing) && top.closing() == closing) {
                // Two openings of one kind and too few closings: the first was a slip.
                open.pop();
            }
            if (closing != 0 && open.size() < DEEPEST) {
                open.push(new Open(i, i + width, closing));
            } else if ("»”›\"".indexOf(c) >= 0) {
                balanced = false;
            }
        }
        left = open.isEmpty() || single(open.peekLast().closing())
                ? 0
                : open.peekLast().closing();
        return close(open, to, out) && balanced;
    }

    /** Ends what is still open with the line. */
    private boolean close(Deque<Open> open, int to, List<Quotation> out) {
        boolean balanced = open.isEmpty();
        while (!open.isEmpty()) {
            Open last = open.pop();
            if (!single(last.closing())) {
                add(last, to, to, open.size(), false, out);
            }
        }
        return balanced;
    }

    private int width(int i, int to) {
        if (i + 1 < to && text.charAt(i) == text.charAt(i + 1) && "`'<>".indexOf(text.charAt(i)) >= 0) {
            return 2;
        }
        return 1;
    }

    private static boolean directed(char closing) {
        return closing == '»' || closing == '›';
    }

    private static boolean single(char closing) {
        return closing == '’' || closing == '\'';
    }

    /** The mark that would close what opens here; 0 where nothing does. */
    private char opening(char c, int i, int width, int from, int to) {
        return switch (c) {
            case '«' -> '»';
            case '„', '“' -> '”';
            case '‹' -> '›';
            case '‘' -> before(i, from) && letterAt(i + 1, to) && closingSingle('’', i + 1, to) ? '’' : 0;
            case '\'' -> before(i, from) && letterAt(i + 1, to) && !decade(i + 1, to) && closingSingle('\'', i + 1, to)
                    ? '\''
                    : 0;
            case '"' -> opensHere(i, width, from, to) ? '"' : 0;
            case '”' -> before(i, from) && (letterAt(i + 1, to) || i == from) && closedBehind(i, to) ? '”' : 0;
            default -> 0;
        };
    }

    private boolean closes(Open top, char c, int i, int width, int to, boolean nesting, int from) {
        return switch (top.closing()) {
            case '»', '›' -> c == top.closing();
            case '”' -> c == '”'
                    || c == '“' && text.charAt(top.at()) == '„'
                    || c == '“' && turned(i, to)
                    || c == '"' && !opensHere(i, width, from, to);
            case '’' -> c == '’' && closingShape(i, to);
            case '\'' -> c == '\'' && width == 1 && closingShape(i, to);
            default -> (c == '"' || c == '”') && !(opensHere(i, width, from, to) && (nesting || !closingShape(i, to)));
        };
    }

    /** Whether a straight mark has the looks of an opening one: a blank before it, a word after it. */
    private boolean opensHere(int i, int width, int from, int to) {
        int after = i + width;
        return before(i, from) && after < to && !blank(text.charAt(after)) && ",;:!?)]".indexOf(text.charAt(after)) < 0
                || i == from
                || looseOpening(i, from, to);
    }

    /** A mark with blanks on both sides opens where the count of marks before it is even. */
    private boolean looseOpening(int i, int from, int to) {
        if (!before(i, from) || i + 1 >= to || !blank(text.charAt(i + 1))) {
            return false;
        }
        return straight % 2 == 0;
    }

    private boolean before(int i, int from) {
        return i == from || blank(text.charAt(i - 1)) || "([{—–-/'’\"“«‘:".indexOf(text.charAt(i - 1)) >= 0;
    }

    private boolean letterAt(int i, int to) {
        return i < to && (Character.isLetterOrDigit(text.charAt(i)) || "\"“«…[".indexOf(text.charAt(i)) >= 0);
    }

    /** A line that its editor turned the first mark of the wrong way: '” … nobody called,” he said'. */
    private boolean closedBehind(int i, int to) {
        int closing = text.indexOf('”', i + 1);
        return closing >= 0 && closing < to;
    }

    private boolean decade(int i, int to) {
        return i + 2 < to && Character.isDigit(text.charAt(i)) && Character.isDigit(text.charAt(i + 1));
    }

    /** 'I agree,“ he said': an opening mark right behind a stop or a letter, with a blank behind it. */
    private boolean turned(int i, int to) {
        boolean after = i + 1 >= to || blank(text.charAt(i + 1)) || ".,;".indexOf(text.charAt(i + 1)) >= 0;
        char before = text.charAt(i - 1);
        return after && (Character.isLetterOrDigit(before) || ".,!?…".indexOf(before) >= 0);
    }

    /** Whether a single mark can close: a letter or a stop before it and no letter after it. */
    private boolean closingShape(int i, int to) {
        boolean after = i + 1 >= to || !Character.isLetterOrDigit(text.charAt(i + 1));
        return after && i > 0 && !blank(text.charAt(i - 1));
    }

    private boolean closingSingle(char mark, int from, int to) {
        for (int i = from; i < Math.min(to, from + LONGEST_SINGLE); i++) {
            if (text.charAt(i) == mark && closingShape(i, to) && i > from) {
                return true;
            }
        }
        return false;
    }

    private int lastSentenceEnd(int from, int to) {
        for (int i = to - 1; i > from; i--) {
            if (".!?".indexOf(text.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return to;
    }

    private void add(Open open, int innerEnd, int end, int depth, boolean closed, List<Quotation> out) {
        int begin = open.after();
        int stop = innerEnd;
        while (begin < stop && blank(text.charAt(begin))) {
            begin++;
        }
        while (stop > begin && blank(text.charAt(stop - 1))) {
            stop--;
        }
        if (begin < stop) {
            out.add(new Quotation(new Span(open.at(), Math.max(end, stop)), new Span(begin, stop), depth, closed));
        }
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
