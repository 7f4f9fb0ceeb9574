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
import org.readout.archive.ExportFormat;

/** A file that somebody gets instead of a page, in the format that the address names. */
final class Download {

    private static final Map<ExportFormat, String> TYPES = Map.of(
            ExportFormat.CSV, "text/csv; charset=utf-8",
            ExportFormat.PARQUET, "application/vnd.apache.parquet",
            ExportFormat.JSONL, "application/jsonl; charset=utf-8");

    private Download() {}

    /** What writes the file. */
    interface Writing {
        void to(ExportFormat format, Path file);
    }

    /**
     * Answers with a file.
     *
     * @param name what it is called, without its ending
     * @throws BadRequestResponse where the address names no format
     */
    static void send(Context context, String name, Writing writing) {
        ExportFormat format = format(context);
        try {
            Path file = Files.createTempFile("readout-", "." + format);
            writing.to(format, file);
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + ".manifest.json"));
            context.contentType(String.valueOf(TYPES.get(format)))
                    .header("Content-Disposition", "attachment; filename=\"readout-" + name + "." + format + "\"")
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
