package org.readout.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One clean article. {@code text} holds title, deck, headings and paragraphs once each, in order, with one empty line
 * between blocks; {@code id} is the hex SHA-256 of {@code text} in UTF-8.
 *
 * @param key the caller's own id, where the input had one
 * @param origin the path or URL that it came from
 * @param language ISO 639-1
 */
public record Article(
        String id,
        @Nullable String key,
        @Nullable String origin,
        @Nullable String publisher,
        String language,
        @Nullable String title,
        @Nullable String deck,
        @Nullable String byline,
        Dating published,
        String text,
        List<Block> blocks,
        List<Dropped> dropped) {

    public Article {
        blocks = List.copyOf(blocks);
        dropped = List.copyOf(dropped);
    }

    /** The same article with another date of publication. */
    public Article withPublished(Dating date) {
        return new Article(id, key, origin, publisher, language, title, deck, byline, date, text, blocks, dropped);
    }
}
