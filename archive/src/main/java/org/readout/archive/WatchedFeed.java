package org.readout.archive;

import org.jspecify.annotations.Nullable;

/**
 * A feed, and how its server tells the state that was fetched last.
 *
 * @param etag as the server sent it
 * @param modified when it was changed, as the server said
 */
public record WatchedFeed(String address, @Nullable String etag, @Nullable String modified) {}
