package org.readout.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.actors.Cast;
import org.readout.actors.Reference;
import org.readout.language.Analysis;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;
import org.readout.record.Actor.Mention;
import org.readout.record.Event.Status;
import org.readout.record.Event.Type;
import org.readout.record.Span;
import org.readout.record.Statement;
import org.readout.record.Statement.Act;
import org.readout.statements.Said;

/** What is done in saying: demands, accusations, rejections, threats, promises, praise towards another actor. */
final class VerbalActs {

    /** The family of what is told by nothing but a statement. */
    static final String FAMILY = "statement";

    private final Tone tone;
    private final Parties parties;
    private final Cast cast;
    private final Analysis analysis;
    private List<Draft> met = List.of();
    /** By the id of a demand, a promise, a refusal, what its words say is to be done. */
    private final Map<String, Draft> closed = new HashMap<>();

    /** The ids of promises and threats whose words tell what somebody else will do. */
    private final Set<String> ofOthers = new HashSet<>();

    VerbalActs(Tone tone, Parties parties, Cast cast, Analysis analysis) {
        this.tone = tone;
        this.parties = parties;
        this.cast = cast;
        this.analysis = analysis;
    }

    /** The tellings by rule, each with the statement that tells it, and those that are done in a statement. */
    List<Draft> join(List<Draft> found, List<Said> said) {
        met = found.stream().filter(Draft::symmetric).toList();
        closed.clear();
        ofOthers.clear();
        List<Draft> drafts = new ArrayList<>();
        for (Draft d : found) {
            if (!isQuestion(d, said) && !isVoice(d, said)) {
                told(spoken(d, said)).ifPresent(drafts::add);
            }
        }
        for (Said s : said) {
            act(s, found).ifPresent(drafts::add);
        }
        return drafts;
    }

    /** Whether it is only the cue of a question: to ask whether is to ask for nothing. */
    private static boolean isQuestion(Draft d, List<Said> said) {
        return d.type() == Type.REQUEST
                && said.stream()
                        .anyMatch(s -> s.statement().act() == Act.ASK
                                && s.sentence() == d.sentence().index()
                                && s.cue() == d.trigger().index());
    }

    /** 'a lancé', 'fired back': a verb that brings somebody's own words throws nothing. */
    private static boolean isVoice(Draft d, List<Said> said) {
        boolean deed =
                switch (d.type()) {
                    case PROTEST, ASSAULT, COERCE, MOBILIZE, AID, RETREAT -> true;
                    default -> false;
                };
        return deed
                && said.stream()
                        .anyMatch(s -> s.statement().form() == Statement.Form.DIRECT
                                && s.sentence() == d.sentence().index()
                                && s.cue() == d.trigger().index());
    }

    /** Where the trigger is the cue of a statement, the statement knows better who speaks and to whom. */
    private Draft spoken(Draft d, List<Said> said) {
        for (Said s : said) {
            if (s.sentence() == d.sentence().index() && s.cue() == d.trigger().index()) {
                List<String> speakers = sources(s.statement());
                List<String> targets = d.targets().isEmpty() ? addressed(s.statement()) : d.targets();
                boolean own =
                        speakers.isEmpty() || d.symmetric() || targets.stream().anyMatch(speakers::contains);
                Draft asked = Purposes.asks(d.type()) ? d.withPurpose(whole(s.statement())) : d;
                return own ? asked : asked.withParties(speakers, targets);
            }
        }
        return d;
    }

    /** The words said; of interrupted ones the first stretch, quotation marks in it or not. */
    private Span whole(Statement st) {
        Span whole = st.content().get(0);
        for (Span next : st.content()) {
            boolean close = next.begin() >= whole.end()
                    && analysis.text()
                            .substring(whole.end(), next.begin())
                            .chars()
                            .noneMatch(c -> Character.isLetterOrDigit(c) || c == '\n');
            whole = close ? new Span(whole.begin(), next.end()) : whole;
        }
        return whole;
    }

    private List<String> sources(Statement st) {
        return st.speakers().stream()
                .filter(a -> parties.isParty(a) && !st.addressees().contains(a))
                .toList();
    }

