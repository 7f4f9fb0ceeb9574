package org.readout.language.swift.syntax;

/** What is looked at to choose the next move of the parser, after Zhang and Nivre (2011), with agreement and quotes. */
class MoveFeatures {

    final Tagged words;
    final State state;
    final Features to;

    MoveFeatures(Tagged words, State state, Features to) {
        this.words = words;
        this.state = state;
        this.to = to;
    }

    /** Fills the list of features anew. */
    void extract() {
        to.clear();
        int s0 = state.top(0);
        int s1 = state.top(1);
        int s2 = state.top(2);
        int b0 = state.next;
        singles(s0, s1, s2, b0);
        pairs(s0, s1, b0);
        triples(s0, s1, s2, b0);
        children(s0, s1, b0);
        counts(s0, s1, b0);
        between(s0, s1, b0);
    }

    final int form(int i) {
        return words.form(i);
    }

    final int tag(int i) {
        return words.tag(i);
    }

    private int upos(int i) {
        return words.upos(i);
    }

    private int label(int i) {
        return i < 0 ? -1 : state.labels[i];
    }

    final int next(int n) {
        int i = state.next + n;
        return i <= state.size ? i : -1;
    }

    private void singles(int s0, int s1, int s2, int b0) {
        to.add(1, form(s0));
        to.add(2, tag(s0));
        to.add(3, form(s0), tag(s0));
        to.add(4, form(s1));
        to.add(5, tag(s1));
        to.add(6, form(s1), tag(s1));
        to.add(7, form(b0));
        to.add(8, tag(b0));
        to.add(9, form(b0), tag(b0));
        int b1 = next(1);
        int b2 = next(2);
        to.add(10, form(b1), tag(b1));
        to.add(11, tag(b1));
        to.add(12, form(b2), tag(b2));
        to.add(13, tag(b2));
        to.add(14, form(s2), tag(s2));
        to.add(15, tag(s2));
        to.add(16, tag(next(3)));
    }

    private void pairs(int s0, int s1, int b0) {
        to.add(20, form(s0), form(b0));
        to.add(21, form(s0), tag(s0), tag(b0));
        to.add(22, tag(s0), form(b0), tag(b0));
        to.add(23, tag(s0), tag(b0));
        to.add(24, form(s1), form(s0));
        to.add(25, form(s1), tag(s1), tag(s0));
        to.add(26, tag(s1), form(s0), tag(s0));
        to.add(27, tag(s1), tag(s0));
        to.add(28, tag(b0), tag(next(1)));
        to.add(29, form(b0), tag(next(1)));
        to.add(30, form(s1), tag(b0));
        to.add(31, tag(s1), form(b0));
        to.add(32, tag(s0), form(next(1)));
        to.add(33, form(s1), form(b0));
    }

    private void triples(int s0, int s1, int s2, int b0) {
        int b1 = next(1);
        int b2 = next(2);
        to.add(40, tag(s0), tag(b0), tag(b1));
        to.add(41, tag(s1), tag(s0), tag(b0));
        to.add(42, tag(s2), tag(s1), tag(s0));
        to.add(43, tag(b0), tag(b1), tag(b2));
        to.add(44, upos(s1), upos(s0), upos(b0), upos(b1));
        to.add(45, form(s0), tag(b0), tag(b1));
        to.add(46, tag(s0), form(b0), tag(b1));
        to.add(47, tag(s1), form(s0), tag(b0));
        to.add(48, form(s1), tag(s0), tag(b0));
        to.add(49, tag(s1), tag(s0), form(b0));
        to.add(50, upos(s2), upos(s1), upos(s0), upos(b0));
        to.add(51, upos(s0), upos(b0), upos(b1), upos(b2));
    }

    private void children(int s0, int s1, int b0) {
        int s0l = state.left(s0);
        int s0r = state.right(s0);
        int s1l = state.left(s1);
        int s1r = state.right(s1);
        int b0l = state.left(b0);
        to.add(60, tag(s0), tag(s0l), tag(b0));
        to.add(61, tag(s0), tag(s0r), tag(b0));
        to.add(62, tag(s1), tag(s1r), tag(s0));
        to.add(63, tag(s1), tag(s1l), tag(s0));
        to.add(64, tag(s0), tag(b0l), tag(b0));
        to.add(65, tag(s1), tag(s0l), tag(s0));
        to.add(66, tag(s1), tag(s0r), tag(s0));
        to.add(67, form(s0l), tag(s0), tag(s1));
        to.add(68, form(s0l), tag(s0), tag(b0));
        to.add(69, form(s0r), tag(s0), tag(b0));
        to.add(70, form(s1r), tag(s1), tag(s0));
        to.add(71, form(b0l), tag(b0), tag(s0));
        to.add(72, tag(s0), label(s0l), label(s0r));
        to.add(73, tag(s1), label(s1l), label(s1r));
        to.add(74, tag(b0), label(b0l), tag(s0));
        to.add(75, form(s0l), form(s1), tag(s0));
        to.add(76, tag(s1), tag(s0), tag(s0l), tag(b0));
        to.add(77, label(s1r), tag(s1), tag(s0), tag(b0));
        int s0l2 = state.left2(s0);
        int s1r2 = state.right2(s1);
        to.add(78, tag(s0), tag(s0l), tag(s0l2));
        to.add(79, tag(s1), tag(s1r), tag(s1r2));
    }

    private void counts(int s0, int s1, int b0) {
        int near = distance(s0, b0);
        int far = distance(s1, s0);
        to.add(90, tag(s0), tag(b0), near);
        to.add(91, tag(s1), tag(s0), far);
        to.add(92, form(s0), near);
        to.add(93, form(b0), near);
        to.add(94, form(s1), far);
        to.add(95, tag(s0), state.lefts(s0), state.rights(s0));
        to.add(96, tag(s1), state.lefts(s1), state.rights(s1));
        to.add(97, tag(b0), state.lefts(b0));
        to.add(98, tag(s0), core(s0), tag(b0));
        to.add(99, tag(s1), core(s1), tag(s0));
        to.add(100, tag(b0), core(b0), tag(s0));
        to.add(101, tag(s1), core(s1), core(s0), tag(s0));
        to.add(102, form(s1), core(s1), tag(s0));
        to.add(103, form(s0), core(s0), tag(b0));
    }

    private void between(int s0, int s1, int b0) {
        int near = words.between(s0, b0);
        int far = words.between(s1, s0);
        to.add(110, tag(s0), tag(b0), near);
        to.add(111, tag(s1), tag(s0), far);
        to.add(112, tag(s1), tag(s0), words.between(s1, b0));
        to.add(113, tag(s0), tag(b0), words.agreement(s0, b0));
        to.add(114, tag(s1), tag(s0), words.agreement(s1, s0));
        to.add(115, tag(s1), tag(s0), tag(b0), far);
    }

    /** Which dependants it has of those that it has once. */
    final int core(int i) {
        return i < 0 ? -1 : words.core(state.relations[i]);
    }

    static int distance(int from, int to) {
        if (from < 0 || to < 0) {
            return -1;
        }
        int apart = to - from;
        return apart < 5 ? apart : apart < 8 ? 5 : apart < 14 ? 6 : apart < 25 ? 7 : 8;
    }
}
