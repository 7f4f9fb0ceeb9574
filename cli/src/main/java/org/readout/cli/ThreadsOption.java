package org.readout.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** On how many threads articles are read. */
final class ThreadsOption {

    @Option(names = "--threads", paramLabel = "N", description = "How many articles are read at once (default: cores).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    /** @throws ParameterException where it is less than one */
    int threads() {
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads has to be at least 1");
        }
        return threads;
    }
}
