package org.readout.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;
import org.readout.record.Actor;

/** For whom a pronoun or possessive stands: by gender, number, and who was spoken of last. */
final class Pronouns {

    private static final int REACH = 4;

    /** How many coordinated verbs back a subject is sought. */
    private static final int FAR = 4;

    private final Grammar grammar;
    private final Company company;

    Pronouns(Grammar grammar, Company company) {
        this.grammar = grammar;
        this.company = company;
    }

    /** @param at who was found by a token of the sentence so far */
    List<Someone> whoIs(Phrase p, BiFunction<Sentence, Integer, List<Someone>> at) {
        Token t = p.headToken();
        boolean possessive =
                grammar.isForm("possessive", t) && !(grammar.isForm("pronoun", t) && t.isAny("obj", "iobj", "obl"));
        if (!possessive && !grammar.isForm("pronoun", t)) {
            return antecedent(p, at);
        }
        String value = grammar.valueOfForm(possessive ? "possessive" : "pronoun", t);
        String[] parts = value.split(" ");
        String gender = parts[0];
        List<Someone> subject = possessive ? subject(p, at) : List.of();
        boolean many = parts.length > 1 && parts[1].equals("pl");
        if (!subject.isEmpty() && suits(subject, gender, many)) {
            return subject;
        }
        if (many) {
            return many(p, gender);
        }
        Someone s = one(p, gender, possessive);
        return s == null ? List.of() : List.of(s);
    }

    /** 'Lavrov, who …': whom the relative clause hangs from, else whoever stands right before. */
    private List<Someone> antecedent(Phrase p, BiFunction<Sentence, Integer, List<Someone>> at) {
        Token verb = p.headToken();
        for (int steps = 0; steps < 4 && verb.head() >= 0; steps++) {
            verb = p.sentence.token(verb.head());
            if (verb.isAny("acl") && verb.head() >= 0 && verb.head() < p.head) {
                return at.apply(p.sentence, verb.head());
            }
        }
        int before = p.first - 1;
        if (before > 0 && p.sentence.token(before).form().equals(",")) {
            before--;
        }
        return before < 0 ? List.of() : at.apply(p.sentence, before);
    }

    /** The subject of the clause that a possessive stands in, or of the one above: 'Sunak met his counterpart'. */
    private static List<Someone> subject(Phrase p, BiFunction<Sentence, Integer, List<Someone>> at) {
        Token t = p.headToken();
        for (int steps = 0; steps < 12 && t.head() >= 0; steps++) {
            t = p.sentence.token(t.head());
            for (Token s : p.sentence.children(t, "nsubj")) {
                List<Someone> who = new ArrayList<>();
                p.sentence.withConjuncts(s).forEach(c -> who.addAll(at.apply(p.sentence, c.index())));
                if (s.index() < p.head && !who.isEmpty() && !p.sentence.dominates(s, p.headToken())) {
                    return who;
                }
            }
        }
        return List.of();
    }

    private boolean suits(List<Someone> who, String gender, boolean many) {
        Someone s = who.get(0);
        if (many) {
            return who.size() > 1 || s.plural || !s.isPerson() && !grammar.isGendered();
        }
        boolean person = s.isPerson() && fits(s, gender) && !gender.equals("n");
        boolean thing = !s.isPerson() && !s.plural && (gender.equals("n") || grammar.isGendered());
        return who.size() == 1 && !s.weak && (person || thing);
    }

    private @Nullable Someone one(Phrase p, String gender, boolean possessive) {
        if (!possessive && followsThing(p, gender)) {
            return null;
        }
        if (gender.equals("n")) {
            return company.best(p, 2, s -> !s.isPerson() && !s.plural && !s.weak && isAnother(p, s));
        }
        Someone person = company.best(p, REACH, s -> s.isPerson() && fits(s, gender) && !s.weak && isAnother(p, s));
        boolean marked = grammar.isGendered();
        if (!marked) {
            return learned(person, gender);
        }
        Someone thing = company.best(
                p,
                possessive ? 1 : 2,
                s -> !s.isPerson()
                        && !s.plural
                        && !s.weak
                        && isAnother(p, s)
                        && (gender.equals("x") || s.grammaticalGender.isEmpty() || s.grammaticalGender.equals(gender)));
        return nearer(person, thing, p, gender);
    }

    /** Not whoever does it to him, nor, where he does it, whoever stands before him in the same clause. */
    private boolean isAnother(Phrase p, Someone s) {
        boolean self = grammar.isForm("self", p.headToken());
        return self || !isDoer(p, s) && !isAside(p, s);
    }

