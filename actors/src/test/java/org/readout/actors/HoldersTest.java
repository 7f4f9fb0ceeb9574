package org.readout.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readout.knowledge.CoarseDate;
import org.readout.knowledge.Knowledge;
import org.readout.knowledge.Row;

/** The table of holders tells one person for an office and a day: a second seat has a role of its own ('-2'). */
class HoldersTest {

    /** Kinds of office that several hold side by side. */
    private static final Set<String> SHARED = Set.of(
            "minister",
            "deputy-minister",
            "official",
            "diplomat",
            "commander",
            "leader",
            "deputy-leader",
            "senator",
            "member-of-parliament",
            "spokesperson",
            "envoy",
            "consul",
            "ambassador",
            "governor",
            "mayor",
            "judge",
            "prosecutor",
            "activist",
            "executive",
            "bishop",
            "religious-leader",
            "un-representative",
            "commissioner",
            "opposition-leader",
            "party-leader",
            "political-leader",
            "under-secretary-general");

    private record Term(Row row, LocalDate from, LocalDate to) {}

    @Test
    void noOfficeHasTwoHoldersOnADay() {
        Map<String, List<Term>> terms = new HashMap<>();
        for (Row row : Knowledge.load().table("holders").rows()) {
            if (!SHARED.contains(row.get("role"))) {
                terms.computeIfAbsent(row.get("body") + " " + row.get("role"), k -> new ArrayList<>())
                        .add(term(row));
            }
        }
        List<String> clashes = new ArrayList<>();
        terms.forEach((office, all) -> clashes.addAll(clashes(office, all)));

        assertThat(clashes).isEmpty();
    }

    private static Term term(Row row) {
        LocalDate from =
                row.optional("from").map(d -> CoarseDate.parse(d).last()).orElse(LocalDate.MIN);
        LocalDate to = row.optional("to").map(d -> CoarseDate.parse(d).first()).orElse(LocalDate.MAX);
        return new Term(row, from, to);
    }

    /** Terms overlap where even their latest beginning and earliest end do. */
    private static List<String> clashes(String office, List<Term> terms) {
        List<String> clashes = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            for (int j = i + 1; j < terms.size(); j++) {
                Term a = terms.get(i);
                Term b = terms.get(j);
                boolean other = !a.row().get("person").equals(b.row().get("person"));
                if (other && a.from().isBefore(b.to()) && b.from().isBefore(a.to())) {
                    clashes.add(office + ": " + a.row().get("person") + " (line "
                            + a.row().line() + ") and " + b.row().get("person") + " (line "
                            + b.row().line() + ")");
                }
            }
        }
        return clashes;
    }
}
