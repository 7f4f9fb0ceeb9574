package org.readout.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;
import org.readout.record.Actor;
import org.readout.record.Span;

/** Finds where something was said: 'at a news conference', 'dans un entretien au Monde', 'on Telegram'. */
final class Venues {

    private static final int NEAR = 5;
    private static final int LONGEST = 8;

    private final Passage passage;
    private final Speech speech;
    private final VenueLexicon lexicon;

    /** A venue where it stands: the token that it hangs by, and its words. */
    private record Place(Venue venue, Token head, int first, Span span) {}

    Venues(Passage passage, VenueLexicon lexicon) {
        this.passage = passage;
        this.speech = passage.speech();
        this.lexicon = lexicon;
    }

    /**
     * The words of the venue of a draft, without preposition and article, or null where its sentence tells none.
     *
     * @param drafts all of them: a venue goes with the cue that it hangs from, else with the nearest
     */
    @Nullable
    String of(Draft d, List<Draft> drafts) {
        CueAt at = d.at();
        if (at == null || at.pos() == Cue.Pos.ADP) {
            return null;
        }
        List<CueAt> cues = drafts.stream()
                .map(Draft::at)
                .filter(c -> c != null && c.sentence() == at.sentence())
                .toList();
        return places(at.sentence()).stream()
                .filter(p -> outside(p, d) && leads(p, at) && owner(p, cues) == at)
                .min(Comparator.comparingInt(p -> Math.abs(p.head().index() - at.first())))
                .map(p -> p.span().of(passage.text()))
                .orElse(null);
    }

    private List<Place> places(Sentence s) {
        List<Place> found = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            Venue v = lexicon.at(s, i);
            if (v != null) {
                int last = i + v.words().size() - 1;
                found.add(place(s, v, top(s, i, last), i, last));
                i = last;
            }
        }
        for (Venue v : lexicon.sectors()) {
            String sector = v.words().get(0).substring(1);
            passage.cast().within(s.span()).stream()
                    .filter(r ->
                            r.sentence() == s.index() && r.actors().stream().anyMatch(a -> isOf(a, sector)))
                    .map(r -> s.within(r.span()))
                    .filter(words -> !words.isEmpty())
                    .map(words -> sector(s, v, words))
                    .forEach(found::add);
        }
        return found;
    }

    private boolean isOf(String actor, String sector) {
        return passage.cast()
                .actor(actor)
                .filter(a -> a.kind() == Actor.Kind.ORGANISATION && a.sector() != null)
                .filter(a -> String.valueOf(a.sector()).equals(sector))
                .isPresent();
    }

    private static Place sector(Sentence s, Venue v, List<Token> words) {
        Token first = words.get(0);
        Token last = words.get(words.size() - 1);
        int name = first.upos() == Upos.DET && words.size() > 1 ? first.index() + 1 : first.index();
        Span span = new Span(s.token(name).begin(), last.end());
        return new Place(v, top(s, name, last.index()), name, span);
    }

    private Place place(Sentence s, Venue v, Token head, int from, int to) {
        int first = from;
        while (first > 0 && head(s, first - 1) == head.index() && qualifies(s.token(first - 1))) {
            first--;
        }
        return new Place(
                v,
                head,
                first,
                new Span(s.token(first).begin(), s.token(end(s, head, to)).end()));
    }

    private static int head(Sentence s, int index) {
        return s.token(index).head();
    }

    private static boolean qualifies(Token t) {
        return t.isAny("amod", "compound", "flat") && t.upos() != Upos.DET;
    }

    /** The last word of the phrase: with its complements, up to a stop, a day, a clause. */
    private int end(Sentence s, Token head, int last) {
        Set<Token> below = Set.copyOf(s.subtree(head));
        int end = last;
        for (int i = last + 1; i < s.size() && i <= last + LONGEST; i++) {
            Token t = s.token(i);
            boolean another = t.upos() == Upos.DET && s.token(i - 1).upos().isNominal();
            if (!below.contains(t) || stops(s, t) || another) {
                break;
            }
            end = t.upos().isNominal() || t.upos() == Upos.ADJ ? i : end;
        }
        return end;
    }

    private boolean stops(Sentence s, Token t) {
        boolean day = speech.is("time", t)
                && passage.cast().references().stream().noneMatch(r -> r.span().contains(t.span()));
        return switch (t.upos()) {
            case PUNCT, SCONJ, CCONJ, PRON, AUX -> true;
            case VERB -> !granted(s, t);
            default -> day || passage.outermostAt(t.begin()).isPresent();
        };
    }

    /** 'un entretien accordé au Monde', 'an interview given to the paper'. */
    private boolean granted(Sentence s, Token verb) {
        boolean participle = verb.feature("VerbForm").equals("Part");
        return participle && verb.index() + 1 < s.size() && speech.is("exchanged-with", s.token(verb.index() + 1));
    }

    private static Token top(Sentence s, int first, int last) {
        for (int i = first; i <= last; i++) {
            Token t = s.token(i);
            if (t.upos().isNominal() && (t.head() < first || t.head() > last)) {
                return t;
            }
        }
        return s.token(last);
    }

    /** Whether it is none of the words said, nor of a quotation that the cue stands outside of. */
    private boolean outside(Place p, Draft d) {
        Span cue = d.at() == null ? p.span() : d.at().span();
        boolean quoted = passage.quotations().stream()
                .anyMatch(q -> q.span().contains(p.span()) && !q.span().contains(cue));
        return !quoted && d.regions().stream().noneMatch(r -> r.overlaps(p.span()));
    }

    /** Whether its preposition stands before it, or the cue tells it something, or it is the text that speaks. */
    private boolean leads(Place p, CueAt at) {
        Sentence s = at.sentence();
        int before = p.first();
        while (before > 0 && opens(s.token(before - 1))) {
            before--;
        }
        int from = before;
        boolean preposition = p.venue().prepositions().stream().anyMatch(words -> VenueLexicon.ends(s, from, words));
        if (preposition || p.venue().isSector()) {
            return preposition;
        }
        return p.venue().kind() == Venue.Kind.TEXT ? speaks(p, at) : isTold(p, at, before);
    }

    private boolean opens(Token t) {
        return t.upos() == Upos.DET
                || t.upos() == Upos.NUM
                || t.upos() == Upos.ADJ
                || t.isAny("nmod:poss", "det", "compound");
    }

    /** 'told a news conference that …'. */
    private static boolean isTold(Place p, CueAt at, int before) {
        boolean tells = at.readings().stream().anyMatch(c -> c.addressee().contains("object"));
        return tells
                && p.head().isAny("obj", "iobj", "obl", "nsubj")
                && before == at.last() + 1
                && p.head().index() <= at.last() + NEAR;
    }

    /** 'A statement from the ministry said …'. */
    private static boolean speaks(Place p, CueAt at) {
        return at.dependents("nsubj").contains(p.head());
    }

    /** The cue that the venue hangs from, else the nearest one. */
    private static @Nullable CueAt owner(Place p, List<CueAt> cues) {
        Sentence s = cues.get(0).sentence();
        Optional<Token> above = s.head(p.head());
        for (int i = 0; i < s.size() && above.isPresent(); i++) {
            Token t = above.get();
            Optional<CueAt> cue = cues.stream().filter(c -> c.has(t)).findFirst();
            if (cue.isPresent()) {
                return cue.get();
            }
            above = s.head(t);
        }
        return cues.stream()
                .min(Comparator.comparingInt(c -> Math.abs(c.first() - p.head().index())))
                .orElse(null);
    }
}
