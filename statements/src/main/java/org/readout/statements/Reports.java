package org.readout.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.actors.Reference;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.language.Upos;
import org.readout.record.Actor.Mention.By;
import org.readout.record.Span;
import org.readout.record.Statement.Act;

/** Reads what cues report: one draft for each clause, quotation, object that a cue with a speaker governs. */
final class Reports {

    /** Words between a cue and the quotation that it opens. */
    private static final int MOST_BETWEEN = 4;
    /** Words behind 'to' within which a court names the penalty: 'à trois longues années de prison'. */
    private static final int LONGEST_PENALTY = 6;
    /** A word or two before a dash name the kind of text or the place: 'Communiqué – Le Conseil …'. */
    private static final int LONGEST_LABEL = 3;

    private final Passage passage;
    private final List<CueAt> mentioned;
    private final List<CueAt> cues;
    private final List<Segment> segments = new ArrayList<>();
    private final Speakers speakers;
    private final Contents contents;
    private final Addressees addressees;
    private final Meant meant;

    Reports(Passage passage, CueLexicon lexicon) {
        this.passage = passage;
        this.speakers = new Speakers(passage);
        this.addressees = new Addressees(passage, speakers);
        this.meant = new Meant(passage);
        Voiced voiced = new Voiced(passage);
        this.mentioned = passage.sentences().stream()
                .flatMap(s -> lexicon.find(s).stream())
                .toList();
        this.cues = mentioned.stream().filter(voiced::is).toList();
        this.contents = new Contents(passage, cues, new Ends(passage, cues));
    }

    List<Draft> read() {
        Segments finder = new Segments(passage, speakers, contents);
        List<Draft> drafts = new ArrayList<>();
        List<CueAt> governing = new ArrayList<>();
        for (CueAt at : cues) {
            Optional<Segment> segment = finder.of(at);
            if (segment.isPresent()) {
                segments.add(segment.get());
            } else if (at.pos() != Cue.Pos.ADP) {
                governing.add(at);
            }
        }
        for (Segment segment : segments) {
            apart(segment).ifPresent(drafts::add);
        }
        for (CueAt at : governing) {
            drafts.addAll(governed(at));
        }
        drafts.removeIf(d -> lends(d, drafts));
        return drafts;
    }

    /** Whether the verb only lends its subject to the noun that reports: 'voiced their fear of …'. */
    private static boolean lends(Draft d, List<Draft> drafts) {
        return d.at() != null
                && d.mechanism().equals("object")
                && drafts.stream()
                        .anyMatch(n -> n.at() != null
                                && n.at().pos() == Cue.Pos.NOUN
                                && n.at().sentence() == d.at().sentence()
                                && n.at().sentence()
                                        .head(n.at().head())
                                        .map(d.at()::has)
                                        .orElse(false));
    }

    /** The words of all cues that stand apart from what they report, but for those that are themselves quoted. */
    List<Span> holes() {
        List<Span> holes = new ArrayList<>(
                segments.stream().filter(s -> !inner(s)).map(Segment::span).toList());
        for (Sentence s : passage.sentences()) {
            brackets(s, holes);
            dashes(s, holes);
        }
        return holes;
    }

    /** What stands between dashes, or behind the last one, outside quotations. */
    private void dashes(Sentence s, List<Span> holes) {
        int open = -1;
        boolean label = false;
        for (Token t : s.tokens()) {
            boolean dash = ("–—―-".contains(t.form()) || t.form().equals("--"))
                    && passage.outermostAt(t.begin()).isEmpty()
                    && t.index() > 0
                    && Passage.blank(passage.text().charAt(t.begin() - 1));
            if (dash && open >= 0) {
                holes.add(new Span(open, t.end()));
                open = -1;
            } else if (dash) {
                open = t.begin();
                label = t.index() <= LONGEST_LABEL;
            }
        }
        if (open >= 0 && !label && s.end() > open) {
            holes.add(new Span(open, s.end()));
        }
    }

