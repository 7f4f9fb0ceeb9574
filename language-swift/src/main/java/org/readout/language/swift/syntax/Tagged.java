package org.readout.language.swift.syntax;

/** The words of one sentence with their tags and morphology, as the parser asks for them. For one thread. */
final class Tagged {

    private static final int[] NOTHING = new int[0];
    private static final int MARGIN = Words.MARGIN;

    final Words words;
    private final TagSet tagSet;
    private final Relations relations;

    /** By place in {@code words}, the margin counted. */
    int[] tags = NOTHING;

    int[] morphology = NOTHING;
    /** How many commas, verbs, quotation marks and conjunctions stand before a word. */
    private int[] commas = NOTHING;

    private int[] verbs = NOTHING;
    private int[] quotes = NOTHING;
    private int[] conjunctions = NOTHING;

    Tagged(Words words, TagSet tagSet, Relations relations) {
        this.words = words;
        this.tagSet = tagSet;
        this.relations = relations;
    }

    /** Makes room for the tags of the words at hand. */
    void start() {
        int room = words.size + 2 * MARGIN;
        if (tags.length < room) {
            tags = new int[room + 32];
            morphology = new int[room + 32];
            commas = new int[room + 32];
            verbs = new int[room + 32];
            quotes = new int[room + 32];
            conjunctions = new int[room + 32];
        }
        for (int i = 0; i < MARGIN; i++) {
            tags[i] = tags[words.size + MARGIN + i] = -1;
        }
    }

    /** Counts what stands between words; to be called when all tags are known. */
    void count() {
        commas[0] = verbs[0] = quotes[0] = conjunctions[0] = 0;
        for (int i = 0; i < words.size; i++) {
            int kind = tagSet.kind(tags[i + MARGIN]);
            int sign = words.form[i + MARGIN];
            commas[i + 1] = commas[i] + (sign == TagSet.COMMA ? 1 : 0);
            verbs[i + 1] = verbs[i] + (kind == TagSet.VERBAL ? 1 : 0);
            quotes[i + 1] = quotes[i] + (sign == TagSet.QUOTE ? 1 : 0);
            conjunctions[i + 1] = conjunctions[i] + (kind == TagSet.JOINING ? 1 : 0);
        }
    }

    int form(int i) {
        return i < 0 ? 0 : words.form[i + MARGIN];
    }

    int suffix(int i) {
        return i < 0 ? 0 : words.suffix3[i + MARGIN];
    }

    int reading(int i) {
        return i < 0 ? 0 : words.reading[i + MARGIN];
    }

    /** -1 outside of the sentence, -2 for the root. */
    int tag(int i) {
        return i < 0 ? -1 : i == words.size ? -2 : tags[i + MARGIN];
    }

    int upos(int i) {
        return i < 0 ? -1 : i >= words.size ? -2 : tagSet.uposNumber(tags[i + MARGIN]);
    }

    int label(State state, int i) {
        return i < 0 ? -1 : state.labels[i];
    }

    int core(long relations) {
        return this.relations.core(relations);
    }

    /** Commas (to 2), verbs (to 1), quotation marks (odd), conjunctions (to 1) between two words. */
    int between(int from, int to) {
        if (from < 0 || to < 0) {
            return -1;
        }
        int comma = Math.min(2, commas[to] - commas[from + 1]);
        int verb = Math.min(2, verbs[to] - verbs[from + 1]);
        int quote = quotes[to] - quotes[from + 1] & 1;
        int conjunction = Math.min(1, conjunctions[to] - conjunctions[from + 1]);
        return comma | verb << 2 | quote << 4 | conjunction << 5;
    }

    /** Whether number, gender and person of two words agree, differ, or are not known. */
    int agreement(int a, int b) {
        if (a < 0 || b < 0 || b >= words.size) {
            return -1;
        }
        return tagSet.agreement(morphology[a + MARGIN], morphology[b + MARGIN]);
    }
}
