package org.readout.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.readout.record.Actor;
import org.readout.record.Article;
import org.readout.record.Dating;
import org.readout.record.Event;
import org.readout.record.Matter;
import org.readout.record.Record;
import org.readout.record.Sha256;
import org.readout.record.Statement;

/**
 * Any number of records made of a few: other words of the same lengths, so that spans stay true and no two are copies;
 * other states in the places of states; other days of ten years; one of some treaties that a third of it is about. The
 * same number always gives the same record.
 */
final class Permuted {

    private static final Pattern WORD = Pattern.compile("\\p{Ll}{3,}");
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final int DAYS = 3650;
    private static final int PAPERS = 200;
    private static final int TREATIES = 400;

    /** One line in so many is about the treaty of its article. */
    private static final int ABOUT = 3;

    private final List<Record> records;
    private final Map<Integer, List<String>> words = new HashMap<>();
    private final List<String> states;

    Permuted(List<Record> records) {
        this.records = List.copyOf(records);
        TreeSet<String> codes = new TreeSet<>();
        for (Record record : records) {
            WORD.matcher(record.article().text()).results().map(m -> m.group()).forEach(w -> words.computeIfAbsent(
                            w.length(), n -> new ArrayList<>())
                    .add(w));
            record.actors().stream()
                    .map(Actor::code)
                    .filter(c -> c != null && c.length() == 3)
                    .forEach(codes::add);
        }
        this.states = List.copyOf(codes);
    }

    Record record(int number) {
        Random random = new Random(number);
        Record of = records.get(random.nextInt(records.size()));
        int shift = random.nextInt(states.size());
        LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
        Article article = of.article();
        long days = article.published().best() == null
                ? 0
                : day.toEpochDay() - article.published().best().toEpochDay();
        String text = text(article.text(), random);
        Article made = new Article(
                Sha256.of(text),
                String.valueOf(number),
                "https://paper" + random.nextInt(PAPERS) + ".example/" + number,
                "Paper " + random.nextInt(PAPERS),
                article.language(),
                article.title(),
                article.deck(),
                article.byline(),
                moved(article.published(), days),
                text,
                article.blocks(),
                article.dropped());
        int treaty = random.nextInt(TREATIES);
        Matter matter = new Matter("m1", "Treaty " + treaty, Matter.Kind.TREATY, null, List.of());
        return new Record(
                made,
                of.actors().stream().map(a -> moved(a, shift)).toList(),
                List.of(matter),
                of.statements().stream()
                        .map(s -> about(moved(s, days), matter, random))
                        .toList(),
                of.events().stream()
                        .map(e -> about(moved(e, days), matter, random))
                        .toList(),
                of.warnings());
    }

    private static Statement about(Statement s, Matter matter, Random random) {
        return s.between(s.speakers(), s.addressees(), about(s.about(), matter, random));
    }

    private static Event about(Event e, Matter matter, Random random) {
        return e.between(e.sources(), e.targets(), about(List.of(), matter, random));
    }

    private static List<String> about(List<String> others, Matter matter, Random random) {
        if (random.nextInt(ABOUT) > 0) {
            return others;
        }
        List<String> about = new ArrayList<>(others);
        about.add(matter.id());
        return about;
    }

    private String text(String text, Random random) {
        StringBuilder made = new StringBuilder();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            List<String> others = words.getOrDefault(word.group().length(), List.of(word.group()));
            word.appendReplacement(made, others.get(random.nextInt(others.size())));
        }
        return word.appendTail(made).toString();
    }

    private Actor moved(Actor a, int shift) {
        int at = a.code() == null ? -1 : states.indexOf(a.code());
        if (at < 0) {
            return a;
        }
        String code = states.get((at + shift) % states.size());
        return new Actor(
                a.id(),
                a.name() + " of " + code,
                a.kind(),
                code,
                code,
                a.sector(),
                a.office(),
                null,
                a.known(),
                a.mentions());
    }

    private static Statement moved(Statement s, long days) {
        return s.withDate(moved(s.date(), days));
    }

    private static Event moved(Event e, long days) {
        return e.withDate(moved(e.date(), days));
    }

    private static Dating moved(Dating d, long days) {
        return new Dating(
                moved(d.best(), days),
                moved(d.earliest(), days),
                moved(d.latest(), days),
                d.precision(),
                d.basis(),
                d.evidence());
    }

    private static @Nullable LocalDate moved(@Nullable LocalDate day, long days) {
        return day == null ? null : day.plusDays(days);
    }
}
