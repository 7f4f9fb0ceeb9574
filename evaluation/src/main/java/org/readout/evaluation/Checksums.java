package org.readout.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

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
                } else if (!sha256(file).equals(line.substring(0, HEX_LENGTH))) {
                    differences.add(file + ": is not the file that SHA256SUMS names");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(sums + ": " + e.getMessage(), e);
        }
        return differences;
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
