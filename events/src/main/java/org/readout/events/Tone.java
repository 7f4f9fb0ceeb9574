package org.readout.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.readout.language.Analysis;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;
import org.readout.record.Event.Type;
import org.readout.record.Span;
import org.readout.record.Statement;

/** What a plain statement does to another actor by what it says of it: asks something, blames or praises. */
final class Tone {

    /** An act and whom it is done to; nobody where the words do not name him. */
    record Act(Type type, List<String> targets) {}

    private final Grammar grammar;
    private final WordClasses words;
    private final Parties parties;
    private final Homeland homeland;
    private final Analysis analysis;

    Tone(Grammar grammar, WordClasses words, Parties parties, Homeland homeland, Analysis analysis) {
        this.homeland = homeland;
        this.grammar = grammar;
        this.words = words;
        this.parties = parties;
        this.analysis = analysis;
    }

    /** The first act that the content is. */
    Optional<Act> read(Statement st) {
        return first(st, Type.REQUEST).or(() -> first(st, Type.ACCUSE)).or(() -> first(st, Type.SUPPORT));
    }

    /** Whether a cue says no more than that something is said. */
    boolean isPlain(Sentence s, Token cue) {
        return words.has("reporting", s, cue);
    }

    /** Whether a cue warns: of whatever may come, unless the words threaten with what the speaker will do. */
    boolean isWarning(Sentence s, Token cue) {
        return words.has("warns", s, cue);
    }

    /** Whether the words, quoted as they were said, tell somebody to do something: 'Count again'. */
    boolean isOrder(Statement st) {
        return st.form() != Statement.Form.INDIRECT && hasWord(st, (s, t) -> orders(st, s, t));
    }

    private boolean orders(Statement st, Sentence s, Token t) {
        boolean top = t.head() < 0 || !inContent(st, s.token(t.head())) || t.isAny("parataxis", "conj");
        return top
                && (t.feature("Mood").equals("Imp") || isBare(st, s, t))
                && s.children(t, "nsubj").stream().allMatch(c -> c.index() > t.index())
                && isOwn(st, s, t)
                && !words.has("phatic", s, t);
    }

