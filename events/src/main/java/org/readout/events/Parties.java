package org.readout.events;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.readout.actors.Cast;
import org.readout.actors.Reference;
import org.readout.events.Rule.Condition;
import org.readout.events.Rule.Path;
import org.readout.events.Rule.Role;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;
import org.readout.places.Places;
import org.readout.record.Actor;
import org.readout.record.Actor.Mention;
import org.readout.record.Sector;
import org.readout.record.Span;
import org.readout.record.Statement;
import org.readout.statements.Said;

/** Finds in one article who stands where a rule looks, and holds a rule's conditions against the tree. */
final class Parties {

    private static final int OWNERS = 2;
    private static final String OFFICIAL = "official";
    private static final String AGAINST = "against";
    private static final String INTERGOVERNMENTAL = "IGO";
    private static final Set<Sector> PRIVATE = Set.of(Sector.CVL, Sector.REF, Sector.AGR, Sector.EDU, Sector.BUS);

    private final Grammar grammar;
    private final WordClasses words;
    private final Cast cast;
    private final Reported reported;
    private final Map<Integer, List<Reference>> bySentence = new HashMap<>();
    private final List<Span> names;
    private final List<Span> located;
    private final List<Places.Located> placeNames;

    Parties(Grammar grammar, WordClasses words, Cast cast, List<Said> said, Places places) {
        this.placeNames = places.located();
        this.located = places.located().stream()
                .filter(Places.Located::locative)
                .map(Places.Located::span)
                .toList();
        this.reported = new Reported(said);
        this.grammar = grammar;
        this.words = words;
        this.cast = cast;
        this.names = cast.actors().stream()
                .filter(Actor::known)
                .flatMap(a -> a.mentions().stream())
                .filter(m -> m.by() == Mention.By.NAME)
                .map(Mention::span)
                .toList();
        for (Reference r : cast.references()) {
            bySentence.computeIfAbsent(r.sentence(), k -> new ArrayList<>()).add(r);
        }
    }

    /** Whether it says where something is rather than who acts. */
    boolean isPlace(Span span) {
        return located.stream().anyMatch(l -> l.contains(span) || span.contains(l));
    }

    /** Whether a word is part of somebody's longer name: the 'rally' of a party that is called one. */
    boolean isInName(Token t) {
        return names.stream().anyMatch(n -> n.contains(t.span()) && !t.span().contains(n));
    }

    /** The actors of the first place that names somebody. */
    List<String> first(List<Role> roles, Sentence s, Token trigger) {
        return first(roles, s, trigger, List.of());
    }

    /** The same, passing over places that name only these, and as long as there are others over what is theirs. */
    List<String> first(List<Role> roles, Sentence s, Token trigger, List<String> taken) {
        List<String> own = List.of();
        for (Role role : roles) {
            Set<String> ids = new LinkedHashSet<>();
            Set<String> theirs = new LinkedHashSet<>();
            for (Path path : role.paths()) {
                for (Token t : tokens(path, s, trigger)) {
                    if (t.index() != trigger.index()) {
                        (isOwn(s, t, taken) ? theirs : ids).addAll(at(s, t));
                    }
                }
            }
            if (!taken.containsAll(ids)) {
                return List.copyOf(ids);
            }
            own = own.isEmpty() && !taken.containsAll(theirs) ? List.copyOf(theirs) : own;
        }
        return own;
    }

    /** The states whose capitals stand in the first of these places. */
    List<String> capitals(List<Role> roles, Sentence s, Token trigger) {
        for (Role role : roles) {
            for (Path path : role.paths()) {
                for (Token t : tokens(path, s, trigger)) {
                    Optional<String> state = cast.capitalAt(s, t);
                    if (state.isPresent()) {
                        return List.of(state.get());
                    }
                }
            }
        }
        return List.of();
    }

    /** The states in whose territory the places lie that stand there: 'captured Goma'. */
    List<String> territories(List<Role> roles, Sentence s, Token trigger) {
        for (Role role : roles) {
            for (Path path : role.paths()) {
                for (Token t : tokens(path, s, trigger)) {
                    Optional<String> state = territory(s, t);
                    if (state.isPresent()) {
                        return List.of(state.get());
                    }
                }
            }
        }
        return List.of();
    }

