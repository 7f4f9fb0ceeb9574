package org.readout.statements;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;
import org.readout.record.Span;

/** Finds the phrase that a cue reports: its object, what the object is called, what stands behind a preposition. */
final class PhraseFrames {

    private static final int WIDEST = 14;
    private static final int WIDEST_OBJECT = 28;

    private final Passage passage;
    private final Speech speech;
    private final Ends ends;

    PhraseFrames(Passage passage, Ends ends) {
        this.passage = passage;
        this.speech = passage.speech();
        this.ends = ends;
    }

    /** The object, or in the passive the subject: 'the plan was rejected by both sides'. */
    Optional<Span> object(CueAt at) {
        Sentence s = at.sentence();
        Token last = at.words().get(at.words().size() - 1);
        if (last.upos() == Upos.ADP && last != at.head()) {
            Optional<Token> head = s.head(last).filter(t -> worded(t) && t.index() > at.last());
            if (head.isPresent()) {
                return Optional.of(ends.object(at, head.get()));
            }
        }
        for (Token t : at.dependents("obj", at.passive() ? "nsubj" : "nsubj:pass")) {
            boolean passive = t.is("nsubj");
            if (passive == t.index() < at.first() && worded(t)) {
                return Optional.of(passive ? ends.phrase(at, s, t) : ends.object(at, t));
            }
        }
        return at.participle() && at.words().get(0).is("acl") ? explained(at) : Optional.empty();
    }

    /** ', a charge denied by the ministry': behind a comma the noun that the participle hangs from, right before it. */
    private Optional<Span> explained(CueAt at) {
        Sentence s = at.sentence();
        return s.head(at.words().get(0))
                .filter(noun -> worded(noun) && noun.index() < at.first() && behindComma(s, phraseBegin(s, noun)))
                .map(noun -> new Span(
                        s.token(phraseBegin(s, noun)).begin(),
                        s.token(at.first() - 1).end()));
    }

    private static boolean behindComma(Sentence s, int begin) {
        return begin > 0 && s.token(begin - 1).form().equals(",");
    }

    private static int phraseBegin(Sentence s, Token noun) {
        int begin = noun.index();
        while (begin > 0
                && (s.token(begin - 1).upos() == Upos.DET
                        || s.token(begin - 1).upos() == Upos.ADJ
                        || s.token(begin - 1).upos() == Upos.NUM
                        || s.token(begin - 1).is("compound"))) {
            begin--;
        }
        return begin;
    }

    /** 'declined to comment', 'pleaded not guilty': that is all there is. */
    Optional<Span> itself(CueAt at) {
        List<Token> words = at.words();
        boolean leads = at.head().equals(words.get(0)) && words.size() > 1;
        return Optional.of(
                leads
                        ? new Span(words.get(1).begin(), at.span().end())
                        : at.head().span());
    }

    private static boolean worded(Token t) {
        return t.upos() == Upos.NOUN || t.upos() == Upos.PROPN || t.upos() == Upos.NUM || t.upos() == Upos.ADJ;
    }

    /** 'described X as Y': both what was named and what it was called, in whichever order. */
    Optional<List<Span>> named(CueAt at, String by) {
        Sentence s = at.sentence();
        int from = name(at, by);
        if (from < 0 || from >= s.size()) {
            return Optional.empty();
        }
        Span name = ends.words(at, from, top(at, from));
        for (Token t : at.dependents("obj", "nsubj:pass")) {
            if (worded(t) && t.index() < from && t.index() > at.last()) {
                int begin = ends.phrase(at, s, t).begin();
                boolean quoted = passage.opensAt(s.token(from).begin()).isPresent();
                Token before = s.token(from - 1);
                int end = worded(before) ? before.end() : before.begin();
                return Optional.of(
                        quoted && begin < before.begin()
                                ? List.of(new Span(begin, end), name)
                                : List.of(new Span(begin, name.end())));
            }
        }
        // 'earned 100 dollars, compared with 67': nobody likens anything where nothing is named that he likens.
        boolean likens = !by.equals("as") && !by.equals("comme") && !by.equals("de");
        return likens && !at.passive() && at.participial() ? Optional.empty() : Optional.of(List.of(name));
    }

