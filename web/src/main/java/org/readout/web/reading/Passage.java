package org.readout.web.reading;

import java.util.List;
import org.readout.record.Block;

/** A block of the article. */
public record Passage(Block.Kind kind, List<Stretch> stretches) {

    public Passage {
        stretches = List.copyOf(stretches);
    }
}
