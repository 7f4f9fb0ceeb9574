package org.readout.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.readout.job.JobCommand;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The {@code readout} command. */
@Command(
        name = "readout",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Reads news articles and keeps the record of diplomacy.",
        subcommands = {
            ReadCommand.class,
            AddCommand.class,
            WatchCommand.class,
            RereadCommand.class,
            AskCommand.class,
            AccountsCommand.class,
            PositionsCommand.class,
            RelationsCommand.class,
            ReviewCommand.class,
            ExplainCommand.class,
            CorrectCommand.class,
            ExportCommand.class,
            DiffCommand.class,
            ServeCommand.class,
            CheckCommand.class,
            KnowledgeCommand.class,
            EvaluateCommand.class,
            BenchCommand.class,
            JobCommand.class,
            AutoComplete.GenerateCompletion.class
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:all was read",
            "1:nothing could be done",
            "2:wrong use",
            "3:done, but some input was left out; a line for each says what and why"
        })
public final class Main implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    /** Runs the command and ends the process with its exit status. */
    public static void main(String[] args) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        System.setOut(out);
        System.setErr(err);
        int status = commandLine(out, err).execute(args);
        out.flush();
        System.exit(status);
    }

    static CommandLine commandLine(PrintStream out, PrintStream err) {
        return new CommandLine(new Main())
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new Failures());
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command: readout -h lists them");
    }
}
