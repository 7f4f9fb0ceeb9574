package org.readout.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.events.Rule.Condition;
import org.readout.events.Rule.Flag;
import org.readout.events.Rule.Pos;
import org.readout.events.Rule.Trigger;
import org.readout.events.RuleBook.Entry;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;
import org.readout.record.Event.Status;
import org.readout.record.Event.Type;
import org.readout.record.Span;

/** Reads the events of one sentence by the rules. */
final class RuleReader {

    private static final int WINDOW = 4;

    /** A telling and the rule that found it. */
    record Found(Draft draft, Rule rule) {}

    private final RuleBook book;
    private final WordClasses words;
    private final Grammar grammar;
    private final StatusReader statuses;
    private final ClauseSpan clauses;
    private final Purposes purposes;
    private final Outlook outlook;

    RuleReader(RuleBook book, WordClasses words, Grammar grammar) {
        this.book = book;
        this.words = words;
        this.grammar = grammar;
        this.statuses = new StatusReader(grammar, words);
        this.clauses = new ClauseSpan(grammar);
        this.purposes = new Purposes(grammar, words);
        this.outlook = new Outlook(words);
    }

    /** @param headline whether names of acts may be written like proper names */
    List<Found> read(Sentence given, Parties parties, boolean headline) {
        Sentence s = LostNouns.mend(given, this::isNounOfAct);
        List<Found> found = new ArrayList<>();
        for (Token t : s.tokens()) {
            if (mayTrigger(t, headline) && !parties.isInName(t)) {
                one(s, t, parties).ifPresent(found::add);
            }
        }
        return nested(s, lent(s, found, parties));
    }

    /** 'were killed in an attack by rebels': a verb has whoever its noun for the same act names and it does not. */
    private List<Found> lent(Sentence s, List<Found> found, Parties parties) {
        List<Found> all = new ArrayList<>();
        for (Found f : found) {
            Draft d = f.draft();
            if (d.type() == Type.ASSAULT && d.sources().isEmpty()) {
                d = d.withParties(attackers(s, d, parties), d.targets());
            }
            all.add(new Found(d, f.rule()));
        }
        return all;
    }

    private List<String> attackers(Sentence s, Draft d, Parties parties) {
        for (Token noun : s.children(d.trigger(), "obl")) {
            if (isActOf(noun, Type.ASSAULT)) {
                List<Token> doers = new ArrayList<>(grammar.doers(s, noun));
                doers.addAll(grammar.step(s, noun, "@owner-case"));
                List<String> ids = doers.stream()
                        .flatMap(t -> parties.named(s, t).stream())
                        .filter(id -> parties.isArmed(id) && !parties.sameSide(id, d.targets()))
                        .distinct()
                        .toList();
                if (!ids.isEmpty()) {
                    return ids;
                }
            }
        }
        return List.of();
    }

