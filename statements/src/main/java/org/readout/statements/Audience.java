package org.readout.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.actors.Cast;
import org.readout.actors.Reference;
import org.readout.language.Sentence;
import org.readout.record.Statement.Act;

/** Carries on who is spoken to: from an occasion ('in an interview with X …') and from one statement to the next. */
final class Audience {

    private static final int FARTHEST = 6;
    private static final int NEXT = 1;

    private final Passage passage;
    private final Map<Integer, Source> occasions;

    Audience(Passage passage, Addressees addressees) {
        this.passage = passage;
        this.occasions = addressees.occasions();
    }

    /** The drafts, those without an addressee with the one that their speaker was speaking to. */
    List<Draft> carriedOn(List<Draft> drafts) {
        Map<Draft, Draft> within = Drafts.within(drafts);
        List<Draft> done = new ArrayList<>();
        for (Draft d : drafts) {
            boolean open = d.addressees().isEmpty()
                    && d.source() != null
                    && !d.source().actors().isEmpty()
                    && !within.containsKey(d)
                    && (d.cue() == null
                            || d.cue().act() == Act.ASSERT
                            || d.cue().takesAny("quote"));
            done.add(open ? spokenTo(d, done) : d);
        }
        return done;
    }

    private Draft spokenTo(Draft d, List<Draft> before) {
        int here = sentence(d);
        List<String> speakers = d.source() == null ? List.of() : d.source().actors();
        Optional<Source> asked = answered(d, before, speakers);
        if (asked.isPresent()) {
            return d.withAddressees(List.of(asked.get()));
        }
        for (int i = before.size() - 1; i >= 0; i--) {
            Draft b = before.get(i);
            boolean same = b.source() != null && b.source().actors().equals(speakers);
            if (same && here - sentence(b) <= FARTHEST && !b.addressees().isEmpty()) {
                return d.withAddressees(b.addressees());
            }
        }
        for (int s = here; s >= Math.max(0, here - FARTHEST); s--) {
            Source with = occasions.get(s);
            if (with != null) {
                boolean other = with.actors().stream().noneMatch(speakers::contains);
                return other && !with.actors().isEmpty() && names(s, speakers) ? d.withAddressees(List.of(with)) : d;
            }
        }
        return d;
    }

    /** 'Kyiv asked for tanks. Berlin replied that …': whoever answers speaks to whoever asked right before. */
    private Optional<Source> answered(Draft d, List<Draft> before, List<String> speakers) {
        if (d.cue() == null
                || before.isEmpty()
                || !passage.speech().isWord("replying", d.cue().lemma())) {
            return Optional.empty();
        }
        Draft b = before.get(before.size() - 1);
        boolean asks = b.cue() != null
                && (b.cue().act() == Act.ASK
                        || b.cue().act() == Act.REQUEST
                        || b.cue().act() == Act.DEMAND);
        boolean near = sentence(d) - sentence(b) <= NEXT;
        return Optional.ofNullable(b.source())
                .filter(who -> asks
                        && near
                        && !who.actors().isEmpty()
                        && who.actors().stream().noneMatch(speakers::contains));
    }

    /** Whether the sentence names the speaker. */
    private boolean names(int sentence, List<String> speakers) {
        Cast cast = passage.cast();
        Sentence s = passage.sentences().get(sentence);
        for (Reference r : cast.within(s.span())) {
            if (r.actors().stream().anyMatch(speakers::contains)) {
                return true;
            }
        }
        return false;
    }

    private int sentence(Draft d) {
        return d.at() != null
                ? d.at().sentence().index()
                : passage.sentenceAt(d.begin()).map(Sentence::index).orElse(0);
    }
}
