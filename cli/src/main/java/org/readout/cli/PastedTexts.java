package org.readout.cli;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.readout.intake.Intake;
import org.readout.intake.Problem;
import org.readout.intake.Sink;
import org.readout.intake.Source;
import org.readout.intake.UnreadableException;
import org.readout.knowledge.Knowledge;
import org.readout.reader.Reader;
import org.readout.reader.UnsupportedLanguageException;
import org.readout.record.Record;
import org.readout.web.ports.TextReader;
import org.readout.web.ports.UnreadableTextException;

/** Reads what somebody pastes into a page, with the engine that the command was given. Loads it when it is first asked. */
final class PastedTexts implements TextReader, AutoCloseable {

    /** Whoever waits longer than this in front of a page has left. */
    private static final Duration PATIENCE = Duration.ofSeconds(45);

    private final Intake intake = Librarian.intake();
    private final ExecutorService readers = Executors.newFixedThreadPool(2, work -> {
        Thread thread = new Thread(work, "pasted-text");
        thread.setDaemon(true);
        return thread;
    });
    private final CompletableFuture<Reader> reader;

    PastedTexts(EngineOptions engines, CompletableFuture<Knowledge> knowledge) {
        reader = knowledge.thenApply(engines::reader);
    }

    @Override
    public Outcome read(String name, byte[] content) {
        Future<Outcome> outcome = readers.submit(() -> outcome(name, content));
        try {
            return outcome.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            outcome.cancel(true);
            throw new UnreadableTextException("it is too long to be read here; 'readout read' has more patience");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreadableTextException("the server is being stopped");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnreadableTextException unreadable) {
                throw unreadable;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private Outcome outcome(String name, byte[] content) {
        try {
            Source source = source(name, content);
            Record record = reader.join().read(intake.article(source, remark -> {}));
            return new Outcome(record, Objects.requireNonNull(record.reader()));
        } catch (UnreadableException e) {
            throw new UnreadableTextException(e.problem().message());
        } catch (UnsupportedLanguageException e) {
            throw new UnreadableTextException(String.valueOf(e.getMessage()));
        }
    }

    /** The first document of a file. */
    private Source source(String name, byte[] content) {
        List<Source> found = new ArrayList<>();
        List<String> amiss = new ArrayList<>();
        intake.read(new ByteArrayInputStream(content), name, new Sink() {
            @Override
            public boolean source(Source source) {
                found.add(source);
                return false;
            }

            @Override
            public void problem(Problem problem) {
                amiss.add(problem.message());
            }
        });
        if (found.isEmpty()) {
            throw new UnreadableTextException(amiss.isEmpty() ? "there is no text in it" : amiss.get(0));
        }
        return found.get(0);
    }

    @Override
    public void close() {
        readers.shutdownNow();
    }
}
