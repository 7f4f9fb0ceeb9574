package org.readout.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/**
 * Who does what to whom in one tree, as far as grammar tells: the doer and the one acted on, whatever the voice, through
 * relative clauses, coordination, participles and control. The tree may be wrong; every walk ends. Immutable.
 */
final class Grammar {

    private static final int DEPTH = 6;

    /** How far behind its verb a phrase is sought by its preposition alone. */
    private static final int REACH = 12;

    private final WordClasses words;
    private final LostSubjects lost;
    private final LightVerbs lightVerbs;
    private final LostPhrases phrases;

    Grammar(WordClasses words) {
        this.words = words;
        this.lost = new LostSubjects(words);
        this.lightVerbs = new LightVerbs(words);
        this.phrases = new LostPhrases(words);
    }

    static boolean isVerbal(Token t) {
        return t.upos().isVerbal();
    }

    static boolean isParticiple(Token t) {
        return t.feature("VerbForm").equals("Part");
    }

    static boolean isPastParticiple(Token t) {
        return isParticiple(t) && !t.feature("Tense").equals("Pres");
    }

    static boolean isFinite(Sentence s, Token t) {
        List<Token> aux = s.children(t, "aux", "cop");
        if (aux.isEmpty()) {
            String form = t.feature("VerbForm");
            return form.equals("Fin") || form.isEmpty();
        }
        return aux.stream().anyMatch(a -> a.feature("VerbForm").equals("Fin"));
    }

    /** A participle or clause that hangs from a noun, but is no relative clause. */
    static boolean isReduced(Token t) {
        return t.is("acl") && !t.relation().equals("acl:relcl");
    }

    /** Whether the surface subject is the one acted on. */
    boolean isPassive(Sentence s, Token v) {
        return isPassive(s, v, 0);
    }

    private boolean isPassive(Sentence s, Token v, int depth) {
        if (words.has("active-with-be", s, v) || isReflexive(s, v)) {
            return false;
        }
        boolean be = false;
        for (Token c : s.children(v)) {
            if (c.relation().equals("aux:pass") || c.relation().equals("nsubj:pass")) {
                return true;
            }
            be |= c.is("aux") && words.has("be", s, c);
        }
        if (!isPastParticiple(v)) {
            return false;
        }
        if (be) {
            return true;
        }
        boolean bare = s.child(v, "aux").isEmpty() && s.child(v, "nsubj").isEmpty();
        if (bare && v.is("conj") && depth < DEPTH) {
            Optional<Token> first = first(s, v).filter(h -> isVerbal(h) || isParticiple(h));
            return first.isPresent() ? isPassive(s, first.get(), depth + 1) : true;
        }
        return bare && s.child(v, "obj").isEmpty() && !v.is("ccomp");
    }

    /** What a conjunct is coordinated with: a bare participle with the participle before it, whatever the tree says. */
    static Optional<Token> first(Sentence s, Token conjunct) {
        Optional<Token> head = s.head(conjunct);
        if (head.isEmpty() || !isPastParticiple(conjunct) || isParticiple(head.get())) {
            return head;
        }
        int end = head.get().index() < conjunct.index() ? head.get().index() : -1;
        for (int i = conjunct.index() - 1; i > end; i--) {
            Token t = s.token(i);
            if (isPastParticiple(t) && isReduced(t)) {
                return Optional.of(t);
            }
        }
        return head;
    }

    boolean isReflexive(Sentence s, Token v) {
        return s.children(v).stream()
                .anyMatch(c -> c.index() < v.index() && words.has("reflexive", s, c) && c.upos() == Upos.PRON);
    }

    /** Who does it: the subject, or the agent of a passive. */
    List<Token> subjects(Sentence s, Token v) {
        return isPassive(s, v) ? agents(s, v) : surfaceSubjects(s, v, 0);
    }

    /** Who or what it is done to. */
    List<Token> objects(Sentence s, Token v) {
        return isPassive(s, v) ? surfaceSubjects(s, v, 0) : activeObjects(s, v);
    }

