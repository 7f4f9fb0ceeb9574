package org.readout.archive.answers;

import java.util.Arrays;
import java.util.Locale;

/** English names of states by their codes (ISO 3166-1 alpha-3). */
final class States {

    private States() {}

    /** The name, or the code itself where it is of no state. */
    static String name(String code) {
        return Arrays.stream(Locale.getISOCountries())
                .map(iso2 -> new Locale("", iso2))
                .filter(state -> state.getISO3Country().equals(code))
                .map(state -> state.getDisplayCountry(Locale.ENGLISH))
                .findFirst()
                .orElse(code);
    }
}
