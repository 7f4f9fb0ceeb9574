package org.readout.statements;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.actors.Reference;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;
import org.readout.record.Actor.Mention.By;

/** Finds the token of whoever does what a verb says: on the tree where it can, by the order of words where it is broken. */
final class Subjects {

    private static final int DEEPEST = 6;
    private static final int WIDEST = 14;
    private static final int LONGEST_ASIDE = 16;

    private final Passage passage;
    private final Speech speech;
    private final Phrases phrases;
    private final Openings openings;
    private final AsidesBehind asides;
    private final Antecedents antecedents;

    Subjects(Passage passage, Phrases phrases) {
        this.passage = passage;
        this.speech = passage.speech();
        this.phrases = phrases;
        this.openings = new Openings(passage);
        this.asides = new AsidesBehind(passage, phrases);
        this.antecedents = new Antecedents(passage, phrases);
    }

    /** The token of whoever does what the verb says. */
    Optional<Token> of(CueAt at) {
        return found(at).map(t -> setApart(at.sentence(), t));
    }

    /** 'La défense, elle, plaide …': the pronoun between two commas is whoever stands before it. */
    private Token setApart(Sentence s, Token t) {
        boolean apart = t.upos() == Upos.PRON
                && t.index() > 1
                && t.index() + 1 < s.size()
                && speech.is("third", t)
                && s.token(t.index() - 1).form().equals(",")
                && s.token(t.index() + 1).form().equals(",");
        int end = apart ? s.token(t.index() - 2).end() : -1;
        return passage.endingAt(s, end)
                .filter(r -> r.by() != By.PRONOUN)
                .findFirst()
                .map(r -> s.token(r.head()))
                .orElse(t);
    }

    private Optional<Token> found(CueAt at) {
        Sentence s = at.sentence();
        if (at.passive()) {
            return agent(at);
        }
        Optional<Token> shared = shared(at);
        if (shared.isPresent()) {
            return shared;
        }
        List<Token> own = nearestFirst(s, own(at));
        Optional<Token> clitic = clitic(at);
        if (clitic.isPresent()) {
            boolean doubled = !own.isEmpty() && own.get(0).upos() != Upos.PRON && adjacent(s, own.get(0), at);
            return doubled ? Optional.of(own.get(0)) : before(at).or(() -> clitic);
        }
        if (!own.isEmpty() && parted(at, own.get(0))) {
            Optional<Token> nearer = inverted(at) ? behind(at) : beginning(at);
            if (nearer.isPresent()) {
                return nearer;
            }
        }
        Optional<Token> near = own.isEmpty() || !phrases.thing(s, own.get(0))
                ? Optional.empty()
                : before(at).filter(t -> !phrases.thing(s, t));
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
        Optional<Token> beginning = finite(at) ? beginning(at) : Optional.empty();
        if (beginning.isPresent()) {
            return beginning;
        }
        Optional<Token> found = governor(s, at.head(), 0).or(() -> finite(at) ? before(at) : Optional.empty());
        boolean someone = found.isPresent() && !phrases.thing(s, found.get());
        return someone || !finite(at) ? found : leading(at).or(() -> found);
    }

    /** 'denounced her record and said …': with nothing between conjunction and verb, the subject of the verb before, by its form. */
    private Optional<Token> shared(CueAt at) {
        Sentence s = at.sentence();
        int left = groupBegin(at);
        Token verb = at.words().get(0);
        if (left < 2 || s.token(left - 1).upos() != Upos.CCONJ || clitic(at).isPresent()) {
            return Optional.empty();
        }
        Optional<Quotation> around = passage.outermostAt(verb.begin());
        for (int i = left - 2; i > 0; i--) {
            Token t = s.token(i);
            boolean line = t.upos() == Upos.VERB
                    && t.isAny("root", "conj", "ccomp", "parataxis")
                    && Verbs.alike(speech, s, verb, t)
                    && passage.outermostAt(t.begin()).equals(around);
            Optional<Token> subject = line ? s.child(t, "nsubj").filter(n -> n.index() < t.index()) : Optional.empty();
            if (subject.isPresent()) {
                return subject.filter(n -> !n.is("nsubj:pass")).flatMap(n -> antecedent(s, n, t));
            }
        }
        return Optional.empty();
    }

