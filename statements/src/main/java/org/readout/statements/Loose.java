package org.readout.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.actors.Reference;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;
import org.readout.record.Actor.Mention.By;
import org.readout.record.Block;
import org.readout.record.Span;

/** Quotations that no cue claims: behind a colon, or going on from the one before. */
final class Loose {

    private static final int FEWEST_WORDS = 4;
    private static final int FEWEST_BEHIND_COLON = 3;
    private static final int LONGEST_SIGNATURE = 12;
    private static final int LONGEST_LEAD = 6;
    private static final int MOST_SENTENCES = 8;

    private final Passage passage;
    private final Speakers speakers;

    Loose(Passage passage) {
        this.passage = passage;
        this.speakers = new Speakers(passage);
    }

    /** The drafts with the quotations that nobody had claimed, joined to a draft or as drafts of their own. */
    List<Draft> claim(List<Draft> drafts) {
        List<Draft> all = new ArrayList<>(drafts);
        for (Quotation q : passage.quotations()) {
            if (q.depth() > 0 || all.stream().anyMatch(d -> overlaps(d, q))) {
                continue;
            }
            Optional<Draft> led = colon(q);
            if (led.isPresent()) {
                all.add(led.get());
            } else if (onItsOwn(q, rightBehind(all, q))) {
                signed(q).ifPresentOrElse(all::add, () -> goOn(all, q));
            }
        }
        passage.quotations().stream()
                .filter(q -> q.depth() == 0 && all.stream().noneMatch(d -> overlaps(d, q)))
                .flatMap(q -> excerpt(all, q).stream())
                .toList()
                .forEach(all::add);
        headline()
                .filter(h -> h.begin() <= begin(h.source()) || speaksBelow(h, all))
                .filter(h -> all.stream().noneMatch(d -> d.shared(h) > 0 && d.begin() == h.begin()))
                .ifPresent(all::add);
        return all;
    }

    /** A quotation in a title that nobody is said to say: whoever says those words below. */
    private Optional<Draft> excerpt(List<Draft> all, Quotation q) {
        boolean inTitle = passage.blockAt(q.span().begin())
                .filter(b -> b.kind() == Block.Kind.TITLE || b.kind() == Block.Kind.DECK)
                .isPresent();
        String words = plain(q.inner());
        if (!inTitle || passage.words(q.inner()) < FEWEST_WORDS) {
            return Optional.empty();
        }
        return all.stream()
                .filter(d -> d.source() != null
                        && d.begin() > q.span().end()
                        && d.regions().stream().anyMatch(r -> plain(r).contains(words)))
                .min(Comparator.comparingInt(Draft::length))
                .map(d -> new Draft(null, null, null, List.of(), List.of(q.span()), "excerpt", 0.6)
                        .withSource(Objects.requireNonNull(d.source())));
    }

