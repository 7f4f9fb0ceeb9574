package org.readout.knowledge;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.readout.record.Sha256;

/**
 * All tables, read and checked once: those that no language changes at once, those of a language when they are first asked
 * for. Safe for any number of threads; two of them can live side by side.
 */
public final class Knowledge {

    /** The languages that have a folder of words. */
    public static final List<String> LANGUAGES = List.of("en", "fr");

    private final Map<String, Set<String>> keys = new HashMap<>();
    private final Set<String> names = new TreeSet<>();
    /** Tables that were not asked for yet, by name. */
    private final Map<String, Sheet> sheets = new ConcurrentHashMap<>();

    private final Map<String, Table> tables = new ConcurrentHashMap<>();
    private final String version;

    /** A table as it lies in its files, the later winning over the earlier. */
    private record Sheet(String name, TableSchema schema, List<TableFile> files) {

        boolean isOurs() {
            return files.stream().allMatch(TableFile::isOurs);
        }

        /** By file. */
        List<List<Row>> rows(List<Problem> problems) {
            List<List<Row>> rows = new ArrayList<>();
            files.forEach(f -> rows.add(Table.parse(f.name(), f.text(), schema.columnNames(), problems)));
            return rows;
        }
    }

    private Knowledge(List<Path> folders, List<Problem> problems) {
        MessageDigest digest = Sha256.digest();
        for (TableSchema schema : Schemas.ALL) {
            for (String language : schema.perLanguage() ? LANGUAGES : List.of("")) {
                String name = language.isEmpty() ? schema.name() : language + "/" + schema.name();
                List<TableFile> files = TableFile.all(name, folders);
                files.forEach(f -> digest.update(f.bytes()));
                sheets.put(name, new Sheet(name, schema, files));
                names.add(name);
            }
        }
        version = HexFormat.of().formatHex(digest.digest(), 0, 6);
        readShared(problems);
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
     * Readout's tables and, after them, those of the folders (same layout), whose lines win: see {@link Precedence}.
     *
     * @throws KnowledgeException listing every bad line of the folders' tables and of those that no language changes
     */
    public static Knowledge load(List<Path> folders) {
        List<Problem> problems = new ArrayList<>();
        Knowledge knowledge = new Knowledge(folders, problems);
        if (!knowledge.sheets.values().stream().allMatch(Sheet::isOurs)) {
            knowledge.readWords(problems);
        }
        if (!problems.isEmpty()) {
            throw new KnowledgeException(problems);
        }
        return knowledge;
    }

    /** What is wrong with the tables that come with Readout and those of the folders; empty where nothing is. */
    public static List<Problem> check(List<Path> folders) {
        List<Problem> problems = new ArrayList<>();
        new Knowledge(folders, problems).readWords(problems);
        return problems;
    }

    private void readShared(List<Problem> problems) {
        Map<Sheet, List<List<Row>>> read = new LinkedHashMap<>();
        for (TableSchema schema : Schemas.ALL) {
            Sheet sheet = sheets.get(schema.name());
            if (sheet != null && !schema.perLanguage()) {
                List<List<Row>> files = sheet.rows(problems);
                read.put(sheet, files);
                String key = schema.columns().get(0).name();
                Set<String> values = keys.computeIfAbsent(schema.name(), n -> new HashSet<>());
                files.forEach(rows -> rows.forEach(r -> values.add(r.get(key))));
            }
        }
        read.forEach((sheet, files) -> keep(sheet, files, problems));
    }

    private void readWords(List<Problem> problems) {
        for (TableSchema schema : Schemas.ALL) {
            for (String language : LANGUAGES) {
                Sheet sheet = sheets.get(language + "/" + schema.name());
                if (sheet != null) {
                    keep(sheet, sheet.rows(problems), problems);
                }
            }
        }
    }

    private void keep(Sheet sheet, List<List<Row>> files, List<Problem> problems) {
        Checker checker = new Checker(keys, problems);
        files.forEach(rows -> checker.check(sheet.schema(), rows));
        if (problems.isEmpty()) {
            tables.put(sheet.name(), new Table(sheet.name(), Precedence.of(sheet.schema(), files)));
            sheets.remove(sheet.name());
        }
    }

    /**
     * A table that no language changes; empty where no file has it.
     *
     * @throws IllegalArgumentException where there is no table of that name
     */
    public Table table(String name) {
        if (!names.contains(name)) {
            throw new IllegalArgumentException("no table " + name + "; there are " + names);
        }
        Table table = tables.get(name);
        return table != null ? table : readFirst(name);
    }

    /** Two threads that read it at once read the same. */
    private Table readFirst(String name) {
        Sheet sheet = sheets.get(name);
        if (sheet != null) {
            List<Problem> problems = new ArrayList<>();
            keep(sheet, sheet.rows(problems), problems);
            if (!problems.isEmpty()) {
                throw new KnowledgeException(problems);
            }
        }
        return Objects.requireNonNull(tables.get(name), name);
    }

    /**
     * The table of one language.
     *
     * @throws KnowledgeException listing every bad line of it, where it was not asked for before
     */
    public Table table(String language, String name) {
        return table(language + "/" + name);
    }

    /** Twelve hexadecimal digits that change when any table does. */
    public String version() {
        return version;
    }
}
