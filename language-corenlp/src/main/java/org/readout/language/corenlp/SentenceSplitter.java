package org.readout.language.corenlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Groups tokens into sentences: at an empty line always; after a full stop, question mark, exclamation mark or
 * ellipsis, with the quotation marks and brackets that close behind it, unless the next word is in lower case
 * ({@code « Non ! » répond-elle}). A sentence of more than {@value #LONGEST} tokens (a table, a list) is cut at the
 * last semicolon, colon, line end or comma before.
 */
final class SentenceSplitter {

    static final int LONGEST = 200;

    private static final Pattern EMPTY_LINE = Pattern.compile("(\\R)[ \\t\\u00A0]*\\R");
    private static final Pattern STOP = Pattern.compile("[.?!…。？！]+|[.?!…]+[.?!…]*");
    private static final Set<String> CLOSING = Set.of("»", "”", ")", "]", "}", "’", "''", "›");
    private static final Set<String> EITHER = Set.of("\"", "'", "``");

    private SentenceSplitter() {}

    static List<List<Piece>> split(String text, List<Piece> pieces) {
        List<List<Piece>> sentences = new ArrayList<>();
        List<Piece> current = new ArrayList<>();
        boolean stopped = false;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (!current.isEmpty()) {
                String gap = gap(text, pieces.get(i - 1), piece);
                boolean close = stopped && closes(text, pieces, i);
                if (EMPTY_LINE.matcher(gap).find() || stopped && !close && starts(gap, pieces, i)) {
                    addAll(sentences, text, current);
                    current = new ArrayList<>();
                    stopped = false;
                } else {
                    stopped &= close;
                }
            }
            current.add(piece);
            stopped |= STOP.matcher(piece.form()).matches();
        }
        addAll(sentences, text, current);
        return sentences;
    }

    private static String gap(String text, Piece last, Piece next) {
        return last.end() < next.begin() ? text.substring(last.end(), next.begin()) : "";
    }

    /** Whether this quotation mark or bracket belongs to what stands before it. */
    private static boolean closes(String text, List<Piece> pieces, int i) {
        Piece piece = pieces.get(i);
        if (STOP.matcher(piece.form()).matches()) {
            return true;
        }
        if (CLOSING.contains(piece.form())) {
            return true;
        }
        boolean glued = piece.begin() > 0 && !Character.isWhitespace(text.charAt(piece.begin() - 1));
        return glued && EITHER.contains(piece.form());
    }

    /** Whether a sentence can start here: not in lower case, unless on a new line, and not with a comma or a dash. */
    private static boolean starts(String gap, List<Piece> pieces, int i) {
        for (int j = i; j < pieces.size() && j < i + 3; j++) {
            int first = pieces.get(j).form().codePointAt(0);
            if (Character.isLetterOrDigit(first)) {
                return !Character.isLowerCase(first) || gap.indexOf('\n') >= 0;
            }
            if (",;:".indexOf(first) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static void addAll(List<List<Piece>> sentences, String text, List<Piece> pieces) {
        List<Piece> rest = pieces;
        while (rest.size() > LONGEST) {
            int cut = cut(text, rest);
            sentences.add(rest.subList(0, cut));
            rest = rest.subList(cut, rest.size());
        }
        if (!rest.isEmpty()) {
            sentences.add(rest);
        }
    }

    private static int cut(String text, List<Piece> pieces) {
        for (String marks : List.of(";:.", ",—–")) {
            for (int i = LONGEST - 1; i > LONGEST / 2; i--) {
                String form = pieces.get(i).form();
                boolean newLine = gap(text, pieces.get(i), pieces.get(i + 1)).indexOf('\n') >= 0;
                if (newLine || form.length() == 1 && marks.contains(form)) {
                    return i + 1;
                }
            }
        }
        return LONGEST;
    }
}
