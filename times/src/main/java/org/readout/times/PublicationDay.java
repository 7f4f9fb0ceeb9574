package org.readout.times;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.readout.knowledge.CoarseDate;
import org.readout.knowledge.Knowledge;
import org.readout.knowledge.Row;
import org.readout.language.Analysis;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.record.Article;
import org.readout.record.Dating;
import org.readout.record.Dating.Basis;
import org.readout.record.Dating.Precision;
import org.readout.record.Span;

/**
 * The day of an undated page from the dated facts that it tells: a session of a forum at a known place is news up to two
 * days after it; an act of a known day told as 'ten days ago' lies that long before the page. Windows that agree are
 * intersected; a session alone is enough, an act only when the text says how long ago it was. Immutable.
 */
final class PublicationDay {

    private static final int NEWS_DAYS = 2;

    /** How far the lead reaches, in characters. */
    private static final int LEAD_LENGTH = 700;

    private record Fact(
            String kind, LocalDate from, LocalDate to, List<String> who, String matter, String city, String words) {}

    /** The days that the page can be of, the likeliest, and the words that tell. */
    private record Window(LocalDate earliest, LocalDate best, LocalDate latest, List<Span> evidence, boolean meeting) {}

    private final List<Fact> facts = new ArrayList<>();
    private final Map<String, List<String>> cityNames = new HashMap<>();

    PublicationDay(Knowledge knowledge, String language) {
        Map<String, String> words = new HashMap<>();
        for (Row row : knowledge.table(language, "facts").rows()) {
            words.put(row.get("fact"), row.get("words"));
        }
        names(knowledge, language);
        for (Row row : knowledge.table("facts").rows()) {
            LocalDate from = CoarseDate.parse(row.get("from")).first();
            LocalDate to =
                    row.optional("to").map(t -> CoarseDate.parse(t).last()).orElse(from);
            String place = row.get("place");
            facts.add(new Fact(
                    row.get("kind"),
                    from,
                    to,
                    row.list("who"),
                    row.get("matter"),
                    place.length() > 4 ? place.substring(4) : "",
                    words.getOrDefault(row.get("fact"), "")));
        }
    }

    private void names(Knowledge knowledge, String language) {
        Map<String, String> canonical = new HashMap<>();
        for (Row row : knowledge.table("places").rows()) {
            canonical.put(row.get("place"), row.get("name"));
            cityNames.computeIfAbsent(row.get("name"), n -> new ArrayList<>()).add(Fold.of(row.get("name")));
        }
        for (Row row : knowledge.table(language, "places").rows()) {
            List<String> known = cityNames.get(canonical.getOrDefault(row.get("place"), ""));
            if (known != null) {
                row.list("names").forEach(n -> known.add(Fold.of(n)));
            }
        }
    }

    Dating infer(
            Article article,
            Analysis analysis,
            List<TimeFinder.Found> expressions,
            Function<Sentence, Set<String>> named) {
        List<Window> windows = new ArrayList<>();
        LocalDate notBefore = lastYearNamed(expressions);
        sessionsOfTheLead(analysis, named).forEach(windows::add);
        for (Sentence sentence : analysis.sentences()) {
            Set<String> ids = named.apply(sentence);
            for (Fact fact : facts) {
                window(fact, sentence, ids, expressions)
                        .filter(w -> !w.latest().isBefore(notBefore))
                        .ifPresent(windows::add);
            }
        }
        return best(windows).map(PublicationDay::dating).orElse(article.published());
    }

    /** Headline and first paragraphs often share forum and place between them. */
    private List<Window> sessionsOfTheLead(Analysis analysis, Function<Sentence, Set<String>> named) {
        List<Sentence> lead = analysis.sentences().stream()
                .filter(s -> s.begin() < LEAD_LENGTH)
                .toList();
        List<Window> windows = new ArrayList<>();
        for (Fact fact : facts) {
            if (fact.kind().equals("meeting")) {
                Optional<Sentence> forum = lead.stream()
                        .filter(s -> named.apply(s).contains(fact.matter()))
                        .findFirst();
                Optional<Sentence> city =
                        lead.stream().filter(s -> namesCity(s, fact.city())).findFirst();
                if (forum.isPresent() && city.isPresent() && !forum.equals(city)) {
                    windows.add(
                            session(fact, List.of(forum.get().span(), city.get().span())));
                }
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

    private Optional<Window> window(Fact fact, Sentence sentence, Set<String> ids, List<TimeFinder.Found> expressions) {
        if (!ids.containsAll(fact.who()) || !fact.matter().isEmpty() && !ids.contains(fact.matter())) {
            return Optional.empty();
        }
        if (fact.kind().equals("meeting")) {
            return namesCity(sentence, fact.city())
                    ? Optional.of(session(fact, List.of(sentence.span())))
                    : Optional.empty();
        }
        if (!tells(sentence, fact.words())) {
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

    private boolean namesCity(Sentence sentence, String city) {
        String text = " " + joined(sentence) + " ";
        return cityNames.getOrDefault(city, List.of(Fold.of(city))).stream()
                .anyMatch(name -> text.contains(" " + name + " "));
    }

    private static String joined(Sentence sentence) {
        StringBuilder text = new StringBuilder();
        for (Token t : sentence.tokens()) {
            text.append(text.isEmpty() ? "" : " ").append(Fold.of(t.form()));
        }
        return text.toString();
    }

    private static boolean tells(Sentence sentence, String words) {
        Set<String> lemmas = new HashSet<>();
        for (Token t : sentence.tokens()) {
            lemmas.add(Fold.of(t.lemma()));
            lemmas.add(Fold.of(t.form()));
        }
        for (String word : words.split(";")) {
            if (lemmas.contains(Fold.of(word.strip()))) {
                return true;
            }
        }
        return false;
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
