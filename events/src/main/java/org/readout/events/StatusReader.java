package org.readout.events;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;
import org.readout.record.Event.Status;

/**
 * Whether an act happened, from the tense, mood and negation of its verb and from the verbs above it. What is only
 * supposed, aimed at or asked after has no status: it is no event.
 */
final class StatusReader {

    private static final int DEPTH = 8;

    private final Grammar grammar;
    private final WordClasses words;

    StatusReader(Grammar grammar, WordClasses words) {
        this.grammar = grammar;
        this.words = words;
    }

    /** The status, or nothing where the text does not tell the act as one that was, is, will or can be. */
    Optional<Status> read(Sentence s, Token trigger) {
        if (s.token(s.size() - 1).form().equals("?") || isSupposed(s, trigger)) {
            return Optional.empty();
        }
        boolean predicate =
                trigger.upos() == Upos.ADJ && s.child(trigger, "cop").isPresent();
        boolean verb = Grammar.isVerbal(trigger) || Grammar.isParticiple(trigger) || predicate;
        return Optional.ofNullable(verb ? ofVerb(s, trigger, 0) : ofNoun(s, trigger));
    }

    /** 'If they attack, …': before the first comma of a sentence that opens with such a word, wherever the tree hung it. */
    private boolean isSupposed(Sentence s, Token trigger) {
        if (isBehindIf(s, trigger)) {
            return true;
        }
        if (!words.has("if", s, s.token(0)) || s.token(0).upos() != Upos.SCONJ) {
            return false;
        }
        for (int i = 0; i < trigger.index(); i++) {
            if (s.token(i).form().equals(",")) {
                return false;
            }
        }
        return true;
    }

