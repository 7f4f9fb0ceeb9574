package org.readout.questions;

import java.util.List;
import org.readout.archive.answers.Query;

/**
 * How a question was understood.
 *
 * @param language ISO 639-1, as it was told or found out
 * @param parts each stretch of the question that says something, and what
 * @param unknown words that could not be understood; where there are any, an answer would be one to another question
 */
public record Understanding(String question, String language, Query query, List<Part> parts, List<String> unknown) {

    public Understanding {
        parts = List.copyOf(parts);
        unknown = List.copyOf(unknown);
    }

    public boolean isWhole() {
        return unknown.isEmpty();
    }

    /**
     * A stretch of the question.
     *
     * @param words as they stand there
     * @param role {@code form}, {@code act}, {@code by}, {@code to}, {@code about}, {@code dates}, {@code words}, {@code order}
     * @param meaning what they are taken for
     */
    public record Part(String words, String role, String meaning) {}
}
