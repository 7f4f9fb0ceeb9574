package org.readout.cli;

import java.util.stream.Collectors;
import org.readout.knowledge.Knowledge;
import org.readout.language.Engine;
import org.readout.record.Record;
import picocli.CommandLine.IVersionProvider;

/** What a score or a record has to name so that somebody else gets the same. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Main.class.getPackage().getImplementationVersion();
        return new String[] {
            "readout " + (version == null ? "(built in place)" : version),
            "record format " + Record.FORMAT,
            "knowledge " + Knowledge.load().version(),
            "engines " + Engine.installed().stream().map(Engine::version).collect(Collectors.joining(", "))
        };
    }
}
