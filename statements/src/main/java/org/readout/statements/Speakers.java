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
import org.readout.record.Actor.Mention.By;
import org.readout.record.Span;

/** Finds who a cue makes speak, on the tree where it can, on the order of words where the tree is broken. */
final class Speakers {

    private static final int DEEPEST = 6;
    private static final int LONGEST = 30;
    private static final int WIDEST = 14;

    private final Passage passage;
    private final Speech speech;

    Speakers(Passage passage) {
        this.passage = passage;
        this.speech = passage.speech();
    }

    /** The speaker of a verb or noun cue. */
    Optional<Source> of(CueAt at) {
        return at.pos() == Cue.Pos.NOUN ? ofNoun(at) : subject(at).flatMap(t -> phrase(at.sentence(), t));
    }

    /** The token of whoever does what the verb says. */
    Optional<Token> subject(CueAt at) {
        Sentence s = at.sentence();
        if (at.passive()) {
            return agent(at);
        }
        Optional<Token> clitic = clitic(at);
        if (clitic.isPresent()) {
            return clitic;
        }
        List<Token> own = at.dependents("nsubj").stream()
                .filter(t -> !speech.is("time", t) && (t.index() < at.first() || inverted(at)))
                .toList();
        Optional<Token> near = own.isEmpty() || !thing(s, own.get(0))
                ? Optional.empty()
                : before(at).filter(t -> !thing(s, t));
        if (near.isPresent()) {
            return near;
        }
        if (!own.isEmpty()) {
            return antecedent(s, own.get(0), at.head());
        }
        Optional<Token> relative = relativeBefore(at);
        if (relative.isPresent()) {
            return antecedent(s, relative.get(), at.head());
        }
        if (inverted(at)) {
            Optional<Token> behind = behind(at);
            if (behind.isPresent()) {
                return behind;
            }
        }
        Optional<Token> found = governor(s, at.head(), 0).or(() -> finite(at) ? before(at) : Optional.empty());
        boolean someone = found.isPresent() && !thing(s, found.get());
        return someone || !finite(at) ? found : leading(at).or(() -> found);
    }

    /** The name nearest to the left that no preposition governs: 'Tan, who last year resigned, warned …'. */
    private Optional<Token> leading(CueAt at) {
        Sentence s = at.sentence();
        int to = s.token(groupBegin(at)).begin();
        Token found = null;
        for (Reference r : passage.cast().references()) {
            boolean named = r.by() == By.NAME || r.by() == By.OFFICE || r.by() == By.METONYM;
            if (r.sentence() == s.index() && r.span().end() <= to && named && !governed(s, r)) {
                found = s.token(r.head());
            }
        }
        return Optional.ofNullable(found);
    }

    private static boolean governed(Sentence s, Reference r) {
        int first = s.within(r.span()).stream().mapToInt(Token::index).min().orElse(r.head());
        boolean preposition = first > 0 && s.token(first - 1).upos() == Upos.ADP;
        Token head = s.token(r.head());
        return preposition
                || head.isAny("obj", "iobj", "conj", "appos", "compound", "flat", "amod")
                || !s.children(head, "case").isEmpty();
    }

    /** French 'a-t-il dit': the pronoun that hangs from the auxiliary or the verb. */
    private Optional<Token> clitic(CueAt at) {
        Sentence s = at.sentence();
        for (int i = groupBegin(at); i <= Math.min(s.size() - 1, at.last() + 1); i++) {
            Token t = s.token(i);
            if (t.form().startsWith("-") && speech.is("third", t)) {
                return Optional.of(t);
            }
        }
        return Optional.empty();
    }

