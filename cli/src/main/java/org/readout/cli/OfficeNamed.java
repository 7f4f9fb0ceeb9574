package org.readout.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.knowledge.Knowledge;
import org.readout.knowledge.Row;
import org.readout.language.names.NameFolding;

/** Finds the office that a title with its country or organisation means: 'French president', 'ministre de la défense du Mali'. */
final class OfficeNamed {

    /** An office, and the line that has the title. */
    record Office(String body, String role, String title, Row row) {}

    private static final Set<String> SMALL = Set.of("of", "the", "de", "la", "le", "les", "du", "des", "d", "l");

    private final Knowledge knowledge;

    OfficeNamed(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** In each language the office whose title covers most of the folded words; none where what is left names no body. */
    List<Office> find(String key) {
        List<Office> found = new ArrayList<>();
        for (String language : Knowledge.LANGUAGES) {
            Map<String, String> bodies = bodies(language);
            Office best = null;
            for (Row row : knowledge.table(language, "titles").rows()) {
                for (String title : row.list("titles")) {
                    String body = body(key, NameFolding.key(title), row.get("body"), bodies);
                    if (!body.isEmpty()
                            && (best == null || title.length() > best.title().length())) {
                        best = new Office(body, row.get("role"), title, row);
                    }
                }
            }
            if (best != null) {
                found.add(best);
            }
        }
        return found;
    }

    private static String body(String key, String title, String own, Map<String, String> bodies) {
        String padded = " " + key + " ";
        int at = padded.indexOf(" " + title + " ");
        if (at < 0) {
            return "";
        }
        String rest = padded.substring(0, at) + " " + padded.substring(at + title.length() + 1);
        StringBuilder words = new StringBuilder();
        for (String word : rest.strip().split(" ")) {
            words.append(SMALL.contains(word) || word.isEmpty() ? "" : " " + word);
        }
        String body = words.isEmpty() ? own : bodies.getOrDefault(words.substring(1), "");
        return own.isEmpty() || own.equals(body) ? body : "";
    }

    /** By folded name or demonym without its small words, the state or organisation. */
    private Map<String, String> bodies(String language) {
        Map<String, String> bodies = new HashMap<>();
        for (Row row : knowledge.table(language, "states").rows()) {
            for (String list : List.of("names", "demonyms")) {
                row.list(list).forEach(n -> bodies.putIfAbsent(plain(n), row.get("state")));
            }
        }
        for (Row row : knowledge.table(language, "organisations").rows()) {
            row.list("names").forEach(n -> bodies.putIfAbsent(plain(n), row.get("organisation")));
        }
        return bodies;
    }

    private static String plain(String name) {
        StringBuilder words = new StringBuilder();
        for (String word : NameFolding.key(name).split(" ")) {
            words.append(SMALL.contains(word) ? "" : " " + word);
        }
        return words.isEmpty() ? "" : words.substring(1);
    }
}
