package org.readout.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.readout.record.Span;
import org.readout.record.Statement;
import org.readout.statements.Said;

/** Whose words a stretch of the text is: the statements of one article by the places that they cover. Immutable. */
final class Reported {

    /** From where each stretch begins to where the next one does, the statements that cover it, the shortest first. */
    private final TreeMap<Integer, List<Said>> covering = new TreeMap<>();

    Reported(List<Said> said) {
        for (Said s : said) {
            for (Span content : s.statement().content()) {
                covering.put(content.begin(), new ArrayList<>());
                covering.put(content.end(), new ArrayList<>());
            }
        }
        List<Said> shortestFirst = new ArrayList<>(said);
        shortestFirst.sort(Comparator.comparingInt(s -> length(s.statement())));
        for (Said s : shortestFirst) {
            for (Span content : s.statement().content()) {
                covering.subMap(content.begin(), content.end()).values().forEach(all -> all.add(s));
            }
        }
    }

    private static int length(Statement st) {
        int length = 0;
        for (Span content : st.content()) {
            length += content.length();
        }
        return length;
    }

    /** The shortest of these statements whose reported words hold this stretch. */
    Optional<Statement> innermost(Span span, Predicate<Said> which) {
        Map.Entry<Integer, List<Said>> here = covering.floorEntry(span.begin());
        if (here == null) {
            return Optional.empty();
        }
        for (Said s : here.getValue()) {
            for (Span content : s.statement().content()) {
                if (content.contains(span) && which.test(s)) {
                    return Optional.of(s.statement());
                }
            }
        }
        return Optional.empty();
    }
}