    /** 'The quake killed nine', 'were killed in a crash': what befalls people without anybody doing it. */
    boolean isMisfortune(Sentence s, Token verb) {
        if (!isVerbal(verb) && !isParticiple(verb)) {
            return false;
        }
        List<Token> causes = new ArrayList<>(subjects(s, verb));
        if (causes.isEmpty()) {
            causes.addAll(direct(s, verb, List.of("@misfortune-case")));
        }
        return causes.stream().anyMatch(t -> words.has("misfortune", s, t));
    }

    /** Whether the sentence says by whom or what an act was done; by a law, a war, a verdict is by an authority. */
    boolean hasDoer(Sentence s, Token verb) {
        return isVerbal(verb)
                && subjects(s, verb).stream()
                        .anyMatch(t -> t.upos() == Upos.NOUN
                                && !words.has("law", s, t)
                                && !words.has("war", s, t)
                                && !words.has("utterance", s, t));
    }

    private List<Token> agents(Sentence s, Token v) {
        List<Token> found = new ArrayList<>(s.children(v, "obl:agent"));
        if (found.isEmpty()) {
            found.addAll(obliques(s, v, List.of("@agent-case")));
        }
        return found;
    }

    private List<Token> surfaceSubjects(Sentence s, Token v, int depth) {
        List<Token> found = new ArrayList<>();
        Optional<Token> second = secondSubject(s, v);
        for (Token t : s.children(v, "nsubj")) {
            if (!t.relation().equals("nsubj:caus") && second.filter(t::equals).isEmpty()) {
                found.add(resolved(s, t));
            }
        }
        if (!found.isEmpty() || depth > DEPTH) {
            return found;
        }
        Optional<Token> head = s.head(v);
        if (head.isPresent()) {
            found.addAll(inherited(s, v, head.get(), depth));
        }
        return found.isEmpty() && depth == 0 && isFinite(s, v) ? lost.find(s, v) : found;
    }

    /** 'Le roi a reçu le premier ministre': a noun behind its verb that a tree took for a second subject is its object. */
    private static Optional<Token> secondSubject(Sentence s, Token v) {
        List<Token> subjects = s.children(v, "nsubj");
        if (subjects.size() != 2 || s.child(v, "obj").isPresent()) {
            return Optional.empty();
        }
        Token second = subjects.get(1);
        boolean behind = subjects.get(0).index() < v.index() && second.index() > v.index();
        boolean nouns = subjects.get(0).upos() != Upos.PRON && second.upos() != Upos.PRON;
        return behind && nouns ? Optional.of(second) : Optional.empty();
    }

    private List<Token> inherited(Sentence s, Token v, Token h, int depth) {
        List<Token> found = new ArrayList<>();
        if (v.relation().equals("acl:relcl")) {
            found.add(h);
        } else if (v.is("acl")) {
            boolean named = h.upos() == Upos.PROPN || h.upos() == Upos.PRON;
            found.addAll(isParticiple(v) || named ? List.of(h) : holders(s, h, depth));
        } else if (v.is("xcomp") || v.is("ccomp") && !isFinite(s, v) || isComplement(s, v)) {
            found.addAll(controllers(s, v, h, depth));
        } else if (v.is("conj") || v.is("advcl") && !isFinite(s, v) || v.is("cop") || v.is("aux")) {
            Token governor = v.is("conj") ? first(s, v).orElse(h) : h;
            List<Token> own = v.is("conj") && isFinite(s, v) ? lost.behindConjunction(s, v) : lost.beforeBe(s, v, h);
            if (!own.isEmpty()) {
                found.addAll(own);
            } else if (isVerbal(governor)
                    || isParticiple(governor)
                    || s.child(governor, "cop").isPresent()) {
                found.addAll(surfaceSubjects(s, governor, depth + 1));
            } else if (v.is("advcl")) {
                found.addAll(holders(s, governor, depth));
            }
        }
        return found;
    }

