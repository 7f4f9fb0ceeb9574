package org.readout.archive.copies;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The runs of five words of a text, as sorted hashes without repeats: what two texts share of them tells how much of one
 * is copied in the other. Immutable.
 */
public final class Shingles {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int RUN = 5;
    private static final long PRIME = 0x100000001b3L;
    private static final long BASIS = 0xcbf29ce484222325L;

    private final long[] hashes;

    private Shingles(long[] hashes) {
        this.hashes = hashes;
    }

    /** Of a text; of one with fewer than five words, that they are these. */
    public static Shingles of(String text) {
        long[] words = WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .mapToLong(m -> hash(m.group()))
                .toArray();
        int runs = Math.max(1, words.length - RUN + 1);
        long[] hashes = new long[runs];
        for (int i = 0; i < runs; i++) {
            long hash = BASIS;
            for (int k = i; k < Math.min(words.length, i + RUN); k++) {
                hash = mixed(hash * PRIME + words[k]);
            }
            hashes[i] = hash;
        }
        return new Shingles(Arrays.stream(hashes).sorted().distinct().toArray());
    }

    /** Those that {@link #hashes} told. */
    public static Shingles ofHashes(long[] hashes) {
        return new Shingles(hashes.clone());
    }

    /** As numbers, to be kept. */
    public long[] hashes() {
        return hashes.clone();
    }

    private static long hash(String word) {
        long hash = BASIS;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * PRIME;
        }
        return mixed(hash);
    }

    static long mixed(long value) {
        long v = value;
        v = (v ^ (v >>> 30)) * 0xbf58476d1ce4e5b9L;
        v = (v ^ (v >>> 27)) * 0x94d049bb133111ebL;
        return v ^ (v >>> 31);
    }

    /** How many there are. */
    public int size() {
        return hashes.length;
    }

    /** How many of them both have. */
    public int shared(Shingles other) {
        int shared = 0;
        for (int i = 0, k = 0; i < hashes.length && k < other.hashes.length; ) {
            int order = Long.compare(hashes[i], other.hashes[k]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            k += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    /** The smallest hash under one of many orders, the same order for the same number. */
    long smallest(int order) {
        long smallest = Long.MAX_VALUE;
        long salt = mixed(order + 1L);
        for (long hash : hashes) {
            smallest = Math.min(smallest, mixed(hash ^ salt));
        }
        return smallest;
    }
}