    /** The state that a place lies in, or what is of it or in it: 'Goma', 'the town of Goma', 'a hospital in Goma'. */
    private Optional<String> territory(Sentence s, Token noun) {
        List<Token> named = new ArrayList<>(List.of(noun));
        named.addAll(s.children(noun, "nmod", "appos", "flat", "compound", "amod"));
        return named.stream()
                .flatMap(t -> placeNames.stream().filter(p -> p.span().contains(t.span())))
                .findFirst()
                .flatMap(p -> Optional.ofNullable(p.place().country()))
                .flatMap(this::state);
    }

    private Optional<String> state(String code) {
        return cast.actors().stream()
                .filter(a -> a.kind() == Actor.Kind.STATE && code.equals(a.code()))
                .findFirst()
                .or(() -> cast.territory(code))
                .map(Actor::id);
    }

    /** 'its troops': what these own does not stand over against them. */
    private boolean isOwn(Sentence s, Token t, List<String> owners) {
        List<Token> possessive = grammar.possessors(s, t).stream()
                .filter(p -> words.has("possessive", s, p))
                .toList();
        return !owners.isEmpty()
                && !possessive.isEmpty()
                && possessive.stream().allMatch(p -> owners.containsAll(actors(s, p)));
    }

    /** The actors of a phrase and its conjuncts; where it names nobody, of whoever owns what it names. */
    List<String> at(Sentence s, Token head) {
        Set<String> ids = new LinkedHashSet<>();
        List<Token> level = List.of(head);
        for (int depth = 0; depth <= OWNERS && ids.isEmpty() && !level.isEmpty(); depth++) {
            List<Token> below = new ArrayList<>();
            for (Token t : level) {
                ids.addAll(named(s, t));
                for (Token c : s.withConjuncts(t)) {
                    below.addAll(grammar.owners(s, c));
                    below.addAll(grammar.makers(s, c));
                    if (Grammar.isVerbal(c)) {
                        below.addAll(s.children(c, "obj"));
                    }
                }
            }
            level = below;
        }
        return List.copyOf(ids);
    }

    /** The actors that the phrase itself names, those in apposition to it where they tell more. */
    List<String> named(Sentence s, Token head) {
        Set<String> ids = new LinkedHashSet<>();
        for (Token t : s.withConjuncts(head)) {
            if (t.index() == head.index() || !Grammar.isVerbal(t)) {
                ids.addAll(one(s, t));
            }
        }
        for (Token f : s.children(head, "flat", "nmod:desc", "appos")) {
            boolean close = !f.is("appos") || f.index() == head.index() + 1;
            for (Token c : s.withConjuncts(f)) {
                if (close && c.index() != f.index() && !Grammar.isVerbal(c)) {
                    ids.addAll(one(s, c));
                }
            }
        }
        return List.copyOf(ids);
    }

    private Set<String> one(Sentence s, Token t) {
        Set<String> ids = new LinkedHashSet<>(actors(s, t));
        if (ids.stream().noneMatch(this::isKnown)) {
            for (Token c : s.children(t, "appos", "flat", "nmod:desc")) {
                List<String> better = actors(s, c);
                if (better.stream().anyMatch(id -> isKnown(id) || ids.isEmpty() || isNamed(id))) {
                    return new LinkedHashSet<>(better);
                }
            }
        }
        if (!ids.isEmpty() && t.feature("Number").equals("Plur")) {
            ids.addAll(several(s, t, ids.stream().allMatch(id -> code(id).isEmpty())));
        }
        return ids;
    }

    /** The second of 'the French and German leaders', 'the leaders of France and Germany'; both of them if they are of no one country. */
    private Set<String> several(Sentence s, Token plural, boolean homeless) {
        Set<String> ids = new LinkedHashSet<>();
        List<Token> owners = new ArrayList<>(grammar.adjectives(s, plural));
        owners.addAll(grammar.step(s, plural, "of"));
        for (Token o : owners) {
            List<Token> all = s.withConjuncts(o);
            for (Token c : all) {
                if (c.index() != o.index() || homeless && all.size() > 1) {
                    ids.addAll(actors(s, c));
                }
            }
        }
        return ids;
    }

