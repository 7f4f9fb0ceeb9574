package org.readout.actors;

import java.util.List;
import java.util.Locale;

/** The words of names that hold nothing but letters and blanks, as most do: the tables have tens of thousands. */
final class PlainWords {

    private PlainWords() {}

    /** Adds what {@link Fold#words(String)} has to give for a name of letters and blanks. */
    static void add(String name, List<Word> words) {
        int length = name.length();
        for (int begin = 0; begin < length; begin++) {
            if (name.charAt(begin) != ' ') {
                int end = name.indexOf(' ', begin);
                end = end < 0 ? length : end;
                words.add(word(name.substring(begin, end), begin, end));
                begin = end;
            }
        }
    }

    private static Word word(String form, int begin, int end) {
        String folded = Fold.fold(form);
        boolean capital = Character.isUpperCase(form.charAt(0));
        return new Word(
                0, 0, begin, end, folded, folded, capital, capital && form.equals(form.toUpperCase(Locale.ROOT)));
    }
}
