package org.readout.language.swift.syntax;

/** Puts an example's tags, features and guide where the parser looks for them. */
final class ExampleTags {

    private ExampleTags() {}

    static void fill(Example example, Tagged tagged, TagSet tagSet, Relations relations, boolean guided) {
        tagged.start();
        for (int i = 0; i < example.size(); i++) {
            tagged.tags[i + Words.MARGIN] = tagSet.number(example.tags()[i]);
            tagged.morphology[i + Words.MARGIN] = tagSet.features().indexOf(example.features()[i]);
        }
        tagged.count();
        Example.Guide guide = guided ? example.guide() : null;
        if (guide == null) {
            tagged.guideHeads = new int[0];
            return;
        }
        tagged.guideHeads = guide.heads();
        tagged.guideLabels = new int[example.size()];
        for (int i = 0; i < example.size(); i++) {
            tagged.guideLabels[i] = guide.relations()[i].hashCode();
        }
    }
}
