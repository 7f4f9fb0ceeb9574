package org.readout.cli;

import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.readout.language.Engine;

/** The engines that the command knows, and which of them reads where none is named. */
final class Engines {

    /** The engine of who names none; the one place that says so. */
    static final String DEFAULT = "swift";

    /** Engines that no plain build holds: {@code ./readout} builds them in when they are asked for by name. */
    static final List<String> ON_DEMAND = List.of("corenlp");

    private Engines() {}

    /** The names of the engines that can be had, for the help and for completion. */
    static final class Known implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            TreeSet<String> names = new TreeSet<>(ON_DEMAND);
            Engine.installed().forEach(e -> names.add(e.name()));
            return names.iterator();
        }
    }

    /**
     * The installed engine of that name.
     *
     * @throws IllegalArgumentException where there is none, naming those that there are
     */
    static Engine named(String wanted) {
        List<Engine> installed = Engine.installed();
        return installed.stream()
                .filter(e -> e.name().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(missing(wanted, installed)));
    }

    private static String missing(String wanted, List<Engine> installed) {
        List<String> names = installed.stream().map(Engine::name).toList();
        String more = ON_DEMAND.stream()
                .filter(name -> !names.contains(name))
                .map(name -> "; './readout … --engine " + name + "' fetches and builds " + name)
                .collect(Collectors.joining());
        return "no engine '" + wanted + "'; there are: " + String.join(", ", names) + more;
    }
}
