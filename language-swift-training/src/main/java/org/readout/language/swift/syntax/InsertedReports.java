package org.readout.language.swift.syntax;

/**
 * Turns 'We agree, said the minister' round where a treebank hangs 'said' from what is said: nobody speaks behind it, so
 * the report is the sentence and what is said its complement, as in 'The minister said we agree'.
 */
final class InsertedReports {

    private InsertedReports() {}

    /** The same example, or one with another root. */
    static Example turned(Example example) {
        int report = report(example);
        if (report < 0) {
            return example;
        }
        int size = example.size();
        int said = example.heads()[report];
        Example turned = Example.ofSize(size);
        for (int i = 0; i < size; i++) {
            turned.set(i, example, i);
            if (i > report && example.heads()[i] == said) {
                turned.heads()[i] = report;
            }
        }
        turned.heads()[report] = size;
        turned.relations()[report] = "root";
        turned.heads()[said] = report;
        turned.relations()[said] = "ccomp";
        return example.guide() == null ? turned : turned.withGuide(example.guide());
    }

    /** A parataxis of the root with a subject behind it, after which comes nothing of what is said; or -1. */
    private static int report(Example example) {
        int[] heads = example.heads();
        for (int i = 0; i < example.size(); i++) {
            boolean inserted = example.relations()[i].equals("parataxis")
                    && heads[i] < i
                    && heads[heads[i]] == example.size()
                    && example.tags()[i].startsWith("VERB");
            if (inserted && subjectBehind(example, i) && last(example, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean subjectBehind(Example example, int verb) {
        for (int i = verb - 1; i < example.size(); i++) {
            if (example.heads()[i] == verb && example.relations()[i].startsWith("nsubj")) {
                return true;
            }
        }
        return false;
    }

    private static boolean last(Example example, int report) {
        int said = example.heads()[report];
        for (int i = report + 1; i < example.size(); i++) {
            boolean more = example.heads()[i] < report && !example.relations()[i].equals("punct");
            if (more || example.heads()[i] == said && !example.relations()[i].equals("punct")) {
                return false;
            }
        }
        return true;
    }
}
