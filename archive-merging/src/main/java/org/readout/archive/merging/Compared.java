package org.readout.archive.merging;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A report of an event, with what it is held beside others by reckoned once. Immutable. */
final class Compared {

    private final EventReport report;
    private final Side sources;
    private final Side targets;
    private final Side all;
    private final boolean symmetric;
    private final Set<String> names;
    private final Words words;

    Compared(EventReport report) {
        this.report = report;
        List<Party> parties = Stream.concat(report.sources().stream(), report.targets().stream())
                .distinct()
                .toList();
        this.sources = new Side(report.sources());
        this.targets = new Side(report.targets());
        this.all = new Side(parties);
        this.symmetric = report.isSymmetric();
        this.names = new HashSet<>();
        parties.forEach(party -> names.addAll(Words.ofName(party.name())));
        if (report.site() != null) {
            names.addAll(Words.ofName(report.site().name()));
        }
        this.words = report.words().without(names);
    }

    EventReport report() {
        return report;
    }

    /** Whom those on either side act for, in order. */
    Side all() {
        return all;
    }

    /** How far those who took part are the same: 0 where they are not. */
    double parties(Compared other) {
        return symmetric || other.symmetric
                ? all.overlap(other.all)
                : sources.overlap(other.sources) * targets.overlap(other.targets);
    }

    /** In a meeting, of which any two may be told, two sides have to be the same; else one of each. */
    boolean isOfOthers(Compared other) {
        return symmetric || other.symmetric
                ? !all.isOfSameTwo(other.all)
                : !sources.canBe(other.sources) || !targets.canBe(other.targets);
    }

    /** Whoever took part is no further evidence, nor is the place. */
    Set<String> sharedWords(Compared other) {
        return words.without(other.names).shared(other.report.words());
    }
}
