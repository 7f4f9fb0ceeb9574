package org.readout.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.readout.actors.Reference;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;
import org.readout.record.Actor;
import org.readout.record.Span;
import org.readout.record.Statement.Act;

/** Finds whom a cue makes somebody speak to: as its line says, or by the occasion ('in an interview with …'). */
final class Addressees {

    private static final int WIDEST = 6;
    private static final int WIDEST_OCCASION = 5;

    private final Passage passage;
    private final Speech speech;
    private final Speakers speakers;

    Addressees(Passage passage, Speakers speakers) {
        this.passage = passage;
        this.speech = passage.speech();
        this.speakers = speakers;
    }

    /** @param content where the reported words stand */
    List<Source> of(CueAt at, Cue cue, List<Span> content) {
        boolean inside = content.get(0).begin() < at.span().end() || cue.act() == Act.DECLINE;
        int begin = inside ? Integer.MAX_VALUE : content.get(0).begin();
        for (String by : cue.addressee()) {
            Optional<Source> one = by.equals("object") ? object(at, begin) : oblique(at, by, begin);
            if (one.isPresent() && !one.get().actors().isEmpty()) {
                return List.of(one.get());
            }
        }
        boolean asks = cue.act() == Act.REQUEST || cue.act() == Act.DEMAND || cue.act() == Act.DECLINE;
        return occasion(at, content, asks)
                .or(() -> cue.act() == Act.THREATEN ? threatened(at, content) : Optional.empty())
                .or(() -> cue.act() == Act.ASSERT ? bidden(at, content) : Optional.empty())
                .or(() -> facing(at, content))
                .filter(s -> !s.actors().isEmpty())
                .map(List::of)
                .orElse(List.of());
    }

    /** 'threatened to destroy Kem': whom the threat would hit. */
    private Optional<Source> threatened(CueAt at, List<Span> content) {
        Sentence s = at.sentence();
        return s.within(content.get(0)).stream()
                .filter(t -> t.is("obj") && s.head(t).filter(Verbs::infinitive).isPresent())
                .filter(t -> known(s, t))
                .findFirst()
                .flatMap(t -> speakers.phrase(s, t));
    }

    /** 'said that Kem must give up its arms': of whom a state, an office or a body says what he has to do. */
    private Optional<Source> bidden(CueAt at, List<Span> content) {
        Sentence s = at.sentence();
        List<Token> words = s.within(content.get(0));
        Optional<Token> modal = words.stream()
                .filter(t -> speech.is("bidding", t) && !t.feature("Mood").equals("Cnd"))
                .findFirst();
        if (modal.isEmpty() || passage.outermostAt(modal.get().begin()).isPresent()) {
            return Optional.empty();
        }
        Token verb = modal.get().is("aux") ? s.head(modal.get()).orElse(modal.get()) : modal.get();
        return s.child(verb, "nsubj")
                .filter(t -> !t.is("nsubj:pass") && t.index() < modal.get().index() && known(s, t))
                .filter(t -> passage.cast().who(s, t).stream().noneMatch(id -> speakers.of(at).stream()
                        .anyMatch(w -> w.actors().contains(id))))
                .flatMap(t -> speakers.phrase(s, t));
    }

    private boolean known(Sentence s, Token t) {
        List<String> who = passage.cast().who(s, t);
        return !who.isEmpty()
                && who.stream()
                        .allMatch(id ->
                                passage.cast().actor(id).filter(Actor::known).isPresent());
    }

    private Optional<Source> object(CueAt at, int contentBegin) {
        Sentence s = at.sentence();
        List<Token> candidates = new ArrayList<>(at.dependents("obj", "iobj"));
        if (at.passive()) {
            candidates.addAll(at.dependents("nsubj"));
        }
        for (Token t : candidates) {
            if (t.begin() < contentBegin) {
                Optional<Source> source = speakers.phrase(s, t);
                if (source.isPresent() && !source.get().actors().isEmpty()) {
                    return source;
                }
            }
        }
        return referenceAt(s, at.last() + 1, contentBegin);
    }

    private Optional<Source> oblique(CueAt at, String preposition, int contentBegin) {
        Sentence s = at.sentence();
        for (Token t : at.dependents("obl", "nmod", "iobj", "obj")) {
            boolean cased = s.children(t, "case").stream().anyMatch(c -> is(c, preposition));
            boolean clitic = t.upos() == Upos.PRON
                    && t.index() < at.first()
                    && !setApart(s, t)
                    && t.isAny("iobj", "obl")
                    && speech.isWord("dative", preposition);
            if (t.begin() < contentBegin
                    && (cased || clitic)
                    && !passage.cast().who(s, t).isEmpty()) {
                return speakers.phrase(s, t);
            }
        }
        for (int i = at.last() + 1; i < s.size() - 1 && s.token(i).begin() < contentBegin; i++) {
            Token t = s.token(i);
            boolean near = i < at.last() + WIDEST || s.token(i - 1).form().equals(",");
            if (near && is(t, preposition)) {
                return referenceAt(s, i + 1, contentBegin);
            }
            if (t.upos() == Upos.VERB) {
                break;
            }
        }
        return Optional.empty();
    }

