package org.readout.times;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.readout.knowledge.Knowledge;
import org.readout.language.Analysis;
import org.readout.language.Sentence;
import org.readout.record.Article;
import org.readout.record.Dating;
import org.readout.record.Dating.Basis;
import org.readout.record.Dating.Precision;
import org.readout.record.Span;
import org.readout.times.DatedFacts.Fact;

/**
 * The day of an undated page from the dated facts that it tells: a session of a forum at a known place is news up to two
 * days after it; an act of a known day told as 'ten days ago' lies that long before the page. Windows that agree are
 * intersected; a session alone is enough, an act only when the text says how long ago it was. Immutable.
 */
final class PublicationDay {

    private static final int NEWS_DAYS = 2;

    /** How far the lead reaches, in characters. */
    private static final int LEAD_LENGTH = 700;

    /** The days that the page can be of, the likeliest, and the words that tell. */
    private record Window(LocalDate earliest, LocalDate best, LocalDate latest, List<Span> evidence, boolean meeting) {}

    private final DatedFacts facts;

    PublicationDay(Knowledge knowledge, String language) {
        this.facts = new DatedFacts(knowledge, language);
    }

    Dating infer(
            Article article,
            Analysis analysis,
            List<TimeFinder.Found> expressions,
            Function<Sentence, Set<String>> named) {
        List<ToldSentence> sentences = new ArrayList<>();
        analysis.sentences().forEach(s -> sentences.add(new ToldSentence(s, named.apply(s))));
        LocalDate notBefore = lastYearNamed(expressions);
        List<Window> windows = sessionsOfTheLead(sentences);
        for (ToldSentence sentence : sentences) {
            for (Fact fact : facts.about(sentence.ids())) {
                window(fact, sentence, expressions)
                        .filter(w -> !w.latest().isBefore(notBefore))
                        .ifPresent(windows::add);
            }
        }
        return best(windows).map(PublicationDay::dating).orElse(article.published());
    }

    /** Headline and first paragraphs often share forum and place between them. */
    private List<Window> sessionsOfTheLead(List<ToldSentence> sentences) {
        List<ToldSentence> lead = sentences.stream()
                .filter(s -> s.sentence().begin() < LEAD_LENGTH)
                .toList();
        Set<String> ids = new HashSet<>();
        lead.forEach(s -> ids.addAll(s.ids()));
        List<Window> windows = new ArrayList<>();
        for (Fact fact : facts.sessionsOf(ids)) {
            Optional<ToldSentence> forum =
                    lead.stream().filter(s -> s.ids().contains(fact.matter())).findFirst();
            Optional<ToldSentence> city =
                    lead.stream().filter(s -> s.namesOne(fact.cities())).findFirst();
            if (forum.isPresent() && city.isPresent() && !forum.equals(city)) {
                windows.add(session(
                        fact,
                        List.of(
                                forum.get().sentence().span(),
                                city.get().sentence().span())));
            }
        }
        return windows;
    }

    private static Window session(Fact fact, List<Span> evidence) {
        return new Window(fact.from(), fact.to(), fact.to().plusDays(NEWS_DAYS), evidence, true);
    }

    /** A page that says 'in 2020' is not older than 2020, unless the year lies ahead; those are few. */
    private static LocalDate lastYearNamed(List<TimeFinder.Found> expressions) {
        return expressions.stream()
                .filter(f -> f.match().year > 0)
                .map(f -> LocalDate.of(f.match().year, 1, 1))
                .max(Comparator.naturalOrder())
                .map(d -> d.minusYears(1))
                .orElse(LocalDate.MIN);
    }

    private static Optional<Window> window(Fact fact, ToldSentence told, List<TimeFinder.Found> expressions) {
        Sentence sentence = told.sentence();
        if (fact.meeting()) {
            return told.namesOne(fact.cities())
                    ? Optional.of(session(fact, List.of(sentence.span())))
                    : Optional.empty();
        }
        if (!told.tells(fact.words())) {
            return Optional.empty();
        }
        return expressions.stream()
                .filter(f -> f.sentence() == sentence && f.match().meaning.endsWith("ago") && f.match().amount != null)
                .findFirst()
                .map(f -> since(fact, f));
    }

    private static Window since(Fact fact, TimeFinder.Found told) {
        Match m = told.match();
        LocalDate published =
                new Resolver(fact.to()).resolve(mirrored(m), told.span()).best();
        LocalDate best = published == null ? fact.to() : published;
        TimeWords.Amount amount = m.amount == null ? new TimeWords.Amount(0, true, 0) : m.amount;
        int slack = Math.max(1, Resolver.slackDays(amount, m.unit, m.meaning.startsWith("about")));
        return new Window(
                best.minusDays(slack),
                best,
                best.plusDays(slack),
                List.of(told.sentence().span(), told.span()),
                false);
    }

    /** 'Ten days ago' seen from the day of the act: ten days ahead. */
    private static Match mirrored(Match ago) {
        return ago.as("ahead");
    }

    /** The window that most others agree with, narrowed by them; sessions go before acts, narrow before wide. */
    private static Optional<Window> best(List<Window> windows) {
        Window best = null;
        int most = 0;
        for (Window w : windows) {
            Window narrowed = w;
            int agree = 0;
            for (Window other : windows) {
                if (!other.earliest().isAfter(narrowed.latest())
                        && !other.latest().isBefore(narrowed.earliest())) {
                    agree += other.meeting() == w.meeting() ? 1 : 3;
                    narrowed = intersect(narrowed, other);
                }
            }
            int weight = agree * 2 + (w.meeting() ? 1 : 0);
            if (best == null || weight > most || weight == most && days(narrowed) < days(best)) {
                best = narrowed;
                most = weight;
            }
        }
        return Optional.ofNullable(best);
    }

    private static long days(Window w) {
        return ChronoUnit.DAYS.between(w.earliest(), w.latest());
    }

    private static Window intersect(Window a, Window b) {
        LocalDate earliest = a.earliest().isAfter(b.earliest()) ? a.earliest() : b.earliest();
        LocalDate latest = a.latest().isBefore(b.latest()) ? a.latest() : b.latest();
        LocalDate likeliest = days(a) <= days(b) ? a.best() : b.best();
        LocalDate best = likeliest.isBefore(earliest) ? earliest : likeliest.isAfter(latest) ? latest : likeliest;
        List<Span> evidence = new ArrayList<>(a.evidence());
        b.evidence().stream().filter(e -> !evidence.contains(e)).forEach(evidence::add);
        return new Window(earliest, best, latest, evidence, a.meeting());
    }

    private static Dating dating(Window w) {
        List<Span> evidence = w.evidence().stream().sorted().toList();
        return new Dating(w.best(), w.earliest(), w.latest(), Precision.DAY, Basis.INFERRED, evidence);
    }
}
