package org.readout.statements;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.actors.Reference;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;
import org.readout.record.Span;

/** Reads a noun phrase as a source: its words, whoever stands behind them, and whether they can speak at all. */
final class Phrases {

    private static final int LONGEST = 30;

    private final Passage passage;
    private final Speech speech;

    Phrases(Passage passage) {
        this.passage = passage;
        this.speech = passage.speech();
    }

    /** The phrase of a head as a source; empty for a word that stands for nobody. */
    Optional<Source> of(Sentence s, Token head) {
        Source.Kind kind = kind(s, head);
        Span span = head.upos() == Upos.PRON ? head.span() : span(s, head);
        List<String> who = passage.cast().who(s, head);
        if (who.isEmpty() && kind == Source.Kind.PHRASE) {
            who = nearby(s, head, span);
        }
        if (kind == Source.Kind.NOBODY && who.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Source(span, who, kind));
    }

    private Source.Kind kind(Sentence s, Token head) {
        if (head.upos() == Upos.PRON || head.upos() == Upos.DET) {
            boolean quoted = passage.outermostAt(head.begin()).isPresent();
            if (quoted && speech.is("first", head)) {
                return Source.Kind.FIRST;
            }
            if (quoted && speech.is("first-plural", head)) {
                return Source.Kind.FIRST_PLURAL;
            }
            if (speech.is("some", head) && passage.cast().who(s, head).isEmpty()) {
                return Source.Kind.THING;
            }
            if (speech.is("nobody", head)) {
                return Source.Kind.NOBODY;
            }
            return speech.is("third", head) ? Source.Kind.PRONOUN : Source.Kind.NOBODY;
        }
        if (speech.is("nobody", head) && s.children(head).isEmpty()) {
            return Source.Kind.NOBODY;
        }
        return thing(s, head) ? Source.Kind.THING : Source.Kind.PHRASE;
    }

    /** A common noun that names nobody: 'the move', 'added costs'. */
    boolean thing(Sentence s, Token head) {
        return head.upos() == Upos.NOUN
                && !speech.namesSomebody(head)
                && !speech.is("document", head)
                && !speech.is("quantity", head)
                && !Character.isUpperCase(head.form().charAt(0))
                && !holdsName(s, head);
    }

    private static boolean holdsName(Sentence s, Token head) {
        return s.children(head, "flat", "appos", "compound").stream().anyMatch(t -> t.upos() == Upos.PROPN);
    }

    /** Who is named inside the phrase, nearest to its head first: the author of a text, the body of a spokesman. */
    private List<String> nearby(Sentence s, Token head, Span span) {
        List<Reference> in = passage.cast().within(span);
        boolean text = speech.is("document", head);
        Set<String> ids = new LinkedHashSet<>();
        for (Reference r : in) {
            Token t = s.token(Math.min(r.head(), s.size() - 1));
            boolean same = t.isAny("flat", "compound", "appos") && t.head() == head.index();
            if (r.sentence() == s.index() && (text || same || r.head() == head.index())) {
                ids.addAll(r.actors());
                break;
            }
        }
        return List.copyOf(ids);
    }

    /** The words of a noun phrase, without its relative clauses and what stands behind a second comma. */
    Span span(Sentence s, Token head) {
        boolean[] in = new boolean[s.size()];
        in[head.index()] = true;
        List<Token> queue = new ArrayList<>(List.of(head));
        for (int i = 0; i < queue.size() && queue.size() < s.size(); i++) {
            for (Token child : s.children(queue.get(i))) {
                boolean clause = child.isAny("acl", "parataxis", "ccomp", "advcl", "dep", "nsubj", "cop", "orphan");
                boolean preposition = child.is("case") && queue.get(i) == head;
                if (!clause && !preposition && !in[child.index()]) {
                    in[child.index()] = true;
                    queue.add(child);
                }
            }
        }
        int first = head.index();
        int last = head.index();
        while (first > 0 && in[first - 1] && last - first < LONGEST && !breaks(s.token(first - 1))) {
            first--;
        }
        while (last + 1 < s.size() && in[last + 1] && last - first < LONGEST && !breaks(s.token(last + 1))) {
            last++;
        }
        while (last > head.index() && light(s.token(last))) {
            last--;
        }
        while (first < head.index() && light(s.token(first))) {
            first++;
        }
        return new Span(s.token(first).begin(), s.token(last).end());
    }

    /** A dash, a colon, a conjunction of comparison: no phrase runs across it. */
    private boolean breaks(Token t) {
        boolean dash = "–—:;".contains(t.form()) || t.form().equals("--");
        boolean hyphen = t.form().equals("-") && Passage.blank(passage.text().charAt(Math.max(0, t.begin() - 1)));
        boolean bracket = t.form().equals("(") || t.form().equals("-LRB-");
        return dash || hyphen || bracket || speech.is("parenthetical", t);
    }

    private static boolean light(Token t) {
        return t.upos() == Upos.PUNCT || t.upos() == Upos.CCONJ || t.upos() == Upos.ADP;
    }
}
