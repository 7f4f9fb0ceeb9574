package org.readout.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.record.Actor;
import org.readout.record.Article;
import org.readout.record.Block;
import org.readout.record.Dating;
import org.readout.record.Record;
import org.readout.record.Sha256;
import org.readout.record.Span;
import org.readout.record.Statement;

/** Whatever an article holds is shown as text. */
class HostileTextTest {

    private static final Set<String> VOID = Set.of("meta", "link", "input", "br");

    private static final String SCRIPT = "</script><script>alert(1)</script><img src=x onerror=alert(2)>";
    private static final String TURNED = "\u202Eevil\u202C";

    @TempDir
    Path folder;

    @Test
    void scripts_and_handlers_are_words() {
        Record record = record("Minister " + SCRIPT + " said yes. " + TURNED);
        try (Served served = Served.of(folder, List.of(record), Settings.loopback("test"))) {
            for (String path : List.of(
                    "/",
                    "/articles/" + record.article().id(),
                    "/search?what=articles",
                    "/search?what=statements",
                    "/search?words=" + "%3Cscript%3Ealert(3)%3C%2Fscript%3E",
                    "/actors",
                    "/nowhere%3Cscript%3E")) {
                String page = served.get(path).body();
                assertThat(page).as(path).doesNotContain("<script>alert", "<img src=x");
            }
            assertThat(served.get("/articles/" + record.article().id()).body()).contains("&lt;script");
        }
    }

    /** Else the words of the page after it would be turned too. */
    @Test
    void letters_that_turn_the_direction_turn_their_own_block_alone() {
        Record record = record("Minister said yes. " + TURNED + " And no.");
        try (Served served = Served.of(folder, List.of(record), Settings.loopback("test"))) {
            String statement = served.archive()
                    .statements(org.readout.archive.Filter.ALL, 0, 1)
                    .get(0)
                    .key();
            for (String path : List.of(
                    "/",
                    "/articles/" + record.article().id(),
                    "/search?what=articles",
                    "/search?what=statements",
                    "/search?what=statements&view=table",
                    "/statements/" + statement,
                    "/actors")) {
                assertThat(outside(served.get(path).body())).as(path).isEmpty();
            }
        }
    }

    /** Elements around letters that turn the direction of which none keeps it to itself. */
    private static List<String> outside(String page) {
        List<String> outside = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>();
        Matcher parts =
                Pattern.compile("<(/?)([a-z0-9]+)([^>]*)>|\u202E").matcher(page.replaceAll("<title>.*?</title>", ""));
        while (parts.find()) {
            if (parts.group(2) == null) {
                if (open.stream().noneMatch(HostileTextTest::isolates)) {
                    outside.add(open.toString());
                }
            } else if (parts.group(1).isEmpty() && !VOID.contains(parts.group(2))) {
                open.push(parts.group(2) + parts.group(3));
            } else if (!parts.group(1).isEmpty()) {
                open.pop();
            }
        }
        return outside;
    }

    private static boolean isolates(String element) {
        return element.startsWith("bdi") || element.startsWith("textarea") || element.contains("dir=\"auto\"");
    }

    @Test
    void an_address_that_is_a_script_is_no_link() {
        Record record = record("Minister said yes.");
        try (Served served = Served.of(folder, List.of(record), Settings.loopback("test"))) {
            assertThat(served.get("/articles/" + record.article().id()).body()).doesNotContain("href=\"javascript:");
        }
    }

    @Test
    void five_megabytes_in_one_paragraph_are_cut_and_said_to_be() {
        Record record = record("Minister said yes. " + "word ".repeat(1 << 20));
        try (Served served = Served.of(folder, List.of(record), Settings.loopback("test"))) {
            String page =
                    served.get("/articles/" + record.article().id() + "?ui=en").body();
            assertThat(page).contains("Only its beginning is shown").hasSizeLessThan(1 << 20);
            assertThat(served.get("/articles/" + record.article().id() + "/record")
                            .body())
                    .hasSizeGreaterThan(5 << 20);
        }
    }

    private static Record record(String text) {
        Span all = new Span(0, Math.min(text.length(), 60));
        Article article = new Article(
                Sha256.of(text),
                null,
                "javascript:alert(4)",
                "Paper " + SCRIPT,
                "en",
                "Title " + SCRIPT + TURNED,
                "Deck " + SCRIPT,
                "By " + SCRIPT,
                Dating.day(LocalDate.of(2024, 5, 6), Dating.Basis.STATED, List.of()),
                text,
                List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()))),
                List.of());
        Actor actor = new Actor(
                "a1",
                "Actor " + SCRIPT,
                Actor.Kind.PERSON,
                null,
                null,
                null,
                new Actor.Office("office " + SCRIPT, null, null),
                null,
                false,
                List.of(new Actor.Mention(new Span(0, 8), Actor.Mention.By.NAME)));
        Statement statement = new Statement(
                "s1",
                List.of("a1"),
                null,
                List.of(),
                null,
                List.of(all),
                Statement.Form.INDIRECT,
                Statement.Act.ASSERT,
                List.of(),
                null,
                Dating.UNKNOWN,
                "venue " + SCRIPT,
                List.of(all),
                0.5);
        return new Record(
                article, List.of(actor), List.of(), List.of(statement), List.of(), List.of("warning " + SCRIPT));
    }
}
