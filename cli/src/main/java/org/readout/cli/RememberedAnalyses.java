package org.readout.cli;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.readout.language.Analysis;
import org.readout.language.Analyzer;
import org.readout.language.SentenceChoice;

/** An engine asked once for each text: for measuring the rooms behind it. Safe for any number of threads. */
final class RememberedAnalyses implements Analyzer {

    private final Analyzer engine;
    private final Map<String, Analysis> found = new ConcurrentHashMap<>();

    RememberedAnalyses(Analyzer engine) {
        this.engine = engine;
    }

    @Override
    public String language() {
        return engine.language();
    }

    @Override
    public String name() {
        return engine.name();
    }

    @Override
    public Analysis analyze(String text) {
        return found.computeIfAbsent(text, engine::analyze);
    }

    @Override
    public Analysis analyze(String text, SentenceChoice choice) {
        return found.computeIfAbsent(text, t -> engine.analyze(t, choice));
    }
}
