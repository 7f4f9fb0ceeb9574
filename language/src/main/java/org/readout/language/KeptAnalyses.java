package org.readout.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Supplier;
import org.readout.record.Sha256;

/**
 * An analyzer that keeps what another one finds in a folder, as CoNLL-U, so that a second run over the same texts
 * parses nothing; for tuning rules. The engine behind it is only made when a text is new. Safe for many threads.
 */
public final class KeptAnalyses implements Analyzer {

    private static final int KEY_LENGTH = 32;

    private final Path folder;
    private final String language;
    private final String name;
    private final Supplier<Analyzer> engine;

    /**
     * @param name the engine's name: part of the key, so that engines do not mix
     * @param engine makes the engine, at most when needed; called anew each time, so it should remember
     */
    public KeptAnalyses(Path folder, String language, String name, Supplier<Analyzer> engine) {
        this.folder = folder;
        this.language = language;
        this.name = name;
        this.engine = engine;
    }

    @Override
    public String language() {
        return language;
    }

    @Override
    public String name() {
        return name;
    }

    /** @throws UncheckedIOException where the folder cannot be read or written */
    @Override
    public Analysis analyze(String text) {
        Path file = folder.resolve(key(text) + ".conllu");
        try {
            if (Files.exists(file)) {
                return Conllu.read(Files.readString(file), language, text);
            }
            Analysis analysis = engine.get().analyze(text);
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, "part", ".tmp");
            // Not writeString: it refuses a text with half a surrogate pair.
            Files.write(part, Conllu.write(analysis).getBytes(StandardCharsets.UTF_8));
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return analysis;
        } catch (IOException e) {
            throw new UncheckedIOException("analyses in " + folder + ": " + e.getMessage(), e);
        }
    }

    /** As an engine that leaves trees out would give it: the same records with and without the folder. */
    @Override
    public Analysis analyze(String text, SentenceChoice choice) {
        return analyze(text).only(choice);
    }

    private String key(String text) {
        return Sha256.of(name + "\n" + language + "\n" + text).substring(0, KEY_LENGTH);
    }
}
