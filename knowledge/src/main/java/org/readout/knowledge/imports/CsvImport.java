package org.readout.knowledge.imports;

import java.io.IOException;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.knowledge.CoarseDate;
import org.readout.knowledge.Days;

/**
 * A list in CSV, whose first line names its columns, in any order: {@code name} and, as far as they are known,
 * {@code kind} (person, organisation, group), {@code state}, {@code gender}, {@code wikidata}, {@code code},
 * {@code sector}, {@code names.en}, {@code names.fr} (parted by {@code |}), and for a term of office {@code body},
 * {@code role}, {@code from}, {@code to}. Somebody with several terms has several lines. For one thread.
 */
final class CsvImport {

    private static final Set<String> COLUMNS = Set.of(
            "name",
            "kind",
            "state",
            "gender",
            "wikidata",
            "code",
            "sector",
            "body",
            "role",
            "from",
            "to",
            "names.en",
            "names.fr");

    private final Collected collected;
    private final List<String> languages;
    private Map<String, String> row = new HashMap<>();

    CsvImport(Collected collected, List<String> languages) {
        this.collected = collected;
        this.languages = languages;
    }

    void read(SourceLines lines) throws IOException {
        CsvRecords records = new CsvRecords(lines);
        List<String> header = records.next();
        if (header == null || !header.contains("name")) {
            lines.problem("the first line has to name the columns, and one of them 'name'");
            return;
        }
        header.stream()
                .filter(c -> !COLUMNS.contains(c))
                .forEach(c -> lines.problem("the column '" + c + "' is none of "
                        + COLUMNS.stream().sorted().toList()));
        for (List<String> fields = records.next(); fields != null; fields = records.next()) {
            if (fields.size() > header.size()) {
                lines.problem("has " + fields.size() + " fields, the first line has " + header.size());
                continue;
            }
            row = new HashMap<>();
            for (int i = 0; i < fields.size(); i++) {
                row.put(header.get(i), fields.get(i));
            }
            row(lines);
        }
    }

    private String get(String column) {
        return row.getOrDefault(column, "");
    }

    private void row(SourceLines lines) {
        String name = get("name");
        Optional<String> state = collected.known.state(get("state"));
        if (name.isEmpty()) {
            lines.problem("has no name");
        } else if (!get("state").isEmpty() && state.isEmpty()) {
            lines.problem("the state '" + get("state") + "' is not known");
        } else if (get("kind").isEmpty() || get("kind").equals("person")) {
            person(name, state.orElse(""), lines);
        } else if (!get("kind").equals("organisation") && !get("kind").equals("group")) {
            lines.problem("the kind '" + get("kind") + "' is none of person, organisation, group");
        } else {
            organisation(name, state.orElse(""), lines);
        }
    }

    private List<String> names(String language) {
        String all = get("names." + language);
        return all.isEmpty() ? List.of() : List.of(all.split("\\s*\\|\\s*"));
    }

    private void person(String name, String state, SourceLines lines) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        languages.forEach(l -> names.put(l, names(l)));
        String id = collected.person(new Person(name, get("wikidata"), state, get("gender"), names, lines.place()));
        if (get("role").isEmpty()) {
            return;
        }
        Optional<String> body = collected.known.body(get("body").isEmpty() ? state : get("body"));
        Optional<String> role = body.flatMap(b ->
                collected.known.isRole(get("role")) ? Optional.of(get("role")) : collected.known.role(get("role"), b));
        if (body.isEmpty() || role.isEmpty()) {
            String what = body.isEmpty() ? "body '" + get("body") : "role '" + get("role");
            lines.problem("the " + what + "' is not known; the person is taken, the term is not");
            return;
        }
        try {
            term(new Term(body.get(), role.get(), id, date("from"), date("to"), true, lines.place()), lines);
        } catch (DateTimeException e) {
            lines.problem("'" + get("from") + "' to '" + get("to") + "' are no dates (2019, 2019-12 or 2019-12-01)");
        }
    }

    private String date(String column) {
        String text = get(column);
        if (!text.isEmpty()) {
            CoarseDate.parse(text);
        }
        return text;
    }

    private void term(Term term, SourceLines lines) {
        Days days = term.days();
        if (days.last().isBefore(days.first())) {
            lines.problem("ends " + term.to() + ", before it begins " + term.from());
        } else {
            collected.terms.add(term);
        }
    }

    private void organisation(String name, String state, SourceLines lines) {
        Optional<String> ours = collected.known.organisation(name);
        String id = ours.orElseGet(() -> collected.newId(name, get("wikidata"), state));
        if (ours.isEmpty()) {
            String code = get("code").isEmpty() ? state : get("code");
            collected.harvest.put(
                    "organisations",
                    id,
                    lines.place(),
                    id,
                    name,
                    get("kind"),
                    code,
                    get("sector"),
                    state,
                    get("wikidata"));
        }
        for (String language : languages) {
            collected.harvest.append(language + "/organisations", id, lines.place(), name);
            names(language).forEach(n -> collected.harvest.append(language + "/organisations", id, lines.place(), n));
        }
    }
}
