package org.readout.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.record.Span;
import org.readout.record.Statement.Act;

/** Settles which drafts stand: each stretch of words once per cue, who is in whom, who 'I' is. */
final class Drafts {

    private final List<Span> holes;
    private final List<Draft> drafts;
    /** For each draft, where the words of those up to it end at the latest. */
    private final int[] reach;

    Drafts(List<Draft> drafts, List<Span> holes) {
        this.holes = holes;
        List<Draft> sorted = new ArrayList<>();
        for (Draft d : drafts) {
            sorted.add(d.withRegions(cut(d)));
        }
        sorted.removeIf(d -> d.regions().isEmpty());
        sorted.sort(Comparator.comparingInt(Draft::begin).thenComparingInt(d -> -d.end()));
        this.drafts = sorted;
        this.reach = new int[sorted.size()];
        int reached = 0;
        for (int i = 0; i < reach.length; i++) {
            reached = Math.max(reached, sorted.get(i).end());
            reach[i] = reached;
        }
    }

    private List<Span> cut(Draft d) {
        List<Span> all = new ArrayList<>();
        for (Span region : d.regions()) {
            List<Span> inside = holes.stream()
                    .filter(h -> h.overlaps(region) && h.begin() >= region.begin())
                    .toList();
            all.addAll(Regions.minus(region, inside));
        }
        return all;
    }

