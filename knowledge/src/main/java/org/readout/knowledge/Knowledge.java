package org.readout.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.readout.record.Sha256;

/**
 * All tables, read and checked once. Immutable and safe for any number of threads; two of them can live side by side.
 */
public final class Knowledge {

    /** The languages that have a folder of words. */
    public static final List<String> LANGUAGES = List.of("en", "fr");

    private static final String ROOT = "/org/readout/knowledge/tables/";

    private final Map<String, Table> tables;
    private final String version;

    private Knowledge(Map<String, Table> tables, String version) {
        this.tables = Map.copyOf(tables);
        this.version = version;
    }

    /**
     * The tables that come with Readout.
     *
     * @throws KnowledgeException listing every bad line
     */
    public static Knowledge load() {
        return load(List.of());
    }

    /**
     * Readout's tables and, after them, those of the folders (same layout), whose rows come last and so win.
     *
     * @throws KnowledgeException listing every bad line
     */
    public static Knowledge load(List<Path> folders) {
        List<Problem> problems = new ArrayList<>();
        Knowledge knowledge = read(folders, problems);
        if (!problems.isEmpty()) {
            throw new KnowledgeException(problems);
        }
        return knowledge;
    }

    /** What is wrong with the tables that come with Readout and those of the folders; empty where nothing is. */
    public static List<Problem> check(List<Path> folders) {
        List<Problem> problems = new ArrayList<>();
        read(folders, problems);
        return problems;
    }

    private static Knowledge read(List<Path> folders, List<Problem> problems) {
        MessageDigest digest = Sha256.digest();
        Map<String, Table> tables = new LinkedHashMap<>();
        List<Sheet> sheets = new ArrayList<>();
        for (TableSchema schema : Schemas.ALL) {
            for (String language : schema.perLanguage() ? LANGUAGES : List.of("")) {
                String name = language.isEmpty() ? schema.name() : language + "/" + schema.name();
                List<Row> rows = new ArrayList<>();
                for (Source source : sources(name, folders)) {
                    digest.update(source.text().getBytes(StandardCharsets.UTF_8));
                    rows.addAll(Table.parse(source.file(), source.text(), schema.columnNames(), problems));
                }
                Table table = new Table(name, rows);
                tables.put(name, table);
                sheets.add(new Sheet(table, schema));
            }
        }
        Checker checker = new Checker(keys(tables), problems);
        sheets.forEach(sheet -> checker.check(sheet.schema(), sheet.table().rows()));
        return new Knowledge(tables, HexFormat.of().formatHex(digest.digest(), 0, 6));
    }

    private static Map<String, Set<String>> keys(Map<String, Table> tables) {
        Map<String, Set<String>> keys = new HashMap<>();
        tables.forEach((name, table) -> {
            Set<String> values = keys.computeIfAbsent(name, n -> new HashSet<>());
            String first = Schemas.ALL.stream()
                    .filter(s -> !s.perLanguage() && s.name().equals(name))
                    .map(s -> s.columns().get(0).name())
                    .findFirst()
                    .orElse("");
            if (!first.isEmpty()) {
                table.rows().forEach(r -> values.add(r.get(first)));
            }
        });
        return keys;
    }

    private record Sheet(Table table, TableSchema schema) {}

    private record Source(String file, String text) {}

    private static List<Source> sources(String name, List<Path> folders) {
        List<Source> found = new ArrayList<>();
        String resource = ROOT + name + ".table";
        try (InputStream in = Knowledge.class.getResourceAsStream(resource)) {
            if (in != null) {
                found.add(new Source(
                        "knowledge/tables/" + name + ".table", new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            }
            for (Path folder : folders) {
                Path file = folder.resolve(name + ".table");
                if (Files.exists(file)) {
                    found.add(new Source(file.toString(), Files.readString(file)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("table " + name + ": " + e.getMessage(), e);
        }
        return found;
    }

    /**
     * A table that no language changes; empty where no file has it.
     *
     * @throws IllegalArgumentException where there is no table of that name
     */
    public Table table(String name) {
        Table table = tables.get(name);
        if (table == null) {
            throw new IllegalArgumentException("no table " + name + "; there are " + new TreeSet<>(tables.keySet()));
        }
        return table;
    }

    /** The table of one language. */
    public Table table(String language, String name) {
        return table(language + "/" + name);
    }

    /** Twelve hexadecimal digits that change when any table does. */
    public String version() {
        return version;
    }
}