    /** A relative pronoun in front of the verb group, words of time in between. */
    private Optional<Token> relativeBefore(CueAt at) {
        Sentence s = at.sentence();
        for (int i = groupBegin(at) - 1; i >= Math.max(0, groupBegin(at) - 4); i--) {
            Token t = s.token(i);
            if ((relative(t) || speech.is("relative", t)) && !speech.is("complementizer", t)) {
                return Optional.of(t);
            }
            if (t.upos() != Upos.ADJ && t.upos() != Upos.ADV && !speech.is("time", t) && t.upos() != Upos.DET) {
                break;
            }
        }
        return Optional.empty();
    }

    /** Whoever is named right in front of the verb group. */
    Optional<Token> before(CueAt at) {
        Sentence s = at.sentence();
        int left = groupBegin(at);
        if (left == 0) {
            return Optional.empty();
        }
        int end = s.token(left - 1).end();
        return passage.cast().references().stream()
                .filter(r -> r.sentence() == s.index() && r.span().end() == end)
                .findFirst()
                .map(r -> s.token(r.head()));
    }

    private Optional<Token> agent(CueAt at) {
        for (Token t : at.dependents("obl", "nmod")) {
            boolean by = at.sentence().children(t, "case").stream().anyMatch(c -> speech.is("agent", c));
            if (t.relation().equals("obl:agent") || by) {
                return Optional.of(t);
            }
        }
        Sentence s = at.sentence();
        for (int i = at.last() + 1; i < Math.min(s.size() - 1, at.last() + WIDEST); i++) {
            Token t = s.token(i);
            if (speech.is("agent", t) && t.upos() == Upos.ADP) {
                int from = s.token(i + 1).begin();
                return passage.cast().references().stream()
                        .filter(r -> r.sentence() == s.index()
                                && r.span().begin() >= from
                                && r.span().begin() <= from + 4)
                        .findFirst()
                        .map(r -> s.token(r.head()));
            }
            if (t.upos() == Upos.VERB && Verbs.finite(t) || t.upos() == Upos.SCONJ) {
                break;
            }
        }
        return Optional.empty();
    }

    /** A relative pronoun's antecedent; any other token itself. */
    private Optional<Token> antecedent(Sentence s, Token subject, Token verb) {
        if (!relative(subject)) {
            return Optional.of(subject);
        }
        Token at = verb;
        for (int i = 0; i < DEEPEST; i++) {
            Optional<Token> head = s.head(at);
            if (head.isEmpty()) {
                break;
            }
            if (at.is("acl")
                    && head.get().index() < subject.index()
                    && head.get().upos().isNominal()) {
                return head;
            }
            at = head.get();
        }
        for (int i = subject.index() - 1; i >= 0; i--) {
            Token t = s.token(i);
            if (t.upos() == Upos.NOUN || t.upos() == Upos.PROPN) {
                return Optional.of(topOfPhrase(s, t));
            }
            if (t.upos() == Upos.VERB) {
                break;
            }
        }
        return Optional.empty();
    }

    private boolean relative(Token t) {
        if (t.feature("PronType").equals("Rel")) {
            return true;
        }
        return t.upos() == Upos.PRON && speech.is("relative", t);
    }

    private static Token topOfPhrase(Sentence s, Token t) {
        Token top = t;
        for (int i = 0; i < DEEPEST; i++) {
            Optional<Token> head = s.head(top);
            boolean part = top.isAny("nmod", "flat", "compound")
                    && head.isPresent()
                    && head.get().upos().isNominal();
            if (!part || head.get().index() < top.index() && comma(s, head.get(), top)) {
                return top;
            }
            top = head.get();
        }
        return top;
    }

    private static boolean comma(Sentence s, Token from, Token to) {
        return s.tokens().subList(from.index(), to.index()).stream()
                .anyMatch(t -> t.form().equals(","));
    }

