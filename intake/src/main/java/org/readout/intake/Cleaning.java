package org.readout.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.record.Block.Kind;
import org.readout.record.Dropped;
import org.readout.record.Dropped.Reason;

/**
 * Tells the article from what stands around it, by shape, position, repetition and small word lists; prose is never
 * taken away, and what is taken away is listed. For one draft.
 */
final class Cleaning {

    private final Draft draft;
    private final List<Piece> pieces;
    private final @Nullable Reason[] reasons;
    private int title = -1;

    Cleaning(Draft draft) {
        this.draft = draft;
        draft.pieces.removeIf(p -> p.text().isEmpty());
        splitTitle();
        this.pieces = draft.pieces;
        this.reasons = new Reason[pieces.size()];
    }

    /** The blocks that stay, in order, with their kinds; what is left out goes to the draft. */
    List<Piece> blocks() {
        furniture();
        findTitle();
        repeats();
        edges();
        deck();
        headings();
        List<Piece> kept = new ArrayList<>();
        if (draft.title != null && title < 0) {
            kept.add(new Piece(draft.title, Kind.TITLE));
        }
        for (int i = 0; i < pieces.size(); i++) {
            Reason reason = reasons[i];
            if (reason == null) {
                kept.add(pieces.get(i));
            } else {
                draft.dropped.add(new Dropped(pieces.get(i).text(), reason));
            }
        }
        if (draft.deck != null && kept.stream().noneMatch(p -> p.kind() == Kind.DECK)) {
            int at = kept.isEmpty() || kept.get(0).kind() != Kind.TITLE ? 0 : 1;
            kept.add(at, new Piece(draft.deck, Kind.DECK));
        }
        return kept;
    }

    /** A given title that opens the first piece, with the text going on behind it in the same line, is set apart. */
    private void splitTitle() {
        if (draft.title == null || draft.pieces.isEmpty() || Shape.words(draft.title) < 4) {
            return;
        }
        String text = draft.pieces.get(0).text();
        int end = Fold.endOfStart(text, draft.title);
        while (end > 0 && end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            if (Character.isLetterOrDigit(text.charAt(end))) {
                return;
            }
            end++;
        }
        if (end > 0 && end < text.length() - 1 && !Character.isLowerCase(text.codePointAt(end + 1))) {
            draft.pieces.set(0, new Piece(PlainText.line(text.substring(0, end)), Kind.TITLE));
            draft.pieces.add(1, new Piece(PlainText.line(text.substring(end))));
        }
    }

    private void furniture() {
        for (int i = 0; i < pieces.size(); i++) {
            reasons[i] = pieces.get(i).kind() == Kind.TITLE
                    ? null
                    : Chrome.reason(pieces.get(i).text());
        }
    }

    private void findTitle() {
        List<Integer> top = alive(0, 8);
        if (draft.title != null) {
            String wanted = draft.title;
            top.stream()
                    .filter(i -> Fold.same(pieces.get(i).text(), wanted))
                    .findFirst()
                    .ifPresent(this::setTitle);
            return;
        }
        for (int n = 0; n < Math.min(5, top.size()); n++) {
            int i = top.get(n);
            String text = pieces.get(i).text();
            if (Shape.isHeadline(text) && Shape.words(text) >= 4 && comesAgain(i)) {
                setTitle(i);
                return;
            }
            if (Shape.words(text) > 4 || Shape.isClosed(text)) {
                break;
            }
        }
        if (top.size() < 2) {
            return;
        }
        int first = top.get(0);
        int second = top.get(1);
        if (isKicker(first)
                && top.size() > 2
                && Shape.isHeadline(pieces.get(second).text())
                && Shape.words(pieces.get(second).text()) >= 4) {
            setTitle(second);
        } else if (Shape.isHeadline(pieces.get(first).text())
                && top.stream()
                        .skip(1)
                        .anyMatch(i -> Shape.isProse(pieces.get(i).text()))) {
            setTitle(first);
        }
    }

