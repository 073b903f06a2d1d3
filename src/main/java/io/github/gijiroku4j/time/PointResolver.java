package io.github.gijiroku4j.time;

import io.github.gijiroku4j.model.Diagnostic.Code;
import io.github.gijiroku4j.model.Mention.Precision;
import io.github.gijiroku4j.time.CalendarDays.Days;
import io.github.gijiroku4j.time.ResolvedTime.Problem;
import io.github.gijiroku4j.time.TemporalExpression.Anchor;
import io.github.gijiroku4j.time.TemporalExpression.Hint;
import io.github.gijiroku4j.time.TemporalExpression.Part;
import io.github.gijiroku4j.time.TemporalExpression.Point;
import io.github.gijiroku4j.time.TemporalExpression.Unit;
import io.github.gijiroku4j.time.TemporalExpression.Year;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Works out the days of one point. */
final class PointResolver {

    private static final LocalDate GREGORIAN = LocalDate.of(1873, 1, 1);
    /** A year without an era is not read if it would lie further than this from the meeting. */
    private static final int FARTHEST = 40;
    /** The same where nothing else tells that it is a year. */
    private static final int NEAR = 3;

    /** The first year of 令和 as the end of a Western year. */
    private static final int FIRST_SHORT_YEAR = 19;

    /** Up to this month the fiscal year that has begun in April is still the new one. */
    private static final int LAST_MONTH_OF_NEW = 6;

    /** Up to this month 今冬 is the winter that is over. */
    private static final int LAST_MONTH_OF_WINTER = 4;

    private final TemporalContext context;
    private final Set<Hint> hints;
    private final MonthResolver months;
    private final List<Problem> problems;

    /**
     * Makes a resolver for one expression.
     *
     * @param place where the expression begins in its paragraph
     * @param rangeEnd the second half of the range that the point begins, or null
     */
    PointResolver(
            TemporalContext context, Set<Hint> hints, int place, @Nullable Point rangeEnd, List<Problem> problems) {
        this.context = context;
        this.hints = hints;
        this.months = new MonthResolver(context, hints, place, rangeEnd);
        this.problems = problems;
    }

    /**
     * Returns the days of {@code point}, or null where there are none.
     *
     * @param first the first half of the range that the point ends, or null
     */
    @Nullable
    Days resolve(Point point, @Nullable Days first) {
        int before = problems.size();
        Days days = days(point, first);
        Point other = point.also();
        if (days != null && other != null) {
            Days also = days(other, first);
            if (also != null && !(also.from().equals(days.from()) && also.to().equals(days.to()))) {
                conflict(days.from().toString(), also.from().toString());
            }
        }
        if (days != null && days.from().isBefore(GREGORIAN)) {
            problem(
                    Code.BEFORE_GREGORIAN,
                    "Japan took this calendar in 1873; the day is given as if it had been in use");
        }
        if (days != null && problems.size() == before) {
            checkEra(point, days);
        }
        return days;
    }

    private void checkEra(Point point, Days days) {
        Year year = point.year();
        Era era = year == null ? null : year.era();
        LocalDate end = era == null ? null : era.end();
        if (end != null && !days.from().isBefore(end)) {
            problem(Code.ERA_OVERRUN, "the era ended on " + end + "; read as " + days.from());
        }
    }

    private @Nullable Days days(Point point, @Nullable Days first) {
        if (point.week() != null) {
            return week(point, point.week());
        }
        Unit day = point.day();
        if (day != null && point.month() == null && day.anchor() != Anchor.NUMBER && day.anchor() != Anchor.NEXT) {
            return relativeDay(day, point.weekday());
        }
        if (day != null && day.anchor() == Anchor.NEXT) {
            LocalDate last = context.lastDay();
            YearMonth month = last != null ? null : months.month(point, null, first);
            return last != null
                    ? day(months.nextDay(last, day.value()), point.weekday())
                    : month == null ? null : numberedDay(point, month, first);
        }
        Year year = point.year();
        if (year != null && year.unit().anchor() == Anchor.SEASON && point.part() != null) {
            return season(point.part());
        }
        Integer number = year == null ? null : year(year);
        if (year != null && number == null) {
            return null;
        }
        if (point.month() == null && day == null && year != null && number != null) {
            Year.Kind half =
                    year.unit().anchor() == Anchor.LATER && year.isFiscal() ? context.kindOfHalf() : year.kind();
            return point.part() == Part.SAME_DAYS
                    ? sameDays(year, number)
                    : CalendarDays.ofYear(winterYear(year, number, point.part()), half, point.part());
        }
        if (point.month() != null && point.month().anchor() == Anchor.NUMBER && !isMonth(point.month())) {
            return null;
        }
        YearMonth month = months.month(point, number, first);
        if (month == null) {
            return null;
        }
        return day == null ? CalendarDays.ofMonth(month, point.part()) : numberedDay(point, month, first);
    }

