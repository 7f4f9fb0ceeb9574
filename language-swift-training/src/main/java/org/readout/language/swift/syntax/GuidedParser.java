package org.readout.language.swift.syntax;

/** Parses tagged examples, with their guide's word where it was learned with one. For one thread. */
final class GuidedParser {

    private final TagSet tagSet;
    private final Relations relations;
    private final Lexicon lexicon;
    private final boolean guided;
    private final Parser parser;
    private final Words words = new Words();
    private final Tagged tagged;
    private final State state = new State();
    private final Scratch scratch = new Scratch();

    GuidedParser(TagSet tagSet, Relations relations, Lexicon lexicon, Scorer moves, Scorer labels, boolean guided) {
        this.tagSet = tagSet;
        this.relations = relations;
        this.lexicon = lexicon;
        this.guided = guided;
        this.parser = new Parser(relations, moves, labels);
        this.tagged = new Tagged(words, tagSet, relations);
    }

    /** The same example with the tree as found. */
    Example parse(Example example) {
        words.fill(example.forms(), lexicon);
        ExampleTags.fill(example, tagged, tagSet, relations, guided);
        parser.parse(tagged, state, scratch);
        int[] heads = new int[example.size()];
        String[] names = new String[example.size()];
        for (int i = 0; i < heads.length; i++) {
            heads[i] = state.heads[i];
            names[i] = relations.name(state.labels[i]);
        }
        return new Example(example.forms(), example.tags(), example.features(), heads, names, example.guide());
    }
}
