package org.readout.actors;

import java.util.List;
import org.readout.record.Actor.Mention.By;
import org.readout.record.Span;

/**
 * Words in one sentence that stand for one or more actors ('Les deux diplomates' for two).
 *
 * @param span the words
 * @param sentence the sentence's index
 * @param head the index in the sentence of the token that the phrase hangs by
 * @param actors ids, in order of first mention; never empty
 */
public record Reference(Span span, int sentence, int head, List<String> actors, By by) {

    public Reference {
        actors = List.copyOf(actors);
    }
}