    private boolean isMonth(Unit month) {
        if (month.value() >= 1 && month.value() <= 12) {
            return true;
        }
        problem(Code.IMPOSSIBLE_DATE, "there is no month " + month.value() + "; check the print");
        return false;
    }

    /** 今冬 said in January to March is the winter that began in December. */
    private int winterYear(Year year, int number, @Nullable Part part) {
        LocalDate meeting = context.meeting();
        boolean early = part == Part.WINTER
                && year.unit().anchor() == Anchor.MEETING
                && year.kind() == Year.Kind.CALENDAR
                && year.unit().value() == 0
                && meeting != null
                && meeting.getMonthValue() <= LAST_MONTH_OF_WINTER;
        return early ? number - 1 : number;
    }

    private @Nullable Integer year(Year year) {
        Unit unit = year.unit();
        LocalDate meeting = context.meeting();
        Integer number = switch (unit.anchor()) {
            case NUMBER -> numbered(year);
            case ERA -> inEra(unit.value(), meeting, FARTHEST);
            case NEAR -> inEra(unit.value(), meeting, NEAR);
            case MEETING -> {
                Integer base = running(year);
                yield base == null ? null : (Integer) (base + unit.value());
            }
            case LATER -> {
                Integer named = year.isFiscal() ? context.yearOfHalf() : context.yearOfSentence();
                Integer base = named != null ? named : running(year);
                yield base == null ? null : (Integer) (base + unit.value());
            }
            case LAST_OR_MEETING -> {
                Integer last = context.lastFiscalYear();
                Integer base = last != null ? last : unit.value() < 0 ? nearTopic(running(year)) : running(year);
                yield base == null ? null : (Integer) (base + unit.value());
            }
            case NEW ->
                meeting == null
                        ? null
                        : (Integer)
                                (meeting.getMonthValue() <= LAST_MONTH_OF_NEW
                                        ? meeting.getYear()
                                        : meeting.getYear() + 1);
            default -> {
                Integer last = year.isFiscal() ? context.lastFiscalYear() : context.lastYear();
                // 翌年度に405件、翌々年度に520件: both count from one year.
                int further = unit.value() == 2 && context.isLastYearNext() ? 1 : unit.value();
                yield last == null ? null : (Integer) (last + further);
            }
        };
        if (number != null && year.also() != 0 && unit.anchor() != Anchor.NUMBER) {
            // 約100年前の1918年 is roughly so; 二年後の二〇〇一年 counts from something else.
            return Math.abs(number - year.also()) <= NEAR ? number : (Integer) year.also();
        }
        if (number != null && year.also() != 0 && year.also() != number) {
            conflict(number.toString(), String.valueOf(year.also()));
        }
        return number;
    }

    private @Nullable Days season(Part season) {
        Integer named = context.yearNamedInSentence();
        LocalDate meeting = context.meeting();
        // 来年の発議を視野に、秋の臨時国会で: it does not go on from what is to come.
        if (named != null && (meeting == null || named <= meeting.getYear())) {
            return CalendarDays.ofYear(named, Year.Kind.CALENDAR, season);
        }
        if (meeting == null) {
            return null;
        }
        Days best = CalendarDays.ofYear(meeting.getYear(), Year.Kind.CALENDAR, season);
        boolean goal = hints.contains(Hint.FUTURE) || hints.contains(Hint.LIKELY) || hints.contains(Hint.UNTIL);
        for (int step : new int[] {-1, 1}) {
            Days other = CalendarDays.ofYear(meeting.getYear() + step, Year.Kind.CALENDAR, season);
            boolean over = other.to().isBefore(meeting);
            if (distance(meeting, other) < distance(meeting, best) && !(goal && over)
                    || goal && best.to().isBefore(meeting) && !over) {
                best = other;
            }
        }
        return best;
    }

    private static long distance(LocalDate day, Days days) {
        return day.isBefore(days.from())
                ? ChronoUnit.DAYS.between(day, days.from())
                : Math.max(0, ChronoUnit.DAYS.between(days.to(), day));
    }

    /** The fiscal year that the text has been about, if it lies next to that of the meeting (budgets, settlements), else that. */
    private @Nullable Integer nearTopic(@Nullable Integer running) {
        Integer topic = context.fiscalTopic();
        return running != null && topic != null && Math.abs(topic - running) <= 1 ? topic : running;
    }

    /** The year of the meeting. */
    private @Nullable Integer running(Year year) {
        LocalDate meeting = context.meeting();
        return meeting == null
                ? null
                : (Integer) (year.isFiscal() ? CalendarDays.fiscalYear(meeting) : meeting.getYear());
    }

    private @Nullable Integer numbered(Year year) {
        int value = year.unit().value();
        Era era = year.era();
        if (value < 1) {
            problem(Code.IMPOSSIBLE_DATE, "no era has a year 0; check the print");
            return null;
        }
        if (era == null) {
            return value;
        }
        if (era.isOver(value)) {
            problem(Code.ERA_OVERRUN, "the era ended before this year; read as " + era.year(value));
        }
        return era.year(value);
    }

