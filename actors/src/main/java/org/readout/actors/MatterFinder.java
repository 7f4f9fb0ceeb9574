package org.readout.actors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readout.actors.NameTrie.Match;
import org.readout.actors.Stock.Name;
import org.readout.actors.Stock.Type;
import org.readout.record.Span;

/** Finds the matters of the tables by their names. For one article. */
final class MatterFinder {

    /** A matter and where it is named. */
    record Found(Stock.Subject subject, List<Span> mentions) {}

    private final Stock stock;
    private final Map<String, Found> found = new LinkedHashMap<>();

    MatterFinder(Stock stock) {
        this.stock = stock;
    }

    /** Looks through the words of the next sentence. */
    void look(List<Word> words) {
        int at = 0;
        while (at < words.size()) {
            Match<Name> match = stock.names.longest(words, at);
            String id = match == null ? "" : matter(match);
            if (match != null && !id.isEmpty()) {
                Span span = new Span(
                        words.get(at).begin(), words.get(match.to() - 1).end());
                found.computeIfAbsent(id, k -> new Found(stock.matter(k), new ArrayList<>()))
                        .mentions()
                        .add(span);
            }
            at = match == null ? at + 1 : match.to();
        }
    }

    /** In order of first mention. */
    List<Found> found() {
        return List.copyOf(found.values());
    }

    private static String matter(Match<Name> match) {
        return match.values().stream()
                .filter(n -> n.type() == Type.MATTER)
                .map(Name::id)
                .findFirst()
                .orElse("");
    }
}