    /** Whether any rule may find its words here, as far as words and tags tell. */
    boolean mayTell(Sentence bare) {
        for (Token t : bare.tokens()) {
            if (mayTrigger(t, true)) {
                for (Entry entry : entries(t)) {
                    if (mayFit(entry, bare, t)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean mayFit(Entry entry, Sentence bare, Token t) {
        Rule rule = entry.rule();
        return rule.type() != null
                && isOf(entry.trigger(), t)
                && follows(entry.trigger().after(), bare, t)
                && mayHold(rule.conditions(), bare);
    }

    private boolean mayHold(List<Condition> conditions, Sentence bare) {
        for (Condition c : conditions) {
            boolean names = !c.negated() && !c.values().isEmpty() && !isNamed(c);
            if (names && !hasAny(c.values(), bare)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a name of an actor or a place will do, which no word tells. */
    private static boolean isNamed(Condition c) {
        return c.values().contains("who") || c.values().contains("where");
    }

    private boolean hasAny(List<String> values, Sentence bare) {
        for (Token t : bare.tokens()) {
            for (String value : values) {
                if (words.matches(value, bare, t)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean mayTrigger(Token t, boolean headline) {
        return switch (t.upos()) {
            case VERB, NOUN, ADJ, AUX -> true;
            case PROPN -> headline || t.index() == 0;
            default -> false;
        };
    }

    private Optional<Found> one(Sentence s, Token t, Parties parties) {
        for (Entry entry : entries(t)) {
            Rule rule = entry.rule();
            if (!fits(entry.trigger(), s, t) || !parties.hold(rule.conditions(), s, t)) {
                continue;
            }
            if (rule.type() == null) {
                return Optional.empty();
            }
            if (rule.is(Flag.HAPPENS) && !happens(s, t) || rule.type() == Type.ACCUSE && t.is("amod")) {
                continue;
            }
            if (isHarm(rule.type()) && grammar.isMisfortune(s, t)
                    || rule.type() == Type.ASSAULT && isDoneByThing(s, t, parties)) {
                return Optional.empty();
            }
            Optional<Draft> draft = draft(rule, s, t, parties);
            if (draft.isPresent()) {
                return draft.map(d -> new Found(d, rule));
            }
        }
        return Optional.empty();
    }

    /** 'The rise hit firms': a thing that is no weapon and no attack harms nobody in the way people do. */
    private boolean isDoneByThing(Sentence s, Token verb, Parties parties) {
        if (!Grammar.isVerbal(verb) || grammar.isPassive(s, verb)) {
            return false;
        }
        List<Token> subjects = s.children(verb, "nsubj");
        return !subjects.isEmpty()
                && subjects.stream()
                        .allMatch(t -> t.upos() == Upos.NOUN
                                && parties.named(s, t).isEmpty()
                                && !words.has("armed", s, t)
                                && !words.has("weapons", s, t)
                                && !words.has("war", s, t)
                                && !words.has("troops", s, t));
    }

    /** 'goods from China that arrive': a thing of somebody's that comes is nobody's visit. */
    private boolean isGoods(Sentence s, Token verb, Parties parties) {
        List<Token> subjects = grammar.subjects(s, verb);
        return Grammar.isVerbal(verb)
                && !subjects.isEmpty()
                && subjects.stream()
                        .allMatch(t ->
                                t.upos() == Upos.NOUN && parties.named(s, t).isEmpty());
    }

    /** The rules of its lemma; of its form too where a sentence begins, which taggers read as a verb. */
    private List<Entry> entries(Token t) {
        List<Entry> byLemma = book.of(WordClasses.lemma(t));
        if (t.index() > 0 || t.upos() != Upos.VERB) {
            return byLemma;
        }
        List<Entry> all = new ArrayList<>();
        for (Entry e : book.of(WordClasses.form(t))) {
            if (e.trigger().pos() == Pos.NOUN) {
                all.add(e);
            }
        }
        all.addAll(byLemma);
        return all;
    }

    private boolean isNounOfAct(Token t) {
        return book.of(WordClasses.lemma(t)).stream().anyMatch(e -> e.trigger().pos() == Pos.NOUN);
    }

    /** Whether a rule has this noun for an act of the type. */
    boolean isActOf(Token noun, Type type) {
        return noun.upos() == Upos.NOUN
                && book.of(WordClasses.lemma(noun)).stream()
                        .anyMatch(e -> e.trigger().pos() == Pos.NOUN && e.rule().type() == type);
    }

    private boolean happens(Sentence s, Token noun) {
        return noun.head() < 0
                || noun.is("appos")
                || grammar.lightVerb(s, noun).isPresent()
                || isScheduled(s, noun)
                || isCause(s, noun)
                || s.children(noun, "case").stream().anyMatch(c -> grammar.isCase(s, c, List.of("@when-case")));
    }

    /** 'A march is planned for Sunday'. */
    private boolean isScheduled(Sentence s, Token noun) {
        return noun.is("nsubj")
                && s.head(noun)
                        .filter(v -> words.has("schedules", s, v) && grammar.isPassive(s, v))
                        .isPresent();
    }

    /** 'The shelling drove them out': what did something took place. */
    private boolean isCause(Sentence s, Token noun) {
        return noun.is("nsubj")
                && s.head(noun)
                        .filter(Grammar::isVerbal)
                        .flatMap(v -> statuses.read(s, v))
                        .filter(Merger::happened)
                        .isPresent();
    }

    private boolean fits(Trigger trigger, Sentence s, Token t) {
        return isOf(trigger, t)
                && !(trigger.pos() == Pos.VERB && isEpithet(s, t))
                && !(trigger.pos() == Pos.VERB && isPredicate(s, t))
                && (trigger.before().isEmpty() || grammar.isReflexive(s, t))
                && follows(trigger.after(), s, t);
    }

    /** 'abused children', 'des policiers blessés': what somebody has become is told of him, not told as news. */
    private static boolean isEpithet(Sentence s, Token t) {
        boolean behindNoun = t.index() > 0
                && t.index() < t.head()
                && (s.token(t.index() - 1).upos() == Upos.NOUN
                        || s.token(t.index() - 1).upos() == Upos.PROPN);
        return t.is("amod") && !behindNoun && s.children(t).stream().noneMatch(c -> c.isAny("obl", "obj", "xcomp"));
    }

    /** 'Il est juge': a present verb behind 'to be' is a noun that the tagger did not know. */
    private boolean isPredicate(Sentence s, Token t) {
        return t.feature("VerbForm").equals("Fin")
                && s.children(t, "aux").stream()
                        .anyMatch(a -> a.feature("VerbForm").equals("Fin") && words.has("be", s, a));
    }

    /** Whether the word is of the trigger's part of speech. */
    private static boolean isOf(Trigger trigger, Token t) {
        return switch (trigger.pos()) {
            case VERB -> Grammar.isVerbal(t) || Grammar.isParticiple(t);
            case NOUN -> t.upos() == Upos.NOUN
                    || t.upos() == Upos.PROPN
                    || t.index() == 0 && WordClasses.form(t).equals(trigger.head());
            case ADJECTIVE -> t.upos() == Upos.ADJ;
        };
    }

    /** Whether the words stand behind the head, in order and near. */
    private static boolean follows(List<String> after, Sentence s, Token head) {
        int at = head.index() + 1;
        int end = Math.min(s.size(), head.index() + 1 + WINDOW);
        for (String word : after) {
            while (at < end && !WordClasses.isWord(s.token(at), word)) {
                at++;
            }
            if (at >= end) {
                return false;
            }
            at++;
        }
        return true;
    }

    private Optional<Draft> draft(Rule rule, Sentence s, Token t, Parties parties) {
        if ("visit".equals(rule.mode()) && isGoods(s, t, parties)) {
            return Optional.empty();
        }
        List<String> sources = parties.first(rule.sources(), s, t);
        if (isDeed(rule.type()) && sources.stream().allMatch(parties::isMedium)) {
            sources = List.of();
        }
        List<String> targets =
                new ArrayList<>(parties.first(rule.targets(), s, t, rule.is(Flag.SYMMETRIC) ? List.of() : sources));
        if (targets.isEmpty() && "visit".equals(rule.mode())) {
            targets.addAll(parties.capitals(rule.targets(), s, t));
        }
        if (targets.isEmpty()) {
            targets.addAll(contacted(s, t, parties));
        }
        if (targets.isEmpty() && rule.type() != null && Homeland.isDoneSomewhere(rule.type())) {
            for (String state : parties.territories(rule.targets(), s, t)) {
                if (!parties.sameSide(state, sources)) {
                    targets.add(state);
                }
            }
        }
        if (rule.is(Flag.SYMMETRIC)) {
            Set<String> all = new LinkedHashSet<>(sources);
            all.addAll(targets);
            if (all.size() == 1 && rule.type() == Type.CONSULT && !Grammar.isVerbal(t)) {
                all.addAll(parties.around(s, t));
            }
            boolean several = all.size() > 1 || all.stream().anyMatch(parties::isGroup);
            if (rule.is(Flag.TARGET) && !several) {
                return Optional.empty();
            }
            sources = List.copyOf(all);
            targets = new ArrayList<>(several ? all : targets);
        } else {
            targets.removeAll(sources);
        }
        if (isDeal(rule) && targets.isEmpty() && parties.areSeveral(sources)) {
            targets = new ArrayList<>(sources);
        }
        if (targets.isEmpty() && (rule.is(Flag.CLOSES) || !sources.isEmpty() && reaches(rule))) {
            boolean somewhere = rule.type() != null && Homeland.isDoneSomewhere(rule.type());
            targets.addAll(parties.below(s, t, sources, somewhere));
        }
        if (rule.type() == Type.PROTEST && sources.stream().anyMatch(parties::isForce)
                || isContest(rule, sources, parties)) {
            return Optional.empty();
        }
        boolean crowd = rule.type() == Type.PROTEST && (isCrowd(s, t) || isScheduled(s, t));
        boolean unsaid = rule.is(Flag.AUTHORITY) && !rule.is(Flag.SOMEBODY);
        boolean lacking = sources.isEmpty() && targets.isEmpty() && !unsaid && !crowd
                || rule.is(Flag.SOURCE) && sources.isEmpty() && !crowd
                || rule.is(Flag.TARGET) && targets.isEmpty()
                || rule.is(Flag.KNOWN)
                        && targets.stream().allMatch(id -> parties.code(id).isEmpty());
        return lacking ? Optional.empty() : made(rule, s, t, sources, targets);
    }

    /** 'called the king to convey his support': what is done by getting in touch is done to whoever is got in touch with. */
    private List<String> contacted(Sentence s, Token t, Parties parties) {
        return s.head(t)
                .filter(above -> grammar.isPerformed(s, t, above))
                .map(above -> grammar.objects(s, above).stream()
                        .flatMap(o -> parties.at(s, o).stream())
                        .toList())
                .orElse(List.of());
    }

    /** Whether those who do it agree with one another; several may promise or offer something to somebody else. */
    private static boolean isDeal(Rule rule) {
        return rule.type() == Type.AGREE
                && (rule.is(Flag.SYMMETRIC) || rule.family().equals("agree-deal"));
    }

    /** What a newspaper or an agency tells of and never does itself. */
    private static boolean isDeed(@Nullable Type type) {
        return type == Type.ASSAULT || type == Type.COERCE || type == Type.MOBILIZE;
    }

    /** 'Kenya beat Uganda': states that beat somebody do so at games. */
    private static boolean isContest(Rule rule, List<String> sources, Parties parties) {
        return rule.family().equals("assault-injure")
                && !sources.isEmpty()
                && sources.stream().allMatch(parties::isState);
    }

    /** Whether whoever the clause names behind the act is whom it concerns, for want of a better place. */
    private static boolean reaches(Rule rule) {
        if (rule.targets().isEmpty() || rule.is(Flag.TARGET) || rule.type() == null) {
            return false;
        }
        return switch (rule.type()) {
            case ACCUSE, REJECT, REQUEST, SUPPORT, AGREE, SANCTION, THREATEN, AID, CONCEDE, COOPERATE, MOBILIZE -> true;
            case CONSULT, RETREAT, PROTEST, COERCE, ASSAULT -> false;
        };
    }

    /** A crowd that has no name: 'thousands', 'the protesters'. */
    private boolean isCrowd(Sentence s, Token t) {
        return grammar.step(s, t, "subj").stream().anyMatch(x -> words.has("protester", s, x));
    }

    private Optional<Draft> made(Rule rule, Sentence s, Token t, List<String> sources, List<String> targets) {
        Optional<Status> status = status(rule, s, t);
        boolean vague = status.isPresent()
                && status.get() == Status.POSSIBLE
                && (sources.isEmpty() || targets.isEmpty() || isAside(s, t));
        if (status.isEmpty() || vague || rule.type() == null) {
            return Optional.empty();
        }
        List<Span> clause = clauses.of(s, t);
        double confidence = 0.5 + (sources.isEmpty() ? 0 : 0.15) + (targets.isEmpty() ? 0 : 0.2);
        return Optional.of(new Draft(
                rule.id(),
                rule.family(),
                rule.type(),
                rule.mode(),
                rule.is(Flag.SYMMETRIC),
                sources,
                targets,
                status.get(),
                null,
                s,
                t,
                clause,
                clause,
                purposes.of(rule, s, t),
                confidence));
    }

    /** Whether it stands in a clause that only qualifies a noun or another clause. */
    private static boolean isAside(Sentence s, Token t) {
        Token at = t;
        for (int i = 0; i < s.size() && at.head() >= 0; i++) {
            if (at.isAny("acl", "advcl")) {
                return true;
            }
            if (at.is("ccomp")) {
                return false;
            }
            at = s.token(at.head());
        }
        return false;
    }

    private Optional<Status> status(Rule rule, Sentence s, Token t) {
        Optional<Status> read = statuses.read(s, t);
        if (read.isEmpty() || read.get() != Status.ACTUAL && read.get() != Status.ONGOING) {
            return read;
        }
        for (Flag flag : List.of(Flag.DENIED, Flag.POSSIBLE, Flag.PLANNED, Flag.ONGOING)) {
            if (rule.is(flag)) {
                return Optional.of(Status.valueOf(flag.name()));
            }
        }
        return read;
    }

    /** What is asked, promised or refused is no event of its own; what is alleged is possible. */
    private List<Found> nested(Sentence s, List<Found> found) {
        List<Found> kept = new ArrayList<>();
        for (Found given : found) {
            Found f = weighed(s, given, found);
            Optional<Found> result = Optional.of(f);
            for (Found above : found) {
                if (result.isPresent()
                        && s.dominates(above.draft().trigger(), f.draft().trigger())) {
                    result = under(s, above, result.get());
                }
            }
            result.map(r -> new Found(outlook.read(r.draft()), r.rule())).ifPresent(kept::add);
        }
        return kept;
    }

    /** A promise of harm is a threat; whoever it would befall is its target. */
    private Found weighed(Sentence s, Found f, List<Found> found) {
        Draft d = f.draft();
        if (d.type() != Type.AGREE || d.symmetric()) {
            return f;
        }
        for (Found other : found) {
            Draft inner = other.draft();
            boolean complement = inner.trigger().head() == d.trigger().index()
                    && inner.trigger().isAny("xcomp", "ccomp", "advcl", "obj");
            if (complement && inner.status() != Status.DENIED) {
                List<String> targets = d.targets().isEmpty() ? inner.targets() : d.targets();
                boolean harm = isHarm(inner.type()) && !"investigate".equals(inner.mode()) && !isFavour(s, d, inner);
                return new Found(
                        d.withParties(d.sources(), targets).withType(harm ? Type.THREATEN : d.type()), f.rule());
            }
        }
        return f;
    }

    /** 'offered to send troops' helps, 'agreed to reject' binds those who agree: neither threatens. */
    private boolean isFavour(Sentence s, Draft promise, Draft inner) {
        boolean words = inner.type() == Type.REJECT || inner.type() == Type.ACCUSE;
        return inner.type() == Type.MOBILIZE && this.words.has("offers", s, promise.trigger())
                || words && promise.rule().startsWith("agree-deal-");
    }

    static boolean isHarm(Type type) {
        return switch (type) {
            case ASSAULT, COERCE, SANCTION, ACCUSE, REJECT, THREATEN, MOBILIZE -> true;
            default -> false;
        };
    }

    /** Whether it is what those who protest may call for or against. */
    static boolean isCry(Type type) {
        return type == Type.REQUEST || type == Type.ACCUSE;
    }

    /** 'marched, calling for', 'rallied to denounce': what a protest calls for is the protest's. */
    private static boolean isCryOf(Found above, Found f) {
        return isCry(f.draft().type())
                && above.draft().type() == Type.PROTEST
                && f.draft().sources().equals(above.draft().sources());
    }

    private Optional<Found> under(Sentence s, Found above, Found f) {
        Token trigger = f.draft().trigger();
        Token top = above.draft().trigger();
        boolean adverbial = false;
        for (Token at = trigger; at.index() != top.index(); at = s.token(at.head())) {
            adverbial |= at.isAny("advcl", "parataxis", "conj", "nsubj") && !grammar.isComplement(s, at)
                    || at.relation().equals("acl:relcl");
        }
        if (adverbial) {
            return isCryOf(above, f) ? Optional.empty() : Optional.of(f);
        }
        if (above.rule().is(Flag.CLOSES)) {
            return Optional.empty();
        }
        if (above.rule().is(Flag.ALLEGES)) {
            Status status = f.draft().status() == Status.DENIED ? Status.DENIED : Status.POSSIBLE;
            return Optional.of(new Found(f.draft().withStatus(status, f.draft().saidIn()), f.rule()));
        }
        boolean nounOfVerb =
                !Grammar.isVerbal(trigger) && f.draft().type() == above.draft().type();
        return nounOfVerb ? Optional.empty() : Optional.of(f);
    }
}
