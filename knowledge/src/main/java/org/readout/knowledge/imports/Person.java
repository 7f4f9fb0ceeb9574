package org.readout.knowledge.imports;

import java.util.List;
import java.util.Map;

/**
 * Somebody whom an import found.
 *
 * @param wikidata his id there, or empty
 * @param state ISO 3166-1 alpha-3, or empty
 * @param gender {@code m}, {@code f}, or empty
 * @param names by language, how he is called beside his name
 * @param place where he stands in the source, {@code file:line}
 */
record Person(
        String name, String wikidata, String state, String gender, Map<String, List<String>> names, String place) {}
