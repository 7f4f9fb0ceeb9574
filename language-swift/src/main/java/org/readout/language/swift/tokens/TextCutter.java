package org.readout.language.swift.tokens;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts any text into sentences of syntactic words as Universal Dependencies has them, in one pass over its characters.
 * Control characters and halves of a pair count as blanks. Immutable, for any number of threads.
 *
 * <p>{@code TextCutter.french().words("Il parle du traité.")} gives il, parle, de, le, traité and the full stop.
 */
public final class TextCutter {

    private final WordRules rules;
    private final Contractions contractions;

    private TextCutter(WordRules rules, Contractions contractions) {
        this.rules = rules;
        this.contractions = contractions;
    }

    /** French; whether 'des' and 'du' are contractions is decided by the words around them. */
    public static TextCutter french() {
        return new TextCutter(new FrenchWords(), new FrenchContractions(new ObjectVerbs(ContractionModel.load())));
    }

    /** French, with another judge of 'des' and 'du'. */
    public static TextCutter french(ContractionJudge judge) {
        return new TextCutter(new FrenchWords(), new FrenchContractions(judge));
    }

    public static TextCutter english() {
        return new TextCutter(new EnglishWords(), Contractions.NONE);
    }

    /** All sentences of a text, none crossing an empty line. */
    public Words words(String text) {
        Stretches tokens = Scanner.scan(text, rules);
        return expand(tokens, Sentences.of(tokens, rules));
    }

    private Words expand(Stretches tokens, int[] sentences) {
        int capacity = tokens.size() + tokens.size() / 8 + 8;
        int[] begins = new int[capacity];
        int[] ends = new int[capacity];
        String[] forms = new String[capacity];
        int[] firsts = new int[sentences.length + 1];
        int size = 0;
        for (int s = 0; s < sentences.length; s++) {
            firsts[s] = size;
            int end = s + 1 < sentences.length ? sentences[s + 1] : tokens.size();
            for (int i = sentences[s]; i < end; i++) {
                String @Nullable [] parts = contractions.parts(tokens, i, sentences[s], end);
                int count = parts == null ? 1 : parts.length;
                if (size + count > forms.length) {
                    begins = Arrays.copyOf(begins, forms.length * 2);
                    ends = Arrays.copyOf(ends, forms.length * 2);
                    forms = Arrays.copyOf(forms, forms.length * 2);
                }
                for (int part = 0; part < count; part++) {
                    begins[size] = tokens.begin(i);
                    ends[size] = tokens.end(i);
                    forms[size++] = parts == null ? tokens.form(i) : parts[part];
                }
            }
        }
        firsts[sentences.length] = size;
        return new Words(Arrays.copyOf(begins, size), Arrays.copyOf(ends, size), Arrays.copyOf(forms, size), firsts);
    }
}
