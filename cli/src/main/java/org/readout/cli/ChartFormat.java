package org.readout.cli;

/** How a series is written: for people, as JSON, as a drawing. */
enum ChartFormat {
    CARD,
    JSON,
    SVG;

    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
