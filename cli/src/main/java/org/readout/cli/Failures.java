package org.readout.cli;

import java.io.UncheckedIOException;
import org.readout.archive.ArchiveException;
import org.readout.knowledge.KnowledgeException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** One clear line for what the user or the world did wrong; a stack trace only for our own mistakes. */
final class Failures implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof KnowledgeException) {
            command.getErr().println(failure.getMessage());
        } else if (failure instanceof UncheckedIOException
                || failure instanceof IllegalArgumentException
                || failure instanceof ArchiveException) {
            command.getErr().println("readout: " + failure.getMessage());
        } else {
            failure.printStackTrace(command.getErr());
        }
        return 1;
    }
}
