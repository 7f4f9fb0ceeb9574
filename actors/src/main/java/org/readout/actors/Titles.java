package org.readout.actors;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.readout.actors.Stock.Noun;
import org.readout.actors.Stock.Term;
import org.readout.actors.Stock.Title;
import org.readout.actors.Stock.What;
import org.readout.language.Upos;
import org.readout.record.Sector;

/** Who is meant by an office without a name: its holder, or whoever the text has called so before. */
final class Titles {

    private static final int REACH = 25;
    /** What a state weighs in a text that names one of its towns once, as a meeting's place. */
    private static final double VENUE = 0.5;

    private final Stock stock;
    private final Company company;
    private final Census census;
    private final Offices offices;
    private final Consumer<String> warnings;

    Titles(Stock stock, Company company, Census census, Offices offices, Consumer<String> warnings) {
        this.stock = stock;
        this.company = company;
        this.census = census;
        this.offices = offices;
        this.warnings = warnings;
    }

    /** The titles that a phrase may be. */
    static List<Title> of(Phrase p) {
        List<Title> titles = new ArrayList<>();
        if (p.term != null && !p.isQualified()) {
            for (What w : p.term.whats()) {
                if (w.title() != null) {
                    titles.add(w.title());
                }
            }
        }
        return titles;
    }

    /** @param bodies the states or organisations that the phrase gives, itself or by its owner; may be empty */
    @Nullable
    Someone holder(Phrase p, Set<String> bodies) {
        List<Title> titles = of(p);
        if (!bodies.isEmpty()) {
            for (String body : bodies) {
                Someone s = holderOf(body, titles, p);
                if (s != null) {
                    return s;
                }
            }
            return null;
        }
        Someone before = calledBefore(p, titles);
        if (before != null) {
            return before;
        }
        if ((p.definite || p.first == p.term().first()) && !isOfSomethingElse(p)) {
            return ofTheText(titles, p);
        }
        return null;
    }

    /** 'the president of Vardan', 'le chef du parti', where the tables know no Vardan and no such party: not the text's own. */
    private boolean isOfSomethingElse(Phrase p) {
        int next = p.term().last() + 1;
        return next < p.sentence.size()
                && p.sentence.token(next).upos() == Upos.ADP
                && stock.grammar.is("genitive", p.sentence.token(next));
    }

    /** 'the minister' after 'Foreign Minister X'; 'the prime minister' where X is known to be one. */
    private @Nullable Someone calledBefore(Phrase p, List<Title> titles) {
        String key = p.termKey();
        Someone same = company.best(
                p,
                REACH,
                s -> s.isPerson()
                        && !p.isActedOnBy(s)
                        && (s.called.contains(key) || titles.stream().anyMatch(t -> holds(s, t))));
        if (same != null) {
            return same;
        }
        boolean oneWord = !key.contains(" ");
        return oneWord ? company.best(p, REACH, s -> s.isPerson() && !p.isActedOnBy(s) && isCalled(s, key, p)) : null;
    }

    private static boolean holds(Someone s, Title t) {
        return s.roles.contains(t.role()) && (t.body().isEmpty() || t.body().equals(s.code));
    }

    /** 'the general' is no general secretary of a party. */
    private boolean isCalled(Someone s, String word, Phrase p) {
        Noun noun = Affiliation.noun(p);
        Sector own = noun == null ? null : noun.sector();
        return s.called.stream().anyMatch(c -> (" " + c + " ").contains(" " + word + " "))
                || s.roles.stream()
                        .filter(r -> own == null
                                || stock.sectorOf(r).filter(own::equals).isPresent())
                        .anyMatch(r -> stock.isCalled(r, s.code == null ? "" : s.code, word));
    }

    private @Nullable Someone ofTheText(List<Title> titles, Phrase p) {
        String own = "";
        for (Title t : titles) {
            boolean heavier = own.isEmpty() || census.weightOf(t.body()) > census.weightOf(own);
            if (!t.body().isEmpty() && census.weightOf(t.body()) > 0 && heavier) {
                own = t.body();
            }
        }
        for (Title t : titles) {
            String only = stock.onlyBody(t.role());
            boolean meant = t.body().equals(only) || t.body().isEmpty() && Affiliation.noun(p) == null;
            boolean near = stock.state(only) == null
                    ? census.names(only)
                    : t.body().equals(only) || census.weightOf(only) > VENUE;
            if (!only.isEmpty() && meant && near) {
                return holderOf(only, List.of(t), p);
            }
        }
        String about = census.about().orElse("");
        boolean fitsAbout =
                titles.stream().anyMatch(t -> t.body().isEmpty() || t.body().equals(about));
        if (fitsAbout && census.weightOf(about) > VENUE) {
            Someone s = holderOf(about, titles, p);
            if (s != null && !isOneOfSeveral(s, titles)) {
                return s;
            }
        }
        return own.isEmpty() ? null : holderOf(own, titles, p);
    }

    /** A state has many parties: 'the party leader' is none of theirs unless the text names him. */
    private boolean isOneOfSeveral(Someone holder, List<Title> titles) {
        boolean party = titles.stream()
                .allMatch(
                        t -> stock.sectorOf(t.role()).filter(Sector.PTY::equals).isPresent());
        return party && holder.isKnown() && !census.names(holder.knowledgeId);
    }

    /** Whether a holder is more than a guess: the text has a date, or names him. */
    boolean isSure(Someone holder) {
        return offices.isDated() || !holder.isKnown() || census.names(holder.knowledgeId);
    }

    /** The holder of the office of this body. */
    @Nullable
    Someone holderOf(String body, List<Title> titles, Phrase p) {
        Set<String> roles = new LinkedHashSet<>();
        for (Title t : titles) {
            if (t.body().isEmpty() || t.body().equals(body)) {
                roles.add(t.role());
            }
        }
        return holderOf(body, roles, p);
    }

    @Nullable
    Someone holderOf(String body, Set<String> roles, Phrase p) {
        Someone told = company.best(
                p,
                REACH,
                s -> s.isPerson() && body.equals(s.code) && s.roles.stream().anyMatch(roles::contains));
        if (told != null && (!told.isKnown() || offices.isDated() || census.names(told.knowledgeId))) {
            return told;
        }
        for (String role : roles) {
            Term term = offices.holder(body, role, census.people());
            if (term != null) {
                if (!offices.isDated() && !census.names(term.person())) {
                    warnings.accept("the text has no date: '" + p.words(8) + "' is read as "
                            + stock.person(term.person()).name());
                }
                return company.person(term.person());
            }
        }
        return told;
    }
}
