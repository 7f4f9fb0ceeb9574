package org.readout.statements;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.record.Span;

/**
 * A statement in the making.
 *
 * @param at where its cue stands; null without a cue
 * @param cue the line of the table that was used; null without a cue
 * @param source who speaks; null where the text before decides
 * @param regions stretches of text that hold what was said, quotation marks and holes still in them
 * @param mechanism how it was found
 */
record Draft(
        @Nullable CueAt at,
        @Nullable Cue cue,
        @Nullable Source source,
        List<Source> addressees,
        List<Span> regions,
        String mechanism,
        double confidence) {

    Draft {
        addressees = List.copyOf(addressees);
        regions = List.copyOf(regions);
    }

    Draft withRegions(List<Span> now) {
        return new Draft(at, cue, source, addressees, now, mechanism, confidence);
    }

    Draft withAddressees(List<Source> now) {
        return new Draft(at, cue, source, now, regions, mechanism, confidence);
    }

    Draft withSource(@Nullable Source now) {
        return new Draft(at, cue, now, addressees, regions, mechanism, confidence);
    }

    int begin() {
        int begin = regions.isEmpty() ? 0 : regions.get(0).begin();
        for (Span r : regions) {
            begin = Math.min(begin, r.begin());
        }
        return begin;
    }

    int end() {
        int end = 0;
        for (Span r : regions) {
            end = Math.max(end, r.end());
        }
        return end;
    }

    boolean covers(Span span) {
        for (Span r : regions) {
            if (r.contains(span)) {
                return true;
            }
        }
        return false;
    }

    int length() {
        int length = 0;
        for (Span r : regions) {
            length += r.length();
        }
        return length;
    }

    int shared(Draft other) {
        int shared = 0;
        for (Span b : other.regions) {
            shared += shared(b);
        }
        return shared;
    }

    int shared(Span other) {
        int shared = 0;
        for (Span a : regions) {
            shared += Math.max(0, Math.min(a.end(), other.end()) - Math.max(a.begin(), other.begin()));
        }
        return shared;
    }
}