    /** The token that the phrase beginning here hangs by. */
    private static Token top(CueAt at, int from) {
        Sentence s = at.sentence();
        Token t = s.token(from);
        for (int i = 0; i < s.size(); i++) {
            Optional<Token> head = s.head(t);
            if (head.isEmpty() || head.get().index() < from) {
                break;
            }
            t = head.get();
        }
        return t;
    }

    /** The index of the first word of what something is called, -1 where it is called nothing. */
    private int name(CueAt at, String by) {
        Sentence s = at.sentence();
        int found = -1;
        boolean passive = at.passive();
        boolean sure = by.length() > 2;
        for (int i = at.last() + 1; i < Math.min(s.size() - 1, at.last() + WIDEST_OBJECT); i++) {
            Token t = s.token(i);
            boolean named =
                    Speech.fold(t.form()).equals(by) || Speech.fold(t.lemma()).equals(by);
            boolean right = i == at.last() + 1 || sure || by.equals("as");
            if (named && (right || ofObject(at, t) || endsPhrase(at, t) || bare(s, i + 1) && by.equals("de"))) {
                found = i + 1;
                if (right) {
                    return found;
                }
            }
            if (passive && speech.is("agent", t)) {
                break;
            }
            if (t.upos() == Upos.PUNCT
                            && !ClauseFrames.quoteMark(t)
                            && !t.form().equals(",")
                    || Verbs.finite(t)) {
                break;
            }
        }
        return found < 0 && by.equals("as") ? bareName(at) : found;
    }

    /** 'qualifie les deux camps de bons amis': what somebody is called has no article. */
    private static boolean bare(Sentence s, int index) {
        return s.token(index).upos() == Upos.ADJ;
    }

    /** 'called the move a mistake', 'juge le mandat « illégal »'. */
    private int bareName(CueAt at) {
        Sentence s = at.sentence();
        for (Token t : at.dependents("xcomp")) {
            if (t.index() > at.last() + 1 && t.upos() != Upos.VERB) {
                return afterCase(s, t, at.last());
            }
        }
        return quotedName(at);
    }

    /** 'calls Horgos “a mistake”': a quotation right behind whoever is called so. */
    private int quotedName(CueAt at) {
        Sentence s = at.sentence();
        boolean named = false;
        for (int i = at.last() + 1; i < Math.min(s.size(), at.last() + WIDEST); i++) {
            Token t = s.token(i);
            if (named && passage.opensAt(t.begin()).isPresent()) {
                return i;
            }
            // 'called that “a lie”': taggers take the pronoun for a conjunction.
            boolean that = i == at.last() + 1 && speech.is("complementizer", t);
            named |= t.upos().isNominal() || that;
            boolean other = Verbs.finite(t)
                    || t.upos() == Upos.ADP && !named
                    || t.upos() == Upos.PUNCT && !"-/".contains(t.form())
                    || t.upos() == Upos.SCONJ && !that;
            if (other) {
                break;
            }
        }
        return -1;
    }

    /** Whether the preposition's phrase hangs from the cue or its object. */
    private static boolean ofObject(CueAt at, Token preposition) {
        Sentence s = at.sentence();
        Optional<Token> above = s.head(preposition).flatMap(s::head);
        return above.isPresent()
                && (at.has(above.get())
                        || above.get().is("obj")
                                && s.head(above.get()).map(at::has).orElse(false));
    }

    private static int afterCase(Sentence s, Token t, int after) {
        int first = t.index();
        for (Token below : s.subtree(t)) {
            if (below.index() > after) {
                first = Math.min(first, below.index());
            }
        }
        return first;
    }