    /** The words of a stretch in small letters, without what stands between them. */
    private String plain(Span span) {
        return span.of(passage.text())
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\d]+", " ")
                .strip();
    }

    private static int begin(@Nullable Source source) {
        return source == null ? 0 : source.span().begin();
    }

    /** Whether whoever a title names says something in the text too: 'World Cup: Tan wins' is no word of the cup's. */
    private static boolean speaksBelow(Draft title, List<Draft> all) {
        List<String> who = title.source() == null ? List.of() : title.source().actors();
        return all.stream()
                .anyMatch(
                        d -> d.source() != null && d.source().actors().stream().anyMatch(who::contains));
    }

    /** A title that names its source: 'Ministers must go - union', 'Hale: ministers must go'. */
    private Optional<Draft> headline() {
        return passage.article().blocks().stream()
                .filter(b -> b.kind() == Block.Kind.TITLE)
                .findFirst()
                .map(Block::span)
                .flatMap(title -> behindDash(title).or(() -> behindColon(title)));
    }

    private Optional<Draft> behindColon(Span title) {
        int colon = title.begin() + title.of(passage.text()).indexOf(':');
        if (colon <= title.begin()) {
            return Optional.empty();
        }
        Span lead = new Span(title.begin(), colon);
        int begin = passage.skipBlanks(colon + 1);
        boolean asks = passage.text().charAt(title.end() - 1) == '?';
        if (asks || begin >= title.end() || passage.opensAt(begin).isPresent()) {
            return Optional.empty();
        }
        Span said = new Span(begin, title.end());
        Optional<Reference> person = passage.cast().within(lead).stream()
                .filter(r -> (r.by() == By.NAME || r.by() == By.OFFICE) && isPerson(r))
                .reduce((first, last) -> last);
        boolean verb = passage.sentences().stream()
                .flatMap(s -> s.within(said).stream())
                .anyMatch(Verbs::finite);
        boolean alone = passage.sentences().stream()
                .flatMap(s -> s.within(lead).stream())
                .noneMatch(t -> t.upos().isVerbal());
        if (!verb || !alone || person.isEmpty() || passage.words(lead) > LONGEST_LEAD || tells(said)) {
            return Optional.empty();
        }
        Source source = new Source(lead, person.get().actors(), Source.Kind.PHRASE);
        return Optional.of(new Draft(null, null, source, List.of(), List.of(said), "headline", 0.6));
    }

    /** 'Messi : l'attaquant bat un record': French titles name what they tell of before a colon; what is said there says 'we', or that something must be. */
    private boolean tells(Span said) {
        return !passage.speech().knows("omissible")
                && passage.sentences().stream()
                        .flatMap(s -> s.within(said).stream())
                        .noneMatch(t -> passage.speech().is("first", t)
                                || passage.speech().is("first-plural", t)
                                || passage.speech().is("modal", t));
    }

    private boolean isPerson(Reference r) {
        return r.actors().stream().allMatch(passage::isPerson);
    }

    private Optional<Draft> behindDash(Span title) {
        String words = title.of(passage.text());
        int last = Math.max(words.lastIndexOf(" - "), Math.max(words.lastIndexOf(" – "), words.lastIndexOf(" — ")));
        if (last < 0) {
            return Optional.empty();
        }
        int dash = title.begin() + last;
        Span behind = new Span(dash + 3, title.end());
        boolean verb = passage.sentences().stream()
                .flatMap(s -> s.within(new Span(title.begin(), dash)).stream())
                .anyMatch(Verbs::finite);
        Optional<Reference> named = passage.cast().within(behind).stream().findFirst();
        if (!verb || named.isEmpty() || passage.words(behind) > 6) {
            return Optional.empty();
        }
        Source source = new Source(behind, named.get().actors(), Source.Kind.PHRASE);
        return Optional.of(
                new Draft(null, null, source, List.of(), List.of(new Span(title.begin(), dash)), "headline", 0.6));
    }

    private static boolean overlaps(Draft d, Quotation q) {
        boolean inside = d.at() != null
                && q.span().contains(d.at().span())
                && !d.mechanism().equals("apart");
        return !inside && d.regions().stream().anyMatch(r -> r.overlaps(q.span()));
    }

    /** 'X … : « … »' without a cue: the speaker is the first one named in the words before the colon. */
    private Optional<Draft> colon(Quotation q) {
        int at = q.span().begin();
        while (at > 0 && Passage.blank(passage.text().charAt(at - 1))) {
            at--;
        }
        if (at == 0 || passage.text().charAt(at - 1) != ':' || passage.words(q.inner()) < FEWEST_BEHIND_COLON) {
            return Optional.empty();
        }
        Optional<Sentence> sentence = passage.sentenceAt(at - 1);
        if (sentence.isEmpty()) {
            return Optional.empty();
        }
        Sentence s = sentence.get();
        Span lead = new Span(Math.min(s.begin(), at - 1), at - 1);
        Optional<Source> source = subjectNear(s, lead);
        return source.map(found -> new Draft(null, null, found, List.of(), List.of(q.span()), "colon", 0.7));
    }

    /** '“…” — Anna Keller, Oslo': the name alone behind a dash, up to the end of the line, its own or the quotation's. */
    private Optional<Draft> signed(Quotation q) {
        String text = passage.text();
        int dash = passage.skipBlanks(q.span().end());
        if (dash + 2 >= text.length() || "―—–-".indexOf(text.charAt(dash)) < 0) {
            return Optional.empty();
        }
        int begin = passage.skipBlanks(dash + 1);
        int end = text.indexOf('\n', dash);
        Span line = new Span(begin, Math.max(begin, end < 0 ? text.length() : end));
        List<Token> words = passage.analysis().overlapping(line).stream()
                .flatMap(s -> s.within(line).stream())
                .filter(t -> t.upos() != Upos.PUNCT)
                .toList();
        if (words.isEmpty()
                || words.size() > LONGEST_SIGNATURE
                || words.stream().anyMatch(Verbs::finite)) {
            return Optional.empty();
        }
        Span name = new Span(words.get(0).begin(), words.get(words.size() - 1).end());
        return Optional.of(new Draft(
                null,
                null,
                new Source(name, passage.firstNamed(name), Source.Kind.PHRASE),
                List.of(),
                List.of(q.span()),
                "signed",
                0.7));
    }

    /** The subject nearest to the colon, else the only actor named before it. */
    private Optional<Source> subjectNear(Sentence s, Span lead) {
        List<Token> subjects = s.within(lead).stream()
                .filter(t -> t.is("nsubj") && !passage.cast().who(s, t).isEmpty())
                .toList();
        if (!subjects.isEmpty()) {
            return speakers.phrase(s, subjects.get(subjects.size() - 1));
        }
        return passage.cast().within(lead).stream()
                .filter(r -> r.sentence() == s.index() && r.by() != By.DEMONYM && !bracketed(lead, r))
                .max(Comparator.comparingInt((Reference r) -> r.span().begin()))
                .flatMap(r -> speakers.phrase(s, s.token(r.head())));
    }

    /** 'Karim Doe (D-N.Y.)': what stands in brackets tells something of whoever is named before them. */
    private boolean bracketed(Span lead, Reference named) {
        String before = passage.text().substring(lead.begin(), named.span().begin());
        return before.lastIndexOf('(') > before.lastIndexOf(')');
    }

    /** A quotation that is a sentence of its own, not words in somebody else's. */
    private boolean onItsOwn(Quotation q, boolean goesOn) {
        if (passage.words(q.inner()) < FEWEST_WORDS && !goesOn) {
            return false;
        }
        boolean heading = passage.blockAt(q.span().begin())
                .filter(b -> b.kind() != Block.Kind.PARAGRAPH && b.kind() != Block.Kind.ITEM)
                .isPresent();
        int before = q.span().begin();
        while (before > 0 && Passage.blank(passage.text().charAt(before - 1))) {
            before--;
        }
        boolean starts = before == 0
                || ".!?…»”\"\n".indexOf(passage.text().charAt(before - 1)) >= 0
                || passage.parted(before, q.span().begin());
        int after = q.span().end();
        boolean stop = ".!?…".indexOf(passage.text().charAt(q.inner().end() - 1)) >= 0;
        int next = passage.skipBlanks(after);
        boolean ends = stop
                || next >= passage.text().length()
                || passage.parted(after, next)
                || goesOn && passage.text().charAt(q.inner().end() - 1) == ','
                || ".!?".indexOf(passage.text().charAt(next)) >= 0;
        return !heading && starts && ends;
    }

    /** '"Three, then," she said. "And who paid?"': nothing stands between what was said and a few words more. */
    private boolean rightBehind(List<Draft> all, Quotation q) {
        return all.stream()
                .filter(d ->
                        d.mechanism().equals("apart") && tail(d) <= q.span().begin())
                .map(d -> new Span(tail(d), q.span().begin()))
                .anyMatch(gap -> passage.words(gap) == 0 && !passage.parted(gap.begin(), gap.end()));
    }

    /** Joins a quotation to the statement right before it, or gives it the speaker who was set last. */
    private void goOn(List<Draft> all, Quotation q) {
        Optional<Draft> next = reopened(all, q);
        if (next.isPresent() && !rightBehind(all, q)) {
            List<Span> regions = new ArrayList<>(List.of(q.span()));
            regions.addAll(next.get().regions());
            all.set(all.indexOf(next.get()), next.get().withRegions(regions));
            return;
        }
        Optional<Source> announced = announced(all, q).or(() -> followed(all, q));
        if (announced.isPresent()) {
            all.add(new Draft(null, null, announced.get(), List.of(), List.of(q.span()), "announced", 0.5));
            return;
        }
        Optional<Draft> last = all.stream()
                .filter(d -> d.source() != null && tail(d) <= q.span().begin())
                .max(Comparator.comparingInt(Loose::tail));
        if (last.isEmpty()) {
            return;
        }
        Draft before = last.get();
        String gap = passage.text().substring(tail(before), q.span().begin());
        boolean quoted = passage.quotations().stream()
                .anyMatch(o -> o.depth() == 0 && before.regions().stream().anyMatch(r -> r.overlaps(o.span())));
        int sentences = sentencesBetween(tail(before), q.span().begin());
        boolean parted = gap.indexOf('\n') >= 0 && closedAt(before.end());
        if (Passage.words(gap) == 0 && quoted && !parted && mostlyQuoted(before)) {
            List<Span> regions = new ArrayList<>(before.regions());
            regions.add(q.span());
            all.set(all.indexOf(before), before.withRegions(regions));
        } else if (sentences <= 1 || sentences <= MOST_SENTENCES && toldOf(before, q)) {
            all.add(new Draft(null, null, null, before.addressees(), List.of(q.span()), "goes on", 0.5)
                    .withSource(before.source()));
        }
    }

    /** Whether the sentence right before a quotation tells of whoever spoke last, and of no other person. */
    private boolean toldOf(Draft last, Quotation q) {
        Optional<Sentence> before =
                passage.sentenceAt(Math.max(0, passage.skipBack(q.span().begin()) - 1));
        List<String> who = last.source() == null ? List.of() : last.source().actors();
        if (before.isEmpty() || who.size() != 1 || !passage.isPerson(who.get(0))) {
            return false;
        }
        List<String> told = passage.cast().within(before.get().span()).stream()
                .filter(r -> passage.outermostAt(r.span().begin()).isEmpty())
                .flatMap(r -> r.actors().stream())
                .filter(passage::isPerson)
                .distinct()
                .toList();
        return told.equals(who);
    }

    /** A paragraph without a closing mark, and one behind it that opens with a mark again and has a speaker: both are his. */
    private Optional<Draft> reopened(List<Draft> all, Quotation q) {
        int next = passage.skipBlanks(q.span().end());
        return passage.opensAt(next)
                .filter(again -> !q.closed() && passage.parted(q.span().end(), next))
                .flatMap(again -> all.stream()
                        .filter(d -> d.begin() == again.span().begin()
                                && d.mechanism().equals("apart"))
                        .findFirst());
    }

    /** 'Dana Bell agreed. “They are running out of time.”': who the sentence right before, of the same paragraph, tells of. */
    private Optional<Source> announced(List<Draft> all, Quotation q) {
        Optional<Sentence> before = passage.sentenceAt(
                        Math.max(0, passage.skipBack(q.span().begin()) - 1))
                .filter(s -> s.end() <= q.span().begin()
                        && !passage.parted(s.begin(), q.span().begin()));
        if (before.isEmpty()
                || all.stream().anyMatch(d -> d.regions().stream()
                        .anyMatch(before.get().span()::overlaps))) {
            return Optional.empty();
        }
        Sentence s = before.get();
        return s.child(s.root(), "nsubj")
                .filter(t -> t.index() < s.root().index())
                .flatMap(t -> speakers.phrase(s, t))
                .filter(found ->
                        found.kind() != Source.Kind.THING && !found.actors().isEmpty());
    }

    /** '« Je n'ai rien vu. » À la barre, Paul Rey maintient sa version': who the sentence behind tells of, where a paragraph opens with what he says. */
    private Optional<Source> followed(List<Draft> all, Quotation q) {
        int next = passage.skipBlanks(q.span().end());
        int back = passage.skipBack(q.span().begin());
        boolean opens = q.closed()
                && (back == 0 || passage.parted(back, q.span().begin()))
                && !passage.parted(q.span().end(), next);
        Optional<Sentence> behind = passage.sentenceAt(next)
                .filter(s -> opens && s.end() > next && passage.opensAt(next).isEmpty());
        if (behind.isEmpty() || all.stream().anyMatch(d -> d.at() != null && d.at().sentence() == behind.get())) {
            return Optional.empty();
        }
        Sentence s = behind.get();
        return s.child(s.root(), "nsubj")
                .filter(t -> t.index() < s.root().index() && t.begin() >= next && t.upos() == Upos.PROPN)
                .flatMap(t -> speakers.phrase(s, t))
                .filter(found ->
                        !found.actors().isEmpty() && found.actors().stream().allMatch(passage::isPerson));
    }

    /** Whether the quotation that ends here has its closing mark: the next paragraph's is another one. */
    private boolean closedAt(int end) {
        return passage.lastBefore(end).filter(Quotation::closed).isPresent();
    }

    private boolean mostlyQuoted(Draft d) {
        int in = passage.quotations().stream()
                .filter(q -> q.depth() == 0)
                .mapToInt(q -> d.shared(q.span()))
                .sum();
        return in * 10 >= d.length() * 8;
    }

    private static int tail(Draft d) {
        int end = d.end();
        if (d.at() != null) {
            end = Math.max(end, d.at().sentence().end());
        }
        return end;
    }

    private int sentencesBetween(int from, int to) {
        return (int) passage.sentences().stream()
                .filter(s -> s.begin() >= from && s.end() <= to && s.size() > 3)
                .count();
    }
}