    private boolean isKicker(int i) {
        String text = pieces.get(i).text();
        return pieces.get(i).kind() == null && Shape.words(text) == 1 && !Shape.isClosed(text);
    }

    private boolean comesAgain(int i) {
        String words = Fold.words(pieces.get(i).text());
        return alive(i + 1, 8).stream()
                .anyMatch(j -> Fold.words(pieces.get(j).text()).equals(words));
    }

    private void setTitle(int i) {
        title = i;
        pieces.set(i, pieces.get(i).as(Kind.TITLE));
        for (int j = 0; j < i; j++) {
            if (reasons[j] == null
                    && !Shape.isProse(pieces.get(j).text())
                    && Shape.words(pieces.get(j).text()) <= 4) {
                reasons[j] = Reason.CHROME;
            }
        }
    }

    private void repeats() {
        Set<String> seen = new HashSet<>();
        if (draft.title != null) {
            seen.add(Fold.words(draft.title));
        } else if (title >= 0) {
            seen.add(Fold.words(pieces.get(title).text()));
        }
        for (int i = 0; i < pieces.size(); i++) {
            String words = Fold.words(pieces.get(i).text());
            if (i == title || reasons[i] != null) {
                continue;
            }
            boolean headline = !seen.isEmpty() && seen.contains(words);
            if (headline) {
                reasons[i] = Reason.REPEAT;
            } else if (words.length() >= 40) {
                seen.add(words);
            }
        }
    }

    private void edges() {
        List<Integer> all = alive(0, pieces.size());
        if (all.stream().noneMatch(i -> Shape.isProse(pieces.get(i).text()))) {
            return;
        }
        for (int n = all.size() - 1; n >= all.size() - 3 && n > 0; n--) {
            String text = pieces.get(all.get(n)).text();
            if (pieces.get(all.get(n)).kind() != null || Shape.words(text) > 3 || Shape.isClosed(text)) {
                break;
            }
            reasons[all.get(n)] = Reason.CHROME;
        }
    }

    private void deck() {
        List<Integer> next = alive(Math.max(0, title + 1), 5);
        if (draft.deck != null) {
            String wanted = draft.deck;
            next.stream()
                    .filter(i -> Fold.same(pieces.get(i).text(), wanted))
                    .findFirst()
                    .ifPresent(i -> pieces.set(i, pieces.get(i).as(Kind.DECK)));
        } else if (title >= 0 && next.size() > 1 && isDeck(next.get(0), next.get(1))) {
            pieces.set(next.get(0), pieces.get(next.get(0)).as(Kind.DECK));
        }
    }

    private boolean isDeck(int i, int following) {
        String text = pieces.get(i).text();
        if (text.length() < 40 || text.length() > 450 || pieces.get(i).kind() != null) {
            return false;
        }
        for (int j = i + 1; j < following; j++) {
            if (reasons[j] == Reason.REPEAT || reasons[j] == Reason.OTHER) {
                return true;
            }
        }
        return !Shape.isClosed(text)
                && !text.endsWith(":")
                && Shape.isProse(pieces.get(following).text());
    }

    private void headings() {
        List<Integer> all = alive(title + 1, pieces.size());
        boolean prose = false;
        for (int n = all.size() - 1; n >= 0; n--) {
            Piece piece = pieces.get(all.get(n));
            if (piece.kind() != null) {
                prose = piece.kind() == Kind.PARAGRAPH;
            } else if (prose && Shape.isHeading(piece.text())) {
                pieces.set(all.get(n), piece.as(Kind.HEADING));
                prose = false;
            } else {
                prose = Shape.isProse(piece.text());
            }
        }
    }

    private List<Integer> alive(int from, int most) {
        List<Integer> found = new ArrayList<>();
        for (int i = from; i < pieces.size() && found.size() < most; i++) {
            if (reasons[i] == null) {
                found.add(i);
            }
        }
        return found;
    }
}
