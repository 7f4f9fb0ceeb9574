package org.readout.archive.charts;

import java.util.Locale;

/** Writes the elements of a drawing. Not for several threads. */
final class Svg {

    private final StringBuilder out = new StringBuilder();

    Svg(int width, int height, String title) {
        out.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\""
                        + " font-family=\"sans-serif\" font-size=\"12\">%n<title>%s</title>%n"
                        + "<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>%n",
                width,
                height,
                width,
                height,
                escaped(title),
                width,
                height));
    }

    /** A filled box, told in words to whoever points at it or hears it read. */
    void box(double x, double y, double width, double height, String colour, String told) {
        out.append(String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\" stroke=\"#ffffff\""
                        + " stroke-width=\"0.5\"><title>%s</title></rect>%n",
                x,
                y,
                width,
                height,
                colour,
                escaped(told)));
    }

    void line(double x1, double y1, double x2, double y2, boolean dashed) {
        out.append(String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#444444\"%s/>%n",
                x1,
                y1,
                x2,
                y2,
                dashed ? " stroke-dasharray=\"4 3\"" : ""));
    }

    /** @param anchor {@code start}, {@code middle}, {@code end} */
    void text(double x, double y, String anchor, String text) {
        out.append(String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"#222222\">%s</text>%n",
                x,
                y,
                anchor,
                escaped(text)));
    }

    /** Words that run upwards, beside an axis. */
    void upwards(double x, double y, String text) {
        out.append(String.format(
                Locale.ROOT,
                "<text transform=\"translate(%.1f %.1f) rotate(-90)\" text-anchor=\"middle\" fill=\"#222222\">%s</text>%n",
                x,
                y,
                escaped(text)));
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return out.toString().replace("\r\n", "\n") + "</svg>\n";
    }
}
