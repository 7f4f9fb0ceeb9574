package org.readout.archive;

import java.util.Locale;

/** How an export is laid out. */
public enum ExportFormat {
    /** One row an event or statement, with a line that names the columns. */
    CSV("flat", "FORMAT csv, HEADER true"),
    /** The same columns. */
    PARQUET("flat", "FORMAT parquet, COMPRESSION zstd"),
    /** The same columns, an object a line. */
    JSONL("flat", "FORMAT json, ARRAY false"),
    /** POLECAT's forty columns, parted by tabs. */
    POLECAT("polecat", "FORMAT csv, HEADER true, DELIMITER '\t'"),
    /** The twenty of ICEWS, parted by tabs; a row a source and target. */
    ICEWS("icews", "FORMAT csv, HEADER true, DELIMITER '\t'"),
    /** The sixty-one of GDELT 2.0, parted by tabs, without a line that names them; a row a source and target. */
    GDELT("gdelt", "FORMAT csv, HEADER false, DELIMITER '\t'"),
    /** W3C Web Annotations, one a line. */
    WEBANNOTATION("webannotation", "FORMAT json, ARRAY false");

    private final String query;
    private final String options;

    ExportFormat(String query, String options) {
        this.query = query;
        this.options = options;
    }

    /** The name of the query that lays the rows out. */
    String query() {
        return query;
    }

    /** How DuckDB writes them. */
    String options() {
        return options;
    }

    /** Data sets of events have no room for statements. */
    public boolean canTell(What what) {
        return what == What.EVENTS || this == CSV || this == PARQUET || this == JSONL || this == WEBANNOTATION;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
