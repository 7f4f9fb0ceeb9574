package org.readout.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.actors.Reference;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;

/** Finds whom a cue makes somebody speak to. */
final class Addressees {

    private static final int WIDEST = 6;

    private final Passage passage;
    private final Speakers speakers;

    Addressees(Passage passage, Speakers speakers) {
        this.passage = passage;
        this.speakers = speakers;
    }

    List<Source> of(CueAt at, Cue cue, int contentBegin) {
        List<Source> found = new ArrayList<>();
        for (String by : cue.addressee()) {
            Optional<Source> one = by.equals("object") ? object(at, contentBegin) : oblique(at, by, contentBegin);
            one.filter(s -> !s.actors().isEmpty()).ifPresent(found::add);
            if (!found.isEmpty()) {
                break;
            }
        }
        return found;
    }

    private Optional<Source> object(CueAt at, int contentBegin) {
        Sentence s = at.sentence();
        for (Token t : at.dependents("obj", "iobj", "nsubj:pass")) {
            boolean passive = t.is("nsubj:pass");
            if ((t.begin() < contentBegin || t.index() < at.first()) && (!passive || t.index() < at.first())) {
                Optional<Source> source = speakers.phrase(s, t);
                if (source.isPresent() && !source.get().actors().isEmpty()) {
                    return source;
                }
            }
        }
        return referenceAt(at, at.last() + 1, contentBegin);
    }

    private Optional<Source> oblique(CueAt at, String preposition, int contentBegin) {
        Sentence s = at.sentence();
        for (Token t : at.dependents("obl", "nmod", "iobj", "obj")) {
            boolean cased = s.children(t, "case").stream()
                    .anyMatch(c -> Speech.fold(c.form()).equals(preposition)
                            || Speech.fold(c.lemma()).equals(preposition));
            boolean clitic = t.upos() == Upos.PRON
                    && t.index() < at.first()
                    && t.isAny("iobj", "obl")
                    && (preposition.equals("à") || preposition.equals("to"));
            boolean outside = t.begin() < contentBegin || t.index() < at.first();
            if (outside && (cased || clitic) && !passage.cast().who(s, t).isEmpty()) {
                return speakers.phrase(s, t);
            }
        }
        for (int i = at.last() + 1; i < Math.min(s.size() - 1, at.last() + WIDEST); i++) {
            Token t = s.token(i);
            if (t.begin() >= contentBegin && contentBegin > at.span().end() || t.upos() == Upos.VERB) {
                break;
            }
            if (Speech.fold(t.form()).equals(preposition)
                    || Speech.fold(t.lemma()).equals(preposition)) {
                return referenceAt(at, i + 1, contentBegin);
            }
        }
        return Optional.empty();
    }

    /** The actors of a phrase that begins at or right behind this token, before the content. */
    private Optional<Source> referenceAt(CueAt at, int index, int contentBegin) {
        Sentence s = at.sentence();
        if (index >= s.size()) {
            return Optional.empty();
        }
        int from = s.token(index).begin();
        for (Reference r : passage.cast().references()) {
            boolean close = r.sentence() == s.index()
                    && r.span().begin() >= from
                    && r.span().begin() <= from + 5;
            boolean before = contentBegin <= at.span().end() || r.span().begin() < contentBegin;
            if (close && before) {
                return speakers.phrase(s, s.token(r.head()));
            }
        }
        return Optional.empty();
    }
}
