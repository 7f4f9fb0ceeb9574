package org.readout.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.intake.PageWalk.Seen;
import org.readout.record.Block.Kind;
import org.readout.record.Dropped.Reason;

/** Lists what people see on a page and do not find in the article, neighbours of one kind together. */
final class LeftOver {

    private static final int LONG_ENOUGH = 30;

    private final Draft draft;
    private final List<String> group = new ArrayList<>();
    private Reason reason = Reason.CHROME;
    private boolean titleSeen;

    LeftOver(Draft draft) {
        this.draft = draft;
    }

    void take(List<Seen> all, List<Piece> body) {
        Set<String> kept = new HashSet<>();
        StringBuilder words = new StringBuilder(" ");
        for (Piece piece : body) {
            String folded = Fold.words(piece.text());
            kept.add(folded);
            words.append(folded).append(' ');
        }
        String inBody = words.toString();
        for (Seen seen : all) {
            String folded = Fold.words(seen.piece().text());
            boolean inside = folded.length() > LONG_ENOUGH && inBody.contains(" " + folded + " ");
            if (!kept.contains(folded) && !inside && !isShown(folded)) {
                add(seen, folded);
            }
        }
        flush();
    }

    /** The first title and the deck stand in the article even where the body that was found lacks them. */
    private boolean isShown(String folded) {
        if (draft.deck != null && folded.equals(Fold.words(draft.deck))) {
            return true;
        }
        boolean first = !titleSeen && isTitle(folded);
        titleSeen |= first;
        return first;
    }

    private boolean isTitle(String folded) {
        return draft.title != null && folded.equals(Fold.words(draft.title));
    }

    private void add(Seen seen, String folded) {
        Reason why = isTitle(folded) ? Reason.REPEAT : reason(seen);
        if (why != reason) {
            flush();
        }
        reason = why;
        group.add(seen.piece().text());
    }

    private void flush() {
        if (!group.isEmpty()) {
            draft.drop(String.join("\n", group), reason);
            group.clear();
        }
    }

    private Reason reason(Seen seen) {
        String text = seen.piece().text();
        if (Bylines.same(text, draft.byline)) {
            return Reason.OTHER;
        }
        if (seen.piece().kind() == Kind.CAPTION) {
            return Reason.CAPTION;
        }
        boolean furniture = seen.in().closest("nav, header, footer, form, dialog") != null;
        if (!furniture && seen.piece().linked() && Shape.words(text) >= 4) {
            return Reason.RELATED;
        }
        return Shape.isProse(text) ? Reason.OTHER : Reason.CHROME;
    }
}
