package org.readout.cli;

/** What the launcher found out about where output goes; everything plain where it said nothing. */
final class Terminal {

    private static final int PLAIN_WIDTH = 100;
    private static final int NARROWEST = 40;

    private Terminal() {}

    /** Columns to wrap to. */
    static int width() {
        String columns = System.getProperty("readout.columns", "");
        return columns.matches("\\d{1,4}") ? Math.max(NARROWEST, Integer.parseInt(columns)) : PLAIN_WIDTH;
    }

    static boolean colours() {
        return Boolean.getBoolean("readout.out.terminal") && System.getenv("NO_COLOR") == null;
    }

    static boolean errorIsTerminal() {
        return Boolean.getBoolean("readout.err.terminal");
    }
}
