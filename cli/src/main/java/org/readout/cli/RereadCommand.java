package org.readout.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.readout.archive.Archive;
import org.readout.archive.Reading;
import org.readout.knowledge.Knowledge;
import org.readout.reader.Reader;
import org.readout.record.Article;
import org.readout.record.Dating;
import org.readout.record.Record;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code readout reread}: what an earlier version read, read again from the texts that are kept. */
@Command(
        name = "reread",
        mixinStandardHelpOptions = true,
        description = {
            "Reads the articles of an archive again that another version, engine or tables read.",
            "Events and statements that are told by the same words keep their keys. Work that was interrupted is taken up by",
            "the same command."
        })
final class RereadCommand implements Callable<Integer> {

    private static final int SOME = 100;

    @Mixin
    private ArchiveOptions archives = new ArchiveOptions();

    @Mixin
    private EngineOptions engines = new EngineOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        Knowledge knowledge = engines.knowledge();
        Reader reader = engines.reader(knowledge);
        String version = Reader.version(engines.engine().version(), knowledge);
        PrintWriter out = spec.commandLine().getOut();
        int read = 0;
        try (Archive archive = archives.open()) {
            List<String> ids = archive.readOtherwise(version, SOME);
            while (!ids.isEmpty()) {
                List<Reading> readings = ids.parallelStream()
                        .map(id -> archive.record(id).orElseThrow())
                        .map(before -> Reading.of(again(before, reader), version))
                        .toList();
                read += archive.replace(readings);
                ids = archive.readOtherwise(version, SOME);
            }
        }
        out.print(read + (read == 1 ? " article" : " articles") + " read again\n");
        out.flush();
        return 0;
    }

    /** A date that was inferred from what was read is inferred anew; one that the page states stays. */
    private Record again(Record before, Reader reader) {
        Article article = before.article();
        Dating published = article.published();
        boolean stated =
                published.basis() == Dating.Basis.STATED && published.evidence().isEmpty();
        try {
            return reader.read(stated ? article : article.withPublished(Dating.UNKNOWN));
        } catch (RuntimeException | StackOverflowError e) {
            // A defect of ours: what was read before is better than nothing.
            spec.commandLine()
                    .getErr()
                    .println("readout: " + article.origin() + ": could not be read again, a defect of Readout: " + e);
            return before;
        }
    }
}
