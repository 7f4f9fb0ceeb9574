package org.readout.job.reading;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.readout.intake.Problem;
import org.readout.intake.Source;
import org.readout.intake.UnreadableException;
import org.readout.job.reading.LeftOut.Reason;
import org.readout.reader.UnsupportedLanguageException;
import org.readout.record.Record;
import org.readout.record.RecordCodec;

/** Reads one document after the other, and says of each that gives no record why. For one caller. */
final class Reading implements AutoCloseable {

    private final Desk desk;
    private final Duration limit;
    private final TimeLimit timeLimit;
    private final RecordCodec codec = new RecordCodec();
    private long remarks;

    Reading(Desk desk, Duration limit) {
        this.desk = desk;
        this.limit = limit;
        this.timeLimit = new TimeLimit(limit);
    }

    /** What became of a document: a record and its line, or that it was left out. */
    record Result(@Nullable Record record, String json, @Nullable LeftOut leftOut) {

        static Result without(LeftOut leftOut) {
            return new Result(null, "", leftOut);
        }
    }

    Result of(Source source) throws InterruptedException {
        try {
            return timeLimit.of(() -> read(source));
        } catch (TimeoutException e) {
            return leftOut(Reason.TIME, source, "took longer than " + limit.toMillis() / 1000.0 + " s to read");
        } catch (ExecutionException e) {
            return failed(source, e.getCause() == null ? e : e.getCause());
        }
    }

    private Result read(Source source) throws UnreadableException {
        Record record = desk.read(source, remark -> remarks++);
        return new Result(record, codec.toLine(record), null);
    }

    /** A mistake in the tables, or memory that has run out, is nobody's article: it ends the task. */
    private static Result failed(Source source, Throwable why) {
        if (why instanceof UnreadableException unreadable) {
            Reason reason = unreadable.isForLanguage() ? Reason.LANGUAGE : Reason.ARTICLE;
            return Result.without(LeftOut.of(reason, unreadable.problem()));
        }
        if (why instanceof UnsupportedLanguageException) {
            return leftOut(Reason.LANGUAGE, source, String.valueOf(why.getMessage()));
        }
        if (why instanceof RuntimeException || why instanceof StackOverflowError) {
            return leftOut(Reason.DEFECT, source, "could not be read, a defect of Readout: " + why + at(why));
        }
        throw new IllegalStateException(source + ": " + why, why);
    }

    private static Result leftOut(Reason reason, Source source, String message) {
        return Result.without(LeftOut.of(reason, new Problem(source.origin(), source.line(), message, true)));
    }

    private static String at(Throwable why) {
        return Arrays.stream(why.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.readout."))
                .findFirst()
                .map(frame -> " at " + frame)
                .orElse("");
    }

    /** How many things were amiss that prevented nothing. */
    long remarks() {
        return remarks;
    }

    @Override
    public void close() {
        timeLimit.close();
    }
}
