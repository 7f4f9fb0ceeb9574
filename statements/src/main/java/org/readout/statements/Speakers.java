package org.readout.statements;

import java.util.List;
import java.util.Optional;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;
import org.readout.record.Span;

/** Finds who a cue makes speak. */
final class Speakers {

    private static final int LONGEST_BRACKET = 5;

    private final Passage passage;
    private final Speech speech;
    private final Phrases phrases;
    private final Subjects subjects;
    private final LeadingPhrase leading;

    Speakers(Passage passage) {
        this.passage = passage;
        this.speech = passage.speech();
        this.phrases = new Phrases(passage);
        this.subjects = new Subjects(passage, phrases);
        this.leading = new LeadingPhrase(passage, subjects, phrases);
    }

    LeadingPhrase leading() {
        return leading;
    }

    Subjects subjects() {
        return subjects;
    }

    /** The speaker of a verb or noun cue. */
    Optional<Source> of(CueAt at) {
        return at.pos() == Cue.Pos.NOUN ? ofNoun(at) : ofVerb(at);
    }

    private Optional<Source> ofVerb(CueAt at) {
        Optional<Source> found =
                subjects.of(at).map(t -> outsideBrackets(at.sentence(), t)).flatMap(t -> phrase(at.sentence(), t));
        boolean nobody = found.isEmpty() || found.get().kind() == Source.Kind.THING;
        Optional<Source> parted = nobody && !at.passive() ? leading.aside(at) : Optional.empty();
        if (parted.filter(who -> who.kind() != Source.Kind.THING).isPresent()) {
            return parted;
        }
        if (found.isEmpty() && !at.passive() && (speech.is("telling", at.head()) || leadsToQuotation(at))) {
            return leading.of(at).or(() -> leading.named(at));
        }
        if (found.isEmpty() && !at.passive()) {
            return leading.named(at);
        }
        if (!at.passive() && speech.is("telling", at.head()) && counted(at)) {
            return leading.of(at).or(() -> found);
        }
        boolean unclear = found.isPresent()
                && found.get().actors().isEmpty()
                && found.get().kind() != Source.Kind.PRONOUN
                && leadsToQuotation(at);
        Optional<Source> opening = unclear ? leading.of(at) : Optional.empty();
        return opening.or(() -> found.map(source -> leading.whole(at, source)));
    }

    /** 'A poll showed that about half said …': a word that counts, right before the verb. */
    private boolean counted(CueAt at) {
        int left = subjects.groupBegin(at);
        Token before = at.sentence().token(Math.max(0, left - 1));
        return left > 0 && before.upos() == Upos.ADV && speech.is("quantity", before);
    }

    /** 'Ana Hale (R-Iowa) said': whoever stands before the bracket, where the tree took what is in it. */
    Token outsideBrackets(Sentence s, Token t) {
        int open = t.index();
        while (open > 0
                && t.index() - open < LONGEST_BRACKET
                && !s.token(open).form().equals("(")
                && !s.token(open).form().equals(")")) {
            open--;
        }
        if (open == 0 || !s.token(open).form().equals("(") || s.token(open - 1).upos() != Upos.PROPN) {
            return t;
        }
        int end = s.token(open - 1).end();
        return passage.endingAt(s, end).findFirst().map(r -> s.token(r.head())).orElse(s.token(open - 1));
    }

    /** 'Protesters in the streets chanted "…"': whatever the tree has, whoever stands before the verb speaks. */
    private boolean leadsToQuotation(CueAt at) {
        int next = passage.skipBlanks(at.span().end());
        int behindComma =
                next < passage.text().length() && ",:".indexOf(passage.text().charAt(next)) >= 0
                        ? passage.skipBlanks(next + 1)
                        : next;
        return passage.opensAt(behindComma).isPresent();
    }

    /** 'Et d'ajouter : …': whoever spoke last goes on, and no subject says so. */
    boolean goesOn(CueAt at) {
        Sentence s = at.sentence();
        List<Token> before = s.tokens(0, at.first()).stream()
                .filter(t -> t.upos() != Upos.PUNCT && !speech.is("clitic", t))
                .toList();
        return Verbs.infinitive(at.words().get(0))
                && before.size() == 2
                && before.get(0).upos() == Upos.CCONJ
                && speech.is("marker", before.get(1));
    }

    /** A noun phrase as a source. */
    Optional<Source> phrase(Sentence s, Token head) {
        return phrases.of(s, head);
    }

    Span span(Sentence s, Token head) {
        return phrases.span(s, head);
    }

    /** A noun's author: 'X's claim', 'l'appel de X', 'son appel', or the subject of 'made a promise'. */
    private Optional<Source> ofNoun(CueAt at) {
        Sentence s = at.sentence();
        Optional<Token> verb = s.head(at.head());
        boolean lent = verb.isPresent() && at.head().isAny("obj", "xcomp", "obl") && speech.is("support", verb.get());
        if (!lent
                && at.words().size() == 1
                && at.dependents("det", "nmod:poss", "amod", "nmod").isEmpty()) {
            return Optional.empty();
        }
        for (Token t : at.dependents("nmod:poss", "det:poss", "det")) {
            List<String> who = passage.cast().who(s, t);
            boolean possessive =
                    t.isAny("nmod:poss", "det:poss") || t.feature("Poss").equals("Yes");
            if (possessive && (t.upos().isNominal() || !who.isEmpty())) {
                return t.upos() == Upos.NOUN || t.upos() == Upos.PROPN
                        ? phrase(s, t)
                        : Optional.of(new Source(t.span(), who, Source.Kind.PRONOUN));
            }
        }
        for (Token t : at.dependents("nmod", "obl")) {
            boolean of = s.children(t, "case").stream().anyMatch(c -> speech.is("author", c));
            if (of && !passage.cast().who(s, t).isEmpty()) {
                return phrase(s, t);
            }
        }
        for (Token t : at.dependents("acl")) {
            for (Token agent : s.children(t, "obl")) {
                boolean by = s.children(agent, "case").stream().anyMatch(c -> speech.is("agent", c));
                if (by && !passage.cast().who(s, agent).isEmpty()) {
                    return phrase(s, agent);
                }
            }
        }
        if (verb.isPresent() && lent) {
            return s.child(verb.get(), "nsubj")
                    .flatMap(t -> subjects.antecedent(s, t, verb.get()))
                    .or(() -> subjects.governor(s, verb.get(), 0))
                    .flatMap(t -> phrase(s, t));
        }
        return Optional.empty();
    }
}
