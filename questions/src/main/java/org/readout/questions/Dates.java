package org.readout.questions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.archive.answers.Period;
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

    Dates(TimeFinder times, QuestionWords words) {
        this.times = times;
        this.words = words;
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
        List<Dating> dates = inOneYear(expressions.stream().map(Times.Expression::date).toList());
        int first = Integer.MAX_VALUE;
        int end = 0;
        for (Times.Expression e : expressions) {
            List<Token> tokens = sentence.within(e.span());
            first = Math.min(first, tokens.get(0).index());
            end = Math.max(end, tokens.get(tokens.size() - 1).index() + 1);
        }
        return Optional.of(new Asked(period(dates, relation(sentence, first)), first, end));
    }

    private String relation(Sentence sentence, int first) {
        return words.at(sentence.tokens(), first, "time")
                .or(() -> first == 0
                        ? Optional.empty()
                        : words.at(sentence.tokens(), first - 1, "time"))
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

    /** 'Between January and March 2023' is of one year. */
    private static List<Dating> inOneYear(List<Dating> dates) {
        if (dates.size() != 2) {
            return dates;
        }
        LocalDate one = dates.get(0).earliest();
        LocalDate other = dates.get(1).earliest();
        boolean lacksYear = dates.get(0).basis() == Dating.Basis.RESOLVED
                && dates.get(0).precision() == Dating.Precision.MONTH
                && dates.get(1).basis() == Dating.Basis.STATED;
        if (!lacksYear || one == null || other == null) {
            return dates;
        }
        LocalDate from = one.withYear(other.getYear());
        List<Dating> both = new ArrayList<>();
        both.add(new Dating(
                from,
                from,
                from.plusMonths(1).minusDays(1),
                Dating.Precision.MONTH,
                Dating.Basis.STATED,
                dates.get(0).evidence()));
        both.add(dates.get(1));
        return both;
    }
}
