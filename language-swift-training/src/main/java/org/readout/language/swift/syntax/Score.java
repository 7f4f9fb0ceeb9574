package org.readout.language.swift.syntax;

import java.util.List;
import java.util.Locale;

/**
 * How far found trees agree with a treebank's, word by word on the treebank's own words, in percent.
 *
 * @param upos right parts of speech
 * @param features right sets of features, those that are kept
 * @param uas right heads
 * @param las right heads with the right relation, subtypes left out
 * @param full right heads with the right relation and subtype
 */
record Score(double upos, double features, double uas, double las, double full) {

    static Score of(List<Example> gold, List<Example> found) {
        long[] right = new long[5];
        long words = 0;
        for (int s = 0; s < gold.size(); s++) {
            Example g = gold.get(s);
            Example f = found.get(s);
            for (int i = 0; i < g.size(); i++) {
                words++;
                boolean head = g.heads()[i] == f.heads()[i];
                right[0] += first(g.tags()[i], ' ').equals(first(f.tags()[i], ' ')) ? 1 : 0;
                right[1] += g.features()[i].equals(f.features()[i]) ? 1 : 0;
                right[2] += head ? 1 : 0;
                right[3] += head && first(g.relations()[i], ':').equals(first(f.relations()[i], ':')) ? 1 : 0;
                right[4] += head && g.relations()[i].equals(f.relations()[i]) ? 1 : 0;
            }
        }
        double part = 100.0 / Math.max(1, words);
        return new Score(right[0] * part, right[1] * part, right[2] * part, right[3] * part, right[4] * part);
    }

    private static String first(String whole, char end) {
        int at = whole.indexOf(end);
        return at < 0 ? whole : whole.substring(0, at);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "UPOS %.2f  FEATS %.2f  UAS %.2f  LAS %.2f  LAS:sub %.2f", upos, features, uas, las, full);
    }
}
