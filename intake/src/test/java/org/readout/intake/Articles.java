package org.readout.intake;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.readout.record.Record;
import org.readout.record.RecordCodec;

/** For looking and measuring: prints the articles of the paths given as records with nothing but the article. */
final class Articles {

    private Articles() {}

    public static void main(String[] paths) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        RecordCodec codec = new RecordCodec();
        Intake intake = Intake.builder().build();
        Sink sink = new Sink() {
            @Override
            public boolean source(Source source) {
                try {
                    out.println(codec.toLine(new Record(
                            intake.article(source, this::problem),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of())));
                } catch (UnreadableException e) {
                    problem(e.problem());
                }
                return true;
            }

            @Override
            public void problem(Problem problem) {
                System.err.println(problem);
            }
        };
        for (String path : paths) {
            intake.read(Path.of(path), sink);
        }
        out.flush();
    }
}
