package org.readout.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.actors.Stock.Name;
import org.readout.actors.Stock.Type;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.record.Actor;
import org.readout.record.Actor.Mention.By;
import org.readout.record.Article;

/** Decides for whom each phrase of one article stands, in text order. Used once. */
final class Resolver {

    /** A phrase and for whom it stands. */
    record Referral(Phrase phrase, List<Someone> who, By by) {}

    /** A state that the text speaks of so much less than of another is not whose institution it means. */
    private static final double ELSEWHERE = 0.25;

    private final Stock stock;
    private final List<List<Phrase>> sentences = new ArrayList<>();
    private final List<Referral> referrals = new ArrayList<>();
    private final Set<String> warnings = new LinkedHashSet<>();
    private final Company company;
    private final Census census;
    private final Naming naming;
    private final Describing describing;
    private final Pronouns pronouns;
    private final Collectives collectives;
    /** In the sentence at hand, by the first of a list, all of it so far. */
    private final Map<Integer, List<Someone>> sideBySide = new HashMap<>();

    private final Map<Phrase, List<Someone>> resolved = new HashMap<>();

    Resolver(Stock stock, Article article, Sightings sightings) {
        this.stock = stock;
        for (Sentence s : sightings.analysis().sentences()) {
            sentences.add(phrases(sightings.analysis().text(), s, sightings.in(s)));
        }
        Offices offices = new Offices(stock, article.published(), sentences);
        census = new Census(stock, article, sentences);
        company = new Company(stock, offices, census);
        naming = new Naming(stock, company, census, offices, this::endingAt);
        Affiliation affiliation = new Affiliation(stock, census, this::owner);
        Titles titles = new Titles(stock, company, census, offices, warnings::add);
        describing = new Describing(stock, company, titles, affiliation, this::owner);
        pronouns = new Pronouns(stock.grammar, company);
        collectives = new Collectives(stock.grammar, company);
    }

    private List<Phrase> phrases(String text, Sentence sentence, List<Unit> units) {
        List<Phrase> phrases = new Composer(stock, text, sentence, units).compose();
        phrases.addAll(new PronounFinder(stock.grammar, text, sentence, phrases).find());
        phrases.addAll(new AgentFinder(stock.grammar, text, sentence, phrases).find());
        phrases.sort(Comparator.comparingInt((Phrase p) -> p.first).thenComparingInt(p -> p.last));
        Places places = new Places(stock.grammar);
        for (Phrase p : phrases) {
            if (p.kind == Phrase.Kind.BODY && p.name != null) {
                p.dateline = Places.isDateline(p);
                p.place = p.dateline || p.name.is(Unit.Kind.PLACE) || places.isPlace(p);
            }
        }
        return phrases;
    }

    void resolve() {
        for (List<Phrase> phrases : sentences) {
            sideBySide.clear();
            for (Phrase p : phrases) {
                wholeOf(p, phrases);
                resolve(p);
            }
        }
        Homes homes = new Homes(stock.grammar, census);
        sentences.forEach(phrases -> phrases.stream().filter(p -> p.place).forEach(homes::place));
        homes.settle(referrals);
    }

    /** 'des dizaines d'entre eux': they come before those who are some of them. */
    private void wholeOf(Phrase p, List<Phrase> phrases) {
        boolean some = stock.grammar.is("quantity", p.headToken()) || stock.grammar.is("somebody", p.headToken());
        if (some && p.kind != Phrase.Kind.PRONOUN) {
            phrases.stream()
                    .filter(q -> q.kind == Phrase.Kind.PRONOUN && q.head > p.head && p.covers(q.head))
                    .forEach(this::resolve);
        }
    }

    /** The places that the text names in one state each. */
    List<Phrase> places() {
        return sentences.stream()
                .flatMap(List::stream)
                .filter(p -> p.place
                        && p.bodies.size() == 1
                        && stock.state(p.bodies.iterator().next()) != null)
                .toList();
    }

    List<Referral> referrals() {
        return referrals;
    }

    Company company() {
        return company;
    }

    Set<String> warnings() {
        return warnings;
    }

    private void resolve(Phrase p) {
        if (resolved.containsKey(p)) {
            return;
        }
        resolved.put(p, List.of());
        if (p.owner != null) {
            resolve(p.owner);
        }
        switch (p.kind) {
            case TERM -> term(p);
            case NAME -> name(p);
            case PRONOUN -> refer(p, pronouns.whoIs(p, this::at), By.PRONOUN);
            case OTHER -> term(p);
            default -> refer(p, p.people || isNamesake(p) ? describing.whoIs(p) : body(p), by(p.name));
        }
    }

