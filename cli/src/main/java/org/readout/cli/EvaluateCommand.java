package org.readout.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code readout evaluate}: how good is it? */
@Command(name = "evaluate", mixinStandardHelpOptions = true, description = "Measures how good the records are.")
final class EvaluateCommand {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Command(
            name = "readings",
            mixinStandardHelpOptions = true,
            description = "Reads the articles of DIR and scores the records against what a careful reader took from them.")
    int readings(
            @Mixin EngineOptions engines,
            @Parameters(paramLabel = "DIR", description = "Readings: *.json, see evaluation/gold/README.md.") Path folder,
            @Option(names = "--misses", description = "Lists what was missed, wrong or too much.") boolean misses,
            @Option(names = "--records", paramLabel = "FILE", description = "Writes the records there, as JSONL.")
                    @Nullable Path out)
            throws IOException {
        List<Reading> readings = Reading.readAll(folder);
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
        print.println("engine: " + engines.engineName());
        print.println("knowledge: " + knowledge.version());
        scores.figures().forEach((name, value) -> print.printf("%s: %s%n", name, value));
        return 0;
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
