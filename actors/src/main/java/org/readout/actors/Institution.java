package org.readout.actors;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.actors.Stock.Name;
import org.readout.actors.Stock.What;
import org.readout.actors.Unit.Kind;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;
import org.readout.record.Actor;

/** Grows a run of capitals into the name of an institution ('Federation of German Industries'), where a noun for one is in it. */
final class Institution {

    private final Stock stock;
    private final Sentence sentence;
    private final @Nullable Unit[] at;
    /** Whether the run may go on behind 'of': it has an article, or is one word. */
    private boolean articled;

    Institution(Stock stock, Sentence sentence, @Nullable Unit[] at) {
        this.stock = stock;
        this.sentence = sentence;
        this.at = at;
    }

    /** The unit of the run and of what belongs to it; the run alone where that makes no institution. */
    Unit around(int first, int last) {
        if (stock.isGivenName(Fold.key(sentence.token(first).form()))) {
            return Unit.run(first, last);
        }
        int from = first;
        int to = last;
        articled = first == last || first > 0 && sentence.token(first - 1).upos() == Upos.DET;
        for (int next = left(from); next < from; next = left(from)) {
            from = next;
        }
        for (int next = right(to); next > to; next = right(to)) {
            to = next;
        }
        List<What> whats = new ArrayList<>();
        List<Name> bodies = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            Unit u = at[i];
            if (u != null && u.is(Kind.TERM) && u.first() == i) {
                whats.addAll(u.whats());
            } else if (u != null && u.first() == i) {
                bodies.addAll(u.names());
            }
        }
        Unit end = at[last];
        boolean person = end != null && end.is(Kind.CAPITAL, Kind.PLACE);
        boolean named = bodies.stream().anyMatch(n -> n.type() == Stock.Type.STATE || n.type() == Stock.Type.CAPITAL);
        boolean placed = to == last && from == first && named && !person;
        if (placed) {
            return new Unit(Kind.RUN, first, last, List.of(), List.of(), bodies);
        }
        boolean noun = whats.stream().anyMatch(w -> w.noun() != null && w.noun().kind() != Actor.Kind.PERSON);
        return !noun ? Unit.run(first, last) : new Unit(Kind.RUN, from, to, List.of(), whats, bodies);
    }

    private int left(int from) {
        int i = from - 1;
        while (i > 0 && at[i] == null && stock.grammar.is("linker", sentence.token(i))) {
            i--;
        }
        boolean direct = i == from - 1;
        if (i < 0 || direct && stock.grammar.isGendered()) {
            return from;
        }
        Unit u = at[i];
        if (u == null) {
            boolean capital =
                    !direct && isCapital(i) && sentence.token(i).upos().isContent();
            return capital ? i : from;
        }
        return belongs(u) ? u.first() : from;
    }

    private int right(int to) {
        int i = to + 1;
        while (i < at.length - 1 && at[i] == null && stock.grammar.is("linker", sentence.token(i))) {
            i++;
        }
        boolean direct = i == to + 1;
        if (i >= at.length
                || direct && stock.grammar.isGendered() && !sentence.token(i).is("flat")) {
            return to;
        }
        Unit u = at[i];
        if (u == null) {
            boolean capital = !direct
                    && articled
                    && isCapital(i)
                    && sentence.token(i).upos().isNominal();
            return capital ? i : to;
        }
        return belongs(u) ? u.last() : to;
    }

    private boolean belongs(Unit u) {
        if (!isCapital(u.first()) || !isCapital(u.last())) {
            return false;
        }
        return u.is(Kind.TERM) && (isInstitutional(u) || isCompound(u))
                || u.is(Kind.STATE, Kind.CAPITAL, Kind.PLACE, Kind.DEMONYM, Kind.REGION, Kind.ORGANISATION);
    }

    /** 'Consumer' in 'Consumer Energy Alliance'. */
    private boolean isCompound(Unit u) {
        return u.first() == u.last()
                && sentence.token(u.first()).is("compound")
                && u.whats().stream().noneMatch(w -> w.title() != null);
    }

    private static boolean isInstitutional(Unit u) {
        return u.whats().stream().noneMatch(w -> w.title() != null)
                && u.whats().stream().allMatch(w -> w.noun() != null && w.noun().kind() != Actor.Kind.PERSON);
    }

    private boolean isCapital(int i) {
        Token t = sentence.token(i);
        return Character.isUpperCase(t.form().codePointAt(0));
    }
}
