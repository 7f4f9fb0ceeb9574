package org.readout.language.swift.syntax;

/** Parses tagged examples, with their guides where it was learned with them. For one thread. */
final class GuidedParser {

    private final Relations relations;
    private final Parser parser;
    private final ParseRoom room;

    GuidedParser(TagSet tagSet, Relations relations, Lexicon lexicon, Scorer moves, Scorer labels, boolean guided) {
        this.relations = relations;
        this.parser = new Parser(relations, moves, labels);
        this.room = new ParseRoom(tagSet, relations, lexicon, guided);
    }

    /** The same example with the tree as found. */
    Example parse(Example example) {
        room.fill(example);
        parser.parse(example.size(), room.state, room.moves, room.labels, room.scratch);
        int[] heads = new int[example.size()];
        String[] names = new String[example.size()];
        for (int i = 0; i < heads.length; i++) {
            heads[i] = room.state.heads[i];
            names[i] = relations.name(room.state.labels[i]);
        }
        return new Example(example.forms(), example.tags(), example.features(), heads, names, example.guide());
    }
}
