package org.readout.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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
import org.readout.archive.answers.Answers;
import org.readout.archive.answers.Period;
import org.readout.archive.answers.Query;
import org.readout.archive.answers.Step;
import org.readout.record.Record;
import org.readout.record.RecordCodec;

/** How long an archive of many records takes to fill and to answer. Prints a table. */
public final class Archives {

    private static final int BATCH = 5_000;
    private static final int TIMES = 5;
    private static final double NANOS = 1e9;
    private static final double MEGA = 1 << 20;

    private Archives() {}

    /** Takes a file of records, how many are to be made of them, and a folder that is deleted first; with 0, asked again. */
    public static void main(String[] args) throws IOException {
        RecordCodec codec = new RecordCodec();
        List<Record> records =
                Files.readAllLines(Path.of(args[0])).stream().map(codec::read).toList();
        Path folder = Path.of(args[2]);
        int count = Integer.parseInt(args[1]);
        row("what", "figure");
        row("---", "---");
        if (count > 0) {
            delete(folder);
            fill(new Permuted(records), count, folder);
        } else {
            finish(folder);
        }
        ask(folder);
    }

    private static void fill(Permuted permuted, int count, Path folder) throws IOException {
        try (Archive archive = Archive.open(folder)) {
            done("records added", () -> fill(archive, permuted, count));
            done("reports brought together", archive::merge);
            done("words indexed", archive::index);
        }
        row("size, bytes a record", size(folder) / count);
    }

    /** What was added and is not yet brought together, such as when somebody ended this. */
    private static void finish(Path folder) {
        try (Archive archive = Archive.open(folder)) {
            done("reports brought together", archive::merge);
            done("words indexed", archive::index);
        }
    }

    private static void ask(Path folder) throws IOException {
        try (Archive archive = Archive.openToRead(folder)) {
            row("records, stories, statements, events", archive.counts());
            asked("events of a dyad by month", () -> archive.months("RUS", "USA"));
            asked("page of a dyad's events", () -> archive.events(dyad(), 0, 50));
            asked("ten best for two words", () -> archive.search("quota harbours", 10));
            answers(new Answers(archive));
            Path file = folder.resolveSibling(folder.getFileName() + ".parquet");
            done(
                    "all events to Parquet",
                    () -> archive.export(ExportFormat.PARQUET, What.EVENTS, Filter.ALL, false, file));
            row("its size, MB", Files.size(file) / MEGA);
        }
        row("peak memory, MB", peak());
    }

    private static void answers(Answers answers) {
        Period year = new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31));
        asked("a dyad's page, all years", () -> answers.relations("RUS", "USA", Period.ALL, Step.MONTH));
        asked("a dyad's page, one year", () -> answers.relations("RUS", "USA", year, Step.WEEK));
        asked(
                "who accused one",
                () -> answers.ask(
                        query(Query.Form.WHO, "accuse", "ACCUSE").to("RUS").build()));
        asked(
                "what one demanded of another",
                () -> answers.ask(query(Query.Form.SAID, "demand", "REQUEST")
                        .by("USA")
                        .to("RUS")
                        .build()));
        asked(
                "what two said to one another",
                () -> answers.ask(Query.builder(Query.Form.SAID)
                        .by("USA")
                        .by("RUS")
                        .between()
                        .build()));
        asked(
                "how often two met",
                () -> answers.ask(Query.builder(Query.Form.COUNT)
                        .type("CONSULT")
                        .by("USA")
                        .by("RUS")
                        .between()
                        .build()));
        asked(
                "a question that nothing answers",
                () -> answers.ask(query(Query.Form.SAID, "demand", "REQUEST")
                        .by("USA")
                        .to("RUS")
                        .word("zyzzyva")
                        .build()));
        asked(
                "a review of a week",
                () -> answers.review(new Period(LocalDate.of(2022, 3, 1), LocalDate.of(2022, 3, 7))));
    }

    private static Query.Builder query(Query.Form form, String act, String type) {
        return Query.builder(form).act(act).type(type);
    }

    /** By the clock, and the processor time of all threads, which a busy machine changes less. */
    private static void asked(String what, Runnable work) {
        work.run();
        double[] clock = new double[TIMES];
        double[] processor = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long begun = processorTime();
            clock[i] = seconds(work);
            processor[i] = (processorTime() - begun) / NANOS;
        }
        Arrays.sort(clock);
        Arrays.sort(processor);
        row(
                what,
                String.format(Locale.ROOT, "%.3f s, %.3f s of processor time", clock[TIMES / 2], processor[TIMES / 2]));
    }

    private static void done(String what, Runnable work) {
        long begun = processorTime();
        double clock = seconds(work);
        row(
                what,
                String.format(
                        Locale.ROOT, "%.1f s, %.1f s of processor time", clock, (processorTime() - begun) / NANOS));
    }

    private static long processorTime() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
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
