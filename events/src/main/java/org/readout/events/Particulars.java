package org.readout.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.actors.Cast;
import org.readout.actors.Reference;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;
import org.readout.places.Places;
import org.readout.record.Actor;
import org.readout.record.Dating;
import org.readout.record.Event.Magnitude;
import org.readout.record.Event.Place;
import org.readout.record.Span;
import org.readout.times.Times;

/** When, where, how long, how many, in what context: what the clause of an act says besides the act. */
final class Particulars {

    private static final String CONTEXT = "context-";
    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(?:[ ,.\\u00a0\\u202f]\\d{3})+|\\d+");

    private final WordClasses words;
    private final Grammar grammar;
    private final List<String> contexts;

    Particulars(WordClasses words, Grammar grammar) {
        this.words = words;
        this.grammar = grammar;
        this.contexts = new TreeSet<>(words.names())
                .stream().filter(n -> n.startsWith(CONTEXT)).toList();
    }

    /** The contexts whose words stand in the clause, in the order of the alphabet. */
    List<String> contexts(Draft d) {
        List<String> found = new ArrayList<>();
        for (String name : contexts) {
            if (clause(d).stream().anyMatch(t -> words.has(name, d.sentence(), t))) {
                found.add(name.substring(CONTEXT.length()));
            }
        }
        return found;
    }

    private static List<Token> clause(Draft d) {
        List<Token> tokens = new ArrayList<>();
        for (Span span : d.evidence()) {
            tokens.addAll(d.sentence().within(span));
        }
        return tokens;
    }

    Dating date(Draft d, Times times) {
        Dating own = times.at(d.sentence(), d.trigger());
        if (own.isKnown()) {
            return own;
        }
        return grammar.lightVerb(d.sentence(), d.trigger())
                .map(v -> times.at(d.sentence(), v))
                .orElse(Dating.UNKNOWN);
    }

    /** The place that the clause itself names, the one nearest to the trigger; no capital that stands for its government. */
    Optional<Place> place(Draft d, Places places, Cast cast) {
        Token top = grammar.lightVerb(d.sentence(), d.trigger()).orElse(d.trigger());
        return places.located().stream()
                .filter(l -> l.locative() && l.sentence() == d.sentence().index())
                .filter(l -> d.evidence().stream().anyMatch(e -> e.contains(l.span())))
                .filter(l -> cast.references().stream()
                        .noneMatch(r -> acts(r) && r.span().contains(l.span())))
                .filter(l -> isOfClause(d.sentence(), top, d.sentence().token(l.head())))
                .min(Comparator.comparingInt(
                        l -> Math.abs(l.head() - d.trigger().index())))
                .map(Places.Located::place);
    }

    private static boolean acts(Reference named) {
        return named.by() == Actor.Mention.By.METONYM;
    }

    private static boolean isOfClause(Sentence s, Token top, Token place) {
        Token at = place;
        for (int i = 0; i < s.size() && at.head() >= 0; i++) {
            if (at.isAny("acl", "advcl", "ccomp", "parataxis")) {
                return false;
            }
            at = s.token(at.head());
            if (at.index() == top.index()) {
                return true;
            }
        }
        return false;
    }

    /** 'for barely ten minutes': PT10M, in the clause of the act. */
    @Nullable
    String duration(Draft d) {
        List<Token> clause = clause(d);
        for (Token t : clause) {
            String unit = unit(d.sentence(), t);
            if (unit != null && hasDurationCase(d.sentence(), t)) {
                Integer n = number(d.sentence(), t);
                if (n != null) {
                    return (unit.equals("D") ? "P" : "PT") + n + unit;
                }
            }
        }
        return null;
    }

    private @Nullable String unit(Sentence s, Token t) {
        for (String unit : List.of("minute", "hour", "day")) {
            if (words.has("unit-" + unit, s, t)) {
                return unit.substring(0, 1).toUpperCase(java.util.Locale.ROOT);
            }
        }
        return null;
    }

    private boolean hasDurationCase(Sentence s, Token unit) {
        for (int i = Math.max(0, unit.index() - WINDOW); i < unit.index(); i++) {
            if (words.has("duration-case", s, s.token(i))) {
                return true;
            }
        }
        return false;
    }

    private static final int WINDOW = 5;

    /** The numbers of killed and injured, where the clause tells them. */
    @Nullable
    Magnitude magnitude(Draft d) {
        Integer killed = count(d, "killed");
        Integer injured = count(d, "injured");
        Integer size = count(d, "demonstrators");
        return killed == null && injured == null && size == null ? null : new Magnitude(killed, injured, size);
    }

    private @Nullable Integer count(Draft d, String wordClass) {
        Sentence s = d.sentence();
        for (Token t : clause(d)) {
            if (!words.has(wordClass, s, t)) {
                continue;
            }
            List<Token> counted = new ArrayList<>(List.of(t));
            if (Grammar.isVerbal(t) || Grammar.isParticiple(t)) {
                counted.addAll(grammar.objects(s, t));
            }
            for (Token c : counted) {
                Integer n = number(s, c);
                if (n != null) {
                    return n;
                }
            }
        }
        return null;
    }

    private @Nullable Integer number(Sentence s, Token noun) {
        if (noun.upos() == Upos.NUM) {
            return value(noun);
        }
        return s.children(noun, "nummod").stream().findFirst().map(this::value).orElse(null);
    }

    private @Nullable Integer value(Token t) {
        Matcher m = DIGITS.matcher(t.form());
        if (m.find()) {
            String digits = m.group().replaceAll("\\D", "");
            return digits.length() < 9 ? Integer.valueOf(digits) : null;
        }
        for (int i = 1; i <= 20; i++) {
            if (words.hasWord("number-" + i, WordClasses.form(t))) {
                return i;
            }
        }
        return null;
    }
}
