package org.readout.web.pages;

import java.util.List;
import java.util.Locale;
import org.readout.archive.answers.Line;
import org.readout.archive.answers.Party;
import org.readout.archive.answers.Positions;
import org.readout.archive.answers.Review;

/**
 * A position that was turned into its contrary.
 *
 * @param side whose it is: a code, or what somebody is known by
 * @param matter what the matter is known by
 * @param before what it was, as addresses and words name stances
 * @param proofs one line for what it was, one for what it is
 */
public record Turned(
        String side, String name, String matter, String matterName, String before, String after, List<Story> proofs) {

    public Turned {
        proofs = List.copyOf(proofs);
    }

    /** Those of a period. */
    public static List<Turned> of(Review review) {
        return review.changes().stream().map(Turned::of).toList();
    }

    private static Turned of(Review.Change change) {
        Positions.Cell before = change.reversal().before();
        Positions.Cell after = change.reversal().after();
        Line first = after.evidence().get(0);
        String matter = first.about().stream()
                .filter(about -> about.name().equals(change.matter()))
                .map(Party::who)
                .findFirst()
                .orElse(change.matter());
        return new Turned(
                change.name(),
                change.name(),
                matter,
                change.matter(),
                stance(before),
                stance(after),
                List.of(Story.of(last(before)), Story.of(first)));
    }

    private static Line last(Positions.Cell cell) {
        return cell.evidence().get(cell.evidence().size() - 1);
    }

    private static String stance(Positions.Cell cell) {
        return cell.stance().name().toLowerCase(Locale.ROOT);
    }
}
