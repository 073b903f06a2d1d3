package io.github.gijiroku4j.time;

import io.github.gijiroku4j.model.Diagnostic.Code;
import io.github.gijiroku4j.model.Mention.Precision;
import io.github.gijiroku4j.time.ResolvedTime.Problem;
import io.github.gijiroku4j.time.TemporalExpression.Anchor;
import io.github.gijiroku4j.time.TemporalExpression.Part;
import io.github.gijiroku4j.time.TemporalExpression.Point;
import io.github.gijiroku4j.time.TemporalExpression.Unit;
import io.github.gijiroku4j.time.TemporalExpression.Year;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Works out the days of one point, given the day of the meeting and what was said before. A pure function of the two.
 *
 * <p>A month without a year is taken as near as it can be: to what the same sentence or the one before named with a year,
 * else to the day of the meeting. A day without a month belongs to the month that the sentence named, else to that of the
 * meeting.
 */
final class TemporalResolver {

    private static final LocalDate GREGORIAN = LocalDate.of(1873, 1, 1);

    private final TemporalContext context;
    private final List<Problem> problems = new ArrayList<>();

    TemporalResolver(TemporalContext context) {
        this.context = context;
    }

    /**
     * The days of a point.
     *
     * @param from the first
     * @param to the last
     * @param precision how exact it is
     */
    record Days(LocalDate from, LocalDate to, Precision precision) {}

    List<Problem> problems() {
        return problems;
    }

    /** Returns the days of {@code point}, or null where there are none; {@code first} is the first half of its range. */
    @Nullable
    Days resolve(Point point, @Nullable Days first) {
        if (point.part() == Part.WEEK) {
            return week(point);
        }
        if (point.day() != null && point.day().anchor() != Anchor.NUMBER && point.month() == null) {
            return relativeDay(point.day(), point.weekday());
        }
        Year year = point.year();
        Integer number = year == null ? null : year(year);
        if (year != null && number == null) {
            return null;
        }
        if (point.month() == null && point.day() == null && year != null && number != null) {
            return wholeYear(number, year.fiscal(), point.part());
        }
        YearMonth month = month(point, number, first);
        if (month == null) {
            return null;
        }
        return point.day() == null ? wholeMonth(month, point.part()) : day(point, month);
    }

    private @Nullable Integer year(Year year) {
        Unit unit = year.unit();
        LocalDate meeting = context.meeting();
        int number;
        switch (unit.anchor()) {
            case NUMBER -> {
                if (unit.value() < 1) {
                    problem(Code.IMPOSSIBLE_DATE, "no era has a year 0; check the print");
                    return null;
                }
                number = year.era() == null ? unit.value() : year.era().year(unit.value());
                if (year.era() != null && year.era().isOver(unit.value())) {
                    problem(Code.ERA_OVERRUN, "the era ended before this year; read as " + number);
                }
            }
            case ERA -> {
                if (meeting == null) {
                    return null;
                }
                number = nearestEraYear(unit.value(), meeting);
                if (Math.abs(number - meeting.getYear()) > 20) {
                    return null;
                }
            }
            case MEETING -> {
                if (meeting == null) {
                    return null;
                }
                number = (year.fiscal() ? fiscalYear(meeting) : meeting.getYear()) + unit.value();
            }
            default -> {
                Integer last = year.fiscal() ? context.lastFiscalYear() : context.lastYear();
                if (last == null && meeting != null) {
                    last = year.fiscal() ? fiscalYear(meeting) : meeting.getYear();
                }
                if (last == null) {
                    return null;
                }
                number = last + unit.value();
            }
        }
        if (year.also() != 0 && year.also() != number) {
            problem(
                    Code.DATE_CONFLICT,
                    "the two notations differ: " + number + " and " + year.also() + "; the first is taken");
        }
        return number;
    }

    /** 30年度 in a meeting of 2019 is 平成30年度: of the eras that may be meant the one that comes nearest. */
    private static int nearestEraYear(int value, LocalDate meeting) {
        int best = Era.of(meeting).year(value);
        for (Era era : Era.values()) {
            int year = era.year(value);
            boolean lasted = !era.isOver(value) && !era.begin().isAfter(meeting);
            best = lasted && Math.abs(year - meeting.getYear()) < Math.abs(best - meeting.getYear()) ? year : best;
        }
        return best;
    }

