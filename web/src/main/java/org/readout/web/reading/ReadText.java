package org.readout.web.reading;

import java.util.List;
import java.util.Map;
import org.readout.record.Article;
import org.readout.record.Record;

/**
 * An article with all that was read from it, for a page.
 *
 * @param cut whether the end of a very long text is left out
 */
public record ReadText(
        Article article,
        List<Passage> passages,
        List<Line> statements,
        List<Line> events,
        List<Party> actors,
        List<Party> matters,
        List<String> warnings,
        boolean cut) {

    /** Longer texts are cut: no reader gets so far, and no browser likes it. */
    private static final int LONG = 400_000;

    /**
     * Lays a record out.
     *
     * @param keys what its statements and events are known by in an archive; none where it is in none
     */
    public static ReadText of(Record record, Map<String, String> keys) {
        int length = record.article().text().length();
        Lines lines = new Lines(record, keys);
        return new ReadText(
                record.article(),
                new Marking(record, Math.min(length, LONG)).passages(),
                lines.statements(),
                lines.events(),
                lines.actors(),
                lines.matters(),
                record.warnings(),
                length > LONG);
    }
}
