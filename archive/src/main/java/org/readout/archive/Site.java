package org.readout.archive;

import org.jspecify.annotations.Nullable;

/**
 * A place where things happened.
 *
 * @param country ISO 3166-1 alpha-3
 * @param type the PLOVER type of most of them
 * @param events how many, each counted once
 */
public record Site(
        String name,
        @Nullable String country,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable Long geonames,
        String type,
        int events) {}
