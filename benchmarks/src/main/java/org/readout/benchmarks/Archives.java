package org.readout.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.readout.archive.Archive;
import org.readout.archive.ExportFormat;
import org.readout.archive.Filter;
import org.readout.archive.Reading;
import org.readout.archive.What;
import org.readout.record.Record;
import org.readout.record.RecordCodec;

/** How long an archive of many records takes to fill and to answer. Prints a table. */
public final class Archives {

    private static final int BATCH = 5_000;
    private static final int TIMES = 5;
    private static final double NANOS = 1e9;
    private static final double MEGA = 1 << 20;

    private Archives() {}

    /** Takes a file of records, how many are to be made of them, and a folder that is deleted first. */
    public static void main(String[] args) throws IOException {
        RecordCodec codec = new RecordCodec();
        List<Record> records =
                Files.readAllLines(Path.of(args[0])).stream().map(codec::read).toList();
        Path folder = Path.of(args[2]);
        delete(folder);
        run(new Permuted(records), Integer.parseInt(args[1]), folder);
    }

    private static void run(Permuted permuted, int count, Path folder) throws IOException {
        row("what", "figure");
        row("---", "---");
        try (Archive archive = Archive.open(folder)) {
            double adding = seconds(() -> fill(archive, permuted, count));
            row("records added, a second", (long) (count / adding));
            row("reports brought together, s", seconds(archive::merge));
            row("words indexed, s", seconds(archive::index));
        }
        row("size, bytes a record", size(folder) / count);
        try (Archive archive = Archive.openToRead(folder)) {
            row("records, stories, statements, events", archive.counts());
            row("events of a dyad by month, s", median(() -> archive.months("RUS", "USA")));
            row("page of a dyad's events, s", median(() -> archive.events(dyad(), 0, 50)));
            row("ten best for two words, s", median(() -> archive.search("quota harbours", 10)));
            Path file = folder.resolveSibling(folder.getFileName() + ".parquet");
            row(
                    "all events to Parquet, s",
                    seconds(() -> archive.export(ExportFormat.PARQUET, What.EVENTS, Filter.ALL, false, file)));
            row("its size, MB", Files.size(file) / MEGA);
        }
        row("peak memory, MB", peak());
    }

    private static Filter dyad() {
        return Filter.builder().dyad("RUS", "USA").build();
    }

    private static void fill(Archive archive, Permuted permuted, int count) {
        for (int from = 0; from < count; from += BATCH) {
            List<Reading> readings = new ArrayList<>();
            for (int n = from; n < Math.min(count, from + BATCH); n++) {
                readings.add(Reading.of(permuted.record(n), "permuted"));
            }
            archive.add(readings);
        }
    }

    private static double seconds(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / NANOS;
    }

    private static double median(Runnable work) {
        double[] times = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            times[i] = seconds(work);
        }
        Arrays.sort(times);
        return times[TIMES / 2];
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(f -> f.toFile().length())
                    .sum();
        }
    }

    /** Of Java and the database together, where the system tells. */
    private static String peak() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return "not told by this system";
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 + "")
                .findFirst()
                .orElse("not told by this system");
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static void row(String what, Object figure) {
        String told = figure instanceof Double d ? String.format(Locale.ROOT, "%.3f", d) : String.valueOf(figure);
        System.out.println("| " + what + " | " + told + " |");
    }
}
