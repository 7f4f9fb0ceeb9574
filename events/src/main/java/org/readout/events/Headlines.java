package org.readout.events;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.readout.language.Sentence;

/**
 * Puts what only a headline tells to the fuller telling in the text below it. Headlines are short of words and of names
 * ('Police jail two'), so that the kind of act and the countries of those who take part have to do.
 */
final class Headlines {

    private final Parties parties;
    private final Predicate<Sentence> headline;

    Headlines(Parties parties, Predicate<Sentence> headline) {
        this.parties = parties;
        this.headline = headline;
    }

    /** The groups of tellings without those of headlines that are told again, which stand with that telling. */
    List<List<Draft>> join(List<List<Draft>> groups) {
        List<List<Draft>> joined = new ArrayList<>(groups);
        for (List<Draft> g : groups) {
            if (g.stream().allMatch(this::isHeadline)) {
                joined.stream().filter(o -> tells(o, g.get(0))).findFirst().ifPresent(o -> {
                    o.addAll(g);
                    joined.remove(g);
                });
            }
        }
        return joined;
    }

    boolean isHeadline(Draft d) {
        return headline.test(d.sentence());
    }

    private boolean tells(List<Draft> text, Draft told) {
        return text.stream()
                .anyMatch(d -> !isHeadline(d)
                        && d.type() == told.type()
                        && Merger.happened(d.status()) == Merger.happened(told.status())
                        && d.begin() > told.begin()
                        && fits(d.sources(), told.sources())
                        && fits(d.targets(), told.targets())
                        && (meet(d.sources(), told.sources()) || meet(d.targets(), told.targets())));
    }

    private boolean fits(List<String> a, List<String> b) {
        return isOpen(a) || isOpen(b) || meet(a, b);
    }

    /** Whether it names nobody or nobody of a country. */
    private boolean isOpen(List<String> side) {
        return side.stream().allMatch(id -> parties.code(id).isEmpty());
    }

    private boolean meet(List<String> a, List<String> b) {
        return a.stream().anyMatch(x -> b.stream()
                .anyMatch(y -> parties.maybeSame(x, y)
                        || !parties.code(x).isEmpty() && parties.code(x).equals(parties.code(y))));
    }
}
