package org.readout.archive;

import org.readout.record.Record;

/**
 * An event or statement in the record that tells it.
 *
 * @param key what it is known by
 * @param thing what all reports of the same event or quotation are known by
 * @param reports how often it is reported: articles, each for every place where it stood
 * @param stories how often, copies of one another counted once
 * @param outlets in how many papers
 */
public record Told<T>(Record record, T what, String key, String thing, int reports, int stories, int outlets) {}
