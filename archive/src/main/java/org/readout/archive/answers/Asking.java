package org.readout.archive.answers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.archive.Archive;
import org.readout.archive.Filter;
import org.readout.archive.merging.Vocabulary;
import org.readout.archive.merging.Words;

/** Answers one query. For one thread. */
final class Asking {

    /** So many statements and as many events are looked through, the latest. */
    private static final int LOOKED_THROUGH = 200;

    /** What a state suffers in its people. */
    private static final Set<String> BODILY = Set.of("ASSAULT", "COERCE", "AID", "RETREAT", "CONCEDE");

    private static final int MEETINGS = 3;
    private static final int NEAREST = 3;

    private static final Comparator<Line> LATEST = Comparator.comparing(
                    (Line l) -> l.day() == null ? LocalDate.MIN : l.day(), Comparator.reverseOrder())
            .thenComparing(l -> l.source().article())
            .thenComparing(l -> l.words().isEmpty() ? 0 : l.words().get(0).begin())
            .thenComparing(Line::key);

    private final Archive archive;
    private final Vocabulary vocabulary = Vocabulary.load();

    Asking(Archive archive) {
        this.archive = archive;
    }

    Answer answer(Query query) {
        Answer answer = query.form() == Query.Form.STANCE ? stance(query) : found(query);
        if (answer.isEmpty()
                && query.form() != Query.Form.STANCE
                && !query.about().isEmpty()) {
            answer = found(byName(query));
        }
        return answer.isEmpty() ? with(answer, nearest(query)) : answer;
    }

    /** A matter that no line is marked to be about may stand in its words, or in the title above them. */
    private Query byName(Query query) {
        Query.Builder named = query.change().clearAbout();
        for (String matter : query.about()) {
            named.word(
                    archive
                            .rows("SELECT min(name) FROM names WHERE who = ?", List.of(matter), r -> r.getString(1))
                            .stream()
                            .filter(java.util.Objects::nonNull)
                            .findFirst()
                            .orElse(matter));
        }
        return named.build();
    }

    private Answer stance(Query query) {
        Standing standing = new Standing(archive);
        Side side = query.by().isEmpty() ? null : Side.of(archive, query.by().get(0));
        Positions positions = query.about().isEmpty() || side != null && side.isEmpty()
                ? new Positions(String.join(", ", query.about()), query.period(), List.of())
                : standing.on(query.about().get(0), side, query.period());
        List<Line> lines = positions.positions().stream()
                .flatMap(p -> p.cells().stream())
                .flatMap(c -> c.evidence().stream())
                .sorted(LATEST)
                .toList();
        return answer(query, lines, true, List.of(), List.of(), positions);
    }

    private Answer found(Query query) {
        List<Line> statements = statements(query);
        List<Line> events = events(query);
        boolean all = statements.size() < LOOKED_THROUGH && events.size() < LOOKED_THROUGH;
        List<Line> said = fitting(statements, query);
        List<Line> done = fitting(events, query);
        List<Line> lines = new ArrayList<>(said);
        done.stream().filter(e -> !isTold(e, said)).forEach(lines::add);
        lines.sort(LATEST);
        List<Line> wanted = ends(lines, query);
        // What a statement tells may have its parties in the event alone.
        List<Line> telling = new ArrayList<>(wanted);
        done.stream().filter(e -> isTold(e, wanted)).forEach(telling::add);
        List<Accounts> accounts = query.form() == Query.Form.SAID ? accounts(query) : List.of();
        return answer(query, wanted, all, who(query, telling), accounts, null);
    }

    /** An event that the words of a line found tell is that line. */
    private static boolean isTold(Line event, List<Line> lines) {
        return lines.stream()
                .filter(l -> l.kind() == Line.Kind.STATEMENT
                        && l.source().article().equals(event.source().article()))
                .flatMap(l -> l.words().stream())
                .anyMatch(w -> event.evidence().stream().anyMatch(e -> e.begin() < w.end() && w.begin() < e.end()));
    }

