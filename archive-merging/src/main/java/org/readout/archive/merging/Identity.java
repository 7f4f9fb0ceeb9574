package org.readout.archive.merging;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.readout.record.Actor;
import org.readout.record.Event;
import org.readout.record.Matter;
import org.readout.record.Sha256;
import org.readout.record.Span;
import org.readout.record.Statement;

/**
 * What the same actor, matter, event or statement is known by outside its record. An actor or matter has its Wikidata
 * id, else its kind, name and country. An event or statement has a key made of its article and of the words that tell
 * it, so that it keeps it when a later version finds more around it. One for each record.
 */
public final class Identity {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int KEY = 16;

    private final String article;
    private final Map<String, Integer> seen = new HashMap<>();

    /** @param article the article's id */
    public Identity(String article) {
        this.article = article;
    }

    /** What an actor is known by. */
    public static String who(Actor actor) {
        if (actor.wikidata() != null) {
            return actor.wikidata();
        }
        String where = actor.country() == null ? "" : "/" + actor.country();
        return lower(actor.kind()) + ":" + folded(actor.name()) + where;
    }

    /** What a matter is known by. */
    public static String what(Matter matter) {
        return matter.wikidata() != null ? matter.wikidata() : lower(matter.kind()) + ":" + folded(matter.name());
    }

    /** The key of the next event of the record. */
    public String key(Event event) {
        return key("event " + event.type() + " " + at(event.trigger()));
    }

    /** The key of the next statement of the record. */
    public String key(Statement statement) {
        return key("statement " + statement.content().stream().map(Identity::at).toList());
    }

    /** Two of one type told by the same words differ by their number. */
    private String key(String told) {
        int n = seen.merge(told, 1, Integer::sum);
        return Sha256.of(article + " " + told + " " + n).substring(0, KEY);
    }

    private static String at(Span span) {
        return span.begin() + "-" + span.end();
    }

    /** A name without accents, case and marks. */
    public static String folded(String name) {
        String bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return NO_WORD.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** A constant as it is written. */
    public static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
