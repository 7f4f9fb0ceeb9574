package org.readout.actors;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.actors.Stock.Name;
import org.readout.actors.Stock.Type;
import org.readout.language.Analysis;
import org.readout.language.Sentence;
import org.readout.record.Actor;
import org.readout.record.Actor.Mention.By;
import org.readout.record.Article;

/** Decides for whom each phrase of one article stands, in text order. Used once. */
final class Resolver {

    /** A phrase and for whom it stands. */
    record Referral(Phrase phrase, List<Someone> who, By by) {}

    private final Stock stock;
    private final List<List<Phrase>> sentences = new ArrayList<>();
    private final List<Referral> referrals = new ArrayList<>();
    private final Set<String> warnings = new LinkedHashSet<>();
    private final Company company;
    private final Census census;
    private final Naming naming;
    private final Describing describing;

    Resolver(Stock stock, Article article, Analysis analysis) {
        this.stock = stock;
        for (Sentence s : analysis.sentences()) {
            sentences.add(phrases(analysis.text(), s));
        }
        Offices offices = new Offices(stock, article.published());
        census = new Census(stock, article, sentences);
        company = new Company(stock, offices);
        naming = new Naming(stock, company, census, offices);
        describing = new Describing(stock, company, census, offices, this);
    }

    private List<Phrase> phrases(String text, Sentence sentence) {
        List<Unit> units = new UnitFinder(stock, text, sentence).find();
        units = new RunFinder(stock, sentence, units).find();
        List<Phrase> phrases = new Composer(stock, sentence, units).compose();
        Places places = new Places(stock.grammar);
        for (Phrase p : phrases) {
            if (p.kind == Phrase.Kind.BODY) {
                p.place = places.isPlace(p);
            }
        }
        return phrases;
    }

    void resolve() {
        for (List<Phrase> phrases : sentences) {
            for (Phrase p : phrases) {
                resolve(p);
            }
        }
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
        Unit name = p.name;
        if (p.kind == Phrase.Kind.TERM) {
            Someone s = name == null ? describing.whoIs(p) : naming.whoIs(p);
            if (s != null) {
                if (name != null) {
                    describing.learn(s, p);
                }
                refer(p, s, name != null ? By.NAME : describing.by());
            }
        } else if (name != null && name.isName()) {
            Someone s = naming.whoIs(p);
            if (s != null) {
                refer(p, s, By.NAME);
            }
        } else if (name != null) {
            Someone s = body(p);
            if (s != null) {
                refer(p, s, by(name));
            }
        }
    }

    private static By by(Unit name) {
        return switch (name.kind()) {
            case CAPITAL, SEAT -> By.METONYM;
            case DEMONYM -> By.DEMONYM;
            default -> By.NAME;
        };
    }

    /** The state or organisation that a name, seat, capital or demonym stands for; null for a capital as a place. */
    private @Nullable Someone body(Phrase p) {
        Unit name = p.name;
        if (name == null || p.place && name.is(Unit.Kind.CAPITAL)) {
            return null;
        }
        return company.body(choose(name, p));
    }

    /** Of several states of one name the one that the text speaks of elsewhere. */
    private String choose(Unit name, Phrase p) {
        List<String> ids = new ArrayList<>(name.bodies());
        List<String> exact = name.names().stream()
                .filter(n -> n.type() == Type.STATE || n.type() == Type.ORGANISATION)
                .map(Name::id)
                .distinct()
                .toList();
        ids = exact.isEmpty() ? ids : exact;
        String best = ids.get(0);
        for (String id : ids) {
            best = census.weightOf(id) > census.weightOf(best) ? id : best;
        }
        if (ids.size() > 1 && census.weightOf(best) == 0) {
            warnings.add(
                    "'" + name.text(p.sentence) + "' may be any of " + String.join(", ", ids) + "; read as " + best);
        }
        return best;
    }

    void warn(String warning) {
        warnings.add(warning);
    }

    void refer(Phrase p, Someone s, By by) {
        s.mentions.add(new Actor.Mention(p.span(), by));
        s.lastSentence = p.sentence.index();
        s.lastToken = p.head;
        s.lastSubject = p.headToken().isAny("nsubj");
        referrals.add(new Referral(p, List.of(s), by));
    }
}
