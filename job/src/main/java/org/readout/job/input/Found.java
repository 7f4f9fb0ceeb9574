package org.readout.job.input;

import org.jspecify.annotations.Nullable;
import org.readout.intake.Problem;
import org.readout.intake.Source;

/**
 * What intake finds in a file: a document, or a problem in the place of one.
 *
 * @param kind null for a problem
 * @param bytes of the document; none for a problem
 * @param problem what is wrong; null for a document
 * @param leftOut whether the problem left something out
 */
public record Found(
        String origin, int line, Source.@Nullable Kind kind, byte[] bytes, @Nullable String problem, boolean leftOut) {

    private static final byte[] NONE = {};

    public static Found of(Source source) {
        return new Found(source.origin(), source.line(), source.kind(), source.bytes(), null, false);
    }

    public static Found of(Problem problem) {
        return new Found(problem.origin(), problem.line(), null, NONE, problem.message(), problem.leftOut());
    }

    /** The document, where it is one. */
    public @Nullable Source source() {
        return kind == null ? null : Source.of(origin, line, kind, bytes);
    }
}
