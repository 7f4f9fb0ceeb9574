package org.readout.events;

import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;
import org.readout.record.Event.Status;
import org.readout.record.Event.Type;

/**
 * What an act still to come is on the day that it is told: help that a side will give is agreed to, harm that it will do is
 * threatened, what it will not do is refused. Only where the text names who acts; an attack to come stays an attack, and
 * a meeting a meeting.
 */
final class Outlook {

    private final WordClasses words;

    Outlook(WordClasses words) {
        this.words = words;
    }

    Draft read(Draft d) {
        if (d.sources().isEmpty()) {
            return d;
        }
        if (d.status() == Status.PLANNED && isCooperative(d.type())) {
            return d.withType(Type.AGREE);
        }
        if (d.status() == Status.PLANNED && isPressure(d.type()) && !d.targets().isEmpty()) {
            return d.withType(Type.THREATEN);
        }
        boolean refused = d.status() == Status.DENIED && (isCooperative(d.type()) || d.type() == Type.AGREE);
        return refused && willNot(d.sentence(), d.trigger())
                ? d.withType(Type.REJECT).withStatus(Status.ACTUAL, d.saidIn())
                : d;
    }

    private static boolean isCooperative(Type type) {
        return switch (type) {
            case AID, CONCEDE, RETREAT, COOPERATE, SUPPORT -> true;
            default -> false;
        };
    }

    static boolean isPressure(Type type) {
        return switch (type) {
            case SANCTION, COERCE, MOBILIZE -> true;
            default -> false;
        };
    }

    /** 'will not lift', 'ne lèvera pas', 'does not intend to lift', 'is not ready to lift'. */
    private boolean willNot(Sentence s, Token verb) {
        if (verb.upos() == Upos.ADJ) {
            return isNegated(s, verb);
        }
        boolean intended = verb.is("xcomp") && verb.head() >= 0 && words.has("plans", s, s.token(verb.head()));
        if (intended && isNegated(s, s.token(verb.head()))) {
            return true;
        }
        boolean future = verb.feature("Tense").equals("Fut")
                || s.children(verb, "aux").stream()
                        .anyMatch(a -> words.has("aux-future", s, a)
                                || a.feature("Tense").equals("Fut"));
        return future && isNegated(s, verb);
    }

    private boolean isNegated(Sentence s, Token verb) {
        return s.children(verb).stream()
                .anyMatch(
                        c -> words.has("negation", s, c) || words.has("half-negation", s, c) || words.has("no", s, c));
    }
}