    /** What stands behind one of the cue's prepositions: 'call for …', 'accuse Y of …'. */
    Optional<Span> oblique(CueAt at, String preposition) {
        Sentence s = at.sentence();
        Token begin = preposition(at, preposition.split("\\s+"));
        if (begin == null
                || begin.index() + 1 >= s.size()
                || s.token(begin.index() + 1).upos() == Upos.CCONJ) {
            return Optional.empty();
        }
        Token head = s.head(begin).orElse(begin);
        if (head.upos() == Upos.PRON && s.children(head, "acl").isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(ends.words(at, begin.index() + 1, head.index() > begin.index() ? head : null));
    }

    /** The last word of the preposition, where it stands behind the cue. */
    private @Nullable Token preposition(CueAt at, String[] words) {
        Sentence s = at.sentence();
        Token first = null;
        for (int i = at.last() + 1; i < Math.min(s.size() - 1, at.last() + WIDEST); i++) {
            Token t = s.token(i);
            boolean particle = t.upos() == Upos.ADV && t.isAny("advmod", "compound");
            boolean matches = !particle && matches(s, i, words);
            boolean done = i > at.last() + 1 && (doing(s, i + words.length) || speech.is("turn", s.token(i - 1)));
            if (matches && (first != null || hangs(at, t) || done)) {
                Token last = s.token(Math.min(s.size() - 1, i + words.length - 1));
                if (first == null || doing(s, last.index() + 1)) {
                    first = last;
                }
            }
            int behind = t.upos() == Upos.PUNCT ? behindAside(s, i) : -1;
            if (behind > 0 && matches(s, behind, words)) {
                return s.token(behind + words.length - 1);
            }
            if (t.upos() == Upos.PUNCT && !ClauseFrames.quoteMark(t) || t.upos() == Upos.SCONJ && !matches) {
                break;
            }
        }
        return first;
    }

    /** A gerund, or a quotation that begins with one: 'accused critics of the plan of “playing” …'. */
    private static boolean doing(Sentence s, int i) {
        int at = i < s.size() && ClauseFrames.quoteMark(s.token(i)) ? i + 1 : i;
        return at < s.size()
                && s.token(at).upos() == Upos.VERB
                && s.token(at).form().endsWith("ing");
    }

    /** The index behind an aside between two commas or dashes; -1 where none begins here. */
    private static int behindAside(Sentence s, int open) {
        String mark = s.token(open).form();
        if (!",–—-".contains(mark)) {
            return -1;
        }
        for (int i = open + 1; i < Math.min(s.size() - 1, open + 12); i++) {
            if (s.token(i).form().equals(mark)) {
                return i + 1;
            }
        }
        return -1;
    }

    private static boolean matches(Sentence s, int at, String[] words) {
        for (int k = 0; k < words.length; k++) {
            if (at + k >= s.size()) {
                return false;
            }
            Token t = s.token(at + k);
            if (!Speech.fold(t.form()).equals(words[k])
                    && !Speech.fold(t.lemma()).equals(words[k])) {
                return false;
            }
        }
        return true;
    }

    /** Whether the preposition's phrase hangs from the cue or from its object, not from something deeper. */
    private boolean hangs(CueAt at, Token preposition) {
        Sentence s = at.sentence();
        return preposition.index() == at.last() + 1
                || endsPhrase(at, preposition)
                || ofObject(at, preposition)
                || s.head(preposition).map(at::has).orElse(false);
    }

    /** Whether somebody who was named behind the cue ends right in front of this token. */
    private boolean endsPhrase(CueAt at, Token t) {
        return passage.cast().references().stream()
                .anyMatch(r -> r.sentence() == at.sentence().index()
                        && r.span().begin() >= at.span().end()
                        && r.span().end() < t.begin()
                        && passage.text().substring(r.span().end(), t.begin()).isBlank());
    }
}
