package org.readout.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.readout.archive.answers.Accounts;
import org.readout.archive.answers.Answer;
import org.readout.archive.answers.Line;

/**
 * Holds answers against what is expected. An answer is right where it is taken from all the articles that it has to be and
 * from no other, and has the words and days; wrong where it shows a line of another article as if it answered; else missed.
 * What is shown as the nearest that there is, or as not understood, answers nothing.
 */
public final class QuestionScorer {

    private final Function<String, String> nameOf;
    private final List<String> misses = new ArrayList<>();
    private int right;
    private int wrong;
    private int asked;

    /** @param nameOf by the SHA-256 of an article, its id or the name of its file */
    public QuestionScorer(Function<String, String> nameOf) {
        this.nameOf = nameOf;
    }

    /** @param answer null where the question was not understood, and that was said */
    public void add(AskedQuestion question, @Nullable Answer answer) {
        asked++;
        List<Line> lines = answer == null ? List.of() : lines(answer);
        Set<String> sources = lines.stream()
                .map(l -> nameOf.apply(l.source().article()))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> foreign = new TreeSet<>(sources);
        foreign.removeAll(question.articles());
        foreign.removeAll(question.also());
        if (!foreign.isEmpty()) {
            wrong++;
            misses.add("WRONG  " + question.ask() + " · taken from " + foreign);
            return;
        }
        List<String> lacks = lacks(question, lines, sources);
        if (lacks.isEmpty()) {
            right++;
        } else {
            misses.add("MISSED " + question.ask() + " · "
                    + (answer == null ? "not understood" : String.join("; ", lacks)));
        }
    }

    private static List<Line> lines(Answer answer) {
        Stream<Line> accounts = answer.accounts().stream().flatMap(QuestionScorer::lines);
        return Stream.concat(answer.lines().stream(), accounts).toList();
    }

    private static Stream<Line> lines(Accounts accounts) {
        return Stream.concat(
                Stream.of(accounts.event()), accounts.accounts().stream().flatMap(a -> a.said().stream()));
    }

    private static List<String> lacks(AskedQuestion question, List<Line> lines, Set<String> sources) {
        List<String> lacks = new ArrayList<>();
        String text = lines.stream()
                .map(l -> l.text() + " "
                        + Stream.of(l.by(), l.to())
                                .flatMap(List::stream)
                                .map(p -> p.name())
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"))
                .replaceAll("[ \\u00a0]+", " ");
        question.articles().stream().filter(a -> !sources.contains(a)).forEach(a -> lacks.add("nothing from " + a));
        question.words().stream().filter(w -> !text.contains(w)).forEach(w -> lacks.add("lacks “" + w + "”"));
        question.never().stream().filter(text::contains).forEach(w -> lacks.add("has “" + w + "”"));
        question.dates().stream()
                .filter(d -> lines.stream().noneMatch(l -> d.equals(String.valueOf(l.day()))))
                .forEach(d -> lacks.add("lacks " + d));
        return lacks;
    }

    /** Questions asked, answered rightly, answered with what answers something else. */
    public record Figures(int asked, int right, int wrong) {}

    public Figures figures() {
        return new Figures(asked, right, wrong);
    }

    /** A line for each answer that is not right. */
    public List<String> misses() {
        return List.copyOf(misses);
    }
}
