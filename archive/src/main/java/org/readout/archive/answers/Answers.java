package org.readout.archive.answers;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.archive.Archive;
import org.readout.archive.Filter;

/**
 * The archive's questions. An answer is made of quoted evidence and counted rows, never of new prose. For any number of
 * threads.
 *
 * <pre>{@code
 * Answers answers = new Answers(archive);
 * Relations relations = answers.relations("USA", "RUS", Period.ALL, Step.MONTH);
 * String json = new AnswerCodec().toJson(relations);
 * }</pre>
 */
public final class Answers {

    /** So many lines an answer has at most. */
    public static final int MOST = 100;

    private static final String CALLED = "SELECT who, min(name), any_value(code), any_value(kind) FROM names"
            + " WHERE strip_accents(lower(name)) = ? OR strip_accents(lower(name)) LIKE '% ' || ? GROUP BY who ORDER BY who";

    private static final String ROLES =
            "SELECT who, count(*) FROM roles WHERE who IN (SELECT unnest(CAST(? AS VARCHAR[]))) GROUP BY who";

    private final Archive archive;

    public Answers(Archive archive) {
        this.archive = archive;
    }

    /** Whom a code, a name or a Wikidata id means; nobody ({@link Side#isEmpty}) where the archive knows none such. */
    public Side side(String named) {
        return Side.of(archive, named);
    }

    /** What the archive knows by a name, or by the last words of it ('Lavrov'); who is told of most comes first. */
    public List<Named> called(String name) {
        String folded = java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(java.util.Locale.ROOT);
        List<Named> named = archive.rows(
                CALLED,
                List.of(folded, folded),
                r -> new Named(r.getString(1), r.getString(2), r.getString(3), r.getString(4), 0));
        if (named.size() < 2) {
            return named;
        }
        Map<String, Long> lines = new HashMap<>();
        archive.rows(
                ROLES, List.of(named.stream().map(Named::who).toList()), r -> lines.put(r.getString(1), r.getLong(2)));
        return named.stream()
                .map(n -> new Named(n.who(), n.name(), n.code(), n.kind(), lines.getOrDefault(n.who(), 0L)))
                .sorted(Comparator.comparing(Named::lines).reversed().thenComparing(Named::who))
                .toList();
    }

    /** Where the report with this key stands, or one with this id; empty where there is none. */
    public Optional<Located> located(String key) {
        String sql = "SELECT a.id, s.local, s.key, s.id FROM (SELECT article, event AS local, key, id FROM same_events"
                + " WHERE key = ? OR id = ? UNION ALL SELECT article, statement, key, id FROM same_statements"
                + " WHERE key = ? OR id = ?) s JOIN articles a USING (article) ORDER BY s.key <> ?, s.key LIMIT 1";
        return archive
                .rows(
                        sql,
                        List.of(key, key, key, key, key),
                        r -> new Located(
                                r.getString(1), r.getString(2), r.getString(3), r.getString(4), merges(r.getString(4))))
                .stream()
                .findFirst();
    }

    private List<Located.Step> merges(String id) {
        String sql = "SELECT m.one, m.other, m.score, m.why FROM merges m WHERE m.one IN (SELECT key FROM same_events"
                + " WHERE id = ? UNION ALL SELECT key FROM same_statements WHERE id = ?) ORDER BY m.score DESC, m.one, m.other";
        return archive.rows(
                sql,
                List.of(id, id),
                r -> new Located.Step(r.getString(1), r.getString(2), r.getDouble(3), r.getString(4)));
    }

    /** What the archive holds for a question. */
    public Answer ask(Query query) {
        return new Asking(archive).answer(query);
    }

    /** What each side says of an event, by its id; empty where there is none. */
    public Optional<Accounts> accounts(String event) {
        return Lines.events(archive.eventsOf(List.of(event))).stream()
                .findFirst()
                .map(line -> new Accounting(archive).of(line));
    }

    /** The accounts of the meetings of two sides that took place, the latest first. */
    public List<Accounts> accountsOfMeetings(String one, String other, Period period, int most) {
        Accounting accounting = new Accounting(archive);
        return new Events(archive)
                .between(side(one), side(other), period, Set.of("CONSULT"), Set.of(), most).stream()
                        .map(accounting::of)
                        .toList();
    }

    /** Where each stands on a matter, by its name or Wikidata id. */
    public Positions positions(String matter, Period period) {
        return new Standing(archive).on(matter, null, period);
    }

    /** Where one stands on a matter. */
    public Positions positions(String side, String matter, Period period) {
        return new Standing(archive).on(matter, side(side), period);
    }

    /** Where each of some sides stands on each of some matters, in the order of these. */
    public List<Positions> positions(List<String> sides, List<String> matters, Period period) {
        return new Standing(archive).on(matters, sides.stream().map(this::side).toList(), period);
    }

    /** How two sides stand to one another; by codes or states for states, by names for people. */
    public Relations relations(String one, String other, Period period, Step step) {
        return new Relating(archive, side(one), side(other), period, step).relations();
    }

    /**
     * What a period brought.
     *
     * @throws IllegalArgumentException where an end of the period is open
     */
    public Review review(Period period) {
        if (period.from() == null || period.to() == null) {
            throw new IllegalArgumentException("a review is of a period with a first and a last day");
        }
        return new Reviewing(archive, period).review();
    }

    /** Events that are asked for, in the order of days. */
    public List<Line> events(Filter filter, int offset, int size) {
        return Lines.events(archive.events(filter, offset, size));
    }

    /** Statements that are asked for, in the order of days. */
    public List<Line> statements(Filter filter, int offset, int size) {
        return Lines.statements(archive.statements(filter, offset, size));
    }
}
