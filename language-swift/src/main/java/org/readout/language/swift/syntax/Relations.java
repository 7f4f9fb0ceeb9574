package org.readout.language.swift.syntax;

import java.util.List;
import java.util.Set;

/** The relations that a model knows, at most 64, by number. Immutable. */
final class Relations {

    private static final Set<String> CORE = Set.of(
            "nsubj",
            "nsubj:pass",
            "obj",
            "iobj",
            "xcomp",
            "ccomp",
            "aux",
            "aux:tense",
            "aux:pass",
            "cop",
            "case",
            "mark",
            "cc",
            "det",
            "conj",
            "expl:subj",
            "expl",
            "csubj",
            "obl:agent",
            "acl:relcl");

    private final List<String> names;
    private final long core;

    Relations(List<String> names) {
        if (names.size() > 64) {
            throw new IllegalArgumentException("a model knows at most 64 relations, not " + names.size());
        }
        this.names = List.copyOf(names);
        long mask = 0;
        for (int i = 0; i < names.size(); i++) {
            mask |= CORE.contains(names.get(i)) ? 1L << i : 0;
        }
        this.core = mask;
    }

    int size() {
        return names.size();
    }

    String name(int relation) {
        return names.get(relation);
    }

    /** The number of a relation, -1 where the model does not know it. */
    int number(String name) {
        return names.indexOf(name);
    }

    List<String> names() {
        return names;
    }

    /** Of a set of relations, those that say most of a word: its subject, its objects, what introduces it. */
    int core(long relations) {
        long kept = relations & core;
        return (int) (kept ^ kept >>> 32);
    }
}
