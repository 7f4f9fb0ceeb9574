package org.readout.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.actors.Stock.Name;
import org.readout.actors.Unit.Kind;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/**
 * Adds to the units of the tables the names that no table has: runs of capitalised words. A city or surname of the tables
 * that such a run shows to be part of a longer name ('Washington Examiner', 'Denzel Washington') is taken into it.
 */
final class RunFinder {

    private final Stock stock;
    private final Grammar grammar;
    private final Sentence sentence;
    private final @Nullable Unit[] at;

    RunFinder(Stock stock, Sentence sentence, List<Unit> units) {
        this.stock = stock;
        this.grammar = stock.grammar;
        this.sentence = sentence;
        this.at = new Unit[sentence.size()];
        for (Unit u : units) {
            for (int i = u.first(); i <= u.last(); i++) {
                at[i] = at[i] == null ? u : at[i];
            }
        }
    }

    /** All units, in text order. */
    List<Unit> find() {
        addressed();
        for (int i = 0; i < at.length; i++) {
            if (at[i] == null && begins(i)) {
                int end = end(i);
                join(i, end);
                i = end;
            }
        }
        branches();
        List<Unit> all = new ArrayList<>();
        for (Unit u : at) {
            if (u != null && !all.contains(u)) {
                all.add(u);
            }
        }
        all.sort(Comparator.comparingInt(Unit::first));
        return all;
    }

    /** 'M. Bone', 'Mr. Paris': behind an honorific a city, country or company of that name is somebody. */
    private void addressed() {
        for (int i = 1; i < at.length; i++) {
            Unit u = at[i];
            boolean place =
                    u != null && u.is(Kind.PLACE, Kind.CAPITAL, Kind.STATE, Kind.ORGANISATION) && u.first() == u.last();
            int before = sentence.token(i - 1).form().equals(".") && i > 1 ? i - 2 : i - 1;
            if (place && isCapital(sentence.token(i)) && grammar.is("honorific", sentence.token(before))) {
                at[i] = null;
            }
        }
    }

    /** 'Nordlicht UK', 'Greenpeace Germany': an organisation and a state that the tree makes one name belong to that state. */
    private void branches() {
        for (int i = 1; i < at.length; i++) {
            Unit whole = at[i - 1];
            Unit state = at[i];
            if (whole != null && state != null && whole != state && isBranch(whole, state)) {
                put(new Unit(Kind.RUN, whole.first(), state.last(), List.of(), whole.whats(), state.names()));
            }
        }
    }

    private boolean isBranch(Unit whole, Unit state) {
        boolean organisation = whole.is(Kind.ORGANISATION) || whole.is(Kind.RUN) && whole.last() > whole.first();
        int next = state.last() + 1;
        boolean ends = next >= at.length || !sentence.token(next).upos().isNominal() && at[next] == null;
        return organisation
                && state.is(Kind.STATE)
                && ends
                && !isAtHome(whole, state)
                && isCapital(sentence.token(state.first()))
                && (linked(whole, state.first()) || linked(whole, state.last()));
    }

    /** 'BBC Scotland' is the BBC. */
    private boolean isAtHome(Unit whole, Unit state) {
        return whole.names().stream()
                .map(n -> stock.organisation(n.id()))
                .anyMatch(o -> o != null && o.state() != null && state.bodies().contains(o.state()));
    }

    private boolean begins(int i) {
        Token t = sentence.token(i);
        return isCapital(t)
                && (t.upos() == Upos.PROPN
                        || t.upos() == Upos.X
                        || t.upos() == Upos.NOUN && !shouts() && (i > 0 || opensName(i)))
                && !grammar.is("honorific", t)
                && (!grammar.is("calendar", t) || grammar.isGendered() && i + 1 < at.length && isName(i + 1))
                && Character.isLetter(t.form().codePointAt(0));
    }

    /** 'Samedi Koulo': a noun that opens the sentence and a name that the tree makes one with it. */
    private boolean opensName(int i) {
        return i + 1 < at.length
                && isName(i + 1)
                && sentence.token(i + 1).is("flat")
                && sentence.token(i + 1).head() == i;
    }

    private boolean isName(int i) {
        return at[i] == null
                && isCapital(sentence.token(i))
                && sentence.token(i).upos() == Upos.PROPN;
    }

    /** Whether the sentence is written in capitals, which then mean nothing. */
    private boolean shouts() {
        long capital = sentence.tokens().stream().filter(RunFinder::isCapital).count();
        return capital * 2 > sentence.size();
    }

    private static boolean isCapital(Token t) {
        return Character.isUpperCase(t.form().codePointAt(0));
    }

    private int end(int from) {
        int end = from;
        while (true) {
            int next = end + 1;
            if (next < at.length && at[next] == null && begins(next)) {
                end = next;
            } else if (isOf(from, next)) {
                end = next + 1;
            } else if (next + 1 < at.length && joins(next) && at[next + 1] == null || isForeign(from, next)) {
                end = next + 1;
            } else if (next + 1 < at.length
                    && end == from
                    && isParticle(next)
                    && at[next + 1] == null
                    && begins(next + 1)) {
                end = next + 1;
            } else {
                return end;
            }
        }
    }

