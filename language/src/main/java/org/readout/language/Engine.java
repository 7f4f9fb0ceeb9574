package org.readout.language;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;

/**
 * Analyzers of several languages that come together, found on the classpath through {@link ServiceLoader}. Safe for
 * any number of threads. Having one loads no model.
 */
public interface Engine {

    /** What a user calls it: {@code corenlp}. */
    String name();

    /** Name and version, the models' included: what a score has to name, so that somebody else gets the same. */
    String version();

    /** The languages it knows, ISO 639-1. */
    Set<String> languages();

    /**
     * The analyzer of a language, or none where it does not know it; the first call loads its models.
     *
     * @param language ISO 639-1
     */
    Optional<Analyzer> forLanguage(String language);

    /** The engines of the classpath, by name. */
    static List<Engine> installed() {
        return ServiceLoader.load(Engine.class, Engine.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(Engine::name))
                .toList();
    }
}