    /** What stands in brackets and has a verb is the writer's, not the speaker's. */
    private void brackets(Sentence s, List<Span> holes) {
        int open = -1;
        boolean verb = false;
        for (Token t : s.tokens()) {
            if (t.form().equals("(") || t.form().equals("-LRB-")) {
                open = t.begin();
                verb = false;
            } else if ((t.form().equals(")") || t.form().equals("-RRB-")) && open >= 0) {
                if (verb && passage.outermostAt(open).isEmpty()) {
                    holes.add(new Span(open, t.end()));
                }
                open = -1;
            }
            verb |= Verbs.finite(t);
        }
    }

    Addressees addressees() {
        return addressees;
    }

    private List<Draft> governed(CueAt at) {
        Optional<Contents.Found> found = contents.of(at);
        Optional<Source> source = found.isEmpty() ? Optional.empty() : speakers.of(at);
        if (found.isPresent() && source.isEmpty() && byNobody(at, found.get())) {
            return found.get().statements().stream()
                    .map(regions -> new Draft(at, found.get().cue(), null, List.of(), regions, "clause", 0.5))
                    .toList();
        }
        if (found.isPresent() && source.isEmpty() && speakers.goesOn(at)) {
            source = Optional.of(new Source(at.span(), List.of(), Source.Kind.PRONOUN));
        }
        if (found.isEmpty()
                || source.isEmpty()
                || source.get().kind() == Source.Kind.THING && !speaks(at, found.get())
                || found.get().how().equals("object") && unsaid(at, found.get())
                || at.pos() == Cue.Pos.NOUN && vague(found.get(), source.get())
                || shows(at) && !text(at.sentence(), source.get())) {
            return List.of();
        }
        Source who = meant.outside(source.get());
        List<Draft> drafts = new ArrayList<>();
        for (List<Span> regions : found.get().statements()) {
            Optional<CueAt> silenced = silenced(found.get(), regions.get(0));
            Cue cue = silenced.isPresent()
                    ? found.get().cue().withAct(Act.DECLINE)
                    : found.get().cue();
            List<Source> to = silenced.map(c -> addressees.of(c, c.readings().get(0), List.of(c.span())))
                    .orElseGet(() -> addressees.of(at, cue, regions));
            drafts.add(new Draft(at, cue, who, to, regions, found.get().how(), at.pos() == Cue.Pos.VERB ? 0.8 : 0.6));
        }
        return drafts;
    }

    /** 'It was announced that …', 'il a été annoncé que …': somebody said it, and the text does not say who. */
    private boolean byNobody(CueAt at, Contents.Found found) {
        return at.pos() == Cue.Pos.VERB
                && at.passive()
                && found.how().equals("clause")
                && passage.outermostAt(at.span().begin()).isEmpty()
                && at.dependents("nsubj", "expl").stream()
                        .anyMatch(
                                t -> t.index() < at.first() && passage.speech().is("expletive", t));
    }

    /** Whether whoever does this speaks, whatever he is called: 'a source close to the talks said that …'. */
    private boolean speaks(CueAt at, Contents.Found found) {
        return found.how().equals("quote")
                || found.how().equals("clause") && passage.speech().is("telling", at.head());
    }

    /** 'A poll showed …': a verb that says something where its subject is a text. */
    private boolean shows(CueAt at) {
        return passage.speech().is("showing", at.head());
    }

    private boolean text(Sentence s, Source source) {
        return s.within(source.span()).stream().anyMatch(t -> passage.speech().is("findings", t));
    }

    /** Refusing to say is no rejection: what 'refused to reveal …' refuses, if that is to speak. */
    private Optional<CueAt> silenced(Contents.Found found, Span content) {
        if (found.cue().act() != Act.REJECT && found.cue().act() != Act.DECLINE
                || !found.how().equals("infinitive")) {
            return Optional.empty();
        }
        return mentioned.stream()
                .filter(c -> c.pos() == Cue.Pos.VERB
                        && c.span().begin() >= content.begin()
                        && c.span().begin() <= content.begin() + 12)
                .findFirst();
    }