    /** 'la Gendarmerie nationale' in a text that never speaks of France is that of another state. */
    private boolean isNamesake(Phrase p) {
        Unit name = p.name;
        if (name == null || !name.is(Unit.Kind.ORGANISATION) || name.whats().isEmpty()) {
            return false;
        }
        boolean elsewhere = name.names().stream().allMatch(n -> isElsewhere(stock.organisation(n.id())));
        if (elsewhere) {
            p.term = name;
            p.bodies.clear();
        }
        return elsewhere;
    }

    private boolean isElsewhere(Stock.@Nullable Organisation o) {
        String about = census.about().orElse("");
        return o != null
                && o.state() != null
                && !o.state().equals(about)
                && census.weightOf(o.state()) < ELSEWHERE * census.weightOf(about);
    }

    /** 'the Kennedy Center', 'l'aéroport Charles-de-Gaulle': a thing that bears somebody's name. */
    private boolean isNamesakeOfThing(Phrase p) {
        Unit name = p.name;
        if (name == null || !name.is(Unit.Kind.PERSON, Unit.Kind.SURNAME) || !p.honorific.isEmpty()) {
            return false;
        }
        boolean behind = stock.grammar.isGendered();
        int beside = behind ? name.first() - 1 : name.last() + 1;
        if (beside < 0 || beside >= p.sentence.size()) {
            return false;
        }
        Token thing = p.sentence.token(beside);
        boolean owned = !behind && thing.form().startsWith("'");
        return !owned && stock.grammar.is("bearer", thing) && thing.upos().isNominal();
    }

    private void name(Phrase p) {
        if (isNamesakeOfThing(p)) {
            return;
        }
        String half = half(p);
        if (!half.isEmpty()) {
            refer(p, company.body(half), By.NAME);
            return;
        }
        Someone s = naming.whoIs(p);
        if (s != null) {
            describing.learnInstitution(s, p);
            refer(p, s, By.NAME);
        }
    }

    /** 'the North' in a text about Korea is one of its two states; empty where the phrase names no such half. */
    private String half(Phrase p) {
        Unit name = p.name;
        boolean alone = name != null && name.is(Unit.Kind.RUN) && name.first() == name.last() && p.definite;
        String states = alone ? stock.grammar.value("half", p.headToken()) : "";
        for (String state : states.split(" ")) {
            if (!state.isEmpty() && census.isSpokenOf(state)) {
                return states.substring(0, states.indexOf(' '));
            }
        }
        return "";
    }

    private void term(Phrase p) {
        if (p.name == null) {
            List<Someone> several = p.several && p.plural ? describing.holders(p) : collectives.whoAre(p);
            if (!several.isEmpty()) {
                refer(p, several, By.DESCRIPTION);
            } else {
                refer(p, describing.whoIs(p), describing.by());
            }
            return;
        }
        Someone s = naming.whoIs(p);
        if (s != null) {
            describing.learn(s, p);
            refer(p, s, By.NAME);
        }
    }

    /** Whoever a possessive or a genitive says that the phrase belongs to. */
    private Optional<Someone> owner(Phrase p) {
        if (p.owner != null) {
            return resolved.getOrDefault(p.owner, List.of()).stream().findFirst();
        }
        return p.possessive < 0
                ? Optional.empty()
                : at(p.sentence, p.possessive).stream().findFirst();
    }

    /** Subjects, or persons: 'they' are hardly two states that only stand in one list. */
    private static boolean isSideBySide(Phrase p, List<Someone> who) {
        boolean subject = p.sentence.token(p.headToken().head()).isAny("nsubj");
        return subject || who.stream().allMatch(Someone::isPerson);
    }

    private @Nullable Someone endingAt(Sentence sentence, int token) {
        Referral longest = null;
        for (int i = referrals.size() - 1; i >= 0 && referrals.get(i).phrase().sentence == sentence; i--) {
            Phrase p = referrals.get(i).phrase();
            boolean longer = longest == null || p.first < longest.phrase().first;
            if (p.last == token && p.kind != Phrase.Kind.PRONOUN && longer) {
                longest = referrals.get(i);
            }
        }
        return longest == null ? null : longest.who().get(0);
    }

    /** Who was found by a token of a sentence. */
    private List<Someone> at(Sentence sentence, int token) {
        for (int i = referrals.size() - 1; i >= 0; i--) {
            Phrase p = referrals.get(i).phrase();
            if (p.sentence != sentence) {
                return List.of();
            }
            if (p.head == token || p.aliases.contains(token)) {
                return referrals.get(i).who();
            }
        }
        return List.of();
    }

    private static By by(@Nullable Unit name) {
        return switch (name == null ? Unit.Kind.RUN : name.kind()) {
            case CAPITAL, SEAT -> By.METONYM;
            case DEMONYM -> By.DEMONYM;
            default -> By.NAME;
        };
    }

