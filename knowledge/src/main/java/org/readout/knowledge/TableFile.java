package org.readout.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One file of a table, as it lies there. */
record TableFile(String name, byte[] bytes, boolean isOurs) {

    private static final String ROOT = "/org/readout/knowledge/tables/";

    /** Readout's own file of the table, and those of the folders in their order; none where no one has it. */
    static List<TableFile> all(String table, List<Path> folders) {
        List<TableFile> found = new ArrayList<>();
        try (InputStream in = Knowledge.class.getResourceAsStream(ROOT + table + ".table")) {
            if (in != null) {
                found.add(new TableFile("knowledge/tables/" + table + ".table", in.readAllBytes(), true));
            }
            for (Path folder : folders) {
                Path file = folder.resolve(table + ".table");
                if (Files.exists(file)) {
                    found.add(new TableFile(file.toString(), Files.readAllBytes(file), false));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("table " + table + ": " + e.getMessage(), e);
        }
        return found;
    }

    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