    /** Whether the cue's object is no words: somebody fought off, or sentenced, anonymity, who offers as one was told. */
    private boolean unsaid(CueAt at, Contents.Found found) {
        List<Token> words = at.sentence().within(found.statements().get(0).get(0));
        boolean anonymity = words.stream()
                .filter(t -> t.upos().isNominal())
                .findFirst()
                .filter(t -> passage.speech().is("unvoiced", t))
                .isPresent();
        // 'Trade declined 40 percent' refuses nothing.
        boolean measure = found.cue().act() == Act.DECLINE
                && words.stream()
                        .findFirst()
                        .filter(t -> t.upos() == Upos.NUM || t.upos() == Upos.SYM)
                        .isPresent();
        boolean aside = at.pos() == Cue.Pos.VERB
                && at.sentence().tokens(Math.max(0, at.first() - LONGEST_LABEL), at.first()).stream()
                        .anyMatch(t -> passage.speech().is("parenthetical", t)
                                && !passage.speech().knows("omissible"));
        return anonymity || measure || aside || found.cue().act() == Act.ACCUSE && sentenced(words) || foughtOff(found);
    }

    /** 'a condamné Kem à trois ans de prison': what a court does. */
    private boolean sentenced(List<Token> words) {
        for (int i = 1; i < words.size(); i++) {
            boolean to = passage.speech().is("exchanged-with", words.get(i))
                    && words.get(i).upos() == Upos.ADP;
            boolean penalty = to
                    && words.subList(i + 1, Math.min(words.size(), i + LONGEST_PENALTY)).stream()
                            .anyMatch(t -> passage.speech().is("penalty", t));
            if (penalty) {
                return true;
            }
        }
        return false;
    }

    /** 'repousser Orellana': persons alone are fought off, not rejected in words. */
    private boolean foughtOff(Contents.Found found) {
        Span content = found.statements().get(0).get(0);
        List<Reference> named = passage.cast().within(content);
        int words = named.stream()
                .filter(r -> r.by() == By.NAME && r.actors().stream().allMatch(passage::isPerson))
                .mapToInt(r -> passage.words(r.span()))
                .sum();
        return found.cue().act() == Act.REJECT && words > 0 && words >= passage.words(content) - 1;
    }

    /** 'la demande du ministère', 'une demande d'asile': the noun's complement is its author, or a single word. */
    private boolean vague(Contents.Found found, Source source) {
        Span content = found.statements().get(0).get(0);
        return content.overlaps(source.span()) || passage.words(content) < 2;
    }

    private Optional<Draft> apart(Segment segment) {
        List<Span> regions = around(segment);
        if (regions.isEmpty()) {
            return Optional.empty();
        }
        Cue cue = segment.at().readings().stream()
                .filter(c -> c.takesAny("quote"))
                .findFirst()
                .or(() -> segment.at().readings().stream()
                        .filter(c -> c.takesAny("clause"))
                        .findFirst())
                .orElse(segment.at().readings().get(0));
        return Optional.of(new Draft(
                segment.at(),
                cue,
                meant.outside(segment.source()),
                addressees.of(segment.at(), cue, regions),
                regions,
                inner(segment) ? "within" : "apart",
                0.85));
    }

    /** Whether somebody quoted reports: 'as he says', not the speaker of the quotation who breaks into it. */
    private boolean inner(Segment segment) {
        return quotationOf(segment).isPresent() && !interrupts(segment);
    }

    /** The outermost quotation that the words stand in. */
    private Optional<Quotation> quotationOf(Segment segment) {
        return passage.outermostAt(segment.span().begin()).filter(q -> q.inner().contains(segment.span()));
    }

