package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readout.intake.Intake;
import org.readout.intake.Source;
import org.readout.knowledge.Knowledge;
import org.readout.language.swift.SwiftEngine;
import org.readout.reader.Reader;
import org.readout.record.Article;
import org.readout.record.Record;
import org.readout.record.RecordCodec;

/** The lines of Java that the README shows are these, and they work. Loads a model. */
class FrontDoorTest {

    @Test
    void the_lines_of_the_readme_read_an_article() throws Exception {
        String text = "The foreign minister of Latvia met her Estonian counterpart in Riga on 2 March 2023.";
        // README
        Reader reader = new Reader(Knowledge.load(), new SwiftEngine()::forLanguage);
        Intake intake = Intake.builder().supported(Set.of("fr", "en")).build();
        Article article = intake.article(Source.text("note.txt", text), System.err::println);
        Record record = reader.read(article);
        String json = new RecordCodec().toPretty(record);
        // END
        assertThat(record.actors()).isNotEmpty();
        assertThat(new RecordCodec().read(json)).isEqualTo(record);
    }

    @Test
    void the_readme_shows_them() throws Exception {
        String source = Files.readString(Path.of("src/test/java/org/readout/cli/FrontDoorTest.java"));
        String lines = source.substring(source.indexOf("// README\n") + 10, source.indexOf("// END\n"))
                .stripTrailing()
                .stripIndent();
        assertThat(Files.readString(Path.of("../README.md"))).contains("```java\n" + lines + "\n```");
    }
}