    /** The subjects on the tree that can be: no day, no verb's right-hand neighbour, nobody inside a quotation before it. */
    private List<Token> own(CueAt at) {
        return at.dependents("nsubj").stream()
                .filter(t -> !speech.is("time", t) && !Speech.isClock(t))
                .filter(t -> t.index() < at.first() || inverted(at))
                .filter(t -> !colonBetween(at, t) && !genitive(at.sentence(), t))
                .filter(t -> passage.quotations().stream()
                        .noneMatch(q -> q.span().contains(t.span()) && !q.span().contains(at.span())))
                .toList();
    }

    /** "A source familiar with Kem's thinking said": whose thoughts they are is said by nobody. */
    private static boolean genitive(Sentence s, Token t) {
        return s.children(t, "case").stream().anyMatch(c -> c.upos() == Upos.PART && c.index() > t.index());
    }

    /** 'Brussels: the minister says …': what names the matter in front of a headline says nothing. */
    private boolean colonBetween(CueAt at, Token subject) {
        Sentence s = at.sentence();
        return subject.index() < at.first()
                && s.tokens(subject.index(), at.first()).stream()
                        .anyMatch(t -> t.form().equals(":")
                                && passage.outermostAt(t.begin()).isEmpty());
    }

    /** Whether the subject that the tree has got had a verb of its own already, before the cue. */
    private boolean parted(CueAt at, Token subject) {
        Sentence s = at.sentence();
        for (int i = subject.index() + 1; i < groupBegin(at); i++) {
            Token t = s.token(i);
            if (antecedents.relative(t) || speech.is("relative", t)) {
                return false;
            }
            if (Verbs.finite(t)) {
                return true;
            }
        }
        return false;
    }

    /** Whoever is named right in front of the verb group, where a clause begins with his name: 'and Tan said …'. */
    private Optional<Token> beginning(CueAt at) {
        Sentence s = at.sentence();
        int left = beforeAside(s, groupBegin(at));
        if (left == 0) {
            return Optional.empty();
        }
        int end = s.token(left - 1).end();
        return passage.endingAt(s, end)
                .filter(r -> r.by() != By.PRONOUN)
                .filter(r -> opensClause(s, r))
                .findFirst()
                .map(r -> s.token(r.head()));
    }

    /** The index of the comma that opens an aside without a finite verb, where one closes right before this token. */
    private static int beforeAside(Sentence s, int left) {
        if (left < 2 || !s.token(left - 1).form().equals(",")) {
            return left;
        }
        for (int i = left - 2; i > Math.max(0, left - LONGEST_ASIDE); i--) {
            if (s.token(i).form().equals(",")) {
                return i;
            }
            if (Verbs.finite(s.token(i))) {
                break;
            }
        }
        return left;
    }

    private boolean opensClause(Sentence s, Reference r) {
        int first = s.within(r.span()).stream().mapToInt(Token::index).min().orElse(0);
        while (first > 0
                && (s.token(first - 1).upos() == Upos.DET
                        || s.token(first - 1).upos() == Upos.ADJ
                        || s.token(first - 1).upos() == Upos.NOUN
                        || s.token(first - 1).upos() == Upos.PROPN)) {
            first--;
        }
        return first > 0
                && (s.token(first - 1).upos() == Upos.CCONJ
                        || s.token(first - 1).upos() == Upos.SCONJ);
    }

    /** 'Of those, two thirds said', 'Tan, experts say, will …': of two subjects on the tree the one behind the comma. */
    private List<Token> nearestFirst(Sentence s, List<Token> own) {
        return own.stream()
                .filter(t -> !antecedents.relative(t))
                .reduce((far, near) -> parting(s, far, near) ? near : far)
                .filter(t -> own.size() > 1 && !antecedents.relative(own.get(0)))
                .map(List::of)
                .orElse(own);
    }

