package org.readout.web.pages;

import java.util.List;
import java.util.stream.Stream;
import org.readout.archive.Archive;
import org.readout.archive.Facet;

/** Questions that work, of whom and what the archive holds most. */
public final class Examples {

    private static final int LOOKED_AT = 40;

    private final Archive archive;

    public Examples(Archive archive) {
        this.archive = archive;
    }

    /** In the language of the page; none where the archive names too few. */
    List<String> of(Visit visit) {
        List<Facet> named = archive.catalogue().actors("", LOOKED_AT);
        List<String> people = Stream.of("person", "state")
                .flatMap(kind -> named.stream().filter(actor -> actor.of().equals(kind)))
                .map(actor -> visit.name(actor.value(), actor.name()))
                .limit(2)
                .toList();
        if (people.size() < 2) {
            return List.of();
        }
        List<String> matters = archive.catalogue().matters(0, 1).stream()
                .map(matter -> visit.name(matter.value(), matter.name()))
                .toList();
        return Stream.of("ask.example.said", "ask.example.demanded", "ask.example.met", "ask.example.stands")
                .filter(key -> !key.equals("ask.example.stands") || !matters.isEmpty())
                .map(key -> visit.of(key, people.get(0), people.get(1), matters.isEmpty() ? "" : matters.get(0)))
                .toList();
    }
}
