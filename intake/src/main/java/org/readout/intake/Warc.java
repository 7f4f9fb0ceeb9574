package org.readout.intake;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.readout.intake.Source.Kind;

/**
 * The pages of a WARC archive: each response that succeeded and is HTML is one document, known by its address. A revisit
 * is the page that it refers to, under its own address. All else is passed over. For one call.
 */
final class Warc {

    private static final int OK = 200;

    /** So many bytes of pages are remembered, for revisits. */
    private static final long REMEMBERED = 32L << 20;

    private final String name;
    private final Sink sink;
    private final int maxBytes;
    private final Map<String, byte[]> pages = new LinkedHashMap<>();
    private long remembered;

    Warc(String name, Sink sink, int maxBytes) {
        this.name = name;
        this.sink = sink;
        this.maxBytes = maxBytes;
    }

    /** Knows the pages of what comes before, without handing them on. */
    void glance(InputStream in) throws IOException {
        Sink nobody = new Sink() {
            @Override
            public boolean source(Source source) {
                return true;
            }

            @Override
            public void problem(Problem problem) {}
        };
        Warc earlier = new Warc(name, nobody, maxBytes);
        earlier.read(in);
        pages.putAll(earlier.pages);
        remembered += earlier.remembered;
    }

    /** False where the caller has had enough. */
    boolean read(InputStream in) throws IOException {
        try (WarcReader reader = new WarcReader(in)) {
            for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
                if (!record(next.get())) {
                    return false;
                }
            }
        } catch (IOException | RuntimeException e) {
            leftOut("cannot be read further (" + e.getMessage() + "); what came before was read");
        }
        return true;
    }

    private boolean record(WarcRecord record) {
        try {
            if (record instanceof WarcResponse response) {
                return response(response);
            }
            return !(record instanceof WarcRevisit revisit) || revisit(revisit);
        } catch (IOException | RuntimeException e) {
            leftOut("a record of " + record.date() + " cannot be read (" + e.getMessage() + ")");
            return true;
        }
    }

    private boolean response(WarcResponse response) throws IOException {
        String address = address(response.target());
        if (address == null || !response.contentType().base().equals(MediaType.HTTP.base())) {
            return true;
        }
        HttpResponse http = response.http();
        if (http.status() != OK || !isPage(http.contentType())) {
            return true;
        }
        byte[] page = http.bodyDecoded().stream().readNBytes(maxBytes + 1);
        if (page.length > maxBytes) {
            sink.problem(Problem.leftOut(
                    address, 0, "larger than " + Stream.size(maxBytes) + " when unpacked, which is no article"));
            return true;
        }
        remember(address, page);
        return sink.source(new Source(address, 0, Kind.PAGE, page));
    }

    private static boolean isPage(MediaType type) {
        String base = type.base().toString().toLowerCase(Locale.ROOT);
        return base.equals("text/html") || base.equals("application/xhtml+xml");
    }

    private static @Nullable String address(String uri) {
        String lower = uri.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://") ? uri : null;
    }

    private boolean revisit(WarcRevisit revisit) {
        String address = revisit.targetURI().toString();
        URI of = revisit.refersToTargetURI().orElse(null);
        if (of == null || of.toString().equals(address)) {
            return true;
        }
        byte[] page = pages.get(of.toString());
        if (page == null) {
            sink.problem(
                    Problem.remark(name, 0, address + " is the same page as " + of + ", which is not near before it"));
            return true;
        }
        return sink.source(new Source(address, 0, Kind.PAGE, page));
    }

    private void remember(String address, byte[] page) {
        byte[] before = pages.put(address, page);
        remembered += page.length - (before == null ? 0 : before.length);
        var oldest = pages.entrySet().iterator();
        while (remembered > REMEMBERED && oldest.hasNext()) {
            remembered -= oldest.next().getValue().length;
            oldest.remove();
        }
    }

    private void leftOut(String why) {
        sink.problem(Problem.leftOut(name, 0, why));
    }
}
