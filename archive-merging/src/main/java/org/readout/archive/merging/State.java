package org.readout.archive.merging;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** States, to tell one from a place in it. */
final class State {

    /** English names of states by their codes (ISO 3166-1 alpha-3). */
    static final Map<String, String> NAMES = Arrays.stream(Locale.getISOCountries())
            .map(iso2 -> new Locale("", iso2))
            .collect(Collectors.toUnmodifiableMap(
                    Locale::getISO3Country, state -> state.getDisplayCountry(Locale.ENGLISH)));

    private State() {}
}
