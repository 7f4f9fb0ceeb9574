package org.readout.archive.copies;

/**
 * When two texts are copies of one story: most of both is the same, or the shorter one, if it is no mere notice, stands
 * nearly whole in the other. Texts that cannot be are kept from being compared by their bands: copies share one with
 * near certainty, others hardly ever.
 */
public final class Copies {

    /** How many bands a text has. */
    public static final int BANDS = 20;

    /** Papers print a wire story within so many days; the same words a season later are another occasion. */
    public static final int DAYS = 30;

    private static final int ROWS = 3;

    private static final double MOST = 0.6;
    private static final double NEARLY_WHOLE = 0.8;
    private static final int NOTICE = 25;

    private Copies() {}

    /** The bands of a text (MinHash): two texts are worth comparing where they share one. */
    public static long[] bands(Shingles text) {
        long[] bands = new long[BANDS];
        for (int band = 0; band < BANDS; band++) {
            long hash = band;
            for (int row = 0; row < ROWS; row++) {
                hash = Shingles.mixed(hash * 31 + text.smallest(band * ROWS + row));
            }
            bands[band] = hash;
        }
        return bands;
    }

    /** Whether one is a copy of the other; the same whichever is asked first. */
    public static boolean are(Shingles one, Shingles other) {
        int shared = one.shared(other);
        int shorter = Math.min(one.size(), other.size());
        int all = one.size() + other.size() - shared;
        return shared >= MOST * all || (shorter >= NOTICE && shared >= NEARLY_WHOLE * shorter);
    }
}