    private List<String> addressed(Statement st) {
        return st.addressees().stream()
                .filter(a -> parties.isParty(a) && !parties.isMedium(a) && !parties.sameSide(a, sources(st)))
                .toList();
    }

    private Optional<Draft> told(Draft told) {
        Draft d = told;
        Statement st = parties.innermost(d.sentence(), d.trigger()).orElse(null);
        if (st == null) {
            return d.status() == Status.DENIED
                            && (d.sources().isEmpty() || d.targets().isEmpty())
                    ? Optional.empty()
                    : Optional.of(d);
        }
        boolean others = isOwnDoing(st.act()) && !d.sources().isEmpty() && !own(d, st);
        if (others && isHead(d, st)) {
            ofOthers.add(st.id());
        }
        if (isClosed(st.act())
                && !others
                && !tone.isPerformed(d.sentence(), d.trigger())
                && (isHead(d, st) || d.status() != Status.ACTUAL && d.status() != Status.ONGOING)) {
            closed.putIfAbsent(st.id(), d);
            return Optional.empty();
        }
        if (own(d, st)) {
            return ownWord(d, st);
        }
        if (d.type() == Type.REQUEST && d.targets().isEmpty()) {
            d = d.withParties(d.sources(), addressed(st));
        }
        Draft suffered = onSpeaker(d, st);
        return Optional.of(suffered.withStatus(st.act() == Act.ACCUSE ? weaker(d.status()) : d.status(), st.id()));
    }

    /** Pressure that a side tells of another, and on nobody in particular, is pressure on itself. */
    private Draft onSpeaker(Draft d, Statement st) {
        boolean pressure = d.type() == Type.SANCTION || d.type() == Type.REJECT || d.type() == Type.THREATEN;
        boolean open = pressure && d.targets().isEmpty() && !d.sources().isEmpty();
        List<String> speakers =
                sources(st).stream().filter(a -> !parties.code(a).isEmpty()).toList();
        return open && !speakers.isEmpty() ? d.withParties(d.sources(), speakers) : d;
    }

    private static boolean contains(Statement st, Token t) {
        return st.content().stream().anyMatch(c -> c.contains(t.span()));
    }

    private static boolean isClosed(Act act) {
        return switch (act) {
            case DEMAND, REQUEST, PROMISE, OFFER, THREATEN, REJECT, ASK, DECLINE, DENY -> true;
            default -> false;
        };
    }

    /** Whether such words are of what the speaker does or leaves himself: that somebody else will help is no promise of his. */
    private static boolean isOwnDoing(Act act) {
        return act == Act.PROMISE || act == Act.OFFER || act == Act.THREATEN;
    }

    /** Whether the trigger is what the reported words hang by. */
    private static boolean isHead(Draft d, Statement st) {
        Token t = d.trigger();
        return t.head() < 0 || !contains(st, d.sentence().token(t.head()));
    }

    /** What a side says that it will do is a promise or a threat; what it says that it will not do, a refusal. */
    private static Optional<Draft> ownWord(Draft d, Statement st) {
        boolean harm = RuleReader.isHarm(d.type());
        if (d.status() == Status.DENIED) {
            boolean refusal =
                    !harm && d.type() != Type.REQUEST && d.type() != Type.PROTEST && !isPast(d.sentence(), d.trigger());
            return refusal ? Optional.of(d.withType(Type.REJECT).withStatus(Status.ACTUAL, st.id())) : Optional.empty();
        }
        boolean mayPress = d.status() == Status.POSSIBLE && Outlook.isPressure(d.type()) && d.parties() > 1;
        if (mayPress) {
            return Optional.of(d.withType(Type.THREATEN).withStatus(d.status(), st.id()));
        }
        boolean stays = d.type() == Type.CONSULT || d.type() == Type.REQUEST || d.type() == Type.PROTEST;
        if (d.status() == Status.PLANNED && !stays) {
            Type type = harm ? Type.THREATEN : Type.AGREE;
            return Optional.of(d.withType(type).withStatus(Status.PLANNED, st.id()));
        }
        return Optional.of(d.withStatus(d.status(), st.id()));
    }

