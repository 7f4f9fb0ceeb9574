package org.readout.language.swift.syntax;

/** What is looked at to choose the next move of the parser, after Zhang and Nivre (2011), with agreement and quotes. */
class MoveFeatures {

    final Tagged words;
    final State state;
    final Features to;

    /** The two words on top of the stack, and the next one. */
    private int s0;

    private int s1;
    private int b0;
    /** Form, tag and part of speech of the three words on top of the stack and of the next three. */
    private int s0Form;

    private int s1Form;
    private int s2Form;
    private int b0Form;
    private int b1Form;
    private int b2Form;
    private int s0Tag;
    private int s1Tag;
    private int s2Tag;
    private int b0Tag;
    private int b1Tag;
    private int b2Tag;
    private int s0Upos;
    private int s1Upos;
    private int s2Upos;
    private int b0Upos;
    private int b1Upos;
    private int b2Upos;

    MoveFeatures(Tagged words, State state, Features to) {
        this.words = words;
        this.state = state;
        this.to = to;
    }

    /** Fills the list of features anew. */
    void extract() {
        to.clear();
        look();
        singles();
        pairs();
        triples();
        children();
        counts();
        between();
    }

    private void look() {
        s0 = state.top(0);
        s1 = state.top(1);
        b0 = state.next;
        int s2 = state.top(2);
        int b1 = next(1);
        int b2 = next(2);
        s0Form = form(s0);
        s1Form = form(s1);
        s2Form = form(s2);
        b0Form = form(b0);
        b1Form = form(b1);
        b2Form = form(b2);
        s0Tag = tag(s0);
        s1Tag = tag(s1);
        s2Tag = tag(s2);
        b0Tag = tag(b0);
        b1Tag = tag(b1);
        b2Tag = tag(b2);
        s0Upos = upos(s0);
        s1Upos = upos(s1);
        s2Upos = upos(s2);
        b0Upos = upos(b0);
        b1Upos = upos(b1);
        b2Upos = upos(b2);
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

    private void singles() {
        to.add(1, s0Form);
        to.add(2, s0Tag);
        to.add(3, s0Form, s0Tag);
        to.add(4, s1Form);
        to.add(5, s1Tag);
        to.add(6, s1Form, s1Tag);
        to.add(7, b0Form);
        to.add(8, b0Tag);
        to.add(9, b0Form, b0Tag);
        to.add(10, b1Form, b1Tag);
        to.add(11, b1Tag);
        to.add(12, b2Form, b2Tag);
        to.add(13, b2Tag);
        to.add(14, s2Form, s2Tag);
        to.add(15, s2Tag);
        to.add(16, tag(next(3)));
    }

    private void pairs() {
        to.add(20, s0Form, b0Form);
        to.add(21, s0Form, s0Tag, b0Tag);
        to.add(22, s0Tag, b0Form, b0Tag);
        to.add(23, s0Tag, b0Tag);
        to.add(24, s1Form, s0Form);
        to.add(25, s1Form, s1Tag, s0Tag);
        to.add(26, s1Tag, s0Form, s0Tag);
        to.add(27, s1Tag, s0Tag);
        to.add(28, b0Tag, b1Tag);
        to.add(29, b0Form, b1Tag);
        to.add(30, s1Form, b0Tag);
        to.add(31, s1Tag, b0Form);
        to.add(32, s0Tag, b1Form);
        to.add(33, s1Form, b0Form);
    }

    private void triples() {
        to.add(40, s0Tag, b0Tag, b1Tag);
        to.add(41, s1Tag, s0Tag, b0Tag);
        to.add(42, s2Tag, s1Tag, s0Tag);
        to.add(43, b0Tag, b1Tag, b2Tag);
        to.add(44, s1Upos, s0Upos, b0Upos, b1Upos);
        to.add(45, s0Form, b0Tag, b1Tag);
        to.add(46, s0Tag, b0Form, b1Tag);
        to.add(47, s1Tag, s0Form, b0Tag);
        to.add(48, s1Form, s0Tag, b0Tag);
        to.add(49, s1Tag, s0Tag, b0Form);
        to.add(50, s2Upos, s1Upos, s0Upos, b0Upos);
        to.add(51, s0Upos, b0Upos, b1Upos, b2Upos);
    }

    private void children() {
        int s0l = state.left(s0);
        int s0r = state.right(s0);
        int s1l = state.left(s1);
        int s1r = state.right(s1);
        int b0l = state.left(b0);
        to.add(60, s0Tag, tag(s0l), b0Tag);
        to.add(61, s0Tag, tag(s0r), b0Tag);
        to.add(62, s1Tag, tag(s1r), s0Tag);
        to.add(63, s1Tag, tag(s1l), s0Tag);
        to.add(64, s0Tag, tag(b0l), b0Tag);
        to.add(65, s1Tag, tag(s0l), s0Tag);
        to.add(66, s1Tag, tag(s0r), s0Tag);
        to.add(67, form(s0l), s0Tag, s1Tag);
        to.add(68, form(s0l), s0Tag, b0Tag);
        to.add(69, form(s0r), s0Tag, b0Tag);
        to.add(70, form(s1r), s1Tag, s0Tag);
        to.add(71, form(b0l), b0Tag, s0Tag);
        to.add(72, s0Tag, label(s0l), label(s0r));
        to.add(73, s1Tag, label(s1l), label(s1r));
        to.add(74, b0Tag, label(b0l), s0Tag);
        to.add(75, form(s0l), s1Form, s0Tag);
        to.add(76, s1Tag, s0Tag, tag(s0l), b0Tag);
        to.add(77, label(s1r), s1Tag, s0Tag, b0Tag);
        int s0l2 = state.left2(s0);
        int s1r2 = state.right2(s1);
        to.add(78, s0Tag, tag(s0l), tag(s0l2));
        to.add(79, s1Tag, tag(s1r), tag(s1r2));
    }

    private void counts() {
        int near = distance(s0, b0);
        int far = distance(s1, s0);
        to.add(90, s0Tag, b0Tag, near);
        to.add(91, s1Tag, s0Tag, far);
        to.add(92, s0Form, near);
        to.add(93, b0Form, near);
        to.add(94, s1Form, far);
        to.add(95, s0Tag, state.lefts(s0), state.rights(s0));
        to.add(96, s1Tag, state.lefts(s1), state.rights(s1));
        to.add(97, b0Tag, state.lefts(b0));
        to.add(98, s0Tag, core(s0), b0Tag);
        to.add(99, s1Tag, core(s1), s0Tag);
        to.add(100, b0Tag, core(b0), s0Tag);
        to.add(101, s1Tag, core(s1), core(s0), s0Tag);
        to.add(102, s1Form, core(s1), s0Tag);
        to.add(103, s0Form, core(s0), b0Tag);
    }

    private void between() {
        int near = words.between(s0, b0);
        int far = words.between(s1, s0);
        to.add(110, s0Tag, b0Tag, near);
        to.add(111, s1Tag, s0Tag, far);
        to.add(112, s1Tag, s0Tag, words.between(s1, b0));
        to.add(113, s0Tag, b0Tag, words.agreement(s0, b0));
        to.add(114, s1Tag, s0Tag, words.agreement(s1, s0));
        to.add(115, s1Tag, s0Tag, b0Tag, far);
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