    /** The drafts that stand, in text order. */
    List<Draft> settled() {
        List<Draft> kept = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft d = drafts.get(i);
            List<Draft> near = overlapping(i);
            if (near.stream().noneMatch(o -> o != d && beats(o, d))) {
                kept.add(withoutOthers(d, near));
            }
        }
        kept.removeIf(d -> d.regions().isEmpty());
        return kept;
    }

    /** The drafts that may share words with this one, in order; itself among them. */
    private List<Draft> overlapping(int i) {
        Draft d = drafts.get(i);
        int from = i;
        while (from > 0 && reach[from - 1] > d.begin()) {
            from--;
        }
        int to = i + 1;
        while (to < drafts.size() && drafts.get(to).begin() < d.end()) {
            to++;
        }
        return drafts.subList(from, to);
    }

    /** A clause without the quotation that another cue reports: 'said that …: “…”, she added'. */
    private Draft withoutOthers(Draft d, List<Draft> near) {
        List<Span> others = new ArrayList<>();
        for (Draft o : near) {
            boolean apart = o != d && o.mechanism().equals("apart") && o.at() != null;
            if (apart
                    && !nested(d, o)
                    && !nested(o, d)
                    && o.shared(d) * 10 >= o.length() * 8
                    && o.length() * 2 < d.length()) {
                others.addAll(o.regions());
            }
        }
        List<Span> left = new ArrayList<>();
        d.regions().forEach(r -> left.addAll(Regions.minus(r, others)));
        return others.isEmpty() ? d : d.withRegions(left);
    }

    /** Whether one draft makes another superfluous: the same words, and neither cue is among the other's words. */
    private boolean beats(Draft a, Draft b) {
        int shared = a.shared(b);
        if (a.length() * 2 < b.length() && a.mechanism().equals("apart")) {
            return false;
        }
        if (shared * 10 < Math.min(a.length(), b.length()) * 8 || nested(a, b) || nested(b, a)) {
            return false;
        }
        double difference = rank(a) - rank(b);
        if (difference != 0) {
            return difference > 0;
        }
        return a.length() != b.length() ? a.length() > b.length() : drafts.indexOf(a) < drafts.indexOf(b);
    }

    private static double rank(Draft d) {
        double rank = d.confidence();
        rank += d.source() != null && !d.source().actors().isEmpty() ? 0.3 : 0;
        return rank + (d.mechanism().equals("quote") ? 0.1 : 0);
    }

    /** Whether {@code inner} is told in {@code outer}: its cue, or all of it without a cue, is among the words. */
    static boolean nested(Draft outer, Draft inner) {
        Span cue = inner.at() == null ? null : inner.at().span();
        return cue != null && (outer.covers(cue) || inner.mechanism().equals("within") && around(outer, cue));
    }

    /** 'He said: “As I wrote last year, …”': a cue set apart inside what somebody else's cue reports. */
    private static boolean around(Draft outer, Span cue) {
        Span hull = new Span(outer.begin(), outer.end());
        return outer.at() != null
                && hull.contains(cue)
                && !hull.overlaps(outer.at().span());
    }

    /** For each draft that is told in another one, the closest such draft. */
    static Map<Draft, Draft> within(List<Draft> drafts) {
        Map<Draft, Draft> within = new HashMap<>();
        for (Draft d : drafts) {
            Draft closest = null;
            for (Draft o : drafts) {
                if (o != d && nested(o, d) && (closest == null || o.length() < closest.length())) {
                    closest = o;
                }
            }
            if (closest != null) {
                within.put(d, closest);
            }
        }
        return within;
    }

    /** Gives 'I' and 'we' inside a quotation its speaker; a pronoun nobody is known for, the speaker before. */
    static List<Draft> withSpeakers(List<Draft> drafts, Passage passage) {
        Map<Draft, Draft> within = within(drafts);
        List<Draft> done = new ArrayList<>();
        Map<Draft, Draft> now = new HashMap<>();
        Source last = null;
        for (Draft d : drafts) {
            Draft outer = Optional.ofNullable(within.get(d))
                    .map(o -> now.getOrDefault(o, o))
                    .orElse(null);
            Draft before = done.isEmpty() ? null : done.get(done.size() - 1);
            Source source = replies(d, before, passage.speech())
                    ? replying(d, before)
                    : another(resolved(d.source(), outer, last), outer, passage);
            Draft settled = facing(d.withSource(source), last);
            now.put(d, settled);
            done.add(settled);
            last = settled.source() != null && !settled.source().actors().isEmpty() ? settled.source() : last;
        }
        return done;
    }

    /** '“He told me to sign,” Tan said': who is 'he' inside a quotation is not its speaker. */
    private static @Nullable Source another(@Nullable Source source, @Nullable Draft outer, Passage passage) {
        if (source == null || outer == null || outer.source() == null || outer.at() == null) {
            return source;
        }
        Optional<Quotation> around = passage.outermostAt(source.span().begin());
        boolean quoted =
                around.isPresent() && !around.get().span().contains(outer.at().span());
        boolean same = source.kind() == Source.Kind.PRONOUN
                && source.actors().equals(outer.source().actors());
        return quoted && same ? source.withActors(List.of()) : source;
    }

    /** 'The paper asked him if … “Yes,” he replied': whoever was asked answers. */
    private static boolean replies(Draft d, @Nullable Draft before, Speech speech) {
        return before != null
                && before.cue() != null
                && before.cue().act() == Act.ASK
                && d.cue() != null
                && speech.isWord("replying", d.cue().lemma())
                && d.source() != null
                && d.source().kind() == Source.Kind.PRONOUN
                && before.addressees().stream().anyMatch(a -> !a.actors().isEmpty());
    }

    private static Source replying(Draft d, @Nullable Draft asked) {
        Source who = Objects.requireNonNull(d.source());
        return asked == null
                ? who
                : who.withActors(asked.addressees().stream()
                        .flatMap(a -> a.actors().stream())
                        .distinct()
                        .toList());
    }

    /** Nobody speaks to himself: 'in a message to Mrs Bell, she added' is somebody else; 'him' is not who tells him. */
    private static Draft facing(Draft d, @Nullable Source last) {
        Source source = d.source();
        if (source == null) {
            return d;
        }
        List<String> heard =
                d.addressees().stream().flatMap(a -> a.actors().stream()).toList();
        List<String> alone =
                source.actors().stream().filter(a -> !heard.contains(a)).toList();
        if (alone.size() == source.actors().size()) {
            return d;
        }
        boolean named = d.addressees().stream().anyMatch(a -> a.kind() != Source.Kind.PRONOUN);
        if (!alone.isEmpty() && named) {
            return d.withSource(source.withActors(alone));
        }
        if (source.kind() == Source.Kind.PRONOUN && named) {
            boolean other = last != null && last.actors().stream().noneMatch(heard::contains);
            return d.withSource(source.withActors(other && last != null ? last.actors() : List.of()));
        }
        return source.actors().size() > 1
                ? d
                : d.withAddressees(d.addressees().stream()
                        .filter(a -> a.actors().stream().noneMatch(source.actors()::contains))
                        .toList());
    }

    private static @Nullable Source resolved(@Nullable Source source, @Nullable Draft outer, @Nullable Source last) {
        if (source == null) {
            return null;
        }
        boolean first = source.kind() == Source.Kind.FIRST || source.kind() == Source.Kind.FIRST_PLURAL;
        if (first && outer != null && outer.source() != null) {
            return source.withActors(outer.source().actors());
        }
        if (source.actors().isEmpty() && source.kind() == Source.Kind.PRONOUN && last != null) {
            return source.withActors(last.actors());
        }
        return source;
    }

    /** 'She said many believe …': what somebody else is said to think nobody has said. */
    private static boolean thought(Draft d, Speech speech) {
        return d.cue() != null && speech.isWord("thinking", d.cue().lemma());
    }

    /** A thought that a speaker reports of himself ('says he believes …'), or of others, is no second statement. */
    static List<Draft> withoutEchoes(List<Draft> drafts, Speech speech) {
        Map<Draft, Draft> within = within(drafts);
        return drafts.stream()
                .filter(d -> !echo(d, within.get(d)) && !(within.containsKey(d) && thought(d, speech)))
                .toList();
    }

    /** 'We demand …': what the speaker does by saying it, not something he reports. */
    private static boolean performs(Draft d) {
        String tense = d.at() == null ? "" : d.at().head().feature("Tense");
        return d.at() != null && d.at().dependents("aux").isEmpty() && !tense.equals("Past") && !tense.equals("Imp");
    }

    private static boolean echo(Draft d, @Nullable Draft outer) {
        if (outer == null) {
            return d.source() != null
                    && (d.source().kind() == Source.Kind.FIRST || d.source().kind() == Source.Kind.FIRST_PLURAL);
        }
        if (d.source() == null || outer.source() == null || d.cue() == null) {
            return false;
        }
        boolean first = d.source().kind() == Source.Kind.FIRST || d.source().kind() == Source.Kind.FIRST_PLURAL;
        boolean same = first
                || !d.source().actors().isEmpty()
                        && outer.source().actors().containsAll(d.source().actors());
        boolean thought = d.addressees().isEmpty() && (first || d.cue().act() == Act.ASSERT);
        return same && (thought || first && performs(d));
    }
}