    /** 'the Center for Responsive Politics': an article before, a small word between capitals. */
    private boolean isOf(int from, int next) {
        return next + 1 < at.length
                && at[next] == null
                && at[next + 1] == null
                && from > 0
                && sentence.token(from - 1).upos() == Upos.DET
                && sentence.token(next).upos() == Upos.ADP
                && grammar.is("linker", sentence.token(next))
                && begins(next + 1);
    }

    /** 'l'Institute for Security Affairs': a small word that the tree leaves inside a foreign name. */
    private boolean isForeign(int from, int next) {
        return next + 1 < at.length
                && at[next] == null
                && at[next + 1] == null
                && isFlat(from, next)
                && isFlat(from, next + 1)
                && isCapital(sentence.token(next + 1));
    }

    private boolean isFlat(int from, int i) {
        Token t = sentence.token(i);
        return t.is("flat") && t.head() >= from && t.head() < i && t.upos() != Upos.PUNCT;
    }

    /** A hyphen or apostrophe without a blank on either side. */
    private boolean joins(int i) {
        Token t = sentence.token(i);
        boolean mark = t.form().length() == 1 && "-'’‑".contains(t.form());
        return mark
                && sentence.token(i - 1).end() == t.begin()
                && sentence.token(i + 1).begin() == t.end();
    }

    private boolean isParticle(int i) {
        Token t = sentence.token(i);
        return grammar.is("particle", t) && at[i] == null;
    }

    private void join(int from, int to) {
        int first = from;
        int last = to;
        Unit left = from > 0 ? at[from - 1] : null;
        Unit right = to + 1 < at.length ? at[to + 1] : null;
        if (right != null && isSurname(right) && areInitials(from + 1, to)) {
            List<Name> bearers = sharingGivenName(right, sentence.token(from));
            if (!bearers.isEmpty()) {
                put(new Unit(Kind.PERSON, from, right.last(), bearers, List.of(), List.of()));
                return;
            }
        }
        boolean titled = right != null && right.is(Kind.TERM);
        if (left != null && left.is(Kind.RUN) && linked(left, from)) {
            first = left.first();
        }
        if (left != null && !titled && takesLeft(left, from, to)) {
            first = left.first();
        }
        if (right != null && takesRight(right, from, to)) {
            last = right.last();
        }
        put(new Institution(stock, sentence, at).around(first, last));
    }

    private static boolean isSurname(Unit u) {
        return u.is(Kind.SURNAME) || u.is(Kind.PERSON) && u.first() == u.last();
    }

    /** 'Dmitri S. Peskov', 'John F. Kerry': letters with a point between given name and surname; also none at all. */
    private boolean areInitials(int from, int to) {
        return sentence.tokens(from, to + 1).stream()
                .allMatch(
                        t -> t.form().length() == 2 && isCapital(t) && t.form().endsWith("."));
    }

    private void put(Unit unit) {
        for (int i = unit.first(); i <= unit.last(); i++) {
            at[i] = unit;
        }
    }

    /** 'Antoine Blinken': another form of the given name, as translations and transliterations have it. */
    private List<Name> sharingGivenName(Unit surname, Token given) {
        String form = Fold.key(given.form());
        List<Name> found = new ArrayList<>();
        for (Name n : surname.names()) {
            String own = Fold.key(stock.person(n.id()).name());
            if (form.length() >= 4 && own.length() >= 4 && own.startsWith(form.substring(0, 4))) {
                found.add(n);
            }
        }
        return found;
    }

    /** 'Washington Examiner', 'Kim Kardashian'. */
    private boolean takesLeft(Unit left, int from, int to) {
        if (left.is(Kind.SURNAME) || left.is(Kind.PERSON) && left.first() == left.last()) {
            return linked(left, from);
        }
        return left.is(Kind.CAPITAL, Kind.STATE, Kind.PLACE)
                && left.first() == left.last()
                && isCapital(sentence.token(left.first()))
                && linked(left, from)
                && !(to > from
                        && stock.isGivenName(Fold.key(sentence.token(from).form())));
    }

    /** 'Denzel Washington', 'Boris Johnson' where only another Johnson is known, 'Raúl Rivas González'. */
    private boolean takesRight(Unit right, int from, int to) {
        boolean begins = stock.isGivenName(Fold.key(sentence.token(from).form()));
        if (right.is(Kind.SURNAME)) {
            return begins || linked(right, to);
        }
        boolean given = begins && from == to;
        if (right.is(Kind.ORGANISATION)) {
            return right.last() > right.first() ? linked(right, to) : given;
        }
        return right.is(Kind.CAPITAL, Kind.STATE, Kind.DEMONYM, Kind.PLACE)
                && right.first() == right.last()
                && isCapital(sentence.token(right.first()))
                && (given || right.is(Kind.CAPITAL, Kind.PLACE) && linked(right, to));
    }

    /** Whether the tree makes one name of the unit and the token. */
    private boolean linked(Unit unit, int token) {
        Token t = sentence.token(token);
        for (int i = unit.first(); i <= unit.last(); i++) {
            Token u = sentence.token(i);
            boolean down = u.head() == token || t.head() == i || u.head() >= 0 && u.head() == t.head();
            if (down && (u.isAny("flat", "compound", "appos") || t.isAny("flat", "compound", "appos"))) {
                return true;
            }
        }
        return false;
    }
}