    /** Whose act an infinitive below a noun is: 'its decision to leave', 'they took the decision to leave'. */
    private List<Token> holders(Sentence s, Token noun, int depth) {
        List<Token> found = new ArrayList<>(possessors(s, noun));
        for (Token t : direct(s, noun, List.of("@owner-case"))) {
            if (t.upos() == Upos.PROPN) {
                found.add(t);
            }
        }
        if (found.isEmpty() && noun.isAny("obj", "obl")) {
            s.head(noun).filter(Grammar::isVerbal).ifPresent(verb -> found.addAll(surfaceSubjects(s, verb, depth + 1)));
        }
        return found;
    }

    /** A clause that hangs like an adverbial but completes its verb: 'accused him of lying', 'kept him from going'. */
    boolean isComplement(Sentence s, Token v) {
        return v.is("advcl")
                && !isFinite(s, v)
                && s.children(v, "mark", "case").stream()
                        .anyMatch(m -> m.index() < v.index() && words.has("complement-mark", s, m));
    }

    /** 'called the king to congratulate him': what somebody gets in touch for, and does by that. */
    boolean isPerformed(Sentence s, Token v, Token above) {
        return v.isAny("xcomp", "advcl")
                && words.has("contact", s, above)
                && words.has("performed", s, v)
                && !isFinite(s, v);
    }

    /** Of 'urge X to go' it is X, of 'agree to go' the subject. */
    private List<Token> controllers(Sentence s, Token v, Token verb, int depth) {
        if (!words.has("subject-control", s, verb) && !isPerformed(s, v, verb)) {
            List<Token> objects = new ArrayList<>(s.children(verb, "obj", "iobj"));
            objects.removeIf(t -> words.has("reflexive", s, t));
            if (objects.isEmpty() && words.has("dative-control", s, verb)) {
                objects.addAll(obliques(s, verb, List.of("@dative-case")));
            }
            if (!objects.isEmpty()) {
                return List.of(resolved(s, objects.get(0)));
            }
        }
        return surfaceSubjects(s, verb, depth + 1);
    }

    private List<Token> activeObjects(Sentence s, Token v) {
        List<Token> found = new ArrayList<>();
        for (Token t : s.children(v, "obj")) {
            if (!words.has("reflexive", s, t)) {
                found.add(resolved(s, t));
            }
        }
        secondSubject(s, v).ifPresent(found::add);
        for (Token t : s.children(v, "obl")) {
            boolean bare = t.relation().equals("obl") && t.upos() == Upos.NOUN && t.index() > v.index();
            if (bare && s.child(t, "case", "mark").isEmpty() && !words.has("day", s, t)) {
                found.add(t);
            }
        }
        if (found.isEmpty()) {
            found.addAll(s.child(v, "xcomp").isPresent() ? s.children(v, "iobj") : List.of());
            found.addAll(behindParticle(s, v));
            found.addAll(partitives(s, v));
        }
        if (found.isEmpty() && v.relation().equals("acl:relcl") && isObjectRelative(s, v)) {
            s.head(v).ifPresent(found::add);
        }
        if (found.isEmpty()) {
            for (Token c : s.children(v, "ccomp", "xcomp")) {
                if (!isFinite(s, c)) {
                    found.addAll(s.children(c, "nsubj"));
                }
            }
        }
        if (found.isEmpty() && !isReflexive(s, v)) {
            phrases.object(s, v).ifPresent(found::add);
        }
        return found;
    }

    /** 'a envoyé de l'aide': a partitive right behind its verb that a tree took for a preposition. */
    private List<Token> partitives(Sentence s, Token v) {
        List<Token> found = new ArrayList<>();
        for (Token t : s.children(v, "obl")) {
            boolean partitive = s.children(t, "case").stream()
                    .anyMatch(c -> c.index() == v.index() + 1 && words.has("partitive", s, c));
            if (partitive && t.upos() == Upos.NOUN && !isReflexive(s, v)) {
                found.add(t);
            }
        }
        return found;
    }

