package org.readout.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.readout.knowledge.Knowledge;
import org.readout.language.Analyzer;
import org.readout.language.Engine;
import org.readout.language.KeptAnalyses;
import org.readout.reader.Reader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of every command that reads articles, and the reader that they make. */
final class EngineOptions {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--engine",
            paramLabel = "NAME",
            description = "The engine that analyzes language: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
            completionCandidates = Engines.Known.class,
            defaultValue = Engines.DEFAULT)
    private String name = Engines.DEFAULT;

    @Option(
            names = "--tables",
            paramLabel = "DIR",
            description = "Tables of your own, laid out as knowledge/tables; their lines win over Readout's.")
    private List<Path> tables = List.of();

    @Option(
            names = "--analyses",
            paramLabel = "DIR",
            description = "Keeps what the engine finds in this folder, so that a second run parses nothing.")
    private @Nullable Path analyses;

    private @Nullable Engine engine;

    /** The engine that was asked for; the caller's mistake where there is none of that name. */
    Engine engine() {
        if (engine == null) {
            engine = named(name);
        }
        return engine;
    }

    /** Another engine than that which reads, such as one to compare it with. */
    Engine named(String wanted) {
        try {
            return Engines.named(wanted);
        } catch (IllegalArgumentException e) {
            throw command == null ? e : new ParameterException(command.commandLine(), e.getMessage(), e);
        }
    }

    Knowledge knowledge() {
        return Knowledge.load(tables);
    }

    Reader reader(Knowledge knowledge) {
        return new Reader(knowledge, analyzers());
    }

    /** The analyzer of a language, or nothing where the engine has none. */
    Function<String, Optional<Analyzer>> analyzers() {
        Engine chosen = engine();
        Path folder = analyses;
        if (folder == null) {
            return chosen::forLanguage;
        }
        Map<String, Analyzer> kept = new ConcurrentHashMap<>();
        return language -> chosen.languages().contains(language)
                ? Optional.of(kept.computeIfAbsent(language, l -> kept(folder, chosen, l)))
                : Optional.empty();
    }

    private static Analyzer kept(Path folder, Engine engine, String language) {
        return new KeptAnalyses(folder, language, engine.version(), () -> engine.forLanguage(language)
                .orElseThrow());
    }
}
