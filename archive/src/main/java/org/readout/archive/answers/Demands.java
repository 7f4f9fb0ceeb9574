package org.readout.archive.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.archive.merging.Vocabulary;
import org.readout.archive.merging.Words;

/**
 * What became of demands and promises. A later line settles one where it is about the same matter, or shares two telling
 * words with it; a refusal in the same article needs neither, where only one demand is made of who refuses.
 */
final class Demands {

    /** Words that a later event has to have in common with what was asked. */
    private static final int ENOUGH = 2;

    private static final Set<String> GIVES = Set.of("CONCEDE", "AGREE", "RETREAT", "COOPERATE", "AID");
    private static final Set<String> KEEPS = Set.of("CONCEDE", "RETREAT", "COOPERATE", "AID", "CONSULT", "SUPPORT");
    private static final Set<String> HAPPENED = Set.of("actual", "ongoing");

    private final Vocabulary vocabulary = Vocabulary.load();
    private final List<Told> later = new ArrayList<>();

    private record Told(Line line, Words words) {}

    /** @param later whatever may settle something, in any order */
    Demands(List<Line> later) {
        later.stream()
                .sorted(Comparator.comparing(Line::day, Comparator.nullsLast(Comparator.naturalOrder())))
                .forEach(line -> this.later.add(new Told(line, words(line))));
    }

    /** What became of a demand. */
    Demand demand(Line made, Side asked, Side asking) {
        return settled(made, l -> outcome(l, asked, asking));
    }

    /** What became of a promise. */
    Demand promise(Line made, Side promising) {
        return settled(made, l -> {
            if (!isBy(l, promising) || !HAPPENED.contains(String.valueOf(l.status()))) {
                return null;
            }
            boolean breaks = l.act().equals("REJECT") || Quad.of(l.act()) == Quad.MATERIAL_CONFLICT;
            return breaks ? Demand.Outcome.BROKEN : KEEPS.contains(l.act()) ? Demand.Outcome.KEPT : null;
        });
    }

    private static Demand.@Nullable Outcome outcome(Line l, Side asked, Side asking) {
        if (!HAPPENED.contains(String.valueOf(l.status()))) {
            return null;
        }
        if (isBy(l, asked)) {
            return l.act().equals("REJECT")
                    ? Demand.Outcome.REFUSED
                    : GIVES.contains(l.act()) ? Demand.Outcome.MET : null;
        }
        return isBy(l, asking) && l.act().equals("CONCEDE") ? Demand.Outcome.WITHDRAWN : null;
    }

    /** What an event would say about a demand or promise, if it were about that one. */
    private interface Says {
        Demand.@Nullable Outcome of(Line later);
    }

    private Demand settled(Line made, Says says) {
        Words asked = words(made);
        for (Told told : later) {
            Demand.Outcome outcome =
                    told.line().id().equals(made.id()) || isBefore(told.line(), made) ? null : says.of(told.line());
            Optional<List<String>> because = outcome == null ? Optional.empty() : inCommon(made, asked, told, outcome);
            if (outcome != null && because.isPresent()) {
                return new Demand(made, outcome, told.line(), because.get());
            }
        }
        return new Demand(made, Demand.Outcome.OPEN, null, List.of());
    }

    /** Behind it in the same article, or on a later day. */
    private static boolean isBefore(Line line, Line made) {
        boolean same = line.source().article().equals(made.source().article());
        if (same) {
            return line.evidence().get(0).begin() <= made.evidence().get(0).begin();
        }
        LocalDate day = line.day();
        LocalDate since = made.day();
        return day == null || since == null || !day.isAfter(since);
    }

    private Optional<List<String>> inCommon(Line made, Words asked, Told told, Demand.Outcome outcome) {
        Set<String> matters = new TreeSet<>();
        for (Party matter : told.line().about()) {
            if (made.about().stream().anyMatch(m -> m.who().equals(matter.who()))) {
                matters.add(matter.name());
            }
        }
        if (!matters.isEmpty()) {
            return Optional.of(List.copyOf(matters));
        }
        Set<String> shared = asked.shared(told.words());
        shared.removeAll(names(made));
        if (shared.size() >= ENOUGH) {
            return Optional.of(List.copyOf(shared));
        }
        boolean refusal = outcome == Demand.Outcome.REFUSED || outcome == Demand.Outcome.BROKEN;
        boolean beside = told.line().source().article().equals(made.source().article());
        return refusal && beside && told.line().to().isEmpty()
                ? Optional.of(List.of("same article"))
                : Optional.empty();
    }

    /** Names of those who take part are in both lines anyway. */
    private Set<String> names(Line line) {
        Set<String> names = new TreeSet<>();
        List<Party> all = new ArrayList<>(line.by());
        all.addAll(line.to());
        for (Party p : all) {
            names.addAll(vocabulary.words(p.name(), line.source().language()).words());
        }
        return names;
    }

    private Words words(Line line) {
        return vocabulary.words(line.text(), line.source().language());
    }

    private static boolean isBy(Line line, Side side) {
        return line.by().stream().anyMatch(side::has);
    }
}