    static int fiscalYear(LocalDate day) {
        return day.getMonthValue() < 4 ? day.getYear() - 1 : day.getYear();
    }

    private static Days months(int year, int month, int count, Precision precision) {
        LocalDate from = LocalDate.of(year, month, 1);
        return new Days(from, from.plusMonths(count).minusDays(1), precision);
    }

    private static Days wholeYear(int year, boolean fiscal, @Nullable Part part) {
        int first = fiscal ? 4 : 1;
        if (part == null) {
            return months(year, first, 12, fiscal ? Precision.FISCAL_YEAR : Precision.YEAR);
        }
        return switch (part) {
            case FIRST_HALF -> months(year, first, 6, Precision.HALF_YEAR);
            case SECOND_HALF -> secondHalf(year, first);
            case QUARTER_1 -> quarter(year, first, 0);
            case QUARTER_2 -> quarter(year, first, 1);
            case QUARTER_3 -> quarter(year, first, 2);
            case QUARTER_4 -> quarter(year, first, 3);
            case SPRING -> months(year, 3, 3, Precision.SEASON);
            case SUMMER -> months(year, 6, 3, Precision.SEASON);
            case AUTUMN -> months(year, 9, 3, Precision.SEASON);
            case WINTER -> months(year, 12, 3, Precision.SEASON);
            case END -> {
                LocalDate last = LocalDate.of(year, first, 1).plusYears(1).minusDays(1);
                yield new Days(last, last, Precision.DAY);
            }
            case DECADE -> new Days(LocalDate.of(year, 1, 1), LocalDate.of(year + 9, 12, 31), Precision.YEARS);
            default -> months(year, first, 12, fiscal ? Precision.FISCAL_YEAR : Precision.YEAR);
        };
    }

    private static Days secondHalf(int year, int first) {
        return months(year, first + 6, 6, Precision.HALF_YEAR);
    }

    private static Days quarter(int year, int first, int index) {
        LocalDate from = LocalDate.of(year, first, 1).plusMonths(3L * index);
        return new Days(from, from.plusMonths(3).minusDays(1), Precision.QUARTER);
    }

    private @Nullable YearMonth month(Point point, @Nullable Integer year, @Nullable Days first) {
        Unit month = point.month();
        if (month == null) {
            YearMonth named = first != null ? YearMonth.from(first.from()) : context.monthOfSentence();
            LocalDate meeting = context.meeting();
            return named != null ? named : meeting == null ? null : YearMonth.from(meeting);
        }
        if (month.anchor() == Anchor.MEETING) {
            return context.meeting() == null
                    ? null
                    : YearMonth.from(context.meeting()).plusMonths(month.value());
        }
        if (month.anchor() == Anchor.LAST) {
            YearMonth last = context.lastMonth();
            return last == null ? null : year != null ? last.withYear(year) : last.plusMonths(month.value());
        }
        if (month.value() < 1 || month.value() > 12) {
            problem(Code.IMPOSSIBLE_DATE, "there is no month " + month.value() + "; check the print");
            return null;
        }
        if (year != null && point.year() != null) {
            return YearMonth.of(point.year().fiscal() && month.value() < 4 ? year + 1 : year, month.value());
        }
        if (first != null) {
            YearMonth begin = YearMonth.from(first.from());
            YearMonth same = YearMonth.of(begin.getYear(), month.value());
            return same.isBefore(begin) ? same.plusYears(1) : same;
        }
        return nearest(month.value());
    }

    private @Nullable YearMonth nearest(int month) {
        YearMonth within = context.withinNamedYear(month);
        if (within != null) {
            return within;
        }
        LocalDate near = context.near();
        if (near == null) {
            return null;
        }
        YearMonth best = YearMonth.of(near.getYear(), month);
        for (int step = -1; step <= 1; step += 2) {
            YearMonth other = YearMonth.of(near.getYear() + step, month);
            if (distance(near, other) < distance(near, best)) {
                best = other;
            }
        }
        return best;
    }

