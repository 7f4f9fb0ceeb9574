package org.readout.web.citing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.record.Article;

/**
 * How words of an article are cited: the words, who says them, where they stood, and the page that shows them. Dates are
 * those of the article, never today's, so that the same words are always cited alike.
 *
 * @param key what the statement or event is known by
 * @param said the words, or those that tell the event
 * @param by who said or did it; may be empty
 * @param link the page that shows it
 */
public record Citation(String key, String said, String by, Article article, String link) {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\{}$&#^_%~]");
    private static final Pattern ENTRY = Pattern.compile("[^A-Za-z0-9]");

    /** In one line for people. */
    public String plain() {
        LocalDate day = article.published().best();
        String where = Stream.of(
                        article.byline(),
                        article.title() == null ? null : "“" + article.title() + "”",
                        article.publisher(),
                        day == null ? null : day.toString(),
                        isAddress() ? article.origin() : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return (by.isEmpty() ? "" : by + ": ") + "“" + said + "” " + where + ". " + link;
    }

    /** As an entry of BibTeX. */
    public String bibtex() {
        LocalDate day = article.published().best();
        List<String> fields = new ArrayList<>();
        field(fields, "author", article.byline() == null ? null : "{" + escaped(article.byline()) + "}");
        field(fields, "title", "{" + escaped(title()) + "}");
        field(fields, "journal", article.publisher() == null ? null : escaped(article.publisher()));
        field(fields, "year", day == null ? null : String.valueOf(day.getYear()));
        field(fields, "month", day == null ? null : String.valueOf(day.getMonthValue()));
        field(fields, "day", day == null ? null : String.valueOf(day.getDayOfMonth()));
        field(fields, "language", article.language());
        field(fields, "url", link);
        field(fields, "note", escaped((by.isEmpty() ? "" : by + ": ") + "“" + said + "”"));
        return "@article{readout-" + ENTRY.matcher(key).replaceAll("") + ",\n" + String.join(",\n", fields) + "\n}\n";
    }

    private static void field(List<String> fields, String name, @Nullable String value) {
        if (value != null) {
            fields.add("  " + name + " = {" + value + "}");
        }
    }

    private static String escaped(String text) {
        return SPECIAL.matcher(text.replaceAll("\\s+", " ")).replaceAll(special -> switch (special.group()) {
            case "\\" -> "\\\\textbackslash{}";
            case "^" -> "\\\\textasciicircum{}";
            case "~" -> "\\\\textasciitilde{}";
            default -> "\\\\" + java.util.regex.Matcher.quoteReplacement(special.group());
        });
    }

    /** As an item of CSL-JSON, in the list that its readers expect. */
    public String csl() {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", "readout-" + key);
        item.put("type", "article-newspaper");
        item.put("title", title());
        if (article.byline() != null) {
            item.put("author", List.of(Map.of("literal", article.byline())));
        }
        if (article.publisher() != null) {
            item.put("container-title", article.publisher());
        }
        LocalDate day = article.published().best();
        if (day != null) {
            List<Integer> parts = List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
            item.put("issued", Map.of("date-parts", List.of(parts)));
        }
        item.put("language", article.language());
        item.put("URL", link);
        item.put("note", (by.isEmpty() ? "" : by + ": ") + "“" + said + "”");
        try {
            return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(List.of(item))
                    + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a citation could not be written: " + e.getMessage(), e);
        }
    }

    private String title() {
        return article.title() == null ? article.id().substring(0, 12) : article.title();
    }

    private boolean isAddress() {
        String origin = article.origin();
        return origin != null && (origin.startsWith("http://") || origin.startsWith("https://"));
    }
}