    /** The state or organisation that a name, seat, capital or demonym stands for; null for a capital as a place. */
    private @Nullable Someone body(Phrase p) {
        Unit name = p.name;
        if (name != null && name.is(Unit.Kind.MATTER)) {
            return forum(name);
        }
        if (name == null || isNobody(name, p)) {
            return null;
        }
        Someone bearer = name.is(Unit.Kind.ORGANISATION) ? bearer(name, p) : null;
        if (bearer != null) {
            return bearer;
        }
        Someone s = company.body(choose(name, p));
        if (name.is(Unit.Kind.SEAT, Unit.Kind.ORGANISATION)) {
            s.heads.addAll(List.of(Fold.key(name.text(p.sentence)).split(" ")));
        }
        return s;
    }

    /** A place may bear the name too ('Nagorno-Karabakh' is a conflict as well), and then nobody acts. */
    private @Nullable Someone forum(Unit matter) {
        for (Name n : matter.names()) {
            if (n.type() == Type.MATTER) {
                return company.forum(n.id());
            }
        }
        return null;
    }

    /** A city as a place, a continent, the adjective of a region. */
    private static boolean isNobody(Unit name, Phrase p) {
        boolean place = p.place && name.is(Unit.Kind.CAPITAL, Unit.Kind.PLACE);
        return place || name.is(Unit.Kind.REGION) || name.isLocal();
    }

    /** 'Ford' behind 'Linda Ford' is she, not the company. */
    private @Nullable Someone bearer(Unit name, Phrase p) {
        Someone s = name.first() == name.last() ? company.named(Fold.key(name.text(p.sentence))) : null;
        return s != null && s.isPerson() ? s : null;
    }

    /** Of several states of one name the one that the text speaks of elsewhere. */
    private String choose(Unit name, Phrase p) {
        Optional<String> seated = name.seated();
        if (seated.isPresent() && name.bodies().stream().noneMatch(b -> census.isSpokenOf(b))) {
            return seated.get();
        }
        List<String> ids = new ArrayList<>(name.bodies());
        List<String> exact = name.names().stream()
                .filter(n -> n.type() == Type.STATE || n.type() == Type.ORGANISATION)
                .map(Name::id)
                .distinct()
                .toList();
        ids = exact.isEmpty() || seated.isPresent() ? ids : exact;
        String best = ids.get(0);
        for (String id : ids) {
            best = weightOf(id) > weightOf(best) ? id : best;
        }
        if (ids.size() > 1 && weightOf(best) == 0) {
            warnings.add(
                    "'" + name.text(p.sentence) + "' may be any of " + String.join(", ", ids) + "; read as " + best);
        }
        return best;
    }

    private double weightOf(String body) {
        Stock.Organisation o = stock.organisation(body);
        return o == null ? census.weightOf(body) : o.state() == null ? 0 : census.weightOf(o.state());
    }

    private void refer(Phrase p, @Nullable Someone s, By by) {
        if (s != null) {
            refer(p, List.of(s), by);
        }
    }

    private static void mention(Someone s, Phrase p, By by) {
        if (p.apposedName != null && p.apposedTerm != null) {
            s.mentions.add(new Actor.Mention(p.apposedName, By.NAME));
            s.mentions.add(new Actor.Mention(p.apposedTerm, Titles.of(p).isEmpty() ? By.DESCRIPTION : By.OFFICE));
        } else {
            s.mentions.add(new Actor.Mention(p.span(), by));
        }
    }

    private void refer(Phrase p, List<Someone> who, By by) {
        if (who.isEmpty()) {
            return;
        }
        for (Someone s : who) {
            mention(s, p, by);
            s.lastSentence = p.sentence.index();
            s.lastToken = p.head;
            s.lastSubject = !p.inside && p.headToken().isAny("nsubj");
            if (by != By.PRONOUN) {
                s.grammaticalGender = p.gender;
            }
        }
        boolean joined = p.headToken().is("conj") && by != By.PRONOUN;
        if (joined && (isSideBySide(p, who) || areStates(who))) {
            join(p, who);
        } else if (who.size() > 1) {
            company.rememberSeveral(who);
        }
        resolved.put(p, who);
        referrals.add(new Referral(p, who, by));
    }

    private void join(Phrase p, List<Someone> who) {
        List<Someone> before = sideBySide.get(p.headToken().head());
        List<Someone> all =
                new ArrayList<>(before == null ? at(p.sentence, p.headToken().head()) : before);
        if (all.isEmpty()) {
            return;
        }
        all.addAll(who);
        sideBySide.put(p.headToken().head(), all);
        if (isSideBySide(p, who)) {
            company.rememberSeveral(all);
        }
        if (areStates(all)) {
            company.rememberTogether(p.sentence.index(), all);
        }
    }

    private static boolean areStates(List<Someone> who) {
        return who.stream().allMatch(Someone::isState);
    }
}
