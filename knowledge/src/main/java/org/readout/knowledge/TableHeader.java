package org.readout.knowledge;

import java.util.List;

/** The columns that tables are documented to have. */
public final class TableHeader {

    private TableHeader() {}

    /**
     * The columns of a table, in order.
     *
     * @param table its name, with its language before a slash where it has one ({@code fr/people})
     * @throws IllegalArgumentException where there is no such table
     */
    public static List<String> of(String table) {
        boolean words = table.contains("/");
        String name = table.substring(table.indexOf('/') + 1);
        return Schemas.ALL.stream()
                .filter(s -> s.perLanguage() == words && s.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no table " + table))
                .columnNames();
    }
}
