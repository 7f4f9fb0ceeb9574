package org.readout.web.pages;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.readout.record.Dating;
import org.readout.web.reading.Party;
import org.readout.web.texts.Texts;

/** Somebody's look at one page: in which language, and where the links lead. One for each request. */
public final class Visit {

    /** The parameter that names the language of the interface; without it the browser's is taken. */
    private static final String LANGUAGE = "ui";

    private final Texts texts;
    private final @Nullable String chosen;
    private final String path;
    private final Map<String, List<String>> query;
    private final String host;
    private final Offer offer;

    /**
     * What this server can do.
     *
     * @param read whether texts may be pasted and read
     * @param keep whether they may be kept
     * @param ask whether questions are answered
     */
    public record Offer(boolean read, boolean keep, boolean ask) {}

    private Visit(Texts texts, @Nullable String chosen, Context context, Offer offer) {
        this.texts = texts;
        this.chosen = chosen;
        this.path = context.path();
        this.query = new LinkedHashMap<>(context.queryParamMap());
        this.host = context.scheme() + "://" + context.host();
        this.offer = offer;
    }

    static Visit of(Context context, Map<String, Texts> languages, Offer offer) {
        String asked = context.queryParam(LANGUAGE);
        String chosen = asked != null && languages.containsKey(asked) ? asked : null;
        Texts texts = Objects.requireNonNull(languages.get(chosen != null ? chosen : accepted(context, languages)));
        return new Visit(texts, chosen, context, offer);
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

    /** A day, or what is said where there is none. */
    public String day(@Nullable LocalDate day) {
        return day == null ? of("date.none") : texts.day(day);
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

    /** What the parameter is, or nothing. */
    public String asked(String name) {
        List<String> values = query.get(name);
        return values == null || values.isEmpty() ? "" : values.get(0);
    }

    public String path() {
        return path;
    }

    private static String written(Map<String, List<String>> query) {
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
