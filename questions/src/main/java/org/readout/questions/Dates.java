package org.readout.questions;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.archive.answers.Period;
import org.readout.knowledge.Knowledge;
import org.readout.knowledge.Row;
import org.readout.language.AccentFolding;
import org.readout.language.Analysis;
import org.readout.language.Sentence;
import org.readout.language.Token;
import org.readout.record.Dating;
import org.readout.times.TimeFinder;
import org.readout.times.Times;

/** The days that a question asks for: all that it names, from the first to the last, or those before or after one. */
final class Dates {

    private final TimeFinder times;
    private final QuestionWords words;
    private final Map<String, Integer> months = new HashMap<>();

    Dates(Knowledge knowledge, String language, QuestionWords words) {
        this.times = new TimeFinder(knowledge, language);
        this.words = words;
        for (Row row : knowledge.table(language, "times").rows()) {
            if (row.get("kind").equals("month")) {
                row.list("words").forEach(w -> months.put(AccentFolding.fold(w), Integer.valueOf(row.get("value"))));
            }
        }
    }

    /** Days, and the tokens that tell them. */
    record Asked(Period period, int first, int end) {}

    Optional<Asked> read(String question, String language, Analysis analysis, Sentence sentence, LocalDate today) {
        Times found = times.find(Names.article(question, language, today), analysis, s -> Set.of());
        List<Times.Expression> expressions = found.expressions().stream()
                .filter(e -> e.sentence() == sentence.index())
                .toList();
        if (expressions.isEmpty()) {
            return Optional.empty();
        }
        List<Dating> dates = expressions.stream().map(Times.Expression::date).toList();
        int first = Integer.MAX_VALUE;
        int end = 0;
        for (Times.Expression e : expressions) {
            List<Token> tokens = sentence.within(e.span());
            first = Math.min(first, tokens.get(0).index());
            end = Math.max(end, tokens.get(tokens.size() - 1).index() + 1);
        }
        Asked asked = new Asked(period(dates, relation(sentence, first)), first, end);
        return Optional.of(fromMonthBefore(asked, sentence));
    }

    private String relation(Sentence sentence, int first) {
        return words.at(sentence.tokens(), first, "time")
                .or(() -> first == 0 ? Optional.empty() : words.at(sentence.tokens(), first - 1, "time"))
                .map(QuestionWords.Phrase::value)
                .orElse("");
    }

    private static Period period(List<Dating> dates, String relation) {
        LocalDate from = dates.stream()
                .map(Dating::earliest)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
        LocalDate to = dates.stream()
                .map(Dating::latest)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
        return switch (relation) {
            case "after" -> new Period(next(to), null);
            case "since" -> new Period(from, null);
            case "before" -> new Period(null, from == null ? null : from.minusDays(1));
            case "until" -> new Period(null, to);
            default -> new Period(from, to);
        };
    }

    private static @Nullable LocalDate next(@Nullable LocalDate day) {
        return day == null ? null : day.plusDays(1);
    }

    /** In 'between January and March 2023' the first month is of the same year. */
    private Asked fromMonthBefore(Asked asked, Sentence sentence) {
        LocalDate to = asked.period().to();
        int at = asked.first() - 2;
        // 'March 2023' may have been found with a preposition before it or without.
        String joins = at < 0 ? "" : sentence.token(at + 1).upos().name();
        Integer month =
                at < 0 ? null : months.get(AccentFolding.fold(sentence.token(at).form()));
        boolean joined = joins.equals("CCONJ") || joins.equals("ADP") || joins.equals("PART");
        if (month == null || to == null || !joined) {
            return asked;
        }
        LocalDate from = to.withDayOfMonth(1).withMonth(month);
        Period period = new Period(from.isAfter(to) ? from.minusYears(1) : from, to);
        return new Asked(period, at, asked.end());
    }
}
