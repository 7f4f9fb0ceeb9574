package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.readout.intake.Source;
import org.readout.knowledge.Knowledge;
import org.readout.language.swift.SwiftEngine;
import org.readout.reader.Reader;
import org.readout.record.Actor;
import org.readout.record.Article;
import org.readout.record.Record;
import org.readout.record.Statement;

/** An article gives the same statements however its house prints it. Loads a model. */
class RespellingTest {

    /** Of a hundred statements so many are the same; the rest hang by a mark or the end of a paragraph. */
    private static final int SAME = 98;

    private static final Reader READER = new Reader(Knowledge.load(), new SwiftEngine()::forLanguage);
    private final News news = new News();

    @ParameterizedTest
    @EnumSource(Respelling.class)
    void our_own_articles_give_the_same_statements(Respelling respelling) throws IOException {
        same(news.own(), respelling);
    }

    @ParameterizedTest
    @EnumSource(Respelling.class)
    void articles_that_stand_beside_give_the_same_statements(Respelling respelling) throws IOException {
        List<Source> beside = news.articlesBeside();
        assumeFalse(beside.isEmpty(), "no articles stand beside the project");
        same(beside, respelling);
    }

    private void same(List<Source> sources, Respelling respelling) {
        int all = 0;
        List<String> apart = new ArrayList<>();
        for (Source source : sources) {
            Article plain = news.article(source).orElseThrow();
            List<String> before = lines(READER.read(plain), respelling);
            List<String> after = lines(READER.read(respelled(plain, respelling)), respelling);
            before.stream().filter(x -> !after.contains(x)).forEach(x -> apart.add("lost: " + x));
            after.stream().filter(x -> !before.contains(x)).forEach(x -> apart.add("new: " + x));
            all += before.size() + after.size();
        }
        assertThat(all).isPositive();
        assertThat(apart).hasSizeLessThanOrEqualTo(all * (100 - SAME) / 100);
    }

    private Article respelled(Article plain, Respelling respelling) {
        return news.article(Source.text(plain.text(), respelling.of(plain.text())))
                .orElseThrow();
    }

    /** The statements of a record; those of a headline in capitals, which lost what tells names from words, do not count. */
    private static List<String> lines(Record record, Respelling respelling) {
        int begin = respelling == Respelling.HEADLINE_IN_CAPITALS
                ? record.article().blocks().get(0).span().end()
                : 0;
        Map<String, String> names = new TreeMap<>();
        for (Actor actor : record.actors()) {
            names.put(actor.id(), actor.name());
        }
        return record.statements().stream()
                .filter(s -> s.content().get(0).begin() >= begin)
                .map(s -> line(s, record.article().text(), names))
                .toList();
    }

    private static String line(Statement s, String text, Map<String, String> names) {
        String words = s.content().stream().map(c -> c.of(text)).collect(Collectors.joining(" "));
        String who = s.speakers().stream().map(id -> names.getOrDefault(id, id)).collect(Collectors.joining(", "));
        return fold(who) + ": " + s.act() + " " + fold(words);
    }

    private static String fold(String words) {
        return words.replaceAll("[^\\p{L}\\d]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
