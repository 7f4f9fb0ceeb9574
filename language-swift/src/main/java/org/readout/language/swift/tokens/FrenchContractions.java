package org.readout.language.swift.tokens;

import org.jspecify.annotations.Nullable;

/** Puts 'de le' for 'du'. Whether 'des' and 'du' are contractions at all, a judge decides. */
final class FrenchContractions implements Contractions {

    private static final String[] FORMS = {
        "du",
        "des",
        "au",
        "aux",
        "auquel",
        "auxquels",
        "auxquelles",
        "duquel",
        "desquels",
        "desquelles",
        "dudit",
        "desdits",
        "desdites"
    };
    private static final String[][] PARTS = {
        {"de", "le"},
        {"de", "les"},
        {"à", "le"},
        {"à", "les"},
        {"à", "lequel"},
        {"à", "lesquels"},
        {"à", "lesquelles"},
        {"de", "lequel"},
        {"de", "lesquels"},
        {"de", "lesquelles"},
        {"de", "ledit"},
        {"de", "lesdits"},
        {"de", "lesdites"}
    };
    private static final int LONGEST = 11;
    /** 'du' and 'des' come first. */
    private static final int DOUBTFUL = 2;

    private final ContractionJudge judge;

    FrenchContractions(ContractionJudge judge) {
        this.judge = judge;
    }

    @Override
    public String @Nullable [] parts(Stretches tokens, int i, int first, int end) {
        int length = tokens.length(i);
        char letter = tokens.first(i);
        if (length < 2 || length > LONGEST || letter != 'd' && letter != 'a' && letter != 'D' && letter != 'A') {
            return null;
        }
        for (int f = 0; f < FORMS.length; f++) {
            if (tokens.is(i, FORMS[f])) {
                boolean contracted = f >= DOUBTFUL || judge.isContraction(new Part(tokens, first, end), i - first);
                return contracted ? PARTS[f] : null;
            }
        }
        return null;
    }

    private record Part(Stretches tokens, int first, int end) implements ContractionJudge.Surface {

        @Override
        public int size() {
            return end - first;
        }

        @Override
        public String form(int i) {
            return tokens.form(first + i);
        }
    }
}
