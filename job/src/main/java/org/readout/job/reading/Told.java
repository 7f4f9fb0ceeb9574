package org.readout.job.reading;

import org.jspecify.annotations.Nullable;
import org.readout.record.Article;
import org.readout.record.Record;

/**
 * The record of an article as it is written, with what says where it belongs.
 *
 * @param id of the article: the SHA-256 of its text
 * @param key the caller's own id
 * @param day of publication, an ISO date; null where it is not known
 * @param language ISO 639-1
 * @param json the record in one line
 */
public record Told(String id, @Nullable String key, @Nullable String day, String language, String json) {

    static Told of(Record record, String json) {
        Article article = record.article();
        var day = article.published().best();
        return new Told(article.id(), article.key(), day == null ? null : day.toString(), article.language(), json);
    }
}
