package org.readout.archive;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.readout.record.Article;

/** Where the articles of one transaction came from before it, and come from in it. */
final class Places {

    private record Place(long article, @Nullable String origin, @Nullable String key, @Nullable String publisher) {}

    private final Set<Place> known = new HashSet<>();

    static Places of(DuckDBConnection connection, Collection<Long> articles) throws SQLException {
        Places places = new Places();
        if (articles.isEmpty()) {
            return places;
        }
        try (PreparedStatement select =
                connection.prepareStatement("SELECT article, origin, key, publisher FROM sources"
                        + " WHERE article IN (SELECT unnest(CAST(? AS BIGINT[])))")) {
            select.setArray(1, connection.createArrayOf("BIGINT", articles.toArray()));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    places.known.add(
                            new Place(rows.getLong(1), rows.getString(2), rows.getString(3), rows.getString(4)));
                }
            }
        }
        return places;
    }

    boolean isNew(long number, Article article) {
        return !known.contains(place(number, article));
    }

    /** True where it was new. */
    boolean add(long number, Article article) {
        return known.add(place(number, article));
    }

    private static Place place(long number, Article article) {
        return new Place(number, article.origin(), article.key(), article.publisher());
    }
}
