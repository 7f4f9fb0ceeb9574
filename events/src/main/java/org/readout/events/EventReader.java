package org.readout.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.readout.actors.Cast;
import org.readout.events.Merger.Group;
import org.readout.events.Rule.Flag;
import org.readout.knowledge.Knowledge;
import org.readout.knowledge.Row;
import org.readout.language.Analysis;
import org.readout.language.Sentence;
import org.readout.language.SentenceChoice;
import org.readout.places.Places;
import org.readout.record.Article;
import org.readout.record.Block;
import org.readout.record.Dating;
import org.readout.record.Event;
import org.readout.record.Event.Type;
import org.readout.record.Matter;
import org.readout.statements.Said;
import org.readout.times.Times;

/** Reads events. Immutable and safe for any number of threads: make one per language and keep it. */
public final class EventReader {

    private final WordClasses words;
    private final Grammar grammar;
    private final RuleReader rules;
    private final Particulars particulars;
    private final Function<String, List<String>> matterParties;

    /** @param language ISO 639-1, one of {@link Knowledge#LANGUAGES} */
    public EventReader(Knowledge knowledge, String language) {
        this.words = new WordClasses(knowledge.table(language, "classes"));
        this.grammar = new Grammar(words);
        this.rules = new RuleReader(new RuleBook(knowledge.table(language, "events"), words), words, grammar);
        this.particulars = new Particulars(words, grammar);
        Map<String, List<String>> shared = new HashMap<>();
        for (Row row : knowledge.table("matters").rows()) {
            shared.put(row.get("matter"), row.list("parties"));
        }
        this.matterParties = id -> shared.getOrDefault(id, List.of());
    }

    /** Sentences with a word that triggers a rule, and with the words that the rule asks for: no others tell an event. */
    public SentenceChoice choice() {
        return rules::mayTell;
    }

    /** The events of the article in text order, ids {@code e1} …, each once however often it is told. */
    public List<Event> read(
            Article article, Analysis analysis, Cast cast, List<Said> said, Times times, Places places) {
        Parties parties = new Parties(grammar, words, cast, said, places);
        Homeland homeland = new Homeland(cast, places, parties);
        List<RuleReader.Found> told = new ArrayList<>();
        for (Sentence s : analysis.sentences()) {
            told.addAll(rules.read(s, parties, isHeadline(article, s)));
        }
        Disasters disasters = new Disasters(words, analysis);
        Games games = new Games(words, parties, analysis);
        told.removeIf(f -> disasters.explain(f.draft()) || games.isPlay(f.draft()));
        PublicMatter matter = new PublicMatter(parties);
        List<Draft> found = completed(told, said, parties, homeland, matter);
        Tone tone = new Tone(grammar, words, parties, homeland, analysis);
        List<Draft> drafts = new VerbalActs(tone, parties, cast, analysis).join(found, said);
        drafts.removeIf(d -> !matter.is(d) || isInterview(d, parties) || games.isPlay(d));
        drafts = new Counterparts(grammar, words, parties, homeland, rules::isActOf).complete(drafts);
        List<Event> events = new ArrayList<>();
        for (Group g : new Merger(parties, s -> isHeadline(article, s)).merge(drafts)) {
            events.add(event("e" + (events.size() + 1), g, cast, times, places));
        }
        return events;
    }

    /** The tellings with whoever they leave unsaid; those that name nobody are none. */
    private List<Draft> completed(
            List<RuleReader.Found> told, List<Said> said, Parties parties, Homeland homeland, PublicMatter matter) {
        Recalled recalled = new Recalled(
                grammar,
                words,
                parties,
                said,
                told.stream().map(RuleReader.Found::draft).toList());
        List<Draft> found = new ArrayList<>();
        for (RuleReader.Found f : told) {
            if (!matter.is(f.draft())) {
                continue;
            }
            boolean unsaid = f.rule().is(Flag.AUTHORITY) && f.draft().sources().isEmpty();
            if (unsaid
                    && f.rule().isDoneBySubject()
                    && grammar.hasDoer(f.draft().sentence(), f.draft().trigger())) {
                continue;
            }
            Draft d = recalled.complete(unsaid ? homeland.withAuthority(f.draft()) : f.draft());
            if (d.parties() > 0 || d.type() == Type.PROTEST) {
                found.add(homeland.withTreatyPartners(
                        homeland.withGovernment(homeland.withVictims(d, f.rule())), matterParties));
            }
        }
        // A protest by nobody in particular may be one against the authority of the country.
        found.removeIf(d -> d.parties() == 0);
        return found;
    }

    /** 'Asked by AFP', 'The Times questioned him': what news media ask makes no news. */
    private static boolean isInterview(Draft d, Parties parties) {
        boolean asks = d.type() == Type.REQUEST || d.type() == Type.CONSULT;
        return asks
                && !d.symmetric()
                && !d.sources().isEmpty()
                && d.sources().stream().allMatch(parties::isMedium);
    }

    private static boolean isHeadline(Article article, Sentence s) {
        return article.blocks().stream()
                .filter(b -> b.kind() == Block.Kind.TITLE || b.kind() == Block.Kind.HEADING)
                .anyMatch(b -> b.span().contains(s.span()));
    }

    private Event event(String id, Group g, Cast cast, Times times, Places places) {
        Draft best = g.best();
        return new Event(
                id,
                best.type(),
                best.mode(),
                particulars.contexts(best),
                best.sources(),
                best.targets(),
                best.evidence().stream()
                        .flatMap(span -> cast.mattersWithin(span).stream())
                        .map(Matter::id)
                        .distinct()
                        .toList(),
                first(g, d -> Optional.ofNullable(d.purpose())),
                g.tellings().stream()
                        .map(d -> particulars.date(d, times))
                        .filter(d -> d.isKnown())
                        .findFirst()
                        .orElse(Dating.UNKNOWN),
                first(g, d -> particulars.place(d, places, cast)),
                first(g, d -> Optional.ofNullable(particulars.duration(d))),
                first(g, d -> Optional.ofNullable(particulars.magnitude(d))),
                best.status(),
                best.saidIn(),
                best.trigger().span(),
                best.evidence(),
                best.rule(),
                best.confidence());
    }

    private static <T> @Nullable T first(Group g, Function<Draft, Optional<T>> get) {
        Optional<T> found = get.apply(g.best());
        for (Draft d : g.tellings()) {
            found = found.or(() -> get.apply(d));
        }
        return found.orElse(null);
    }
}
