package org.readout.language.swift.tokens;

import java.util.Arrays;

/**
 * The syntactic words of a text in flat arrays, and where its sentences begin. The parts of a contraction ({@code du} =
 * {@code de} + {@code le}) share its stretch of text. Whoever holds the arrays leaves them as they are.
 *
 * @param begins offset of each word in the text, UTF-16
 * @param ends behind its last character
 * @param forms as it stands in the text; a part of a contraction as it would stand alone
 * @param firsts the first word of each sentence, and at the end the number of words
 */
public record Words(int[] begins, int[] ends, String[] forms, int[] firsts) {

    public int size() {
        return forms.length;
    }

    public int sentences() {
        return firsts.length - 1;
    }

    /** The first word of a sentence. */
    public int first(int sentence) {
        return firsts[sentence];
    }

    /** Behind the last word of a sentence. */
    public int end(int sentence) {
        return firsts[sentence + 1];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Words w
                && Arrays.equals(begins, w.begins)
                && Arrays.equals(ends, w.ends)
                && Arrays.equals(forms, w.forms)
                && Arrays.equals(firsts, w.firsts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(forms) * 31 + Arrays.hashCode(begins);
    }

    /** The words parted by blanks, a sentence a line. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (int s = 0; s < sentences(); s++) {
            out.append(String.join(" ", Arrays.copyOfRange(forms, first(s), end(s))))
                    .append('\n');
        }
        return out.toString();
    }
}
