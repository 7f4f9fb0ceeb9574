package org.readout.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.readout.record.Sha256;

/** Checks the data before the score, so that a changed corpus never looks like a changed system. */
public final class Checksums {

    private static final int HEX_LENGTH = 64;

    private Checksums() {}

    /**
     * What differs from the folder's {@code SHA256SUMS}; empty where nothing does, or where there is no such file.
     *
     * @throws UncheckedIOException where a file cannot be read
     */
    public static List<String> differences(Path folder) {
        Path sums = folder.resolve("SHA256SUMS");
        List<String> differences = new ArrayList<>();
        if (!Files.exists(sums)) {
            return differences;
        }
        try {
            for (String line : Files.readAllLines(sums)) {
                String name = line.substring(HEX_LENGTH).replaceFirst("^[ *]+", "");
                Path file = folder.resolve(name);
                if (!Files.exists(file)) {
                    differences.add(file + ": is in SHA256SUMS and not in the folder");
                } else if (!Sha256.of(Files.readAllBytes(file)).equals(line.substring(0, HEX_LENGTH))) {
                    differences.add(file + ": is not the file that SHA256SUMS names");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(sums + ": " + e.getMessage(), e);
        }
        return differences;
    }
}
