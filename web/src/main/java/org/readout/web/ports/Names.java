package org.readout.web.ports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people, states, bodies, matters and places are called in a language; the archive calls them by one name in all.
 * Safe for any number of threads.
 */
public interface Names {

    /** What places are known by begins so. */
    String PLACE = "place:";

    /** Everything is called as the archive calls it. */
    Names AS_KEPT = (who, name, language) -> name;

    /**
     * A name in a language.
     *
     * @param who what it is known by in every article; of a place see {@link #place}
     * @param name what the archive calls it, which is the answer where nothing else is known
     */
    String of(String who, String name, String language);

    /** Whom the language calls by a name with a word that begins so, by what they are known by in every article. */
    default List<String> whos(String words, String language) {
        return List.of();
    }

    /** What a place is known by: its name, and the state that it lies in. */
    static String place(String name, @Nullable String country) {
        return PLACE + name + "/" + (country == null ? "" : country);
    }
}
