package org.readout.events;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.events.Rule.Condition;
import org.readout.events.Rule.Flag;
import org.readout.events.Rule.Path;
import org.readout.events.Rule.Pos;
import org.readout.events.Rule.Role;
import org.readout.events.Rule.Trigger;
import org.readout.knowledge.Row;
import org.readout.record.Event.Type;

/** Reads the small language of the events table; {@code knowledge/README.md} tells it. */
final class RuleSyntax {

    /** The type of a line that says: no event. */
    static final String NOTHING = "NONE";

    private static final Pattern TRIGGER = Pattern.compile("(.+)\\.([vna])");
    private static final Pattern CONDITION = Pattern.compile("(!?)([^=~!]+)(?:([=~])(.+))?");

    private RuleSyntax() {}

    /** @throws IllegalArgumentException saying what is wrong with the line */
    static Rule rule(Row row) {
        String type = row.get("type");
        return new Rule(
                row.get("rule"),
                row.list("trigger").stream().map(RuleSyntax::trigger).toList(),
                type.equals(NOTHING) ? null : Type.valueOf(type),
                row.optional("mode").orElse(null),
                row.list("when").stream().map(RuleSyntax::condition).toList(),
                roles(row.list("source"), List.of("subj")),
                roles(row.list("target"), List.of()),
                flags(row.list("flags")),
                row.get("example"));
    }

    static Trigger trigger(String text) {
        Matcher m = TRIGGER.matcher(text);
        if (!m.matches()) {
            throw new IllegalArgumentException("trigger '" + text + "' is not words and .v, .n or .a");
        }
        List<String> words = List.of(WordClasses.fold(m.group(1)).split(" "));
        int head = words.size() > 1 && words.get(0).equals("se") ? 1 : 0;
        Pos pos =
                switch (m.group(2)) {
                    case "v" -> Pos.VERB;
                    case "n" -> Pos.NOUN;
                    default -> Pos.ADJECTIVE;
                };
        return new Trigger(words.get(head), words.subList(0, head), words.subList(head + 1, words.size()), pos);
    }

    static Condition condition(String text) {
        Matcher m = CONDITION.matcher(text);
        if (!m.matches()) {
            throw new IllegalArgumentException("condition '" + text + "' is not [!]path[=values] or path~values");
        }
        List<String> values = new ArrayList<>();
        if (m.group(4) != null) {
            for (String value : m.group(4).split(",")) {
                values.add(WordClasses.fold(value.strip()));
            }
        }
        return new Condition(!m.group(1).isEmpty(), path(m.group(2)), values, "~".equals(m.group(3)));
    }

    static Role role(String text) {
        List<Path> paths = new ArrayList<>();
        for (String path : text.split("\\+")) {
            paths.add(path(path));
        }
        return new Role(paths);
    }

    private static Path path(String text) {
        List<String> steps = new ArrayList<>();
        for (String step : text.strip().split("\\.")) {
            if (step.isBlank()) {
                throw new IllegalArgumentException("path '" + text + "' has an empty step");
            }
            steps.add(step.strip());
        }
        return new Path(steps);
    }

    private static List<Role> roles(List<String> written, List<String> otherwise) {
        List<Role> roles = new ArrayList<>();
        for (String role : written.isEmpty() ? otherwise : written) {
            if (!role.equals("-")) {
                roles.add(role(role));
            }
        }
        return roles;
    }

    private static Set<Flag> flags(List<String> names) {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        for (String name : names) {
            flags.add(Flag.valueOf(name.toUpperCase(Locale.ROOT)));
        }
        return flags;
    }
}
