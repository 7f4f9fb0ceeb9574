package org.readout.intake;

import java.util.regex.Pattern;

/** What the outer form of a piece tells about it, in any language written with spaces and stops. */
final class Shape {

    private static final Pattern CLOSERS = Pattern.compile("[\\s\\p{Pe}\\p{Pf}\"'\u2019\u201c\u00ab\u00bb\u201d]+$");
    private static final Pattern OPENERS =
            Pattern.compile("^[\"'\u2018\u201c\u201e\u00ab\u00bb\u2039\u2013\u2014-].*", Pattern.DOTALL);
    private static final Pattern ABBREVIATION = Pattern.compile(".*\\p{Lu}\\.\\p{Lu}\\.$", Pattern.DOTALL);
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…。！？][\\s\\p{Pe}\\p{Pf}\"'\u201d]*(\\s|$)");

    private Shape() {}

    /** Ends like a sentence, inside its closing quotation marks and brackets if need be. */
    static boolean isClosed(String text) {
        String bare = CLOSERS.matcher(text).replaceAll("");
        if (bare.isEmpty() || ABBREVIATION.matcher(bare).matches()) {
            return false;
        }
        return ".!?…。！？;".indexOf(bare.charAt(bare.length() - 1)) >= 0;
    }

    static boolean isQuestion(String text) {
        String bare = CLOSERS.matcher(text).replaceAll("");
        return bare.endsWith("?") || bare.endsWith("？") || bare.endsWith("؟");
    }

    /** Begins with a quotation mark or a dash. */
    static boolean isSpeech(String text) {
        return OPENERS.matcher(text).matches();
    }

    static int words(String text) {
        return text.split("\\s+").length;
    }

    /** At least one whole sentence of some length: the stuff of an article. */
    static boolean isProse(String text) {
        return text.length() >= 200 || (text.length() >= 40 && isClosed(text) && !isQuestion(text));
    }

    static boolean isOneSentence(String text) {
        return SENTENCE_END.matcher(text).results().count() <= 1;
    }

    /** Could be a headline: one unclosed line, neither a label nor a list. */
    static boolean isHeadline(String text) {
        if (text.length() > 250 || text.endsWith(":") || text.endsWith(",")) {
            return false;
        }
        return isClosed(text) ? text.length() <= 150 && !isStopped(text) : true;
    }

    /** Could be a section heading. */
    static boolean isHeading(String text) {
        return text.length() <= 100
                && words(text) <= 15
                && isHeadline(text)
                && !isSpeech(text)
                && Character.isLetterOrDigit(text.codePointAt(0))
                && !Character.isLowerCase(text.codePointAt(0))
                && (!isClosed(text) || isQuestion(text));
    }

    /** Closed by a full stop, or whatever else ends a plain sentence. */
    private static boolean isStopped(String text) {
        String bare = CLOSERS.matcher(text).replaceAll("");
        return isClosed(text) && ".;。".indexOf(bare.charAt(bare.length() - 1)) >= 0;
    }
}
