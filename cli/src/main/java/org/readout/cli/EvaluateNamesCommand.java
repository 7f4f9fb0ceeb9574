package org.readout.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.readout.evaluation.GoldNames;
import org.readout.evaluation.NameScorer;
import org.readout.intake.Intake;
import org.readout.intake.Source;
import org.readout.intake.UnreadableException;
import org.readout.reader.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code readout evaluate names}: which of the names in a text are found? */
@Command(
        name = "names",
        mixinStandardHelpOptions = true,
        description =
                "Reads texts whose names are marked and tells, by class, how many lie within a mention of an actor.")
final class EvaluateNamesCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private EngineOptions engines = new EngineOptions();

    @Option(names = "--misses", description = "Lists the names that no mention holds.")
    private boolean showsMisses;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "JSONL: {id, lang, text, entities: [{type, span: [begin, end], surface}]}.")
    private List<Path> files = List.of();

    @Override
    public Integer call() throws IOException {
        Reader reader = engines.reader(engines.knowledge());
        Intake intake = Intake.builder().build();
        NameScorer scorer = new NameScorer();
        List<String> misses = new ArrayList<>();
        for (Path file : files) {
            for (GoldNames gold : GoldNames.readAll(file)) {
                try {
                    Source source = Source.json(gold.id(), 0, gold.asInput());
                    scorer.add(gold, reader.read(intake.article(source, problem -> {})), misses);
                } catch (UnreadableException e) {
                    throw new IllegalArgumentException(file + ", " + gold.id() + ": " + e.getMessage(), e);
                }
            }
        }
        PrintWriter print = spec.commandLine().getOut();
        if (showsMisses) {
            misses.forEach(print::println);
        }
        print.println("engine: " + engines.engine().version());
        scorer.classes()
                .forEach((type, t) ->
                        print.println(type + ": " + t.share() + " (" + t.found() + " of " + t.gold() + ")"));
        return 0;
    }
}
