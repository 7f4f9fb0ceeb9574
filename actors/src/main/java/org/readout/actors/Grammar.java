package org.readout.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.knowledge.Row;
import org.readout.knowledge.Table;
import org.readout.language.Token;

/** The small words of one language by which a text points at somebody, from its {@code mentions} table. */
final class Grammar {

    private final Map<String, Map<String, String>> words = new HashMap<>();

    Grammar(Table mentions, Table times) {
        for (Row row : mentions.rows()) {
            add(row.get("kind"), row);
        }
        for (Row row : times.rows()) {
            if (row.get("kind").equals("month") || row.get("kind").equals("weekday")) {
                add("calendar", row);
            }
        }
    }

    private void add(String kind, Row row) {
        Map<String, String> values = words.computeIfAbsent(kind, k -> new HashMap<>());
        row.list("words").forEach(w -> values.put(Fold.key(w), row.get("value")));
    }

    /** The words of a kind, folded. */
    Set<String> all(String kind) {
        return words.getOrDefault(kind, Map.of()).keySet();
    }

    /** Whether the nouns of the language have a gender that a pronoun agrees with. */
    boolean isGendered() {
        return words.containsKey("gendered");
    }

    /** Whether the token is a word of this kind, as it stands or by its lemma. */
    boolean is(String kind, Token t) {
        Map<String, String> all = words.getOrDefault(kind, Map.of());
        return all.containsKey(Fold.key(t.form())) || all.containsKey(Fold.key(t.lemma()));
    }

    /** Whether the token as it stands is a word of this kind; '-t-il' is 'il'. */
    boolean isForm(String kind, Token t) {
        return words.getOrDefault(kind, Map.of()).containsKey(form(t));
    }

    /** What the table says of the token as it stands; empty where it is no word of this kind. */
    String valueOfForm(String kind, Token t) {
        return words.getOrDefault(kind, Map.of()).getOrDefault(form(t), "");
    }

    private static String form(Token t) {
        String form = Fold.fold(t.form());
        return Fold.key(form.startsWith("-t-") ? form.substring(3) : form.startsWith("-") ? form.substring(1) : form);
    }

    /** Whether these words, folded and parted by blanks, are of this kind. */
    boolean is(String kind, String key) {
        return words.getOrDefault(kind, Map.of()).containsKey(key);
    }

    /** What the table says of a folded word of this kind; empty where it is none. */
    String valueOf(String kind, String key) {
        return words.getOrDefault(kind, Map.of()).getOrDefault(key, "");
    }

    /** What the table says of these words in a row; empty where they are none of this kind. */
    String valueOf(String kind, List<Token> row) {
        return valueOf(kind, Fold.key(row.stream().map(Token::form).collect(Collectors.joining(" "))));
    }

    /** What the table says of a word of this kind; empty where it is none. */
    String value(String kind, Token t) {
        Map<String, String> all = words.getOrDefault(kind, Map.of());
        String value = all.get(Fold.key(t.form()));
        return value != null ? value : all.getOrDefault(Fold.key(t.lemma()), "");
    }
}
