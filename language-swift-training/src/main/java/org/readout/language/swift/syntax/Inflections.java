package org.readout.language.swift.syntax;

/** Is told the forms of a dictionary. */
@FunctionalInterface
public interface Inflections {

    /** @param reading a few letters, the first of which is the part of speech: N, V, J, … */
    void form(String form, String lemma, String reading);
}