    /** The subject of the verb that this one leans on: 'he paused, then said', 'en affirmant', 'refused to say'. */
    private Optional<Token> governor(Sentence s, Token verb, int depth) {
        Optional<Token> head = s.head(verb);
        if (head.isEmpty() || depth > DEEPEST) {
            return Optional.empty();
        }
        Token h = head.get();
        if (verb.is("acl") && h.upos().isNominal()) {
            return Optional.of(h);
        }
        if (!verb.isAny("conj", "xcomp", "advcl", "ccomp", "acl", "parataxis", "aux", "dep", "obl", "advmod")) {
            return Optional.empty();
        }
        Optional<Token> subject = s.child(h, "nsubj").filter(t -> !speech.is("time", t));
        if (subject.isPresent()) {
            boolean passive = subject.get().is("nsubj:pass") && verb.is("conj");
            return passive ? Optional.empty() : antecedent(s, subject.get(), h);
        }
        return governor(s, h, depth + 1);
    }

    /** Whether nothing that could be the subject stands before the verb: ', a déclaré …', '" said …'. */
    boolean inverted(CueAt at) {
        int left = groupBegin(at);
        if (!finite(at)) {
            return false;
        }
        return left == 0 || at.sentence().token(left - 1).upos() == Upos.PUNCT;
    }

    /** The index of the first word of the verb group: auxiliaries, adverbs, clitics before the verb. */
    int groupBegin(CueAt at) {
        int left = at.first();
        while (left > 0) {
            Token t = at.sentence().token(left - 1);
            boolean clitic =
                    t.upos() == Upos.PRON && (speech.is("clitic", t) || t.form().startsWith("-"));
            if (t.upos() != Upos.AUX && t.upos() != Upos.ADV && t.upos() != Upos.PART && !clitic) {
                break;
            }
            left--;
        }
        return left;
    }

    private boolean finite(CueAt at) {
        Token first = at.sentence().token(groupBegin(at));
        String form = first.feature("VerbForm");
        String head = at.words().get(0).feature("VerbForm");
        return form.equals("Fin")
                || head.equals("Fin")
                || !first.equals(at.words().get(0)) && form.isEmpty()
                || !first.feature("Mood").isEmpty()
                || head.isEmpty()
                || head.equals("Part") && english();
    }

    private boolean english() {
        return passage.analysis().language().equals("en");
    }

    private Optional<Token> behind(CueAt at) {
        Sentence s = at.sentence();
        for (int i = at.last() + 1; i < Math.min(s.size(), at.last() + 3); i++) {
            Token t = s.token(i);
            if (t.upos() == Upos.PRON && speech.is("third", t)) {
                return Optional.of(t);
            }
            for (Reference r : passage.cast().references()) {
                if (r.sentence() == s.index() && r.span().begin() == t.begin()) {
                    return Optional.of(s.token(r.head()));
                }
            }
            if (t.upos() == Upos.PROPN || t.upos() == Upos.NOUN) {
                return Optional.of(topOfPhrase(s, t));
            }
            if (t.upos() == Upos.PUNCT || t.upos() == Upos.VERB || t.upos() == Upos.ADP) {
                break;
            }
        }
        return Optional.empty();
    }

    /** A noun phrase as a source: its words and whoever stands behind them. */
    Optional<Source> phrase(Sentence s, Token head) {
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
    private boolean thing(Sentence s, Token head) {
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
        return dash || hyphen || speech.is("parenthetical", t);
    }

    private static boolean light(Token t) {
        return t.upos() == Upos.PUNCT || t.upos() == Upos.CCONJ || t.upos() == Upos.ADP;
    }

    /** A noun's author: 'X's claim', 'l'appel de X', 'son appel', or the subject of 'made a promise'. */
    private Optional<Source> ofNoun(CueAt at) {
        Sentence s = at.sentence();
        if (at.words().size() == 1
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
        Optional<Token> verb = s.head(at.head());
        if (verb.isPresent() && at.head().isAny("obj", "xcomp", "obl") && speech.is("support", verb.get())) {
            return s.child(verb.get(), "nsubj")
                    .flatMap(t -> antecedent(s, t, verb.get()))
                    .or(() -> governor(s, verb.get(), 0))
                    .flatMap(t -> phrase(s, t));
        }
        return Optional.empty();
    }
}
