package org.readout.actors;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.actors.Stock.Name;
import org.readout.actors.Stock.Type;
import org.readout.actors.Stock.What;
import org.readout.actors.Unit.Kind;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;
import org.readout.language.names.NameTrie.Match;
import org.readout.language.names.Words;

/** Finds the names, titles and nouns of the tables in one sentence: leftmost, longest, none overlapping. */
final class UnitFinder {

    private final Stock stock;
    private final Sentence sentence;
    private final SentenceWords all;
    private final Words words;

    UnitFinder(Stock stock, Sentence sentence, SentenceWords words) {
        this.stock = stock;
        this.sentence = sentence;
        this.all = words;
        this.words = words.words();
    }

    List<Unit> find() {
        List<Unit> units = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Found found = startsName(at) ? best(at) : null;
            if (found == null) {
                at++;
            } else {
                units.add(found.unit());
                at = found.to();
            }
        }
        return units;
    }

    private record Found(Unit unit, int to) {}

    /** A name begins at a token, or after the hyphen or apostrophe inside one. */
    private boolean startsName(int at) {
        if (words.isJoined(at)) {
            return !stock.grammar.is("against", words.folded(at - 1));
        }
        return words.begin(at) >= all.token(at).begin();
    }

    private @Nullable Found best(int at) {
        Match<Name> name = stock.names.longest(words, at);
        Match<What> term = stock.terms.longest(words, at, all);
        Match<String> surname = stock.surnames.longest(words, at);
        int nameTo = name == null ? -1 : name.to();
        int termTo = term == null ? -1 : term.to();
        int surnameTo = surname == null ? -1 : surname.to();
        boolean nameLike = surname != null
                && looksLikeName(at, surnameTo)
                && !isGivenName(at, surnameTo)
                && !isGlued(surnameTo)
                && !isGlued(at);
        if (surname != null && nameLike && surnameTo > nameTo && (surnameTo > termTo || isProper(at))) {
            List<Name> bearers = surname.values().stream()
                    .map(id -> new Name(Type.PERSON, id))
                    .toList();
            return found(Kind.SURNAME, at, surnameTo, bearers, List.of());
        }
        if (term != null && termTo > nameTo && isNominal(at, termTo)) {
            return found(Kind.TERM, at, termTo, List.of(), term.values());
        }
        if (name != null) {
            List<What> whats = term != null && termTo == nameTo ? term.values() : List.of();
            return found(kind(name.values()), at, nameTo, name.values(), whats);
        }
        return prefix(at);
    }

    /** 'franco-allemand': the first part stands for a state as well. */
    private @Nullable Found prefix(int at) {
        boolean joined = at + 1 < words.size() && words.isJoined(at + 1);
        String state = joined ? stock.prefixes.get(words.folded(at)) : null;
        return state == null
                ? null
                : found(Kind.DEMONYM, at, at + 1, List.of(new Name(Type.DEMONYM, state)), List.of());
    }

    /** 'Keïta-Diop': half of a double name is not the other. */
    private boolean isGlued(int to) {
        return to > 0
                && to < words.size()
                && words.isJoined(to)
                && words.isCapital(to)
                && words.isCapital(to - 1)
                && all.token(to) == all.token(to - 1);
    }

    /** 'Stephen' is a surname of some, but before another name a given one. */
    private boolean isGivenName(int at, int to) {
        return to - at == 1
                && stock.isGivenName(words.folded(at))
                && to < words.size()
                && words.isCapital(to)
                && words.begin(to) == words.end(at) + 1;
    }

    private boolean isProper(int at) {
        Token t = all.token(at);
        return t.index() > 0 && t.upos() == Upos.PROPN;
    }

    /** 'Le', 'May' are surnames only where they are no article and no month. */
    private boolean looksLikeName(int at, int to) {
        Token t = all.token(at);
        boolean nominal = t.upos() == Upos.PROPN || t.upos() == Upos.NOUN || t.upos() == Upos.X;
        if (to - at > 1 || !stock.grammar.is("calendar", t)) {
            return nominal || to - at > 1;
        }
        int before = t.index() - 1;
        boolean dated = before >= 0
                && (sentence.token(before).upos() == Upos.ADP
                        || sentence.token(before).upos() == Upos.NUM);
        int after = t.index() + 1;
        boolean numbered = after < sentence.size() && sentence.token(after).upos() == Upos.NUM;
        return nominal && !dated && !numbered && !t.isAny("obl", "nmod");
    }

    /** A noun of the tables that the sentence uses as a verb ('police', 'guide', 'rebelles' as adjective) names nobody. */
    private boolean isNominal(int from, int to) {
        if (to - from > 1) {
            return true;
        }
        Token t = all.token(from);
        return t.upos().isNominal()
                || t.upos() == Upos.X
                || t.upos() == Upos.ADJ && t.isAny("nsubj", "obj", "obl", "conj");
    }

    private Found found(Kind kind, int from, int to, List<Name> names, List<What> whats) {
        int first = all.token(from).index();
        int last = all.last(to - 1);
        List<Name> inside = new ArrayList<>();
        if (kind == Kind.TERM) {
            for (int i = from; i < to; i++) {
                Match<Name> name = stock.names.longest(words, i);
                if (name != null && name.to() <= to && name.to() - i < to - from) {
                    inside.addAll(name.values());
                }
            }
        }
        return new Found(new Unit(kind, first, last, names, whats, inside), to);
    }

    private static Kind kind(List<Name> names) {
        Type[] order = {
            Type.PERSON,
            Type.ORGANISATION,
            Type.STATE,
            Type.SEAT,
            Type.CAPITAL,
            Type.DEMONYM,
            Type.LOCAL,
            Type.MATTER,
            Type.PLACE,
            Type.REGION
        };
        boolean seat = names.stream().anyMatch(n -> n.type() == Type.CAPITAL);
        for (Type type : order) {
            if (seat && type == Type.ORGANISATION) {
                continue; // 'Brussels' is a place and a capital before it is the Union's seat
            }
            if (names.stream().anyMatch(n -> n.type() == type)) {
                return type == Type.LOCAL ? Kind.DEMONYM : Kind.valueOf(type.name());
            }
        }
        throw new IllegalArgumentException("a name of nothing");
    }
}
