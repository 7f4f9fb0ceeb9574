package org.readout.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.readout.record.Span;
import org.readout.record.Statement;
import org.readout.statements.Said;

/** Whose words a stretch of the text is: the statements of one article by the places that they cover. Immutable. */
final class Reported {

    /** From where each stretch begins to where the next one does, the statements that cover it, the shortest first. */
    private final TreeMap<Integer, List<Statement>> covering = new TreeMap<>();

    Reported(List<Said> said) {
        List<Statement> shortestFirst = new ArrayList<>();
        for (Said s : said) {
            shortestFirst.add(s.statement());
            for (Span content : s.statement().content()) {
                covering.put(content.begin(), new ArrayList<>());
                covering.put(content.end(), new ArrayList<>());
            }
        }
        shortestFirst.sort(Comparator.comparingInt(Reported::length));
        for (Statement st : shortestFirst) {
            for (Span content : st.content()) {
                covering.subMap(content.begin(), content.end()).values().forEach(all -> all.add(st));
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

    /** The shortest statement whose reported words hold this stretch. */
    Optional<Statement> innermost(Span span) {
        Map.Entry<Integer, List<Statement>> here = covering.floorEntry(span.begin());
        if (here == null) {
            return Optional.empty();
        }
        for (Statement st : here.getValue()) {
            for (Span content : st.content()) {
                if (content.contains(span)) {
                    return Optional.of(st);
                }
            }
        }
        return Optional.empty();
    }
}
