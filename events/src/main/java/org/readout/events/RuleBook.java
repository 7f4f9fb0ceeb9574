package org.readout.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.events.Rule.Condition;
import org.readout.events.Rule.Trigger;
import org.readout.knowledge.KnowledgeException;
import org.readout.knowledge.Problem;
import org.readout.knowledge.Row;
import org.readout.knowledge.Table;

/** The event rules of one language by the lemma of their trigger's head, the most specific first. Immutable. */
final class RuleBook {

    /** A rule by one of its triggers. */
    record Entry(Trigger trigger, Rule rule) {

        int specificity() {
            int words = 2 * trigger.length();
            for (Condition c : rule.conditions()) {
                words += c.values().isEmpty() || c.values().contains("who") ? 3 : 4;
            }
            return words;
        }
    }

    private final Map<String, List<Entry>> byHead = new HashMap<>();
    private final List<Rule> rules = new ArrayList<>();

    /** @throws KnowledgeException listing every line that is wrong */
    RuleBook(Table table, WordClasses classes) {
        List<Problem> problems = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Row row : table.rows()) {
            try {
                Rule rule = RuleSyntax.rule(row);
                if (!ids.add(rule.id())) {
                    throw new IllegalArgumentException("rule '" + rule.id() + "' stands twice");
                }
                checkClasses(rule, classes);
                add(rule);
            } catch (IllegalArgumentException e) {
                problems.add(row.problem(String.valueOf(e.getMessage())));
            }
        }
        if (!problems.isEmpty()) {
            throw new KnowledgeException(problems);
        }
        byHead.values()
                .forEach(l -> l.sort(Comparator.comparingInt(Entry::specificity).reversed()));
    }

    private void add(Rule rule) {
        rules.add(rule);
        for (Trigger trigger : rule.triggers()) {
            byHead.computeIfAbsent(trigger.head(), h -> new ArrayList<>()).add(new Entry(trigger, rule));
        }
    }

    private static void checkClasses(Rule rule, WordClasses classes) {
        for (Condition condition : rule.conditions()) {
            for (String value : condition.values()) {
                if (value.startsWith("@") && !classes.knows(value.substring(1))) {
                    throw new IllegalArgumentException("no class " + value + " in the classes table");
                }
            }
        }
    }

    /** The rules whose trigger's head has this lemma. */
    List<Entry> of(String lemma) {
        return byHead.getOrDefault(lemma, List.of());
    }

    List<Rule> rules() {
        return List.copyOf(rules);
    }
}
