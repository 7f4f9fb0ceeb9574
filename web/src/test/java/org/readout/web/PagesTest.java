package org.readout.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.record.Record;

class PagesTest {

    @TempDir
    static Path folder;

    private static Served served;

    private final Record delhi = Served.example("New Delhi");

    @BeforeAll
    static void serve() {
        served = Served.examples(folder);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search",
                "/search?what=statements&words=visa",
                "/search?what=articles&words=Lavrov&lang=fr&from=2023",
                "/search?type=CONSULT&from=2023-03&to=2023-03&status=actual",
                "/search?dyad=USA,RUS",
                "/actors",
                "/actors?name=lav",
                "/actors/Q159",
                "/actors/RUS",
                "/map",
                "/map?type=CONSULT",
                "/network",
                "/network?actor=RUS&from=2022",
                "/pair?a=USA&b=RUS",
                "/pair?a=Antony+Blinken&b=Q58217&from=2023",
                "/matters",
                "/matters/treaty:new%20start",
                "/review",
                "/review?from=2023-03-01",
                "/read"
            })
    void every_page_answers_in_both_languages(String path) {
        String separator = path.contains("?") ? "&" : "?";
        for (String language : new String[] {"en", "fr"}) {
            HttpResponse<String> page = served.get(path + separator + "ui=" + language);
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(page.body()).contains("<html lang=\"" + language + "\">").contains("</html>");
            assertThat(page.body())
                    .as("styles and handlers within the page")
                    .doesNotContain(" style=", " onclick=", "<script>");
        }
    }

    @Test
    void the_browsers_language_is_taken_where_none_is_chosen() {
        assertThat(served.get("/", "Accept-Language", "fr-CA,fr;q=0.8,en;q=0.5").body())
                .contains("<html lang=\"fr\">");
        assertThat(served.get("/", "Accept-Language", "de, en;q=0.5").body()).contains("<html lang=\"en\">");
        assertThat(served.get("/", "Accept-Language", ";;;").body()).contains("<html lang=\"en\">");
        assertThat(served.get("/?ui=en", "Accept-Language", "fr").body()).contains("<html lang=\"en\">");
    }

    @Test
    void the_article_stands_there_word_for_word_with_lines_beside_it() {
        String page = served.get("/articles/" + delhi.article().id()).body();
        String body = page.substring(page.indexOf("<div class=\"body\">"), page.indexOf("<div class=\"after\""));
        String text = body.replaceAll("<a class=\"ref[^>]*>[^<]*</a>", "")
                .replaceAll("<[^>]+>", "")
                .replace("&#39;", "'")
                .replace("&#34;", "\"")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .replace('\u00A0', ' ')
                .replaceAll("\\s+", " ")
                .strip();
        assertThat(text)
                .isEqualTo(delhi.article().text().replaceAll("\\s+", " ").strip());
        assertThat(page).contains("id=\"s7\"", "href=\"#w-s7\"", "id=\"w-s7\"", "told1", "class=\"dropped\"");
    }

    @Test
    void a_statement_and_an_event_have_pages_of_their_own_with_citations() {
        String keys = served.get("/api/statements?words=Lavrov&type=demand").body();
        String key = keys.replaceFirst("(?s).*?\"key\":\"([0-9a-f]+)\".*", "$1");
        String page = served.get("/statements/" + key + "?ui=en").body();
        assertThat(page).contains("Antony Blinken", "#s", "@article{readout-" + key, "Le Courrier des Capitales");
        assertThat(served.get("/statements/" + key + "/citation.bib").body()).startsWith("@article{");
        assertThat(served.get("/statements/" + key + "/citation.json").body()).contains("\"article-newspaper\"");
        assertThat(served.get("/statements/" + key + "/share?ui=fr").body())
                .doesNotContain("<html")
                .contains("Partager");
        String event =
                served.get("/api/events?type=CONSULT").body().replaceFirst("(?s).*?\"key\":\"([0-9a-f]+)\".*", "$1");
        assertThat(served.get("/events/" + event).body()).contains("blockquote", "/articles/");
    }

    @Test
    void an_event_of_several_papers_says_why_its_reports_are_one() {
        String page = "";
        for (String key : served.get("/api/events?size=200").body().split("\"key\":\"")) {
            if (key.contains("\"reports\":2") && page.isEmpty()) {
                page = served.get("/events/" + key.substring(0, 16) + "?ui=en").body();
            }
        }
        assertThat(page)
                .contains("Why these reports are taken for one", "2 papers", "the same day,", "the words")
                .contains("What else was read", "Rule that read it");
    }

    @Test
    void two_sides_stand_beside_each_other_with_what_each_says_of_their_meeting() {
        String page = served.get("/pair?a=USA&b=RUS&ui=en").body();
        assertThat(page).contains("United States", "Russia", "hx-get=\"/pair/standing?a=USA&amp;b=RUS&amp;ui=en");
        assertThat(page).contains("Demands", "la Russie devait revenir sur sa décision", "open");
        String standing = served.get("/pair/standing?a=USA&b=RUS&ui=en").body();
        assertThat(standing)
                .contains("What each side says of the meeting of March 2, 2023")
                .contains("Where they stand: New START", "suspended")
                .doesNotContain("<html");
        assertThat(served.get("/pair?a=USA&b=RUS&ui=en&standing=here").body())
                .contains("Where they stand: New START")
                .doesNotContain("hx-get=\"/pair/standing");
        assertThat(served.get("/pair?a=USA").statusCode()).isEqualTo(400);
        assertThat(served.get("/pair?a=USA&b=XYZ").statusCode()).isEqualTo(404);
        assertThat(served.get("/pair?a=USA&b=RUS&from=2024&to=2023").statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_matter_shows_who_stands_where_and_a_week_what_it_brought() {
        assertThat(served.get("/matters/treaty:new%20start?ui=fr").body()).contains("suspendu", "Russie", "pour");
        assertThat(served.get("/matters/treaty:none").statusCode()).isEqualTo(404);
        assertThat(served.get("/review?from=2023-02-27&to=2023-03-05&ui=en").body())
                .contains("Antony Blinken", "Demands");
    }

    @Test
    void a_question_is_answered_with_words_and_one_that_is_not_understood_says_which_word() {
        String page =
                served.get("/ask?q=Que+se+sont+dit+Blinken+et+Lavrov+%3F&ui=en").body();
        assertThat(page).contains("New START", "What each side says of the meeting", "= <bdi>Antony Blinken");
        String other = served.get("/ask?q=%3Cb%3Ewhy&ui=en").body();
        assertThat(other)
                .contains("Not understood", "&lt;b&gt;why", "/search?what=articles&amp;words=%3Cb%3Ewhy")
                .containsPattern("href=\"/ask\\?q=What\\+did\\+[^\"]+say\\+to\\+each\\+other")
                .doesNotContain("<b>why");
        assertThat(served.get("/ask?ui=fr").body()).contains("Que se sont dit ", "Qui a rencontré ");
        assertThat(served.get("/api/ask?q=Blinken+Lavrov").body()).contains("asked");
        assertThat(served.get("/api/ask").statusCode()).isEqualTo(400);
    }

    @Test
    void filters_narrow_what_is_found_and_what_is_shown_can_be_saved() {
        assertThat(served.get("/search?type=CONSULT&ui=en").body())
                .contains("meeting or talks", "hx-get=\"/search/facets?type=CONSULT");
        assertThat(served.get("/search/facets?type=CONSULT&view=table&page=2&ui=en")
                        .body())
                .contains("/search?type=CONSULT", "&amp;actor=", "from=2023&amp;to=2023")
                .doesNotContain("page=2", "<html");
        assertThat(served.get("/search?type=CONSULT&facets=here&ui=en").body())
                .contains("Narrow down", "/search?type=CONSULT&amp;ui=en&amp;actor=")
                .doesNotContain("hx-get=\"/search/facets");
        HttpResponse<String> csv = served.get("/export?format=csv&what=events&type=CONSULT");
        assertThat(csv.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(h -> assertThat(h).contains(".csv"));
        assertThat(csv.body().lines().skip(1))
                .isNotEmpty()
                .allMatch(row -> row.contains("CONSULT") || !row.contains(",actual,"));
        assertThat(served.get("/export?format=parquet&what=statements").body()).startsWith("PAR1");
        assertThat(served.get("/export?format=gdelt").statusCode()).isEqualTo(400);
    }

    @Test
    void whoever_is_named_in_some_language_stands_in_the_address_by_what_he_is_known_by() {
        assertThat(served.get("/pair?a=Russie&b=united+states&from=&to=&ui=fr")
                        .headers()
                        .firstValue("Location"))
                .hasValue("/pair?a=RUS&b=USA&ui=fr");
        assertThat(served.get("/map?type=&actor=Sergue%C3%AF+Lavrov").headers().firstValue("Location"))
                .hasValue("/map?actor=Q58217");
        assertThat(served.get("/network?actor=Somebody+Else").statusCode()).isEqualTo(200);
        String page = served.get("/search?actor=Q58217&dyad=USA,RUS&ui=fr").body();
        assertThat(page)
                .contains("value=\"Sergueï Lavrov\"", "<bdi>Sergueï Lavrov</bdi>", "<bdi>États-Unis – Russie</bdi>")
                .contains("aria-label=\"Sans Sergueï Lavrov\"");
    }

    @Test
    void names_are_suggested_in_the_language_of_the_page() {
        assertThat(served.get("/suggest?a=russi&ui=fr").body()).contains("<option value=\"Russie\">État</option>");
        assertThat(served.get("/suggest?actor=lav&ui=en").body())
                .contains("<option value=\"Sergey Lavrov\">")
                .doesNotContain("<html");
        assertThat(served.get("/suggest?name=").body()).doesNotContain("<option");
    }

    /** A picture counts what happened; so does the search that a point of it leads to. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/pair?a=USA&b=RUS&ui=en",
                "/pair?a=RUS&b=UKR&ui=en",
                "/actors/RUS?ui=en",
                "/matters/treaty:new%20start?ui=en"
            })
    void a_point_of_a_picture_leads_to_as_many_events_as_it_shows(String path) {
        String page = served.get(path).body();
        String series =
                page.substring(page.indexOf("data-series"), page.indexOf("</table>", page.indexOf("data-series")));
        Matcher rows = Pattern.compile("<tr><th scope=\"row\"><a href=\"([^\"]+)\">.*?</tr>")
                .matcher(series);
        int all = 0;
        while (rows.find()) {
            Matcher counts = Pattern.compile("<td class=\"n\">(\\d+)</td>").matcher(rows.group());
            int shown = 0;
            for (int quad = 0; quad < 4 && counts.find(); quad++) {
                shown += Integer.parseInt(counts.group(1));
            }
            String found = served.get(rows.group(1).replace("&amp;", "&")).body();
            assertThat(found).as(rows.group(1)).contains(shown == 0 ? "Nothing found" : ">" + shown + " found<");
            all += shown;
        }
        assertThat(all).isPositive();
    }

    @Test
    void the_network_counts_what_the_page_of_the_pair_does() {
        String network = served.get("/network?ui=en").body();
        Matcher ties = Pattern.compile("data-one=\"(\\w+)\" data-other=\"(\\w+)\".*?data-n=\"(\\d+)\"")
                .matcher(network);
        int looked = 0;
        while (ties.find() && looked++ < 12) {
            String relations = served.get("/api/relations?a=" + ties.group(1) + "&b=" + ties.group(2))
                    .body();
            String between = relations.substring(relations.indexOf("\"between\""), relations.indexOf("\"forth\""));
            Matcher events =
                    Pattern.compile("\"events\":(\\d+)|\"undated\":(\\d+)").matcher(between);
            int sum = 0;
            while (events.find()) {
                sum += Integer.parseInt(events.group(1) != null ? events.group(1) : events.group(2));
            }
            assertThat(sum).as(ties.group(1) + " " + ties.group(2)).isEqualTo(Integer.parseInt(ties.group(3)));
        }
        assertThat(looked).isGreaterThan(5);
    }

    @Test
    void the_list_of_actors_has_pages() {
        String first = served.get("/actors?ui=en").body();
        assertThat(first).contains("Page 1 of ", "rel=\"next\" href=\"/actors?ui=en&amp;page=2\"");
        String second = served.get("/actors?ui=en&page=2").body();
        assertThat(second).contains("Page 2 of ", "rel=\"prev\"");
        Matcher links = Pattern.compile("<tr><td><a href=\"([^\"]+)").matcher(second);
        assertThat(links.find()).isTrue();
        assertThat(first).doesNotContain(links.group(1) + "\"");
    }

    @Test
    void styles_and_scripts_have_addresses_that_change_when_they_do_and_are_asked_for_once() {
        for (String path : new String[] {"/", "/map", "/network", "/actors/RUS"}) {
            Matcher file = Pattern.compile("(?:src|href|data-world)=\"(/(?:assets|vendor)/[^\"]+)\"")
                    .matcher(served.get(path).body());
            int found = 0;
            while (file.find()) {
                found++;
                assertThat(file.group(1)).matches(".+\\?v=[0-9a-f]{10}");
                HttpResponse<String> answer = served.get(file.group(1));
                assertThat(answer.statusCode()).as(file.group(1)).isEqualTo(200);
                assertThat(answer.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, immutable");
            }
            assertThat(found).isGreaterThan(3);
        }
    }

    @Test
    void what_is_not_there_or_cannot_be_is_told_in_words() {
        assertThat(served.get("/nowhere?ui=en").statusCode()).isEqualTo(404);
        assertThat(served.get("/nowhere?ui=en").body()).contains("There is nothing here", "No page has this address");
        assertThat(served.get("/nowhere?ui=fr").body()).contains("Il n’y a rien ici", "Aucune page n’a cette adresse");
        assertThat(served.get("/pair?a=USA&b=Nobody&ui=fr").body())
                .contains("Personne dans les archives ne s’appelle Nobody.")
                .doesNotContain("Aucune page");
        assertThat(served.get("/search?from=yesterday&ui=fr").body()).contains("yesterday n’est pas un jour");
        assertThat(served.get("/api/relations?a=USA&b=RUS&from=yesterday").body())
                .contains("from is no day, such as 2023-03-02: yesterday");
        assertThat(served.get("/articles/none").statusCode()).isEqualTo(404);
        assertThat(served.get("/events/none").statusCode()).isEqualTo(404);
        assertThat(served.get("/actors/none/of/these").statusCode()).isEqualTo(404);
        assertThat(served.get("/search?from=yesterday").statusCode()).isEqualTo(400);
        assertThat(served.get("/search?page=0").statusCode()).isEqualTo(400);
        assertThat(served.get("/search?dyad=USA").statusCode()).isEqualTo(400);
        assertThat(served.get("/search?what=articles&words=%22%28%5B*").statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_text_is_read_and_not_kept() {
        long before = served.archive().counts().articles();
        HttpResponse<String> page = paste("La conversation, debout, n'a pas duré plus de dix minutes.");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("class=\"panel\"").doesNotContain("/statements/");
        assertThat(served.archive().counts().articles()).isEqualTo(before);
    }

    @Test
    void what_cannot_be_read_comes_back_with_the_reason() {
        HttpResponse<String> page = paste("<b>nothing</b>");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("no article in &lt;it&gt;", "&lt;b&gt;nothing")
                .doesNotContain("<b>nothing");
        assertThat(paste("  ").statusCode()).isEqualTo(422);
    }

    private HttpResponse<String> paste(String text) {
        String body = "--x\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n" + text + "\r\n--x--\r\n";
        return served.send(served.request("/read")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }
}
