package org.readout.web.pages;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.archive.answers.Relations;
import org.readout.record.Dating;
import org.readout.web.ports.Names;
import org.readout.web.reading.Party;
import org.readout.web.texts.Texts;

/** Somebody's look at one page: in which language, and where the links lead. One for each request. */
public final class Visit {

    /** The parameters of a search for what happened, as pictures count it: neither what is planned nor what is denied. */
    public static final String HAPPENED = "&status=actual&status=ongoing";

    /** The parameter that names the language of the interface; without it the browser's is taken. */
    private static final String LANGUAGE = "ui";

    private final Texts texts;
    private final @Nullable String chosen;
    private final String path;
    private final Map<String, List<String>> query;
    private final String host;
    private final Offer offer;
    private final Templates templates;

    /**
     * What this server can do.
     *
     * @param read whether texts may be pasted and read
     * @param keep whether they may be kept
     * @param ask whether questions are answered
     */
    public record Offer(boolean read, boolean keep, boolean ask) {}

    private Visit(Texts texts, @Nullable String chosen, Context context, Offer offer, Templates templates) {
        this.texts = texts;
        this.chosen = chosen;
        this.path = context.path();
        this.query = new LinkedHashMap<>(context.queryParamMap());
        this.host = context.scheme() + "://" + context.host();
        this.offer = offer;
        this.templates = templates;
    }

    static Visit of(Context context, Map<String, Texts> languages, Offer offer, Templates templates) {
        String asked = context.queryParam(LANGUAGE);
        String chosen = asked != null && languages.containsKey(asked) ? asked : null;
        Texts texts = Objects.requireNonNull(languages.get(chosen != null ? chosen : accepted(context, languages)));
        return new Visit(texts, chosen, context, offer, templates);
    }

    private static String accepted(Context context, Map<String, Texts> languages) {
        String header = context.header("Accept-Language");
        try {
            List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(header == null ? "en" : header);
            String tag = Locale.lookupTag(ranges, languages.keySet());
            return tag == null ? Texts.LANGUAGES.get(0) : tag;
        } catch (IllegalArgumentException e) {
            return Texts.LANGUAGES.get(0);
        }
    }

    public Offer offer() {
        return offer;
    }

    public Texts texts() {
        return texts;
    }

    public String language() {
        return texts.language();
    }

    /** The language that the page is not in. */
    public String otherLanguage() {
        return language().equals("fr") ? "en" : "fr";
    }

    /** The language that was chosen, which forms carry on; null where the browser's was taken. */
    public @Nullable String chosen() {
        return chosen;
    }

    public String of(String key, Object... with) {
        return texts.of(key, with);
    }

    public String number(long number) {
        return texts.number(number);
    }

    /** How many an answer has; where that is as many as it may have there can be more. */
    public String someOf(int size) {
        return size < Relations.MOST ? number(size) : of("pair.latest", size);
    }

    /** A share of one, as percents. */
    public String share(double share) {
        return NumberFormat.getPercentInstance(texts.locale()).format(share);
    }

    /** A number that may be below nothing, with its sign. */
    public String signed(double number) {
        return String.format(texts.locale(), "%+.1f", number).replace('-', '−');
    }

    /** A day, or what is said where there is none. */
    public String day(@Nullable LocalDate day) {
        return day == null ? of("date.none") : texts.day(day);
    }

    /** A stretch of time, by its first day. */
    public String stretch(Stretches stretches, LocalDate begins) {
        return switch (stretches) {
            case MONTHS -> texts.shortMonth(begins);
            case QUARTERS -> of("series.quarter", (begins.getMonthValue() + 2) / 3, String.valueOf(begins.getYear()));
            case YEARS -> String.valueOf(begins.getYear());
            case DECADES -> of("series.decade", String.valueOf(begins.getYear()));
        };
    }

    /** A date, as finely as it is known. */
    public String date(Dating date) {
        LocalDate best = date.best();
        if (best == null) {
            return of("date.none");
        }
        return switch (date.precision()) {
            case YEAR -> String.valueOf(best.getYear());
            case MONTH -> texts.month(best);
            default -> texts.day(best);
        };
    }

    /** Where a style or script is. */
    public String asset(String path) {
        return templates.asset(path);
    }

    /** What somebody or something is called in the language of the page. */
    public String name(String who, String name) {
        return templates.names().of(who, name, language());
    }

    public String name(Party party) {
        return name(party.who(), party.name());
    }

    /** What a side is called: a state or kind of body by its code, others by what they are known by. */
    public String side(String side, String name) {
        String state = texts.state(side);
        return !state.equals(side) ? state : texts.has("code." + side) ? of("code." + side) : name(side, name);
    }

    /** What somebody or something is called whom an address names: by a code, an id or a name. */
    public String called(String named) {
        String side = side(named, named);
        return side.equals(named)
                ? templates.meant().called(named).map(name -> name(named, name)).orElse(named)
                : side;
    }

    /** The same of two, with a comma between them. */
    public String bothCalled(String dyad) {
        return Stream.of(dyad.split(",", 2)).map(side -> called(side.strip())).collect(Collectors.joining(" – "));
    }