    private List<String> actors(Sentence s, Token t) {
        boolean me = words.has("first-person", s, t);
        if (me || words.has("second-person", s, t)) {
            Optional<Statement> spoken = innermost(s, t);
            if (spoken.isPresent()) {
                return (me ? spoken.get().speakers() : spoken.get().addressees())
                        .stream().filter(this::isParty).toList();
            }
        }
        Optional<Reference> named = reference(s, t);
        if (named.isEmpty() && t.upos() == Upos.PRON && t.is("nsubj") && words.has("third-person", s, t)) {
            return reported.innermost(t.span(), d -> d.statement().form() == Statement.Form.INDIRECT)
                    .filter(st -> !isOfThing(t, st))
                    .map(st -> st.speakers().stream().filter(this::isParty).toList())
                    .orElse(List.of());
        }
        return named.map(r -> r.actors().stream().filter(this::isParty).toList())
                .orElse(List.of());
    }

    /** 'It is not ruled out, a diplomat whispered': what is done to it says that it is not who speaks behind. */
    private static boolean isOfThing(Token pronoun, Statement st) {
        Span speaker = st.speakerSpan();
        return pronoun.relation().equals("nsubj:pass") && speaker != null && speaker.begin() > pronoun.begin();
    }

    /** The shortest statement whose reported words hold this one. */
    Optional<Statement> innermost(Sentence s, Token t) {
        return reported.innermost(t.span(), d -> !isAside(s, t, d));
    }

    /** Whether a cue is a participle below this word, which then is not what the cue reports: 'it left, urging …'. */
    private static boolean isAside(Sentence s, Token t, Said d) {
        if (d.sentence() != s.index() || d.cue() < t.index()) {
            return false;
        }
        Token cue = s.token(d.cue());
        return cue.is("advcl") && cue.head() == t.index() && Grammar.isParticiple(cue) && !Grammar.isFinite(s, cue);
    }

    private Optional<Reference> reference(Sentence s, Token t) {
        Optional<Reference> exact = cast.at(s, t);
        if (exact.isPresent() || !t.is("flat") && !t.is("appos")) {
            return exact;
        }
        return bySentence.getOrDefault(s.index(), List.of()).stream()
                .filter(r -> r.span().contains(t.span()))
                .findFirst();
    }

    /**
     * Whether an actor is one that events are told of: known, or named and of some country or sector, or described by a
     * word for a person, a group or a body.
     */
    boolean isParty(String id) {
        return cast.actor(id)
                .filter(a -> a.known()
                        || a.sector() != null
                        || isNamed(id) == (a.kind() == Actor.Kind.PERSON) && a.kind() != Actor.Kind.GROUP)
                .isPresent();
    }

    /** Whether somebody acts for more than himself: a state, a body, a force, a party, whoever holds an office. */
    boolean isPublic(String id) {
        return is(
                id,
                a -> a.known()
                        || a.office() != null
                        || a.kind() == Actor.Kind.STATE
                        || a.kind() == Actor.Kind.ORGANISATION
                        || a.sector() != null && !PRIVATE.contains(a.sector()) && !isPhysician(a));
    }

    /** A doctor by himself advises whoever asks him; doctors together may demand and refuse. */
    private static boolean isPhysician(Actor a) {
        return a.sector() == Sector.MED && a.kind() == Actor.Kind.PERSON;
    }

    /**
     * Whether somebody has no part in public life as far as the text tells: a firm, a paper, a school, a hospital, a scholar, a
     * neighbour, a name of which nothing is said.
     */
    boolean isPrivate(String id) {
        return is(
                id,
                a -> a.kind() != Actor.Kind.STATE
                        && !INTERGOVERNMENTAL.equals(a.code())
                        && (a.sector() == null ? isUnknown(a) : isUnofficial(a.sector())));
    }

    private static boolean isUnofficial(Sector sector) {
        return PRIVATE.contains(sector) || sector == Sector.MED || sector == Sector.JRN;
    }

    /** Nothing is said of what it is: a name alone, or one person. */
    private boolean isUnknown(Actor a) {
        boolean body = a.kind() == Actor.Kind.ORGANISATION && !isNamed(a.id());
        return a.office() == null && !a.known() && !body;
    }

