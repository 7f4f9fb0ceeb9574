package org.readout.web.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.readout.archive.Told;
import org.readout.record.Dating;
import org.readout.record.Event;
import org.readout.record.Statement;

/**
 * One more thing that the record holds of an event or statement, for its page.
 *
 * @param name the key of what it is called
 * @param quoted whether the value is words of the article
 */
public record Detail(String name, String value, boolean quoted) {

    static List<Detail> ofEvent(Told<Event> told, Visit visit) {
        Event event = told.what();
        List<Detail> details = new ArrayList<>();
        add(details, "code", String.join(" · ", codes(event)));
        when(details, event.date(), visit);
        add(details, "duration", event.duration());
        Event.Magnitude magnitude = event.magnitude();
        if (magnitude != null) {
            number(details, "killed", magnitude.killed(), visit);
            number(details, "injured", magnitude.injured(), visit);
            number(details, "size", magnitude.size(), visit);
        }
        if (event.purpose() != null) {
            String text = told.record().article().text();
            details.add(new Detail("purpose", event.purpose().of(text), true));
        }
        add(details, "rule", event.rule());
        add(details, "confidence", visit.share(event.confidence()));
        return details;
    }

    private static List<String> codes(Event event) {
        List<String> codes = new ArrayList<>(List.of(event.type().name()));
        if (event.mode() != null) {
            codes.add(event.mode());
        }
        codes.addAll(event.contexts());
        return codes;
    }

    static List<Detail> ofStatement(Told<Statement> told, Visit visit) {
        Statement statement = told.what();
        List<Detail> details = new ArrayList<>();
        when(details, statement.date(), visit);
        if (statement.cue() != null) {
            details.add(new Detail(
                    "cue", statement.cue().span().of(told.record().article().text()), true));
        }
        add(details, "venue", statement.venue());
        add(details, "confidence", visit.share(statement.confidence()));
        return details;
    }

    private static void when(List<Detail> details, Dating date, Visit visit) {
        if (date.best() != null) {
            String basis = visit.of("basis." + date.basis().name().toLowerCase(Locale.ROOT));
            String between = isVague(date.earliest(), date.latest())
                    ? " (" + visit.of("told.between", visit.day(date.earliest()), visit.day(date.latest())) + ")"
                    : "";
            add(details, "when", visit.date(date) + between + ", " + basis);
        }
    }

    private static boolean isVague(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
        return earliest != null && latest != null && !earliest.equals(latest);
    }

    private static void number(List<Detail> details, String name, @Nullable Integer number, Visit visit) {
        if (number != null) {
            add(details, name, visit.number(number));
        }
    }

    private static void add(List<Detail> details, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            details.add(new Detail(name, value, false));
        }
    }
}
