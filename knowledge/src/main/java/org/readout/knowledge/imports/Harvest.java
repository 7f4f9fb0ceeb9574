package org.readout.knowledge.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.readout.knowledge.TableHeader;

/** The lines of tables that an import has found so far. For one thread. */
public final class Harvest {

    private record Line(String[] fields, String place) {

        List<String> withoutEmptyEnd() {
            int end = fields.length;
            while (end > 1 && fields[end - 1].isEmpty()) {
                end--;
            }
            return List.of(fields).subList(0, end);
        }
    }

    private final Map<String, Map<String, Line>> tables = new TreeMap<>();
    private final String origin;

    /** @param origin a sentence for the header of every table: where its lines come from and under which licence */
    Harvest(String origin) {
        this.origin = origin;
    }

    /** Adds a line; the first one of a key stays. */
    void put(String table, String key, String place, String... fields) {
        for (int i = 0; i < fields.length; i++) {
            fields[i] = i == fields.length - 1 ? fields[i].strip() : Names.field(fields[i]);
        }
        tables.computeIfAbsent(table, t -> new LinkedHashMap<>()).putIfAbsent(key, new Line(fields, place));
    }

    /** Adds a value to the list that ends the line of a key. */
    void append(String table, String key, String place, String value) {
        String text = Names.field(value);
        if (text.isEmpty()) {
            return;
        }
        Map<String, Line> lines = tables.computeIfAbsent(table, t -> new LinkedHashMap<>());
        Line line = lines.computeIfAbsent(key, k -> new Line(new String[] {k, ""}, place));
        String list = line.fields()[1];
        if (!List.of(list.split("; ")).contains(text)) {
            line.fields()[1] = list.isEmpty() ? text : list + "; " + text;
        }
    }

    /** How many lines each table has. */
    public Map<String, Integer> counts() {
        Map<String, Integer> counts = new TreeMap<>();
        tables.forEach((table, lines) -> counts.put(table, lines.size()));
        return counts;
    }

    /**
     * Writes the tables into a folder, laid out as {@code knowledge/tables}.
     *
     * @throws IllegalArgumentException where one of them is there already
     */
    public void write(Path folder) throws IOException {
        for (String table : tables.keySet()) {
            if (Files.exists(folder.resolve(table + ".table"))) {
                throw new IllegalArgumentException(
                        folder.resolve(table + ".table") + " is there already; choose another folder, and give both");
            }
        }
        for (Map.Entry<String, Map<String, Line>> table : tables.entrySet()) {
            Path file = folder.resolve(table.getKey() + ".table");
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text(table.getKey(), table.getValue()));
        }
    }

    private String text(String table, Map<String, Line> lines) {
        StringBuilder text = new StringBuilder("# ").append(origin).append('\n');
        text.append("# The comment above a line says where it comes from.\n");
        text.append(String.join(" | ", TableHeader.of(table))).append('\n');
        for (Line line : lines.values()) {
            text.append("# from ").append(line.place()).append('\n');
            text.append(String.join(" | ", line.withoutEmptyEnd())).append('\n');
        }
        return text.toString();
    }
}
