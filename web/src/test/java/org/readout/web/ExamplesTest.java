package org.readout.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of docs/page.md, run as they stand there. */
class ExamplesTest {

    @TempDir
    Path folder;

    @Test
    void the_example_in_python_prints_what_was_demanded() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/python3")), "no python3: its example is not tried");
        String out = run(List.of("/usr/bin/python3"), "example.py", example("python"));
        assertThat(out.lines()).isNotEmpty().allMatch(line -> line.matches("[0-9a-f]{16} .+"));
    }

    @Test
    void the_example_in_java_prints_relations() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String code =
                "class Example { public static void main(String[] args) throws Exception {\n" + example("java") + "}}";
        assertThat(run(List.of(java), "Example.java", code))
                .startsWith("{\"one\":{")
                .contains("\"demands\":[{");
    }

    private String run(List<String> command, String name, String code) throws IOException, InterruptedException {
        try (Served served = Served.examples(folder.resolve("archive"))) {
            String here = code.replace("http://127.0.0.1:8642", served.address(""));
            Path file = Files.writeString(folder.resolve(name), here);
            Process process = new ProcessBuilder(command.get(0), file.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("out").toFile())
                    .start();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            return Files.readString(folder.resolve("out"), StandardCharsets.UTF_8);
        }
    }

    private static String example(String language) throws IOException {
        String page = Files.readString(Path.of("..", "docs", "page.md"), StandardCharsets.UTF_8);
        int begin = page.indexOf("```" + language + "\n") + language.length() + 4;
        return page.substring(begin, page.indexOf("```", begin));
    }
}
