package org.readout.times;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.readout.record.Dating;
import org.readout.record.Dating.Basis;
import org.readout.record.Dating.Precision;
import org.readout.record.Span;

/**
 * A match against the day of the article. A month without a year is the nearest to that day that is not more than half a
 * year ahead; a weekday is the last one up to that day.
 */
final class Resolver {

    private static final int ABOUT_TENTH = 3;

    private final @Nullable LocalDate today;

    /** @param today the day of the article, or null where it is not known: then only full dates resolve */
    Resolver(@Nullable LocalDate today) {
        this.today = today;
    }

    Dating resolve(Match m, Span evidence) {
        List<Span> at = List.of(evidence);
        try {
            return switch (m.meaning) {
                case "date", "range" -> date(m, at);
                case "start" -> third(m, at, 0);
                case "end" -> third(m, at, 2);
                case "since" -> since(m, at);
                case "ago" -> moved(m, -1, false, at);
                case "about-ago" -> moved(m, -1, true, at);
                case "ahead" -> moved(m, 1, false, at);
                case "last" -> beside(m, -1, at);
                case "next" -> beside(m, 1, at);
                case "nearest" -> weekday(m, 0, at);
                default -> shifted(m.meaning, at);
            };
        } catch (DateTimeException e) {
            return Dating.UNKNOWN; // 31 February and the like: no date at all
        }
    }

    private Dating date(Match m, List<Span> at) {
        Basis basis = m.year > 0 ? Basis.STATED : Basis.RESOLVED;
        int year = m.year > 0 ? m.year : m.month > 0 && today != null ? nearestYear(m.month) : 0;
        if (year == 0) {
            return Dating.UNKNOWN;
        }
        if (m.month == 0) {
            return range(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR, basis, at);
        }
        if (m.day == 0) {
            YearMonth month = YearMonth.of(year, m.month);
            return range(month.atDay(1), month.atEndOfMonth(), Precision.MONTH, basis, at);
        }
        LocalDate from = LocalDate.of(year, m.month, m.day);
        LocalDate to = m.secondDay > 0 ? LocalDate.of(year, m.month, m.secondDay) : from;
        return range(from, to.isBefore(from) ? from : to, Precision.DAY, basis, at);
    }

    private int nearestYear(int month) {
        LocalDate day = Objects.requireNonNull(today);
        int ahead = month - day.getMonthValue();
        return ahead > 6 ? day.getYear() - 1 : ahead < -6 ? day.getYear() + 1 : day.getYear();
    }

    /** The first (0) or last (2) third of a month or year. */
    private Dating third(Match m, List<Span> at, int which) {
        Dating whole = date(m, at);
        if (whole.earliest() == null || whole.latest() == null) {
            return whole;
        }
        long days = ChronoUnit.DAYS.between(whole.earliest(), whole.latest()) / 3;
        LocalDate from = which == 0 ? whole.earliest() : whole.latest().minusDays(days);
        LocalDate to = which == 0 ? whole.earliest().plusDays(days) : whole.latest();
        return range(from, to, whole.precision(), whole.basis(), at);
    }

    private Dating since(Match m, List<Span> at) {
        LocalDate from = LocalDate.of(m.year, 1, 1);
        LocalDate to = today == null ? LocalDate.of(m.year, 12, 31) : today;
        return range(from, to.isBefore(from) ? from : to, Precision.YEAR, Basis.STATED, at);
    }

    private Dating moved(Match m, int sign, boolean about, List<Span> at) {
        if (today == null || m.amount == null) {
            return Dating.UNKNOWN;
        }
        if (m.unit == 'H') {
            return Dating.day(today, Basis.RESOLVED, at);
        }
        LocalDate day = move(today, sign * m.amount.value(), m.unit);
        int slack = slackDays(m.amount, m.unit, about);
        Precision precision = m.unit == 'Y' ? Precision.YEAR : m.unit == 'M' ? Precision.MONTH : Precision.DAY;
        return new Dating(day, day.minusDays(slack), day.plusDays(slack), precision, Basis.RESOLVED, at);
    }

    /** 'Ten days or so' is give or take three; 'two weeks' is give or take half a week; 'three days' is exact. */
    static int slackDays(TimeWords.Amount amount, char unit, boolean about) {
        int days =
                switch (unit) {
                    case 'W' -> 7;
                    case 'M' -> 30;
                    case 'Y' -> 365;
                    default -> 1;
                };
        int coarse = days / 2;
        return about || amount.about() ? Math.max(coarse, (amount.value() * days + 2) / ABOUT_TENTH) : coarse;
    }

    private static LocalDate move(LocalDate day, int by, char unit) {
        return switch (unit) {
            case 'W' -> day.plusWeeks(by);
            case 'M' -> day.plusMonths(by);
            case 'Y' -> day.plusYears(by);
            default -> day.plusDays(by);
        };
    }

    private Dating beside(Match m, int sign, List<Span> at) {
        if (m.weekday > 0) {
            return weekday(m, sign, at);
        }
        if (today == null) {
            return Dating.UNKNOWN;
        }
        int year = today.getYear();
        boolean passed = m.month < today.getMonthValue();
        YearMonth month = YearMonth.of(sign < 0 ? (passed ? year : year - 1) : (passed ? year + 1 : year), m.month);
        return range(month.atDay(1), month.atEndOfMonth(), Precision.MONTH, Basis.RESOLVED, at);
    }

    private Dating weekday(Match m, int sign, List<Span> at) {
        if (today == null) {
            return Dating.UNKNOWN;
        }
        DayOfWeek day = DayOfWeek.of(m.weekday);
        LocalDate found = today.with(
                sign > 0
                        ? TemporalAdjusters.next(day)
                        : sign < 0 ? TemporalAdjusters.previous(day) : TemporalAdjusters.previousOrSame(day));
        return Dating.day(found, Basis.RESOLVED, at);
    }

    private Dating shifted(String meaning, List<Span> at) {
        if (today == null) {
            return Dating.UNKNOWN;
        }
        char unit = meaning.charAt(meaning.length() - 1);
        LocalDate day = move(today, Integer.parseInt(meaning.substring(0, meaning.length() - 1)), unit);
        return switch (unit) {
            case 'W' -> range(
                    day.with(DayOfWeek.MONDAY), day.with(DayOfWeek.SUNDAY), Precision.DAY, Basis.RESOLVED, at);
            case 'M' -> range(
                    day.withDayOfMonth(1), YearMonth.from(day).atEndOfMonth(), Precision.MONTH, Basis.RESOLVED, at);
            case 'Y' -> range(
                    day.withDayOfYear(1), LocalDate.of(day.getYear(), 12, 31), Precision.YEAR, Basis.RESOLVED, at);
            default -> Dating.day(day, Basis.RESOLVED, at);
        };
    }

    private static Dating range(LocalDate from, LocalDate to, Precision precision, Basis basis, List<Span> at) {
        return new Dating(from, from, to, precision, basis, at);
    }
}