    /** 'has not resigned': what did not happen refuses nothing. */
    private static boolean isPast(Sentence s, Token verb) {
        return Grammar.isPastParticiple(verb)
                && s.children(verb, "aux").stream()
                        .noneMatch(a -> a.feature("Tense").equals("Fut"));
    }

    /** A speaker knows his own side's acts. */
    private boolean own(Draft d, Statement st) {
        return d.sources().stream().anyMatch(a -> parties.sameSide(a, st.speakers()));
    }

    private static Status weaker(Status s) {
        return s == Status.ACTUAL || s == Status.ONGOING ? Status.POSSIBLE : s;
    }

    private Optional<Draft> act(Said s, List<Draft> drafts) {
        Statement st = s.statement();
        if (ofOthers.contains(st.id())
                || st.speakers().stream().noneMatch(parties::isParty)
                || s.sentence() >= analysis.sentences().size()) {
            return Optional.empty();
        }
        Sentence sentence = analysis.sentences().get(s.sentence());
        Token cue = s.cue() >= 0 ? sentence.token(s.cue()) : sentence.root();
        boolean told = drafts.stream()
                .anyMatch(d -> d.sentence().index() == sentence.index()
                        && (d.trigger().index() == cue.index() || isAnswered(d, cue)));
        Tone.Act act = told ? null : done(s);
        if (act == null
                || isCry(act.type(), st, sentence, cue, drafts)
                || act.targets().isEmpty() && !isWhole(act.type(), st) && !isOwnThreat(act.type(), st)) {
            return Optional.empty();
        }
        return Optional.of(new Draft(
                FAMILY + "-" + act.type().name().toLowerCase(Locale.ROOT),
                FAMILY,
                act.type(),
                null,
                false,
                sources(st),
                act.targets(),
                Status.ACTUAL,
                st.id(),
                sentence,
                cue,
                st.evidence().isEmpty() ? st.content() : st.evidence(),
                st.content(),
                Purposes.asks(act.type()) ? whole(st) : null,
                st.confidence() * 0.8));
    }

    /** 'marched, demanding that he resign': what a protest calls for is the protest's. */
    private boolean isCry(Type type, Statement st, Sentence s, Token cue, List<Draft> drafts) {
        return RuleReader.isCry(type)
                && drafts.stream()
                        .anyMatch(d -> d.type() == Type.PROTEST
                                && d.sentence().index() == s.index()
                                && s.dominates(s.token(d.trigger().index()), cue)
                                && d.sources().stream().anyMatch(a -> parties.sameSide(a, st.speakers())));
    }

    /** 'rejected an appeal by': what was asked stands in the answer. */
    private static boolean isAnswered(Draft d, Token cue) {
        boolean answer = d.type() == Type.REJECT || d.type() == Type.CONCEDE || d.type() == Type.AGREE;
        return answer
                && cue.upos() == Upos.NOUN
                && cue.isAny("obj", "obl", "nsubj")
                && cue.head() == d.trigger().index();
    }

    /** Whether what a side promises, threatens or refuses to do is told, so that the act is one without a target too. */
    private boolean isWhole(Type type, Statement st) {
        Draft d = closed.get(st.id());
        return d != null && (type == Type.AGREE || type == Type.THREATEN || type == Type.REJECT) && own(d, st);
    }

    /** 'warned that it would take measures': a threat, whoever it is for. */
    private boolean isOwnThreat(Type type, Statement st) {
        return type == Type.THREATEN && tone.isOwnPlan(st);
    }

    /** Whom the act is done to that the words promise, threaten or refuse. */
    private List<String> concerned(Statement st) {
        Draft d = closed.get(st.id());
        return d == null
                ? List.of()
                : d.targets().stream().filter(a -> !st.speakers().contains(a)).toList();
    }

