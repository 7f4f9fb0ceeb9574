package org.readout.archive.answers;

import org.jspecify.annotations.Nullable;

/**
 * Somebody or something in a line of an answer: an actor, or a matter that the line is about.
 *
 * @param who what it is known by everywhere: its Wikidata id, else its kind, name and country
 * @param kind {@code person}, {@code state}, {@code organisation}, {@code group}; of a matter {@code treaty} …
 * @param code the state it acts for (ISO 3166-1 alpha-3), or {@code IGO} …
 * @param sector PLOVER's: {@code GOV}, {@code MIL}, {@code OPP} …
 * @param office the office held on the day of the article
 */
public record Party(
        String who, String name, String kind, @Nullable String code, @Nullable String sector, @Nullable String office) {

    /**
     * Whether what this one says is what its state or body says: the state itself, its government, minister, spokesman;
     * no parliament, party, opposition, newspaper or citizen.
     */
    public boolean speaksForSide() {
        return code != null && (kind.equals("state") || "GOV".equals(sector));
    }
}
