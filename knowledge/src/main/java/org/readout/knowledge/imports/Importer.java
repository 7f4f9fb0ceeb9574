package org.readout.knowledge.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.readout.knowledge.Knowledge;
import org.readout.knowledge.Problem;

/**
 * Makes tables of what others have collected, to lie beside those that there are. Lines that cannot be read are told and
 * passed over. The source is read as a stream; what is kept in memory is what is written. For one thread.
 */
public final class Importer {

    /** What a source is written in. */
    public enum Format {
        WIKIDATA("Licence: that of Wikidata, CC0-1.0."),
        PHOENIX("Licence: that of the dictionary; ask before you pass it on."),
        CSV("Licence: that of the list.");

        private final String licence;

        Format(String licence) {
            this.licence = licence;
        }
    }

    private final Knowledge knowledge;
    private final List<String> languages;
    private final boolean wins;
    private final Consumer<Problem> problems;

    /**
     * @param knowledge the tables that there are
     * @param languages whose names are taken
     * @param wins whether the source's holders of an office take the place of those of the tables on the days that both
     *     tell; otherwise they only fill their holes
     * @param problems is told what is wrong with lines of the source
     */
    public Importer(Knowledge knowledge, List<String> languages, boolean wins, Consumer<Problem> problems) {
        this.knowledge = knowledge;
        this.languages = languages;
        this.wins = wins;
        this.problems = problems;
    }

    /** Reads a file, packed with gzip or not. */
    public Harvest read(Format format, Path file) throws IOException {
        Known known = new Known(knowledge);
        String origin = "Imported from " + file.getFileName() + " by readout knowledge import. Origin: that file. ";
        Collected collected = new Collected(known, origin + format.licence);
        try (SourceLines lines = new SourceLines(file, problems)) {
            switch (format) {
                case WIKIDATA -> new WikidataImport(collected, languages).read(lines);
                case PHOENIX -> new PhoenixImport(collected, wins).read(lines);
                case CSV -> new CsvImport(collected, languages).read(lines);
            }
        }
        collected.addTerms(wins ? List.of() : known.terms());
        return collected.harvest;
    }
}
