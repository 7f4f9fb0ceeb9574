package org.readout.archive.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A review as a page: Markdown or HTML, each line linked to the article that proves it. Nothing is said but what is told. */
public final class Digest {

    private final Review review;

    public Digest(Review review) {
        this.review = review;
    }

    /** One entry: what is told, the words, and where. */
    private record Entry(String told, String words, String source, String address) {}

    private record Section(String title, List<Entry> entries) {}

    public String markdown() {
        StringBuilder out = new StringBuilder("# " + title() + "\n");
        for (Section section : sections()) {
            out.append("\n## ").append(section.title()).append("\n\n");
            for (Entry e : section.entries()) {
                out.append("- ").append(marked(e.told()));
                if (!e.words().isEmpty()) {
                    String source = e.address().isEmpty()
                            ? marked(e.source())
                            : "[" + marked(e.source()) + "](<" + e.address() + ">)";
                    out.append(": “")
                            .append(marked(e.words()))
                            .append("” (")
                            .append(source)
                            .append(")");
                }
                out.append('\n');
            }
        }
        return out.toString();
    }

    public String html() {
        StringBuilder out = new StringBuilder(
                        "<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>")
                .append(escaped(title()))
                .append("</title></head>\n<body>\n<h1>")
                .append(escaped(title()))
                .append("</h1>\n");
        for (Section section : sections()) {
            out.append("<h2>").append(escaped(section.title())).append("</h2>\n<ul>\n");
            for (Entry e : section.entries()) {
                out.append("<li>").append(escaped(e.told()));
                if (!e.words().isEmpty()) {
                    String source = e.address().startsWith("http")
                            ? "<a href=\"" + escaped(e.address()) + "\">" + escaped(e.source()) + "</a>"
                            : escaped(e.source());
                    out.append(": <q>")
                            .append(escaped(e.words()))
                            .append("</q> (")
                            .append(source)
                            .append(")");
                }
                out.append("</li>\n");
            }
            out.append("</ul>\n");
        }
        return out.append("</body>\n</html>\n").toString();
    }

    private String title() {
        return "Review " + review.period().from() + " to " + review.period().to();
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        add(sections, "Meetings", review.meetings().stream().map(Digest::entry).toList());
        List<Entry> moves = new ArrayList<>();
        for (Review.Move m : review.moves()) {
            moves.add(new Entry(
                    String.format(
                            Locale.ROOT,
                            "%s – %s: %.1f on Goldstein's scale, %.1f in the days before",
                            States.name(m.one()),
                            States.name(m.other()),
                            m.now(),
                            m.before()),
                    "",
                    "",
                    ""));
            m.behind().forEach(l -> moves.add(entry(l)));
        }
        add(sections, "Sharpest moves", moves);
        add(sections, "Demands", review.demands().stream().map(Digest::entry).toList());
        add(
                sections,
                "Rejections",
                review.rejections().stream().map(Digest::entry).toList());
        List<Entry> changes = new ArrayList<>();
        for (Review.Change c : review.changes()) {
            changes.add(new Entry(
                    c.name() + " on " + c.matter() + ": "
                            + c.reversal().before().stance().name().toLowerCase(Locale.ROOT) + ", now "
                            + c.reversal().after().stance().name().toLowerCase(Locale.ROOT),
                    "",
                    "",
                    ""));
            changes.add(entry(c.reversal().before().evidence().get(0)));
            changes.add(entry(c.reversal().after().evidence().get(0)));
        }
        add(sections, "Positions that changed", changes);
        return sections;
    }

    private static void add(List<Section> sections, String title, List<Entry> entries) {
        if (!entries.isEmpty()) {
            sections.add(new Section(title, entries));
        }
    }

    private static Entry entry(Line l) {
        String to = l.to().isEmpty() || l.to().equals(l.by()) ? "" : " → " + names(l.to());
        String day = l.day() == null ? "undated" : String.valueOf(l.day());
        String paper = l.source().publisher() == null ? "" : l.source().publisher() + ", ";
        String title = l.source().title() == null
                ? l.source().article().substring(0, 12)
                : l.source().title();
        String often = l.reports() > 1 ? ", told " + l.reports() + " times" : "";
        return new Entry(
                day + " " + l.act().toLowerCase(Locale.ROOT) + " " + names(l.by()) + to,
                l.text(),
                paper + title + often,
                l.source().origin() == null ? "" : l.source().origin());
    }

    private static String names(List<Party> parties) {
        return parties.isEmpty() ? "?" : parties.stream().map(Party::name).collect(Collectors.joining(", "));
    }

    private static String marked(String text) {
        return escaped(text.replaceAll("\\s+", " ")).replaceAll("([\\\\`*_\\[\\]])", "\\\\$1");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
