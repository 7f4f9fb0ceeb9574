package org.readout.archive;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.readout.archive.merging.Identity;
import org.readout.record.Actor;
import org.readout.record.Article;
import org.readout.record.Dating;
import org.readout.record.Event;
import org.readout.record.Matter;
import org.readout.record.Record;
import org.readout.record.RecordCodec;
import org.readout.record.Span;
import org.readout.record.Statement;

/** Takes records apart into the rows of the tables. One for each transaction, for one thread. */
final class Shelves {

    private static final String GAP = " … ";

    private final Table articles = new Table("articles");
    private final Table records = new Table("records");
    private final Table sources = new Table("sources");
    private final Table spans = new Table("spans");
    private final Table actors = new Table("actors");
    private final Table matters = new Table("matters");
    private final Table statements = new Table("statements");
    private final Table events = new Table("events");
    private final Table roles = new Table("roles");
    private final Table dyads = new Table("dyads");
    private final RecordCodec codec;
    private final Map<String, List<Amendment>> amendments;

    /** @param amendments what people corrected, by key */
    Shelves(RecordCodec codec, Map<String, List<Amendment>> amendments) {
        this.codec = codec;
        this.amendments = amendments;
    }

    /** An article that is new, and what was read from it. */
    void put(long number, Reading reading, @Nullable Integer version) {
        Article article = reading.article();
        articles.row(
                number,
                article.id(),
                article.language(),
                article.publisher(),
                article.title(),
                article.deck(),
                article.byline(),
                article.published().best(),
                article.published().earliest(),
                article.published().latest(),
                Identity.lower(article.published().basis()),
                article.text(),
                version,
                reading.unread());
        putRecord(number, reading.record());
    }

    /** A place where the text stood. */
    void putSource(long number, Article article) {
        sources.row(number, article.origin(), article.key(), article.publisher());
    }

    /** What was read from an article that is there. */
    void putRecord(long number, Record record) {
        records.row(number, Packed.of(codec.toLine(record)));
        new Rows(number, Amended.of(record, amendments), Amended.keys(record)).put();
    }

    void append(DuckDBConnection connection) throws SQLException {
        for (Table table :
                List.of(articles, records, sources, spans, actors, matters, statements, events, roles, dyads)) {
            table.append(connection);
        }
    }

    /** The rows of one record. */
    private final class Rows {
        private final long number;
        private final Record record;
        private final String text;
        private final boolean plain;
        private final Map<String, Actor> actorOf;
        private final Map<String, Matter> matterOf;
        private final Map<String, String> keys;

        /** @param keys of all that was read, corrected or not */
        Rows(long number, Record record, Map<String, String> keys) {
            this.number = number;
            this.keys = keys;
            this.record = record;
            this.text = record.article().text();
            this.plain = text.codePointCount(0, text.length()) == text.length();
            this.actorOf = record.actors().stream().collect(Collectors.toMap(Actor::id, Function.identity()));
            this.matterOf = record.matters().stream().collect(Collectors.toMap(Matter::id, Function.identity()));
        }

        void put() {
            spans("", "published", record.article().published().evidence());
            record.actors().forEach(this::actor);
            record.matters().forEach(this::matter);
            record.statements().forEach(s -> statement(s, key(s.id())));
            record.events().forEach(e -> event(e, key(e.id())));
        }

        private String key(String id) {
            return Objects.requireNonNull(keys.get(id));
        }

        private void actor(Actor a) {
            Actor.Office office = a.office();
            actors.row(
                    number,
                    a.id(),
                    Identity.who(a),
                    a.name(),
                    Identity.lower(a.kind()),
                    a.country(),
                    a.code(),
                    a.sector() == null ? null : a.sector().name(),
                    office == null ? null : office.title(),
                    office == null ? null : office.from(),
                    office == null ? null : office.to(),
                    a.wikidata(),
                    a.known());
            a.mentions().forEach(m -> spans(a.id(), Identity.lower(m.by()), List.of(m.span())));
        }

        private void matter(Matter m) {
            matters.row(number, m.id(), Identity.what(m), m.name(), Identity.lower(m.kind()), m.wikidata());
            spans(m.id(), "matter", m.mentions());
        }

