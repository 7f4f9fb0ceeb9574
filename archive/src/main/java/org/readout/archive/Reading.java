package org.readout.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.record.Article;
import org.readout.record.Record;

/**
 * One article on its way into the archive, with what was read from it.
 *
 * @param reader what read it (version, engine, tables), so that somebody else gets the same; null where nothing did
 * @param unread why it was not read, such as its language; null where it was
 */
public record Reading(Record record, @Nullable String reader, @Nullable String unread) {

    /** An article that was read. */
    public static Reading of(Record record, String reader) {
        return new Reading(record, reader, null);
    }

    /** An article that is kept though nothing could read it. */
    public static Reading unread(Article article, String why) {
        return new Reading(new Record(article, List.of(), List.of(), List.of(), List.of(), List.of()), null, why);
    }

    /** An article that the archive holds: only the place that it comes from may be new. */
    public static Reading again(Article article) {
        return unread(article, "held");
    }

    Article article() {
        return record.article();
    }
}
