package org.readout.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.readout.record.Block.Kind;

/** The pieces of text under an element as people see them, in order. For one call. */
final class PageWalk implements NodeVisitor {

    /** A piece, and the innermost element that holds it. */
    record Seen(Piece piece, Element in) {}

    private static final Set<String> UNREAD = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "button",
            "select",
            "textarea",
            "iframe",
            "object",
            "video",
            "audio",
            "head",
            "math",
            "rt",
            "rp");

    private static final Pattern HIDDEN = Pattern.compile("(?i)(display\\s*:\\s*none|visibility\\s*:\\s*hidden)");
    private static final Pattern CAPTION = Pattern.compile(
            "(?i)(^|[-_ ])(fig)?(caption|caption-?text|credits?|legende?|photo-?credit|image-?credit|copyright)($|[-_ ])");
    private static final int LONGEST_CAPTION = 500;

    private final List<Seen> seen = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable Element holder;
    private @Nullable Element unread;
    private int links;
    private int linked;

    private PageWalk() {}

    static List<Seen> under(Element root) {
        PageWalk walk = new PageWalk();
        NodeTraversor.traverse(walk, root);
        walk.flush();
        return walk.seen;
    }

    /** Takes away what a browser would not show, as far as that stands in the page itself. */
    static void removeHidden(Element page) {
        for (Element e : page.select("[style]")) {
            if (HIDDEN.matcher(e.attr("style")).find() && e.text().length() < LONGEST_CAPTION) {
                e.remove();
            }
        }
    }

    /** Takes away what stands under pictures. */
    static void removeCaptions(Element page) {
        for (Element e : page.select("figcaption, caption, [class]")) {
            if (isCaption(e) && e.parent() != null) {
                e.remove();
            }
        }
    }

    private static boolean isCaption(Element e) {
        String tag = e.normalName();
        return tag.equals("figcaption")
                || tag.equals("caption")
                || (CAPTION.matcher(e.className()).find() && e.text().length() < LONGEST_CAPTION);
    }

    @Override
    public void head(Node node, int depth) {
        if (unread != null) {
            return;
        }
        if (node instanceof TextNode words) {
            append(words);
        } else if (node instanceof Element element) {
            enter(element);
        }
    }

    private void enter(Element element) {
        String tag = element.normalName();
        if (UNREAD.contains(tag) || element.hasAttr("hidden")) {
            unread = element;
        } else if (tag.equals("br")) {
            text.append('\n');
        } else if (tag.equals("a")) {
            links++;
        } else if (breaks(element)) {
            flush();
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node == unread) {
            unread = null;
        } else if (unread == null && node instanceof Element element) {
            if (element.normalName().equals("a")) {
                links--;
            } else if (breaks(element)) {
                flush();
            }
        }
    }

    /** Cells stay in the line of their row. */
    private static boolean breaks(Element element) {
        return element.isBlock() && !isShortCell(element);
    }

    private static boolean isShortCell(Element element) {
        String tag = element.normalName();
        return (tag.equals("td") || tag.equals("th"))
                && element.children().isEmpty()
                && element.text().length() < 80;
    }

    private void append(TextNode words) {
        Element parent = (Element) words.parent();
        if (parent == null) {
            return;
        }
        String plain = words.getWholeText();
        if (parent.closest("pre") == null) {
            plain = plain.replaceAll("[\\n\\r\\t ]+", " ");
        }
        if (isShortCell(parent)) {
            plain = plain + " ";
        }
        if (holder == null && !plain.isBlank()) {
            holder = parent;
        }
        linked += links > 0 ? plain.strip().length() : 0;
        text.append(plain);
    }

    private void flush() {
        Element in = holder;
        if (in != null) {
            boolean link = linked * 10 >= text.toString().strip().length() * 9;
            for (Piece piece : PlainText.pieces(text.toString())) {
                seen.add(new Seen(new Piece(piece.text(), kind(in), link), in));
            }
        }
        text.setLength(0);
        holder = null;
        linked = 0;
    }

    private static @Nullable Kind kind(Element in) {
        Kind kind = null;
        int up = 0;
        for (Element e = in; e != null && kind == null; e = e.parent()) {
            kind = switch (e.normalName()) {
                case "h2", "h3", "h4", "h5", "h6" -> Kind.HEADING;
                case "li" -> Kind.ITEM;
                case "figcaption", "caption" -> Kind.CAPTION;
                default -> up++ < 3 && isCaption(e) ? Kind.CAPTION : null;
            };
        }
        return kind;
    }
}
