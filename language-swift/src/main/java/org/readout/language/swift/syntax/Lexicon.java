package org.readout.language.swift.syntax;

/** What forms can be: a number for each class of readings (noun or verb, feminine plural, …). Immutable. */
interface Lexicon {

    Lexicon NONE = form -> 0;

    /**
     * The class of readings of a form, 0 where it is unknown.
     *
     * @param form as {@link Words#form} numbers it
     */
    int reading(int form);
}
