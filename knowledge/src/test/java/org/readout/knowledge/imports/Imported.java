package org.readout.knowledge.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.readout.knowledge.Knowledge;
import org.readout.knowledge.Problem;

/** A file of the tests, imported into a folder. */
final class Imported {

    static final Path FILES = Path.of("src/test/resources/imports");

    private static final Knowledge KNOWLEDGE = Knowledge.load();

    final List<String> problems = new ArrayList<>();
    private final Path folder;

    Imported(Importer.Format format, Path file, boolean wins, Path folder) throws IOException {
        this.folder = folder;
        Importer importer = new Importer(KNOWLEDGE, Knowledge.LANGUAGES, wins, this::problem);
        importer.read(format, file).write(folder);
    }

    private void problem(Problem p) {
        problems.add(Path.of(p.file()).getFileName() + ":" + p.line() + ": " + p.message());
    }

    /** The lines of a table, but for comments and columns. */
    List<String> table(String name) throws IOException {
        Path file = folder.resolve(name + ".table");
        return Files.exists(file)
                ? Files.readAllLines(file).stream()
                        .filter(l -> !l.startsWith("#"))
                        .skip(1)
                        .toList()
                : List.of();
    }

    List<Problem> unsound() {
        return Knowledge.check(List.of(folder));
    }
}
