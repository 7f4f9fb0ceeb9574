package org.readout.job.merging;

import java.time.LocalDate;
import org.apache.flink.api.common.typeinfo.TypeInfo;
import org.jspecify.annotations.Nullable;
import org.readout.archive.copies.Copies;
import org.readout.archive.copies.Shingles;
import org.readout.record.Article;

/**
 * A text as far as its copies are known by it.
 *
 * @param article its id
 * @param day of publication; null where that is not known
 * @param shingles of the text; none where it is only named
 */
public record Printed(
        String article, String language, @TypeInfo(ReportTypes.Day.class) @Nullable LocalDate day, long[] shingles) {

    private static final long[] NONE = {};

    /** Of an article. */
    public static Printed of(Article article) {
        return new Printed(
                article.id(),
                article.language(),
                article.published().best(),
                Shingles.of(article.text()).hashes());
    }

    Printed named() {
        return new Printed(article, language, day, NONE);
    }

    long[] bands() {
        return Copies.bands(Shingles.ofHashes(shingles));
    }

    /** Whether both are in one language and of days that are near enough. */
    boolean isNear(Printed other) {
        return language.equals(other.language)
                && (day == null
                        || other.day == null
                        || Math.abs(day.toEpochDay() - other.day.toEpochDay()) <= Copies.DAYS);
    }

    boolean isCopyOf(Printed other) {
        return isNear(other) && Copies.are(Shingles.ofHashes(shingles), Shingles.ofHashes(other.shingles));
    }
}
