package org.readout.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.record.Event.Status;
import org.readout.record.Event.Type;

/**
 * The other side that a sentence leaves out and that those before it tell: 'it demanded an apology' is done to whom it has
 * just been dealing with, 'the union condemned the raid' to whoever raided, 'two guards were killed' by whoever attacked.
 * Looks a few sentences back, never ahead.
 */
final class Counterparts {

    private static final int BACK = 3;

    /** How many words a headline has before its colon at most. */
    private static final int THEME = 4;

    private final Grammar grammar;
    private final WordClasses words;
    private final Parties parties;
    private final Homeland homeland;
    private final BiPredicate<Token, Type> isActOf;

    /** @param isActOf whether a noun tells an act of a type */
    Counterparts(
            Grammar grammar, WordClasses words, Parties parties, Homeland homeland, BiPredicate<Token, Type> isActOf) {
        this.grammar = grammar;
        this.words = words;
        this.homeland = homeland;
        this.parties = parties;
        this.isActOf = isActOf;
    }

    /** The same tellings in text order, each with the other side where it names none and one was told. */
    List<Draft> complete(List<Draft> drafts) {
        List<Draft> ordered = new ArrayList<>(drafts);
        ordered.sort(Comparator.comparingInt(Draft::begin));
        List<Draft> before = new ArrayList<>();
        for (Draft d : ordered) {
            before.add(d.symmetric() ? d : complete(d, before));
        }
        return before;
    }

    private Draft complete(Draft d, List<Draft> before) {
        if (d.targets().isEmpty() && d.type() == Type.SUPPORT && !d.sources().isEmpty()) {
            return d.withParties(d.sources(), doers(d, before));
        }
        if (!d.targets().isEmpty() && !d.sources().isEmpty() && asksHeld(d)) {
            List<String> others = jailers(d, before);
            return others.isEmpty() ? d : d.withParties(d.sources(), others);
        }
        if (d.targets().isEmpty() && isTowards(d) && !d.sources().isEmpty()) {
            List<String> others = doers(d, before);
            others = others.isEmpty() ? jailers(d, before) : others;
            others = others.isEmpty() ? theme(d) : others;
            return d.withParties(d.sources(), others.isEmpty() ? partners(d, before) : others);
        }
        if (d.sources().isEmpty() && d.type() == Type.ASSAULT) {
            return d.withParties(attackers(d, before), d.targets());
        }
        return d;
    }

    /** Whether such an act is done to somebody even where its sentence leaves him out. */
    private static boolean isTowards(Draft d) {
        return switch (d.type()) {
            case REQUEST, REJECT, ACCUSE, THREATEN, SANCTION, CONCEDE -> true;
            case AGREE -> d.status() != Status.PLANNED;
            default -> false;
        };
    }

    /** Who did what the object of the act tells again: 'condemned the coup', 'welcomed the truce'. */
    private List<String> doers(Draft d, List<Draft> before) {
        for (Token object : grammar.step(d.sentence(), d.trigger(), "obj")) {
            List<String> found = last(d, before, BACK * BACK, o -> isActOf.test(object, o.type()), Draft::sources);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** 'demanded his release': of whoever was told last to hold him, or somebody; else of the state of those who are held. */
    private List<String> jailers(Draft d, List<Draft> before) {
        if (d.type() != Type.REQUEST) {
            return List.of();
        }
        Sentence s = d.sentence();
        List<Token> asked = new ArrayList<>(grammar.step(s, d.trigger(), "obj"));
        asked.addAll(grammar.step(s, d.trigger(), "@purpose-case"));
        asked.addAll(grammar.step(s, d.trigger(), "comp"));
        for (Token t : asked) {
            if (isRelease(s, t)) {
                List<String> held = held(s, t, d.sources());
                List<String> told = last(
                        d,
                        before,
                        BACK * BACK,
                        o -> o.type() == Type.COERCE
                                && (held.isEmpty() || o.targets().stream().anyMatch(held::contains)),
                        Draft::sources);
                return told.isEmpty()
                        ? homeland.responsibleFor(held).filter(a -> isOther(a, d)).stream()
                                .toList()
                        : told;
            }
        }
        return List.of();
    }

    /** 'their release', 'that they be freed'. */
    private boolean isRelease(Sentence s, Token t) {
        return Grammar.isVerbal(t) ? words.has("frees", s, t) && grammar.isPassive(s, t) : words.has("freeing", s, t);
    }

    private List<String> held(Sentence s, Token t, List<String> sources) {
        List<Token> freed = Grammar.isVerbal(t) ? grammar.objects(s, t) : grammar.owners(s, t);
        return freed.stream()
                .flatMap(o -> parties.at(s, o).stream())
                .filter(a -> !parties.sameSide(a, sources))
                .toList();
    }

    /** Whether those of whom it is asked would be those who are to be freed. */
    private boolean asksHeld(Draft d) {
        return d.type() == Type.REQUEST
                && grammar.step(d.sentence(), d.trigger(), "comp").stream()
                        .filter(t -> Grammar.isVerbal(t) && isRelease(d.sentence(), t))
                        .anyMatch(t -> held(d.sentence(), t, d.sources()).containsAll(d.targets()));
    }

    /** 'Sudan: UN calls for a truce': whom a headline is about, as it says before its colon. */
    private List<String> theme(Draft d) {
        Sentence s = d.sentence();
        for (int i = 1; i < s.size() && i <= THEME; i++) {
            if (s.token(i).form().equals(":")) {
                return parties.at(s, s.token(i - 1)).stream()
                        .filter(a -> isOther(a, d))
                        .toList();
            }
        }
        return List.of();
    }

    /** The other side of the last act that the doer had a part in. */
    private List<String> partners(Draft d, List<Draft> before) {
        return last(d, before, BACK, o -> involves(o.sources(), d) || involves(o.targets(), d), Counterparts::both);
    }

    /** Who attacked last, in this sentence or the one before. */
    private List<String> attackers(Draft d, List<Draft> before) {
        return last(d, before, 1, o -> o.type() == Type.ASSAULT && Merger.happened(o.status()), Draft::sources);
    }

    private List<String> last(
            Draft d, List<Draft> before, int back, Predicate<Draft> which, Function<Draft, List<String>> side) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Draft o = before.get(i);
            if (o.sentence().index() < d.sentence().index() - back) {
                continue;
            }
            List<String> others = which.test(o)
                    ? side.apply(o).stream().filter(a -> isOther(a, d)).toList()
                    : List.of();
            if (!others.isEmpty()) {
                return others;
            }
        }
        return List.of();
    }

    private boolean isOther(String id, Draft d) {
        List<String> own = d.sources().isEmpty() ? d.targets() : d.sources();
        return parties.isParty(id) && !parties.isMedium(id) && parties.isCounterpart(id, own);
    }

    private boolean involves(List<String> side, Draft d) {
        return side.stream().anyMatch(a -> parties.sameSide(a, d.sources()));
    }

    private static List<String> both(Draft d) {
        Set<String> all = new LinkedHashSet<>(d.sources());
        all.addAll(d.targets());
        return List.copyOf(all);
    }
}
