package org.readout.archive.merging;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who took part.
 *
 * @param who what the same actor is known by in every article
 * @param code whom the actor acts for: a state's ISO 3166-1 alpha-3, or {@code IGO} …
 * @param name as people know it
 * @param person whether it is one
 */
public record Party(String who, @Nullable String code, String name, boolean person) {

    /** Codes that many bear who act for nobody in common. */
    private static final java.util.Set<String> SHARED = java.util.Set.of("IGO", "NGO", "MNC", "INT", "UNK");

    /** What stands for the side that the actor is on. */
    String side() {
        return code == null || SHARED.contains(code) ? who : code;
    }
}
