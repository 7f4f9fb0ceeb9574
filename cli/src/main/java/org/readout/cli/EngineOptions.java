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
import org.readout.language.KeptAnalyses;
import org.readout.language.corenlp.CoreNlpAnalyzer;
import org.readout.language.corenlp.CoreNlpEngine;
import org.readout.reader.Reader;
import picocli.CommandLine.Option;

/** The options of every command that reads articles, and the reader that they make. */
final class EngineOptions {

    /** The engines there are. */
    enum Engine {
        CORENLP
    }

    @Option(
            names = "--engine",
            paramLabel = "NAME",
            description = "The engine that analyzes language: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
            defaultValue = "CORENLP")
    private Engine engine = Engine.CORENLP;

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

    Engine engine() {
        return engine;
    }

    String engineName() {
        return CoreNlpAnalyzer.NAME;
    }

    Knowledge knowledge() {
        return Knowledge.load(tables);
    }

    Reader reader(Knowledge knowledge) {
        return new Reader(knowledge, engines());
    }

    private Function<String, Optional<Analyzer>> engines() {
        CoreNlpEngine corenlp = new CoreNlpEngine();
        Path folder = analyses;
        if (folder == null) {
            return corenlp::forLanguage;
        }
        Map<String, Analyzer> kept = new ConcurrentHashMap<>();
        return language -> corenlp.languages().contains(language)
                ? Optional.of(kept.computeIfAbsent(
                        language,
                        l -> new KeptAnalyses(folder, l, engineName(), () -> corenlp.forLanguage(l)
                                .orElseThrow())))
                : Optional.empty();
    }
}
