package org.readout.job.reading;

import java.util.concurrent.CancellationException;
import org.readout.reader.Room;
import org.readout.reader.Watch;

/** Ends the reading of an article at the door of the next room where its thread has been interrupted. */
final class Interruption implements Watch {

    @Override
    public void left(Room room) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted behind " + room);
        }
    }
}