    /** 'gunned down the judge': what a tree hangs by a particle right behind its verb as if that were a preposition. */
    private List<Token> behindParticle(Sentence s, Token v) {
        List<Token> found = new ArrayList<>();
        for (Token t : s.children(v, "obl", "xcomp")) {
            for (Token c : s.children(t, "case")) {
                if (c.index() == v.index() + 1 && words.has("particle", s, c)) {
                    found.add(t);
                }
            }
            boolean bare = t.is("xcomp")
                    && t.upos() == Upos.NOUN
                    && s.child(t, "case", "mark", "cop").isEmpty();
            if (bare && !s.children(v, "compound").isEmpty()) {
                found.add(t);
            }
        }
        return found;
    }

    /** 'the man police arrested': another subject of its own and no relative word in another place. */
    private boolean isObjectRelative(Sentence s, Token v) {
        boolean ownSubject = s.children(v, "nsubj").stream().anyMatch(t -> !words.has("relative", s, t));
        boolean taken = s.children(v).stream()
                .anyMatch(t -> !t.is("obj") && !t.is("mark") && words.has("relative", s, t)
                        || t.is("obl") && s.children(t).stream().anyMatch(c -> words.has("relative", s, c)));
        return ownSubject && !taken;
    }

    /** The noun behind a relative pronoun, the name before a day that a tree takes for its head; any other is itself. */
    Token resolved(Sentence s, Token t) {
        if (words.has("day", s, t)) {
            return s.children(t, "compound", "nmod").stream()
                    .filter(c -> c.upos() == Upos.PROPN && c.index() == t.index() - 1)
                    .findFirst()
                    .orElse(t);
        }
        if (t.upos() != Upos.PRON && t.upos() != Upos.DET && t.upos() != Upos.SCONJ || !words.has("relative", s, t)) {
            return t;
        }
        Token at = t;
        for (int i = 0; i < DEPTH && at.head() >= 0; i++) {
            Token head = s.token(at.head());
            if (at.is("acl") && head.index() < t.index()) {
                return head;
            }
            at = head;
        }
        return t;
    }

    /** Prepositional phrases with one of these prepositions: of the token, else of its object or complement. */
    List<Token> obliques(Sentence s, Token t, List<String> prepositions) {
        List<Token> found = direct(s, t, prepositions);
        if (!found.isEmpty()) {
            return found;
        }
        if (!isVerbal(t) && !isParticiple(t)) {
            return ofNoun(s, t, prepositions);
        }
        for (Token c : s.children(t, "obj", "obl", "xcomp", "compound", "advmod", "iobj", "advcl")) {
            if (!c.is("advcl") || s.child(c, "mark", "nsubj").isEmpty()) {
                found.addAll(direct(s, c, prepositions));
            }
        }
        return found.isEmpty() ? inReach(s, t, prepositions) : found;
    }

    /** The phrase behind a preposition in the same run of words as the verb, wherever the tree hung it. */
    private List<Token> inReach(Sentence s, Token verb, List<String> prepositions) {
        for (int i = verb.index() + 1; i < s.size() && i <= verb.index() + REACH; i++) {
            Token t = s.token(i);
            if (endsClause(s, t)) {
                break;
            }
            if (t.upos() == Upos.ADP && t.is("case") && isCase(s, t, prepositions)) {
                return t.head() > i ? List.of(resolved(s, s.token(t.head()))) : behindCase(s, t);
            }
        }
        return List.of();
    }

    private List<Token> behindCase(Sentence s, Token preposition) {
        return phrases.behind(s, preposition).stream().toList();
    }

    private boolean endsClause(Sentence s, Token t) {
        return t.upos() == Upos.PUNCT && !t.form().equals("-") && !t.is("case")
                || t.upos() == Upos.SCONJ
                || isVerbal(t) && !t.is("amod")
                || t.upos() == Upos.PRON && words.has("relative", s, t);
    }

