package org.readout.events;

import java.util.List;
import org.readout.actors.Cast;
import org.readout.knowledge.Knowledge;
import org.readout.language.Analysis;
import org.readout.places.Places;
import org.readout.record.Article;
import org.readout.record.Event;
import org.readout.statements.Said;
import org.readout.times.Times;

/** Reads events. Immutable and safe for any number of threads: make one per language and keep it. */
public final class EventReader {

    private final Knowledge knowledge;
    private final String language;

    /** @param language ISO 639-1, one of {@link Knowledge#LANGUAGES} */
    public EventReader(Knowledge knowledge, String language) {
        this.knowledge = knowledge;
        this.language = language;
    }

    /** The events of the article in text order, ids {@code e1} …, each once however often it is told. */
    public List<Event> read(
            Article article, Analysis analysis, Cast cast, List<Said> said, Times times, Places places) {
        assert knowledge != null && language != null;
        return List.of();
    }
}
