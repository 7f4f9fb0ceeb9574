package org.readout.language.swift.lemmas;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A tree of endings, walked from the last character of a word to its first without making an object. Edges lie in one
 * open hash table: node and character to node. To be filled by one thread, then read by any number.
 */
final class Endings {

    /** Nodes below this are the roots, one for each part of speech. */
    private static final int ROOTS = 32;

    private long[] edges = new long[1 << 12];
    private int[] targets = new int[1 << 12];
    private @Nullable Script[] scripts = new Script[1 << 10];
    private int nodes = ROOTS;

    void add(int root, String ending, Script script) {
        int node = root;
        for (int i = ending.length() - 1; i >= 0; i--) {
            node = child(node, ending.charAt(i));
        }
        scripts[node] = script;
    }

    /** The script of the longest ending, a whole word before any other. */
    Script of(int root, String word) {
        Script found = scripts[root] == null ? Script.NOTHING : scripts[root];
        int node = root;
        for (int i = word.length() - 1; i >= -1 && node >= 0; i--) {
            int slot = slot(node, i < 0 ? Lemmas.START : word.charAt(i));
            node = edges[slot] == 0 ? -1 : targets[slot];
            if (node >= 0 && scripts[node] != null) {
                found = scripts[node];
            }
        }
        return found;
    }

    private int child(int node, char c) {
        int slot = slot(node, c);
        if (edges[slot] == 0) {
            if (nodes * 2 >= edges.length) {
                grow();
                slot = slot(node, c);
            }
            if (nodes == scripts.length) {
                scripts = Arrays.copyOf(scripts, nodes * 2);
            }
            edges[slot] = key(node, c);
            targets[slot] = nodes++;
        }
        return targets[slot];
    }

    /** Never 0, which marks an empty slot. */
    private static long key(int node, char c) {
        return (long) (node + 1) << 16 | c;
    }

    private int slot(int node, char c) {
        long key = key(node, c);
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 40) & edges.length - 1;
        while (edges[slot] != 0 && edges[slot] != key) {
            slot = slot + 1 & edges.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] oldEdges = edges;
        int[] oldTargets = targets;
        edges = new long[oldEdges.length * 2];
        targets = new int[oldEdges.length * 2];
        for (int i = 0; i < oldEdges.length; i++) {
            if (oldEdges[i] != 0) {
                int slot = slot((int) (oldEdges[i] >>> 16) - 1, (char) oldEdges[i]);
                edges[slot] = oldEdges[i];
                targets[slot] = oldTargets[i];
            }
        }
    }
}
