package org.readout.intake;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;
import org.readout.intake.PageWalk.Seen;
import org.readout.record.Block.Kind;

/** A saved page as a draft: Readability finds the body, the page's own data the facts, the rest is listed as dropped. */
final class Page {

    private static final Pattern CHARSET = Pattern.compile(
            "<(?:meta|\\?xml)[^>]+(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w:.-]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DECK = Pattern.compile(
            "(?i)(^|[-_ ])(stand-?first|chapo|chapeau|deck|dek|sub-?title|sub-?head(line)?|article-summary)($|[-_ ])");
    private static final Pattern DATE = Pattern.compile(
            "(?i)(^|[-_ ])((pub|post|entry|article)?-?date|published|publication|timestamp|time)($|[-_ ])");
    private static final int HEAD = 8192;
    private static final int NEAR = 4;
    private static final int LONGEST_STAMP = 80;
    /** Levels of a page; real ones have fewer than a hundred. */
    private static final int DEEPEST = 500;

    private static final int MOST_ELEMENTS = 30_000;

    private static final int SHORTEST_BODY = 200;
    private static final int LONGEST_DECK = 500;

    private final Document page;
    private final Lexicon lexicon;
    private final PageFacts facts;
    private final List<Seen> all;
    private final Draft draft = new Draft();

    private Page(Document page, Lexicon lexicon) {
        this.page = page;
        this.lexicon = lexicon;
        this.facts = new PageFacts(page, lexicon.days());
        PageWalk.removeHidden(page);
        this.all = PageWalk.under(page);
    }

    /** The charset that a page says it has, or null. */
    static @Nullable String charset(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher m = CHARSET.matcher(head);
        return m.find() ? m.group(1) : null;
    }

    /**
     * Takes a page apart.
     *
     * @param url where it is from, if that is known
     */
    static Draft draft(String html, @Nullable String url, Lexicon lexicon) {
        return new Page(Jsoup.parse(html, url == null ? "" : url), lexicon).draft();
    }

    private Draft draft() {
        draft.title = facts.title();
        draft.byline = facts.byline();
        draft.publisher = facts.publisher();
        draft.language = facts.language();
        draft.published = facts.published();
        PageBody body = new PageBody(all, found(), facts.descriptions());
        draft.pieces.addAll(body.pieces());
        int top = body.top();
        draft.deck = deck(top, draft.pieces);
        if (draft.published == null) {
            draft.published = shownDate(top);
        }
        new LeftOver(draft).take(all, draft.pieces);
        return draft;
    }

    /** What Readability takes for the body; where that is next to nothing, the body the page states, or all its prose. */
    private List<Piece> found() {
        List<Piece> body = isOutOfMeasure(page) ? List.of() : readable();
        int length = length(body);
        String stated = facts.data().body();
        if (stated != null && stated.length() > 2 * length) {
            return PlainText.pieces(stated);
        }
        if (length < SHORTEST_BODY) {
            List<Piece> prose = pieces(all).stream()
                    .filter(p -> Shape.isProse(p.text()) && !p.linked())
                    .toList();
            return length(prose) > 2 * length ? prose : body;
        }
        return body;
    }

    /** Empty where Readability fails, as it does on addresses with odd quotation marks: then the prose must do. */
    private List<Piece> readable() {
        Document worn = page.clone();
        PageWalk.removeCaptions(worn);
        worn.select("noscript").remove();
        try {
            Element content = new Readability4J(page.baseUri(), worn).parse().getArticleContent();
            return content == null ? List.of() : pieces(PageWalk.under(content));
        } catch (RuntimeException e) {
            return List.of();
        }
    }

    /** Readability asks every element for its whole text: on thousands of levels, or elements by the ten thousand, that takes hours. */
    private static boolean isOutOfMeasure(Document page) {
        int[] seen = {0, 0};
        NodeTraversor.traverse(
                (node, depth) -> {
                    seen[0] = Math.max(seen[0], depth);
                    seen[1] += node instanceof Element ? 1 : 0;
                },
                page);
        return seen[0] > DEEPEST || seen[1] > MOST_ELEMENTS;
    }

    private static List<Piece> pieces(List<Seen> seen) {
        return seen.stream().map(Seen::piece).toList();
    }

    private static int length(List<Piece> pieces) {
        return pieces.stream().mapToInt(p -> p.text().length()).sum();
    }

    /** Above the body, a piece that the page marks as its deck, or that it shows and gives as its description. */
    private @Nullable String deck(int top, List<Piece> body) {
        Set<String> inBody = new HashSet<>();
        body.forEach(p -> inBody.add(Fold.words(p.text())));
        List<String> said = facts.descriptions().stream().map(Fold::words).toList();
        for (Seen seen : all.subList(titleAt(top), Math.min(all.size(), top + 3))) {
            String text = seen.piece().text();
            String words = Fold.words(text);
            boolean told = said.contains(words) && !inBody.contains(words);
            boolean fit = text.length() >= 30
                    && text.length() <= LONGEST_DECK
                    && seen.piece().kind() != Kind.CAPTION;
            if (fit
                    && (told || isMarkedDeck(seen.in()))
                    && !isTitle(text)
                    && lexicon.chrome().what(text) == null) {
                return text;
            }
        }
        return null;
    }

    private boolean isTitle(String text) {
        return draft.title != null && Fold.same(text, draft.title);
    }

    /** The last piece above the body that is the title, or the beginning. */
    private int titleAt(int top) {
        for (int i = Math.min(top, all.size() - 1); i >= 0; i--) {
            if (isTitle(all.get(i).piece().text())) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isMarkedDeck(Element in) {
        Element e = in;
        for (int up = 0; up < 2 && e != null; up++) {
            if (DECK.matcher(e.className()).find()
                    || DECK.matcher(e.attr("itemprop")).find()) {
                return true;
            }
            e = e.parent();
        }
        return false;
    }

    /** A date that stands by itself about the title, or in an element that is for dates. */
    private @Nullable LocalDate shownDate(int top) {
        int from = Math.max(0, titleAt(top) - NEAR);
        for (Seen seen : all.subList(from, Math.min(all.size(), top + NEAR))) {
            String text = seen.piece().text();
            boolean stamp =
                    lexicon.stamps().isStamp(text) || (text.length() < LONGEST_STAMP && isMarkedDate(seen.in()));
            if (stamp && !lexicon.stamps().isUpdate(text)) {
                LocalDate day = lexicon.days().in(text, lexicon.stamps().isDayFirst(text) ? true : null);
                if (day != null) {
                    return day;
                }
            }
        }
        return null;
    }

    private static boolean isMarkedDate(Element in) {
        Element around = in.parent();
        return DATE.matcher(in.className()).find()
                || (around != null && DATE.matcher(around.className()).find());
    }
}
