package org.readout.language.swift.syntax;

/** What one thread parses examples in, with their guides or without. */
final class ParseRoom {

    final State state = new State();
    final Scratch scratch = new Scratch();
    final MoveFeatures moves;
    final LabelFeatures labels;

    private final TagSet tagSet;
    private final Lexicon lexicon;
    private final Words words = new Words();
    private final Tagged tagged;

    ParseRoom(TagSet tagSet, Relations relations, Lexicon lexicon, boolean guided) {
        this.tagSet = tagSet;
        this.lexicon = lexicon;
        this.tagged = new Tagged(words, tagSet, relations);
        this.moves = guided
                ? new GuidedMoveFeatures(tagged, state, scratch.features)
                : new MoveFeatures(tagged, state, scratch.features);
        this.labels = guided
                ? new GuidedLabelFeatures(tagged, state, scratch.features)
                : new LabelFeatures(tagged, state, scratch.features);
    }

    /** Lays an example out: its words, its tags, its guide. */
    void fill(Example example) {
        words.fill(example.forms(), lexicon);
        tagged.start();
        for (int i = 0; i < example.size(); i++) {
            tagged.tags[i + Words.MARGIN] = tagSet.number(example.tags()[i]);
            tagged.morphology[i + Words.MARGIN] = tagSet.features().indexOf(example.features()[i]);
        }
        tagged.count();
        if (moves instanceof GuidedMoveFeatures guided) {
            guided.follow(example.guideOrNone());
        }
        if (labels instanceof GuidedLabelFeatures guided) {
            guided.follow(example.guideOrNone());
        }
    }
}