    /** Whether a comma alone parts two phrases that the tree takes for subjects of one verb. */
    static boolean parting(Sentence s, Token far, Token near) {
        boolean name = far.upos() == Upos.PROPN && near.upos() == Upos.PROPN;
        return !name
                && s.tokens(far.index(), near.index()).stream()
                        .anyMatch(t -> t.form().equals(","));
    }

    private static boolean adjacent(Sentence s, Token subject, CueAt at) {
        return s.tokens(subject.index(), at.first()).stream().noneMatch(t -> t.upos() == Upos.PUNCT);
    }

    /** The name nearest to the left that no preposition governs: 'Tan, who last year resigned, warned …'. */
    private Optional<Token> leading(CueAt at) {
        Sentence s = at.sentence();
        int to = s.token(groupBegin(at)).begin();
        @Nullable Token found = null;
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

    Openings openings() {
        return openings;
    }

    /** French 'a-t-il dit': the pronoun that hangs from the auxiliary or the verb. */
    Optional<Token> clitic(CueAt at) {
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
            if ((antecedents.relative(t) || speech.is("relative", t)) && !speech.is("complementizer", t)) {
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
        return passage.endingAt(s, end).findFirst().map(r -> s.token(r.head()));
    }

    /** Whoever did it, in the passive. */
    Optional<Token> agent(CueAt at) {
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
    Optional<Token> antecedent(Sentence s, Token subject, Token verb) {
        return antecedents.of(s, subject, verb);
    }

    /** The subject of the verb that this one leans on: 'he paused, then said', 'en affirmant', 'refused to say'. */
    Optional<Token> governor(Sentence s, Token verb, int depth) {
        Optional<Token> head = s.head(verb);
        if (head.isEmpty() || depth > DEEPEST) {
            return Optional.empty();
        }
        Token h = head.get();
        if (depth == 0
                && commaBefore(s, verb)
                && Verbs.presentParticiple(verb)
                && (speech.is("adding", verb) || told(s, verb) || inRelative(s, verb))) {
            Optional<Token> main = ofRoot(s, verb);
            if (main.isPresent()) {
                return main;
            }
        }
        if (verb.is("acl") && h.upos().isNominal()) {
            Token top = phrases.thing(s, h) ? Antecedents.topOfPhrase(s, h) : h;
            boolean loose = verb.form().endsWith("ing") && h.isAny("obj", "obl", "nmod");
            boolean main = commaBefore(s, verb) && (loose || phrases.thing(s, top) || speech.is("adding", verb))
                    || byDoing(s, verb);
            return main ? ofRoot(s, verb) : Optional.of(top);
        }
        if (!verb.isAny("conj", "xcomp", "advcl", "ccomp", "acl", "parataxis", "aux", "dep", "obl", "advmod")) {
            return Optional.empty();
        }
        Optional<Token> teller = verb.is("conj") ? teller(s, verb, h) : Optional.empty();
        if (teller.isPresent()) {
            return teller;
        }
        Optional<Token> subject = s.child(h, "nsubj").filter(t -> !speech.is("time", t) && !quotedApart(verb, t));
        Optional<Token> higher = subject.filter(t -> t.index() > h.index() && verb.is("conj"))
                .flatMap(t -> governor(s, h, depth + 1))
                .filter(t -> t.index() < h.index());
        if (higher.isPresent()) {
            return higher;
        }
        if (subject.isPresent()) {
            boolean passive = subject.get().is("nsubj:pass") && verb.is("conj");
            return passive ? Optional.empty() : antecedent(s, subject.get(), h);
        }
        return governor(s, h, depth + 1);
    }

    /** Whether the second token is quoted and the first is not: whoever does something there does nothing here. */
    private boolean quotedApart(Token outside, Token quoted) {
        return passage.outermostAt(quoted.begin())
                .filter(q -> !q.span().contains(outside.span()))
                .isPresent();
    }

    /** 'said Kem must stop, urging others to help': wherever in what is told the tree hung it, who tells goes on. */
    private static boolean told(Sentence s, Token verb) {
        Token t = verb;
        for (int i = 0; i < DEEPEST && t.head() >= 0; i++) {
            Token head = s.token(t.head());
            if (t != verb && t.is("ccomp") && head == s.root() && head.index() < verb.index()) {
                return true;
            }
            t = head;
        }
        return false;
    }

    /** 'praised Kem for what he has done, calling it …': behind the comma the main clause goes on. */
    private static boolean inRelative(Sentence s, Token verb) {
        Token t = verb;
        for (int i = 0; i < DEEPEST && t.head() >= 0; i++) {
            Token head = s.token(t.head());
            if (head.index() < verb.index() && head.is("acl") && Verbs.finite(head)) {
                return !head.upos().isNominal() && !commaBefore(s, firstOf(s, head));
            }
            t = head;
        }
        return false;
    }

    private static Token firstOf(Sentence s, Token head) {
        return s.subtree(head).get(0);
    }

    /** 'said it must end and warned …': the second verb is in line with the first one, by its form, not with 'end'. */
    private Optional<Token> teller(Sentence s, Token verb, Token joined) {
        if (Verbs.alike(speech, s, verb, joined)) {
            return Optional.empty();
        }
        Token inner = joined;
        for (int i = 0; i < DEEPEST && inner.isAny("ccomp", "xcomp", "parataxis", "advcl", "conj"); i++) {
            Token outer = s.token(inner.head());
            if (outer.index() < verb.index() && outer.upos() == Upos.VERB && Verbs.alike(speech, s, verb, outer)) {
                return s.child(outer, "nsubj")
                        .filter(t -> t.index() < outer.index())
                        .flatMap(t -> antecedent(s, t, outer));
            }
            inner = outer;
        }
        return Optional.empty();
    }

    /** 'opened the fair by announcing …', 'en annonçant': no noun does that, wherever the tree hung it. */
    private static boolean byDoing(Sentence s, Token verb) {
        return Verbs.presentParticiple(verb)
                && s.children(verb, "mark", "case").stream().anyMatch(t -> t.index() < verb.index());
    }

    private static boolean commaBefore(Sentence s, Token t) {
        int before = t.index() - 1;
        while (before > 0 && ClauseFrames.quoteMark(s.token(before))) {
            before--;
        }
        return before >= 0 && s.token(before).form().equals(",");
    }

    /** ', adding that …' goes with the main clause, whatever noun the tree hung it from. */
    private Optional<Token> ofRoot(Sentence s, Token verb) {
        Optional<Token> subject = s.child(s.root(), "nsubj").filter(t -> t.index() < verb.index());
        return subject.filter(t -> quotedApart(verb, t)).isPresent() ? unquoted(s, verb) : subject;
    }

    /** '"Words are cheap," said Tan, adding …': the root is among the words quoted; who says them goes on. */
    private Optional<Token> unquoted(Sentence s, Token verb) {
        for (int i = verb.index() - 1; i > 0; i--) {
            Token t = s.token(i);
            Optional<Token> subject = t.upos() != Upos.VERB
                    ? Optional.empty()
                    : s.children(t, "nsubj").stream()
                            .filter(n -> !quotedApart(verb, n))
                            .findFirst();
            if (subject.isPresent()) {
                return subject.flatMap(n -> antecedent(s, n, t));
            }
        }
        return Optional.empty();
    }

    /** Whether nothing that could be the subject stands before the verb: ', a déclaré …', '" said …'. */
    boolean inverted(CueAt at) {
        int left = groupBegin(at);
        if (!finite(at) || straight(at)) {
            return false;
        }
        return left == 0 || at.sentence().token(left - 1).upos() == Upos.PUNCT;
    }

    /** 'Tan, a former envoy, said …': the subject stands before the verb, whatever stands between two commas. */
    private boolean straight(CueAt at) {
        List<Token> subjects = at.dependents("nsubj");
        int begin = at.sentence().token(groupBegin(at)).begin();
        boolean nothing = groupBegin(at) > 0
                && passage.endsBefore(begin).isEmpty()
                && passage.outermostAt(begin).isEmpty()
                && !openings.clauseBefore(at.sentence(), groupBegin(at));
        return (nothing || ownBefore(at, subjects)) && subjects.stream().noneMatch(t -> t.index() > at.last());
    }

    private boolean ownBefore(CueAt at, List<Token> subjects) {
        return subjects.stream()
                .anyMatch(t -> t.index() < at.first()
                        && !speech.is("time", t)
                        && !parted(at, t)
                        && !colonBetween(at, t)
                        && passage.endsBefore(
                                        at.sentence().token(groupBegin(at)).begin())
                                .isEmpty()
                        && passage.outermostAt(t.begin())
                                .equals(passage.outermostAt(at.span().begin())));
    }

    /** The index of the first word of the verb group: auxiliaries, adverbs, clitics before the verb. */
    int groupBegin(CueAt at) {
        int left = at.first();
        while (left > 0) {
            Token t = at.sentence().token(left - 1);
            boolean pronoun = t.upos() == Upos.PRON || t.upos() == Upos.X;
            boolean clitic = pronoun && (speech.is("clitic", t) || t.form().startsWith("-"));
            boolean adverb = t.upos() == Upos.ADV && !speech.is("question", t) && !speech.is("quantity", t);
            if (t.upos() != Upos.AUX && !adverb && t.upos() != Upos.PART && !clitic) {
                break;
            }
            left--;
        }
        return left;
    }

    private boolean finite(CueAt at) {
        Token first = at.sentence().token(groupBegin(at));
        if (first.form().endsWith("ing")) {
            return false;
        }
        String form = first.feature("VerbForm");
        String head = at.words().get(0).feature("VerbForm");
        return form.equals("Fin")
                || speech.isWord("finite-form", head)
                || !first.equals(at.words().get(0)) && form.isEmpty()
                || !first.feature("Mood").isEmpty()
                || head.isEmpty();
    }

    /** 'Tan, back in Oslo, said she would …': the subject of what is told, not of the telling. */
    boolean elsewhere(CueAt at, Token t) {
        Sentence s = at.sentence();
        Optional<Quotation> before = passage.endsBefore(s.token(groupBegin(at)).begin());
        boolean next = t.index() + 1 < s.size() && Verbs.finite(s.token(t.index() + 1));
        return t.is("nsubj")
                && t.head() > t.index()
                && !at.has(s.token(t.head()))
                && (before.isEmpty() || next && before.get().span().begin() > s.begin());
    }

    /** Whoever is named right behind the verb; behind a quotation's verb asides may come before him. */
    Optional<Token> behind(CueAt at) {
        return next(at).or(() -> asides.subject(at, groupBegin(at)));
    }

    private Optional<Token> next(CueAt at) {
        Sentence s = at.sentence();
        for (int i = at.last() + 1; i < Math.min(s.size(), at.last() + 3); i++) {
            Token t = s.token(i);
            if (elsewhere(at, t)) {
                break;
            }
            if (t.upos() == Upos.PRON && speech.is("third", t)) {
                return Optional.of(t);
            }
            if (speech.is("time", t)) {
                break;
            }
            for (Reference r : passage.cast().references()) {
                if (r.sentence() == s.index() && r.span().begin() == t.begin()) {
                    return Optional.of(s.token(r.head()));
                }
            }
            if (t.upos() == Upos.PROPN || t.upos() == Upos.NOUN || t.upos() == Upos.NUM) {
                return Optional.of(Antecedents.topOfPhrase(s, t));
            }
            if (t.upos() == Upos.PUNCT || t.upos() == Upos.VERB || t.upos() == Upos.ADP) {
                break;
            }
        }
        return Optional.empty();
    }
}