    /** 30年度 in a meeting of 2019 is 平成30年度: of the eras that may be meant the one that comes nearest. */
    private @Nullable Integer inEra(int value, @Nullable LocalDate meeting, int farthest) {
        Era named = context.eraNear(value);
        if (named != null) {
            return named.year(value);
        }
        if (meeting == null) {
            return null;
        }
        int best = Era.of(meeting).year(value);
        for (Era era : Era.values()) {
            int year = era.year(value);
            boolean lasted = !era.isOver(value) && !era.begin().isAfter(meeting);
            best = lasted && Math.abs(year - meeting.getYear()) < Math.abs(best - meeting.getYear()) ? year : best;
        }
        // 24年度 said in 2024.
        int western = 2000 + value;
        if (value >= FIRST_SHORT_YEAR
                && Era.of(meeting) == Era.REIWA
                && Math.abs(western - meeting.getYear()) < Math.abs(best - meeting.getYear())) {
            best = western;
        }
        return Math.abs(best - meeting.getYear()) > farthest ? null : (Integer) best;
    }

    /** 前年同期: the days named last, moved to the year. */
    private @Nullable Days sameDays(Year year, int number) {
        Days last = context.lastDays();
        if (last == null) {
            return year.unit().anchor() == Anchor.LAST ? null : CalendarDays.ofYear(number, year.kind(), null);
        }
        int move = number
                - (year.isFiscal()
                        ? CalendarDays.fiscalYear(last.from())
                        : last.from().getYear());
        LocalDate to = last.to().plusYears(move);
        boolean whole = last.to().equals(YearMonth.from(last.to()).atEndOfMonth());
        return new Days(last.from().plusYears(move), whole ? YearMonth.from(to).atEndOfMonth() : to, last.precision());
    }

    private @Nullable Days numberedDay(Point point, YearMonth printed, @Nullable Days first) {
        Unit unit = point.day();
        if (unit == null) {
            return null;
        }
        YearMonth month = printed;
        if (unit.anchor() == Anchor.NTH && point.weekday() != null) {
            LocalDate day = month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(unit.value(), point.weekday()));
            return YearMonth.from(day).equals(month) ? new Days(day, day, Precision.DAY) : null;
        }
        LocalDate last = context.lastDay();
        int number = unit.anchor() == Anchor.LAST && last != null ? last.getDayOfMonth() : unit.value();
        // 28日から3日 goes into the next month.
        if (first != null && point.month() == null && number < first.from().getDayOfMonth()) {
            month = month.plusMonths(1);
        }
        if (number < 1 || number > month.lengthOfMonth()) {
            problem(Code.IMPOSSIBLE_DATE, month + " has no day " + number + "; check the print");
            return null;
        }
        return day(month.atDay(number), point.weekday());
    }

    private Days day(LocalDate day, @Nullable DayOfWeek weekday) {
        if (weekday != null && weekday != day.getDayOfWeek()) {
            problem(
                    Code.WEEKDAY_MISMATCH,
                    day + " is a " + print(day.getDayOfWeek()) + ", not a " + print(weekday)
                            + "; one of the two is a misprint");
        }
        return new Days(day, day, Precision.DAY);
    }

    private static String print(DayOfWeek day) {
        return day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
    }

    private @Nullable Days week(Point point, Unit week) {
        LocalDate from = base(week);
        if (from == null) {
            return null;
        }
        LocalDate monday =
                from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(week.value());
        if (point.day() != null) {
            LocalDate day = monday;
            while (day.getDayOfMonth() != point.day().value() && day.isBefore(monday.plusDays(6))) {
                day = day.plusDays(1);
            }
            return day.getDayOfMonth() == point.day().value() ? day(day, point.weekday()) : null;
        }
        if (point.weekday() != null) {
            LocalDate day = monday.with(TemporalAdjusters.nextOrSame(point.weekday()));
            return new Days(day, day, Precision.DAY);
        }
        return point.part() == Part.WEEKEND
                ? new Days(monday.plusDays(5), monday.plusDays(6), Precision.DAY)
                : new Days(monday, monday.plusDays(6), Precision.WEEK);
    }

    private @Nullable Days relativeDay(Unit unit, @Nullable DayOfWeek weekday) {
        LocalDate from = base(unit);
        return from == null ? null : day(from.plusDays(unit.value()), weekday);
    }

    private @Nullable LocalDate base(Unit unit) {
        LocalDate named = context.dayOfSentence();
        return switch (unit.anchor()) {
            case MEETING -> context.meeting();
            case LATER -> named == null ? context.meeting() : named;
            default -> context.lastDay();
        };
    }

    private void conflict(String first, String second) {
        problem(Code.DATE_CONFLICT, "the two notations differ: " + first + " and " + second + "; the first is taken");
    }

    private void problem(Code code, String message) {
        problems.add(new Problem(code, message));
    }
}
