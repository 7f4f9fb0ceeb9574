package org.readout.cli;

import java.util.ArrayList;
import java.util.List;

/** Lines of text wrapped to a width, with colours where they are wanted. Not for several threads. */
final class Page {

    /** How a stretch is set. */
    enum Style {
        PLAIN(""),
        STRONG("1"),
        FAINT("2"),
        WORDS("36"),
        KIND("33");

        private final String code;

        Style(String code) {
            this.code = code;
        }
    }

    private final StringBuilder out = new StringBuilder();
    private final int width;
    private final boolean colours;

    Page(int width, boolean colours) {
        this.width = width;
        this.colours = colours;
    }

    void blank() {
        out.append('\n');
    }

    /** Text set in at {@code indent} columns, wrapped at blanks. */
    void text(int indent, Style style, String text) {
        for (String line : wrap(text.replaceAll("\\s+", " ").strip(), width - indent)) {
            out.append(" ".repeat(indent)).append(set(style, line)).append('\n');
        }
    }

    private String set(Style style, String text) {
        return colours && !style.code.isEmpty() ? "\033[" + style.code + "m" + text + "\033[0m" : text;
    }

    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
