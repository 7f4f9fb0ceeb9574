package org.readout.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.evaluation.Reading;
import org.readout.intake.Intake;
import org.readout.intake.Problem;
import org.readout.intake.Sink;
import org.readout.intake.Source;
import org.readout.intake.UnreadableException;
import org.readout.record.Article;

/** Articles for tests that load a model: our own, and those of a folder that may stand beside the project. */
final class News {

    /** Reads every so-manyth article that stands beside: {@code -Dreadout.every=1} reads all, which takes minutes. */
    private static final int EVERY = Integer.getInteger("readout.every", 40);

    private static final Path BESIDE = Path.of(System.getProperty("readout.shared", "../../shared"));
    private static final Path OWN = Path.of("../evaluation/gold");

    private final Intake intake = Intake.builder().supported(Set.of("fr", "en")).build();

    /** The texts of our own readings, under the names of their files. */
    List<Source> own() throws IOException {
        List<Source> all = new ArrayList<>();
        for (Path file : files(OWN, ".json")) {
            all.add(Source.text(
                    file.getFileName().toString(), Reading.read(file).text()));
        }
        return all;
    }

    /** Whole articles that stand beside, if there are any. */
    List<Source> articlesBeside() throws IOException {
        List<Source> all = new ArrayList<>();
        for (Path file : files(BESIDE.resolve("articles"), ".txt")) {
            all.add(Source.text(file.getFileName().toString(), Files.readString(file)));
        }
        return all;
    }

    /** A part of the documents that stand beside for measuring. */
    List<Source> dataBeside() throws IOException {
        List<Source> all = new ArrayList<>();
        for (Path file : files(BESIDE.resolve("data"), ".jsonl")) {
            List<Source> found = new ArrayList<>();
            intake.read(file, into(found));
            for (int i = 0; i < found.size(); i += EVERY) {
                all.add(found.get(i));
            }
        }
        return all;
    }

    /** The article of a document in a language that we read; nothing where there is none. */
    Optional<Article> article(Source source) {
        try {
            return Optional.of(intake.article(source, remark -> {}));
        } catch (UnreadableException e) {
            return Optional.empty();
        }
    }

    private static Sink into(List<Source> found) {
        return new Sink() {
            @Override
            public boolean source(Source source) {
                return found.add(source);
            }

            @Override
            public void problem(Problem problem) {}
        };
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(ending))
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }
    }
}
