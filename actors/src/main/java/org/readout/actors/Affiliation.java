package org.readout.actors;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.readout.actors.Stock.Noun;
import org.readout.actors.Stock.Title;
import org.readout.actors.Stock.What;
import org.readout.record.Actor;
import org.readout.record.Sector;

/** To which state or organisation the words of a phrase say that somebody belongs, and in what part of society. */
final class Affiliation {

    /** Where somebody belongs; nulls where the words do not tell. */
    record Belonging(@Nullable String country, @Nullable String code, @Nullable Sector sector) {
        static final Belonging NONE = new Belonging(null, null, null);
    }

    private static final Set<Sector> PUBLIC = Set.of(Sector.GOV, Sector.MIL, Sector.JUD, Sector.LEG, Sector.COP);

    private final Stock stock;
    private final Census census;
    private final Function<Phrase, Optional<Someone>> owners;

    /** @param owners who the owner of a phrase is, by name or by possessive */
    Affiliation(Stock stock, Census census, Function<Phrase, Optional<Someone>> owners) {
        this.stock = stock;
        this.census = census;
        this.owners = owners;
    }

    /** The noun of the tables that says what somebody is; for an institution the one in its name. */
    static @Nullable Noun noun(Phrase p) {
        Unit said = p.term == null && p.organisation ? p.name : p.term;
        if (said != null) {
            for (What w : said.whats()) {
                if (w.noun() != null) {
                    return w.noun();
                }
            }
        }
        return null;
    }

    Belonging of(Phrase p) {
        Belonging where = where(p);
        return new Belonging(where.country(), where.code(), sector(p, where));
    }

    /** 'Ukraine's allies' are not Ukrainian. */
    boolean isRelational(Phrase p) {
        boolean ofState = p.owner != null || p.possessive >= 0
                ? owners.apply(p).filter(o -> !o.isPerson()).isPresent()
                : !p.bodies.isEmpty() && p.head < p.last;
        return ofState && stock.grammar.is("relational", p.headToken());
    }

    private Belonging where(Phrase p) {
        if (p.several || isRelational(p)) {
            return Belonging.NONE;
        }
        if (isEthnic(p)) {
            return Belonging.NONE;
        }
        for (String body : p.ambiguousBody ? List.of(likeliest(p)) : outward(p)) {
            Stock.Organisation o = stock.organisation(body);
            if (o == null) {
                return new Belonging(body, body, null);
            }
            if (o.code() != null || o.state() != null) {
                return new Belonging(o.state(), o.code() != null ? o.code() : o.state(), o.sector());
            }
        }
        Optional<Someone> owner = owners.apply(p);
        if (owner.isPresent() && owner.get().code != null) {
            return new Belonging(
                    owner.get().country, owner.get().code, owner.get().isState() ? null : owner.get().sector);
        }
        Noun noun = noun(p);
        List<Title> titles = Titles.of(p);
        if (noun == null && titles.stream().noneMatch(t -> t.body().isEmpty())) {
            for (Title t : titles) {
                boolean only = stock.onlyBody(t.role()).equals(t.body());
                if (stock.state(t.body()) != null && (only || census.weightOf(t.body()) > 0)) {
                    return new Belonging(t.body(), t.body(), null);
                }
            }
        }
        if (p.isWide()) {
            boolean body = p.organisation && !p.plural && noun != null && noun.kind() != Actor.Kind.STATE;
            return body && isPublic(noun) ? new Belonging(null, "IGO", null) : Belonging.NONE;
        }
        if (noun != null && noun.countryOfText()) {
            boolean local = noun.sector() == Sector.COP;
            String about =
                    (local ? census.whereNear(p.sentence.index()) : census.aboutNear(p.sentence.index())).orElse(null);
            return new Belonging(about, about, null);
        }
        boolean ownName = p.name != null;
        return noun != null && noun.sector() == Sector.NGO && !ownName
                ? new Belonging(null, "NGO", null)
                : Belonging.NONE;
    }

    /** 'la force africaine', 'a European court': what several states have together is an organisation of states. */
    private static boolean isPublic(@Nullable Noun noun) {
        return noun != null && noun.sector() != null && PUBLIC.contains(noun.sector());
    }

    /** 'ethnic Albanians' live in another state than that of the name. */
    private boolean isEthnic(Phrase p) {
        for (int i = Math.max(0, p.first - 1); i <= p.last; i++) {
            if (stock.grammar.is("ethnic", p.sentence.token(i))) {
                return true;
            }
        }
        return false;
    }

    /** The code of the organisation that the phrase names as somebody's own. */
    Optional<String> organisation(Phrase p) {
        return p.bodies.stream()
                .map(stock::organisation)
                .filter(o -> o != null && o.code() != null && o.state() == null)
                .map(o -> String.valueOf(Objects.requireNonNull(o).code()))
                .findFirst();
    }

    /** 'the commission' in a text that names the European Union. */
    boolean isOfUnion(Phrase p) {
        Noun noun = noun(p);
        return noun != null
                && noun.kind() == Actor.Kind.ORGANISATION
                && stock.grammar.is("union-body", p.headToken())
                && (census.names("eu") || census.names("eu-commission"));
    }

    /** Of several states of one demonym ('Congolese') the one that the text speaks of most. */
    private String likeliest(Phrase p) {
        String best = "";
        for (String body : p.bodies) {
            best = best.isEmpty() || census.weightOf(body) > census.weightOf(best) ? body : best;
        }
        return best;
    }

    /** The bodies that the phrase names, nearest first; of some people the one they live in: 'Bosnian Serbs'. */
    private static List<String> outward(Phrase p) {
        List<String> bodies = new ArrayList<>(p.bodies);
        if (p.people && !p.several) {
            Collections.reverse(bodies);
        }
        return bodies;
    }

    private @Nullable Sector sector(Phrase p, Belonging where) {
        if (p.former) {
            return Sector.ELI;
        }
        List<Title> titles = Titles.of(p);
        Noun noun = noun(p);
        Optional<Sector> ofTitle =
                titles.stream().flatMap(t -> stock.sectorOf(t.role()).stream()).findFirst();
        Sector own = ofTitle.orElse(noun == null ? null : noun.sector());
        boolean vague = own == null || own == Sector.UNK || own == Sector.GOV || own == Sector.LEG;
        Optional<Someone> owner = owners.apply(p);
        Sector body = where.sector() != null
                ? where.sector()
                : owner.flatMap(Affiliation::sectorOfBody).orElse(null);
        Sector told = vague && body != null ? body : own;
        // 'a director in the Yangon government': whatever he directs is the state's.
        boolean official = !titles.isEmpty()
                || noun != null && owner.filter(Someone::isState).isPresent();
        return told == null && official && where.country() != null ? Sector.GOV : told;
    }

    /** 'the director of the hospital', 'members of the union': of a body without a state, too. */
    private static Optional<Sector> sectorOfBody(Someone owner) {
        return owner.isPerson() || owner.isState() ? Optional.empty() : Optional.ofNullable(owner.sector);
    }
}
