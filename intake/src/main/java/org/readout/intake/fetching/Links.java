package org.readout.intake.fetching;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Set;

/** The pages that a feed names. */
public final class Links {

    private Links() {}

    /**
     * In the order of the feed, each once.
     *
     * @throws IOException where it is no RSS or Atom feed, or has a document type, which may name entities without end
     */
    public static Set<URI> of(Fetcher.Fetched fetched) throws IOException {
        SyndFeed feed;
        try {
            SyndFeedInput input = new SyndFeedInput();
            input.setAllowDoctypes(false);
            feed = input.build(new XmlReader(new ByteArrayInputStream(fetched.bytes())));
        } catch (FeedException | RuntimeException e) {
            throw new IOException(fetched.address() + ": no RSS or Atom feed (" + e.getMessage() + ")", e);
        }
        Set<URI> links = new LinkedHashSet<>();
        for (SyndEntry entry : feed.getEntries()) {
            if (entry.getLink() != null && !entry.getLink().isBlank()) {
                try {
                    links.add(fetched.address().resolve(entry.getLink().strip()));
                } catch (IllegalArgumentException e) {
                    // An address that is none leads nowhere; the feed's other entries do.
                }
            }
        }
        return links;
    }
}
