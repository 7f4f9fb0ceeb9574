package org.readout.language.swift;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.readout.language.Analyzer;
import org.readout.language.Engine;

/** The analyzers of this module by language, each loaded when first asked for and then kept. Safe for many threads. */
public final class SwiftEngine implements Engine {

    /** Changes whenever the code or a model does, so that no figure is quoted for another engine. */
    static final String VERSION = "swift-3.4";

    private static final Map<String, Supplier<Analyzer>> LOADERS =
            Map.of("fr", SwiftAnalyzer::french, "en", SwiftAnalyzer::english);

    private final Map<String, Analyzer> loaded = new ConcurrentHashMap<>();

    @Override
    public String name() {
        return "swift";
    }

    @Override
    public String version() {
        return VERSION;
    }

    @Override
    public Set<String> languages() {
        return LOADERS.keySet();
    }

    @Override
    public Optional<Analyzer> forLanguage(String language) {
        Supplier<Analyzer> loader = LOADERS.get(language);
        return loader == null ? Optional.empty() : Optional.of(loaded.computeIfAbsent(language, any -> loader.get()));
    }
}
