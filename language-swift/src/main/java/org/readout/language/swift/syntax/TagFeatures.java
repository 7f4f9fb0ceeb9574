package org.readout.language.swift.syntax;

/** What is looked at to choose the tag of a word, and then its morphology. */
final class TagFeatures {

    private TagFeatures() {}

    /**
     * @param i place of the word in {@code words}, its margin counted
     * @param t1 tag of the word before, -1 where there is none
     * @param t2 tag of the word before that
     */
    static void tag(Words words, int i, int t1, int t2, Features to) {
        to.clear();
        word(words, i, to);
        around(words, i, to);
        int form = words.form[i];
        int reading = words.reading[i];
        to.add(30, t1);
        to.add(31, t1, t2);
        to.add(32, t1, form);
        to.add(33, t1, reading);
        to.add(34, t1, words.suffix3[i]);
        to.add(35, t1, words.shape[i]);
        to.add(36, t1, t2, form);
        to.add(37, t1, t2, reading);
        to.add(38, t1, words.form[i + 1]);
        to.add(39, t1, reading, words.reading[i + 1]);
    }

    private static void word(Words words, int i, Features to) {
        int shape = words.shape[i];
        to.add(1, words.form[i]);
        to.add(2, words.written[i]);
        to.add(3, shape);
        to.add(4, words.suffix1[i]);
        to.add(5, words.suffix2[i]);
        to.add(6, words.suffix3[i]);
        to.add(7, words.suffix4[i]);
        to.add(8, words.suffix5[i]);
        to.add(9, words.prefix2[i]);
        to.add(10, words.prefix4[i]);
        to.add(11, words.reading[i]);
        to.add(12, words.reading[i], shape);
        to.add(13, words.suffix3[i], shape);
    }

    private static void around(Words words, int i, Features to) {
        int form = words.form[i];
        int before = words.form[i - 1];
        int after = words.form[i + 1];
        to.add(14, before);
        to.add(15, words.form[i - 2]);
        to.add(16, after);
        to.add(17, words.form[i + 2]);
        to.add(18, before, form);
        to.add(19, form, after);
        to.add(20, before, after);
        to.add(21, words.suffix3[i + 1]);
        to.add(22, words.suffix3[i - 1]);
        to.add(23, words.reading[i], words.reading[i + 1]);
        to.add(24, words.reading[i + 1], words.reading[i + 2]);
        to.add(25, words.shape[i], words.shape[i + 1]);
        to.add(26, words.shape[i], words.shape[i - 1]);
        to.add(27, after, words.form[i + 2]);
        to.add(28, words.suffix2[i + 1], words.reading[i]);
    }

    /** @param tags of all words, by the same places */
    static void morphology(Words words, int i, int[] tags, Features to) {
        to.clear();
        int tag = tags[i];
        int form = words.form[i];
        int before = tags[i - 1];
        to.add(1, tag);
        to.add(2, tag, form);
        to.add(3, tag, words.suffix1[i]);
        to.add(4, tag, words.suffix2[i]);
        to.add(5, tag, words.suffix3[i]);
        to.add(6, tag, words.suffix4[i]);
        to.add(7, tag, words.suffix5[i]);
        to.add(8, tag, words.reading[i]);
        to.add(9, tag, words.form[i - 1]);
        to.add(10, tag, words.suffix1[i], words.form[i - 1]);
        to.add(11, tag, words.reading[i], words.form[i - 1]);
        to.add(12, tag, before, words.form[i - 2]);
        to.add(13, tag, before, words.suffix2[i - 1]);
        to.add(14, tag, tags[i + 1], words.suffix1[i + 1]);
        to.add(15, tag, form, words.form[i - 1]);
        to.add(16, tag, form, before);
        to.add(17, tag, words.form[i + 1]);
        to.add(18, tag, words.reading[i], words.reading[i + 1]);
        to.add(19, tag, words.reading[i], words.reading[i - 1]);
        to.add(20, tag, words.shape[i]);
    }
}
