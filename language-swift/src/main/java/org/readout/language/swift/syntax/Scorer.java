package org.readout.language.swift.syntax;

/** Adds up, for each class, the weights of the features at hand. */
interface Scorer {

    /**
     * @param features the features at hand, as {@link Hashes} numbers them; left in disorder
     * @param count how many of them there are
     * @param scores what is added to: one cell for each class
     */
    void add(int[] features, int count, int[] scores);
}
