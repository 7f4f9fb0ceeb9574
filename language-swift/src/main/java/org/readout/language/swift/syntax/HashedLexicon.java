package org.readout.language.swift.syntax;

/** A lexicon that keeps of each form its number only. Immutable, for any number of threads. */
final class HashedLexicon implements Lexicon {

    private final int[] forms;
    private final byte[] readings;
    private final int[] table;
    private final byte[] found;
    private final int mask;

    /**
     * @param forms in ascending order, as unsigned numbers; none is 0
     * @param readings for each form its class, 1 to 255
     */
    HashedLexicon(int[] forms, byte[] readings) {
        this.forms = forms;
        this.readings = readings;
        int room = Integer.highestOneBit(Math.max(1, forms.length)) << 2;
        this.table = new int[room];
        this.found = new byte[room];
        this.mask = room - 1;
        for (int i = 0; i < forms.length; i++) {
            int slot = forms[i] & mask;
            while (table[slot] != 0) {
                slot = slot + 1 & mask;
            }
            table[slot] = forms[i];
            found[slot] = readings[i];
        }
    }

    @Override
    public int reading(int form) {
        int slot = form & mask;
        while (table[slot] != 0) {
            if (table[slot] == form) {
                return found[slot] & 0xFF;
            }
            slot = slot + 1 & mask;
        }
        return 0;
    }

    int[] forms() {
        return forms;
    }

    byte[] readings() {
        return readings;
    }
}
