package org.readout.language.swift.syntax;

import java.util.List;
import java.util.Locale;
import org.readout.language.Upos;

/**
 * The tags that a model knows, such as {@code VERB Fin}: a part of speech with what matters most of its features; and
 * for each the features that its words can have. Immutable.
 */
final class TagSet {

    static final int VERBAL = 1;
    static final int JOINING = 2;
    static final int COMMA = Hashes.of(",", 0, 1);
    static final int QUOTE = Hashes.of("\"", 0, 1);

    private final List<String> names;
    private final List<String> features;
    private final int[][] candidates;
    private final Upos[] upos;
    private final int[] agreement;

    /**
     * @param features sets of UD features, {@code Name=Value|…}
     * @param candidates for each tag the sets that fit, by number
     */
    TagSet(List<String> names, List<String> features, int[][] candidates) {
        this.names = List.copyOf(names);
        this.features = List.copyOf(features);
        this.candidates = candidates;
        this.upos = new Upos[names.size()];
        for (int i = 0; i < upos.length; i++) {
            upos[i] = Upos.valueOf(names.get(i).split(" ")[0].toUpperCase(Locale.ROOT));
        }
        this.agreement = features.stream().mapToInt(TagSet::agreementOf).toArray();
    }

    int size() {
        return names.size();
    }

    List<String> names() {
        return names;
    }

    List<String> features() {
        return features;
    }

    int number(String name) {
        return names.indexOf(name);
    }

    Upos upos(int tag) {
        return upos[tag];
    }

    int uposNumber(int tag) {
        return upos[tag].ordinal();
    }

    int kind(int tag) {
        return switch (upos[tag]) {
            case VERB, AUX -> VERBAL;
            case CCONJ, SCONJ -> JOINING;
            default -> 0;
        };
    }

    /** The sets of features that a word with this tag can have, by number; at least one. */
    int[] candidates(int tag) {
        return candidates[tag];
    }

    String features(int number) {
        return features.get(number);
    }

    /** Two bits each for number, gender and person: 0 unknown, 1 same, 2 other. */
    int agreement(int one, int other) {
        int a = agreement[one];
        int b = agreement[other];
        return compare(a & 3, b & 3) | compare(a >> 2 & 3, b >> 2 & 3) << 2 | compare(a >> 4 & 3, b >> 4 & 3) << 4;
    }

    private static int compare(int a, int b) {
        return a == 0 || b == 0 ? 0 : a == b ? 1 : 2;
    }

    private static int agreementOf(String features) {
        String all = "|" + features + "|";
        int number = all.contains("|Number=Sing|") ? 1 : all.contains("|Number=Plur|") ? 2 : 0;
        int gender = all.contains("|Gender=Masc|") ? 1 : all.contains("|Gender=Fem|") ? 2 : 0;
        int person =
                all.contains("|Person=1|") ? 1 : all.contains("|Person=2|") ? 2 : all.contains("|Person=3|") ? 3 : 0;
        return number | gender << 2 | person << 4;
    }
}
