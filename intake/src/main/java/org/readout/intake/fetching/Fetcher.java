package org.readout.intake.fetching;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Fetches one address after the other, as a good guest: what robots.txt allows, at most one request to a host in a while,
 * with limits on time, size and redirects, each of which is looked at before it is followed. For one thread.
 */
public final class Fetcher {

    /** What we call ourselves. */
    public static final String AGENT = "readout";

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final int SERVER_ERROR = 500;
    private static final int REDIRECTS = 5;
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(TIMEOUT)
            .build();
    private final Addresses addresses;
    private final Duration pause;
    private final int maxBytes;
    private final Map<String, Robots> robots = new HashMap<>();
    private final Map<String, Long> asked = new HashMap<>();

    /**
     * @param pause between two requests to one host
     * @param maxBytes the largest thing to fetch, unpacked
     * @param house whether machines of the house may be fetched from too
     */
    public Fetcher(Duration pause, int maxBytes, boolean house) {
        this.addresses = new Addresses(house);
        this.pause = pause;
        this.maxBytes = maxBytes;
    }

    /**
     * What was fetched.
     *
     * @param address where it was in the end
     * @param type its content type, or an empty string
     * @param stamp to ask later whether it has changed
     */
    public record Fetched(URI address, String type, byte[] bytes, Stamp stamp) {}

    /** How a server tells one state of a thing from another. */
    public record Stamp(@Nullable String etag, @Nullable String modified) {

        /** Nothing is known. */
        public static final Stamp NONE = new Stamp(null, null);
    }

    /**
     * Fetches, unless it has not changed since.
     *
     * @return empty where it has not changed
     * @throws RefusedException where it may not be fetched, or is too large
     * @throws IOException where it cannot be
     */
    public Optional<Fetched> fetch(URI address, Stamp since) throws IOException, InterruptedException {
        URI at = address;
        for (int hop = 0; hop <= REDIRECTS; hop++) {
            addresses.check(at);
            if (!robots(at).allow(target(at))) {
                throw new RefusedException(at + ": robots.txt asks not to fetch it");
            }
            HttpResponse<InputStream> response = ask(at, since);
            try (InputStream body = response.body()) {
                int status = response.statusCode();
                if (status == NOT_MODIFIED) {
                    return Optional.empty();
                }
                if (status == OK) {
                    return Optional.of(fetched(at, response, body));
                }
                String to = response.headers().firstValue("Location").orElse(null);
                if (status / 100 != 3 || to == null) {
                    throw new IOException(at + ": the server says " + status);
                }
                at = next(at, to);
            }
        }
        throw new RefusedException(address + ": redirected more than " + REDIRECTS + " times");
    }

    private static URI next(URI at, String to) throws RefusedException {
        try {
            return at.resolve(to);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(at + ": redirected to what is no address: " + to);
        }
    }

    private Fetched fetched(URI at, HttpResponse<InputStream> response, InputStream body) throws IOException {
        boolean packed =
                response.headers().firstValue("Content-Encoding").orElse("").equalsIgnoreCase("gzip");
        byte[] bytes = (packed ? new GZIPInputStream(body) : body).readNBytes(maxBytes + 1);
        if (bytes.length > maxBytes) {
            throw new RefusedException(at + ": larger than " + (maxBytes >> 10) + " KiB");
        }
        Stamp stamp = new Stamp(
                response.headers().firstValue("ETag").orElse(null),
                response.headers().firstValue("Last-Modified").orElse(null));
        return new Fetched(at, response.headers().firstValue("Content-Type").orElse(""), bytes, stamp);
    }

    private HttpResponse<InputStream> ask(URI at, Stamp since) throws IOException, InterruptedException {
        waitFor(at.getAuthority());
        HttpRequest.Builder request = HttpRequest.newBuilder(at)
                .timeout(TIMEOUT)
                .header("User-Agent", AGENT + " (news archive of one user)")
                .header("Accept-Encoding", "gzip");
        if (since.etag() != null) {
            request.header("If-None-Match", since.etag());
        }
        if (since.modified() != null) {
            request.header("If-Modified-Since", since.modified());
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    }

    private void waitFor(String host) throws InterruptedException {
        Long last = asked.get(host);
        long left = last == null ? 0 : pause.toMillis() - (System.nanoTime() - last) / 1_000_000;
        if (left > 0) {
            Thread.sleep(left);
        }
        asked.put(host, System.nanoTime());
    }

    private Robots robots(URI at) throws InterruptedException {
        String host = at.getScheme() + "://" + at.getAuthority();
        Robots known = robots.get(host);
        if (known == null) {
            known = fetchRobots(URI.create(host + "/robots.txt"));
            robots.put(host, known);
        }
        return known;
    }

    private Robots fetchRobots(URI address) throws InterruptedException {
        try {
            HttpResponse<InputStream> response = ask(address, Stamp.NONE);
            try (InputStream body = response.body()) {
                int status = response.statusCode();
                if (status == OK) {
                    byte[] bytes = fetched(address, response, body).bytes();
                    return Robots.parse(new String(bytes, StandardCharsets.UTF_8), AGENT);
                }
                return status >= SERVER_ERROR ? Robots.NOTHING : Robots.ALL;
            }
        } catch (IOException e) {
            return Robots.NOTHING;
        }
    }

    private static String target(URI at) {
        String path = at.getRawPath() == null || at.getRawPath().isEmpty() ? "/" : at.getRawPath();
        return at.getRawQuery() == null ? path : path + "?" + at.getRawQuery();
    }
}
