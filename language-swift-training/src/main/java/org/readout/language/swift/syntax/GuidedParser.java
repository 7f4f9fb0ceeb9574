package org.readout.language.swift.syntax;

/** Parses tagged examples, with their guides where it was learned with them. For one thread. */
final class GuidedParser {

    private final Relations relations;
    private final Scorer moves;
    private final Parser parser;
    private final ParseRoom room;

    GuidedParser(TagSet tagSet, Relations relations, Lexicon lexicon, Scorer moves, Scorer labels, boolean guided) {
        this.relations = relations;
        this.moves = moves;
        this.parser = new Parser(relations, moves, labels);
        this.room = new ParseRoom(tagSet, relations, lexicon, guided);
    }

    /** The same example with the tree as found. */
    Example parse(Example example) {
        room.fill(example);
        parser.parse(example.size(), room.state, room.moves, room.labels, room.scratch);
        return found(example);
    }

    /** The same example with its guide's heads, where {@link Trust} has them, and the relations as found. */
    Example follow(Example example) {
        int[] trusted = Trust.heads(example);
        room.fill(example);
        State state = room.state;
        state.start(example.size());
        while (!state.done()) {
            int move = cheapest(trusted);
            if (move == State.SHIFT) {
                state.shift();
            } else {
                int label = parser.label(room.labels, state.top(0), state.head(move), state, room.scratch);
                state.attach(move, label);
            }
        }
        return found(example);
    }

    /** Of the moves that give up fewest of the heads, the one that scores best. */
    private int cheapest(int[] heads) {
        room.moves.extract();
        int[] scores = room.scratch.scores(State.MOVES);
        moves.add(room.scratch.features.values(), room.scratch.features.count(), scores);
        int best = -1;
        int least = Integer.MAX_VALUE;
        for (int move = 0; move < State.MOVES; move++) {
            int cost = room.state.allows(move) ? Costs.of(move, room.state, heads) : Integer.MAX_VALUE;
            if (cost < least || cost == least && best >= 0 && cost < Integer.MAX_VALUE && scores[move] > scores[best]) {
                best = move;
                least = cost;
            }
        }
        return best;
    }

    private Example found(Example example) {
        int[] heads = new int[example.size()];
        String[] names = new String[example.size()];
        for (int i = 0; i < heads.length; i++) {
            heads[i] = room.state.heads[i];
            names[i] = relations.name(room.state.labels[i]);
        }
        return new Example(example.forms(), example.tags(), example.features(), heads, names, example.guide());
    }
}
