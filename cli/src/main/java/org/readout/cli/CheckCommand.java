package org.readout.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.readout.events.EventReader;
import org.readout.knowledge.Codebook;
import org.readout.knowledge.Coverage;
import org.readout.knowledge.Knowledge;
import org.readout.knowledge.KnowledgeException;
import org.readout.knowledge.Problem;
import org.readout.language.Engine;
import org.readout.statements.StatementReader;
import org.readout.times.TimeFinder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code readout check}: are the tables sound? */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "Validates the knowledge tables, Readout's and those of the folders given; a line for each problem.")
final class CheckCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PATH", description = "Folders of tables of your own, laid out as knowledge/tables.")
    private List<Path> folders = List.of();

    @Option(
            names = "--examples",
            paramLabel = "DIR",
            description = "Analyzes the examples of the event rules and writes them there, for the tests of the rules.")
    private @Nullable Path examples;

    @Option(
            names = "--engine",
            paramLabel = "NAME",
            description =
                    "The engine that analyzes the examples: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
            completionCandidates = Engines.Known.class,
            defaultValue = Engines.DEFAULT)
    private String engineName = Engines.DEFAULT;

    @Option(
            names = "--coverage",
            paramLabel = "FILE",
            description = "Writes a page there that shows whose offices the tables know in which years.")
    private @Nullable Path coverage;

    @Option(
            names = "--codebook",
            paramLabel = "FILE",
            description = "Writes a page there that tells what events there are, with an example each.")
    private @Nullable Path codebook;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                throw new IllegalArgumentException(folder + ": no such folder");
            }
        }
        List<Problem> problems = new ArrayList<>(Knowledge.check(folders));
        if (problems.isEmpty()) {
            Knowledge knowledge = Knowledge.load(folders);
            for (String language : Knowledge.LANGUAGES) {
                rules(() -> new TimeFinder(knowledge, language), problems);
                rules(() -> new StatementReader(knowledge, language), problems);
                rules(() -> new EventReader(knowledge, language), problems);
            }
            if (problems.isEmpty()) {
                spec.commandLine().getOut().println("The tables are sound. Version " + knowledge.version());
                analyzeExamples(knowledge);
                if (coverage != null) {
                    Files.writeString(coverage, new Coverage(knowledge).page());
                }
                if (codebook != null) {
                    Files.writeString(codebook, new Codebook(knowledge).page());
                }
                return 0;
            }
        }
        problems.forEach(spec.commandLine().getOut()::println);
        return 1;
    }

    private void analyzeExamples(Knowledge knowledge) throws IOException {
        Path folder = examples;
        if (folder == null) {
            return;
        }
        Engine engine = Engines.named(engineName);
        for (String language : Knowledge.LANGUAGES) {
            int count = Examples.write(knowledge, engine.forLanguage(language).orElseThrow(), folder);
            spec.commandLine().getOut().println(count + " examples in " + language);
        }
    }

    /** A room reads its rules when it is made, and lists what is wrong with them. */
    private static void rules(Runnable room, List<Problem> problems) {
        try {
            room.run();
        } catch (KnowledgeException e) {
            problems.addAll(e.problems());
        }
    }
}