    private boolean hasWord(Statement st, BiPredicate<Sentence, Token> is) {
        for (Span content : st.content()) {
            for (Sentence s : analysis.overlapping(content)) {
                if (s.within(content).stream().anyMatch(t -> is.test(s, t))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** An infinitive that a quotation begins with is an order that the tagger did not know: 'Withdraw your ships'. */
    private static boolean isBare(Statement st, Sentence s, Token t) {
        return t.feature("VerbForm").equals("Inf")
                && s.child(t, "mark", "aux").isEmpty()
                && st.content().stream().anyMatch(c -> c.begin() == t.begin());
    }

    /** Whether it is done in the very call or visit that the words above it tell of. */
    boolean isPerformed(Sentence s, Token verb) {
        return s.head(verb).filter(above -> grammar.isPerformed(s, verb, above)).isPresent();
    }

    /** Whether the words tell what the speaker's own side does. */
    boolean isOfSpeaker(Statement st) {
        return hasWord(st, (s, t) -> isSpeaker(st, s, t));
    }

    /** Whether the words tell what the speaker's own side is going to do. */
    boolean isOwnPlan(Statement st) {
        return hasWord(st, (s, t) -> t.head() >= 0 && isToCome(s, s.token(t.head())) && isSpeaker(st, s, t));
    }

    /** Whether it is a subject of the speaker's own side. */
    private boolean isSpeaker(Statement st, Sentence s, Token t) {
        return t.is("nsubj") && parties.at(s, t).stream().anyMatch(a -> parties.sameSide(a, st.speakers()));
    }

    private boolean isToCome(Sentence s, Token verb) {
        return verb.feature("Tense").equals("Fut")
                || s.children(verb, "aux").stream()
                        .anyMatch(a -> words.has("aux-future", s, a) || words.has("aux-conditional", s, a));
    }

    /** The content as an act of this type. */
    Optional<Act> first(Statement st, Type type) {
        for (Span content : st.content()) {
            for (Sentence s : analysis.overlapping(content)) {
                for (Token t : s.within(content)) {
                    if (isOwn(st, s, t)) {
                        Optional<Act> act = act(type, st, s, t);
                        if (act.isPresent()) {
                            return act;
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whether these are the words of this statement rather than of one that it reports. */
    private boolean isOwn(Statement st, Sentence s, Token t) {
        return parties.innermost(s, t)
                .filter(inner -> !inner.id().equals(st.id()))
                .isEmpty();
    }

    private Optional<Act> act(Type type, Statement st, Sentence s, Token t) {
        return switch (type) {
            case REQUEST -> demand(st, s, t);
            case ACCUSE -> words.has("blame", s, t) && !tellsOfPlace(t) && !isMended(s, t)
                            || words.has("owed", s, t) && negated(s, t)
                    ? judged(Type.ACCUSE, st, s, t)
                    : Optional.empty();
            default -> words.has("praise", s, t) && !negated(s, t) ? judged(Type.SUPPORT, st, s, t) : Optional.empty();
        };
    }

    /** 'repair the damage', 'prevent a massacre': who is to mend it has not done it. */
    private boolean isMended(Sentence s, Token t) {
        return t.upos() == Upos.NOUN
                && t.isAny("obj", "obl")
                && s.head(t).filter(v -> words.has("mends", s, v)).isPresent();
    }

    /** 'the occupied town', 'bombed cities': what has become of a place blames nobody there. */
    private static boolean tellsOfPlace(Token t) {
        return t.is("amod") && Grammar.isPastParticiple(t) && t.upos() == Upos.VERB;
    }

    /**
     * 'X must leave': whoever has to do it, unless it is the speaker's own side. 'X devait partir' tells of the past, but in a
     * clause that reports ('il a dit que X devait partir') it was a present when it was said.
     */
    private Optional<Act> demand(Statement st, Sentence s, Token t) {
        Token verb = t.is("aux") && t.head() >= 0 ? s.token(t.head()) : t;
        if (!words.has("deontic", s, t)
                || t.feature("Tense").equals("Imp") && s.child(verb, "mark").isEmpty()
                || t.feature("Mood").equals("Sub")) {
            return Optional.empty();
        }
        if (isLate(s, t, verb) || s.children(verb, "advmod").stream().anyMatch(a -> words.has("habitual", s, a))) {
            return Optional.empty();
        }
        List<Token> subjects = new ArrayList<>(grammar.subjects(s, verb));
        if (subjects.isEmpty()) {
            for (Token c : s.children(verb, "ccomp")) {
                subjects.addAll(grammar.subjects(s, c));
            }
        }
        Optional<List<String>> asked =
                grammar.isPassive(s, verb) && grammar.step(s, verb, "by").isEmpty()
                        ? answerable(st, s, subjects)
                        : others(st, s, subjects, !isForeseen(s, t));
        return asked.map(targets -> new Act(Type.REQUEST, targets));
    }

    /** 'He must be released': by those who hold him. */
    private Optional<List<String>> answerable(Statement st, Sentence s, List<Token> subjects) {
        List<String> about =
                subjects.stream().flatMap(t -> parties.at(s, t).stream()).toList();
        return homeland.responsibleFor(about)
                .filter(a -> parties.isCounterpart(a, st.speakers()))
                .map(List::of);
    }

    /** 'It should have left', 'il aurait dû partir': what was not done can no longer be asked for. */
    private static boolean isLate(Sentence s, Token must, Token verb) {
        return Grammar.isPastParticiple(must) && !s.children(must, "aux").isEmpty()
                || must.is("aux")
                        && s.children(verb, "aux").stream()
                                .anyMatch(a -> a.index() > must.index()
                                        && a.relation().equals("aux")
                                        && a.feature("VerbForm").equals("Inf"));
    }

    /** 'The vote should take place', 'devrait avoir lieu': of a thing it only says what is to be expected. */
    private boolean isForeseen(Sentence s, Token must) {
        return must.feature("Mood").equals("Cnd") || words.has("foresees", s, must);
    }

    private Optional<List<String>> others(Statement st, Sentence s, List<Token> heads) {
        return others(st, s, heads, true);
    }

    /** @param doers whether of an act it is whoever does it */
    private Optional<List<String>> others(Statement st, Sentence s, List<Token> heads, boolean doers) {
        for (Token head : heads) {
            List<Token> places = new ArrayList<>(List.of(head));
            if (doers && head.upos() == Upos.NOUN) {
                places.addAll(grammar.doers(s, head));
            }
            for (Token place : places) {
                List<String> there = doers ? parties.at(s, place) : parties.named(s, place);
                List<String> ids = there.stream()
                        .filter(id -> parties.isCounterpart(id, st.speakers()))
                        .toList();
                if (!ids.isEmpty()) {
                    return Optional.of(ids);
                }
            }
        }
        return Optional.empty();
    }

    /** Whoever is the subject, the owner or the doer of a word that judges. */
    private Optional<Act> judged(Type type, Statement st, Sentence s, Token word) {
        List<Token> heads = new ArrayList<>();
        Token at = word;
        for (int i = 0; i < s.size() && at != null; i++) {
            heads.addAll(
                    Grammar.isVerbal(at) || at.upos() == Upos.ADJ ? grammar.subjects(s, at) : grammar.doers(s, at));
            heads.addAll(grammar.owners(s, at));
            heads.addAll(s.children(at, "nsubj"));
            heads.addAll(at.upos() == Upos.NOUN ? grammar.step(s, at, "@origin-case") : List.of());
            boolean climb = at.head() >= 0
                    && !at.isAny("advcl", "ccomp", "parataxis")
                    && !at.relation().equals("acl:relcl")
                    && inContent(st, s.token(at.head()))
                    && !words.has("reporting", s, s.token(at.head()))
                    && !words.has("asks", s, s.token(at.head()));
            at = climb ? s.token(at.head()) : null;
        }
        heads.removeIf(h -> !inContent(st, h));
        return others(st, s, heads).or(() -> before(st, s, word)).map(targets -> new Act(type, targets));
    }

    /** The last other actor that the content names before a word, where the tree does not tell whose it is. */
    private Optional<List<String>> before(Statement st, Sentence s, Token word) {
        for (int i = word.index() - 1; i >= 0; i--) {
            Token t = s.token(i);
            if (inContent(st, t) && t.isAny("nsubj", "obl:agent")) {
                Optional<List<String>> found = others(st, s, List.of(t));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the content says that there will be no talks, no agreement, no way. */
    boolean refuses(Statement st) {
        return hasWord(st, (s, t) -> words.has("refusing", s, t) || words.has("refusable", s, t) && isRefused(s, t));
    }

    private boolean isRefused(Sentence s, Token noun) {
        Token at = noun;
        for (int i = 0; i < s.size(); i++) {
            if (s.children(at).stream().anyMatch(c -> words.has("negation", s, c) || words.has("no", s, c))) {
                return true;
            }
            if (at.head() < 0 || at.isAny("ccomp", "advcl", "conj", "parataxis")) {
                return false;
            }
            at = s.token(at.head());
        }
        return false;
    }

    private static boolean inContent(Statement st, Token t) {
        return st.content().stream().anyMatch(c -> c.contains(t.span()));
    }

    private boolean negated(Sentence s, Token t) {
        return s.children(t).stream().anyMatch(c -> words.has("negation", s, c) || words.has("no", s, c))
                || t.head() >= 0 && s.children(s.token(t.head())).stream().anyMatch(c -> words.has("negation", s, c));
    }
}
