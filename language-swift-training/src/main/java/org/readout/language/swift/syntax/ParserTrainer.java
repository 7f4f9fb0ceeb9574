package org.readout.language.swift.syntax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Learns to parse with a dynamic oracle: it follows its own moves, mostly, and learns what would be best where they led.
 * The same examples and seed give the same weights.
 */
final class ParserTrainer {

    private static final double FOLLOW_OWN = 0.9;

    private final Relations relations;
    private final Perceptron moves;
    private final Perceptron labels;
    private final ParseRoom room;
    private final State state;
    private final Features features;

    ParserTrainer(TagSet tagSet, Relations relations, Lexicon lexicon, boolean guided, int corrections) {
        this.relations = relations;
        this.moves = new Perceptron(corrections);
        this.labels = new Perceptron(corrections);
        this.room = new ParseRoom(tagSet, relations, lexicon, guided);
        this.state = room.state;
        this.features = room.scratch.features;
    }

    /** @param examples with the tags and features that a tagger gives, not those of the treebank */
    void train(List<Example> examples, int rounds, long seed) {
        List<Example> order = new ArrayList<>(examples);
        Random random = new Random(seed);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            for (Example example : order) {
                learn(example, round == 0 ? 0 : FOLLOW_OWN, random);
            }
        }
    }

    private void learn(Example example, double followOwn, Random random) {
        room.fill(example);
        state.start(example.size());
        while (!state.done()) {
            int move = move(example.heads(), followOwn, random);
            if (move == State.SHIFT) {
                state.shift();
            } else {
                state.attach(move, label(example, state.top(0), state.head(move)));
            }
        }
    }

    private int move(int[] heads, double followOwn, Random random) {
        room.moves.extract();
        int[] scores = room.scratch.scores(State.MOVES);
        moves.add(features.values(), features.count(), scores);
        int found = Parser.bestAllowed(scores, state);
        int[] costs = new int[State.MOVES];
        int least = Integer.MAX_VALUE;
        for (int move = 0; move < State.MOVES; move++) {
            costs[move] = state.allows(move) ? Costs.of(move, state, heads) : Integer.MAX_VALUE;
            least = Math.min(least, costs[move]);
        }
        moves.tick();
        if (costs[found] == least) {
            return found;
        }
        int good = -1;
        for (int move = 0; move < State.MOVES; move++) {
            if (costs[move] == least && (good < 0 || scores[move] > scores[good])) {
                good = move;
            }
        }
        moves.correct(features.values(), features.count(), good, found, 1);
        return random.nextDouble() < followOwn ? found : good;
    }

    private int label(Example example, int dependant, int head) {
        if (head == state.size) {
            return relations.number("root");
        }
        room.labels.extract(dependant, head);
        int[] scores = room.scratch.scores(relations.size());
        labels.add(features.values(), features.count(), scores);
        int found = Parser.bestLabel(scores, relations.number("root"), relations.size());
        int gold = relations.number(example.relations()[dependant]);
        if (example.heads()[dependant] == head && gold >= 0) {
            labels.tick();
            if (gold != found) {
                labels.correct(features.values(), features.count(), gold, found, 1);
            }
        }
        return found;
    }

    Weights moves(int least) {
        return moves.averaged(0.9998, least);
    }

    Weights labels(int least) {
        return labels.averaged(0.9998, least);
    }
}
