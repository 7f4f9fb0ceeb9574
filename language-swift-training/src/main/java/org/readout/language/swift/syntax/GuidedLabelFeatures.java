package org.readout.language.swift.syntax;

/** What is looked at to name a relation with other engines' trees at hand. */
final class GuidedLabelFeatures extends LabelFeatures {

    private Example.Guide guide = Example.Guide.none(0);

    GuidedLabelFeatures(Tagged words, State state, Features to) {
        super(words, state, to);
    }

    void follow(Example.Guide other) {
        guide = other;
    }

    @Override
    void extract(int d, int h) {
        to.clear();
        int side = h > d ? 1 : 0;
        int same = guide.heads()[d] == h ? 1 : 0;
        int label = guide.relations()[d].hashCode();
        int dt = words.tag(d);
        int ht = words.tag(h);
        to.add(60, label, same, side);
        to.add(61, label, same, dt, ht);
        to.add(62, label, words.form(d), side);
        to.add(63, label, words.form(h), side);
        to.add(64, label, dt, words.form(state.left(d)));
        to.add(65, label, words.core(state.relations[h]), dt, ht);
        to.add(66, label, words.core(state.relations[d]), dt);
        to.add(67, label, words.form(d), words.form(h));
        to.add(68, dt, ht, side, words.core(state.relations[d]));
        to.add(69, label, words.tag(d + 1), words.tag(d - 1), dt);
        int secondSame = guide.secondHeads()[d] == h ? 2 | same : same;
        int second = guide.secondRelations()[d].hashCode();
        to.add(70, second, secondSame, side);
        to.add(71, second, label, secondSame);
        to.add(72, second, label, dt, ht);
        to.add(73, second, words.form(d), side);
        to.add(74, second, words.form(h), side);
    }
}
