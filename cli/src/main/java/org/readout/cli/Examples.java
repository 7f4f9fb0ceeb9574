package org.readout.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.readout.knowledge.Knowledge;
import org.readout.knowledge.Row;
import org.readout.language.Analyzer;
import org.readout.language.Conllu;

/** Writes what an engine makes of the examples of the event rules, so that a test without an engine can run the rules. */
final class Examples {

    private Examples() {}

    /**
     * Writes {@code LANGUAGE.conllu.gz}: each example of the table once, in its order, behind a comment {@code # example =
     * …}. The same examples and engine give the same bytes.
     *
     * @return how many there are
     */
    static int write(Knowledge knowledge, Analyzer engine, Path folder) throws IOException {
        Set<String> examples = new LinkedHashSet<>();
        for (Row row : knowledge.table(engine.language(), "events").rows()) {
            examples.add(row.get("example"));
        }
        Files.createDirectories(folder);
        Path file = folder.resolve(engine.language() + ".conllu.gz");
        try (Writer out =
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
            out.write("# engine = " + engine.name() + "\n");
            for (String example : examples) {
                out.write("# example = " + example + "\n" + Conllu.write(engine.analyze(example)));
            }
        }
        return examples.size();
    }
}
