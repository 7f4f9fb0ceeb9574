package org.readout.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.readout.intake.PageWalk.Seen;
import org.readout.record.Block.Kind;

/**
 * The body that was found, laid upon the page: paragraphs that were not found but stand beside those that were, or in
 * an element of the same name and class, come back in; so do those around the sentence that the page describes itself
 * by.
 */
final class PageBody {

    private static final int DESCRIBED = 50;

    private final List<Seen> all;
    private final List<Piece> found;
    /** For each piece found, its place among all, or -1 where that is not certain. */
    private final int[] places;

    private final List<String> described;

    /**
     * Lays it.
     *
     * @param described what the page says it is about, often by its first sentence
     */
    PageBody(List<Seen> all, List<Piece> found, List<String> described) {
        this.all = all;
        this.found = found;
        this.described = described;
        this.places = places();
    }

    /** The place on the page of the first piece whose place is certain. */
    int top() {
        for (int place : places) {
            if (place >= 0) {
                return place;
            }
        }
        return 0;
    }

    /** The pieces found, and the lost ones at their places among them. */
    List<Piece> pieces() {
        StringBuilder words = new StringBuilder(" ");
        found.forEach(p -> words.append(Fold.words(p.text())).append(' '));
        boolean[] lost = lost(words);
        List<Piece> body = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < found.size(); i++) {
            for (; places[i] >= 0 && next < places[i]; next++) {
                addIf(lost[next], next, body);
            }
            body.add(found.get(i));
        }
        for (; next < all.size(); next++) {
            addIf(lost[next], next, body);
        }
        return body;
    }

    private void addIf(boolean lost, int place, List<Piece> body) {
        if (lost) {
            body.add(all.get(place).piece());
        }
    }

    /** For each piece of the page, whether it is of the body though it was not found. */
    private boolean[] lost(StringBuilder words) {
        Set<Element> homes = homes();
        Set<Element> found = Set.copyOf(homes);
        Set<Element> articles = new HashSet<>();
        homes.forEach(h -> articles.add(article(h)));
        homes.addAll(describedHomes());
        Set<String> kinds = new HashSet<>();
        homes.forEach(h -> kinds.add(kind(h)));
        Map<Element, Integer> prose = new HashMap<>();
        all.forEach(seen -> prose.merge(home(seen), Shape.isProse(seen.piece().text()) ? 1 : 0, Integer::sum));
        boolean[] lost = new boolean[all.size()];
        for (int i = 0; i < lost.length; i++) {
            Piece piece = all.get(i).piece();
            Element home = home(all.get(i));
            boolean alike = kinds.contains(kind(home)) && !kind(home).isEmpty() && articles.contains(article(home));
            boolean inside = homes.contains(home) || alike;
            boolean fit = found.contains(home) || prose.getOrDefault(home, 0) < 2
                    ? Shape.isProse(piece.text()) && piece.kind() == null
                    : isText(piece);
            String folded = " " + Fold.words(piece.text()) + " ";
            if (inside && fit && !piece.linked() && !isAside(all.get(i).in()) && words.indexOf(folded) < 0) {
                lost[i] = true;
                words.append(folded);
            }
        }
        return lost;
    }

    private static boolean isText(Piece piece) {
        return piece.kind() != Kind.CAPTION && piece.kind() != Kind.ITEM;
    }

    private static boolean isAside(Element in) {
        return in.closest("aside, nav, footer, form, figure, [class*=comment], [id*=comment]") != null;
    }

    /** The article that it stands in, for a page with several; the page itself where there is none. */
    private static Element article(Element home) {
        Element article = home.closest("article");
        return article == null ? home.root() : article;
    }

    private int[] places() {
        Map<String, Integer> once = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            once.merge(Fold.words(all.get(i).piece().text()), i, (a, b) -> -1);
        }
        int[] places = new int[found.size()];
        int last = -1;
        for (int i = 0; i < places.length; i++) {
            int place = once.getOrDefault(Fold.words(found.get(i).text()), -1);
            places[i] = place > last ? place : -1;
            last = Math.max(last, place);
        }
        return places;
    }

    private Set<Element> homes() {
        Map<Element, Integer> counts = new HashMap<>();
        for (int place : places) {
            if (place >= 0 && Shape.isProse(all.get(place).piece().text())) {
                counts.merge(home(all.get(place)), 1, Integer::sum);
            }
        }
        Set<Element> homes = new HashSet<>();
        counts.forEach((home, count) -> {
            if (count >= 2) {
                homes.add(home);
            }
        });
        return homes;
    }

    /** Around the sentence that the page describes itself by, where that was not found. */
    private Set<Element> describedHomes() {
        Set<Element> homes = new HashSet<>();
        for (String description : described) {
            String words = Fold.words(description);
            String start = words.substring(0, Math.min(DESCRIBED, words.length()));
            if (start.length() == DESCRIBED
                    && found.stream().noneMatch(p -> Fold.words(p.text()).contains(start))) {
                for (Seen seen : all) {
                    if (Shape.isProse(seen.piece().text())
                            && Fold.words(seen.piece().text()).startsWith(start)) {
                        homes.add(home(seen));
                    }
                }
            }
        }
        return homes;
    }

    /** Its name and class; empty where it has no class, for those are not for anything in particular. */
    private static String kind(Element home) {
        return home.className().isBlank() ? "" : home.normalName() + "." + home.className();
    }

    /** The element around the paragraph. */
    private static Element home(Seen seen) {
        Element e = seen.in();
        while (!e.isBlock() && e.parent() != null) {
            e = e.parent();
        }
        Element around = e.parent();
        return around == null ? e : around;
    }
}
