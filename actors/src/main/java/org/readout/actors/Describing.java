package org.readout.actors;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.readout.actors.Affiliation.Belonging;
import org.readout.actors.Stock.Noun;
import org.readout.actors.Stock.Title;
import org.readout.language.Token;
import org.readout.language.Upos;
import org.readout.record.Actor;
import org.readout.record.Actor.Mention.By;
import org.readout.record.Sector;

/** Who is meant by an office or a description. */
final class Describing {

    private static final int LONGEST_NAME = 8;
    private static final int REACH = 25;

    private final Stock stock;
    private final Company company;
    private final Titles titles;
    private final Affiliation affiliation;
    private final Function<Phrase, Optional<Someone>> owners;
    private final Anaphors anaphors;
    private By by = By.DESCRIPTION;

    Describing(
            Stock stock,
            Company company,
            Titles titles,
            Affiliation affiliation,
            Function<Phrase, Optional<Someone>> owners) {
        this.stock = stock;
        this.company = company;
        this.titles = titles;
        this.affiliation = affiliation;
        this.owners = owners;
        this.anaphors = new Anaphors(stock.grammar, company, affiliation, owners);
    }

    /** How the last {@link #whoIs} found its actor. */
    By by() {
        return by;
    }

    Someone whoIs(Phrase p) {
        by = p.people ? By.DEMONYM : By.DESCRIPTION;
        if (p.organisation && owners.apply(p).filter(Someone::isPerson).isPresent()) {
            return described(p);
        }
        boolean oneOffice = !p.plural
                && !p.indefinite
                && !p.former
                && !p.local
                && !Titles.of(p).isEmpty();
        Someone holder = oneOffice ? titles.holder(p, bodies(p)) : null;
        holder = holder == null && isCounterpart(p) ? counterpart(p) : holder;
        if (holder != null) {
            by = By.OFFICE;
            holder.called.add(p.termKey());
            return holder;
        }
        return described(p);
    }

    /** 'the leaders of Turkey and Germany': one holder each; empty where one of them is not known. */
    List<Someone> holders(Phrase p) {
        List<Someone> found = new ArrayList<>();
        for (String body : p.bodies) {
            Someone s = titles.holderOf(body, Titles.of(p), p);
            if (s == null || !titles.isSure(s)) {
                return List.of();
            }
            found.add(s);
        }
        return found;
    }

    private boolean isCounterpart(Phrase p) {
        return stock.grammar.is("counterpart", p.headToken()) && !p.plural;
    }

    /** 'his Latvian counterpart': the same office in the other state. */
    private @Nullable Someone counterpart(Phrase p) {
        Someone owner = owners.apply(p).orElse(null);
        if (owner == null || p.bodies.isEmpty()) {
            return null;
        }
        return titles.holderOf(p.bodies.iterator().next(), owner.roles, p);
    }

    /** The states and organisations that the phrase, or whoever it belongs to, names. */
    private Set<String> bodies(Phrase p) {
        Set<String> bodies = new LinkedHashSet<>(p.bodies);
        if (bodies.isEmpty()) {
            owners.apply(p).ifPresent(o -> {
                if (o.isKnown() && !o.isPerson()) {
                    bodies.add(o.knowledgeId);
                } else if (o.country != null) {
                    bodies.add(o.country);
                }
            });
        }
        return bodies;
    }

    /** What the noun inside an institution's name tells. */
    void learnInstitution(Someone s, Phrase p) {
        if (!s.isKnown() && s.code == null) {
            Belonging where = affiliation.of(p);
            s.learn(where.country(), where.code(), where.sector());
        }
    }

    private Someone described(Phrase p) {
        Noun noun = Affiliation.noun(p);
        Belonging where = affiliation.of(p);
        Actor.Kind kind = kind(p, noun);
        String group = p.term == null || !p.bodies.isEmpty() ? "" : stock.groupNamed(p.termKey());
        if (!group.isEmpty() && p.definite && p.modifierWords().isEmpty()) {
            return company.body(group);
        }
        String institution = kind == Actor.Kind.PERSON || kind == Actor.Kind.STATE ? "" : institution(p, where);
        if (!institution.isEmpty()) {
            return company.body(institution);
        }
        boolean personal = owners.apply(p).filter(Someone::isPerson).isPresent() && p.possessive < 0;
        if (kind == Actor.Kind.STATE && (personal || p.local || !affiliation.isRelational(p) && isOfSomething(p))) {
            kind = Actor.Kind.ORGANISATION;
        }
        if (kind == Actor.Kind.STATE && !p.plural && !p.former) {
            Someone state = anaphors.state(p, where);
            if (state != null) {
                return state;
            }
        }
        Actor.Kind wanted = kind == Actor.Kind.STATE ? Actor.Kind.GROUP : kind;
        Someone same = same(p, wanted, where);
        if (same != null) {
            return same;
        }
        Someone s = company.create(wanted, p.words(LONGEST_NAME));
        company.call(s, Fold.key(s.name));
        s.modifiers.addAll(p.modifierWords());
        s.plural = p.plural;
        s.proper = isProper(p);
        s.weak = p.kind == Phrase.Kind.OTHER;
        s.sector = p.people || isCrowd(p) ? Sector.CVL : null;
        learn(s, p);
        return s;
    }

