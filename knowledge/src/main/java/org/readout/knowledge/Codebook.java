package org.readout.knowledge;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What events there are, as a page: types and modes, how many words of each language tell them, an example each. */
public final class Codebook {

    private final List<Row> types;
    private final Map<String, Table> rules = new TreeMap<>();
    private final List<Row> english;

    public Codebook(Knowledge knowledge) {
        this.types = knowledge.table("event-types").rows();
        this.english = knowledge.table("en", "classes").rows();
        for (String language : Knowledge.LANGUAGES) {
            rules.put(language, knowledge.table(language, "events"));
        }
    }

    /** The page, in Markdown. */
    public String page() {
        StringBuilder page = new StringBuilder(
                """
                # Codebook: what somebody did to somebody

                `./readout check --codebook docs/codebook.md` writes this page from the tables. A type is one of PLOVER's sixteen; its quad
                class, the root of CAMEO that it comes nearest to and its Goldstein value stand in
                [event-types.table](../knowledge/tables/event-types.table). Senses are words with what has to stand round them: lines of
                `events.table`, counted by their triggers.

                | type | quad class | CAMEO | Goldstein | senses | what it is |
                | --- | --- | --- | --- | --- | --- |
                """);
        for (Row type : types) {
            page.append("| %s | %s | %s | %s | %s | %s |\n"
                    .formatted(
                            type.get("type"),
                            type.get("quad"),
                            type.get("cameo"),
                            type.get("goldstein"),
                            counts(type.get("type")),
                            type.get("meaning")));
        }
        types.forEach(type -> page.append(modes(type.get("type"))));
        return page.append(contexts()).toString();
    }

    private String counts(String type) {
        StringBuilder all = new StringBuilder();
        rules.forEach((language, table) -> all.append(all.isEmpty() ? "" : ", ")
                .append(language)
                .append(' ')
                .append(senses(table, type)));
        return all.toString();
    }

    private static int senses(Table table, String type) {
        return table.rows().stream()
                .filter(r -> r.get("type").equals(type))
                .mapToInt(r -> r.list("trigger").size())
                .sum();
    }

    private String modes(String type) {
        Map<String, Map<String, Row>> examples = new TreeMap<>();
        Map<String, Integer> counts = new TreeMap<>();
        rules.forEach((language, table) -> {
            for (Row r : table.rows()) {
                if (r.get("type").equals(type)) {
                    String mode = r.optional("mode").orElse("–");
                    counts.merge(mode, r.list("trigger").size(), Integer::sum);
                    examples.computeIfAbsent(mode, m -> new TreeMap<>()).putIfAbsent(language, r);
                }
            }
        });
        StringBuilder section =
                new StringBuilder("\n## " + type + "\n\n| mode | senses | examples |\n| --- | --- | --- |\n");
        counts.forEach((mode, count) -> section.append("| %s | %d | %s |\n"
                .formatted(
                        mode,
                        count,
                        String.join(
                                " · ",
                                examples.getOrDefault(mode, Map.of()).values().stream()
                                        .map(r -> r.get("example"))
                                        .toList()))));
        return section.toString();
    }

    private String contexts() {
        StringBuilder section = new StringBuilder(
                """

                ## Contexts

                What an act is about, by words in its clause.

                | context | words |
                | --- | --- |
                """);
        for (Row r : english) {
            if (r.get("class").startsWith("context-")) {
                section.append("| %s | %s |\n"
                        .formatted(r.get("class").substring("context-".length()), String.join(", ", r.list("lemmas"))));
            }
        }
        return section.toString();
    }
}
