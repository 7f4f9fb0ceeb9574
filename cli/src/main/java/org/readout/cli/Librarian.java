package org.readout.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.readout.archive.Added;
import org.readout.archive.Archive;
import org.readout.archive.LeftOut;
import org.readout.archive.Reading;
import org.readout.intake.Intake;
import org.readout.intake.Problem;
import org.readout.intake.Source;
import org.readout.intake.UnreadableException;
import org.readout.knowledge.Knowledge;
import org.readout.reader.Reader;
import org.readout.record.Article;
import org.readout.record.Record;

/**
 * Reads what an archive does not hold yet and keeps it there, some articles at a time. {@link #read} on any number of
 * threads, all else on one.
 */
final class Librarian {

    /** So many articles, or so long, go into one transaction: few enough to lose little, many enough to be quick. */
    private static final int SOME = 500;

    private static final long A_WHILE = 10_000_000_000L;

    /** What read a record that does not say it. */
    private static final String UNKNOWN = "not told";

    private final Archive archive;
    private final Consumer<String> say;
    private final CompletableFuture<Reader> reader;
    private final List<Reading> readings = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private Added added = Added.NOTHING;
    private int complaints;
    private long kept = System.nanoTime();

    Librarian(Archive archive, EngineOptions engines, Consumer<String> say) {
        this.archive = archive;
        this.say = say;
        this.reader = CompletableFuture.supplyAsync(() -> engines.reader(engines.knowledge()));
    }

    /** Makes articles of whatever language: an archive keeps those too that are not read. */
    static Intake intake() {
        return Intake.builder()
                .supported(Set.copyOf(Knowledge.LANGUAGES))
                .others(true)
                .build();
    }

    /** What a document says: a record as it stands there, anything else read. */
    Reading read(Intake intake, Source source, Consumer<Problem> remarks) throws UnreadableException {
        Optional<Record> record = intake.record(source);
        return record.isPresent() ? taken(record.get()) : read(intake.article(source, remarks));
    }

    private Reading taken(Record record) {
        boolean held = !archive.held(Set.of(record.article().id())).isEmpty();
        return held ? Reading.again(record.article()) : reading(record);
    }

    private static Reading reading(Record record) {
        return Reading.of(record, Objects.requireNonNullElse(record.reader(), UNKNOWN));
    }

    /** What an article says, unless the archive knows it. */
    Reading read(Article article) {
        if (!archive.held(Set.of(article.id())).isEmpty()) {
            return Reading.again(article);
        }
        if (!Knowledge.LANGUAGES.contains(article.language())) {
            return Reading.unread(article, "in " + named(article.language()) + ", a language that is not read");
        }
        return reading(reader.join().read(article));
    }

    private static String named(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH) + " (" + code + ")";
    }

    void keep(Reading reading) {
        readings.add(reading);
        if (readings.size() >= SOME || System.nanoTime() - kept > A_WHILE) {
            write();
        }
    }

    /** Tells what may go better another time, and keeps no note of it. */
    void say(Problem problem) {
        say.accept("readout: " + problem);
    }

    void leaveOut(Problem problem) {
        say(problem);
        if (problem.leftOut()) {
            leftOut.add(new LeftOut(problem.origin(), problem.line(), problem.message()));
        }
    }

    /** Keeps what has been gathered. */
    void write() {
        added = added.plus(archive.add(readings));
        archive.quarantine(leftOut);
        complaints += leftOut.size();
        readings.clear();
        leftOut.clear();
        kept = System.nanoTime();
    }

    /** Keeps the rest and brings reports of one thing together; what was done, in one line for people. */
    String finish() {
        write();
        CompletableFuture<Void> words = CompletableFuture.runAsync(archive::index);
        try {
            archive.merge();
        } finally {
            end(words);
        }
        return said(added.articles(), "article") + " added"
                + (added.unread() > 0 ? ", " + added.unread() + " of them in languages that are not read" : "")
                + (added.places() > 0 ? ", " + said(added.places(), "more place") + " of articles held" : "")
                + ", " + added.held() + " held already"
                + (complaints > 0 ? ", " + complaints + " left out" : "");
    }

    private static void end(CompletableFuture<Void> work) {
        try {
            work.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static String said(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
