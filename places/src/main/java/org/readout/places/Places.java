package org.readout.places;

import java.util.List;
import java.util.Optional;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.record.Event.Place;
import org.readout.record.Span;

/** The layer of places of one article. Immutable. */
public final class Places {

    /**
     * A place named in a sentence; {@code head} is the index of the token that it hangs by.
     *
     * @param locative whether it says where something is ('à New Delhi'), rather than who acts ('Moscou a annoncé')
     */
    public record Located(Span span, int sentence, int head, Place place, boolean locative) {}

    private final List<Located> located;

    /** @param located in text order */
    public Places(List<Located> located) {
        this.located = List.copyOf(located);
    }

    public List<Located> located() {
        return located;
    }

    /** Where the act of this token happened, by its own locative modifiers; never the seat of who spoke. */
    public Optional<Place> at(Sentence sentence, Token trigger) {
        return located.stream()
                .filter(l -> l.locative()
                        && l.sentence() == sentence.index()
                        && sentence.dominates(trigger, sentence.token(l.head())))
                .map(Located::place)
                .findFirst();
    }
}
