package org.readout.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of its article beside the text: JSON-LD, OpenGraph and other meta elements, {@code <time>}. */
final class PageFacts {

    private static final List<String> DATES = List.of(
            "article:published_time",
            "article:published",
            "og:article:published_time",
            "datepublished",
            "date.issued",
            "dc.date.issued",
            "dcterms.issued",
            "dcterms.created",
            "dc.date.created",
            "dc.date",
            "dcterms.date",
            "date",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "publication_date",
            "parsely-pub-date",
            "sailthru.date",
            "cxenseparse:recs:publishtime",
            "originalpublicationdate",
            "article_date_original",
            "vr:published_time",
            "iso-8601-publish-date",
            "displaydate");
    private static final List<String> AUTHORS = List.of(
            "author",
            "article:author",
            "dc.creator",
            "dcterms.creator",
            "parsely-author",
            "sailthru.author",
            "byl",
            "cxenseparse:author");

    /** What parts a headline from the name of the site in a window's title. */
    private static final Pattern PARTS =
            Pattern.compile("\\s+[|\u2013\u2014\u00b7\u2022\u00ab\u00bb:/-]+\\s+|\\s*::\\s*|\\s*\\|\\s*");

    private final Document page;
    private final LinkedData data;

    private final Days days;

    PageFacts(Document page, Days days) {
        this.days = days;
        this.page = page;
        this.data = LinkedData.of(page);
    }

    LinkedData data() {
        return data;
    }

    /** The headline: as it stands on the page where one of its first-rank headings agrees with what the page says. */
    @Nullable
    String title() {
        List<String> said = Stream.of(meta("og:title"), data.title(), meta("twitter:title"), line(page.title()))
                .filter(Objects::nonNull)
                .filter(s -> !s.isEmpty())
                .map(Objects::requireNonNull)
                .toList();
        List<String> shown = page.select("h1").stream()
                .map(h -> line(h.text()))
                .filter(h -> !h.isEmpty() && !isSite(h))
                .toList();
        for (String s : said) {
            for (String h : shown) {
                if (contains(s, h) && Shape.words(h) > 1) {
                    return h;
                }
            }
        }
        for (String h : shown) {
            if (!said.isEmpty() && Shape.words(said.get(0)) >= 4 && contains(h, said.get(0)) && h.length() < 300) {
                return h;
            }
        }
        if (!said.isEmpty()) {
            return withoutSite(said.get(0));
        }
        return shown.isEmpty() ? null : shown.get(0);
    }

    private static boolean contains(String text, String part) {
        return (" " + Fold.words(text) + " ").contains(" " + Fold.words(part) + " ");
    }

    private boolean isSite(String text) {
        String site = publisher();
        return site != null && Fold.same(site, text);
    }

    private String withoutSite(String title) {
        String site = publisher();
        String[] parts = PARTS.split(title);
        if (parts.length < 2) {
            return title;
        }
        String last = parts[parts.length - 1];
        String first = parts[0];
        if (site != null && Fold.same(last, site)) {
            return line(title.substring(0, title.lastIndexOf(last))
                    .replaceAll("[\\s|\u2013\u2014\u00b7\u2022\u00ab\u00bb:/-]+$", ""));
        }
        if (site != null && Fold.same(first, site)) {
            return line(
                    title.substring(first.length()).replaceAll("^[\\s|\u2013\u2014\u00b7\u2022\u00ab\u00bb:/-]+", ""));
        }
        String longest = Stream.of(parts)
                .max(java.util.Comparator.comparingInt(String::length))
                .orElse(title);
        return longest.length() * 2 > title.length() ? longest : title;
    }

    @Nullable
    String publisher() {
        String site = data.publisher();
        return site != null ? site : meta("og:site_name");
    }

    @Nullable
    String language() {
        String declared = page.select("html").attr("lang");
        if (declared.isBlank()) {
            declared = page.select("html").attr("xml:lang");
        }
        return Stream.of(declared, data.language(), meta("og:locale"), meta("content-language"), meta("dc.language"))
                .filter(s -> s != null && !s.isBlank())
                .findFirst()
                .orElse(null);
    }

    @Nullable
    String byline() {
        Set<String> names = new LinkedHashSet<>(data.authors());
        if (names.isEmpty()) {
            for (String name : AUTHORS) {
                String author = meta(name);
                if (author != null && names.isEmpty()) {
                    names.add(author);
                }
            }
        }
        if (names.isEmpty()) {
            page.select("[rel=author], [itemprop=author] [itemprop=name], [itemprop=author]").stream()
                    .map(e -> line(e.text()))
                    .filter(t -> t.length() < 80)
                    .limit(1)
                    .forEach(names::add);
        }
        names.removeIf(n -> n.isBlank() || n.startsWith("http") || n.startsWith("@") || n.length() > 120 || isSite(n));
        return names.isEmpty() ? null : String.join(", ", names);
    }

    @Nullable
    LocalDate published() {
        List<@Nullable String> said = new ArrayList<>();
        said.add(data.published());
        DATES.forEach(name -> said.add(meta(name)));
        page.select("[itemprop=datePublished]").forEach(e -> said.add(dateOf(e)));
        page.select("time[pubdate], article time[datetime], time[datetime]").stream()
                .limit(1)
                .forEach(e -> said.add(dateOf(e)));
        return said.stream()
                .map(s -> days.in(s, null))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String dateOf(Element element) {
        for (String attribute : List.of("datetime", "content")) {
            if (element.hasAttr(attribute)) {
                return element.attr(attribute);
            }
        }
        return element.text();
    }

    /** What the page says its article is about in a sentence or two, which it may or may not show. */
    List<String> descriptions() {
        return Stream.of(data.deck(), meta("og:description"), meta("description"), meta("twitter:description"))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private @Nullable String meta(String name) {
        for (Element e : page.select("meta[content]")) {
            if (name.equalsIgnoreCase(e.attr("property"))
                    || name.equalsIgnoreCase(e.attr("name"))
                    || name.equalsIgnoreCase(e.attr("itemprop"))
                    || name.equalsIgnoreCase(e.attr("http-equiv"))) {
                String content = line(e.attr("content"));
                if (!content.isEmpty()) {
                    return content;
                }
            }
        }
        return null;
    }

    private static String line(String text) {
        return PlainText.line(text);
    }
}
