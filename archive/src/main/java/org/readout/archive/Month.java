package org.readout.archive;

import java.time.LocalDate;

/**
 * What one side did to another in a month.
 *
 * @param month its first day
 * @param type PLOVER type
 * @param events how many, each counted once
 * @param reports how often they are told
 */
public record Month(LocalDate month, String source, String target, String type, int events, int reports) {}
