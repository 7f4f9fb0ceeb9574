package org.readout.web.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.readout.record.Sha256;

/**
 * Where styles and scripts are: each under an address that changes when it does, so that a browser asks for it once. For any
 * number of threads.
 */
final class Assets {

    private static final int STAMP = 10;

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    /** The address of a file, such as {@code /assets/readout.css}. */
    String address(String path) {
        return addresses.computeIfAbsent(path, Assets::stamped);
    }

    private static String stamped(String path) {
        try (InputStream in = Assets.class.getResourceAsStream("/org/readout/web" + path)) {
            if (in == null) {
                throw new IllegalArgumentException("no such file: " + path);
            }
            byte[] digest = Sha256.digest().digest(in.readAllBytes());
            return path + "?v=" + HexFormat.of().formatHex(digest).substring(0, STAMP);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
