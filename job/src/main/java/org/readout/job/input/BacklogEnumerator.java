package org.readout.job.input;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.flink.api.connector.source.SourceEvent;
import org.apache.flink.api.connector.source.SplitEnumerator;
import org.apache.flink.api.connector.source.SplitEnumeratorContext;
import org.apache.flink.connector.file.src.PendingSplitsCheckpoint;
import org.jspecify.annotations.Nullable;

/**
 * Hands out parts as another enumerator does, and says that there is a backlog until each task has asked in vain for a
 * further part. What is found then waits for a checkpoint to be kept, and while there is no backlog these may come close upon
 * one another ({@code execution.checkpointing.interval-during-backlog}). For the thread that Flink gives an enumerator.
 */
final class BacklogEnumerator implements SplitEnumerator<Part, PendingSplitsCheckpoint<Part>> {

    private final SplitEnumerator<Part, PendingSplitsCheckpoint<Part>> parts;
    private final SplitEnumeratorContext<Part> context;
    private final Set<Integer> ended = new HashSet<>();

    BacklogEnumerator(
            SplitEnumerator<Part, PendingSplitsCheckpoint<Part>> parts, SplitEnumeratorContext<Part> context) {
        this.parts = parts;
        this.context = context;
    }

    @Override
    public void start() {
        context.setIsProcessingBacklog(true);
        parts.start();
    }

    @Override
    public void handleSplitRequest(int task, @Nullable String host) {
        boolean isInVain = isEmpty();
        parts.handleSplitRequest(task, host);
        if (isInVain && ended.add(task) && ended.size() == context.currentParallelism()) {
            context.setIsProcessingBacklog(false);
        }
    }

    private boolean isEmpty() {
        try {
            return parts.snapshotState(-1).getSplits().isEmpty();
        } catch (Exception e) {
            throw new IllegalStateException("what is yet to be handed out cannot be told", e);
        }
    }

    /** A task that was ended gives back what it held, and asks anew. */
    @Override
    public void addSplitsBack(List<Part> back, int task) {
        ended.remove(task);
        context.setIsProcessingBacklog(true);
        parts.addSplitsBack(back, task);
    }

    @Override
    public void addReader(int task) {
        parts.addReader(task);
    }

    @Override
    public void handleSourceEvent(int task, SourceEvent event) {
        parts.handleSourceEvent(task, event);
    }

    @Override
    public PendingSplitsCheckpoint<Part> snapshotState(long checkpoint) throws Exception {
        return parts.snapshotState(checkpoint);
    }

    @Override
    public void notifyCheckpointComplete(long checkpoint) throws Exception {
        parts.notifyCheckpointComplete(checkpoint);
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}
