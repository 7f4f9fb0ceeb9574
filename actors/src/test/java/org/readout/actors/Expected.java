package org.readout.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.readout.language.Analysis;
import org.readout.record.Actor;
import org.readout.record.Article;
import org.readout.record.Block;
import org.readout.record.Dating;
import org.readout.record.Matter;
import org.readout.record.Span;

/**
 * What a case expects. Lines:
 *
 * <pre>
 * # a comment
 * published: 2023-03-02
 * actor: name | kind | code | sector | mentions, parted by ';', in text order
 * matter: name | kind | mentions
 * warning: the warning
 * nobody: words that no actor may be mentioned by
 * </pre>
 *
 * <p>A code or sector that is not known is written {@code -}. Others than those listed may be found as well.
 */
record Expected(Dating published, List<String> lines, List<String> nobody) {

    static Expected read(String text) {
        Dating published = Dating.UNKNOWN;
        List<String> lines = new ArrayList<>();
        List<String> nobody = new ArrayList<>();
        for (String line : text.split("\n")) {
            if (line.startsWith("published: ")) {
                LocalDate day = LocalDate.parse(line.substring("published: ".length()));
                published = Dating.day(day, Dating.Basis.STATED, List.of());
            } else if (line.startsWith("nobody: ")) {
                nobody.add(line.substring("nobody: ".length()));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                lines.add(line);
            }
        }
        return new Expected(published, lines, nobody);
    }

    /** The article of the analysis: its first block is the title where there are several. */
    Article article(Analysis analysis) {
        String text = analysis.text();
        List<Block> blocks = new ArrayList<>();
        int begin = 0;
        for (String part : text.split("\n\n")) {
            boolean title = begin == 0 && part.length() < text.length();
            Block.Kind kind = title ? Block.Kind.TITLE : Block.Kind.PARAGRAPH;
            blocks.add(new Block(kind, new Span(begin, begin + part.length())));
            begin += part.length() + 2;
        }
        return new Article(
                "case", null, null, null, analysis.language(), null, null, null, published, text, blocks, List.of());
    }

    /** What was found, as lines of the same shape. */
    static List<String> render(Cast cast, String text) {
        List<String> lines = new ArrayList<>();
        for (Actor a : cast.actors()) {
            List<Span> spans = a.mentions().stream().map(Actor.Mention::span).toList();
            lines.add("actor: " + a.name() + " | " + lower(a.kind()) + " | " + (a.code() == null ? "-" : a.code())
                    + " | " + (a.sector() == null ? "-" : a.sector()) + " | " + words(spans, text));
        }
        for (Matter m : cast.matters()) {
            lines.add("matter: " + m.name() + " | " + lower(m.kind()) + " | " + words(m.mentions(), text));
        }
        cast.warnings().forEach(w -> lines.add("warning: " + w));
        return lines;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String words(List<Span> spans, String text) {
        return String.join("; ", spans.stream().map(s -> s.of(text)).toList());
    }
}
