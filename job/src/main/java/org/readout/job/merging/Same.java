package org.readout.job.merging;

/**
 * What something is the same as: all that have one id are reports of one thing.
 *
 * @param id the key of one of them
 * @param key of the report
 * @param article the id of its article
 * @param local what it is within the record: {@code e1}
 * @param revision how often its group has been reckoned anew, from 1: the last one holds
 */
public record Same(String id, String key, String article, String local, int revision) {}
