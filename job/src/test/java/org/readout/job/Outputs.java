package org.readout.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.readout.job.reading.Desk;

/** Runs a job in this process and looks at what it wrote. */
final class Outputs {

    private final Path folder;
    private Desk.Maker desk = Desk.of("swift", List.of());
    private int parallelism = 2;
    private Duration limit = Duration.ofMinutes(1);
    private long most = 1 << 20;

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

    Outputs parts(long bytes) {
        most = bytes;
        return this;
    }

    Outputs desk(Desk.Maker maker) {
        desk = maker;
        return this;
    }

    Outputs read(Path... paths) throws Exception {
        List<String> names = Arrays.stream(paths).map(Path::toString).toList();
        Settings settings = new Settings(
                names, folder.toString(), "swift", List.of(), limit, parallelism, Duration.ofMillis(200), most);
        new Running(settings, desk, line -> {}).run();
        return this;
    }

    List<String> records() {
        return lines("records");
    }

    List<String> leftOut() {
        return lines("left-out");
    }

    /** The lines of all files that have their names; others are not yet known to a checkpoint. */
    private List<String> lines(String name) {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder.resolve(name))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.getFileName().toString().startsWith(".")) {
                    lines.addAll(Files.readAllLines(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