    /** Whether it is a body: a hospital, a paper, a firm. */
    boolean isBody(String id) {
        return is(id, a -> a.kind() == Actor.Kind.ORGANISATION);
    }

    /** A private person or several of them, no firm. */
    boolean isCitizen(String id) {
        return isPrivate(id) && !isBody(id) && !isOf(id, Sector.BUS);
    }

    /** Whether somebody reports for a paper or a broadcaster, or is one. */
    boolean isOfPress(String id) {
        return isOf(id, Sector.JRN);
    }

    /** People together: residents, workers, families; analysts and doctors are heard as what they are. */
    boolean isCrowd(String id) {
        return isGroup(id) && isOf(id, Sector.CVL, Sector.REF, Sector.AGR);
    }

    private boolean isNamed(String id) {
        return is(id, a -> a.mentions().stream().anyMatch(m -> m.by() == Mention.By.NAME));
    }

    private boolean is(String id, Predicate<Actor> what) {
        return cast.actor(id).filter(what).isPresent();
    }

    private boolean isOf(String id, Sector... sectors) {
        return is(id, a -> Arrays.asList(sectors).contains(a.sector()));
    }

    /** Whether these are of several countries or bodies, who then act with one another. */
    boolean areSeveral(List<String> ids) {
        return ids.stream().map(this::code).filter(c -> !c.isEmpty()).distinct().count() > 1;
    }

    /** A state or those under arms for it, whose 'strikes' and 'marches' are no protest. */
    boolean isForce(String id) {
        return isState(id) || isOf(id, Sector.MIL) && isBody(id);
    }

    /** Whether it is a state, those under arms for it, or those who bear arms without one. */
    boolean isArmed(String id) {
        return isState(id) || isOf(id, Sector.MIL, Sector.REB, Sector.COP, Sector.UNK);
    }

    boolean isState(String id) {
        return is(id, a -> a.kind() == Actor.Kind.STATE);
    }

    /** Whether it is the police of a state or one of them. */
    boolean isPolice(String id) {
        return isOf(id, Sector.COP);
    }

    /** Whether it is a newspaper, an agency, a broadcaster: what is told to it is told to its readers. */
    boolean isMedium(String id) {
        return isOfPress(id) && isBody(id);
    }

    /** Whether somebody governs or judges in the name of a state. */
    boolean isRuler(String id) {
        return !isState(id) && isOf(id, Sector.GOV, Sector.JUD);
    }

    boolean isGroup(String id) {
        return is(id, a -> a.kind() == Actor.Kind.GROUP);
    }

    boolean isKnown(String id) {
        return is(id, Actor::known);
    }

    /** Who does what an act is told beside: 'said after a meeting with the envoy' lacks one side, who said it. */
    List<String> around(Sentence s, Token noun) {
        Token at = noun;
        while (at.isAny("obl", "nmod", "acl", "advcl") && at.head() >= 0) {
            at = s.token(at.head());
            List<String> ids = Grammar.isVerbal(at)
                    ? grammar.subjects(s, at).stream()
                            .flatMap(t -> at(s, t).stream())
                            .toList()
                    : List.of();
            if (!ids.isEmpty()) {
                return ids;
            }
        }
        return List.of();
    }

    /**
     * The nearest actors below a token and behind it that are none of these and on nobody's side of them.
     *
     * @param somewhere whether where it is done may be whom it is done to
     */
    List<String> below(Sentence s, Token trigger, List<String> others, boolean somewhere) {
        for (Token t : s.subtree(trigger)) {
            if (t.index() > trigger.index() && (somewhere || !isPlace(t.span()))) {
                List<String> ids = actors(s, t).stream()
                        .filter(id -> !code(id).isEmpty() && isCounterpart(id, others) && !isMedium(id))
                        .toList();
                if (!ids.isEmpty()) {
                    return ids;
                }
            }
        }
        return List.of();
    }

    /** Whether somebody stands over against these: of another side, and no private person of their own country. */
    boolean isCounterpart(String id, List<String> others) {
        return !sameSide(id, others) && (isPublic(id) || others.stream().noneMatch(o -> code(o).equals(code(id))));
    }

    boolean sameSide(String id, List<String> others) {
        String code = code(id);
        return others.stream()
                .anyMatch(o -> o.equals(id) || !code.isEmpty() && code.equals(code(o)) && camp(id).equals(camp(o)));
    }

