package org.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.intake.Source.Kind;
import org.readout.record.Article;

/** What is found at a path or in a stream, and what is said of the rest. */
class ReadingTest {

    /** One for all tests, since it loads the language model. */
    private static final Intake INTAKE = Intake.builder().build();

    private static final String TEXT = "The envoys met on Monday in Doha and agreed to meet again in a week.";
    private static final String LINE = "{\"text\": \"" + TEXT + "\"}\n";

    @TempDir
    Path folder;

    private final Intake intake = INTAKE;
    private final Collected got = new Collected(intake);

    @Test
    void readsAFolderDeepAndInNameOrder() throws IOException {
        write("b.txt", TEXT);
        write("a/z.html", "<p>" + TEXT + "</p>");
        write("a/b/c.jsonl", LINE + LINE);
        write("c.htm.gz", gzip("<p>" + TEXT + "</p>"));
        write(".hidden.txt", TEXT);
        intake.read(folder, got);
        assertThat(got.sources.stream().map(this::relative))
                .containsExactly("a/b/c.jsonl:1", "a/b/c.jsonl:2", "a/z.html", "b.txt", "c.htm.gz");
        assertThat(got.articles).hasSize(5);
        assertThat(got.problems).isEmpty();
    }

    @Test
    void tellsHowManyBytesOfTheFilesHavePassed() throws IOException {
        write("a.txt", TEXT);
        write("b.jsonl", LINE.repeat(3000));
        write("c.jsonl.gz", gzip(LINE.repeat(3000)));
        long all = 0;
        for (String name : List.of("a.txt", "b.jsonl", "c.jsonl.gz")) {
            all += Files.size(folder.resolve(name));
        }
        long[] passed = new long[1];
        intake.read(folder, new Sink() {
            @Override
            public boolean source(Source source) {
                return true;
            }

            @Override
            public void problem(Problem problem) {
                throw new AssertionError(problem);
            }

            @Override
            public void passed(long bytes) {
                passed[0] += bytes;
            }
        });
        assertThat(passed[0]).isEqualTo(all);
    }

    @Test
    void remarksOnFilesOfOtherEndingsButReadsOneThatIsNamed() throws IOException {
        write("a.txt", TEXT);
        write("notes", TEXT);
        intake.read(folder, got);
        intake.read(folder.resolve("notes"), got);
        assertThat(got.articles).hasSize(2);
        assertThat(got.problems).singleElement().satisfies(p -> {
            assertThat(p.message()).isEqualTo("1 file passed over, whose ending is not that of an article");
            assertThat(p.leftOut()).isFalse();
        });
    }

    @Test
    void saysThatAFileIsMissing() {
        intake.read(folder.resolve("none.txt"), got);
        assertThat(got.messages()).containsExactly(folder.resolve("none.txt") + ": there is no such file or folder");
        assertThat(got.problems.get(0).leftOut()).isTrue();
    }

    @Test
    void saysThatAFolderHoldsNoArticles() throws IOException {
        write("picture.png", "no matter");
        intake.read(folder, got);
        assertThat(got.messages()).singleElement().asString().contains("a folder without articles");
    }

    @Test
    void saysThatAFileIsBinary() throws IOException {
        write("a.txt", "%PDF-1.4 and so on");
        write("b.html", new byte[] {1, 2, 3, 0, 0, 7, 0, 1, 2, 60, 0, 1});
        intake.read(folder, got);
        assertThat(got.messages())
                .containsExactly(
                        folder.resolve("a.txt") + ": a PDF file, not text",
                        folder.resolve("b.html") + ": a binary file, not text");
    }

    @Test
    void saysThatThereIsNoText() throws IOException {
        write("a.txt", "");
        write("b.html", "<html><body><img src=x></body></html>");
        write("c.jsonl", "{\"text\": \" \"}\n{\"id\": 1}\n{\"text\": \"Share\"}\n");
        intake.read(folder, got);
        assertThat(got.problems.stream().map(Problem::message))
                .containsExactly(
                        "there is no text in it",
                        "there is no text in it",
                        "there is no text in it",
                        "neither \"text\" nor \"html\" in it",
                        "there is no article in it, only what stands around one");
        assertThat(got.problems.get(4).line()).isEqualTo(3);
    }

    @Test
    void aLineOverTheLimitIsLeftOutAndNeitherKeptNorTheEndOfIt() throws IOException {
        long size = 100L << 20;
        InputStream in = new SequenceInputStream(Collections.enumeration(
                List.of(bytes(LINE), bytes("{\"text\": \""), new Repeated('x', size), bytes("\"}\n" + LINE))));
        intake.read(in, "big.jsonl", got);
        assertThat(got.sources).map(Source::line).containsExactly(1, 3);
        assertThat(got.messages()).containsExactly("big.jsonl:2: a line of 100 MiB, larger than 16 MiB");
    }

    @Test
    void aTextOverTheLimitIsLeftOut() throws IOException {
        Intake small = Intake.builder().maxBytes(60).build();
        small.read(bytes(TEXT), "a.txt", got);
        assertThat(got.messages()).containsExactly("a.txt: larger than 60 bytes, which is no article");
    }

