package org.readout.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.readout.intake.Source.Kind;

/**
 * The entries of an RSS or Atom feed: each that brings text is one document. A feed with a document type is refused, since
 * that may name entities without end. For one call.
 */
final class Feed {

    private final String name;
    private final Sink sink;
    private final int maxBytes;

    Feed(String name, Sink sink, int maxBytes) {
        this.name = name;
        this.sink = sink;
        this.maxBytes = maxBytes;
    }

    /** False where the caller has had enough. */
    boolean read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(maxBytes + 1);
        if (bytes.length > maxBytes) {
            leftOut(0, "larger than " + Stream.size(maxBytes) + ", which is no feed");
            return true;
        }
        SyndFeed feed = parsed(bytes);
        return feed == null || entries(feed);
    }

    private boolean entries(SyndFeed feed) {
        int n = 0;
        for (SyndEntry entry : feed.getEntries()) {
            n++;
            String html = html(entry);
            if (html == null) {
                leftOut(n, "an entry without text");
            } else if (!sink.source(source(feed, entry, html, n))) {
                return false;
            }
        }
        return true;
    }

    private @Nullable SyndFeed parsed(byte[] bytes) {
        try {
            SyndFeedInput input = new SyndFeedInput();
            input.setAllowDoctypes(false);
            return input.build(new XmlReader(new ByteArrayInputStream(bytes)));
        } catch (FeedException | IOException | RuntimeException e) {
            leftOut(0, "no RSS or Atom feed (" + e.getMessage() + ")");
            return null;
        }
    }

    /** The entry's content, else its description. */
    private static @Nullable String html(SyndEntry entry) {
        StringBuilder html = new StringBuilder();
        for (SyndContent content : entry.getContents()) {
            html.append(content.getValue() == null ? "" : content.getValue()).append('\n');
        }
        if (html.toString().isBlank() && entry.getDescription() != null) {
            html.append(entry.getDescription().getValue());
        }
        return html.toString().isBlank() || html.toString().equals("null") ? null : html.toString();
    }

    private Source source(SyndFeed feed, SyndEntry entry, String html, int n) {
        ObjectNode json = Json.MAPPER.createObjectNode();
        json.put("id", entry.getUri());
        json.put("url", entry.getLink());
        json.put("title", entry.getTitle());
        json.put("publisher", feed.getTitle());
        json.put("language", feed.getLanguage());
        json.put("published", day(entry));
        json.put("html", "<html><body><article>" + html + "</article></body></html>");
        return new Source(name, n, Kind.JSON, json.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable String day(SyndEntry entry) {
        Date date = entry.getPublishedDate() != null ? entry.getPublishedDate() : entry.getUpdatedDate();
        return date == null
                ? null
                : date.toInstant().atZone(ZoneOffset.UTC).toLocalDate().toString();
    }

    private void leftOut(int entry, String why) {
        sink.problem(Problem.leftOut(name, entry, why));
    }
}
