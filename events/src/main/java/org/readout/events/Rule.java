package org.readout.events;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.record.Event.Type;

/**
 * One line of the events table.
 *
 * @param type null where the line says that the trigger is no event here
 * @param conditions all of which have to hold
 * @param sources where the source stands, the first place that names somebody wins
 */
record Rule(
        String id,
        List<Trigger> triggers,
        @Nullable Type type,
        @Nullable String mode,
        List<Condition> conditions,
        List<Role> sources,
        List<Role> targets,
        Set<Flag> flags,
        String example) {

    Rule {
        triggers = List.copyOf(triggers);
        conditions = List.copyOf(conditions);
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        flags = flags.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(flags));
    }

    boolean is(Flag flag) {
        return flags.contains(flag);
    }

    /** Whether the subject is who does it. */
    boolean isDoneBySubject() {
        return sources.stream().flatMap(r -> r.paths().stream()).anyMatch(p -> p.steps()
                .equals(List.of("subj")));
    }

    /** The part of the id before the last hyphen: rules that tell one kind of act share it. */
    String family() {
        int at = id.lastIndexOf('-');
        return at < 0 ? id : id.substring(0, at);
    }

    /** What else a line says. */
    enum Flag {
        /** Both sides stand in sources and in targets. */
        SYMMETRIC,
        /** No event without a named source. */
        SOURCE,
        /** No event without a named target. */
        TARGET,
        /** No event without a named source or target. */
        SOMEBODY,
        /** No event unless one of the targets is of a known country or organisation. */
        KNOWN,
        /** The source, where nobody is named, is the authority of the country of the text. */
        AUTHORITY,
        /** What the complement says is told on the word of the source, so it is only possible. */
        ALLEGES,
        /** What the complement says is asked, promised or refused and no event of its own. */
        CLOSES,
        /** A noun that counts only as what somebody does or what takes place, not as a bare mention. */
        HAPPENS,
        ONGOING,
        PLANNED,
        POSSIBLE,
        DENIED
    }

    /** A word, or several with the head first or after {@code se}, and its part of speech. */
    record Trigger(String head, List<String> before, List<String> after, Pos pos) {

        Trigger {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        int length() {
            return 1 + before.size() + after.size();
        }
    }

    /** Part of speech of a trigger. */
    enum Pos {
        VERB,
        NOUN,
        ADJECTIVE
    }

    /** A place where a party is sought: several paths are a union. */
    record Role(List<Path> paths) {

        Role {
            paths = List.copyOf(paths);
        }
    }

    /** Steps down the tree from the trigger: {@code subj}, {@code obj}, …, or a preposition. */
    record Path(List<String> steps) {

        Path {
            steps = List.copyOf(steps);
        }
    }

    /**
     * Something that has to stand, or not, in the tree.
     *
     * @param values lemmas, {@code @class}, {@code who}; empty where it is enough that something stands there
     * @param below whether the values may stand anywhere below
     */
    record Condition(boolean negated, Path path, List<String> values, boolean below) {

        Condition {
            values = List.copyOf(values);
        }
    }
}