    /** A phrase that the tree hung one step too low or too high. */
    private List<Token> ofNoun(Sentence s, Token noun, List<String> prepositions) {
        List<Token> found = new ArrayList<>();
        for (Token c : s.children(noun, "nmod", "appos", "amod", "acl")) {
            if (!c.is("acl") || words.has("light", s, c)) {
                found.addAll(direct(s, c, prepositions));
            }
        }
        if (found.isEmpty() && noun.head() >= 0 && !noun.is("root")) {
            for (Token c : direct(s, s.token(noun.head()), prepositions)) {
                if (c.index() > noun.index() && !verbBetween(s, noun, c)) {
                    found.add(c);
                }
            }
        }
        if (found.isEmpty() && noun.index() + 1 < s.size()) {
            Token next = s.token(noun.index() + 1);
            boolean lost = next.upos() == Upos.ADP && next.is("case") && next.head() < next.index();
            found.addAll(lost && isCase(s, next, prepositions) ? behindCase(s, next) : List.of());
        }
        return found;
    }

    private static boolean verbBetween(Sentence s, Token from, Token to) {
        for (int i = from.index() + 1; i < to.index(); i++) {
            if (s.token(i).upos() == Upos.VERB && s.token(i).feature("VerbForm").equals("Fin")) {
                return true;
            }
        }
        return false;
    }

    private List<Token> direct(Sentence s, Token t, List<String> prepositions) {
        List<Token> found = new ArrayList<>();
        for (Token c : s.children(t)) {
            if (c.isAny("obl", "nmod", "iobj", "obj", "xcomp", "dep", "advcl", "acl", "conj", "nsubj")
                    && hasCase(s, c, prepositions)) {
                found.add(resolved(s, c));
            }
        }
        if (found.size() == 1 && prepositions.size() == 1 && words.hasWord("between-case", prepositions.get(0))) {
            phrases.second(s, found.get(0)).ifPresent(found::add);
        }
        return found;
    }