    /** Whether the words in between name the speaker of the quotation that they stand in. */
    private boolean interrupts(Segment segment) {
        Source.Kind kind = segment.source().kind();
        boolean third = kind != Source.Kind.FIRST && kind != Source.Kind.FIRST_PLURAL;
        boolean turned = segment.at().pos() == Cue.Pos.VERB
                && (speakers.subjects().inverted(segment.at())
                        || speakers.subjects().clitic(segment.at()).isPresent());
        return third && (turned || dashBefore(segment.span().begin()));
    }

    /** What a segment reports: the quotation or clause before it, and what goes on behind it. */
    private List<Span> around(Segment segment) {
        Sentence s = segment.at().sentence();
        List<Span> regions = new ArrayList<>();
        Optional<Quotation> in = quotationOf(segment);
        if (in.isPresent()) {
            return within(segment, in.get());
        }
        if (!segment.leads()) {
            before(segment, s).ifPresent(regions::add);
        }
        behind(segment, s, !regions.isEmpty()).ifPresent(regions::add);
        return regions;
    }

    /** Inside a quotation the rest of the quotation is reported; of an inner sentence only that one. */
    private List<Span> within(Segment segment, Quotation quotation) {
        if (interrupts(segment)) {
            return Regions.minus(quotation.inner(), List.of(segment.span()));
        }
        Sentence s = segment.at().sentence();
        Span sentence = new Span(
                Math.max(s.begin(), quotation.inner().begin()),
                Math.min(s.end(), quotation.inner().end()));
        return sentence.contains(segment.span()) ? Regions.minus(sentence, List.of(segment.span())) : List.of();
    }

    private boolean dashBefore(int offset) {
        int at = offset;
        while (at > 0 && Passage.blank(passage.text().charAt(at - 1))) {
            at--;
        }
        return at > 0 && "–—-".indexOf(passage.text().charAt(at - 1)) >= 0;
    }

    private Optional<Span> before(Segment segment, Sentence s) {
        int end = segment.span().begin();
        Optional<Quotation> quotation = passage.endsBefore(end);
        int begin = s.begin();
        if (quotation.isPresent()) {
            Span q = quotation.get().span();
            String lead = begin < q.begin()
                    ? passage.text().substring(begin, q.begin()).strip()
                    : "";
            boolean alone = lead.isEmpty()
                    || lead.endsWith(":")
                    || lead.endsWith("(")
                    || !lead.chars().anyMatch(Character::isLetterOrDigit);
            if (alone) {
                return Optional.of(q);
            }
        }
        begin = behindStop(s, begin, end);
        begin = segment.at().pos() == Cue.Pos.ADP ? ownClause(s, begin, end) : begin;
        Optional<Quotation> open = passage.outermostAt(begin);
        if (open.isPresent() && open.get().span().end() <= end) {
            begin = open.get().span().begin();
        }
        int from = begin;
        boolean verb = s.tokens().stream()
                .anyMatch(t -> t.begin() >= from && t.end() <= end && (t.upos() == Upos.VERB || t.upos() == Upos.AUX));
        boolean nominal = s.tokens().stream()
                .anyMatch(t -> t.begin() >= from
                        && t.end() <= end
                        && (t.upos().isNominal()
                                || t.upos() == Upos.ADJ
                                || t.upos() == Upos.INTJ
                                || passage.speech().is("negation", t)));
        return verb || nominal || quotation.isPresent() ? Optional.of(new Span(begin, end)) : Optional.empty();
    }

    /** '…, whom rebels hold, according to his family, in a cave': only the relative clause is according to somebody. */
    private int ownClause(Sentence s, int begin, int end) {
        boolean verb = false;
        for (int i = s.size() - 1; i > 0; i--) {
            Token t = s.token(i);
            if (t.end() > end || t.form().equals(",") && passage.skipBlanks(t.end()) >= end) {
                continue;
            }
            if (t.begin() <= begin || passage.outermostAt(t.begin()).isPresent()) {
                break;
            }
            boolean relative =
                    t.feature("PronType").equals("Rel") || passage.speech().is("relative", t);
            if (verb && relative && !t.is("nsubj") && s.token(i - 1).form().equals(",")) {
                return passage.skipBlanks(t.end());
            }
            if (t.form().equals(",")) {
                break;
            }
            verb |= Verbs.finite(t);
        }
        return begin;
    }

