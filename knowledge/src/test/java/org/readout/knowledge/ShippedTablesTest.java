package org.readout.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedTablesTest {

    /** The French name of Dominica, left out of the table on purpose: alone it is nearly always somebody's first name. */
    private static final String FIRST_NAME = "Dominique";

    private final Knowledge knowledge = Knowledge.load();

    @Test
    void the_tables_are_sound() {
        assertThat(Knowledge.check(List.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void every_state_is_known_by_its_cldr_name(String language) {
        LocaleDisplayNames full = LocaleDisplayNames.getInstance(new ULocale(language));
        LocaleDisplayNames brief = LocaleDisplayNames.getInstance(new ULocale(language), DisplayContext.LENGTH_SHORT);
        Map<String, Set<String>> names = new HashMap<>();
        for (Row row : knowledge.table(language, "states").rows()) {
            Set<String> folded = names.computeIfAbsent(row.get("state"), s -> new HashSet<>());
            row.list("names").forEach(n -> folded.add(fold(n)));
        }
        List<String> unknown = new ArrayList<>();
        for (Row row : knowledge.table("states").rows()) {
            if (row.get("iso2").isEmpty() || row.get("status").equals("former")) {
                continue;
            }
            Set<String> known = names.getOrDefault(row.get("state"), Set.of());
            String name = full.regionDisplayName(row.get("iso2"));
            if (!name.equals(FIRST_NAME)
                    && !known.contains(fold(name))
                    && !known.contains(fold(brief.regionDisplayName(row.get("iso2"))))) {
                unknown.add(row.get("state") + " " + name);
            }
        }
        assertThat(unknown).isEmpty();
    }

    private static String fold(String name) {
        // CLDR gives some names twice: 'Myanmar (Burma)'
        String plain = name.replace("&", "and").replace("St.", "Saint").replaceAll(" \\(.*", "");
        return Normalizer.normalize(plain, Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}\\p{N}]+", "")
                .toLowerCase(Locale.ROOT);
    }

    @Test
    void no_office_has_two_holders_on_a_day() {
        Map<String, List<Row>> byOffice = new HashMap<>();
        for (Row row : knowledge.table("holders").rows()) {
            byOffice.computeIfAbsent(row.get("body") + " " + row.get("role"), o -> new ArrayList<>())
                    .add(row);
        }
        List<String> clashes = new ArrayList<>();
        byOffice.forEach((office, rows) -> {
            for (int i = 0; i < rows.size(); i++) {
                for (int j = i + 1; j < rows.size(); j++) {
                    if (overlap(rows.get(i), rows.get(j))) {
                        clashes.add(office + ": lines " + rows.get(i).line() + " and "
                                + rows.get(j).line());
                    }
                }
            }
        });
        assertThat(clashes).isEmpty();
    }

    @Test
    void nobody_holds_an_office_while_it_is_vacant() {
        List<String> clashes = new ArrayList<>();
        for (Row vacancy : knowledge.table("vacancies").rows()) {
            for (Row term : knowledge.table("holders").rows()) {
                boolean same = vacancy.get("body").equals(term.get("body"))
                        && vacancy.get("role").equals(term.get("role"));
                if (same && overlap(vacancy, term)) {
                    clashes.add("vacancies, line " + vacancy.line() + ": " + term.get("person"));
                }
            }
        }
        assertThat(clashes).isEmpty();
    }

    private static boolean overlap(Row a, Row b) {
        return !from(a).isAfter(to(b)) && !from(b).isAfter(to(a));
    }

    private static LocalDate from(Row row) {
        return row.optional("from").map(t -> CoarseDate.parse(t).first()).orElse(LocalDate.MIN);
    }

    private static LocalDate to(Row row) {
        return row.optional("to").map(t -> CoarseDate.parse(t).last()).orElse(LocalDate.MAX);
    }

    @Test
    void every_body_has_a_name_in_every_language() {
        for (String language : Knowledge.LANGUAGES) {
            for (String table : List.of("states", "organisations", "matters")) {
                Set<String> named = new HashSet<>();
                String key = table.substring(0, table.length() - 1);
                knowledge.table(language, table).rows().forEach(r -> named.add(r.get(key)));
                assertThat(knowledge.table(table).rows())
                        .as(language + "/" + table)
                        .allSatisfy(r -> assertThat(named).contains(r.get(key)));
            }
        }
    }
}
