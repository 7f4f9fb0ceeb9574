package org.readout.language.swift.syntax;

import org.jspecify.annotations.Nullable;

/** What is looked at to choose a tag or morphology, with what another engine says beside it. */
final class GuidedTagFeatures {

    private GuidedTagFeatures() {}

    /** @param guide the other engine's tag, or null where none was asked */
    static void tag(Words words, int i, int t1, int t2, Example.@Nullable Guide guide, Features to) {
        TagFeatures.tag(words, i, t1, t2, to);
        if (guide == null) {
            return;
        }
        int hint = guide.tags()[i - Words.MARGIN].hashCode() & 0xFFFFFF;
        to.add(60, hint);
        to.add(61, hint, words.form[i]);
        to.add(62, hint, t1);
        to.add(63, hint, words.suffix3[i]);
        to.add(64, hint, words.form[i + 1]);
        to.add(65, hint, words.form[i - 1]);
        to.add(66, hint, words.shape[i]);
    }

    static void morphology(Words words, int i, int[] tags, Example.@Nullable Guide guide, Features to) {
        TagFeatures.morphology(words, i, tags, to);
        if (guide == null) {
            return;
        }
        int hint = guide.features()[i - Words.MARGIN].hashCode() | 1;
        to.add(60, tags[i], hint);
        to.add(61, tags[i], hint, words.form[i]);
        to.add(62, tags[i], hint, words.reading[i]);
    }
}
