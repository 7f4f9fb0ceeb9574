package org.readout.language.swift.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Learns to tag and to name morphology. The same examples and seed give the same weights. */
final class TaggerTrainer {

    private static final int MARGIN = Words.MARGIN;

    private final TagSet tagSet;
    private final Lexicon lexicon;
    private final boolean guided;
    private final Perceptron tags;
    private final Perceptron morphology;
    private final Words words = new Words();
    private final Tagged tagged;
    private final Scratch scratch = new Scratch();

    /** @param guided whether the guide's word is looked at; without it guides are ignored */
    TaggerTrainer(TagSet tagSet, Lexicon lexicon, boolean guided, int corrections) {
        this.tagSet = tagSet;
        this.lexicon = lexicon;
        this.guided = guided;
        this.tags = new Perceptron(corrections);
        this.morphology = new Perceptron(corrections);
        this.tagged = new Tagged(words, tagSet, new Relations(List.of("root")));
    }

    void train(List<Example> examples, int rounds, long seed) {
        List<Example> order = new ArrayList<>(examples);
        Random random = new Random(seed);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            for (Example example : order) {
                learn(example);
            }
        }
    }

    private void learn(Example example) {
        words.fill(example.forms(), lexicon);
        tagged.start();
        for (int i = 0; i < example.size(); i++) {
            int gold = tagSet.number(example.tags()[i]);
            int found = tag(example, i);
            tags.tick();
            if (gold >= 0 && found != gold) {
                tags.correct(scratch.features.values(), scratch.features.count(), gold, found, 1);
            }
            tagged.tags[i + MARGIN] = found;
        }
        for (int i = 0; i < example.size(); i++) {
            int gold = tagSet.features().indexOf(example.features()[i]);
            int tag = tagSet.number(example.tags()[i]);
            if (tag >= 0) {
                tagged.tags[i + MARGIN] = tag;
                learnMorphology(example, i, gold);
            }
        }
    }

    private void learnMorphology(Example example, int i, int gold) {
        int[] candidates = tagSet.candidates(tagged.tags[i + MARGIN]);
        if (candidates.length > 1 && Arrays.binarySearch(candidates, gold) >= 0) {
            int found = morphology(example, i, candidates);
            morphology.tick();
            if (found != gold) {
                morphology.correct(scratch.features.values(), scratch.features.count(), gold, found, 1);
            }
        }
    }

    private int tag(Example example, int i) {
        int at = i + MARGIN;
        Example.Guide guide = guided ? example.guide() : null;
        GuidedTagFeatures.tag(words, at, tagged.tags[at - 1], tagged.tags[at - 2], guide, scratch.features);
        int[] scores = scratch.scores(tagSet.size());
        tags.add(scratch.features.values(), scratch.features.count(), scores);
        return Tagger.best(scores, tagSet.size());
    }

    private int morphology(Example example, int i, int[] candidates) {
        Example.Guide guide = guided ? example.guide() : null;
        GuidedTagFeatures.morphology(words, i + MARGIN, tagged.tags, guide, scratch.features);
        int[] scores = scratch.scores(tagSet.features().size());
        morphology.add(scratch.features.values(), scratch.features.count(), scores);
        return Tagger.best(scores, candidates);
    }

    /** The averaged weights of tags. */
    Weights tags(int least) {
        return tags.averaged(0.9998, least);
    }

    Weights morphology(int least) {
        return morphology.averaged(0.9998, least);
    }
}
