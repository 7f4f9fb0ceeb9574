package org.readout.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A bar on standard error while much is read at a terminal: how far into the files, how fast, how long it will take yet,
 * and how many articles are done; nothing otherwise.
 */
final class Progress implements AutoCloseable, Batch.Pulse {

    /** What is read before a bar could be looked at. */
    private static final long LITTLE = 256 << 10;

    private static final long MEGABYTE = 1 << 20;

    private final PrintWriter err;
    private final @Nullable ProgressBar bar;
    private int articles;

    Progress(List<Path> paths, PrintWriter err) {
        this.err = err;
        long all = size(paths);
        this.bar = Terminal.errorIsTerminal() && (all < 0 || all > LITTLE) ? bar(all) : null;
    }

    private static ProgressBar bar(long all) {
        return new ProgressBarBuilder()
                .setTaskName("reading")
                .setInitialMax(all)
                .setUnit(" MB", MEGABYTE)
                .showSpeed()
                .build();
    }

    /** The bytes of all files there, -1 where that cannot be known beforehand. */
    static long size(List<Path> paths) {
        long all = 0;
        for (Path path : paths) {
            if (path.toString().equals("-")) {
                return -1;
            }
            try (Stream<Path> files = Files.walk(path)) {
                all += files.filter(Files::isRegularFile)
                        .mapToLong(Progress::size)
                        .sum();
            } catch (IOException | UncheckedIOException e) {
                // Told when it is read.
            }
        }
        return all;
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public void step() {
        articles++;
        if (bar != null) {
            bar.setExtraMessage(" " + articles + (articles == 1 ? " article" : " articles"));
        }
    }

    @Override
    public void passed(long bytes) {
        if (bar != null) {
            bar.stepBy(bytes);
        }
    }

    /** A line that does not tear the bar apart. */
    void say(String line) {
        if (bar != null) {
            err.print("\r\033[K");
        }
        err.println(line);
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
