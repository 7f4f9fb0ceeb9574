package org.readout.archive;

import java.util.List;

/**
 * What an export is, so that it can be cited and checked. It stands beside the file, and is the same for the same
 * archive and the same question.
 *
 * @param filter what was asked for, in words; empty for all
 * @param rows of the file
 * @param things events or quotations told, each once
 * @param reports how often they are told
 * @param articles of the archive
 * @param readers what read them
 * @param corrections lines of the corrections that are in force; what they reject is not in the file
 * @param sha256 of the file
 */
public record Manifest(
        String file,
        String format,
        String what,
        String filter,
        long rows,
        long things,
        long reports,
        long articles,
        List<String> readers,
        List<String> corrections,
        String sha256) {

    public Manifest {
        readers = List.copyOf(readers);
        corrections = List.copyOf(corrections);
    }
}
