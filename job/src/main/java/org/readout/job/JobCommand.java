package org.readout.job;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code readout job}: what is done on many machines. Loads nothing of Flink before it runs. */
@Command(
        name = "job",
        mixinStandardHelpOptions = true,
        description = "Reads years of news on Flink, here or on a cluster.",
        subcommands = RunCommand.class)
public final class JobCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "Missing command: readout job -h lists them");
        }
    }
}
