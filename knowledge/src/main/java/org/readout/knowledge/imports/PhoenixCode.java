package org.readout.knowledge.imports;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A CAMEO code of an actor, in the terms of the tables.
 *
 * @param state ISO 3166-1 alpha-3, or empty
 * @param kind the code of an organisation that is of no state ({@code IGO}), or empty
 * @param sector PLOVER's, or empty
 */
record PhoenixCode(String state, String kind, String sector) {

    private static final int PART = 3;

    private static final Set<String> KINDS = Set.of("IGO", "NGO", "MNC");

    /** CAMEO's codes of states that ISO has others for. */
    private static final Map<String, String> STATES =
            Map.of("ROM", "ROU", "ZAR", "COD", "TMP", "TLS", "PAL", "PSE", "KSV", "XKX", "WSB", "PSE", "GZS", "PSE");

    private static final Map<String, String> SECTORS = Map.ofEntries(
            Map.entry("GOV", "GOV"),
            Map.entry("MIL", "MIL"),
            Map.entry("REB", "REB"),
            Map.entry("SEP", "REB"),
            Map.entry("INS", "REB"),
            Map.entry("RAD", "REB"),
            Map.entry("UAF", "REB"),
            Map.entry("OPP", "OPP"),
            Map.entry("MOD", "OPP"),
            Map.entry("PTY", "PTY"),
            Map.entry("COP", "COP"),
            Map.entry("JUD", "JUD"),
            Map.entry("SPY", "SPY"),
            // PLOVER has MED for medicine, CAMEO for the media
            Map.entry("MED", "JRN"),
            Map.entry("HLH", "MED"),
            Map.entry("EDU", "EDU"),
            Map.entry("BUS", "BUS"),
            Map.entry("MNC", "BUS"),
            Map.entry("CRM", "CRM"),
            Map.entry("CVL", "CVL"),
            Map.entry("LEG", "LEG"),
            Map.entry("ELI", "ELI"),
            Map.entry("LAB", "LAB"),
            Map.entry("NGO", "NGO"),
            Map.entry("NGM", "NGO"),
            Map.entry("REL", "REL"),
            Map.entry("AGR", "AGR"),
            Map.entry("REF", "REF"));

    /** The parts of {@code AFGGOV}; nothing where it begins with nothing that is known. */
    static Optional<PhoenixCode> of(String code, Known known) {
        String first = code.substring(0, Math.min(PART, code.length()));
        String iso = STATES.getOrDefault(first, first);
        String sector = sector(code.substring(first.length()));
        if (known.isState(iso)) {
            return Optional.of(new PhoenixCode(iso, "", sector));
        }
        if (KINDS.contains(first)) {
            String own = first.equals("IGO") ? "GOV" : SECTORS.getOrDefault(first, "");
            return Optional.of(new PhoenixCode("", first, sector.isEmpty() ? own : sector));
        }
        return first.equals("IMG") ? Optional.of(new PhoenixCode("", "", "REB")) : Optional.empty();
    }

    /** The first sector that the parts of a code name; empty where none does. */
    static String sector(String code) {
        for (int at = 0; at + PART <= code.length(); at += PART) {
            String sector = SECTORS.get(code.substring(at, at + PART));
            if (sector != null) {
                return sector;
            }
        }
        return "";
    }
}
