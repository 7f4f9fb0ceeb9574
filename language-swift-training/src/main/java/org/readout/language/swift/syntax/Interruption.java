package org.readout.language.swift.syntax;

import java.util.Set;

/**
 * Breaks into a sentence that somebody says: 'The deal – the minister added – is dead'. The words put in hang from its
 * root, behind its subject or in place of the comma that ends what stands before.
 */
final class Interruption {

    private static final Set<String> LEADING = Set.of("advmod", "obl", "advcl", "discourse");

    private Interruption() {}

    /** Where a sentence can be broken into: how many of its words stand before, or 0 where it cannot be. */
    static int place(Example said) {
        int root = said.root();
        for (int i = 0; i < root; i++) {
            boolean below = said.heads()[i] == root;
            int end = end(said, i);
            if (below && said.relations()[i].equals("nsubj") && begin(said, i) == 0 && end <= root) {
                return end;
            }
            if (below && LEADING.contains(said.relations()[i]) && begin(said, i) == 0 && comma(said, end)) {
                return end;
            }
        }
        return 0;
    }

    /**
     * The sentence with the interruption at that place, in the place of a comma there.
     *
     * @param inserted a clause of its own, with the marks around it
     */
    static Example put(Example inserted, int place, Example said) {
        int over = comma(said, place) ? 1 : 0;
        int shift = inserted.size() - over;
        int size = said.size() + shift;
        Example made = Example.ofSize(size);
        for (int i = 0; i < said.size(); i++) {
            if (i < place || i >= place + over) {
                int at = i < place ? i : i + shift;
                int head = said.heads()[i];
                made.set(at, said, i);
                made.heads()[at] = head < place ? head : head + shift;
            }
        }
        int root = said.root();
        int above = root < place ? root : root + shift;
        for (int i = 0; i < inserted.size(); i++) {
            boolean top = inserted.heads()[i] == inserted.size();
            made.set(place + i, inserted, i);
            made.heads()[place + i] = top ? above : place + inserted.heads()[i];
            made.relations()[place + i] = top ? "parataxis" : inserted.relations()[i];
        }
        return made;
    }

    private static boolean comma(Example said, int at) {
        return at < said.size() && said.forms()[at].equals(",");
    }

    private static int begin(Example said, int word) {
        int begin = word;
        for (int i = word - 1; i >= 0; i--) {
            begin = isBelow(said, i, word) ? i : begin;
        }
        return begin;
    }

    private static int end(Example said, int word) {
        int end = word + 1;
        for (int i = word + 1; i < said.size(); i++) {
            end = isBelow(said, i, word) && !comma(said, i) ? i + 1 : end;
        }
        return end;
    }

    private static boolean isBelow(Example said, int word, int above) {
        int at = word;
        while (at < said.size() && at != above) {
            at = said.heads()[at];
        }
        return at == above;
    }
}
