package org.readout.archive.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readout.archive.merging.Vocabulary;
import org.readout.archive.merging.Words;

/**
 * Ties denials to the claims that they answer. A denial answers what another side said before it: what speaks of or to
 * whoever denies, or shares telling words with the denial; of several the one that shares most, then the last before it.
 */
final class Claims {

    private static final Set<String> ANSWERS = Set.of("deny", "reject");
    private static final Set<String> ALLEGES = Set.of("accuse");
    private static final Set<String> CLAIMS =
            Set.of("accuse", "assert", "demand", "request", "threaten", "announce", "offer", "ask");

    private final Vocabulary vocabulary = Vocabulary.load();

    /** The claims that are answered, and the accusations that nobody answers. */
    List<Accounts.Claim> of(List<Line> lines) {
        List<Accounts.Claim> claims = new ArrayList<>();
        Set<Line> answered = new HashSet<>();
        for (Line denial : lines) {
            if (ANSWERS.contains(denial.act()) && !denial.by().isEmpty()) {
                Accounts.Claim tied = tied(denial, lines);
                if (tied != null && answered.add(tied.claim())) {
                    claims.add(tied);
                }
            }
        }
        lines.stream()
                .filter(l -> ALLEGES.contains(l.act()) && !answered.contains(l))
                .forEach(l -> claims.add(new Accounts.Claim(l, null, List.of())));
        return claims;
    }

    private Accounts.@Nullable Claim tied(Line denial, List<Line> lines) {
        Accounts.Claim best = null;
        double most = 0;
        for (Line claim : lines) {
            if (!CLAIMS.contains(claim.act()) || !isBefore(claim, denial) || isSameSide(claim, denial)) {
                continue;
            }
            Set<String> shared = new TreeSet<>(words(denial).shared(words(claim)));
            Set<String> because = new TreeSet<>(shared);
            double weight = shared.size();
            for (Party party : denial.by()) {
                if (speaksOf(claim, party)) {
                    weight += ALLEGES.contains(claim.act()) ? 2 : 1;
                    because.add(party.name());
                }
            }
            if (weight >= most && weight >= 1) {
                most = weight;
                best = new Accounts.Claim(claim, denial, List.copyOf(because));
            }
        }
        return best;
    }

    private static boolean speaksOf(Line claim, Party denier) {
        String side = Hearing.side(denier);
        List<Party> all = new ArrayList<>(claim.to());
        all.addAll(claim.about());
        return all.stream().anyMatch(p -> Hearing.side(p).equals(side) || side.equals(p.code()));
    }

    private static boolean isSameSide(Line one, Line other) {
        return one.by().isEmpty()
                || Hearing.side(one.by().get(0)).equals(Hearing.side(other.by().get(0)));
    }

    private static boolean isBefore(Line claim, Line denial) {
        if (claim.source().article().equals(denial.source().article())) {
            return claim.words().get(0).begin() < denial.words().get(0).begin();
        }
        LocalDate one = claim.day();
        LocalDate other = denial.day();
        return one != null && other != null && !one.isAfter(other);
    }

    private Words words(Line line) {
        return vocabulary.words(line.text(), line.source().language());
    }
}
