package org.readout.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.intake.Packed.gzip;
import static org.readout.intake.Packed.response;
import static org.readout.intake.Packed.revisit;
import static org.readout.intake.Packed.utf8;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.record.Article;

class WarcAndFeedTest {

    private static final String PAGE =
            "<html lang=en><head><title>Talks in Riga</title></head><body><article><h1>Talks in"
                    + " Riga</h1><p>The foreign minister of Latvia met her Estonian counterpart in Riga on Thursday, and they spoke"
                    + " of the harbour.</p><p>Nothing was signed, and nobody said when they would meet again, or where.</p>"
                    + "</article></body></html>";

    @TempDir
    Path folder;

    private final Intake intake =
            Intake.builder().supported(Set.of("fr", "en")).maxBytes(1 << 20).build();
    private final Collected got = new Collected(intake);

    @Test
    void each_page_of_a_warc_is_an_article_under_its_address_and_a_revisit_is_the_page_that_it_refers_to()
            throws IOException {
        ByteArrayOutputStream warc = new ByteArrayOutputStream();
        warc.writeBytes(
                gzip(response("https://post.example/riga", "text/html; charset=utf-8", "200 OK", utf8(PAGE), "")));
        warc.writeBytes(gzip(response("https://post.example/logo", "image/png", "200 OK", new byte[] {1, 2}, "")));
        warc.writeBytes(gzip(response("https://post.example/gone", "text/html", "404 Not Found", utf8(PAGE), "")));
        warc.writeBytes(gzip(revisit("https://star.example/riga", "https://post.example/riga")));
        Files.write(folder.resolve("a.warc.gz"), warc.toByteArray());
        intake.read(folder, got);
        assertThat(got.messages()).isEmpty();
        assertThat(got.articles)
                .extracting(Article::origin)
                .containsExactly("https://post.example/riga", "https://star.example/riga");
        assertThat(got.articles).extracting(Article::title).containsOnly("Talks in Riga");
    }

    @Test
    void a_page_that_unpacks_without_end_is_left_out_and_the_rest_is_read() throws IOException {
        byte[] bomb = gzip(new byte[64 << 20]);
        ByteArrayOutputStream warc = new ByteArrayOutputStream();
        warc.writeBytes(response("https://evil.example/", "text/html", "200 OK", bomb, "Content-Encoding: gzip\r\n"));
        warc.writeBytes(response("https://post.example/riga", "text/html", "200 OK", utf8(PAGE), ""));
        Files.write(folder.resolve("a.warc"), warc.toByteArray());
        intake.read(folder, got);
        assertThat(got.messages())
                .containsExactly("https://evil.example/: larger than 1024 KiB when unpacked, which is no article");
        assertThat(got.articles).hasSize(1);
    }

    @Test
    void a_warc_that_is_cut_is_read_as_far_as_it_goes() throws IOException {
        byte[] whole = response("https://post.example/riga", "text/html", "200 OK", utf8(PAGE), "");
        ByteArrayOutputStream warc = new ByteArrayOutputStream();
        warc.writeBytes(whole);
        warc.write(whole, 0, whole.length / 2);
        Files.write(folder.resolve("a.warc"), warc.toByteArray());
        intake.read(folder, got);
        assertThat(got.articles).isNotEmpty();
        assertThat(got.problems).isNotEmpty();
    }

    @Test
    void each_entry_of_a_feed_is_an_article() throws IOException {
        Files.writeString(
                folder.resolve("post.xml"),
                "<?xml version='1.0'?><rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'>"
                        + "<channel><title>Morning Post</title><link>https://post.example</link><description/>"
                        + "<language>en</language><item><title>Talks in Riga</title>"
                        + "<link>https://post.example/riga</link><pubDate>Thu, 02 Mar 2023 10:00:00 GMT</pubDate>"
                        + "<description>The foreign minister of Latvia met her Estonian counterpart in Riga.</description>"
                        + "</item><item><title>Empty</title></item></channel></rss>");
        Files.writeString(
                folder.resolve("star.atom"),
                "<?xml version='1.0'?><feed xmlns='http://www.w3.org/2005/Atom'><title>Star</title><id>s</id>"
                        + "<updated>2023-03-03T00:00:00Z</updated><entry><title>No talks</title><id>e</id>"
                        + "<updated>2023-03-03T00:00:00Z</updated><link href='https://star.example/no'/>"
                        + "<content type='html'>&lt;p&gt;The minister of Latvia cancelled her journey to Oslo."
                        + "&lt;/p&gt;</content></entry></feed>");
        intake.read(folder, got);
        assertThat(got.articles).extracting(Article::title).containsExactly("Talks in Riga", "No talks");
        assertThat(got.articles).extracting(Article::publisher).containsExactly("Morning Post", "Star");
        assertThat(got.articles)
                .extracting(Article::origin)
                .containsExactly("https://post.example/riga", "https://star.example/no");
        assertThat(got.articles)
                .extracting(a -> String.valueOf(a.published().best()))
                .containsExactly("2023-03-02", "2023-03-03");
        assertThat(got.messages()).containsExactly(folder.resolve("post.xml") + ":2: an entry without text");
    }

    @Test
    void a_feed_with_entities_of_its_own_is_refused() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "the password");
        for (String entities : List.of(
                "<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;'>", "<!ENTITY b SYSTEM '" + secret.toUri() + "'>")) {
            Files.writeString(
                    folder.resolve("evil.xml"),
                    "<?xml version='1.0'?><!DOCTYPE rss [" + entities
                            + "]><rss version='2.0'><channel><title>&b;</title>"
                            + "<link>x</link><description>&b;</description><item><title>&b;</title>"
                            + "<description>The minister said &b; to her counterpart.</description></item></channel></rss>");
            intake.read(folder.resolve("evil.xml"), got);
        }
        assertThat(got.articles).isEmpty();
        assertThat(got.messages()).hasSize(2).allMatch(m -> m.contains("no RSS or Atom feed"));
    }

    @Test
    void xml_that_is_no_feed_is_told() throws IOException {
        Files.writeString(folder.resolve("a.xml"), "<notes><note>Nothing</note></notes>");
        intake.read(folder, got);
        assertThat(got.messages()).singleElement().asString().contains("no RSS or Atom feed");
    }

    @Test
    void zstd_is_unpacked_and_what_is_packed_twice_is_told() throws IOException {
        String line = "{\"text\": \"The foreign minister of Latvia met her Estonian counterpart in Riga.\"}\n";
        Files.write(folder.resolve("a.jsonl.zst"), Zstd.compress(utf8(line)));
        Files.write(folder.resolve("b.jsonl.gz"), gzip(gzip(utf8(line))));
        intake.read(folder, got);
        assertThat(got.articles).hasSize(1);
        assertThat(got.messages()).containsExactly(folder.resolve("b.jsonl.gz") + ": a gzip file, not text");
    }
}
