package org.readout.language.swift.lemmas;

/**
 * How to make a lemma of a form.
 *
 * @param cut how many characters to take from its end, UTF-16
 * @param add what to put there
 */
record Script(int cut, String add) {

    static final Script NOTHING = new Script(0, "");

    /** The script that makes this lemma of this form. */
    static Script of(String form, String lemma) {
        int same = 0;
        while (same < form.length() && same < lemma.length() && form.charAt(same) == lemma.charAt(same)) {
            same++;
        }
        return new Script(form.length() - same, lemma.substring(same));
    }

    String apply(String form) {
        if (cut == 0 && add.isEmpty() || cut > form.length()) {
            return form;
        }
        return form.substring(0, form.length() - cut).concat(add);
    }
}
