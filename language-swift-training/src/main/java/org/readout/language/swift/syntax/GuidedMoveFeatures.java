package org.readout.language.swift.syntax;

/** What is looked at to choose a move with other engines' trees at hand: mostly those trees, hardly a word. */
final class GuidedMoveFeatures extends MoveFeatures {

    private Example.Guide guide = Example.Guide.none(0);

    GuidedMoveFeatures(Tagged words, State state, Features to) {
        super(words, state, to);
    }

    void follow(Example.Guide other) {
        guide = other;
    }

    @Override
    void extract() {
        to.clear();
        int s0 = state.top(0);
        int s1 = state.top(1);
        int b0 = state.next;
        int all = standing(guide.heads(), s0, s1, b0);
        int second = standing(guide.secondHeads(), s0, s1, b0);
        to.add(120, all);
        to.add(121, all, tag(s0), tag(b0));
        to.add(122, all, tag(s1), tag(s0));
        to.add(123, all, label(s0), tag(s0));
        to.add(124, all, label(s0), label(b0));
        to.add(125, all, form(s0));
        to.add(126, all, form(b0));
        to.add(127, all, tag(s1), tag(s0), tag(b0));
        to.add(128, all, label(s0), tag(s1), tag(b0));
        to.add(129, all, form(s1), tag(s0));
        to.add(130, all, core(s0), core(s1));
        to.add(131, all, tag(b0), tag(next(1)));
        to.add(132, tag(s1), tag(s0), tag(b0));
        to.add(133, tag(s0), tag(b0), core(b0));
        to.add(134, all, form(s0), form(b0));
        to.add(135, all, form(s0), form(s1));
        to.add(140, second);
        to.add(141, second, all);
        to.add(142, second, all, tag(s0), tag(b0));
        to.add(143, second, all, tag(s1), tag(s0));
        to.add(144, second, all, label(s0));
        to.add(145, second, all, secondLabel(s0));
        to.add(146, second, tag(s0), tag(b0));
        to.add(147, second, tag(s1), tag(s0));
        to.add(148, second, all, secondLabel(s0), label(s0));
    }

    /** What a guide says of the words in question, as bits. */
    private int standing(int[] heads, int s0, int s1, int b0) {
        int left = s0 < 0 ? 2 : heads[s0] == b0 ? 1 : 0;
        int right = s0 < 0 || s1 < 0 ? 2 : heads[s0] == s1 ? 1 : 0;
        int reverse = s0 >= 0 && b0 < state.size && heads[b0] == s0 ? 1 : 0;
        int later = s0 >= 0 && heads[s0] > b0 ? 1 : 0;
        int deeper = b0 < state.size && heads[b0] < b0 && heads[b0] != s0 ? 1 : 0;
        return left | right << 2 | reverse << 4 | later << 5 | deeper << 6 | (awaits(heads, s0) ? 1 << 7 : 0);
    }

    /** Whether a word still to come hangs from this one. */
    private boolean awaits(int[] heads, int word) {
        for (int i = state.next; word >= 0 && i < state.size; i++) {
            if (heads[i] == word) {
                return true;
            }
        }
        return false;
    }

    private int secondLabel(int i) {
        return i < 0 || i >= state.size ? -1 : guide.secondRelations()[i].hashCode();
    }

    private int label(int i) {
        return i < 0 || i >= state.size ? -1 : guide.relations()[i].hashCode();
    }
}