    /** '… that if they attack': between the word and its verb stands no other verb but a participle, and no comma. */
    private boolean isBehindIf(Sentence s, Token trigger) {
        for (int i = trigger.index() - 1; i >= 0; i--) {
            Token t = s.token(i);
            boolean verb = t.upos() == Upos.VERB && !Grammar.isReduced(t);
            if (verb || t.upos() == Upos.PUNCT) {
                return false;
            }
            if (t.upos() == Upos.SCONJ && words.has("if", s, t)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Status ofNoun(Sentence s, Token noun) {
        Status own = modifiers(s, noun);
        Optional<Token> light = grammar.lightVerb(s, noun);
        if (light.isPresent()) {
            return worse(own, isDue(s, noun, light.get()) ? Status.PLANNED : ofVerb(s, light.get(), 0));
        }
        Optional<Token> head = s.head(noun);
        if (head.isEmpty() || own == null) {
            return own;
        }
        Token h = head.get();
        if (Grammar.isVerbal(h) && noun.isAny("obj", "nsubj", "obl", "xcomp")) {
            return worse(own, governed(s, h, noun));
        }
        if (h.upos() == Upos.NOUN && noun.is("nmod")) {
            return worse(own, frame(s, h));
        }
        return own;
    }

    /** 'talks should begin on Monday', 'talks are due to start': of what begins, that is when, and nobody's demand. */
    private boolean isDue(Sentence s, Token noun, Token verb) {
        return noun.is("nsubj")
                && noun.head() == verb.index()
                && s.children(verb).stream()
                        .anyMatch(c -> c.index() > noun.index()
                                && c.index() < verb.index()
                                && (c.is("aux") ? words.has("aux-should", s, c) : words.has("due", s, c)));
    }

    /** What the governing verb makes of a noun that it plans, refuses or asks for. */
    private @Nullable Status governed(Sentence s, Token verb, Token noun) {
        boolean object = noun.is("obj") || noun.relation().equals("nsubj:pass");
        return object ? frame(s, verb) : Status.ACTUAL;
    }

    private Status modifiers(Sentence s, Token noun) {
        Status status = Status.ACTUAL;
        for (Token c : s.children(noun)) {
            if (c.isAny("det", "case", "advmod") && words.has("no", s, c)) {
                return Status.DENIED;
            }
            if (words.has("future-modifier", s, c)) {
                status = Status.PLANNED;
            } else if (words.has("maybe", s, c)) {
                status = Status.POSSIBLE;
            }
        }
        if (noun.index() > 1
                && words.has("no", s, s.token(noun.index() - 2))
                && words.has("owner-case", s, s.token(noun.index() - 1))) {
            return Status.DENIED;
        }
        return status;
    }

    private @Nullable Status ofVerb(Sentence s, Token verb, int depth) {
        Status own = own(s, verb);
        if (own == null || depth > DEPTH || verb.head() < 0) {
            return own;
        }
        Token h = s.token(verb.head());
        if (verb.is("conj")) {
            h = Grammar.first(s, verb).orElse(h);
        }
        if (verb.is("conj") && (Grammar.isVerbal(h) || Grammar.isParticiple(h))) {
            return bare(s, verb) ? worse(own, ofVerb(s, h, depth + 1)) : worse(own, above(s, h, depth));
        }
        if (verb.isAny("xcomp", "ccomp", "obl", "dep")
                || grammar.isComplement(s, verb)
                || Grammar.isReduced(verb) && !Grammar.isParticiple(verb)) {
            return complement(s, verb, h, own, depth);
        }
        if (verb.is("advcl") && !grammar.isComplement(s, verb)) {
            return grammar.isPerformed(s, verb, h)
                    ? ofVerb(s, h, depth + 1)
                    : asMeans(s, verb, adverbial(s, verb, own), depth);
        }
        return verb.relation().equals("acl:relcl") ? worse(own, supposedNoun(s, h)) : own;
    }

    /** 'planned to free the port by attacking it': a means is no more certain than what it serves. */
    private @Nullable Status asMeans(Sentence s, Token verb, @Nullable Status own, int depth) {
        boolean means = !Grammar.isFinite(s, verb)
                && s.children(verb, "mark", "case").stream()
                        .anyMatch(m -> m.index() < verb.index() && words.has("means", s, m));
        if (!means || own == null) {
            return own;
        }
        Status served = ofVerb(s, s.token(verb.head()), depth + 1);
        return served == Status.DENIED ? own : worse(own, served);
    }

    /** What stands above the first of some coordinated verbs holds for the others too. */
    private @Nullable Status above(Sentence s, Token first, int depth) {
        if (first.head() < 0 || !first.isAny("xcomp", "ccomp", "advcl")) {
            return Status.ACTUAL;
        }
        Token h = s.token(first.head());
        return first.is("advcl")
                ? adverbial(s, first, Status.ACTUAL)
                : complement(s, first, h, Status.ACTUAL, depth + 1);
    }

    private static boolean bare(Sentence s, Token verb) {
        return s.child(verb, "aux", "nsubj").isEmpty()
                && !verb.feature("VerbForm").equals("Fin");
    }

    private @Nullable Status complement(Sentence s, Token verb, Token head, Status own, int depth) {
        boolean finite = Grammar.isFinite(s, verb);
        if (head.upos() == Upos.NOUN) {
            boolean none = s.children(head, "det").stream().anyMatch(d -> words.has("no", s, d));
            return none ? Status.DENIED : worse(own, frame(s, head));
        }
        if (!finite && grammar.isPerformed(s, verb, head)) {
            return ofVerb(s, head, depth + 1);
        }
        boolean shifts = finite && own == Status.POSSIBLE && words.has("reporting", s, head) && !isMay(s, verb);
        Status shifted = shifts ? Status.PLANNED : isToDo(s, verb, head) ? worse(own, Status.PLANNED) : own;
        Status frame = finite && words.has("reporting", s, head) ? Status.ACTUAL : frame(s, head);
        if (frame == Status.PLANNED && isPerfect(s, verb)) {
            frame = Status.ACTUAL;
        }
        if (!finite && words.has("reporting", s, head) && grammar.isPassive(s, head)) {
            frame = Status.POSSIBLE;
        }
        Status above = Grammar.isVerbal(head) ? ofVerb(s, head, depth + 1) : own(s, head);
        if (above == Status.PLANNED && finite) {
            above = Status.ACTUAL;
        }
        return worse(worse(shifted, frame), above);
    }

    /** 'is to meet her': a form of 'be' and the infinitive; 'his first act was to resign' has been done. */
    private boolean isToDo(Sentence s, Token verb, Token be) {
        boolean infinitive = be.upos() == Upos.AUX
                && words.has("be", s, be)
                && verb.is("xcomp")
                && s.children(verb, "mark").stream().anyMatch(to -> words.has("aim", s, to));
        boolean done = be.feature("Tense").equals("Past")
                && s.children(be, "nsubj").stream().anyMatch(t -> t.upos() == Upos.NOUN);
        return infinitive && !done;
    }

    /** 'said that he might travel', where 'would travel' is what he plans. */
    private boolean isMay(Sentence s, Token verb) {
        return s.children(verb, "aux").stream()
                .anyMatch(a -> words.has("aux-possible", s, a) && !words.has("aux-conditional", s, a));
    }

    /** 'a annoncé avoir pris': an infinitive of what is past. */
    private static boolean isPerfect(Sentence s, Token verb) {
        return Grammar.isPastParticiple(verb)
                && s.children(verb, "aux").stream()
                        .anyMatch(
                                a -> a.relation().equals("aux") || a.relation().equals("aux:tense"))
                && s.children(verb, "aux").stream()
                        .anyMatch(a -> a.feature("VerbForm").equals("Inf"));
    }

    /** What a word makes of the act below it: planned, tried, refused, asked for. */
    private @Nullable Status frame(Sentence s, Token head) {
        if (words.has("plans", s, head)) {
            return Status.PLANNED;
        }
        if (words.has("supposes", s, head)) {
            return Status.POSSIBLE;
        }
        if (words.has("refuses", s, head)) {
            return words.has("excludes", s, head) && own(s, head) == Status.DENIED ? Status.POSSIBLE : Status.DENIED;
        }
        if (words.has("occasion", s, head)) {
            return null;
        }
        if (words.has("asks", s, head)) {
            return null;
        }
        return words.has("continues", s, head) ? Status.ONGOING : Status.ACTUAL;
    }

    private @Nullable Status supposedNoun(Sentence s, Token noun) {
        return noun.upos() == Upos.NOUN && words.has("hypothesis-noun", s, noun) ? null : Status.ACTUAL;
    }

    private @Nullable Status adverbial(Sentence s, Token verb, Status own) {
        for (Token c : s.children(verb)) {
            if (c.index() < verb.index() && c.isAny("mark", "case", "advmod")) {
                if (words.has("if", s, c) || words.has("so-that", s, c)) {
                    return null;
                }
                if (words.has("without", s, c)) {
                    return Status.DENIED;
                }
                if (words.has("before", s, c)) {
                    return worse(own, Status.POSSIBLE);
                }
            }
        }
        boolean purpose =
                verb.feature("VerbForm").equals("Inf") && s.child(verb, "aux").isEmpty();
        return purpose ? null : own;
    }

    /** From the verb itself, its auxiliaries, negations and adverbs. */
    private @Nullable Status own(Sentence s, Token verb) {
        Status status = mood(s, verb);
        boolean ne = false;
        boolean half = false;
        for (Token c : s.children(verb)) {
            if (words.has("negation", s, c) && !c.is("conj") && !isOfInfinitive(s, verb, c)) {
                return Status.DENIED;
            }
            ne |= words.has("half-negation", s, c);
            half |= c.is("advmod") && words.has("negation-with-half", s, c);
            if (c.isAny("advmod", "amod") && words.has("maybe", s, c)) {
                status = worse(status, Status.POSSIBLE);
            }
            if (c.isAny("nsubj", "obj", "obl:agent") && nobody(s, c)) {
                return Status.DENIED;
            }
        }
        return ne && half ? Status.DENIED : status;
    }

    /** 'vowed never to let': right before its 'to', the negation is the infinitive's. */
    private boolean isOfInfinitive(Sentence s, Token verb, Token not) {
        return not.index() > verb.index()
                && not.index() + 1 < s.size()
                && s.token(not.index() + 1).is("mark")
                && words.has("aim", s, s.token(not.index() + 1));
    }

    private boolean nobody(Sentence s, Token t) {
        return t.upos() == Upos.PRON && words.has("nobody", s, t)
                || s.children(t, "det").stream().anyMatch(d -> words.has("no", s, d));
    }

    private @Nullable Status mood(Sentence s, Token verb) {
        if (verb.feature("Mood").equals("Imp")
                && s.children(verb, "nsubj").stream().allMatch(c -> c.index() > verb.index())) {
            return null;
        }
        Status status = tense(verb);
        for (Token aux : s.children(verb, "aux", "cop")) {
            if (words.has("aux-must", s, aux)) {
                return null;
            }
            if (words.has("aux-possible", s, aux)) {
                status = worse(status, Status.POSSIBLE);
            } else if (words.has("aux-future", s, aux)) {
                status = worse(status, Status.PLANNED);
            } else {
                status = worse(status, tense(aux));
            }
        }
        boolean progressive = status == Status.ACTUAL
                && Grammar.isParticiple(verb)
                && verb.feature("Tense").equals("Pres")
                && s.children(verb, "aux").stream().anyMatch(a -> words.has("be", s, a));
        return progressive ? Status.ONGOING : status;
    }

    private static Status tense(Token t) {
        if (t.feature("Mood").equals("Cnd")) {
            return Status.POSSIBLE;
        }
        return t.feature("Tense").equals("Fut") ? Status.PLANNED : Status.ACTUAL;
    }

    /** The one that claims less: nothing, denied, possible, planned, ongoing, actual. */
    private static @Nullable Status worse(@Nullable Status a, @Nullable Status b) {
        if (a == null || b == null) {
            return null;
        }
        return rank(a) >= rank(b) ? a : b;
    }

    private static int rank(Status status) {
        return switch (status) {
            case ACTUAL -> 0;
            case ONGOING -> 1;
            case PLANNED -> 2;
            case POSSIBLE -> 3;
            case DENIED -> 4;
        };
    }
}
