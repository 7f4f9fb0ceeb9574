package org.readout.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page shows as a table can be saved from it. */
class TablesTest {

    private static final Pattern SAVED = Pattern.compile("href=\"((?:/tables/|/export)[^\"]+)\"");

    @TempDir
    static Path folder;

    private static Served served;

    @BeforeAll
    static void serve() {
        served = Served.examples(folder);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/tables/actors?name=lavrov | who,name,kind,articles | Sergey Lavrov,person,",
                "/tables/ties?actor=RUS | one,one_name,other,other_name,events,cooperation,conflict,meetings | Russia,",
                "/tables/network? | one,one_name,other,other_name,events,cooperation,conflict,meetings | RUS,RUS,USA,USA,",
                "/tables/places? | place,country,lat,lon,geonames,mostly,events | India,IND,",
                "/tables/series?dyad=USA,RUS | month,type,events,reports | 2023-03-01,CONSULT,",
                "/tables/positions?matter=New+START | matter,side,name,stance,from,to,reverses,day,act,words,key,article | New START,RUS,Russia,suspended,",
                "/tables/demands?a=USA&b=RUS | kind,day,by,to,words,outcome,settled,key,article | demand,2023-03-02,Antony Blinken,",
                "/tables/moves?from=2023-02-27&to=2023-03-05 | one,other,before,now | ,"
            })
    void a_table_has_a_head_and_rows(String address, String head, String row) {
        HttpResponse<String> answer = served.get(address.strip() + "&format=csv");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(h -> assertThat(h).startsWith("attachment; filename=\"readout-"));
        List<String> lines = answer.body().lines().toList();
        assertThat(lines.get(0)).isEqualTo(head.strip());
        assertThat(lines.subList(1, lines.size())).anyMatch(line -> line.contains(row.strip()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search",
                "/search?what=statements&view=table",
                "/actors",
                "/actors/RUS?from=2022",
                "/network",
                "/map?type=CONSULT",
                "/pair?a=USA&b=RUS&from=2023",
                "/matters/treaty:new%20start",
                "/review?from=2023-02-27"
            })
    void whatever_a_page_offers_to_save_is_there(String path) {
        Matcher saved = SAVED.matcher(served.get(path).body());
        int found = 0;
        while (saved.find()) {
            found++;
            String address = saved.group(1).replace("&amp;", "&");
            assertThat(served.get(address).statusCode()).as(address).isEqualTo(200);
        }
        assertThat(found).isPositive();
    }

    @Test
    void what_is_no_table_or_no_format_is_told() {
        assertThat(served.get("/tables/none?format=csv").statusCode()).isEqualTo(404);
        assertThat(served.get("/tables/actors").statusCode()).isEqualTo(400);
        assertThat(served.get("/tables/actors?format=xls").statusCode()).isEqualTo(400);
        assertThat(served.get("/tables/ties?format=csv").statusCode()).isEqualTo(400);
        assertThat(served.get("/tables/moves?format=csv&from=2023").statusCode())
                .isEqualTo(400);
    }
}
