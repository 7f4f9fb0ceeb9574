package org.readout.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.record.Dropped.Reason;

/** Page furniture that shows by its words or by having none. */
final class Chrome {

    private static final Chrome LISTS = new Chrome(List.of("fr", "en"));

    private final Set<String> whole = new HashSet<>();

    private Chrome(List<String> languages) {
        for (String language : languages) {
            for (String[] row : Table.read("chrome." + language + ".tsv", 3)) {
                whole.add(Fold.words(row[2]));
            }
        }
    }

    /** Why a piece is none of the article by itself, wherever it stands; null where nothing tells so. */
    static @Nullable Reason reason(String text) {
        String words = Fold.words(text);
        return words.isEmpty() || LISTS.whole.contains(words) ? Reason.CHROME : null;
    }
}