    /** The same of a side of which no more is known. */
    public String side(String side) {
        return side(side, side);
    }

    /** What a place is called. */
    public String place(String name, @Nullable String country) {
        return name(Names.place(name, country), name);
    }

    /** A day in a table. */
    public String brief(@Nullable LocalDate day) {
        return day == null ? "–" : texts.brief(day);
    }

    /** A date in a table, as finely as it is known. */
    public String brief(Dating date) {
        LocalDate best = date.best();
        if (best == null) {
            return "–";
        }
        return switch (date.precision()) {
            case YEAR -> String.valueOf(best.getYear());
            case MONTH -> texts.shortMonth(best);
            default -> texts.brief(best);
        };
    }

    /** An address of this site, in the language that was chosen. */
    public String to(String address) {
        if (chosen == null) {
            return address;
        }
        int hash = address.indexOf('#');
        String bare = hash < 0 ? address : address.substring(0, hash);
        String fragment = hash < 0 ? "" : address.substring(hash);
        return bare + (bare.indexOf('?') < 0 ? "?" : "&") + LANGUAGE + "=" + chosen + fragment;
    }

    /** Where an actor or matter is told of. */
    public String to(Party party) {
        return to((party.isMatter() ? "/matters/" : "/actors/") + segment(party.who()));
    }

    /** The address for others, with the host. */
    public String permanent(String address) {
        return host + address;
    }

    /** This page with another value of a parameter, or with none where it is null; pages begin anew. */
    public String with(String name, @Nullable Object value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(query);
        changed.remove("page");
        changed.remove(name);
        if (value != null) {
            changed.put(name, List.of(value.toString()));
        }
        return path + written(changed);
    }

    /** The search with another value of a parameter, and what else is asked for here. */
    public String search(String name, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(query);
        changed.remove("page");
        changed.remove("facets");
        changed.put(name, List.of(value));
        return "/search" + written(changed);
    }

    /** The search of one year. */
    public String searchOf(String year) {
        Map<String, List<String>> changed = new LinkedHashMap<>(query);
        changed.remove("page");
        changed.remove("facets");
        changed.put("from", List.of(year));
        changed.put("to", List.of(year));
        return "/search" + written(changed);
    }

    /** Where it is told what things that are found have in common, to be put into this page. */
    public String facets() {
        return "/search/facets" + written(query);
    }

    /** Where it is told where two sides stand, to be put into this page. */
    public String standing() {
        return "/pair/standing" + written(query);
    }

    /** This page in the other language. */
    public String inOther() {
        Map<String, List<String>> changed = new LinkedHashMap<>(query);
        changed.put(LANGUAGE, List.of(otherLanguage()));
        return path + written(changed);
    }

    /** Another page with the same filters. */
    public String likewise(String other, String name, Object value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(query);
        changed.put(name, List.of(value.toString()));
        return other + written(changed);
    }

    /** Another address, which has parameters, for the days of this page. */
    public String within(String address) {
        String days = Stream.of("from", "to")
                .filter(end -> !asked(end).isEmpty())
                .map(end -> "&" + end + "=" + encoded(asked(end)))
                .collect(Collectors.joining());
        return address + days;
    }

    /** Where a table of this page is saved from: for the same days. */
    public String table(String table, String name, String value) {
        return within("/tables/" + table + "?" + name + "=" + encoded(value));
    }

    /** What the parameter is, or nothing. */
    public String asked(String name) {
        List<String> values = query.get(name);
        return values == null || values.isEmpty() ? "" : values.get(0);
    }

    /** All that the parameter is. */
    public List<String> values(String name) {
        return query.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    /** Whether the address asks for nothing in particular, and so shows all there is. */
    public boolean asksNothing() {
        return query.keySet().stream()
                .allMatch(name -> List.of(LANGUAGE, "what", "order", "view").contains(name));
    }

    /** This page without one value of a parameter. */
    public String without(String name, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(query);
        changed.remove("page");
        changed.put(name, values(name).stream().filter(v -> !v.equals(value)).toList());
        return path + written(changed);
    }

    /** The search for things of another kind; what has no meaning for them is left out. */
    public String searchFor(String what) {
        Map<String, List<String>> changed = new LinkedHashMap<>(query);
        Stream.of("page", "facets", "type", "status").forEach(changed::remove);
        if (what.equals("articles")) {
            Stream.of("actor", "dyad", "matter", "order", "view").forEach(changed::remove);
        }
        changed.put("what", List.of(what));
        return "/search" + written(changed);
    }

    public String path() {
        return path;
    }

    static String written(Map<String, List<String>> query) {
        List<String> parts = new ArrayList<>();
        query.forEach((name, values) -> values.stream()
                .filter(value -> !value.isEmpty())
                .forEach(value -> parts.add(encoded(name) + "=" + encoded(value))));
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    /** A value of a parameter, as addresses write it. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What something is known by as the rest of a path: slashes stay. */
    public static String segment(String who) {
        return encoded(who).replace("+", "%20").replace("%2F", "/").replace("%3A", ":");
    }
}
