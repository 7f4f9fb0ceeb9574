package org.readout.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.intake.Chrome.What;
import org.readout.record.Block.Kind;
import org.readout.record.Dropped;
import org.readout.record.Dropped.Reason;

/**
 * Tells the article from what stands around it, by shape, position, repetition and small word lists; prose is taken
 * away only where it stands twice, and what is taken away is listed. For one draft.
 */
final class Cleaning {

    private static final int REPEAT = 40;

    /** What closes a title behind its last word. */
    private static final Pattern TITLE_TAIL =
            Pattern.compile("\\G(?:[\\s\\u00a0\\u202f]*[?!…»]|[.\u201d\"'\u2019)\\]])*");

    private final Draft draft;
    private final Lexicon lexicon;
    private final List<Piece> pieces;
    private final @Nullable Reason[] reasons;
    private int title = -1;

    Cleaning(Draft draft, Lexicon lexicon) {
        this.draft = draft;
        this.lexicon = lexicon;
        draft.pieces.removeIf(p -> p.text().isEmpty());
        splitTitle();
        this.pieces = draft.pieces;
        this.reasons = new Reason[pieces.size()];
    }

    /** The blocks that stay, in order, with their kinds; what is left out goes to the draft. */
    List<Piece> blocks() {
        furniture();
        related();
        signatures();
        findTitle();
        repeats();
        lastWords();
        deck();
        headings();
        orphans();
        return kept();
    }

    private List<Piece> kept() {
        List<Piece> kept = new ArrayList<>();
        List<Dropped> left = new ArrayList<>();
        if (draft.title != null && title < 0) {
            kept.add(new Piece(draft.title, Kind.TITLE));
        }
        for (int i = 0; i < pieces.size(); i++) {
            Reason reason = reasons[i];
            if (reason == null) {
                kept.add(pieces.get(i));
            } else {
                left.add(new Dropped(pieces.get(i).text(), reason));
            }
        }
        draft.dropped.addAll(0, left);
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
        int words = Fold.endOfStart(text, draft.title);
        Matcher tail = TITLE_TAIL.matcher(text);
        if (words < 0 || !tail.find(words)) {
            return;
        }
        int end = tail.end();
        String rest = PlainText.line(text.substring(end));
        if (rest.isEmpty()) {
            draft.pieces.set(0, draft.pieces.get(0).as(Kind.TITLE));
        } else if (Character.isWhitespace(text.charAt(end)) && !Character.isLowerCase(rest.codePointAt(0))) {
            draft.pieces.set(0, new Piece(PlainText.line(text.substring(0, end)), Kind.TITLE));
            draft.pieces.add(1, new Piece(rest));
        }
    }

