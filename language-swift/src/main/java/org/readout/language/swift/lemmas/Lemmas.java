package org.readout.language.swift.lemmas;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.readout.language.Upos;

/**
 * The lemmas of one language: the longest known ending of a form, for its part of speech, says what to cut and what to
 * add; an ending may be the whole word. Immutable, for any number of threads.
 */
public final class Lemmas {

    /** Stands before an ending that is the whole word. */
    static final char START = '^';

    private final Endings endings;

    Lemmas(Endings endings) {
        this.endings = endings;
    }

    /**
     * Those of a language that come with this module, or none.
     *
     * @param language ISO 639-1
     */
    public static Optional<Lemmas> load(String language) {
        try (InputStream in = Lemmas.class.getResourceAsStream("lemmas." + language + ".tsv")) {
            return in == null ? Optional.empty() : Optional.of(read(in));
        } catch (IOException e) {
            throw new UncheckedIOException("lemmas of " + language, e);
        }
    }

    /** Reads lines of part of speech, ending, number of characters to cut, characters to add, parted by tabs. */
    static Lemmas read(InputStream in) throws IOException {
        Endings endings = new Endings();
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                endings.add(
                        Upos.valueOf(cells[0]).ordinal(), cells[1], new Script(Integer.parseInt(cells[2]), cells[3]));
            }
        }
        return new Lemmas(endings);
    }

    /** In lower case with straight apostrophes, but for names, which stay as they are, and what is made of them. */
    public String lemma(String form, Upos upos) {
        if (upos == Upos.PROPN) {
            return form;
        }
        String lower = plain(form);
        return endings.of(group(upos).ordinal(), lower).apply(lower);
    }

    /** In lower case and with straight apostrophes, as forms are looked up. */
    static String plain(String form) {
        return form.toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /** An auxiliary is inflected as the verb that it is. */
    static Upos group(Upos upos) {
        return upos == Upos.AUX ? Upos.VERB : upos;
    }
}
