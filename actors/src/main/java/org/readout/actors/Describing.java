package org.readout.actors;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.actors.Stock.Noun;
import org.readout.actors.Stock.Term;
import org.readout.actors.Stock.Title;
import org.readout.actors.Stock.What;
import org.readout.record.Actor;
import org.readout.record.Actor.Mention.By;
import org.readout.record.Sector;

/** Who is meant by an office or a description. */
final class Describing {

    private final Stock stock;
    private final Company company;
    private final Census census;
    private final Offices offices;
    private final Resolver resolver;
    private By by = By.DESCRIPTION;

    Describing(Stock stock, Company company, Census census, Offices offices, Resolver resolver) {
        this.stock = stock;
        this.company = company;
        this.census = census;
        this.offices = offices;
        this.resolver = resolver;
    }

    /** How the last {@link #whoIs} found its actor. */
    By by() {
        return by;
    }

    Someone whoIs(Phrase p) {
        by = By.DESCRIPTION;
        List<Title> titles = titles(p);
        if (!titles.isEmpty() && !p.plural && !p.indefinite && !p.former) {
            Someone holder = holder(p, titles);
            if (holder != null) {
                by = By.OFFICE;
                holder.heads.add(headWord(p));
                return holder;
            }
        }
        return described(p);
    }

    static List<Title> titles(Phrase p) {
        List<Title> titles = new ArrayList<>();
        if (p.term != null) {
            for (What w : p.term.whats()) {
                if (w.title() != null) {
                    titles.add(w.title());
                }
            }
        }
        return titles;
    }

    static @Nullable Noun noun(Phrase p) {
        if (p.term != null) {
            for (What w : p.term.whats()) {
                if (w.noun() != null) {
                    return w.noun();
                }
            }
        }
        return null;
    }

    private static String headWord(Phrase p) {
        return Fold.key(p.headToken().lemma());
    }

