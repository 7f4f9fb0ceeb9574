package org.readout.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.record.Event.Type;
import org.readout.statements.Said;

/**
 * Whom an act is done to that speaks of what was told before: 'condemned these remarks' is done to whoever made them,
 * 'addressed the gathering' to those who had gathered. Looks a few sentences back, never ahead.
 */
final class Recalled {

    private static final int BACK = 3;

    /** Kinds of act that police do to a crowd. */
    private static final Set<String> CROWD_CONTROL =
            Set.of("coerce-gas", "coerce-disperse", "coerce-hold", "coerce-arrest", "coerce-charge");

    /** What somebody said or did, and where it is told. */
    private record Told(int sentence, int begin, List<String> actors) {}

    private final Grammar grammar;
    private final WordClasses words;
    private final Parties parties;
    private final List<Told> said = new ArrayList<>();
    private final List<Told> met = new ArrayList<>();
    private final List<Told> crowds = new ArrayList<>();

    Recalled(Grammar grammar, WordClasses words, Parties parties, List<Said> statements, List<Draft> found) {
        this.grammar = grammar;
        this.words = words;
        this.parties = parties;
        for (Said s : statements) {
            int begin = s.statement().content().get(0).begin();
            said.add(new Told(s.sentence(), begin, s.statement().speakers()));
        }
        for (Draft d : found) {
            int sentence = d.sentence().index();
            if (d.type() == Type.PROTEST) {
                crowds.add(new Told(sentence, d.trigger().begin(), d.sources()));
            }
            if (Merger.isVerbal(d.type())) {
                said.add(new Told(sentence, d.trigger().begin(), d.sources()));
            } else if (d.type() == Type.CONSULT && d.parties() > 1) {
                Set<String> all = new LinkedHashSet<>(d.sources());
                all.addAll(d.targets());
                met.add(new Told(sentence, d.trigger().begin(), List.copyOf(all)));
            }
        }
    }

    /** The same telling with whoever its object recalls, where it names nobody. */
    Draft complete(Draft d) {
        if (d.symmetric() || d.sources().isEmpty() || !d.targets().isEmpty()) {
            return d;
        }
        if (d.type() == Type.CONSULT && speaksOf(d, "meeting")) {
            return d.withParties(d.sources(), last(met, d, BACK * BACK));
        }
        if (d.type() == Type.COERCE && CROWD_CONTROL.contains(d.family())) {
            return d.withParties(d.sources(), last(crowds, d, BACK));
        }
        boolean answers = Merger.isVerbal(d.type()) && (speaksOf(d, "utterance") || speaksOf(d, "demand"));
        return answers ? d.withParties(d.sources(), last(said, d, BACK)) : d;
    }

    /** Whether the object is a word of the class that no other phrase belongs to: 'this claim', 'the accusations'. */
    private boolean speaksOf(Draft d, String wordClass) {
        Sentence s = d.sentence();
        for (Token object : grammar.step(s, d.trigger(), "obj")) {
            boolean definite = s.children(object, "det").stream().anyMatch(t -> words.has("definite", s, t));
            boolean bare = s.child(object, "nmod", "acl", "amod", "ccomp").isEmpty()
                    && grammar.possessors(s, object).isEmpty();
            if (words.has(wordClass, s, object) && definite && bare) {
                return true;
            }
        }
        return false;
    }

    /** The other side of the nearest of these before the act. */
    private List<String> last(List<Told> told, Draft d, int back) {
        return told.stream()
                .filter(t ->
                        t.begin() < d.begin() && t.sentence() >= d.sentence().index() - back)
                .sorted(Comparator.comparingInt(Told::begin).reversed())
                .map(t -> t.actors().stream()
                        .filter(a -> parties.isParty(a) && (told == crowds || parties.isCounterpart(a, d.sources())))
                        .toList())
                .filter(others -> !others.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