    /** Who of one country stand together: those who act for the state, those against it, each other sort by itself. */
    private String camp(String id) {
        Sector sector = cast.actor(id).map(Actor::sector).orElse(null);
        if (sector == null) {
            return OFFICIAL;
        }
        return switch (sector) {
            case GOV, MIL, COP, SPY, UNK -> OFFICIAL;
            case REB, OPP -> AGAINST;
            case PTY -> id;
            default -> sector.name();
        };
    }

    /** Whether somebody stands against the government of his country. */
    boolean isRebel(String id) {
        return isOf(id, Sector.REB, Sector.OPP);
    }

    /** Whether everything that the rule asks for stands in the tree. */
    boolean hold(List<Condition> conditions, Sentence s, Token trigger) {
        for (Condition c : conditions) {
            if (holds(c, s, trigger) == c.negated()) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(Condition c, Sentence s, Token trigger) {
        for (Token t : tokens(c.path(), s, trigger)) {
            if (c.values().isEmpty()) {
                return true;
            }
            for (Token candidate : c.below() ? s.subtree(t) : counted(s, t)) {
                if (c.values().stream().anyMatch(v -> matches(v, s, candidate))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A phrase and its conjuncts, and what they are a part or a number of: 'dozens of houses'. */
    private List<Token> counted(Sentence s, Token t) {
        List<Token> all = new ArrayList<>(s.withConjuncts(t));
        for (int i = 0; i < all.size() && i < s.size(); i++) {
            if (all.get(i).upos() == Upos.NUM || words.has("quantity", s, all.get(i))) {
                for (Token of : grammar.step(s, all.get(i), "of")) {
                    if (!all.contains(of) && !isTitled(of)) {
                        all.add(of);
                    }
                }
            }
        }
        return all;
    }

    /** 'members of the Movement for …': a noun that is written as a name is one. */
    private static boolean isTitled(Token noun) {
        return noun.upos() == Upos.NOUN && Character.isUpperCase(noun.form().codePointAt(0));
    }

    private boolean matches(String value, Sentence s, Token t) {
        if (value.equals("who")) {
            return !one(s, t).isEmpty();
        }
        if (value.equals("where")) {
            return placeNames.stream().anyMatch(p -> p.span().contains(t.span()));
        }
        return words.matches(value, s, t);
    }

    private List<Token> tokens(Path path, Sentence s, Token from) {
        List<Token> at = List.of(from);
        for (String step : path.steps()) {
            List<Token> next = new ArrayList<>();
            for (Token t : at) {
                next.addAll(grammar.step(s, t, step));
            }
            at = next;
        }
        return at;
    }

    Optional<Actor> actor(String id) {
        return cast.actor(id);
    }

    /** Whether two can be one: the same, or a state and who acts for it, or two descriptions with a word in common. */
    boolean maybeSame(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        Optional<Actor> x = cast.actor(a);
        Optional<Actor> y = cast.actor(b);
        if (x.isEmpty() || y.isEmpty()) {
            return false;
        }
        boolean described = x.get().kind() == Actor.Kind.GROUP || y.get().kind() == Actor.Kind.GROUP;
        if (described && x.get().kind() == y.get().kind()) {
            return shareWord(x.get().name(), y.get().name());
        }
        boolean persons = isPerson(x.get()) && isPerson(y.get());
        boolean acts = x.get().kind() == Actor.Kind.STATE
                || y.get().kind() == Actor.Kind.STATE
                || x.get().sector() == y.get().sector();
        return acts && !code(a).isEmpty() && code(a).equals(code(b)) && !(persons && isNamed(a) && isNamed(b));
    }

    private static boolean isPerson(Actor a) {
        return a.kind() == Actor.Kind.PERSON;
    }

    private static boolean shareWord(String a, String b) {
        List<String> words = List.of(b.toLowerCase(Locale.ROOT).split("\\W+"));
        for (String word : a.toLowerCase(Locale.ROOT).split("\\W+")) {
            if (word.length() > 3 && words.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** The code of an actor, or an empty string. */
    String code(String id) {
        return cast.actor(id).map(a -> a.code() == null ? "" : a.code()).orElse("");
    }
}
