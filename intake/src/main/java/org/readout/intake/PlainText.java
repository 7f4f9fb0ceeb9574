package org.readout.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Plain text as pieces. Empty lines part them. So do single line feeds, unless the text is wrapped at a fixed width:
 * there a break is only for want of room, which shows in that the next word would not have fitted.
 */
final class PlainText {

    private static final int WIDEST_WRAP = 140;

    /** Seen by nobody: controls, soft hyphen, zero-width space, byte-order mark. Joiners are letters' business and stay. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\u00ad\u200b\ufeff\u2060]");

    private static final Pattern BREAKS = Pattern.compile("\\r\\n?|[\u0085\u2028\u2029\f\u000b]");
    private static final Pattern BLANKS = Pattern.compile("[ \\t]{2,}|\\t");
    private static final Pattern NO_BREAK = Pattern.compile("[ \\t]*([\u00a0\u202f])[ \\t\u00a0\u202f]*");

    private PlainText() {}

    static List<Piece> pieces(String text) {
        List<List<String>> groups = groups(text);
        int width = width(groups);
        List<Piece> pieces = new ArrayList<>();
        for (List<String> group : groups) {
            StringBuilder piece = new StringBuilder(group.get(0));
            for (int i = 1; i < group.size(); i++) {
                if (wraps(group.get(i - 1), group.get(i), width) || flowsOn(group.get(i - 1), group.get(i))) {
                    piece.append(endsInHyphen(piece) ? "" : " ").append(group.get(i));
                } else {
                    pieces.add(new Piece(line(piece.toString())));
                    piece = new StringBuilder(group.get(i));
                }
            }
            pieces.add(new Piece(line(piece.toString())));
        }
        return pieces;
    }

    /** One line as people see it: unseen characters away, blanks single and none at the ends; no-break spaces stay. */
    static String line(String text) {
        return isClean(text) ? strip(text) : cleaned(text);
    }

    /** Most lines are, and to look is quicker than four expressions that change nothing. */
    private static boolean isClean(String text) {
        boolean afterBlank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c == ' ' || c == '\u00a0' || c == '\u202f';
            if (blank && afterBlank || isSpecial(c)) {
                return false;
            }
            afterBlank = blank;
        }
        return true;
    }

    /** A break, a tab or what nobody sees. */
    private static boolean isSpecial(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static String cleaned(String text) {
        String seen = UNSEEN.matcher(BREAKS.matcher(text).replaceAll("\n")).replaceAll("");
        String single = BLANKS.matcher(seen.replace('\n', ' ')).replaceAll(" ");
        return strip(NO_BREAK.matcher(single).replaceAll("$1"));
    }

    private static String strip(String text) {
        int begin = 0;
        int end = text.length();
        while (begin < end && isBlank(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(begin, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** The lines of the text, in groups parted by empty lines. */
    private static List<List<String>> groups(String text) {
        List<List<String>> groups = new ArrayList<>();
        List<String> group = new ArrayList<>();
        for (String raw : BREAKS.matcher(text).replaceAll("\n").split("\n")) {
            String line = line(raw);
            if (!line.isEmpty()) {
                group.add(line);
            } else if (!group.isEmpty()) {
                groups.add(group);
                group = new ArrayList<>();
            }
        }
        if (!group.isEmpty()) {
            groups.add(group);
        }
        return groups;
    }

    /** The width at which the text is wrapped, or 0 where it is not. */
    private static int width(List<List<String>> groups) {
        int[] lengths = groups.stream()
                .filter(g -> g.size() > 1)
                .flatMap(g -> g.subList(0, g.size() - 1).stream())
                .mapToInt(String::length)
                .sorted()
                .toArray();
        if (lengths.length < 3) {
            return 0;
        }
        int width = lengths[lengths.length * 9 / 10];
        if (width > WIDEST_WRAP || width < 30) {
            return 0;
        }
        int breaks = 0;
        int wraps = 0;
        int inSentence = 0;
        for (List<String> group : groups) {
            for (int i = 1; i < group.size(); i++) {
                breaks++;
                if (wraps(group.get(i - 1), group.get(i), width)) {
                    wraps++;
                    inSentence += flows(group.get(i - 1), group.get(i)) ? 1 : 0;
                }
            }
        }
        return wraps * 10 >= breaks * 6 && inSentence * 10 >= wraps * 3 ? width : 0;
    }

    private static boolean wraps(String line, String next, int width) {
        return width > 0 && line.length() + 1 + next.split(" ", 2)[0].length() > width - 1;
    }

    /** A sentence that plainly goes on in the next line, in a text too small to show its width. */
    private static boolean flowsOn(String line, String next) {
        boolean flows = flows(line, next) || (endsInHyphen(line) && Character.isLetter(next.codePointAt(0)));
        return line.length() >= 40 && line.length() <= WIDEST_WRAP && flows;
    }

    private static boolean flows(String line, String next) {
        return !Shape.isClosed(line) && !line.endsWith(":") && Character.isLowerCase(next.codePointAt(0));
    }

    private static boolean endsInHyphen(CharSequence text) {
        int end = text.length();
        return end > 1 && text.charAt(end - 1) == '-' && Character.isLetter(text.charAt(end - 2));
    }
}