    @Test
    void aBadLineIsToldAndTheOthersAreRead() {
        intake.read(bytes(LINE + "{\"text\": \"no end\n" + "[1]\n\n" + LINE), "a.jsonl", got);
        assertThat(got.articles).extracting(Article::origin).containsExactly("a.jsonl:1", "a.jsonl:5");
        assertThat(got.messages()).hasSize(2);
        assertThat(got.messages().get(0)).startsWith("a.jsonl:2: not JSON (");
        assertThat(got.messages().get(1)).startsWith("a.jsonl:3: not a JSON object");
    }

    @Test
    void whatComesBeforeTheCutOfATruncatedArchiveIsRead() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            lines.append("{\"id\": ")
                    .append(i)
                    .append(", \"text\": \"")
                    .append(Math.sin(i))
                    .append("\"}\n");
        }
        byte[] whole = gzip(lines.toString());
        write("a.jsonl.gz", Arrays.copyOf(whole, whole.length / 2));
        List<Source> sources = new ArrayList<>();
        intake.read(folder.resolve("a.jsonl.gz"), new Sink() {
            @Override
            public boolean source(Source source) {
                return sources.add(source);
            }

            @Override
            public void problem(Problem problem) {
                got.problem(problem);
            }
        });
        assertThat(sources).hasSizeBetween(5_000, 15_000);
        assertThat(got.problems).hasSize(2);
        assertThat(got.problems.get(0).message()).isEqualTo("only the beginning of this line can be read");
        assertThat(got.problems.get(0).line()).isEqualTo(sources.size() + 1);
        assertThat(got.problems.get(1).message()).isEqualTo("the packed data ends early; what came before was read");
    }

    @Test
    void aTextCutShortByItsArchiveIsReadAndTold() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 9_000; i++) {
            text.append(TEXT, 0, TEXT.length() - 1)
                    .append(", said number ")
                    .append(Math.sqrt(i))
                    .append(".\n\n");
        }
        byte[] whole = gzip(text.toString());
        write("a.txt.gz", Arrays.copyOf(whole, whole.length - 500));
        intake.read(folder, got);
        assertThat(got.articles).hasSize(1);
        assertThat(got.messages())
                .containsExactly(
                        folder.resolve("a.txt.gz") + ": the packed data ends early; what came before was read");
    }

    @Test
    void anArchiveThatIsNoneIsReadAsItIsAndAnArchiveWithoutTheNameIsUnpacked() throws IOException {
        write("a.txt.gz", TEXT);
        write("b.txt", gzip(TEXT));
        intake.read(folder, got);
        assertThat(got.articles).extracting(Article::text).containsExactly(TEXT, TEXT);
    }

    @Test
    void tellsAStreamByItsLook() {
        assertThat(look(LINE)).isEqualTo(Kind.JSON);
        assertThat(look("\n{\"broken\": \n" + LINE)).isEqualTo(Kind.JSON);
        assertThat(look("{\n  \"text\": \"" + TEXT + "\"\n}")).isEqualTo(Kind.JSON);
        assertThat(look("\uFEFF <!DOCTYPE html><p>" + TEXT)).isEqualTo(Kind.PAGE);
        assertThat(look("{ in braces } " + TEXT)).isEqualTo(Kind.TEXT);
        assertThat(look(TEXT)).isEqualTo(Kind.TEXT);
        assertThat(look("<?xml version=\"1.0\"?><rss version=\"2.0\">")).isNull();
    }

    @Test
    void readsObjectsOverSeveralLinesAndInAnArray() {
        intake.read(
                bytes("[\n{\"id\": 1, \"text\":\n\"" + TEXT + "\"},\n{\"id\": 2, \"text\": \"" + TEXT + "\"}\n]"),
                "a.json",
                got);
        assertThat(got.articles).extracting(Article::key).containsExactly("1", "2");
        assertThat(got.articles).extracting(Article::origin).containsExactly("a.json:2", "a.json:4");
    }

    @Test
    void stopsWhenTheSinkHasEnough() {
        List<Source> sources = new ArrayList<>();
        intake.read(bytes(LINE.repeat(5)), "a.jsonl", new Sink() {
            @Override
            public boolean source(Source source) {
                sources.add(source);
                return sources.size() < 2;
            }

            @Override
            public void problem(Problem problem) {
                got.problem(problem);
            }
        });
        assertThat(sources).hasSize(2);
        assertThat(got.problems).isEmpty();
    }

    @Test
    void aLinkToAFolderAboveIsNotFollowedForEver() throws IOException {
        write("a/a.txt", TEXT);
        Files.createSymbolicLink(folder.resolve("a/up"), folder);
        intake.read(folder, got);
        assertThat(got.articles).hasSize(1);
        assertThat(got.messages()).singleElement().asString().endsWith("a link to a folder that holds it");
    }

    private Kind look(String text) {
        Collected one = new Collected(intake);
        intake.read(bytes(text), "-", one);
        return one.sources.isEmpty() ? null : one.sources.get(0).kind();
    }

    private String relative(Source source) {
        return source.toString().substring(folder.toString().length() + 1);
    }

    private void write(String name, String text) throws IOException {
        write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    /** One byte many times over, without holding them. */
    private static final class Repeated extends InputStream {
        private final int value;
        private long left;

        Repeated(int value, long times) {
            this.value = value;
            this.left = times;
        }

        @Override
        public int read() {
            return left-- > 0 ? value : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(left, length);
            Arrays.fill(bytes, offset, offset + count, (byte) value);
            left -= count;
            return count;
        }
    }
}
