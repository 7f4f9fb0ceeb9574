package org.readout.actors;

import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.actors.Stock.Name;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;
import org.readout.record.Actor;

/** Who is meant by a name. */
final class Naming {

    private static final Pattern JOINED_CAPITALS = Pattern.compile("\\p{L}-\\p{Lu}");

    private final Stock stock;
    private final Company company;
    private final Census census;
    private final Offices offices;
    private final BiFunction<Sentence, Integer, @Nullable Someone> endingAt;

    /** @param endingAt who was found by a phrase of the sentence that ends with the token, or null */
    Naming(
            Stock stock,
            Company company,
            Census census,
            Offices offices,
            BiFunction<Sentence, Integer, @Nullable Someone> endingAt) {
        this.endingAt = endingAt;
        this.stock = stock;
        this.company = company;
        this.census = census;
        this.offices = offices;
    }

    /** The actor of a phrase that holds a name; null where the name names nobody who could act. */
    @Nullable
    Someone whoIs(Phrase p) {
        Unit name = p.name;
        if (name == null) {
            return null;
        }
        return switch (name.kind()) {
            case PERSON -> company.person(best(name.names()));
            case SURNAME -> surname(p, name);
            case ORGANISATION -> company.body(name.names().get(0).id());
            default -> unknown(p, name);
        };
    }

    /** Of namesakes the one in office, else the one whose state the text speaks of. */
    private String best(List<Name> people) {
        String best = people.get(0).id();
        for (Name n : people) {
            if (score(n.id()) > score(best)) {
                best = n.id();
            }
        }
        return best;
    }

    private double score(String person) {
        String state = stock.person(person).state();
        double score = state == null ? 0 : Math.min(4, census.weightOf(state));
        score += census.names(person) ? 100 : 0;
        score += company.known(person) != null ? 50 : 0;
        Stock.Term term = offices.of(person);
        score += offices.isDated() && term != null ? 10 : 0;
        score -= term == null ? 1 : 0.03 * stock.rankOf(term.role());
        return score;
    }

    private @Nullable Someone surname(Phrase p, Unit name) {
        String key = Fold.key(name.text(p.sentence));
        Someone before = company.named(key);
        if (before != null && !before.isKnown()) {
            return before;
        }
        String best = best(name.names());
        boolean named = census.names(best) || company.known(best) != null;
        if (!named && census.fullName(key).isPresent()) {
            return unknown(p, name);
        }
        boolean introduced = p.term != null || !p.honorific.isEmpty();
        boolean fits = fitsTerm(p, best);
        boolean byword = isByword(name, best);
        boolean inOffice = offices.of(best) != null && score(best) > 0 || byword;
        boolean near =
                isNear(best) || (introduced ? offices.isDated() && holds(p, best) : byword && offices.hasBywords());
        if (named || near && (introduced ? fits : inOffice && (distinctive(p) || byword && isBareSubject(p)))) {
            return company.person(best);
        }
        return introduced ? unknown(p, name) : null;
    }

    /** Whether a surname by itself means one who leads a state, since nobody else of that name does: 'Netanyahu'. */
    private boolean isByword(Unit name, String person) {
        return leads(person) && name.names().stream().allMatch(n -> n.id().equals(person) || !leads(n.id()));
    }

    private boolean leads(String person) {
        Stock.Term term = offices.of(person);
        return term != null && stock.rankOf(term.role()) <= stock.rankOf("head-of-government");
    }

    /** 'President Macron visited Chile': whether the person holds the office that is named, and no state is named with it. */
    private boolean holds(Phrase p, String person) {
        return p.bodies.isEmpty()
                && Titles.of(p).stream().anyMatch(title -> offices.held(person).stream()
                        .anyMatch(term -> term.role().equals(title.role())));
    }

    /** Whether the text speaks of the person's state or of none, or he holds the office of a body that is no state's. */
    private boolean isNear(String person) {
        String state = stock.person(person).state();
        Stock.Term term = offices.of(person);
        return state == null
                || census.weightOf(state) > 0
                || census.about().isEmpty()
                || term != null && stock.organisation(term.body()) != null;
    }

    /** Whether the person may hold what the phrase calls him: a title of another state makes it somebody else. */
    private boolean fitsTerm(Phrase p, String person) {
        String state = stock.person(person).state();
        return p.bodies.isEmpty()
                || state == null
                || p.bodies.contains(state)
                || p.bodies.stream().anyMatch(b -> stock.organisation(b) != null);
    }

