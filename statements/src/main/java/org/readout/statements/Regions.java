package org.readout.statements;

import java.util.ArrayList;
import java.util.List;
import org.readout.record.Span;

/** Cuts stretches of text into what is published as content: without holes, quotation marks, and stops at the edges. */
final class Regions {

    private static final String EDGE = ",;:.–—-…\"“”„«»‹›";

    private final String text;
    private final List<Quotation> quotations;

    Regions(String text, List<Quotation> quotations) {
        this.text = text;
        this.quotations = quotations;
    }

    /** A region without the holes. */
    static List<Span> minus(Span region, List<Span> holes) {
        List<Span> left = new ArrayList<>();
        int from = region.begin();
        for (Span hole : holes.stream().sorted().toList()) {
            if (hole.end() <= from || hole.begin() >= region.end()) {
                continue;
            }
            if (hole.begin() > from) {
                left.add(new Span(from, hole.begin()));
            }
            from = Math.max(from, hole.end());
        }
        if (from < region.end()) {
            left.add(new Span(from, region.end()));
        }
        return left;
    }

    /** The content spans of a statement's regions, in text order. */
    List<Span> contents(List<Span> regions) {
        List<Span> contents = new ArrayList<>();
        for (Span region : regions) {
            for (Span part : minus(region, marks(region))) {
                Span trimmed = trim(part);
                if (hasWord(trimmed)) {
                    contents.add(trimmed);
                }
            }
        }
        contents.sort(null);
        return contents;
    }

    private List<Span> marks(Span region) {
        List<Span> marks = new ArrayList<>();
        for (Quotation q : quotations) {
            if (!q.span().overlaps(region)) {
                continue;
            }
            marks.add(new Span(q.span().begin(), q.inner().begin()));
            marks.add(new Span(q.inner().end(), q.span().end()));
        }
        return marks;
    }

    Span trim(Span span) {
        int begin = span.begin();
        int end = span.end();
        while (begin < end && edge(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && edge(text.charAt(end - 1)) && !abbreviation(begin, end)) {
            end--;
        }
        return new Span(begin, end);
    }

    /** 'U.S.' keeps its stop. */
    private boolean abbreviation(int begin, int end) {
        return text.charAt(end - 1) == '.'
                && end - 3 >= begin
                && Character.isUpperCase(text.charAt(end - 2))
                && text.charAt(end - 3) == '.';
    }

    private static boolean edge(char c) {
        return Passage.blank(c) || EDGE.indexOf(c) >= 0;
    }

    private boolean hasWord(Span span) {
        return span.of(text).chars().anyMatch(Character::isLetterOrDigit);
    }

    /** How many of the words of these contents stood in quotation marks, and how many there are. */
    int[] quoted(List<Span> contents) {
        int all = 0;
        int in = 0;
        for (Span content : contents) {
            int words = Passage.words(content.of(text));
            all += words;
            boolean inside = quotations.stream().anyMatch(q -> q.span().contains(content));
            in += inside ? words : 0;
        }
        return new int[] {in, all};
    }
}