    /** 'Tan, lui, assure …': the subject once more. */
    private static boolean setApart(Sentence s, Token t) {
        return t.index() > 0
                && s.token(t.index() - 1).form().equals(",")
                && s.token(t.index() + 1).form().equals(",");
    }

    private static boolean is(Token t, String preposition) {
        return Speech.fold(t.form()).equals(preposition)
                || Speech.fold(t.lemma()).equals(preposition);
    }

    /** 'in an interview with X', 'lors d'une réunion avec X', 'une rencontre avec X' for whoever asks for one. */
    private Optional<Source> occasion(CueAt at, List<Span> content, boolean anywhere) {
        Sentence s = at.sentence();
        for (Token noun : s.tokens()) {
            Optional<Source> with = exchange(s, noun);
            if (with.isPresent() && (anywhere || outside(noun.span(), at, content))) {
                return with;
            }
        }
        return Optional.empty();
    }

    /** 's'est félicité le ministre devant la presse': before whom it was said. */
    private Optional<Source> facing(CueAt at, List<Span> content) {
        Sentence s = at.sentence();
        return s.tokens(at.last() + 1, s.size()).stream()
                .filter(t -> t.upos() == Upos.ADP && speech.is("facing", t) && outside(t.span(), at, content))
                .findFirst()
                .flatMap(t -> referenceAt(s, t.index() + 1, Integer.MAX_VALUE))
                .filter(found -> passage.outermostAt(found.span().begin())
                        .equals(passage.outermostAt(at.span().begin())));
    }

    /** Whether it is none of the words said, nor of a quotation that the cue stands outside of. */
    private boolean outside(Span span, CueAt at, List<Span> content) {
        return content.stream().noneMatch(r -> r.contains(span))
                && passage.quotations().stream()
                        .noneMatch(q -> q.span().contains(span) && !q.span().contains(at.span()));
    }

    private Optional<Source> exchange(Sentence s, Token noun) {
        if (noun.upos() != Upos.NOUN || !speech.is("exchange", noun)) {
            return Optional.empty();
        }
        for (int i = noun.index() + 1; i < Math.min(s.size() - 1, noun.index() + WIDEST_OCCASION); i++) {
            if (speech.is("exchanged-with", s.token(i))) {
                Optional<Source> with = referenceAt(s, i + 1, Integer.MAX_VALUE);
                if (with.isPresent()) {
                    return with;
                }
            }
        }
        return Optional.empty();
    }

    /** The occasions that the article tells, by sentence: who is spoken to from there on. */
    Map<Integer, Source> occasions() {
        Map<Integer, Source> found = new TreeMap<>();
        for (Sentence s : passage.sentences()) {
            for (Token t : s.tokens()) {
                if (passage.outermostAt(t.begin()).isEmpty()) {
                    exchange(s, t)
                            .or(() -> addressed(s, t))
                            .or(() -> reached(s, t))
                            .ifPresent(with -> found.putIfAbsent(s.index(), with));
                }
            }
        }
        return found;
    }

    /** 'Joint par téléphone par l'agence, …', 'Interviewed by a daily, …': whoever asked is told. */
    private Optional<Source> reached(Sentence s, Token verb) {
        boolean opens = verb.index() < 2
                && speech.is("reached", verb)
                && verb.upos() != Upos.NOUN
                && s.tokens(0, verb.index()).stream().noneMatch(t -> t.upos().isNominal());
        for (int i = verb.index() + 1; opens && i < Math.min(s.size() - 1, verb.index() + WIDEST); i++) {
            Optional<Source> by =
                    speech.is("agent", s.token(i)) ? referenceAt(s, i + 1, Integer.MAX_VALUE) : Optional.empty();
            if (by.isPresent() && !by.get().actors().isEmpty()) {
                return by;
            }
        }
        return Optional.empty();
    }

    /** 'Addressing the assembly, …', 's'adressant à …'. */
    private Optional<Source> addressed(Sentence s, Token verb) {
        int next = verb.index() + 1;
        boolean to = next < s.size() && speech.is("exchanged-with", s.token(next));
        if (verb.upos() != Upos.VERB || !speech.is("addressing", verb) && !(to && speech.is("writing", verb))) {
            return Optional.empty();
        }
        return referenceAt(s, to ? next + 1 : next, Integer.MAX_VALUE);
    }

    /** The actors of a phrase that begins at or right behind this token, before the content. */
    private Optional<Source> referenceAt(Sentence s, int index, int contentBegin) {
        if (index >= s.size()) {
            return Optional.empty();
        }
        int from = s.token(index).begin();
        for (Reference r : passage.cast().references()) {
            boolean close = r.sentence() == s.index()
                    && r.span().begin() >= from
                    && r.span().begin() <= from + 5;
            if (close && r.span().begin() < contentBegin) {
                return speakers.phrase(s, s.token(r.head()));
            }
        }
        return Optional.empty();
    }
}
