package org.readout.language.swift.syntax;

import java.util.ArrayList;
import java.util.List;

/** Learns a tagger and a parser from examples. The same examples give the same models. */
final class Trainer {

    /**
     * How to learn.
     *
     * @param guided whether to lean on the guides of the examples
     * @param folds parts that the examples are cut into, so that each is tagged by what the others teach
     * @param corrections how many corrections a feature has to be part of before it counts
     * @param least weights smaller than this, of 127, are left out
     */
    record Plan(boolean guided, int folds, int tagRounds, int parseRounds, int corrections, int least, long seed) {}

    /** What a model does with the guides of examples. */
    enum Leaning {
        /** It takes no heed of them, nor did it when it learned. */
        NONE,
        /** It looks at them. */
        MENDS,
        /** It looks at them, and keeps the first one's heads but for what {@link Trust} leaves open. */
        FOLLOWS
    }

    private final Plan plan;
    private final TagSet tagSet;
    private final Relations relations;
    private final HashedLexicon lexicon;

    Trainer(Plan plan, TagSet tagSet, Relations relations, HashedLexicon lexicon) {
        this.plan = plan;
        this.tagSet = tagSet;
        this.relations = relations;
        this.lexicon = lexicon;
    }

    /** @param examples a sentence may be there several times, which makes it count for more */
    ModelFile.Content train(List<Example> examples) {
        List<Example> tagged = taggedByOthers(examples);
        TaggerTrainer taggerTrainer = tagger(examples);
        ParserTrainer parserTrainer = new ParserTrainer(tagSet, relations, lexicon, plan.guided(), plan.corrections());
        parserTrainer.train(tagged, plan.parseRounds(), plan.seed());
        return new ModelFile.Content(
                tagSet,
                relations,
                lexicon,
                taggerTrainer.tags(plan.least()),
                taggerTrainer.morphology(plan.least()),
                parserTrainer.moves(plan.least()),
                parserTrainer.labels(plan.least()));
    }

    private TaggerTrainer tagger(List<Example> examples) {
        TaggerTrainer trainer = new TaggerTrainer(tagSet, lexicon, plan.guided(), plan.corrections());
        trainer.train(examples, plan.tagRounds(), plan.seed());
        return trainer;
    }

    /** Equal examples fall into the same part, since the text decides. */
    private List<Example> taggedByOthers(List<Example> examples) {
        List<Example> tagged = new ArrayList<>(examples);
        for (int fold = 0; fold < plan.folds(); fold++) {
            List<Example> others = new ArrayList<>();
            for (Example example : examples) {
                if (fold(example) != fold) {
                    others.add(example);
                }
            }
            TaggerTrainer trainer = tagger(others);
            GuidedTagger tagger = new GuidedTagger(
                    tagSet, lexicon, trainer.tags(plan.least()), trainer.morphology(plan.least()), plan.guided());
            for (int i = 0; i < examples.size(); i++) {
                if (fold(examples.get(i)) == fold) {
                    tagged.set(i, tagger.tag(examples.get(i)));
                }
            }
        }
        return tagged;
    }

    private int fold(Example example) {
        return Math.floorMod(String.join(" ", example.forms()).hashCode(), plan.folds());
    }

    /** What a model finds in examples: tags, features and trees. */
    static List<Example> apply(ModelFile.Content model, List<Example> examples, Leaning leaning) {
        boolean guided = leaning != Leaning.NONE;
        GuidedTagger tagger =
                new GuidedTagger(model.tagSet(), model.lexicon(), model.tags(), model.morphology(), guided);
        GuidedParser parser = new GuidedParser(
                model.tagSet(), model.relations(), model.lexicon(), model.moves(), model.labels(), guided);
        List<Example> found = new ArrayList<>();
        for (Example example : examples) {
            Example tagged = tagger.tag(example);
            found.add(leaning == Leaning.FOLLOWS ? parser.follow(tagged) : parser.parse(tagged));
        }
        return found;
    }
}
