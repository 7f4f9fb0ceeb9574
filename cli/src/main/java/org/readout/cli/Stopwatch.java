package org.readout.cli;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.readout.reader.Room;
import org.readout.reader.Watch;

/**
 * Adds up, by room, the processor time and the bytes allocated since the last room was left. Processor time, not that of
 * the clock: what else the machine does changes it little. For one thread.
 */
final class Stopwatch implements Watch {

    /** What one room took: nanoseconds of a processor and bytes of the heap. */
    record Lap(long nanos, long bytes) {
        static final Lap NOTHING = new Lap(0, 0);

        Lap plus(Lap other) {
            return new Lap(nanos + other.nanos, bytes + other.bytes);
        }
    }

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Map<String, Lap> laps = new LinkedHashMap<>();
    private long nanos;
    private long bytes;

    /** What was done up to now belongs to no room. */
    void start() {
        bytes = THREADS.getCurrentThreadAllocatedBytes();
        nanos = THREADS.getCurrentThreadCpuTime();
    }

    @Override
    public void left(Room room) {
        left(room.name().toLowerCase(Locale.ROOT));
    }

    void left(String room) {
        Lap lap = new Lap(THREADS.getCurrentThreadCpuTime() - nanos, THREADS.getCurrentThreadAllocatedBytes() - bytes);
        laps.merge(room, lap, Lap::plus);
        start();
    }

    /** By room, in the order in which they were first left. */
    Map<String, Lap> laps() {
        return laps;
    }
}