    /** 'Thousands marched', 'thousands of Syrians': a number of people that says no more than of which state they are. */
    private boolean isCrowd(Phrase p) {
        boolean plain = p.first == p.last || !p.bodies.isEmpty();
        return p.kind == Phrase.Kind.OTHER && p.plural && plain && stock.grammar.is("crowd", p.headToken());
    }

    /** 'la Banque d'Orient': a noun for an organisation and what it is of, both with a capital. */
    private static boolean isProper(Phrase p) {
        boolean one = p.organisation && p.term != null && !p.plural && !p.indefinite;
        if (!one || p.term().first() == 0 || !isCapital(p, p.term().first())) {
            return false;
        }
        for (int i = p.term().last() + 1; i <= p.last; i++) {
            if (p.sentence.token(i).upos() == Upos.PROPN && isCapital(p, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCapital(Phrase p, int token) {
        return Character.isUpperCase(p.sentence.token(token).form().codePointAt(0));
    }

    /** 'the Kenyan Supreme Court', 'l'armée' in a text about Mali: what the tables have of that state by this noun. */
    private String institution(Phrase p, Belonging where) {
        Noun noun = Affiliation.noun(p);
        boolean many = p.plural && noun != null && noun.kind() == Actor.Kind.ORGANISATION;
        boolean whole =
                !many && p.owner == null && p.possessive < 0 && !p.local && !p.several && !p.indefinite && !p.former;
        String state = where.country();
        if (!whole || p.term == null) {
            return "";
        }
        if (state == null) {
            return where.code() == null && p.definite && affiliation.isOfUnion(p)
                    ? institutionOf(Institutions.UNION, p)
                    : "";
        }
        if (!state.equals(where.code())) {
            return "";
        }
        return institutionOf(state, p);
    }

    private String institutionOf(String state, Phrase p) {
        String institution = stock.institutions.of(state, p.termKey());
        for (int i = p.first; !institution.isEmpty() && i <= p.last; i++) {
            Token t = p.sentence.token(i);
            boolean inTerm = p.term().first() <= i && i <= p.term().last();
            if (!inTerm && t.upos().isContent() && !stock.institutions.isOfState(state, Fold.key(t.form()))) {
                return "";
            }
        }
        return institution;
    }

    /** 'la fédération de football' is no state. */
    private static boolean isOfSomething(Phrase p) {
        if (p.plural || p.owner != null) {
            return false;
        }
        for (int i = p.term().last() + 1; i <= p.last; i++) {
            Token t = p.sentence.token(i);
            boolean thing =
                    t.upos() == Upos.NOUN && Character.isLowerCase(t.form().codePointAt(0));
            if (thing && t.is("nmod") && t.head() <= p.term().last()) {
                return true;
            }
        }
        return false;
    }

    /** One described alike: same head, and neither says what the other does not. */
    private @Nullable Someone same(Phrase p, Actor.Kind kind, Belonging where) {
        String key = Fold.key(p.words(LONGEST_NAME));
        String head = Fold.key(p.headToken().lemma());
        Set<String> words = new TreeSet<>(p.modifierWords());
        Someone same = company.best(
                p,
                REACH,
                s -> !s.isKnown()
                        && s.kind == kind
                        && !p.isActedOnBy(s)
                        && Anaphors.agrees(where, s)
                        && (s.names.contains(key) && !(p.indefinite && !p.plural)
                                || p.definite
                                        && s.heads.contains(head)
                                        && (words.isEmpty() || s.modifiers.containsAll(words))));
        return same != null || !p.definite || p.plural ? same : anaphors.whoIs(p, kind, where);
    }

    private static Actor.Kind kind(Phrase p, @Nullable Noun noun) {
        Actor.Kind kind = noun == null ? Actor.Kind.PERSON : noun.kind();
        if (p.people) {
            kind = Actor.Kind.GROUP;
        }
        return kind != Actor.Kind.GROUP && p.plural ? Actor.Kind.GROUP : kind;
    }

    /** What a title or noun tells of the actor. */
    void learn(Someone s, Phrase p) {
        for (String body : p.bodies) {
            if (stock.organisation(body) != null) {
                anaphors.rememberBeside(body, p);
            }
        }
        String key = p.termKey();
        if (!key.isEmpty()) {
            s.called.add(key);
        }
        s.heads.add(Fold.key(p.headToken().lemma()));
        if (p.name != null) {
            s.modifiers.addAll(p.modifierWords());
        }
        if (s.isKnown()) {
            if (s.isPerson() && s.mentions.isEmpty() && s.office == null && p.apposedTerm != null) {
                affiliation.organisation(p).ifPresent(o -> s.code = o);
            }
            s.sector = s.sector == null && s.isPerson() ? affiliation.of(p).sector() : s.sector;
            return;
        }
        for (Title t : Titles.of(p)) {
            if (!p.former && !p.local) {
                s.roles.add(t.role());
            }
        }
        Belonging where = affiliation.of(p);
        boolean stateless = s.named && where.country() == null && "NGO".equals(where.code());
        s.learn(where.country(), stateless ? null : where.code(), where.sector());
        Noun noun = Affiliation.noun(p);
        if (s.gender.isEmpty() && noun != null && s.isPerson()) {
            s.gender = noun.gender();
        }
        if (s.gender.isEmpty() && s.isPerson()) {
            s.gender = p.gender;
        }
    }
}
