package org.readout.archive.answers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The four classes of events, and which of PLOVER's types each holds, with how far each goes (Goldstein's scale). */
public enum Quad {
    VERBAL_COOPERATION("AGREE 4 CONSULT 1 SUPPORT 3.5 CONCEDE 5"),
    MATERIAL_COOPERATION("COOPERATE 6 AID 7 RETREAT 7"),
    VERBAL_CONFLICT("REQUEST -5 ACCUSE -2 REJECT -4 THREATEN -6"),
    MATERIAL_CONFLICT("PROTEST -6.5 SANCTION -4 MOBILIZE -7.2 COERCE -7 ASSAULT -9");

    private final List<Typed> types;

    private record Typed(String type, double goldstein) {}

    Quad(String told) {
        String[] words = told.split(" ");
        this.types = java.util.stream.IntStream.range(0, words.length / 2)
                .mapToObj(i -> new Typed(words[2 * i], Double.parseDouble(words[2 * i + 1])))
                .toList();
    }

    /**
     * The class of a type.
     *
     * @throws IllegalArgumentException where it is none of PLOVER's
     */
    public static Quad of(String type) {
        return Arrays.stream(values())
                .filter(q -> q.types.stream().anyMatch(t -> t.type.equals(type)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no type of PLOVER: " + type));
    }

    /** How far a type goes, from -10 (war) to 10 (making peace). */
    public static double goldstein(String type) {
        return of(type).types.stream()
                .filter(t -> t.type.equals(type))
                .mapToDouble(Typed::goldstein)
                .sum();
    }

    public boolean isConflict() {
        return this == VERBAL_CONFLICT || this == MATERIAL_CONFLICT;
    }

    /** As people write it. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