    private Tone.@Nullable Act done(Said s) {
        Statement st = s.statement();
        Type type = type(st.act());
        if (type == null) {
            boolean plain = st.act() == Act.ASSERT || st.act() == Act.ANNOUNCE || st.act() == Act.DENY;
            return plain
                    ? tone.read(st).or(() -> refusal(st)).or(() -> order(st)).orElse(null)
                    : null;
        }
        if (type == Type.REQUEST && isPlain(s)) {
            return tone.first(st, type).orElse(null);
        }
        List<String> addressed = addressed(st);
        if (type == Type.REQUEST || type == Type.ACCUSE || type == Type.SUPPORT) {
            Optional<Tone.Act> read = tone.first(st, type);
            if (read.isPresent() && (addressed.isEmpty() || type != Type.REQUEST)) {
                return read.get();
            }
        }
        if (type == Type.THREATEN && addressed.isEmpty() && isForeboding(s)) {
            return null;
        }
        List<String> concerned = addressed.isEmpty() && type != Type.REQUEST ? concerned(st) : addressed;
        return new Tone.Act(type, concerned.isEmpty() ? mentioned(st) : concerned);
    }

    /** 'Doctors warned that the hospital could close': nobody is threatened with what others do or what befalls them. */
    private boolean isForeboding(Said s) {
        Draft own = closed.get(s.statement().id());
        Sentence sentence = analysis.sentences().get(s.sentence());
        return s.cue() >= 0
                && tone.isWarning(sentence, sentence.token(s.cue()))
                && (own == null || !own(own, s.statement()))
                && !tone.isOfSpeaker(s.statement());
    }

    /** 'Count again, she told the commission': what is told to do is asked of whoever is spoken to. */
    private Optional<Tone.Act> order(Statement st) {
        List<String> addressed = addressed(st);
        return !addressed.isEmpty() && tone.isOrder(st)
                ? Optional.of(new Tone.Act(Type.REQUEST, addressed))
                : Optional.empty();
    }

    /** Whether the cue only reports, so that the words alone make it an act. */
    private boolean isPlain(Said s) {
        return s.cue() < 0
                || tone.isPlain(
                        analysis.sentences().get(s.sentence()),
                        analysis.sentences().get(s.sentence()).token(s.cue()));
    }

    /** 'There will be no talks': towards whom the words name, else whoever the speaker's side deals with. */
    private Optional<Tone.Act> refusal(Statement st) {
        if (!tone.refuses(st)) {
            return Optional.empty();
        }
        List<String> named = mentioned(st);
        List<String> targets = named.isEmpty() ? counterparts(sources(st)) : named;
        return Optional.of(new Tone.Act(Type.REJECT, targets));
    }

    /** The others in the first meeting or accord that the article tells of this side. */
    private List<String> counterparts(List<String> side) {
        for (Draft d : met) {
            if (d.sources().stream().anyMatch(a -> parties.sameSide(a, side))) {
                List<String> others = d.sources().stream()
                        .filter(a -> !parties.sameSide(a, side))
                        .toList();
                if (!others.isEmpty()) {
                    return others;
                }
            }
        }
        return List.of();
    }

    private static @Nullable Type type(Act act) {
        return switch (act) {
            case DEMAND, REQUEST -> Type.REQUEST;
            case ACCUSE -> Type.ACCUSE;
            case REJECT -> Type.REJECT;
            case THREATEN -> Type.THREATEN;
            case PRAISE -> Type.SUPPORT;
            case PROMISE, OFFER -> Type.AGREE;
            default -> null;
        };
    }

    /** The first other actor that the content names. */
    private List<String> mentioned(Statement st) {
        for (Span content : st.content()) {
            for (Reference r : cast.within(content)) {
                if (parties.isPlace(r.span())) {
                    continue;
                }
                List<String> ids = r.actors().stream()
                        .filter(a -> parties.isPublic(a) || r.by() == Mention.By.DEMONYM)
                        .filter(a -> parties.isCounterpart(a, st.speakers()) && !parties.isMedium(a))
                        .toList();
                if (!ids.isEmpty()) {
                    return ids;
                }
            }
        }
        return List.of();
    }
}
