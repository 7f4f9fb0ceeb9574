package org.readout.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;
import org.readout.record.Event.Status;
import org.readout.record.Event.Type;
import org.readout.record.Span;

/** Puts together the tellings of one act in an article: headline, lead and body become one event. */
final class Merger {

    private static final double SAME_WORDS = 0.5;

    private final Parties parties;
    private final Headlines headlines;

    /** @param headline whether a sentence is a headline */
    Merger(Parties parties, Predicate<Sentence> headline) {
        this.parties = parties;
        this.headlines = new Headlines(parties, headline);
    }

    /** One event: the fullest telling first. */
    record Group(Draft best, List<Draft> tellings) {}

    List<Group> merge(List<Draft> drafts) {
        List<List<Draft>> groups = new ArrayList<>();
        for (Draft d : drafts) {
            List<Draft> home = null;
            for (List<Draft> g : groups) {
                if (home == null && g.stream().allMatch(o -> same(o, d))) {
                    home = g;
                }
            }
            if (home == null) {
                home = new ArrayList<>();
                groups.add(home);
            }
            home.add(d);
        }
        return headlines.join(groups).stream().map(this::group).toList();
    }

    private Group group(List<Draft> tellings) {
        Draft best = tellings.stream()
                .max(Comparator.<Draft>comparingInt(d -> headlines.isHeadline(d) ? 0 : 1)
                        .thenComparingInt(Draft::parties)
                        .thenComparingDouble(Draft::confidence)
                        .thenComparing(Comparator.comparingInt(Draft::begin).reversed()))
                .orElseThrow();
        Set<Span> evidence = new TreeSet<>();
        tellings.forEach(t -> evidence.addAll(t.evidence()));
        List<String> sources = best.sources();
        List<String> targets = best.targets();
        for (Draft t : tellings) {
            sources = sources.isEmpty() ? t.sources() : sources;
            targets = targets.isEmpty() ? t.targets() : targets;
        }
        return new Group(best.withParties(sources, targets).withEvidence(disjoint(List.copyOf(evidence))), tellings);
    }

    private static List<Span> disjoint(List<Span> ordered) {
        List<Span> out = new ArrayList<>();
        for (Span s : ordered) {
            Span last = out.isEmpty() ? null : out.get(out.size() - 1);
            if (last != null && s.begin() <= last.end()) {
                out.set(out.size() - 1, new Span(last.begin(), Math.max(last.end(), s.end())));
            } else {
                out.add(s);
            }
        }
        return out;
    }

    private boolean same(Draft a, Draft b) {
        if (a.type() != b.type() || happened(a.status()) != happened(b.status())) {
            return false;
        }
        if (!compatible(a.sources(), b.sources()) || !compatible(a.targets(), b.targets())) {
            return false;
        }
        if (a.sentence().index() == b.sentence().index()
                && a.sources().equals(b.sources())
                && a.targets().equals(b.targets())
                && isNounOf(a, b)) {
            return true;
        }
        if (isFragment(a, b) || isFragment(b, a)) {
            return true;
        }
        boolean anybodyInCommon = overlap(a.sources(), b.sources()) || overlap(a.targets(), b.targets());
        return anybodyInCommon
                && (isVerbal(a.type()) ? likeWords(a, b) : a.family().equals(b.family()));
    }

    /** 'penalties against the island were weighed': an act without its doer, told again with him. */
    private boolean isFragment(Draft part, Draft whole) {
        return !isVerbal(part.type())
                && part.sources().isEmpty()
                && !whole.sources().isEmpty()
                && overlap(part.targets(), whole.targets())
                && part.mode() == null == (whole.mode() == null)
                && (part.mode() == null || part.mode().equals(whole.mode()));
    }

    /** 'the accord concluded between them': a word and what says again that it is done. */
    private static boolean isNounOf(Draft a, Draft b) {
        return a.trigger().head() == b.trigger().index()
                || b.trigger().head() == a.trigger().index();
    }

    static boolean happened(Status s) {
        return s == Status.ACTUAL || s == Status.ONGOING;
    }

    static boolean isVerbal(Type type) {
        return switch (type) {
            case ACCUSE, REQUEST, REJECT, THREATEN, SUPPORT, AGREE -> true;
            default -> false;
        };
    }

    /** Whether one side can be the other: everybody of the shorter list is somebody of the longer. */
    private boolean compatible(List<String> a, List<String> b) {
        List<String> few = a.size() <= b.size() ? a : b;
        List<String> many = a.size() <= b.size() ? b : a;
        return few.isEmpty() || few.stream().allMatch(x -> many.stream().anyMatch(y -> parties.maybeSame(x, y)));
    }

    private boolean overlap(List<String> a, List<String> b) {
        return a.stream().anyMatch(x -> b.stream().anyMatch(y -> parties.maybeSame(x, y)));
    }

    private static boolean likeWords(Draft a, Draft b) {
        Set<String> x = content(a);
        Set<String> y = content(b);
        Set<String> both = new HashSet<>(x);
        both.retainAll(y);
        int least = Math.min(x.size(), y.size());
        return least > 0 && both.size() >= Math.min(2, least) && (double) both.size() / least >= SAME_WORDS;
    }

    private static Set<String> content(Draft d) {
        Set<String> lemmas = new LinkedHashSet<>();
        for (Span span : d.topic()) {
            for (Token t : d.sentence().within(span)) {
                if (t.upos().isContent()
                        && t.upos() != Upos.PROPN
                        && t.index() != d.trigger().index()) {
                    lemmas.add(t.lemma().toLowerCase(Locale.ROOT));
                }
            }
        }
        return lemmas;
    }
}