        private void statement(Statement s, String key) {
            Dating date = s.date();
            statements.row(
                    number,
                    s.id(),
                    key,
                    speaker(s),
                    Identity.lower(s.act()),
                    Identity.lower(s.form()),
                    s.cue() == null ? null : s.cue().lemma(),
                    date.best(),
                    date.earliest(),
                    date.latest(),
                    Identity.lower(date.basis()),
                    s.venue(),
                    s.within(),
                    words(s.content()),
                    words(s.evidence()),
                    s.confidence());
            roles(s.id(), "speaker", s.speakers());
            roles(s.id(), "addressee", s.addressees());
            roles(s.id(), "about", s.about());
            spans(s.id(), "content", s.content());
            spans(s.id(), "evidence", s.evidence());
            spans(s.id(), "date", date.evidence());
        }

        private @Nullable String speaker(Statement s) {
            List<String> who =
                    known(s.speakers()).stream().map(Identity::who).sorted().toList();
            return who.isEmpty() ? null : String.join(";", who);
        }

        private void event(Event e, String key) {
            Dating date = e.date();
            Event.Place place = e.place();
            Event.Magnitude magnitude = e.magnitude();
            events.row(
                    number,
                    e.id(),
                    key,
                    e.type().name(),
                    e.mode(),
                    String.join(";", e.contexts()),
                    Identity.lower(e.status()),
                    date.best(),
                    date.earliest(),
                    date.latest(),
                    Identity.lower(date.basis()),
                    place == null ? null : place.name(),
                    place == null ? null : place.country(),
                    place == null ? null : place.lat(),
                    place == null ? null : place.lon(),
                    place == null ? null : place.geonames(),
                    e.duration(),
                    magnitude == null ? null : magnitude.killed(),
                    magnitude == null ? null : magnitude.injured(),
                    magnitude == null ? null : magnitude.size(),
                    e.purpose() == null ? null : e.purpose().of(text),
                    e.saidIn(),
                    e.trigger().of(text),
                    words(e.evidence()),
                    e.rule(),
                    e.confidence());
            roles(e.id(), "source", e.sources());
            roles(e.id(), "target", e.targets());
            roles(e.id(), "about", e.about());
            spans(e.id(), "trigger", List.of(e.trigger()));
            spans(e.id(), "evidence", e.evidence());
            spans(e.id(), "date", date.evidence());
            pairs(e, key);
        }

        private void pairs(Event e, String key) {
            for (Actor source : known(e.sources())) {
                for (Actor target : known(e.targets())) {
                    if (!source.id().equals(target.id())) {
                        dyads.row(
                                number,
                                e.id(),
                                key,
                                Identity.who(source),
                                source.code(),
                                Identity.who(target),
                                target.code(),
                                e.type().name(),
                                Identity.lower(e.status()),
                                e.date().best());
                    }
                }
            }
        }

        private List<Actor> known(List<String> ids) {
            return ids.stream().filter(actorOf::containsKey).map(actorOf::get).toList();
        }

        private void roles(String owner, String role, List<String> ids) {
            for (String id : ids) {
                Actor actor = actorOf.get(id);
                Matter matter = matterOf.get(id);
                if (actor != null) {
                    roles.row(
                            number,
                            owner,
                            role,
                            id,
                            Identity.who(actor),
                            actor.code(),
                            actor.name(),
                            Identity.lower(actor.kind()));
                } else if (matter != null) {
                    roles.row(
                            number,
                            owner,
                            role,
                            id,
                            Identity.what(matter),
                            null,
                            matter.name(),
                            Identity.lower(matter.kind()));
                }
            }
        }

        private void spans(String owner, String role, List<Span> some) {
            for (int n = 0; n < some.size(); n++) {
                Span span = some.get(n);
                spans.row(number, owner, role, n, codePoints(span.begin()), codePoints(span.end()));
            }
        }

        private int codePoints(int utf16) {
            return plain ? utf16 : text.codePointCount(0, utf16);
        }

        private String words(List<Span> some) {
            return some.stream().map(s -> s.of(text)).collect(Collectors.joining(GAP));
        }
    }
}
