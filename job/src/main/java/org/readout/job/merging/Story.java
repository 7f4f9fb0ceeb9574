package org.readout.job.merging;

/**
 * The story of an article that has copies: the same for all of them.
 *
 * @param revision how often the story of its language's articles has been told anew: the last one holds
 */
public record Story(String story, String article, int revision) {}
