package org.readout.language.names;

import java.util.Arrays;

/**
 * The words of a stretch of text as names are compared, in rows of numbers that are filled anew by each {@link #cut}, so
 * that looking through a text makes no object a word. For one thread.
 */
public final class Words extends WordCutter {

    private final Vocabulary vocabulary;
    private final boolean learns;
    private String text = "";
    private int size;
    private int[] begins = new int[64];
    private int[] ends = new int[64];
    private int[] numbers = new int[64];
    private int[] lengths = new int[64];
    private byte[] traits = new byte[64];

    private Words(Vocabulary vocabulary, boolean learns) {
        this.vocabulary = vocabulary;
        this.learns = learns;
    }

    /** For text: words that the vocabulary lacks are {@link Vocabulary#UNKNOWN}. */
    public static Words ofText(Vocabulary vocabulary) {
        return new Words(vocabulary, false);
    }

    /** For names: words that the vocabulary lacks are added to it. */
    public static Words ofNames(Vocabulary vocabulary) {
        return new Words(vocabulary, true);
    }

    /** Takes the words of a name in place of those that it had. */
    public Words of(String name) {
        return of(name, 0, name.length());
    }

    /** Takes the words between two offsets of a text in place of those that it had. */
    public Words of(String text, int begin, int end) {
        this.text = text;
        size = 0;
        cut(text, begin, end);
        return this;
    }

    @Override
    void word(int begin, int end, char[] folded, int length, int hash, byte traits) {
        if (size == begins.length) {
            grow();
        }
        begins[size] = begin;
        ends[size] = end;
        lengths[size] = length;
        this.traits[size] = traits;
        numbers[size] = learns ? vocabulary.add(folded, length, hash) : vocabulary.number(folded, length, hash);
        size++;
    }

    private void grow() {
        begins = Arrays.copyOf(begins, 2 * size);
        ends = Arrays.copyOf(ends, 2 * size);
        lengths = Arrays.copyOf(lengths, 2 * size);
        numbers = Arrays.copyOf(numbers, 2 * size);
        traits = Arrays.copyOf(traits, 2 * size);
    }

    /** How many words there are. */
    public int size() {
        return size;
    }

    /** Where a word begins in the text. */
    public int begin(int word) {
        return begins[word];
    }

    /** Where a word ends in the text. */
    public int end(int word) {
        return ends[word];
    }

    /** A word's number in the vocabulary, or {@link Vocabulary#UNKNOWN}. */
    public int number(int word) {
        return numbers[word];
    }

    /** How many letters the folded word has. */
    public int length(int word) {
        return lengths[word];
    }

    /** Whether the word begins with a capital. */
    public boolean isCapital(int word) {
        return (traits[word] & Letters.CAPITAL) != 0;
    }

    /** Whether the word is all capitals. */
    public boolean isCapitals(int word) {
        return (traits[word] & (Letters.CAPITAL | Letters.SMALL)) == Letters.CAPITAL;
    }

    /** The number of a form of a word, folded as a whole, or {@link Vocabulary#UNKNOWN}. */
    public int numberOf(String form) {
        return numberOf(form, 0, form.length());
    }

    /** The number of a stretch of text, folded as a whole, or {@link Vocabulary#UNKNOWN}. */
    public int numberOf(String text, int begin, int end) {
        fold(text, begin, end);
        return number(vocabulary);
    }

    /** The folded word; makes a string. */
    public String folded(int word) {
        return NameFolding.fold(text.substring(begins[word], ends[word]));
    }

    /** Whether the word goes on from the one before it behind one sign, such as a hyphen or apostrophe. */
    public boolean isJoined(int word) {
        return word > 0 && ends[word - 1] + 1 == begins[word];
    }
}