    /** 'Paris urged Bamako and threatened it': the subject of the verb, though another verb has it. */
    private static boolean isDoer(Phrase p, Someone s) {
        Token here = p.headToken();
        if (s.lastSentence != p.sentence.index() || !here.isAny("obj", "iobj", "obl") || here.head() < 0) {
            return false;
        }
        Token verb = p.sentence.token(here.head());
        for (int steps = 0; steps < FAR; steps++) {
            Optional<Token> subject = p.sentence.child(verb, "nsubj");
            if (subject.isPresent() || !verb.is("conj") || verb.head() < 0) {
                return subject.filter(t -> t.index() == s.lastToken).isPresent();
            }
            verb = p.sentence.token(verb.head());
        }
        return false;
    }

    /** 'In a letter to the president, he …': whoever is named in a phrase before the subject of its verb. */
    private boolean isAside(Phrase p, Someone s) {
        Token subject = p.headToken();
        if (!subject.is("nsubj") || s.lastSentence != p.sentence.index() || subject.head() < s.lastToken) {
            return false;
        }
        Token at = p.sentence.token(s.lastToken);
        boolean phrase = false;
        while (at.isAny("obl", "nmod", "appos", "flat", "compound") && at.head() >= 0) {
            phrase |= at.is("obl") && p.sentence.children(at, "case").stream().noneMatch(c -> grammar.is("agent", c));
            at = p.sentence.token(at.head());
        }
        return phrase && at.index() == subject.head();
    }

    /** 'un signal …, car il rompt': a subject or predicate nearer than anybody, which is nobody, is what is meant. */
    private boolean followsThing(Phrase p, String gender) {
        if (!gender.equals("n") && !grammar.isGendered()) {
            return false;
        }
        for (int i = p.head - 1; i >= 0; i--) {
            Token t = p.sentence.token(i);
            if (company.isMentionedAt(p.sentence.index(), i)) {
                return false;
            }
            boolean leads = t.isAny("nsubj")
                    || t.head() < 0 && p.sentence.child(t, "cop").isPresent();
            if (t.upos() == Upos.NOUN && leads) {
                return agrees(t, gender);
            }
        }
        return false;
    }

    private static boolean agrees(Token noun, String gender) {
        String is = noun.feature("Gender");
        boolean same = gender.equals("n") || is.isEmpty() || is.equals(gender.equals("m") ? "Masc" : "Fem");
        return same && !noun.feature("Number").equals("Plur");
    }

    /** A person is meant rather than a state or organisation, unless that one was the last subject and he was not. */
    private @Nullable Someone nearer(@Nullable Someone person, @Nullable Someone thing, Phrase p, String gender) {
        if (person == null || thing == null) {
            return person == null ? thing : learned(person, gender);
        }
        int behind = thing.lastSentence - person.lastSentence;
        boolean thingLeads = behind > 0 && thing.lastSubject
                || behind == 0 && thing.lastSubject && !person.lastSubject && thing.lastSentence <= p.sentence.index();
        return thingLeads ? thing : learned(person, gender);
    }

    private static boolean fits(Someone s, String gender) {
        return gender.equals("x") || s.gender.isEmpty() || s.gender.equals(gender);
    }

    private static @Nullable Someone learned(@Nullable Someone s, String gender) {
        if (s != null && s.gender.isEmpty() && !gender.equals("x") && !gender.equals("n")) {
            s.gender = gender;
        }
        return s;
    }

    private List<Someone> many(Phrase p, String gender) {
        Someone group = company.best(
                p,
                2,
                s -> (s.plural || s.kind == Actor.Kind.GROUP || s.kind == Actor.Kind.ORGANISATION && !s.weak)
                        && isAnother(p, s));
        List<Someone> pair = company.lastSeveral(p, 2);
        if (group == null && pair.isEmpty()) {
            return two(p);
        }
        if (group == null || !pair.isEmpty() && company.isLater(pair.get(0), group)) {
            return pair;
        }
        return gender.isEmpty() ? List.of() : List.of(group);
    }

    /** 'A met B. They …': the only two persons, or else states, of the sentence before. */
    private List<Someone> two(Phrase p) {
        int before = p.sentence.index() - 1;
        List<Someone> near = company.recent(s -> s.lastSentence == before && !s.weak && !s.plural);
        List<Someone> persons = near.stream().filter(Someone::isPerson).toList();
        List<Someone> found =
                persons.isEmpty() ? near.stream().filter(Someone::isState).toList() : persons;
        return found.size() == 2 ? found : List.of();
    }
}