    private @Nullable Someone holder(Phrase p, List<Title> titles) {
        Set<String> bodies = bodies(p);
        if (!bodies.isEmpty()) {
            return bodies.stream()
                    .map(b -> holderOf(b, titles))
                    .filter(java.util.Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
        Set<String> roles = new LinkedHashSet<>();
        titles.forEach(t -> roles.add(t.role()));
        String head = headWord(p);
        Someone recent = company.latest(s -> s.isPerson() && (s.heads.contains(head) || holds(s, roles)));
        if (recent != null) {
            return recent;
        }
        for (Title t : titles) {
            if (!t.body().isEmpty()) {
                Someone own = holderOf(t.body(), List.of(t));
                if (own != null && census.weightOf(t.body()) > 0) {
                    return own;
                }
            }
        }
        return census.about().map(b -> holderOf(b, titles)).orElse(null);
    }

    private boolean holds(Someone s, Set<String> roles) {
        return s.roles.stream().anyMatch(roles::contains);
    }

    private @Nullable Someone holderOf(String body, List<Title> titles) {
        for (Title t : titles) {
            if (t.body().isEmpty() || t.body().equals(body)) {
                List<Term> terms = offices.holders(body, t.role(), census.people());
                if (!terms.isEmpty()) {
                    Term term = terms.get(0);
                    if (!offices.isDated() && !census.names(term.person())) {
                        resolver.warn("no date: '" + t.words() + "' of " + body + " read as "
                                + stock.person(term.person()).name());
                    }
                    return company.person(term.person());
                }
            }
        }
        for (Title t : titles) {
            Someone same = company.latest(s -> s.isPerson() && body.equals(s.code) && s.roles.contains(t.role()));
            if (same != null) {
                return same;
            }
        }
        return null;
    }

    /** The states and organisations that the phrase says somebody belongs to. */
    Set<String> bodies(Phrase p) {
        Set<String> bodies = new LinkedHashSet<>(p.bodies);
        Phrase owner = p.owner != null ? p.owner : null;
        if (bodies.isEmpty() && owner != null) {
            bodies.addAll(owner.bodies);
        }
        return bodies;
    }

    private Someone described(Phrase p) {
        Noun noun = noun(p);
        String country = country(p, noun);
        Actor.Kind kind = kind(p, noun);
        if (kind == Actor.Kind.STATE && country != null) {
            return company.state(country);
        }
        kind = kind == Actor.Kind.STATE ? Actor.Kind.GROUP : kind;
        String head = headWord(p);
        Actor.Kind wanted = kind;
        String name = name(p);
        String key = Fold.key(name);
        Someone same = company.latest(s -> !s.isKnown()
                && s.kind == wanted
                && (s.names.contains(key) || p.definite && s.heads.contains(head))
                && (country == null || country.equals(s.country)));
        if (same != null) {
            return same;
        }
        Someone s = company.create(kind, name);
        s.names.add(key);
        learn(s, p);
        return s;
    }

    private static Actor.Kind kind(Phrase p, @Nullable Noun noun) {
        Actor.Kind kind = noun == null ? Actor.Kind.PERSON : noun.kind();
        return kind == Actor.Kind.PERSON && p.plural ? Actor.Kind.GROUP : kind;
    }

    private @Nullable String country(Phrase p, @Nullable Noun noun) {
        for (String b : bodies(p)) {
            Stock.Organisation o = stock.organisation(b);
            if (o == null || o.state() != null) {
                return o == null ? b : o.state();
            }
        }
        for (Title t : titles(p)) {
            if (stock.state(t.body()) != null) {
                return t.body();
            }
        }
        if (noun != null && noun.countryOfText()) {
            return census.about().orElse(null);
        }
        return null;
    }

    private @Nullable String code(Phrase p, @Nullable Noun noun) {
        for (String b : bodies(p)) {
            Stock.Organisation o = stock.organisation(b);
            if (o != null && o.code() != null) {
                return o.code();
            }
        }
        return country(p, noun);
    }

    /** What a title or noun tells of the actor. */
    void learn(Someone s, Phrase p) {
        s.heads.add(headWord(p));
        if (s.isKnown()) {
            return;
        }
        Noun noun = noun(p);
        List<Title> titles = titles(p);
        titles.forEach(t -> s.roles.add(t.role()));
        Sector sector = titles.stream()
                .flatMap(t -> stock.sectorOf(t.role()).stream())
                .findFirst()
                .orElse(noun == null ? null : noun.sector());
        s.learn(country(p, noun), code(p, noun), p.former ? Sector.ELI : sector);
        if (s.gender.isEmpty() && noun != null) {
            s.gender = noun.gender();
        }
    }

    private static String name(Phrase p) {
        StringBuilder words = new StringBuilder();
        int count = 0;
        for (int i = p.first; i <= p.last && count < 8; i++) {
            var t = p.sentence.token(i);
            boolean article = words.isEmpty() && t.upos() == org.readout.language.Upos.DET;
            boolean same = i > p.first && t.begin() == p.sentence.token(i - 1).begin();
            if (article || same) {
                continue;
            }
            boolean glued =
                    !words.isEmpty() && t.begin() == p.sentence.token(i - 1).end();
            String form = i + 1 <= p.last && p.sentence.token(i + 1).begin() == t.begin() ? surface(p, i) : t.form();
            words.append(words.isEmpty() || glued ? "" : " ").append(form);
            count++;
        }
        return words.toString();
    }

    /** The surface of a contraction. */
    private static String surface(Phrase p, int i) {
        var t = p.sentence.token(i);
        String form = t.form() + p.sentence.token(i + 1).form();
        return switch (form.toLowerCase(java.util.Locale.ROOT)) {
            case "dele" -> "du";
            case "deles" -> "des";
            case "àle" -> "au";
            case "àles" -> "aux";
            default -> t.form();
        };
    }
}
