package org.readout.web.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readout.archive.Catalogue;
import org.readout.record.Actor;
import org.readout.record.Event;
import org.readout.record.Matter;
import org.readout.record.Record;
import org.readout.record.Span;
import org.readout.record.Statement;

/** Makes the lines of a record. One for each record, for one thread. */
public final class Lines {

    private static final String GAP = " … ";

    /** Longer words are cut: the whole stands in the text. */
    private static final int LONG = 400;

    private final Record record;
    private final Map<String, String> keys;
    private final Map<String, Party> parties = new HashMap<>();
    private final Map<String, Statement> statements = new HashMap<>();

    /** @param keys what statements and events are known by; those of an archive, or none */
    public Lines(Record record, Map<String, String> keys) {
        this.record = record;
        this.keys = keys;
        for (Actor actor : record.actors()) {
            parties.put(actor.id(), party(actor));
        }
        for (Matter matter : record.matters()) {
            parties.put(matter.id(), party(matter));
        }
        record.statements().forEach(s -> statements.put(s.id(), s));
    }

    public List<Party> actors() {
        return record.actors().stream()
                .filter(a -> !a.mentions().isEmpty())
                .map(Lines::party)
                .toList();
    }

    public List<Party> matters() {
        return record.matters().stream().map(Lines::party).toList();
    }

    private static Party party(Actor actor) {
        return new Party(actor.id(), Catalogue.who(actor), actor.name(), lower(actor.kind()));
    }

    private static Party party(Matter matter) {
        return new Party(matter.id(), Catalogue.what(matter), matter.name(), lower(matter.kind()));
    }

    /** Statements in the order of the text, each followed by those that it tells. */
    public List<Line> statements() {
        List<Line> lines = new ArrayList<>();
        for (Statement statement : record.statements()) {
            if (statement.within() == null || !statements.containsKey(statement.within())) {
                addWithin(statement, 0, lines);
            }
        }
        return lines;
    }

    private void addWithin(Statement statement, int depth, List<Line> lines) {
        lines.add(line(statement, depth));
        if (depth < record.statements().size()) {
            record.statements().stream()
                    .filter(s -> statement.id().equals(s.within()))
                    .forEach(s -> addWithin(s, depth + 1, lines));
        }
    }

    public List<Line> events() {
        return record.events().stream().map(this::line).toList();
    }

    /** A statement by itself. */
    public Line line(Statement s) {
        int depth = 0;
        String within = s.within();
        while (within != null && statements.containsKey(within) && depth < statements.size()) {
            within = statements.get(within).within();
            depth++;
        }
        return line(s, depth);
    }

    private Line line(Statement s, int depth) {
        return new Line(
                s.id(),
                keys.get(s.id()),
                lower(s.act()),
                lower(s.form()),
                null,
                null,
                named(s.speakers()),
                named(s.addressees()),
                named(s.about()),
                words(s.content()),
                s.date(),
                s.venue(),
                depth,
                s.within(),
                s.confidence());
    }

    /** An event by itself. */
    public Line line(Event e) {
        return new Line(
                e.id(),
                keys.get(e.id()),
                e.type().name(),
                null,
                e.mode(),
                lower(e.status()),
                named(e.sources()),
                named(e.targets()),
                named(e.about()),
                words(e.evidence()),
                e.date(),
                place(e.place()),
                e.saidIn() == null ? 0 : 1,
                e.saidIn(),
                e.confidence());
    }

    private static @Nullable String place(Event.@Nullable Place place) {
        return place == null ? null : place.name();
    }

    private List<Party> named(List<String> ids) {
        return ids.stream().map(parties::get).filter(Objects::nonNull).toList();
    }

    private String words(List<Span> spans) {
        String words =
                spans.stream().sorted().map(s -> s.of(record.article().text())).collect(Collectors.joining(GAP));
        String one = FrenchSpaces.kept(
                words.replaceAll("\\s+", " ").strip(), record.article().language());
        return one.length() <= LONG
                ? one
                : one.substring(0, one.lastIndexOf(' ', LONG) < 0 ? LONG : one.lastIndexOf(' ', LONG)) + " …";
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