    /** Behind the last semicolon, or the last colon between two clauses, what stands before is the writer's. */
    private int behindStop(Sentence s, int begin, int end) {
        int from = begin;
        boolean verb = false;
        for (Token t : s.tokens()) {
            if (t.end() > end) {
                break;
            }
            boolean stop = t.form().equals(";")
                    || t.form().equals(":")
                            && verb
                            && s.within(new Span(t.end(), end)).stream().anyMatch(Verbs::finite);
            if (stop && t.begin() > begin && passage.outermostAt(t.begin()).isEmpty()) {
                from = passage.skipBlanks(t.end());
            }
            verb |= Verbs.finite(t);
        }
        return Math.min(from, end);
    }

    /** '"…," she said, adding: "…"': the second quotation has a cue of its own. */
    private boolean another(CueAt at, Quotation q) {
        return cues.stream()
                .anyMatch(c -> c.sentence() == at.sentence()
                        && c.first() > at.last()
                        && c.span().end() <= q.span().begin()
                        && c.takesAny("quote")
                        && passage.words(new Span(c.span().end(), q.span().begin())) <= MOST_BETWEEN);
    }

    /** '"…," he said, mocking “the few who …”': what stands behind a preposition, an article or a second verb is no rest of the quotation. */
    private static boolean governs(Segment segment) {
        List<Token> words = segment.at().sentence().within(segment.span());
        Token last = words.isEmpty() ? segment.at().head() : words.get(words.size() - 1);
        return last.index() > segment.at().last()
                && (last.upos() == Upos.ADP || last.upos() == Upos.DET || last.upos() == Upos.VERB);
    }

    /** ', who …', ', pour qui …'. */
    private boolean relative(Sentence s, Token t) {
        boolean behindPreposition = t.upos() == Upos.ADP
                && t.index() + 1 < s.size()
                && passage.speech().is("relative", s.token(t.index() + 1));
        return behindPreposition || passage.speech().is("relative", t);
    }

    /** The words behind a segment up to the end of the sentence, or the quotation that opens there. */
    private Optional<Span> behind(Segment segment, Sentence s, boolean interrupted) {
        int from = segment.span().end();
        while (from < passage.text().length()
                && (Passage.blank(passage.text().charAt(from))
                        || ",–—-:".indexOf(passage.text().charAt(from)) >= 0)) {
            from++;
        }
        Optional<Quotation> quotation = passage.opensAt(from);
        if (quotation.isPresent() && another(segment.at(), quotation.get())) {
            return Optional.empty();
        }
        if (interrupted && quotation.isPresent() && governs(segment)) {
            return Optional.empty();
        }
        boolean tail = quotation.isPresent() && !passage.parted(segment.span().end(), from);
        if (tail && interrupted) {
            return Optional.of(quotation.get().span());
        }
        if (from >= s.end() - 1) {
            return Optional.empty();
        }
        int start = from;
        boolean described =
                !segment.leads() && s.at(start).filter(t -> relative(s, t)).isPresent();
        if (described) {
            return Optional.empty();
        }
        boolean verb = s.tokens().stream()
                .anyMatch(t ->
                        t.begin() >= start && (t.upos() == Upos.VERB || t.upos() == Upos.AUX || t.upos() == Upos.NOUN));
        if (!verb) {
            return Optional.empty();
        }
        int end = s.end();
        for (Token t : s.tokens()) {
            if (t.begin() > start && t.form().equals(";") && segment.leads()) {
                end = t.begin();
                break;
            }
        }
        int stop = end;
        int reach = passage.quotations().stream()
                .filter(q -> q.depth() == 0
                        && q.span().begin() >= start - 2
                        && q.span().begin() < stop)
                .mapToInt(q -> q.span().end())
                .max()
                .orElse(end);
        return Optional.of(new Span(start, Math.max(reach, end)));
    }
}