    private static List<Line> ends(List<Line> lines, Query query) {
        List<Line> dated = lines.stream().filter(l -> l.day() != null).toList();
        if (dated.isEmpty() || !query.first() && !query.last()) {
            return lines;
        }
        LocalDate end =
                query.last() ? dated.get(0).day() : dated.get(dated.size() - 1).day();
        return dated.stream()
                .filter(l -> l.day() != null && l.day().equals(end))
                .toList();
    }

    private List<Line> statements(Query query) {
        if (query.acts().isEmpty() && !query.types().isEmpty()) {
            return List.of();
        }
        if (query.acts().isEmpty()
                && query.form() != Query.Form.SAID
                && query.form() != Query.Form.WHO
                && query.about().isEmpty()
                && query.words().isEmpty()) {
            return List.of();
        }
        Filter.Builder filter = filter(query);
        query.acts().forEach(filter::type);
        return Lines.statements(archive.statements(filter.build(), 0, LOOKED_THROUGH));
    }

    private List<Line> events(Query query) {
        if (query.types().isEmpty() && (!query.acts().isEmpty() || query.form() == Query.Form.SAID)) {
            return List.of();
        }
        Filter.Builder filter = filter(query).happened();
        query.types().forEach(filter::type);
        return Lines.events(archive.events(filter.build(), 0, LOOKED_THROUGH)).stream()
                .filter(e -> query.modes().isEmpty()
                        || e.mode() == null
                        || query.modes().contains(e.mode()))
                .toList();
    }

    private Filter.Builder filter(Query query) {
        Filter.Builder filter = Filter.builder()
                .from(query.period().from())
                .to(query.period().to())
                .latestFirst();
        query.about().forEach(filter::matter);
        List<String> sides = query.sides();
        if (query.between() && sides.size() > 1) {
            pairs(query, filter);
        } else if (query.between()) {
            sides.forEach(s -> filter.actor(coded(s)));
        } else {
            query.by().forEach(s -> filter.source(coded(s)));
            boolean bodily = query.types().stream().anyMatch(BODILY::contains);
            query.to().forEach(s -> {
                if (bodily) {
                    filter.target(coded(s));
                } else {
                    filter.targetBody(coded(s));
                }
            });
        }
        return filter;
    }

    private void pairs(Query query, Filter.Builder filter) {
        List<String> ones = query.to().isEmpty() ? query.by().subList(0, 1) : query.by();
        List<String> others =
                query.to().isEmpty() ? query.by().subList(1, query.by().size()) : query.to();
        for (String one : ones) {
            others.forEach(other -> filter.dyad(coded(one), coded(other)));
        }
    }

    /** A state by its code, anybody else as he is named. */
    private String coded(String named) {
        Side side = Side.of(archive, named);
        return side.codes().isEmpty() ? named : side.codes().get(0);
    }

    /** Those that have the words asked for, in themselves, in what is named beside, or in the title above. */
    private List<Line> fitting(List<Line> lines, Query query) {
        if (query.words().isEmpty()) {
            return lines;
        }
        return lines.stream()
                .filter(line -> query.words().stream().allMatch(w -> has(line, w)))
                .toList();
    }

    private boolean has(Line line, String word) {
        String language = line.source().language();
        StringBuilder text = new StringBuilder(line.text());
        line.evidence().forEach(q -> text.append(' ').append(q.text()));
        Stream.of(line.by(), line.to(), line.about())
                .forEach(all -> all.forEach(p -> text.append(' ').append(p.name())));
        text.append(' ').append(line.place() == null ? "" : line.place());
        text.append(' ')
                .append(line.source().title() == null ? "" : line.source().title());
        Words there = vocabulary.words(text.toString(), language);
        return Stream.of("en", "fr")
                .map(l -> vocabulary.words(word, l))
                .anyMatch(asked -> !asked.words().isEmpty()
                        && asked.shared(there).size() == asked.words().size());
    }

