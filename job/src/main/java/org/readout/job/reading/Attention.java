package org.readout.job.reading;

import java.util.concurrent.CancellationException;
import org.readout.language.Analysis;
import org.readout.language.Sentence;
import org.readout.reader.Room;
import org.readout.reader.Watch;

/**
 * Counts what is read of one article, and ends the reading at the door of the next room where its thread has been
 * interrupted. For one article.
 */
final class Attention implements Watch {

    private long sentences;
    private long parsed;

    @Override
    public void left(Room room) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted behind " + room);
        }
    }

    @Override
    public void analyzed(Analysis analysis) {
        sentences += analysis.sentences().size();
        parsed += analysis.sentences().stream().filter(Sentence::hasTree).count();
    }

    long sentences() {
        return sentences;
    }

    /** How many of them were worth a tree. */
    long parsed() {
        return parsed;
    }
}
