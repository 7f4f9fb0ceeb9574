package org.readout.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.archive.Archive;
import org.readout.archive.Reading;
import org.readout.archive.answers.Answer;
import org.readout.archive.answers.Answers;
import org.readout.evaluation.AskedQuestion;
import org.readout.evaluation.QuestionScorer;
import org.readout.questions.QuestionReader;
import org.readout.questions.Understanding;
import org.readout.record.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code readout evaluate questions}: how good are answers? */
@Command(
        name = "questions",
        mixinStandardHelpOptions = true,
        description = {
            "Reads articles into an archive of its own, asks it the questions of FILE and holds each answer against what a",
            "careful reader answers."
        },
        footer = {"", "Exit status: 0 enough were right and none wrong, 1 not, 2 wrong use."})
final class EvaluateQuestionsCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE", description = "Questions: evaluation/questions/*.yaml.")
    private Path file = Path.of("");

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "PATH", description = "Articles, as for 'readout read'.")
    private List<Path> paths = List.of();

    @Option(names = "--misses", description = "Lists the answers that are not right.")
    private boolean misses;

    @Option(
            names = "--least",
            paramLabel = "SHARE",
            description = "The share that has to be right (default: ${DEFAULT-VALUE}).",
            defaultValue = "0.9")
    private double least = 0.9;

    @Mixin
    private EngineOptions engines = new EngineOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<AskedQuestion> questions = AskedQuestion.readAll(file);
        Path folder = Files.createTempDirectory("readout-questions");
        try (Archive archive = Archive.open(folder.resolve("archive"))) {
            fill(archive);
            return score(questions, archive);
        } finally {
            delete(folder);
        }
    }

    private void fill(Archive archive) throws InterruptedException {
        Librarian librarian = new Librarian(archive, engines, line -> {});
        Batch<Reading> batch =
                new Batch<>(Librarian.intake(), librarian::read, 1, librarian::keep, librarian::leaveOut);
        batch.run(paths, () -> {});
        librarian.finish();
    }

    private int score(List<AskedQuestion> questions, Archive archive) {
        Answers answers = new Answers(archive);
        QuestionReader reader = new QuestionReader(engines.knowledge(), engines.analyzers());
        QuestionScorer scorer = new QuestionScorer(id -> name(archive, id));
        for (AskedQuestion question : questions) {
            Understanding u = reader.read(question.ask(), null, answers, LocalDate.EPOCH);
            scorer.add(question, answer(answers, u));
        }
        PrintWriter out = spec.commandLine().getOut();
        if (misses) {
            scorer.misses().forEach(out::println);
        }
        QuestionScorer.Figures figures = scorer.figures();
        out.println(figures.asked() + " questions, " + figures.right() + " answered rightly, " + figures.wrong()
                + " with what answers something else");
        return figures.wrong() == 0 && figures.right() >= least * figures.asked() ? 0 : 1;
    }

    private static @Nullable Answer answer(Answers answers, Understanding u) {
        return u.isWhole() ? answers.ask(u.query()) : null;
    }

    /** The id that the input gave the article, else the name of its file. */
    private static String name(Archive archive, String id) {
        Article article = archive.record(id).orElseThrow().article();
        String key = article.key();
        String origin = article.origin();
        return key != null
                ? key
                : origin == null ? id : String.valueOf(Path.of(origin).getFileName());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
