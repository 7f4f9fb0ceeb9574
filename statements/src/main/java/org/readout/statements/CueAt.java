package org.readout.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.record.Span;

/** A cue where it stands. Immutable. No two cues of a text share a word, so that each is equal to itself only. */
final class CueAt {

    private final Sentence sentence;
    private final List<Token> words;
    private final Token head;
    private final List<Cue> readings;
    private final boolean reflexive;
    private final List<Token> dependents;
    private final Span span;

    /**
     * @param words its words, in text order; never empty
     * @param head the word that the others lean on: its verb or noun
     * @param readings the lines of the table that it may be, in the order in which they are tried
     * @param reflexive whether a reflexive pronoun goes with it
     */
    CueAt(Sentence sentence, List<Token> words, Token head, List<Cue> readings, boolean reflexive) {
        this.sentence = sentence;
        this.words = List.copyOf(words);
        this.head = head;
        this.readings = List.copyOf(readings);
        this.reflexive = reflexive;
        this.span = new Span(words.get(0).begin(), words.get(words.size() - 1).end());
        this.dependents = List.copyOf(dependentsOf(sentence, this.words));
    }

    private static List<Token> dependentsOf(Sentence sentence, List<Token> words) {
        List<Token> found = new ArrayList<>();
        for (Token w : words) {
            for (Token child : sentence.children(w)) {
                if (words.contains(child)) {
                    continue;
                }
                found.add(child);
                if (child.is("aux")) {
                    found.addAll(sentence.children(child, "nsubj"));
                }
            }
        }
        found.sort(Comparator.comparingInt(Token::index));
        return found;
    }

    Sentence sentence() {
        return sentence;
    }

    List<Token> words() {
        return words;
    }

    Token head() {
        return head;
    }

    List<Cue> readings() {
        return readings;
    }

    boolean reflexive() {
        return reflexive;
    }

    Cue.Pos pos() {
        return readings.get(0).pos();
    }

    int first() {
        return words.get(0).index();
    }

    int last() {
        return words.get(words.size() - 1).index();
    }

    Span span() {
        return span;
    }

    boolean has(Token t) {
        return words.contains(t);
    }

    /** What hangs from any word of the cue, its own words left out, in text order. */
    List<Token> dependents() {
        return dependents;
    }

    List<Token> dependents(String... relations) {
        List<Token> found = new ArrayList<>();
        for (Token t : dependents) {
            if (t.isAny(relations)) {
                found.add(t);
            }
        }
        return found;
    }

    boolean takesAny(String... what) {
        return readings.stream().anyMatch(c -> c.takesAny(what));
    }

    /** Whether who speaks is not the subject but the agent, named or not. */
    boolean passive() {
        return !reflexive && impersonal();
    }

    private boolean impersonal() {
        boolean active = dependents("aux").isEmpty() && (Verbs.finite(words.get(0)) || beforeQuotation());
        return participle()
                || !active && !dependents("nsubj:pass", "aux:pass", "obl:agent").isEmpty();
    }

    /** 'A source said, "…"': what a mark follows is no passive, whatever the tree says. */
    private boolean beforeQuotation() {
        boolean comma = last() + 2 < sentence.size()
                && sentence.token(last() + 1).form().equals(",");
        int next = comma ? last() + 2 : last() + 1;
        return takesAny("quote") && next < sentence.size() && ClauseFrames.quoteMark(sentence.token(next));
    }

    /** 'protesters shouting …': a participle that hangs from whoever does it. */
    boolean participial() {
        return words.get(0).is("acl") && dependents("aux", "nsubj").isEmpty();
    }

    /** 'soldiers accused of …', 'a plan rejected by …': a past participle without auxiliary. */
    boolean participle() {
        Token verb = words.get(0);
        boolean past = verb.feature("VerbForm").equals("Part")
                && !verb.feature("Tense").equals("Pres")
                && !Verbs.presentParticiple(verb);
        boolean behindNoun = verb.isAny("acl", "amod")
                && !verb.relation().equals("acl:relcl")
                && dependents("nsubj").isEmpty();
        boolean inflected =
                !verb.feature("Gender").isEmpty() && !dependents("nsubj").isEmpty();
        // 'fait état', 'dit craindre': the present looks like the participle, which these words have no use for.
        return past && words.size() == 1 && dependents("aux").isEmpty() && (behindNoun || inflected);
    }

    /** Whether it governs the rest of its sentence: it is the root, or in line with it. */
    boolean openEnded() {
        Token t = head;
        if (pos() == Cue.Pos.NOUN && t.is("nsubj")) {
            return false;
        }
        for (int i = 0; i < sentence.size() && t.head() >= 0; i++) {
            if (t.head() > last()) {
                return true;
            }
            if (!t.isAny("conj", "parataxis", "xcomp", "ccomp", "aux")) {
                return false;
            }
            t = sentence.token(t.head());
        }
        return true;
    }
}