    private static long distance(LocalDate day, YearMonth month) {
        if (day.isBefore(month.atDay(1))) {
            return ChronoUnit.DAYS.between(day, month.atDay(1));
        }
        return Math.max(0, ChronoUnit.DAYS.between(month.atEndOfMonth(), day));
    }

    private static Days wholeMonth(YearMonth month, @Nullable Part part) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        if (part == null) {
            return new Days(first, last, Precision.MONTH);
        }
        return switch (part) {
            case EARLY -> new Days(first, month.atDay(10), Precision.MONTH_PART);
            case MIDDLE -> new Days(month.atDay(11), month.atDay(20), Precision.MONTH_PART);
            case LATE -> new Days(month.atDay(21), last, Precision.MONTH_PART);
            case FIRST_HALF -> new Days(first, month.atDay(15), Precision.MONTH_PART);
            case SECOND_HALF -> new Days(month.atDay(16), last, Precision.MONTH_PART);
            case END -> new Days(last, last, Precision.DAY);
            default -> new Days(first, last, Precision.MONTH);
        };
    }

    private @Nullable Days day(Point point, YearMonth month) {
        Unit unit = point.day();
        if (unit == null) {
            return null;
        }
        int number = unit.anchor() == Anchor.LAST && context.lastDay() != null
                ? context.lastDay().getDayOfMonth()
                : unit.value();
        if (number < 1 || number > month.lengthOfMonth()) {
            problem(Code.IMPOSSIBLE_DATE, month + " has no day " + number + "; check the print");
            return null;
        }
        LocalDate day = month.atDay(number);
        if (point.weekday() != null && point.weekday() != day.getDayOfWeek()) {
            problem(
                    Code.WEEKDAY_MISMATCH,
                    day + " is a " + print(day.getDayOfWeek()) + ", not a " + print(point.weekday())
                            + "; one of the two is a misprint");
        }
        Era era = point.year() == null ? null : point.year().era();
        if (era != null && era.end() != null && !day.isBefore(era.end()) && problems.isEmpty()) {
            problem(Code.ERA_OVERRUN, "the era ended on " + era.end() + "; read as " + day);
        }
        if (day.isBefore(GREGORIAN)) {
            problem(
                    Code.BEFORE_GREGORIAN,
                    "Japan took this calendar in 1873; the day is given as if it had been in use");
        }
        return new Days(day, day, Precision.DAY);
    }

    private static String print(DayOfWeek day) {
        return day.name().charAt(0) + day.name().substring(1).toLowerCase(java.util.Locale.ROOT);
    }

    private @Nullable Days week(Point point) {
        Unit unit = point.day();
        LocalDate meeting = context.meeting();
        LocalDate from = unit == null ? null : unit.anchor() == Anchor.MEETING ? meeting : context.lastDay();
        if (from == null || unit == null) {
            return null;
        }
        LocalDate monday =
                from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(unit.value());
        if (point.weekday() != null) {
            LocalDate day = monday.with(TemporalAdjusters.nextOrSame(point.weekday()));
            return new Days(day, day, Precision.DAY);
        }
        return new Days(monday, monday.plusDays(6), Precision.WEEK);
    }

    private @Nullable Days relativeDay(Unit unit, @Nullable DayOfWeek weekday) {
        LocalDate from = unit.anchor() == Anchor.MEETING ? context.meeting() : context.lastDay();
        if (from == null && unit.value() == 0 && !context.hasNamedDay()) {
            from = context.meeting();
        }
        if (from == null) {
            return null;
        }
        LocalDate day = from.plusDays(unit.value());
        if (weekday != null && weekday != day.getDayOfWeek()) {
            problem(Code.WEEKDAY_MISMATCH, day + " is a " + print(day.getDayOfWeek()) + ", not a " + print(weekday));
        }
        return new Days(day, day, Precision.DAY);
    }

    private void problem(Code code, String message) {
        problems.add(new Problem(code, message));
    }
}
