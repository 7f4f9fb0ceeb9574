package org.readout.archive.merging;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Two reports of what one speaker said: nearly all words of the shorter stand in the other; fewer in another language. */
final class StatementPairing implements Pairing<StatementReport> {

    /** Papers bring a quotation within days. */
    static final int DAYS = 3;

    private static final int STEM = 4;

    private static final double QUOTED = 0.75;
    private static final double REPORTED = 0.85;
    private static final double TRANSLATED = 0.5;
    private static final int FEWEST = 3;
    private static final int FEWEST_QUOTED = 2;
    private static final double SIMILAR_LENGTH = 0.4;

    @Override
    public Optional<Bond> bond(StatementReport one, StatementReport other) {
        boolean inOrder = isShorter(one, other);
        StatementReport shorter = inOrder ? one : other;
        StatementReport longer = inOrder ? other : one;
        Set<String> shared = shorter.words().shared(longer.words());
        int size = shorter.words().size();
        if (size == 0 || shared.isEmpty()) {
            return Optional.empty();
        }
        boolean same = one.language().equals(other.language())
                ? areSame(shorter, longer, shared.size())
                : areTranslated(shorter, longer, shared.size());
        double score = 0.7 * shared.size() / size + 0.3 * size / longer.words().size();
        return same
                ? Optional.of(new Bond(Math.min(1, score), one.speaker() + "; words: " + String.join(", ", shared)))
                : Optional.empty();
    }

    private static boolean isShorter(StatementReport one, StatementReport other) {
        int order = Integer.compare(one.words().size(), other.words().size());
        return order < 0 || (order == 0 && one.key().compareTo(other.key()) <= 0);
    }

    private static boolean areSame(StatementReport shorter, StatementReport longer, int shared) {
        int size = shorter.words().size();
        double enough = areQuoted(shorter, longer) ? QUOTED : REPORTED;
        int fewest = areQuoted(shorter, longer) && shared == size ? FEWEST_QUOTED : FEWEST;
        return shorter.words().equals(longer.words())
                || (shared >= enough * size && shared + names(shorter, longer) >= fewest);
    }

    /** Of a translation fewer words are alike; names are known by the same in both, and count as words. */
    private static boolean areTranslated(StatementReport shorter, StatementReport longer, int shared) {
        int size = shorter.words().size();
        int both = shared + names(shorter, longer);
        boolean sure = areQuoted(shorter, longer) || isSameAct(shorter, longer);
        return size >= SIMILAR_LENGTH * longer.words().size()
                && both >= (sure ? FEWEST_QUOTED : FEWEST)
                && both >= (sure ? TRANSLATED : QUOTED) * size;
    }

    private static boolean areQuoted(StatementReport one, StatementReport other) {
        return one.quoted() && other.quoted();
    }

    private static boolean isSameAct(StatementReport one, StatementReport other) {
        return one.act().equals(other.act()) && one.day() != null && one.day().equals(other.day());
    }

    private static int names(StatementReport one, StatementReport other) {
        Set<String> names = new TreeSet<>(one.names());
        names.retainAll(other.names());
        return names.size();
    }

    @Override
    public boolean apart(StatementReport one, StatementReport other) {
        return !one.speaker().equals(other.speaker())
                || (one.day() != null && other.day() != null && !one.day().equals(other.day()))
                || daysBetween(one.published(), other.published()) > DAYS;
    }

    private static long daysBetween(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other == null ? 0 : Math.abs(ChronoUnit.DAYS.between(one, other));
    }

    @Override
    public Iterable<String> tokens(StatementReport report) {
        Set<String> tokens = new TreeSet<>();
        for (String word : report.words().words()) {
            String stem = word.length() <= STEM ? word : word.substring(0, STEM);
            if (report.published() == null) {
                tokens.add(stem);
            } else {
                // Any two within the days share one of these.
                long span = report.published().toEpochDay() / (DAYS + 1);
                tokens.add(stem + span);
                tokens.add(stem + (span + 1));
            }
        }
        return tokens;
    }

    @Override
    public String key(StatementReport report) {
        return report.key();
    }
}
