package org.readout.language.corenlp;

import java.util.List;

/**
 * A token before it is tagged.
 *
 * @param begin offset in the text, UTF-16
 * @param form as it stands in the text; a part of a contraction as it would stand alone
 * @param word what the models get to see: straight apostrophes, three dots for an ellipsis
 */
record Piece(int begin, int end, String form, String word) {

    static Piece of(String text, int begin, int end) {
        String form = text.substring(begin, end);
        return new Piece(begin, end, form, form);
    }

    Piece withWord(String newWord) {
        return newWord.equals(word) ? this : new Piece(begin, end, form, newWord);
    }

    static List<String> forms(List<Piece> pieces) {
        return pieces.stream().map(Piece::form).toList();
    }

    boolean touches(Piece next) {
        return end == next.begin;
    }
}
