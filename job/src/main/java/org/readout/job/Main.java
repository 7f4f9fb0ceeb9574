package org.readout.job;

import picocli.CommandLine;

/**
 * What a cluster begins with: {@code flink run readout-job.jar run --output DIR PATH…}. The same options as {@code readout
 * job}, of whose class path nothing else is needed.
 */
public final class Main {

    private Main() {}

    /** Submits a job, and waits for its end where the cluster lets it. */
    public static void main(String[] args) throws Exception {
        int status = commandLine().execute(args);
        if (status == CommandLine.ExitCode.USAGE || status == CommandLine.ExitCode.SOFTWARE) {
            throw new IllegalStateException("readout: nothing was done; see above");
        }
    }

    private static CommandLine commandLine() {
        return new CommandLine(new JobCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    throw failure;
                });
    }
}
