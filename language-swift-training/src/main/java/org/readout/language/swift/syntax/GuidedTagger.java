package org.readout.language.swift.syntax;

import java.util.List;

/** Tags examples, with their guide's word where it was learned with one. For one thread. */
final class GuidedTagger {

    private static final int MARGIN = Words.MARGIN;

    private final TagSet tagSet;
    private final Lexicon lexicon;
    private final Scorer tags;
    private final Scorer morphology;
    private final boolean guided;
    private final Words words = new Words();
    private final Tagged tagged;
    private final Scratch scratch = new Scratch();

    GuidedTagger(TagSet tagSet, Lexicon lexicon, Scorer tags, Scorer morphology, boolean guided) {
        this.tagSet = tagSet;
        this.lexicon = lexicon;
        this.tags = tags;
        this.morphology = morphology;
        this.guided = guided;
        this.tagged = new Tagged(words, tagSet, new Relations(List.of("root")));
    }

    /** The same example with tags and features as found. */
    Example tag(Example example) {
        words.fill(example.forms(), lexicon);
        tagged.start();
        Example.Guide guide = guided ? example.guide() : null;
        String[] foundTags = new String[example.size()];
        for (int i = 0; i < example.size(); i++) {
            int at = i + MARGIN;
            GuidedTagFeatures.tag(words, at, tagged.tags[at - 1], tagged.tags[at - 2], guide, scratch.features);
            int[] scores = scratch.scores(tagSet.size());
            tags.add(scratch.features.values(), scratch.features.count(), scores);
            tagged.tags[at] = Tagger.best(scores, tagSet.size());
            foundTags[i] = tagSet.names().get(tagged.tags[at]);
        }
        String[] found = new String[example.size()];
        for (int i = 0; i < example.size(); i++) {
            int at = i + MARGIN;
            GuidedTagFeatures.morphology(words, at, tagged.tags, guide, scratch.features);
            int[] scores = scratch.scores(tagSet.features().size());
            morphology.add(scratch.features.values(), scratch.features.count(), scores);
            found[i] = tagSet.features(Tagger.best(scores, tagSet.candidates(tagged.tags[at])));
        }
        return new Example(example.forms(), foundTags, found, example.heads(), example.relations(), example.guide());
    }
}
