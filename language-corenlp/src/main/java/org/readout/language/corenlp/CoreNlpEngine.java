package org.readout.language.corenlp;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.readout.language.Analyzer;

/** The analyzers of CoreNLP by language, each loaded when first asked for and then kept. Safe for many threads. */
public final class CoreNlpEngine {

    private static final Map<String, Supplier<Analyzer>> LOADERS =
            Map.of("fr", CoreNlpAnalyzer::french, "en", CoreNlpAnalyzer::english);

    private final Map<String, Analyzer> loaded = new ConcurrentHashMap<>();

    /** The languages it knows, ISO 639-1. */
    public Set<String> languages() {
        return LOADERS.keySet();
    }

    /**
     * The analyzer of a language, or none where the engine has no models; the first call takes seconds.
     *
     * @param language ISO 639-1
     */
    public Optional<Analyzer> forLanguage(String language) {
        Supplier<Analyzer> loader = LOADERS.get(language);
        return loader == null ? Optional.empty() : Optional.of(loaded.computeIfAbsent(language, any -> loader.get()));
    }
}
