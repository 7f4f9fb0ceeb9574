package org.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.intake.Packed.gzip;
import static org.readout.intake.Packed.response;
import static org.readout.intake.Packed.revisit;
import static org.readout.intake.Packed.utf8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StretchTest {

    private static final Intake INTAKE = Intake.builder().build();

    @ParameterizedTest
    @CsvSource({"1", "100", "700", "5000"})
    void the_stretches_of_jsonl_hold_each_line_once_under_its_own_number(long most) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            lines.append("{\"text\": \"").append("a".repeat(i * 7 % 50)).append("\"}\n");
            lines.append(i % 10 == 0 ? "\n" : "");
        }
        byte[] file = utf8(lines + "{\"text\": \"without a line feed\"}");
        List<Stretch> stretches = stretches("a.jsonl", file, most);
        assertThat(documents("a.jsonl", file, stretches)).isEqualTo(documents("a.jsonl", file, List.of(all(file))));
        assertThat(stretches).hasSizeGreaterThan(most < 1000 ? 3 : 0);
    }

    @ParameterizedTest
    @CsvSource({"true, 300", "true, 2000", "false, 300", "false, 2000"})
    void the_stretches_of_a_warc_hold_each_page_once_and_know_what_their_revisits_refer_to(boolean packed, long most)
            throws IOException {
        ByteArrayOutputStream warc = new ByteArrayOutputStream();
        for (int i = 0; i < 20; i++) {
            // What looks like the begin of a record within a page is none.
            byte[] page = utf8("<p>WARC/1.1\r\n" + "Talks in Riga. ".repeat(1 + i * 5 % 13) + i + "</p>");
            String address = "https://post.example/" + i;
            warc.writeBytes(maybe(packed, response(address, "text/html", "200 OK", page, "")));
            warc.writeBytes(maybe(packed, revisit("https://star.example/" + i, "https://post.example/" + i / 2)));
        }
        String name = packed ? "a.warc.gz" : "a.warc";
        byte[] file = warc.toByteArray();
        List<Stretch> stretches = stretches(name, file, most);
        assertThat(stretches).hasSizeGreaterThan(2);
        assertThat(documents(name, file, stretches)).hasSize(40).isEqualTo(documents(name, file, List.of(all(file))));
    }

    @Test
    void a_stretch_begins_where_the_one_before_ends() throws IOException {
        byte[] file = utf8(IntStream.range(0, 100)
                .mapToObj(i -> "{\"text\": \"" + i + "\"}\n")
                .reduce("", String::concat));
        List<Stretch> stretches = stretches("a.jsonl", file, 200);
        assertThat(stretches.get(0).begin()).isZero();
        assertThat(stretches.get(stretches.size() - 1).end()).isEqualTo(file.length);
        for (int i = 1; i < stretches.size(); i++) {
            assertThat(stretches.get(i).begin()).isEqualTo(stretches.get(i - 1).end());
        }
        assertThat(stretches).extracting(s -> s.end() - s.begin()).allMatch(length -> length < 220);
    }

    @Test
    void what_is_packed_as_a_whole_or_is_one_document_is_not_cut() throws IOException {
        byte[] lines = utf8("{\"text\": \"a\"}\n".repeat(200));
        assertThat(stretches("a.jsonl.gz", gzip(lines), 10)).hasSize(1);
        assertThat(stretches("a.txt", lines, 10)).hasSize(1);
    }

    @Test
    void what_is_broken_in_one_stretch_is_told_and_the_others_are_read() throws IOException {
        ByteArrayOutputStream warc = new ByteArrayOutputStream();
        for (int i = 0; i < 10; i++) {
            byte[] page =
                    gzip(response("https://post.example/" + i, "text/html", "200 OK", utf8("<p>" + i + "</p>"), ""));
            if (i == 4) {
                page[page.length / 2] ^= 0x55;
            }
            warc.writeBytes(page);
        }
        byte[] file = warc.toByteArray();
        List<String> found = documents("a.warc.gz", file, stretches("a.warc.gz", file, 100));
        assertThat(found).filteredOn(d -> d.contains("post.example")).hasSizeGreaterThanOrEqualTo(9);
        assertThat(found).filteredOn(d -> d.startsWith("a.warc.gz: ")).isNotEmpty();
    }

    private static byte[] maybe(boolean packed, byte[] record) throws IOException {
        return packed ? gzip(record) : record;
    }

    private static Stretch all(byte[] file) {
        return Stretch.whole(file.length);
    }

    private static List<Stretch> stretches(String name, byte[] file, long most) throws IOException {
        return Stretch.of(name, file.length, most, at -> from(file, at));
    }

    private static ByteArrayInputStream from(byte[] file, long at) {
        return new ByteArrayInputStream(file, (int) at, file.length - (int) at);
    }

    private static List<String> documents(String name, byte[] file, List<Stretch> stretches) {
        List<String> found = new ArrayList<>();
        for (Stretch stretch : stretches) {
            INTAKE.read(from(file, stretch.from()), name, file.length, stretch, new Sink() {
                @Override
                public boolean source(Source source) {
                    found.add(source + " " + new String(source.bytes(), java.nio.charset.StandardCharsets.UTF_8));
                    return true;
                }

                @Override
                public void problem(Problem problem) {
                    found.add(problem.toString());
                }
            });
        }
        return found;
    }
}
