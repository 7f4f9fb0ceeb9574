package org.readout.job;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.readout.job.input.Input;
import org.readout.job.merging.Keeping;
import org.readout.job.reading.Desk;

/** Runs a job in this process and looks at what it wrote. */
final class Outputs {

    private final Path folder;
    private Desk.Maker desk = Desk.of("swift", List.of());
    private Summary summary;
    private int parallelism = 2;
    private Duration limit = Duration.ofMinutes(1);
    private Duration checkpoints = Duration.ofMillis(200);
    private long most = 1 << 20;
    private Settings.Format format = Settings.Format.JSONL;

    private Outputs(Path folder) {
        this.folder = folder;
    }

    static Outputs of(Path folder) {
        return new Outputs(folder);
    }

    Outputs parallelism(int tasks) {
        parallelism = tasks;
        return this;
    }

    Outputs limit(Duration each) {
        limit = each;
        return this;
    }

    Outputs checkpoints(Duration every) {
        checkpoints = every;
        return this;
    }

    Outputs parts(long bytes) {
        most = bytes;
        return this;
    }

    Outputs format(Settings.Format written) {
        format = written;
        return this;
    }

    Outputs desk(Desk.Maker maker) {
        desk = maker;
        return this;
    }

    Outputs read(Path... paths) throws Exception {
        List<String> names = Arrays.stream(paths).map(Path::toString).toList();
        Settings settings = new Settings(
                Input.of(names),
                folder.toString(),
                "swift",
                List.of(),
                limit,
                parallelism,
                checkpoints,
                Keeping.ALL,
                format,
                most);
        summary = new Running(settings, desk, line -> {}).run();
        return this;
    }

    /** A process of its own: its arguments are the folder and the file to read, without an engine. */
    public static void main(String[] args) throws Exception {
        of(Path.of(args[0])).desk(HandMadeDesk::new).parts(1 << 16).read(Path.of(args[1]));
    }

    Summary summary() {
        return Objects.requireNonNull(summary);
    }

    List<String> records() {
        return lines("records");
    }

    List<String> leftOut() {
        return lines("left-out");
    }

    List<String> sameEvents() {
        return lines("same-events");
    }

    List<String> sameStatements() {
        return lines("same-statements");
    }

    List<String> stories() {
        return lines("stories");
    }

    /** The lines of all files that have their names; others are not yet known to a checkpoint. */
    private List<String> lines(String name) {
        List<String> lines = new ArrayList<>();
        add(folder.resolve(name).toFile(), lines);
        return lines;
    }

    /** Files come and go under a job that runs. */
    private static void add(File file, List<String> lines) {
        if (file.getName().startsWith(".")) {
            return;
        }
        File[] within = file.listFiles();
        if (within != null) {
            Arrays.stream(within).forEach(one -> add(one, lines));
        } else if (file.isFile()) {
            try {
                lines.addAll(Files.readAllLines(file.toPath()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