    /** A word that opens the sentence may be capital for that alone. */
    private boolean distinctive(Phrase p) {
        return p.headToken().upos() == Upos.PROPN;
    }

    /** 'Trump visited Peru': whoever acts without an article before him, whatever the tagger took his name for. */
    private static boolean isBareSubject(Phrase p) {
        Token head = p.headToken();
        return head.is("nsubj")
                && p.sentence
                        .children(head, "det", "amod", "nummod", "compound")
                        .isEmpty();
    }

    private @Nullable Someone unknown(Phrase p, Unit name) {
        String words = ownName(p, name);
        String key = Fold.key(words);
        Someone spelledOut = spelledOut(p, name);
        if (spelledOut != null) {
            company.call(spelledOut, key);
            spelledOut.weak = false;
            return spelledOut;
        }
        Someone before = company.named(key);
        if (before != null
                && (before.isPerson() == !isOrganisation(p, name) || p.term == null && p.honorific.isEmpty())) {
            before.weak &= isWeak(p, before.name);
            return before;
        }
        String full = census.fullName(key).orElse(words);
        Actor.Kind kind = isOrganisation(p, name) ? Actor.Kind.ORGANISATION : Actor.Kind.PERSON;
        Someone s = company.create(kind, full);
        company.call(s, Fold.key(full));
        company.call(s, key);
        String given = stock.genderOf(Fold.key(full).split(" ")[0]);
        s.gender = !p.honorific.isEmpty() || given.isEmpty() ? p.gender : given;
        s.weak = isWeak(p, full);
        s.named = true;
        return s;
    }

    /** '… (FPR)': whoever stands right before the bracket. */
    private @Nullable Someone spelledOut(Phrase p, Unit name) {
        int open = name.first() - 1;
        int close = name.last() + 1;
        boolean bracketed = open > 0
                && close < p.sentence.size()
                && p.sentence.token(open).form().equals("(")
                && p.sentence.token(close).form().equals(")")
                && Complements.isAcronym(p.sentence.token(name.first()));
        Someone before = bracketed ? endingAt.apply(p.sentence, open - 1) : null;
        return before == null || before.isPerson() || before.isState() ? null : before;
    }

    /** 'Radio Okapi' is the name where the noun has a capital as well. */
    private static String ownName(Phrase p, Unit name) {
        Unit term = p.term;
        boolean beside = p.organisation && term != null && term.last() + 1 == name.first();
        if (p.organisation && term == null && p.last > name.last()) {
            return p.words(12);
        }
        if (term != null
                && beside
                && Character.isUpperCase(p.sentence.token(term.first()).form().codePointAt(0))) {
            return term.text(p.sentence) + " " + name.text(p.sentence);
        }
        return name.text(p.sentence);
    }

    /** Whether only its capital says that the word names somebody. */
    private boolean isWeak(Phrase p, String name) {
        boolean given = stock.isGivenName(Fold.key(name).split(" ")[0]);
        return p.term == null
                && p.honorific.isEmpty()
                && !given
                && !p.organisation
                && !isSpelledAsName(p)
                && !p.headToken().isAny("nsubj", "appos")
                && !p.headToken().relation().equals("obl:agent");
    }

    /** 'Turk Murphy', 'Metro-Goldwyn-Mayer': two words or more, each of them tagged as a name. */
    private static boolean isSpelledAsName(Phrase p) {
        Unit name = p.name;
        if (name == null) {
            return false;
        }
        String first = p.sentence.token(name.first()).form();
        boolean several =
                name.last() > name.first() || JOINED_CAPITALS.matcher(first).find();
        return several
                && p.sentence.tokens(name.first(), name.last() + 1).stream().allMatch(t -> t.upos() == Upos.PROPN);
    }

    private boolean isOrganisation(Phrase p, Unit name) {
        if (p.organisation) {
            return true;
        }
        if (p.term != null || !p.honorific.isEmpty()) {
            return false;
        }
        String key = Fold.key(name.text(p.sentence));
        if (census.isPerson(key)) {
            return false;
        }
        String[] words = key.split(" ");
        if (stock.isGivenName(words[0]) && (words.length > 1 || !p.definite)) {
            return false;
        }
        boolean capitals = name.first() == name.last()
                && p.sentence.token(name.first()).form().length() > 1
                && p.sentence.token(name.first()).form().chars().noneMatch(Character::isLowerCase);
        return capitals
                || p.definite
                || words.length == 1
                || words.length > 3
                || !census.acts(key) && !p.headToken().isAny("appos", "conj");
    }
}
