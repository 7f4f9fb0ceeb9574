package org.readout.archive;

import java.util.Locale;
import java.util.Map;
import org.readout.archive.merging.Identity;
import org.readout.record.Actor;
import org.readout.record.Matter;
import org.readout.record.Record;

/** What actors and matters are known by in the tables: the same in every record. */
public final class Known {

    private Known() {}

    /** Its Wikidata id, else its kind, name and country. */
    public static String as(Actor actor) {
        return Identity.who(actor);
    }

    /** Its Wikidata id, else its kind and name. */
    public static String as(Matter matter) {
        return Identity.what(matter);
    }

    /** What each statement and event of a record, as it was read, is known by, by its id there. */
    public static Map<String, String> keys(Record record) {
        return Amended.keys(record);
    }

    /** How the tables write a value of a list of names. */
    public static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
