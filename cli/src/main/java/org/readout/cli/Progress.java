package org.readout.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/** A progress bar on standard error while many documents are read at a terminal; nothing otherwise. */
final class Progress implements AutoCloseable {

    private final PrintWriter err;
    private final @Nullable ProgressBar bar;

    Progress(List<Path> paths, PrintWriter err) {
        this.err = err;
        boolean many = paths.size() > 1
                || Files.isDirectory(paths.get(0))
                || paths.get(0).toString().contains(".jsonl");
        this.bar = many && Terminal.errorIsTerminal()
                ? new ProgressBarBuilder()
                        .setTaskName("articles")
                        .setInitialMax(-1)
                        .showSpeed()
                        .build()
                : null;
    }

    void step() {
        if (bar != null) {
            bar.step();
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