    private boolean hasCase(Sentence s, Token noun, List<String> prepositions) {
        for (Token c : s.children(noun)) {
            if (c.index() < noun.index()
                    && (c.is("case") || c.is("mark") && c.upos() == Upos.ADP)
                    && isCase(s, c, prepositions)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is one of these prepositions, or of such a class of them. */
    boolean isCase(Sentence s, Token c, List<String> prepositions) {
        String whole = caseText(s, c);
        for (String p : prepositions) {
            if (p.startsWith("@")
                    ? words.hasWord(p.substring(1), whole)
                    : whole.equals(p) || whole.startsWith(p + " ")) {
                return true;
            }
        }
        return false;
    }

    private static String caseText(Sentence s, Token c) {
        StringBuilder text = new StringBuilder(WordClasses.lemma(c));
        for (Token f : s.children(c, "fixed")) {
            text.append(' ').append(WordClasses.lemma(f));
        }
        return text.toString();
    }

    /** Clauses that complete a verb. */
    List<Token> complements(Sentence s, Token v) {
        List<Token> found = new ArrayList<>(s.children(v, "xcomp", "ccomp"));
        found.removeIf(c -> c.upos() == Upos.PROPN && s.child(c, "cop", "aux").isEmpty());
        if (found.isEmpty()
                && v.upos() == Upos.NOUN
                && v.is("obj")
                && s.child(v, "acl").isEmpty()) {
            s.head(v).ifPresent(verb -> found.addAll(rightBehind(s, verb, v)));
        }
        for (Token c : s.children(v, "advcl", "acl")) {
            if (!isFinite(s, c) && found.isEmpty() && c.index() > v.index()) {
                found.add(c);
            }
        }
        return found;
    }

    /** 'expressed its readiness to leave': what the tree hung by the verb that begins where the noun ends. */
    private static List<Token> rightBehind(Sentence s, Token verb, Token noun) {
        return s.children(verb, "xcomp", "advcl").stream()
                .filter(c -> s.subtree(c).get(0).index() == noun.index() + 1)
                .toList();
    }

    /** Whose it is: possessives, adjectives of nations, names before the noun, 'of'. */
    List<Token> owners(Sentence s, Token noun) {
        List<Token> found = new ArrayList<>(possessors(s, noun));
        found.addAll(adjectives(s, noun));
        found.addAll(direct(s, noun, List.of("@owner-case")));
        return found;
    }

    /** By whom words were brought forward: 'the plan presented by the envoy', 'the draft that France circulated'. */
    List<Token> makers(Sentence s, Token noun) {
        List<Token> found = new ArrayList<>();
        for (Token c : s.children(noun, "acl")) {
            boolean relative = c.relation().equals("acl:relcl") && isVerbal(c) && !isPassive(s, c);
            if (relative && (words.has("demand", s, noun) || words.has("utterance", s, noun))) {
                found.addAll(isObjectRelative(s, c) ? surfaceSubjects(s, c, 0) : List.of());
            } else if (isPastParticiple(c)) {
                found.addAll(agents(s, c));
            }
        }
        return found;
    }

    List<Token> possessors(Sentence s, Token noun) {
        List<Token> found = new ArrayList<>(s.children(noun, "nmod:poss"));
        for (Token t : s.children(noun, "det")) {
            if (t.feature("Poss").equals("Yes") || words.has("possessive", s, t)) {
                found.add(t);
            }
        }
        return found;
    }

    List<Token> adjectives(Sentence s, Token noun) {
        List<Token> found = new ArrayList<>();
        for (Token c : s.children(noun, "amod", "compound")) {
            for (Token before : s.children(c, "compound")) {
                if (before.index() == c.index() - 2
                        && s.token(c.index() - 1).form().equals("-")) {
                    found.add(before);
                }
            }
            found.add(c);
        }
        return found;
    }

    /** Whoever does what the noun says: the subject of its light or passive verb, 'by', a possessor, a demonym. */
    List<Token> doers(Sentence s, Token noun) {
        List<Token> found = direct(s, noun, List.of("@agent-case"));
        if (found.isEmpty()) {
            found.addAll(lightSubjects(s, noun));
            found.removeIf(t -> t.index() == noun.index());
        }
        if (found.isEmpty()) {
            found.addAll(possessors(s, noun));
            found.addAll(adjectives(s, noun));
        }
        return found;
    }

    /** The subject of 'carry out an attack' for the attack. */
    List<Token> lightSubjects(Sentence s, Token noun) {
        return lightVerb(s, noun).map(v -> subjects(s, v)).orElse(List.of());
    }

    /** The verb that only says that the noun is done: 'hold talks', 'talks took place'. */
    Optional<Token> lightVerb(Sentence s, Token noun) {
        return lightVerbs.of(s, noun);
    }

    private List<Token> recipients(Sentence s, Token verb) {
        List<Token> found = s.children(verb, "iobj");
        return found.isEmpty() ? phrases.recipient(s, verb).stream().toList() : found;
    }

    /** The tokens at the end of one step from a token. */
    List<Token> step(Sentence s, Token t, String step) {
        boolean verb = isVerbal(t) || isParticiple(t);
        return switch (step) {
            case "subj" -> verb ? subjects(s, t) : t.upos() == Upos.ADJ ? surfaceSubjects(s, t, 0) : doers(s, t);
            case "obj" -> objects(s, t);
            case "iobj" -> recipients(s, t);
            case "comp" -> complements(s, t);
            case "inf" -> complements(s, t).stream()
                    .filter(c -> !isFinite(s, c))
                    .toList();
            case "any" -> s.subtree(t);
            case "cop" -> s.children(t, "cop");
            case "nsubj" -> surfaceSubjects(s, t, 0);
            case "has" -> s.children(t);
            case "poss" -> possessors(s, t);
            case "adj" -> adjectives(s, t);
            case "owner" -> owners(s, t);
            case "light" -> lightSubjects(s, t);
            case "verb" -> lightVerb(s, t).stream().toList();
            case "by" -> direct(s, t, List.of("@agent-case"));
            case "of" -> direct(s, t, List.of("@owner-case"));
            case "noun" -> s.head(t).filter(h -> t.isAny("acl", "nmod")).stream()
                    .toList();
            default -> obliques(s, t, List.of(step));
        };
    }
}
