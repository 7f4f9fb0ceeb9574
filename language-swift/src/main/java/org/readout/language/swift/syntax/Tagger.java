package org.readout.language.swift.syntax;

/** Gives each word its tag, left to right, and then its morphology. Immutable, for any number of threads. */
final class Tagger {

    private static final int MARGIN = Words.MARGIN;

    private final TagSet tagSet;
    private final Scorer tagScorer;
    private final Scorer morphologyScorer;

    Tagger(TagSet tagSet, Scorer tagScorer, Scorer morphologyScorer) {
        this.tagSet = tagSet;
        this.tagScorer = tagScorer;
        this.morphologyScorer = morphologyScorer;
    }

    /** Writes tags and morphology into {@code sentence}, whose words are filled. */
    void tag(Tagged sentence, Scratch scratch) {
        sentence.start();
        Words words = sentence.words;
        int[] tags = sentence.tags;
        for (int i = MARGIN; i < words.size + MARGIN; i++) {
            TagFeatures.tag(words, i, tags[i - 1], tags[i - 2], scratch.features);
            int[] scores = scratch.scores(tagSet.size());
            tagScorer.add(scratch.features.values(), scratch.features.count(), scores);
            tags[i] = best(scores, tagSet.size());
        }
        for (int i = MARGIN; i < words.size + MARGIN; i++) {
            sentence.morphology[i] = morphology(words, i, tags, scratch);
        }
        sentence.count();
    }

    private int morphology(Words words, int i, int[] tags, Scratch scratch) {
        int[] candidates = tagSet.candidates(tags[i]);
        if (candidates.length == 1) {
            return candidates[0];
        }
        TagFeatures.morphology(words, i, tags, scratch.features);
        int[] scores = scratch.scores(tagSet.features().size());
        morphologyScorer.add(scratch.features.values(), scratch.features.count(), scores);
        return best(scores, candidates);
    }

    static int best(int[] scores, int classes) {
        int best = 0;
        for (int i = 1; i < classes; i++) {
            if (scores[i] > scores[best]) {
                best = i;
            }
        }
        return best;
    }

    static int best(int[] scores, int[] candidates) {
        int best = candidates[0];
        for (int candidate : candidates) {
            if (scores[candidate] > scores[best]) {
                best = candidate;
            }
        }
        return best;
    }
}
