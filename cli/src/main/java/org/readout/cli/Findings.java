package org.readout.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.readout.archive.ArchiveException;
import org.readout.archive.ParquetRecords;
import org.readout.intake.Intake;
import org.readout.intake.Problem;
import org.readout.intake.Sink;
import org.readout.intake.Source;

/** Finds what can be added: the documents that intake finds, and records in Parquet. */
final class Findings {

    private static final String PARQUET = ".parquet";

    private final Intake intake;

    Findings(Intake intake) {
        this.intake = intake;
    }

    /** As {@link Intake#read(Path, Sink)}. */
    void find(Path path, Sink sink) {
        List<Path> files = files(path);
        List<Path> records = files.stream().filter(Findings::isParquet).toList();
        boolean others = files.stream().anyMatch(file -> Intake.takes(String.valueOf(file.getFileName())));
        if (records.isEmpty() || (Files.isDirectory(path) && others)) {
            intake.read(path, sink);
        }
        records.forEach(file -> records(file, sink));
    }

    private static boolean isParquet(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(PARQUET) && !name.startsWith(".");
    }

    /** None where they cannot be listed, which intake tells. */
    private static List<Path> files(Path path) {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            return List.of();
        }
    }

    private static void records(Path file, Sink sink) {
        try {
            ParquetRecords.read(file, (row, json) -> sink.source(Source.json(file.toString(), row, json)));
            sink.passed(Files.size(file));
        } catch (ArchiveException | IOException e) {
            sink.problem(new Problem(file.toString(), 0, "records in Parquet cannot be read: " + e.getMessage(), true));
        }
    }
}
