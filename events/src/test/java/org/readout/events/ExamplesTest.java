package org.readout.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.actors.ActorFinder;
import org.readout.actors.Cast;
import org.readout.knowledge.Knowledge;
import org.readout.language.Analysis;
import org.readout.language.Conllu;
import org.readout.places.PlaceFinder;
import org.readout.record.Article;
import org.readout.record.Block;
import org.readout.record.Dating;
import org.readout.record.Event;
import org.readout.record.Span;
import org.readout.statements.StatementReader;
import org.readout.times.Times;

/**
 * Every example of the events table is a test of its rule. What the engine makes of the examples is kept in {@code
 * examples/LANGUAGE.conllu.gz}, which {@code ./readout check --examples events/src/test/resources/examples} writes.
 */
class ExamplesTest {

    private static final String RENEW = "run ./readout check --examples events/src/test/resources/examples";
    private static final Knowledge KNOWLEDGE = Knowledge.load();
    private static final Map<String, List<String>> HEADS_BY_RULE = heads();

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void everyExampleIsAnalyzed(String language) throws IOException {
        List<String> examples = rules(language).stream().map(Rule::example).toList();
        assertThat(analyses(language).keySet())
                .as(RENEW)
                .containsExactlyInAnyOrderElementsOf(List.copyOf(new LinkedHashSet<>(examples)));
    }

    /** The list of those that do not may only shrink: a rule that is mended is taken off it. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void everyExampleTellsTheTypeOfItsRuleButForThoseListed(String language) throws IOException {
        Map<String, Analysis> analyses = analyses(language);
        ActorFinder actors = new ActorFinder(KNOWLEDGE, language);
        StatementReader statements = new StatementReader(KNOWLEDGE, language);
        EventReader events = new EventReader(KNOWLEDGE, language);
        PlaceFinder places = new PlaceFinder(KNOWLEDGE, language);
        List<String> failed = new ArrayList<>();
        for (Rule rule : rules(language)) {
            Analysis analysis = Objects.requireNonNull(analyses.get(rule.example()), rule.example());
            Article article = article(analysis);
            Cast cast = actors.find(article, analysis);
            List<Event> found = events.read(
                    article,
                    analysis,
                    cast,
                    statements.read(article, analysis, cast),
                    new Times(Dating.UNKNOWN, List.of()),
                    places.find(article, analysis));
            if (!tells(rule, found)) {
                failed.add(rule.id());
            }
        }
        assertThat(failed).containsExactlyInAnyOrderElementsOf(known(language));
    }

    /** The rule's type; of a rule that says 'no event', nothing that a rule finds at one of its words. */
    private static boolean tells(Rule rule, List<Event> found) {
        return rule.type() == null
                ? found.stream().noneMatch(e -> sharesTrigger(rule, e.rule()))
                : found.stream().anyMatch(e -> e.type() == rule.type());
    }

    private static boolean sharesTrigger(Rule none, String other) {
        return HEADS_BY_RULE.getOrDefault(other, List.of()).stream().anyMatch(head -> none.triggers().stream()
                .anyMatch(t -> t.head().equals(head)));
    }

    private static Map<String, List<String>> heads() {
        Map<String, List<String>> heads = new HashMap<>();
        for (String language : Knowledge.LANGUAGES) {
            for (Rule rule : rules(language)) {
                heads.put(
                        rule.id(),
                        rule.triggers().stream().map(Rule.Trigger::head).toList());
            }
        }
        return heads;
    }

    private static List<Rule> rules(String language) {
        WordClasses classes = new WordClasses(KNOWLEDGE.table(language, "classes"));
        return new RuleBook(KNOWLEDGE.table(language, "events"), classes).rules();
    }

    private static Article article(Analysis analysis) {
        String text = analysis.text();
        List<Block> blocks = List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, text.length())));
        return new Article(
                "id", null, null, null, analysis.language(), null, null, null, Dating.UNKNOWN, text, blocks, List.of());
    }

    private static Map<String, Analysis> analyses(String language) throws IOException {
        Map<String, Analysis> analyses = new HashMap<>();
        String all = new String(
                new GZIPInputStream(resource(language + ".conllu.gz")).readAllBytes(), StandardCharsets.UTF_8);
        for (String block : all.split("(?m)^# example = ")) {
            int end = block.indexOf('\n');
            if (!block.startsWith("# engine")) {
                String example = block.substring(0, end);
                analyses.put(example, Conllu.read(block.substring(end + 1), language, example));
            }
        }
        return analyses;
    }

    private static List<String> known(String language) throws IOException {
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(resource(language + ".failing.txt"), StandardCharsets.UTF_8))) {
            return in.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(ExamplesTest.class.getResourceAsStream("/examples/" + name), RENEW);
    }
}
