package org.readout.cli;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.readout.archive.Archive;
import picocli.CommandLine.Option;

/** The option of every command that meets an archive. */
final class ArchiveOptions {

    @Option(
            names = "--archive",
            paramLabel = "DIR",
            description =
                    "The archive's folder (default: $READOUT_ARCHIVE, else readout-archive in the working folder).")
    private @Nullable Path folder;

    Path folder() {
        String named = System.getenv("READOUT_ARCHIVE");
        if (folder != null) {
            return folder;
        }
        return Path.of(named == null || named.isBlank() ? "readout-archive" : named);
    }

    Archive open() {
        return Archive.open(folder());
    }

    Archive openToServe(Duration limit) {
        return Archive.openToServe(folder(), limit);
    }

    Archive openToServeAndAdd(Duration limit) {
        return Archive.openToServeAndAdd(folder(), limit);
    }

    Archive openToRead() {
        return Archive.openToRead(folder());
    }
}
