package org.readout.web.pages;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Map;
import org.readout.archive.Archive;
import org.readout.archive.ExportFormat;

/** What a page shows, as a file. */
public final class Exports {

    private static final Map<ExportFormat, String> TYPES = Map.of(
            ExportFormat.CSV, "text/csv; charset=utf-8",
            ExportFormat.PARQUET, "application/vnd.apache.parquet",
            ExportFormat.JSONL, "application/jsonl; charset=utf-8");

    private final Archive archive;

    public Exports(Archive archive) {
        this.archive = archive;
    }

    /** As the command {@code export} writes it. */
    public void export(Context context) {
        Asked asked = Asked.of(context);
        ExportFormat format = format(context);
        String name = "readout-" + asked.named() + "." + format;
        try {
            Path file = Files.createTempFile("readout-", "." + format);
            archive.export(format, asked.what(), asked.filter(), false, file);
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + ".manifest.json"));
            context.contentType(String.valueOf(TYPES.get(format)))
                    .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                    .result(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE));
        } catch (IOException e) {
            throw new UncheckedIOException("an export could not be written", e);
        }
    }

    private static ExportFormat format(Context context) {
        String asked = String.valueOf(context.queryParam("format")).toUpperCase(Locale.ROOT);
        return TYPES.keySet().stream()
                .filter(f -> f.name().equals(asked))
                .findFirst()
                .orElseThrow(() -> new BadRequestResponse("format is one of csv, parquet, jsonl"));
    }
}
