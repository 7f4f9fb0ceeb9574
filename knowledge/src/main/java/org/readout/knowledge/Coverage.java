package org.readout.knowledge;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How much of the offices of states the tables know, as a page: states by offices, each with the years in which a holder is
 * known, or none is needed, on all but {@value #GRACE} days in a row at most.
 */
public final class Coverage {

    private static final int FIRST = 2000;
    /** The year in which the tables were last gone through. */
    private static final int LAST = 2025;

    private static final int GRACE = 31;

    private static final List<Office> OFFICES = List.of(
            new Office("head of state", List.of("head-of-state", "monarch")),
            new Office("head of government", List.of("head-of-government")),
            new Office("foreign minister", List.of("foreign-minister")),
            new Office("defence minister", List.of("defence-minister")));

    private record Office(String name, List<String> roles) {}

    private record Term(String body, String role, LocalDate from, LocalDate to) {}

    private final List<Row> states;
    private final Map<String, List<Term>> terms;
    private final Map<String, List<Term>> vacancies;

    public Coverage(Knowledge knowledge) {
        this.states = knowledge.table("states").rows().stream()
                .filter(r -> List.of("member", "observer", "partial").contains(r.get("status")))
                .sorted(Comparator.comparing((Row r) -> r.get("name")))
                .toList();
        this.terms = byBody(knowledge.table("holders"));
        this.vacancies = byBody(knowledge.table("vacancies"));
    }

    private static Map<String, List<Term>> byBody(Table table) {
        return table.rows().stream().map(Coverage::term).collect(Collectors.groupingBy(Term::body));
    }

    private static Term term(Row row) {
        LocalDate from =
                row.optional("from").map(t -> CoarseDate.parse(t).first()).orElse(LocalDate.MIN);
        LocalDate to = row.optional("to").map(t -> CoarseDate.parse(t).last()).orElse(LocalDate.MAX);
        return new Term(row.get("body"), row.get("role"), from, to);
    }

    /** The page, in Markdown. */
    public String page() {
        StringBuilder page = new StringBuilder(
                """
                # Who is known: states and their offices

                `./readout check --coverage docs/coverage.md` writes this page from the tables. A year counts where a holder is known, or
                [nobody holds the office](../knowledge/tables/vacancies.table), but for a month at most. `none` is an office that the state
                does not have; what is missing between %d and %d is a hole: a line in `holders.table` fills it.

                | office | states known throughout | years of %d states, of %d |
                | --- | --- | --- |
                """
                        .formatted(FIRST, LAST, states.size(), states.size() * (LAST - FIRST + 1)));
        OFFICES.forEach(o -> page.append(total(o)));
        page.append("\n| state | ")
                .append(OFFICES.stream().map(Office::name).collect(Collectors.joining(" | ")))
                .append(" |\n| --- | --- | --- | --- | --- |\n");
        for (Row state : states) {
            page.append("| ").append(state.get("name"));
            OFFICES.forEach(o -> page.append(" | ").append(cell(state.get("state"), o)));
            page.append(" |\n");
        }
        return page.toString();
    }

    private String total(Office office) {
        int throughout = 0;
        int years = 0;
        for (Row state : states) {
            int known = years(state.get("state"), office).size();
            years += known;
            throughout += known == LAST - FIRST + 1 ? 1 : 0;
        }
        return "| " + office.name() + " | " + throughout + " | " + years + " |\n";
    }

    private String cell(String state, Office office) {
        List<Integer> years = years(state, office);
        boolean none =
                years.size() == LAST - FIRST + 1 && of(terms, state, office).isEmpty();
        return none ? "none" : ranges(years);
    }

    private List<Integer> years(String state, Office office) {
        List<Term> all = new ArrayList<>(of(terms, state, office));
        all.addAll(of(vacancies, state, office));
        all.sort(Comparator.comparing(Term::from));
        List<Integer> years = new ArrayList<>();
        for (int year = FIRST; year <= LAST; year++) {
            if (isCovered(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), all)) {
                years.add(year);
            }
        }
        return years;
    }

    private static List<Term> of(Map<String, List<Term>> byBody, String state, Office office) {
        return byBody.getOrDefault(state, List.of()).stream()
                .filter(t -> office.roles().contains(t.role()))
                .toList();
    }

    private static boolean isCovered(LocalDate first, LocalDate last, List<Term> terms) {
        LocalDate open = first;
        for (Term t : terms) {
            if (t.to().isBefore(open) || t.from().isAfter(last)) {
                continue;
            }
            if (ChronoUnit.DAYS.between(open, t.from()) > GRACE) {
                return false;
            }
            if (!t.to().isBefore(last)) {
                return true;
            }
            open = t.to().plusDays(1);
        }
        return ChronoUnit.DAYS.between(open, last) < GRACE;
    }

    private static String ranges(List<Integer> years) {
        List<String> ranges = new ArrayList<>();
        int at = 0;
        while (at < years.size()) {
            int end = at;
            while (end + 1 < years.size() && years.get(end + 1) == years.get(end) + 1) {
                end++;
            }
            ranges.add(end == at ? "" + years.get(at) : years.get(at) + "–" + years.get(end));
            at = end + 1;
        }
        return ranges.isEmpty() ? "–" : String.join(", ", ranges);
    }
}
