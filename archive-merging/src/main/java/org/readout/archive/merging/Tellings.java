package org.readout.archive.merging;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.record.Actor;
import org.readout.record.Article;
import org.readout.record.Dating;
import org.readout.record.Event;
import org.readout.record.Matter;
import org.readout.record.Record;
import org.readout.record.Span;
import org.readout.record.Statement;

/**
 * What one record tells, as reports that can be brought together with those of others: the same that an archive takes from
 * its tables. For one record.
 */
public final class Tellings {

    /** What is told without a date happened on the day of the article or so many days before. */
    public static final int SHORTLY = 2;

    /** A week is known within so many days; a month is not. */
    public static final int SOME_DAYS = 7;

    private static final String GAP = " … ";
    private static final int HEX = 16;
    private static final int DIGITS = 15;

    private final Article article;
    private final Record record;
    private final Vocabulary vocabulary;
    private final Identity identity;
    private final Map<String, Actor> actors;
    private final Map<String, Matter> matters;

    public Tellings(Record record, Vocabulary vocabulary) {
        this.article = record.article();
        this.record = record;
        this.vocabulary = vocabulary;
        this.identity = new Identity(article.id());
        this.actors = record.actors().stream().collect(Collectors.toMap(Actor::id, Function.identity()));
        this.matters = record.matters().stream().collect(Collectors.toMap(Matter::id, Function.identity()));
    }

    /**
     * Its events in order. One of which it is not known within some days when it was has no earliest day: it is brought
     * together with none.
     */
    public List<EventReport> events() {
        return record.events().stream().map(this::report).toList();
    }

    /** Its statements in order; those of nobody in particular have an empty speaker, and are brought together with none. */
    public List<StatementReport> statements() {
        return record.statements().stream().map(this::report).toList();
    }

    private EventReport report(Event event) {
        LocalDate[] window = window(event);
        Event.Place place = event.place();
        return new EventReport(
                identity.key(event),
                Long.parseLong(article.id().substring(0, DIGITS), HEX),
                event.type().name(),
                event.mode(),
                Identity.lower(event.status()),
                isDay(event.date()) ? event.date().earliest() : null,
                window == null ? null : window[0],
                window == null ? null : window[1],
                parties(event.sources()),
                parties(event.targets()),
                names(event.about()),
                place == null ? null : EventReport.Site.of(place.name(), place.country()),
                // The word that tells the type is in all reports of it and says nothing more.
                vocabulary.words(
                        words(event.evidence()).replace(event.trigger().of(article.text()), " "), article.language()));
    }

    private LocalDate @Nullable [] window(Event event) {
        Dating date = event.date();
        LocalDate from = date.earliest();
        LocalDate to = date.latest();
        if (date.best() == null) {
            to = event.status() == Event.Status.PLANNED ? null : published();
            from = to == null ? null : to.minusDays(SHORTLY);
        }
        return from != null && to != null && ChronoUnit.DAYS.between(from, to) <= SOME_DAYS
                ? new LocalDate[] {from, to}
                : null;
    }

    private @Nullable LocalDate published() {
        Dating date = article.published();
        return date.earliest() != null && date.earliest().equals(date.latest()) ? date.best() : null;
    }

    private static boolean isDay(Dating date) {
        return date.best() != null && date.earliest() != null && date.earliest().equals(date.latest());
    }

    private List<Party> parties(List<String> ids) {
        List<Party> parties = new ArrayList<>();
        for (String id : new TreeSet<>(ids)) {
            Actor actor = actors.get(id);
            Matter matter = matters.get(id);
            if (actor != null) {
                boolean person = actor.kind() == Actor.Kind.PERSON;
                parties.add(new Party(Identity.who(actor), actor.code(), actor.name(), person));
            } else if (matter != null) {
                parties.add(new Party(Identity.what(matter), null, matter.name(), false));
            }
        }
        return parties;
    }

    private Set<String> names(List<String> ids) {
        return parties(ids).stream().map(Party::who).collect(Collectors.toCollection(TreeSet::new));
    }

    private StatementReport report(Statement statement) {
        Set<String> names = new TreeSet<>(names(statement.addressees()));
        names.addAll(names(statement.about()));
        return new StatementReport(
                identity.key(statement),
                speaker(statement),
                article.language(),
                Identity.lower(statement.act()),
                statement.form() != Statement.Form.INDIRECT,
                isDay(statement.date()) ? statement.date().best() : null,
                published(),
                names,
                vocabulary.words(words(statement.content()), article.language()));
    }

    private String speaker(Statement statement) {
        return statement.speakers().stream()
                .flatMap(id -> Stream.ofNullable(actors.get(id)))
                .map(Identity::who)
                .sorted(Comparator.naturalOrder())
                .collect(Collectors.joining(";"));
    }

    private String words(List<Span> spans) {
        return spans.stream().map(span -> span.of(article.text())).collect(Collectors.joining(GAP));
    }
}
