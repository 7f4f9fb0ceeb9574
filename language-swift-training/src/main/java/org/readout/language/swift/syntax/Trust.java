package org.readout.language.swift.syntax;

import java.util.Arrays;

/**
 * Which heads of a guide can be taken as they are. Those in and of names of several words cannot: which word of a name
 * heads it is a convention, in which treebanks differ.
 */
final class Trust {

    /** No head: none is given up, whatever the parser does. */
    private static final int OPEN = -2;

    private Trust() {}

    /** The guide's heads, -2 for those left open. */
    static int[] heads(Example example) {
        int[] heads = Arrays.copyOf(example.guideOrNone().heads(), example.size());
        boolean[] named = new boolean[example.size()];
        for (int i = 0; i < heads.length; i++) {
            int head = heads[i];
            if (0 <= head && head < heads.length && name(example, i) && name(example, head)) {
                named[i] = true;
                named[head] = true;
            }
        }
        for (int i = 0; i < heads.length; i++) {
            int head = example.guideOrNone().heads()[i];
            if (named[i] || 0 <= head && head < heads.length && named[head]) {
                heads[i] = OPEN;
            }
        }
        return heads;
    }

    private static boolean name(Example example, int i) {
        return example.tags()[i].startsWith("PROPN");
    }
}
