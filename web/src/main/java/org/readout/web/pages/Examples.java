package org.readout.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.archive.Archive;
import org.readout.archive.Catalogue;
import org.readout.archive.Facet;
import org.readout.archive.Filter;
import org.readout.archive.Tie;
import org.readout.archive.What;

/**
 * Questions that the archive answers, of those whom it names most. They are looked for once, and again when it has changed.
 * Safe for any number of threads.
 */
public final class Examples {

    private static final int NAMED = 40;
    private static final int ASKED_OF = 8;
    private static final int TIES = 5;

    /** A question: which, of whom, and of whom or what beside. */
    private record Example(String key, Called first, Called second) {}

    /** Whom or what the archive calls so. */
    private record Called(String who, String name) {}

    private record Found(String stamp, List<Example> examples) {}

    private final Archive archive;
    private volatile @Nullable Found found;

    public Examples(Archive archive) {
        this.archive = archive;
    }

    /** In the language of the page. */
    List<String> of(Visit visit) {
        return found().stream()
                .map(e -> visit.of(e.key(), called(e.first(), visit), called(e.second(), visit)))
                .toList();
    }

    private static String called(Called called, Visit visit) {
        return visit.name(called.who(), called.name());
    }

    private List<Example> found() {
        String stamp = archive.catalogue().stamp();
        Found now = found;
        if (now == null || !now.stamp().equals(stamp)) {
            now = new Found(stamp, find());
            found = now;
        }
        return now.examples();
    }

    private List<Example> find() {
        List<Facet> all = archive.catalogue().actors("", NAMED);
        List<Facet> named = Stream.of("person", "state")
                .flatMap(kind -> all.stream().filter(actor -> actor.of().equals(kind)))
                .limit(ASKED_OF)
                .toList();
        List<Example> examples = new ArrayList<>();
        first(named, this::said).ifPresent(examples::add);
        first(named, this::demanded).ifPresent(examples::add);
        first(named, this::met).ifPresent(examples::add);
        first(named, this::about).ifPresent(examples::add);
        return List.copyOf(examples);
    }

    private static Optional<Example> first(List<Facet> named, Function<Facet, Optional<Example>> question) {
        return named.stream().map(question).flatMap(Optional::stream).findFirst();
    }

    private Optional<Example> said(Facet actor) {
        Catalogue catalogue = archive.catalogue();
        return catalogue.ties(actor.value(), TIES).stream()
                .filter(tie -> holds(
                        What.STATEMENTS,
                        Filter.builder().dyad(actor.value(), tie.other()).build()))
                .map(Tie::other)
                .flatMap(other -> catalogue.actor(other).stream())
                .map(other -> new Example("ask.example.said", called(actor), new Called(other.who(), other.name())))
                .findFirst();
    }

    private Optional<Example> demanded(Facet actor) {
        Filter demands = Filter.builder().source(actor.value()).type("demand").build();
        return holds(What.STATEMENTS, demands) ? Optional.of(alone("ask.example.demanded", actor)) : Optional.empty();
    }

    private Optional<Example> met(Facet actor) {
        Filter meetings = Filter.builder()
                .actor(actor.value())
                .type("CONSULT")
                .status("actual")
                .build();
        return holds(What.EVENTS, meetings) ? Optional.of(alone("ask.example.met", actor)) : Optional.empty();
    }

    private Optional<Example> about(Facet actor) {
        Filter said = Filter.builder().source(actor.value()).build();
        return archive.catalogue().matters(What.STATEMENTS, said).stream()
                .map(Facet::value)
                .flatMap(what -> archive.catalogue().matter(what).map(name -> new Called(what, name)).stream())
                .findFirst()
                .map(matter -> new Example("ask.example.about", called(actor), matter));
    }

    private boolean holds(What what, Filter filter) {
        return archive.count(what, filter) > 0;
    }

    private static Called called(Facet actor) {
        return new Called(actor.value(), actor.name());
    }

    private static Example alone(String key, Facet actor) {
        return new Example(key, called(actor), called(actor));
    }
}
