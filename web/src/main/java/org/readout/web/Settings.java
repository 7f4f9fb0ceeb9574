package org.readout.web;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How pages are served.
 *
 * @param host the address that is listened at; another than this machine's own needs a token
 * @param port 0 for any that is free
 * @param token what whoever comes has to know; null where only this machine can come
 * @param keep whether texts that are pasted may be kept in the archive, which then has to be open for that
 * @param version which Readout this is
 */
public record Settings(String host, int port, @Nullable String token, boolean keep, String version) {

    /** The largest request. */
    static final long MOST_BYTES = 8L << 20;

    /** A request that waits longer for its turn is given up. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    /** This machine alone, at any port. */
    public static Settings loopback(String version) {
        return new Settings("127.0.0.1", 0, null, false, version);
    }

    /** @throws IllegalArgumentException where others could come without a token */
    public Settings {
        if (!isLoopback(host) && (token == null || token.length() < 16)) {
            throw new IllegalArgumentException(
                    host + " can be reached from elsewhere: a token of 16 characters or more is needed");
        }
    }

    static boolean isLoopback(String host) {
        return host.equals("localhost")
                || host.matches("127(\\.\\d{1,3}){3}")
                || host.equals("::1")
                || host.equals("[::1]");
    }
}
