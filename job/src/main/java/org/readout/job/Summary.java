package org.readout.job;

import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.api.common.JobExecutionResult;
import org.readout.job.reading.LeftOut;

/**
 * What a job has done, over all its restarts.
 *
 * @param articles how many were read
 * @param leftOut how many were left out, by reason
 */
record Summary(long articles, Map<String, Long> leftOut) {

    static Summary of(JobExecutionResult result) {
        Map<String, Long> leftOut = new TreeMap<>();
        for (LeftOut.Reason reason : LeftOut.Reason.values()) {
            long count = count(result, "leftOut." + reason.lower());
            if (count > 0) {
                leftOut.put(reason.lower(), count);
            }
        }
        return new Summary(count(result, "articles"), leftOut);
    }

    private static long count(JobExecutionResult result, String name) {
        Long count = result.getAccumulatorResult(name);
        return count == null ? 0 : count;
    }

    long allLeftOut() {
        return leftOut.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The exit status of the command. */
    int status() {
        return articles == 0 ? 1 : allLeftOut() > 0 ? 3 : 0;
    }

    /** In one line for people. */
    @Override
    public String toString() {
        String read = articles + (articles == 1 ? " article read" : " articles read");
        return leftOut.isEmpty() ? read : read + ", left out " + leftOut;
    }
}
