package org.readout.cli;

import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** The same article as another house would print it: with other marks, blanks, capitals, paragraphs. */
enum Respelling {
    STRAIGHT_MARKS(text -> text.replaceAll("«[\\s\\u00a0\\u202f]*", "\"")
            .replaceAll("[\\s\\u00a0\\u202f]*»", "\"")
            .replace('“', '"')
            .replace('”', '"')),
    CURLY_MARKS(text -> text.replaceAll("«[\\s\\u00a0\\u202f]*", "“")
            .replaceAll("[\\s\\u00a0\\u202f]*»", "”")
            .replaceAll("(?<=^|[\\s(\\[\\u00a0])\"(?=\\S)", "“")
            .replace('"', '”')),
    GUILLEMETS(text -> CURLY_MARKS.of(text).replace("“", "« ").replace("”", " »")),
    STRAIGHT_APOSTROPHES(text -> text.replaceAll("(?<=\\p{L})’(?=\\p{L})", "'")),
    CURLY_APOSTROPHES(text -> text.replaceAll("(?<=\\p{L})'(?=\\p{L})", "’")),
    NO_BREAK_BLANKS(text -> text.replaceAll("« ?", "«\u00a0")
            .replaceAll(" ?»", "\u00a0»")
            .replaceAll(" (?=[:;!?–—])", "\u202f")
            .replaceAll("(?<=\\d) (?=\\d)", "\u00a0")),
    HEADLINE_IN_CAPITALS(text -> {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end);
    }),
    ONE_PARAGRAPH(text -> {
        int end = Math.max(0, text.indexOf("\n\n"));
        return text.substring(0, end)
                + text.substring(end).replaceAll("(?<=[\\p{Ll}\\d][.])\n\n(?=\\p{Lu}\\p{Ll}+ [^\n]*[.](\n|$))", " ");
    }),
    SPLIT_PARAGRAPHS(text -> {
        int end = Math.max(0, text.indexOf("\n\n"));
        String body = text.substring(end);
        return text.substring(0, end)
                + Pattern.compile("(?<=[\\p{Ll}\\d][.])\\s+(?=\\p{Lu}\\p{Ll}+ [^.\"«»“”\\n]*[.](\\s|$))")
                        .matcher(body)
                        .replaceAll("\n\n");
    });

    private final UnaryOperator<String> change;

    Respelling(UnaryOperator<String> change) {
        this.change = change;
    }

    String of(String text) {
        return change.apply(text);
    }
}
