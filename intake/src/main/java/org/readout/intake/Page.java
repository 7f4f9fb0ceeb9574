package org.readout.intake;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A saved page as a draft. */
final class Page {

    private static final Pattern CHARSET =
            Pattern.compile("<meta[^>]+charset\\s*=\\s*[\"']?\\s*([\\w:.-]+)", Pattern.CASE_INSENSITIVE);
    private static final int HEAD = 8192;

    private Page() {}

    /** The charset that a page says it has, or null. */
    static @Nullable String charset(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher m = CHARSET.matcher(head);
        return m.find() ? m.group(1) : null;
    }

    static Draft draft(String html, @Nullable String url) {
        Document page = Jsoup.parse(html, url == null ? "" : url);
        Draft draft = new Draft();
        String language = page.select("html").attr("lang");
        draft.language = language.isEmpty() ? null : language;
        String title = page.title();
        draft.title = title.isEmpty() ? null : PlainText.line(title);
        Element body = new Readability4J(url == null ? "" : url, page).parse().getArticleContent();
        if (body != null) {
            for (Element p : body.select("p, h2, h3, h4, li")) {
                draft.pieces.add(new Piece(PlainText.line(p.text())));
            }
        }
        return draft;
    }
}
