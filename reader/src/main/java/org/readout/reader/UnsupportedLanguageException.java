package org.readout.reader;

/** An article in a language that has no engine or no tables. */
public final class UnsupportedLanguageException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public UnsupportedLanguageException(String language) {
        super("no engine or no tables for the language '" + language + "'");
    }
}
