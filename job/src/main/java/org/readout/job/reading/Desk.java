package org.readout.job.reading;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.readout.intake.Intake;
import org.readout.intake.Problem;
import org.readout.intake.Source;
import org.readout.intake.UnreadableException;
import org.readout.knowledge.Knowledge;
import org.readout.language.Engine;
import org.readout.reader.Reader;
import org.readout.reader.Watch;
import org.readout.record.Record;

/** Where documents are read: intake and reader. Safe for any number of threads. */
@FunctionalInterface
public interface Desk {

    /**
     * The record of a document.
     *
     * @param remarks takes what is amiss but prevents nothing
     * @param watch looks on
     */
    Record read(Source source, Consumer<Problem> remarks, Watch watch) throws UnreadableException;

    /** Makes a desk where it is needed. */
    interface Maker extends Serializable {

        Desk make();
    }

    /**
     * Makes Readout's own, one for all tasks of a process.
     *
     * @param engine by name
     * @param tables folders of tables of the user's, on each machine
     */
    static Maker of(String engine, List<String> tables) {
        List<String> key = new ArrayList<>(tables);
        key.add(engine);
        List<String> folders = new ArrayList<>(tables);
        return () -> SharedDesks.HERE.of(key, () -> made(engine, folders));
    }

    private static Desk made(String engine, List<String> tables) {
        Reader reader = reader(engine, tables);
        Intake intake =
                Intake.builder().supported(Set.copyOf(Knowledge.LANGUAGES)).build();
        return (source, remarks, watch) -> reader.read(intake.article(source, remarks), watch);
    }

    private static Reader reader(String name, List<String> tables) {
        Engine engine = Engine.installed().stream()
                .filter(e -> e.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no engine '" + name + "'"));
        Knowledge knowledge = Knowledge.load(tables.stream().map(Path::of).toList());
        return new Reader(knowledge, engine::forLanguage);
    }
}
