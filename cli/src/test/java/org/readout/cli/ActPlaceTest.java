package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readout.intake.Intake;
import org.readout.intake.Problem;
import org.readout.intake.Sink;
import org.readout.intake.Source;
import org.readout.intake.UnreadableException;
import org.readout.knowledge.Knowledge;
import org.readout.knowledge.Row;
import org.readout.language.swift.SwiftEngine;
import org.readout.reader.Reader;
import org.readout.record.Actor;
import org.readout.record.Actor.Mention;
import org.readout.record.Article;
import org.readout.record.Event;
import org.readout.record.Record;
import org.readout.record.Span;

/**
 * Where an act took place is a place that its own words name as one: never a capital or a palace that only stands for
 * a government. Held against every article at hand: the project's own, and news that lies beside the project where it
 * does. Loads a model.
 */
class ActPlaceTest {

    private static final Path OWN = Path.of("..", "evaluation", "gold");
    private static final Path BESIDE = Path.of("..", "..", "shared", "data");
    private static final Set<String> LANGUAGES = Set.of("en", "fr");

    private final Knowledge knowledge = Knowledge.load();
    private final Reader reader = new Reader(knowledge, new SwiftEngine()::forLanguage);
    private final Map<String, Map<String, Set<String>>> names = new HashMap<>();

    ActPlaceTest() {
        for (String language : LANGUAGES) {
            names.put(language, namesIn(language));
        }
    }

    @Test
    void no_act_of_our_own_articles_takes_place_in_a_metonym() throws IOException {
        List<Path> files = files(OWN, name -> name.endsWith(".json"));
        files.addAll(files(Path.of("..", "examples"), name -> !name.endsWith(".md")));
        List<Article> articles = articles(files);
        assertThat(articles).hasSizeGreaterThan(14);
        assertThat(metonyms(articles)).isEmpty();
    }

    @Test
    void no_act_of_the_news_beside_the_project_takes_place_in_a_metonym() throws IOException {
        assumeTrue(Files.isDirectory(BESIDE), "no news beside the project");
        List<Article> articles =
                articles(files(BESIDE, name -> name.startsWith("news.") || name.startsWith("articles.fr-")));
        assertThat(articles).isNotEmpty();
        assertThat(metonyms(articles)).isEmpty();
    }

    private static List<Path> files(Path folder, Predicate<String> wanted) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return new ArrayList<>(all.filter(Files::isRegularFile)
                    .filter(f -> wanted.test(f.getFileName().toString()))
                    .sorted()
                    .toList());
        }
    }

    private static List<Article> articles(List<Path> files) {
        Intake intake = Intake.builder().supported(LANGUAGES).build();
        List<Article> articles = new ArrayList<>();
        Sink sink = new Sink() {
            @Override
            public boolean source(Source source) {
                try {
                    articles.add(intake.article(source, remark -> {}));
                } catch (UnreadableException e) {
                    // What is no article has no act.
                }
                return true;
            }

            @Override
            public void problem(Problem problem) {
                // What cannot be read has no act.
            }
        };
        files.forEach(file -> intake.read(file, sink));
        return articles;
    }

    /** The acts whose place their words name, if at all, only for a government. */
    private List<String> metonyms(List<Article> articles) {
        return articles.parallelStream()
                .map(reader::read)
                .flatMap(r -> r.events().stream().filter(e -> !isNamed(r, e)).map(e -> told(r, e)))
                .sorted()
                .toList();
    }

    private static String told(Record r, Event e) {
        return e.place() + " of " + e.type() + " in: "
                + e.evidence().stream().map(s -> s.of(r.article().text())).toList();
    }

    /** Whether the words that prove the act name its place otherwise than for who governs there. */
    private boolean isNamed(Record r, Event e) {
        if (e.place() == null) {
            return true;
        }
        Set<String> spellings = names.get(r.article().language())
                .getOrDefault(e.place().name(), Set.of(e.place().name()));
        for (Span proof : e.evidence()) {
            String text = proof.of(r.article().text());
            for (String spelling : spellings) {
                Matcher m = Pattern.compile("(?<!\\p{L})" + Pattern.quote(fold(spelling)) + "(?!\\p{L})")
                        .matcher(fold(text));
                while (m.find()) {
                    if (!isMetonym(r, e, new Span(proof.begin() + m.start(), proof.begin() + m.end()))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** As many characters, without case, accents and hyphens. */
    private static String fold(String words) {
        StringBuilder folded = new StringBuilder();
        for (char c : words.toLowerCase(Locale.ROOT).toCharArray()) {
            char plain =
                    Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
            folded.append(plain == '-' || plain == '\u2010' ? ' ' : plain);
        }
        return folded.toString();
    }

    private static boolean isMetonym(Record r, Event e, Span words) {
        return r.actors().stream()
                .filter(a -> !isVisited(e, a))
                .flatMap(a -> a.mentions().stream())
                .anyMatch(m -> m.by() == Mention.By.METONYM && m.span().contains(words));
    }

    /** 'expected in Algiers': where a guest goes is a place, and is all that names his host. */
    private static boolean isVisited(Event e, Actor a) {
        return "visit".equals(e.mode())
                && a.mentions().size() == 1
                && e.targets().contains(a.id());
    }

    /** By its canonical name, what a place is called in a language. */
    private Map<String, Set<String>> namesIn(String language) {
        Map<String, Set<String>> called = new HashMap<>();
        Map<String, String> canonical = new HashMap<>();
        collect(knowledge.table("places").rows(), "place", canonical, called);
        collect(knowledge.table("states").rows(), "state", canonical, called);
        spell(knowledge.table(language, "places").rows(), "place", canonical, called);
        spell(knowledge.table(language, "states").rows(), "state", canonical, called);
        return called;
    }

    private static void spell(
            List<Row> rows, String key, Map<String, String> canonical, Map<String, Set<String>> called) {
        for (Row row : rows) {
            String name = canonical.get(row.get(key));
            if (name != null) {
                called.get(name).addAll(row.list("names"));
            }
        }
    }

    private static void collect(
            List<Row> rows, String key, Map<String, String> canonical, Map<String, Set<String>> called) {
        for (Row row : rows) {
            canonical.put(row.get(key), row.get("name"));
            called.computeIfAbsent(row.get("name"), n -> new HashSet<>()).add(row.get("name"));
        }
    }
}
