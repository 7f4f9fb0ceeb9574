package org.readout.language.corenlp;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.readout.language.Analyzer;
import org.readout.language.Engine;

/** The analyzers of CoreNLP by language, each loaded when first asked for and then kept. Safe for many threads. */
public final class CoreNlpEngine implements Engine {

    private static final Map<String, Supplier<Analyzer>> LOADERS =
            Map.of("fr", CoreNlpAnalyzer::french, "en", CoreNlpAnalyzer::english);

    private final Map<String, Analyzer> loaded = new ConcurrentHashMap<>();

    @Override
    public String name() {
        return "corenlp";
    }

    @Override
    public String version() {
        return CoreNlpAnalyzer.NAME;
    }

    @Override
    public Set<String> languages() {
        return LOADERS.keySet();
    }

    /** {@inheritDoc} The first call takes seconds. */
    @Override
    public Optional<Analyzer> forLanguage(String language) {
        Supplier<Analyzer> loader = LOADERS.get(language);
        return loader == null ? Optional.empty() : Optional.of(loaded.computeIfAbsent(language, any -> loader.get()));
    }
}
