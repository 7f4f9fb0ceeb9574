package org.readout.knowledge;

import java.util.ArrayList;
import java.util.List;

/**
 * The columns of one table and what may stand in them.
 *
 * @param name the file's name without {@code .table}
 * @param perLanguage whether it lies in each language's folder rather than at the top
 */
public record TableSchema(String name, boolean perLanguage, List<Column> columns) {

    /**
     * One column.
     *
     * @param type what a value has to look like
     * @param required whether it may be empty
     * @param list whether several values may stand in it, parted by {@code ;}
     * @param values for {@link Type#ONE_OF} the values allowed, for {@link Type#REFERENCE} the tables ({@code states})
     *     whose first column has to hold the value
     */
    public record Column(String name, Type type, boolean required, boolean list, List<String> values) {}

    /** What a value has to look like. */
    public enum Type {
        KEY,
        TEXT,
        DATE,
        NUMBER,
        ONE_OF,
        REFERENCE,
        WIKIDATA
    }

    static TableSchema top(String name, Column... columns) {
        return new TableSchema(name, false, List.of(columns));
    }

    static TableSchema words(String name, Column... columns) {
        return new TableSchema(name, true, List.of(columns));
    }

    static Column key(String name) {
        return new Column(name, Type.KEY, true, false, List.of());
    }

    static Column text(String name) {
        return new Column(name, Type.TEXT, false, false, List.of());
    }

    static Column required(String name) {
        return new Column(name, Type.TEXT, true, false, List.of());
    }

    static Column list(String name) {
        return new Column(name, Type.TEXT, false, true, List.of());
    }

    static Column date(String name) {
        return new Column(name, Type.DATE, false, false, List.of());
    }

    static Column number(String name) {
        return new Column(name, Type.NUMBER, false, false, List.of());
    }

    static Column wikidata() {
        return new Column("wikidata", Type.WIKIDATA, false, false, List.of());
    }

    static Column oneOf(String name, boolean required, String... values) {
        return new Column(name, Type.ONE_OF, required, false, List.of(values));
    }

    static Column reference(String name, boolean required, String... tables) {
        return new Column(name, Type.REFERENCE, required, false, List.of(tables));
    }

    static Column references(String name, String... tables) {
        return new Column(name, Type.REFERENCE, false, true, List.of(tables));
    }

    List<String> columnNames() {
        List<String> names = new ArrayList<>();
        for (Column c : columns) {
            names.add(c.name());
        }
        return names;
    }
}
