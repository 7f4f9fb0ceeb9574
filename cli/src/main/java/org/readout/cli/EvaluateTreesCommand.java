package org.readout.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.readout.evaluation.Conll18;
import org.readout.evaluation.Treebank;
import org.readout.knowledge.Knowledge;
import org.readout.knowledge.Row;
import org.readout.language.Analysis;
import org.readout.language.Analyzer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code readout evaluate trees}: how well does the engine analyze language? */
@Command(
        name = "trees",
        mixinStandardHelpOptions = true,
        description = "Analyzes the raw text of gold trees and scores the engine as the CoNLL 2018 shared task did.")
final class EvaluateTreesCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private EngineOptions engines = new EngineOptions();

    @Option(names = "--lang", paramLabel = "CODE", required = true, description = "The trees' language: fr, en.")
    private String language = "";

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Gold trees: *.conllu, *.conllu.gz.")
    private List<Path> files = List.of();

    @Override
    public Integer call() throws IOException {
        Analyzer analyzer = engines.analyzers()
                .apply(language)
                .orElseThrow(() -> new IllegalArgumentException(
                        "the engine " + engines.engine().version() + " has no " + language));
        Conll18 scorer = new Conll18(reportingVerbs(engines.knowledge()));
        for (Path file : files) {
            for (Analysis document : Treebank.read(file, language)) {
                scorer.add(document, analyzer.analyze(document.text()));
            }
        }
        PrintWriter print = spec.commandLine().getOut();
        print.println("engine: " + engines.engine().version());
        scorer.figures().forEach((name, value) -> print.println(name + ": " + value));
        return 0;
    }

    /** The verbs that are cues by themselves or with a reflexive pronoun. */
    private Set<String> reportingVerbs(Knowledge knowledge) {
        Set<String> verbs = new HashSet<>();
        for (Row row : knowledge.table(language, "cues").rows()) {
            String verb = row.get("cue").replaceFirst("^(se |s['’])", "");
            if (row.get("pos").equals("verb") && verb.indexOf(' ') < 0) {
                verbs.add(verb);
            }
        }
        return verbs;
    }
}
