package org.readout.web.pages;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readout.archive.Archive;
import org.readout.archive.Catalogue;
import org.readout.archive.Facet;
import org.readout.archive.Month;
import org.readout.archive.Sheet;
import org.readout.archive.Site;
import org.readout.archive.Tie;
import org.readout.archive.answers.Answers;
import org.readout.archive.answers.Demand;
import org.readout.archive.answers.Line;
import org.readout.archive.answers.Party;
import org.readout.archive.answers.Period;
import org.readout.archive.answers.Positions;
import org.readout.archive.answers.Relations;
import org.readout.archive.answers.Review;
import org.readout.archive.answers.Step;

/** The tables of pages as files: all rows, not only those that a page has room for, under the archive's own names. */
public final class Tables {

    /** No file has more rows. */
    private static final int MOST = 100_000;

    private final Archive archive;
    private final Answers answers;
    private final Map<String, Function<Context, Sheet>> tables;

    public Tables(Archive archive, Answers answers) {
        this.archive = archive;
        this.answers = answers;
        this.tables = Map.of(
                "actors", this::actors,
                "matters", context -> matters(),
                "ties", this::ties,
                "network", this::network,
                "places", this::places,
                "series", this::series,
                "positions", this::positions,
                "demands", this::demands,
                "moves", this::moves);
    }

    /** Answers with the table that the address names. */
    public void save(Context context) {
        String name = context.pathParam("table");
        Function<Context, Sheet> table = tables.get(name);
        if (table == null) {
            throw new NotFoundResponse();
        }
        Download.send(context, name, (format, file) -> archive.save(format, table.apply(context), file));
    }

    private Sheet actors(Context context) {
        Sheet sheet = new Sheet().text("who").text("name").text("kind").whole("articles");
        String name = context.queryParam("name");
        for (Facet actor : archive.catalogue().actors(name == null ? "" : name, MOST)) {
            sheet.row(actor.value(), actor.name(), actor.of(), actor.count());
        }
        return sheet;
    }

    private Sheet matters() {
        Sheet sheet = new Sheet().text("what").text("name").text("kind").whole("articles");
        for (Facet matter : archive.catalogue().matters(0, MOST)) {
            sheet.row(matter.value(), matter.name(), matter.of(), matter.count());
        }
        return sheet;
    }

    private Sheet ties(Context context) {
        Catalogue catalogue = archive.catalogue();
        String who = catalogue
                .actor(needed(context, "actor"))
                .orElseThrow(NotFoundResponse::new)
                .who();
        return pairs(catalogue.ties(who, MOST));
    }

    private Sheet network(Context context) {
        return pairs(archive.catalogue().network(Asked.of(context).filter(), MOST));
    }

    private static Sheet pairs(List<Tie> ties) {
        Sheet sheet = new Sheet()
                .text("one")
                .text("one_name")
                .text("other")
                .text("other_name")
                .whole("events")
                .whole("cooperation")
                .whole("conflict")
                .whole("meetings");
        for (Tie tie : ties) {
            sheet.row(
                    tie.one(),
                    tie.oneName(),
                    tie.other(),
                    tie.otherName(),
                    tie.events(),
                    tie.cooperative(),
                    tie.events() - tie.cooperative(),
                    tie.meetings());
        }
        return sheet;
    }

    private Sheet places(Context context) {
        Sheet sheet = new Sheet()
                .text("place")
                .text("country")
                .number("lat")
                .number("lon")
                .text("geonames")
                .text("mostly")
                .whole("events");
        for (Site site : archive.catalogue().sites(Asked.of(context).filter(), MOST)) {
            String geonames = site.geonames() == null ? null : String.valueOf(site.geonames());
            sheet.row(site.name(), site.country(), site.lat(), site.lon(), geonames, site.type(), site.events());
        }
        return sheet;
    }

    /** Month by month and type by type, finer than the picture. */
    private Sheet series(Context context) {
        Sheet sheet = new Sheet().day("month").text("type").whole("events").whole("reports");
        for (Month month : archive.catalogue().months(Asked.of(context).filter())) {
            sheet.row(month.month(), month.type(), month.events(), month.reports());
        }
        return sheet;
    }

    /** A row for each line that proves a position. */
    private Sheet positions(Context context) {
        Sheet sheet = new Sheet()
                .text("matter")
                .text("side")
                .text("name")
                .text("stance")
                .day("from")
                .day("to")
                .text("reverses")
                .day("day")
                .text("act")
                .text("words")
                .text("key")
                .text("article");
        Positions all = answers.positions(needed(context, "matter"), Asked.period(context));
        for (Positions.Position position : all.positions()) {
            for (Positions.Cell cell : position.cells()) {
                cell.evidence().forEach(line -> proof(sheet, all.matter(), position, cell, line));
            }
        }
        return sheet;
    }

    private static void proof(Sheet sheet, String matter, Positions.Position position, Positions.Cell cell, Line line) {
        String reverses = position.reversals().stream()
                .filter(reversal -> reversal.after().equals(cell))
                .map(reversal -> PositionGrid.stance(reversal.before()))
                .findFirst()
                .orElse(null);
        sheet.row(
                matter,
                position.side(),
                position.name(),
                PositionGrid.stance(cell),
                cell.from(),
                cell.to(),
                reverses,
                line.day(),
                line.act(),
                line.text(),
                line.key(),
                line.source().article());
    }

    /** What two sides asked of one another and promised. */
    private Sheet demands(Context context) {
        Sheet sheet = new Sheet()
                .text("kind")
                .day("day")
                .text("by")
                .text("to")
                .text("words")
                .text("outcome")
                .day("settled")
                .text("key")
                .text("article");
        Relations relations =
                answers.relations(needed(context, "a"), needed(context, "b"), Asked.period(context), Step.MONTH);
        relations.demands().forEach(demand -> demand(sheet, "demand", demand));
        relations.promises().forEach(promise -> demand(sheet, "promise", promise));
        return sheet;
    }

    private static void demand(Sheet sheet, String kind, Demand demand) {
        Line made = demand.made();
        Line settled = demand.settledBy();
        sheet.row(
                kind,
                made.day(),
                names(made.by()),
                names(made.to()),
                made.text(),
                demand.outcome().name().toLowerCase(Locale.ROOT),
                settled == null ? null : settled.day(),
                made.key(),
                made.source().article());
    }

    private static String names(List<Party> parties) {
        return parties.stream().map(Party::name).collect(Collectors.joining("; "));
    }

    /** Which pairs went furthest from what they were. */
    private Sheet moves(Context context) {
        Sheet sheet = new Sheet().text("one").text("other").number("before").number("now");
        Period period = Asked.period(context);
        if (period.from() == null || period.to() == null) {
            throw new BadRequestResponse("from and to are needed");
        }
        for (Review.Move move : answers.review(period).moves()) {
            sheet.row(move.one(), move.other(), move.before(), move.now());
        }
        return sheet;
    }

    private static String needed(Context context, String name) {
        String value = context.queryParam(name);
        if (value == null || value.isBlank()) {
            throw new BadRequestResponse(name + " is needed");
        }
        return value.strip();
    }
}
