package org.readout.actors;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.readout.actors.Stock.Name;
import org.readout.actors.Stock.Type;
import org.readout.actors.Stock.What;
import org.readout.language.Sentence;
import org.readout.language.Token;

/**
 * A stretch of tokens of one sentence that the tables or its shape single out.
 *
 * @param first index of its first token
 * @param last index of its last token
 * @param names what it is the name of, several where it is ambiguous; for a surname the persons who bear it
 * @param whats for a {@link Kind#TERM} what it says of somebody
 * @param inside names that stand inside a term ('ministre russe des …')
 */
record Unit(Kind kind, int first, int last, List<Name> names, List<What> whats, List<Name> inside) {

    /** What kind of words these are. */
    enum Kind {
        PERSON,
        SURNAME,
        STATE,
        CAPITAL,
        SEAT,
        DEMONYM,
        ORGANISATION,
        MATTER,
        PLACE,
        REGION,
        TERM,
        RUN
    }

    static Unit run(int first, int last) {
        return new Unit(Kind.RUN, first, last, List.of(), List.of(), List.of());
    }

    /** The name of an institution: a run that holds a noun for one, and maybe the state that it belongs to. */
    boolean isInstitution() {
        return kind == Kind.RUN && !(whats.isEmpty() && inside.isEmpty());
    }

    boolean is(Kind... kinds) {
        for (Kind k : kinds) {
            if (kind == k) {
                return true;
            }
        }
        return false;
    }

    /** Whether it can say to which state or organisation somebody belongs. */
    boolean isBody() {
        return is(Kind.STATE, Kind.CAPITAL, Kind.SEAT, Kind.DEMONYM, Kind.ORGANISATION, Kind.PLACE, Kind.REGION);
    }

    /** A demonym of a city or region: 'Catalan', 'Chechens'. */
    boolean isLocal() {
        return is(Kind.DEMONYM) && names.stream().noneMatch(n -> n.type() == Type.DEMONYM);
    }

    boolean isName() {
        return is(Kind.PERSON, Kind.SURNAME, Kind.RUN);
    }

    /** The ids of the states, or else of the organisations, that it can mean. */
    Set<String> bodies() {
        Set<String> ids = bodies(names);
        if (kind == Kind.CAPITAL) {
            names.stream().filter(n -> n.type() == Type.ORGANISATION).forEach(n -> ids.remove(n.id()));
        }
        return ids;
    }

    /** The organisation that a capital stands for as well: 'Brussels'. */
    Optional<String> seated() {
        return names.stream()
                .filter(n -> kind == Kind.CAPITAL && n.type() == Type.ORGANISATION)
                .map(Name::id)
                .findFirst();
    }

    static Set<String> bodies(List<Name> names) {
        Set<String> ids = new TreeSet<>();
        for (Name n : names) {
            if (n.type() != Type.PERSON && n.type() != Type.MATTER && n.type() != Type.REGION) {
                ids.add(n.id());
            }
        }
        return ids;
    }

    /** Its words, hyphens and blanks as a name has them. */
    String text(Sentence sentence) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i <= last; i++) {
            Token t = sentence.token(i);
            boolean same = i > first && t.begin() == sentence.token(i - 1).begin();
            if (!same) {
                boolean glued = i > first && t.begin() == sentence.token(i - 1).end();
                words.append(words.isEmpty() || glued ? "" : " ").append(t.form());
            }
        }
        return words.toString();
    }
}
