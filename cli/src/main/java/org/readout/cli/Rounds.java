package org.readout.cli;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.readout.archive.Archive;
import org.readout.archive.WatchedFeed;
import org.readout.intake.Intake;
import org.readout.intake.Problem;
import org.readout.intake.Source;
import org.readout.intake.UnreadableException;
import org.readout.intake.fetching.Fetcher;
import org.readout.intake.fetching.Links;

/** Goes from feed to feed and from page to page, and has what is new kept. For one thread. */
final class Rounds {

    private final Archive archive;
    private final Fetcher fetcher;
    private final Intake intake;
    private final Librarian librarian;
    private boolean complete = true;

    Rounds(Archive archive, Fetcher fetcher, Intake intake, Librarian librarian) {
        this.archive = archive;
        this.fetcher = fetcher;
        this.intake = intake;
        this.librarian = librarian;
    }

    /** Looks at all feeds once; true where nothing was left out. */
    boolean make(List<String> feeds) throws InterruptedException {
        for (String feed : feeds) {
            try {
                feed(feed);
            } catch (IOException | IllegalArgumentException e) {
                leftOut(feed, e);
            }
        }
        return complete;
    }

    private void feed(String address) throws IOException, InterruptedException {
        Fetcher.Stamp since = archive.feed(address)
                .map(f -> new Fetcher.Stamp(f.etag(), f.modified()))
                .orElse(Fetcher.Stamp.NONE);
        Optional<Fetcher.Fetched> fetched = fetcher.fetch(URI.create(address), since);
        if (fetched.isEmpty()) {
            return;
        }
        boolean whole = true;
        for (URI page : Links.of(fetched.get())) {
            if (!archive.isKnown(page.toString())) {
                whole &= page(page);
            }
        }
        librarian.write();
        if (whole) {
            Fetcher.Stamp stamp = fetched.get().stamp();
            archive.remember(new WatchedFeed(address, stamp.etag(), stamp.modified()));
        }
    }

    /** False where the page could not be had; then the feed is looked at again though it has not changed. */
    private boolean page(URI page) throws InterruptedException {
        try {
            Optional<Fetcher.Fetched> fetched = fetcher.fetch(page, Fetcher.Stamp.NONE);
            if (fetched.isPresent()) {
                Source source = Source.page(page.toString(), fetched.get().bytes());
                librarian.keep(librarian.read(intake.article(source, librarian::leaveOut)));
            }
            return true;
        } catch (UnreadableException e) {
            complete = false;
            librarian.leaveOut(e.problem());
            return true;
        } catch (IOException e) {
            leftOut(page.toString(), e);
            return false;
        }
    }

    private void leftOut(String address, Exception e) {
        complete = false;
        String message = String.valueOf(e.getMessage());
        String bare = message.startsWith(address + ": ") ? message.substring(address.length() + 2) : message;
        librarian.say(new Problem(address, 0, bare, true));
    }
}
