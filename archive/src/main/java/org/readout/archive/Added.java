package org.readout.archive;

/**
 * What became of articles that were given to the archive.
 *
 * @param articles new ones
 * @param unread new ones among them that nothing could read
 * @param places articles that were held, and now came from one more place
 * @param held articles that were held with the place that they came from: nothing changed
 */
public record Added(int articles, int unread, int places, int held) {

    /** Nothing was given. */
    public static final Added NOTHING = new Added(0, 0, 0, 0);

    public Added plus(Added other) {
        return new Added(articles + other.articles, unread + other.unread, places + other.places, held + other.held);
    }
}
