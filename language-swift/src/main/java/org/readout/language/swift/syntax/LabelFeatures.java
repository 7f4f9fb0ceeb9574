package org.readout.language.swift.syntax;

/** What is looked at to name the relation of a word to the head that it is about to get. */
class LabelFeatures {

    final Tagged words;
    final State state;
    final Features to;

    LabelFeatures(Tagged words, State state, Features to) {
        this.words = words;
        this.state = state;
        this.to = to;
    }

    /**
     * Fills the list of features anew.
     *
     * @param d the word, with all its dependants
     * @param h its head, with those that it has up to now
     */
    void extract(int d, int h) {
        to.clear();
        int side = h > d ? 1 : 0;
        pair(d, h, side);
        around(d, h, side);
        below(d, h, side);
    }

    private void pair(int d, int h, int side) {
        int dt = words.tag(d);
        int ht = words.tag(h);
        int distance = MoveFeatures.distance(Math.min(d, h), Math.max(d, h));
        to.add(1, words.form(d), side);
        to.add(2, dt, side);
        to.add(3, words.form(h), side);
        to.add(4, ht, side);
        to.add(5, dt, ht, side);
        to.add(6, words.form(d), ht, side);
        to.add(7, dt, words.form(h), side);
        to.add(8, words.form(d), words.form(h), side);
        to.add(9, dt, ht, side, distance);
        to.add(10, words.form(d), dt, side);
        to.add(11, dt, ht, side, words.agreement(Math.min(d, h), Math.max(d, h)));
        to.add(12, words.suffix(d), ht, side);
        to.add(13, words.reading(d), ht, side);
    }

    private void around(int d, int h, int side) {
        int dt = words.tag(d);
        int ht = words.tag(h);
        to.add(20, dt, ht, words.tag(d - 1), side);
        to.add(21, dt, ht, words.tag(d + 1), side);
        to.add(22, dt, words.form(d - 1), side);
        to.add(23, dt, words.form(d + 1), side);
        to.add(24, dt, ht, words.tag(h + 1), side);
        to.add(25, dt, ht, words.tag(h - 1), side);
        to.add(26, dt, ht, side, words.between(Math.min(d, h), Math.max(d, h)));
        to.add(27, words.form(d), words.form(d + 1), side);
    }

    private void below(int d, int h, int side) {
        int dt = words.tag(d);
        int ht = words.tag(h);
        int first = state.left(d);
        int last = state.right(d);
        int inner = state.left2(d);
        int own = words.core(state.relations[d]);
        int others = words.core(state.relations[h]);
        int sibling = side == 1 ? state.left(h) : state.right(h);
        to.add(30, words.form(first), dt, ht, side);
        to.add(31, words.form(first), words.form(h), side);
        to.add(32, words.form(first), words.form(d), side);
        to.add(33, words.form(inner), dt, ht, side);
        to.add(34, words.tag(last), dt, ht, side);
        to.add(35, own, dt, ht, side);
        to.add(36, others, dt, ht, side);
        to.add(37, own, others, dt, side);
        to.add(38, dt, words.form(h), others, side);
        to.add(39, dt, ht, words.label(state, sibling), side);
        to.add(40, dt, words.form(h), words.label(state, sibling), side);
        to.add(41, words.form(d), others, side);
        to.add(42, dt, words.label(state, first), words.label(state, last), ht);
        to.add(43, words.form(first), words.tag(inner), ht, side);
    }
}