    /** Whoever is not named: who did it, else to whom. */
    private List<Answer.Who> who(Query query, List<Line> lines) {
        if (query.form() != Query.Form.WHO) {
            return List.of();
        }
        Map<String, Party> parties = new LinkedHashMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        List<Side> known = query.sides().stream().map(s -> Side.of(archive, s)).toList();
        Set<String> once = new HashSet<>();
        for (Line line : lines) {
            for (Party p : asked(query, line)) {
                boolean first = once.add(line.source().article() + p.who())
                        && known.stream().noneMatch(s -> s.has(p));
                if (first) {
                    parties.putIfAbsent(p.who(), p);
                    counts.merge(p.who(), 1, Integer::sum);
                }
            }
        }
        return parties.values().stream()
                .map(p -> new Answer.Who(p, counts.getOrDefault(p.who(), 0)))
                .sorted(Comparator.comparing(Answer.Who::articles).reversed())
                .toList();
    }

    private static List<Party> asked(Query query, Line line) {
        if (query.between()) {
            List<Party> both = new ArrayList<>(line.by());
            both.addAll(line.to());
            return both;
        }
        return query.by().isEmpty() ? line.by() : line.to();
    }

    /** Of what two say to one another, what each says of their meetings. */
    private List<Accounts> accounts(Query query) {
        List<String> sides = query.sides();
        if (!query.between() || sides.size() != 2) {
            return List.of();
        }
        Accounting accounting = new Accounting(archive);
        Side one = Side.of(archive, coded(sides.get(0)));
        Side other = Side.of(archive, coded(sides.get(1)));
        if (one.isEmpty() || other.isEmpty()) {
            return List.of();
        }
        return new Events(archive)
                .between(one, other, query.period(), Set.of("CONSULT"), Set.of(), MEETINGS).stream()
                        .map(accounting::of)
                        .toList();
    }

    private static Answer answer(
            Query query,
            List<Line> lines,
            boolean all,
            List<Answer.Who> who,
            List<Accounts> accounts,
            @org.jspecify.annotations.Nullable Positions positions) {
        int events =
                (int) lines.stream().filter(l -> l.kind() == Line.Kind.EVENT).count();
        int reports = lines.stream().mapToInt(Line::reports).sum();
        return new Answer(
                query,
                lines.subList(0, Math.min(lines.size(), Answers.MOST)),
                events,
                lines.size() - events,
                reports,
                all,
                who,
                accounts,
                positions,
                null);
    }

    private static Answer with(Answer a, Optional<Answer.Nearest> nearest) {
        return new Answer(
                a.query(),
                a.lines(),
                a.events(),
                a.statements(),
                a.reports(),
                a.all(),
                a.who(),
                a.accounts(),
                a.positions(),
                nearest.orElse(null));
    }

    /** Leaves out one thing after the other until something is found. */
    private Optional<Answer.Nearest> nearest(Query query) {
        Query asked = query.form() == Query.Form.STANCE ? said(query) : query;
        record Less(String without, Query query, boolean less) {}
        boolean dated = !asked.period().equals(Period.ALL);
        boolean acted = !asked.acts().isEmpty() || !asked.types().isEmpty();
        Query undated = asked.change().period(Period.ALL).build();
        List<Less> ways = List.of(
                new Less("stance", asked, asked != query),
                new Less("dates", undated, dated),
                new Less(
                        "words",
                        asked.change().clearWords().build(),
                        !asked.words().isEmpty()),
                new Less(
                        "matter",
                        asked.change().clearAbout().build(),
                        !asked.about().isEmpty()),
                new Less("act", asked.change().clearActs().build(), acted),
                new Less("whom", asked.change().clearTo().build(), !asked.to().isEmpty()),
                new Less(
                        "dates, words, act",
                        undated.change().clearWords().clearActs().build(),
                        dated || acted));
        for (Less way : ways) {
            boolean anybody =
                    !way.query().sides().isEmpty() || !way.query().about().isEmpty();
            if (way.less() && anybody) {
                List<Line> lines = found(way.query()).lines();
                if (!lines.isEmpty()) {
                    List<Line> some = lines.subList(0, Math.min(NEAREST, lines.size()));
                    return Optional.of(new Answer.Nearest(way.without(), way.query(), some));
                }
            }
        }
        return Optional.empty();
    }

    private static Query said(Query query) {
        Query.Builder said = Query.builder(Query.Form.SAID).period(query.period());
        query.by().forEach(said::by);
        query.about().forEach(said::about);
        return said.build();
    }
}
