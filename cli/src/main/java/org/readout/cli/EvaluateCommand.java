package org.readout.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.evaluation.Checksums;
import org.readout.evaluation.Expected;
import org.readout.evaluation.Reading;
import org.readout.evaluation.ReadingScorer;
import org.readout.evaluation.Scores;
import org.readout.intake.Intake;
import org.readout.intake.Source;
import org.readout.intake.UnreadableException;
import org.readout.knowledge.Knowledge;
import org.readout.reader.Reader;
import org.readout.record.Record;
import org.readout.record.RecordCodec;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code readout evaluate}: how good is it? */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Measures how good the records are, and the engine below them.",
        subcommands = {EvaluateTreesCommand.class, EvaluateNamesCommand.class, EvaluateQuestionsCommand.class})
final class EvaluateCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command: readout evaluate -h lists them");
    }

    @Command(
            name = "readings",
            mixinStandardHelpOptions = true,
            description =
                    "Reads the articles of DIR and scores the records against what a careful reader took from them.")
    int readings(
            @Mixin EngineOptions engines,
            @Parameters(paramLabel = "DIR", description = "Readings: *.json, see evaluation/gold/README.md.")
                    Path folder,
            @Option(names = "--misses", description = "Lists what was missed, wrong or too much.") boolean misses,
            @Option(names = "--json", description = "Prints the figures as the published scorer does.") boolean json,
            @Option(names = "--records", paramLabel = "FILE", description = "Writes the records there, as JSONL.")
                    @Nullable
                    Path out)
            throws IOException {
        List<Reading> readings = checked(folder);
        Knowledge knowledge = engines.knowledge();
        Map<String, Record> records = read(readings, engines.reader(knowledge));
        if (out != null) {
            RecordCodec codec = new RecordCodec();
            Files.writeString(
                    out, records.values().stream().map(codec::toLine).collect(Collectors.joining("\n", "", "\n")));
        }
        PrintWriter print = spec.commandLine().getOut();
        Scores scores = ReadingScorer.score(readings, records);
        if (misses) {
            scores.misses().forEach(print::println);
        }
        if (json) {
            print.println(json(scores));
        } else {
            print.println("engine: " + engines.engine().version());
            print.println("knowledge: " + knowledge.version());
            scores.figures().forEach((name, value) -> print.println(name + ": " + value));
        }
        return 0;
    }

    @Command(
            name = "expected",
            mixinStandardHelpOptions = true,
            description = "Measures again what FILE expects, and says OK or what differs.")
    int expected(
            @Mixin EngineOptions engines,
            @Parameters(paramLabel = "FILE", description = "Expected figures: evaluation/expected/*.yaml.") Path file,
            @Option(names = "--update", description = "Writes the measured figures into FILE.") boolean update,
            @Option(names = "--page", paramLabel = "PAGE", description = "Writes the figures there, for people.")
                    @Nullable
                    Path page)
            throws IOException {
        Expected expected = Expected.read(file);
        String engine = engines.engine().version();
        if (!update && !expected.engine().equals(engine)) {
            throw new IllegalArgumentException(file + " was measured with the engine " + expected.engine() + ", not "
                    + engine + ": name it (--engine), or renew the figures (--update)");
        }
        List<Reading> readings = checked(file.resolveSibling(expected.folder()).normalize());
        Map<String, Double> figures = ReadingScorer.score(readings, read(readings, engines.reader(engines.knowledge())))
                .figures();
        PrintWriter print = spec.commandLine().getOut();
        List<String> differences = update ? List.of() : expected.differences(figures);
        if (update) {
            expected.with(engine, figures).write(file);
        }
        if (page != null) {
            Files.writeString(page, expected.with(engine, figures).page());
        }
        differences.forEach(print::println);
        print.println(differences.isEmpty() ? "OK " + expected.set() : "FAIL " + expected.set());
        return differences.isEmpty() ? 0 : 1;
    }

    private static List<Reading> checked(Path folder) {
        List<String> differences = Checksums.differences(folder);
        if (!differences.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", differences));
        }
        List<Reading> readings = Reading.readAll(folder);
        if (readings.isEmpty()) {
            throw new IllegalArgumentException(folder + ": no readings (*.json)");
        }
        return readings;
    }

    private static String json(Scores scores) {
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(scores.published());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Record> read(List<Reading> readings, Reader reader) {
        Intake intake = Intake.builder().build();
        Map<String, Record> records = new TreeMap<>();
        for (Reading r : readings) {
            try {
                records.put(r.id(), reader.read(intake.article(Source.json(r.id(), 0, r.asInput()), problem -> {})));
            } catch (UnreadableException e) {
                throw new IllegalArgumentException(r.id() + ": " + e.getMessage(), e);
            }
        }
        return records;
    }
}
