package org.readout.actors;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.actors.Unit.Kind;
import org.readout.language.Sentence;

/** What stands around a title or noun and belongs to it, for one sentence. A unit that a phrase has taken in is absorbed. */
final class Modifiers {

    private final Set<Unit> absorbed = new HashSet<>();
    private final LeftModifiers left;
    private final RightModifiers right;
    private final Complements complements;

    Modifiers(Grammar grammar, Sentence sentence, @Nullable Unit[] at, Map<Unit, Phrase> phrases) {
        left = new LeftModifiers(this, grammar, sentence, at, phrases);
        right = new RightModifiers(this, grammar, sentence, at, phrases);
        complements = new Complements(this, grammar, sentence, at, phrases);
    }

    boolean isAbsorbed(Unit u) {
        return absorbed.contains(u);
    }

    void absorb(Unit u) {
        absorbed.add(u);
    }

    void left(Phrase p) {
        left.left(p);
    }

    void possessor(Phrase p) {
        left.possessor(p);
    }

    void right(Phrase p) {
        right.right(p);
    }

    boolean genitive(Phrase p) {
        return right.genitive(p);
    }

    void complement(Phrase p) {
        complements.complement(p);
    }

    boolean spelledOut(Phrase p) {
        return complements.spelledOut(p);
    }

    void located(Phrase p) {
        complements.located(p);
    }

    /** Takes in a name of a state, seat, city or organisation that says where somebody belongs. */
    void body(Phrase p, Unit u) {
        if (p.bodies.isEmpty()) {
            p.ambiguousBody = u.bodies().size() > 1;
            p.bodies.addAll(u.bodies());
        } else {
            p.bodies.addAll(u.bodies());
        }
        p.wide |= u.is(Kind.REGION);
        p.local |= u.is(Kind.PLACE) || u.isLocal();
        absorb(u);
        p.widen(u.first(), u.last());
    }
}