    private void furniture() {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (draft.title != null && Fold.same(piece.text(), draft.title)) {
                continue;
            }
            if (piece.kind() == Kind.CAPTION) {
                reasons[i] = Reason.CAPTION;
            } else if (piece.linked() && !Shape.isProse(piece.text())) {
                reasons[i] = Reason.RELATED;
            } else {
                What what = lexicon.chrome().what(piece.text());
                reasons[i] = what == null ? null : reason(what, piece.text());
            }
        }
    }

    private Reason reason(What what, String text) {
        return switch (what) {
            case CHROME -> Reason.CHROME;
            case RELATED -> Reason.RELATED;
            case CAPTION -> Reason.CAPTION;
            case BYLINE -> {
                draft.byline = draft.byline == null ? text : draft.byline;
                yield Reason.OTHER;
            }
        };
    }

    /** Headlines that follow a line like 'Read also:' lead elsewhere; prose ends them. */
    private void related() {
        boolean after = false;
        for (int i = 0; i < pieces.size(); i++) {
            String text = pieces.get(i).text();
            if (reasons[i] == Reason.RELATED) {
                after = lexicon.chrome().isHeader(text);
            } else if (reasons[i] == null) {
                after = after && !Shape.isProse(text) && Shape.isHeadline(text) && Shape.words(text) >= 4;
                reasons[i] = after ? Reason.RELATED : null;
            }
        }
    }

    /** Bylines and dates: at the top, at the very end, or saying plainly that they are such. */
    private void signatures() {
        List<Integer> all = alive(0, pieces.size());
        int prose = 0;
        for (int n = 0; n < all.size(); n++) {
            String text = pieces.get(all.get(n)).text();
            boolean edge = prose < 2 || n >= all.size() - 2;
            boolean heading = pieces.get(all.get(n)).kind() == Kind.HEADING;
            if (lexicon.stamps().isPlain(text)
                    || (edge && !heading && lexicon.stamps().isStamp(text))) {
                reasons[all.get(n)] = Reason.CHROME;
                stamp(text);
            } else if (edge && n > 0 && sign(text)) {
                reasons[all.get(n)] = Reason.OTHER;
            }
            prose += Shape.isProse(text) || Shape.isClosed(text) ? 1 : 0;
        }
    }

    private void stamp(String text) {
        if (draft.published == null && !lexicon.stamps().isUpdate(text)) {
            LocalDate day = lexicon.days().in(text, lexicon.stamps().isDayFirst(text) ? true : null);
            draft.published = day;
        }
    }

    private boolean sign(String text) {
        if (Bylines.same(text, draft.byline)) {
            return true;
        }
        String names = Bylines.names(text);
        if (names != null && draft.byline == null) {
            draft.byline = names;
        }
        return names != null;
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
        titleByShape(top);
    }

    private void titleByShape(List<Integer> top) {
        if (top.size() < 2) {
            return;
        }
        int first = top.get(0);
        String second = pieces.get(top.get(1)).text();
        if (isKicker(first) && top.size() > 2 && Shape.isHeadline(second) && Shape.words(second) >= 4) {
            setTitle(top.get(1));
        } else if (Shape.isHeadline(pieces.get(first).text())
                && top.stream()
                        .skip(1)
                        .anyMatch(i -> Shape.isProse(pieces.get(i).text()))) {
            setTitle(first);
        }
    }

    /** One word above a headline: the section that it stands in. */
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
            String text = pieces.get(j).text();
            if (reasons[j] == null && !Shape.isProse(text) && Shape.words(text) <= 4) {
                reasons[j] = Reason.CHROME;
            }
        }
    }

    private void repeats() {
        Set<String> seen = new HashSet<>();
        String headline = title >= 0 ? pieces.get(title).text() : draft.title;
        if (headline != null) {
            seen.add(Fold.words(headline));
        }
        for (int i = 0; i < pieces.size(); i++) {
            String words = Fold.words(pieces.get(i).text());
            if (i == title || reasons[i] != null) {
                continue;
            }
            if (seen.contains(words)) {
                reasons[i] = Reason.REPEAT;
            } else if (words.length() >= REPEAT && Shape.isProse(pieces.get(i).text())) {
                seen.add(words);
            }
        }
    }

    /** Up to three words without a stop after the last sentence are a button or a name of the site. */
    private void lastWords() {
        List<Integer> all = alive(0, pieces.size());
        if (all.stream().noneMatch(i -> Shape.isProse(pieces.get(i).text()))) {
            return;
        }
        for (int n = all.size() - 1; n >= Math.max(1, all.size() - 3); n--) {
            Piece piece = pieces.get(all.get(n));
            if (piece.kind() != null || Shape.words(piece.text()) > 3 || Shape.isClosed(piece.text())) {
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

    /** Between the title and its repetition, a byline or a date; or a long unclosed line before the first sentence. */
    private boolean isDeck(int i, int following) {
        String text = pieces.get(i).text();
        if (text.length() < 40 || text.length() > 450 || pieces.get(i).kind() != null) {
            return false;
        }
        for (int j = i + 1; j < following; j++) {
            if (reasons[j] == Reason.REPEAT
                    || reasons[j] == Reason.OTHER
                    || lexicon.stamps().isStamp(pieces.get(j).text())) {
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

    /** A heading under which nothing was kept headed what was dropped. */
    private void orphans() {
        Kind below = null;
        boolean gap = true;
        for (int i = pieces.size() - 1; i > title; i--) {
            Piece piece = pieces.get(i);
            boolean empty = below == null || (gap && below == Kind.HEADING);
            if (reasons[i] == null && piece.kind() == Kind.HEADING && empty && !Shape.isProse(piece.text())) {
                reasons[i] = Reason.CHROME;
            }
            gap = reasons[i] != null;
            if (reasons[i] == null) {
                below = piece.kind() == null ? Kind.PARAGRAPH : piece.kind();
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
