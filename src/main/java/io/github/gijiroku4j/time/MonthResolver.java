package io.github.gijiroku4j.time;

import io.github.gijiroku4j.time.CalendarDays.Days;
import io.github.gijiroku4j.time.TemporalExpression.Anchor;
import io.github.gijiroku4j.time.TemporalExpression.Hint;
import io.github.gijiroku4j.time.TemporalExpression.Point;
import io.github.gijiroku4j.time.TemporalExpression.Unit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the month that a point lies in. */
final class MonthResolver {

    /** A month behind a dated clause goes on from it up to so many months, else it lies before. */
    private static final int GOES_ON = 7;

    private final TemporalContext context;
    private final Set<Hint> hints;
    private final int place;
    /** The second half of the range that the point begins, or null. */
    private final @Nullable Point rangeEnd;

    MonthResolver(TemporalContext context, Set<Hint> hints, int place, @Nullable Point rangeEnd) {
        this.context = context;
        this.hints = hints;
        this.place = place;
        this.rangeEnd = rangeEnd;
    }

    /**
     * Returns the month of {@code point}, or null if there is none.
     *
     * @param year the year that the point names, or null
     * @param first the first half of the range that the point ends, or null
     */
    @Nullable
    YearMonth month(Point point, @Nullable Integer year, @Nullable Days first) {
        Unit month = point.month();
        LocalDate meeting = context.meeting();
        if (month == null) {
            YearMonth named = first != null ? YearMonth.from(first.from()) : context.monthOfSentence();
            return named != null ? named : meeting == null ? null : ofMeeting(meeting, point.day());
        }
        switch (month.anchor()) {
            case MEETING -> {
                return meeting == null ? null : YearMonth.from(meeting).plusMonths(month.value());
            }
            case LATER -> {
                YearMonth named = context.monthOfSentence();
                YearMonth base = named != null ? named : meeting == null ? null : YearMonth.from(meeting);
                return base == null ? null : base.plusMonths(month.value());
            }
            case LAST -> {
                YearMonth last = context.lastMonth();
                return last == null ? null : year != null ? last.withYear(year) : last.plusMonths(month.value());
            }
            case NEXT -> {
                return next(month.value());
            }
            default -> {
                if (year != null && point.year() != null) {
                    boolean late = point.year().isFiscal() && month.value() < 4;
                    return YearMonth.of(late ? year + 1 : year, month.value());
                }
                return first != null ? behind(YearMonth.from(first.from()), month.value()) : without(point, month);
            }
        }
    }

    /** The month of the meeting; 去る25日 said before the 25th is of the month before. */
    private YearMonth ofMeeting(LocalDate meeting, @Nullable Unit day) {
        YearMonth month = YearMonth.from(meeting);
        if (day != null && day.value() > meeting.getDayOfMonth() && hints.contains(Hint.GONE)) {
            return month.minusMonths(1);
        }
        return day != null && day.value() < meeting.getDayOfMonth() && hints.contains(Hint.COMING)
                ? month.plusMonths(1)
                : month;
    }

    /** The first month {@code number} that does not lie before {@code begin}. */
    private static YearMonth behind(YearMonth begin, int number) {
        YearMonth same = YearMonth.of(begin.getYear(), number);
        return same.isBefore(begin) ? same.plusYears(1) : same;
    }

    /** 翌4月: the first that comes behind what was named last. */
    private @Nullable YearMonth next(int number) {
        YearMonth last = context.lastMonth();
        Integer year = context.lastYear();
        return last != null ? behind(last.plusMonths(1), number) : year == null ? null : YearMonth.of(year + 1, number);
    }

    /** The day {@code number} that comes next behind {@code last}. */
    LocalDate nextDay(LocalDate last, int number) {
        YearMonth month = YearMonth.from(number > last.getDayOfMonth() ? last : last.plusMonths(1));
        return month.atDay(Math.max(1, Math.min(number, month.lengthOfMonth())));
    }

    private @Nullable YearMonth without(Point point, Unit month) {
        YearMonth topic = context.withinTopic(month.value(), place);
        if (topic != null) {
            return topic;
        }
        LocalDate clause = context.clause(place);
        LocalDate meeting = context.meeting();
        if (clause != null) {
            YearMonth from = YearMonth.from(clause);
            YearMonth on = behind(from, month.value());
            YearMonth next = ChronoUnit.MONTHS.between(from, on) <= GOES_ON ? on : on.minusYears(1);
            // 来年9月の大会ですが、4月から募集を始めています does not go on from there.
            boolean told = meeting != null
                    && context.isClauseDated()
                    && clause.isAfter(meeting)
                    && !next.equals(from)
                    && (hints.contains(Hint.PAST) || hints.contains(Hint.ONGOING));
            if (!told) {
                return next;
            }
        }
        return meeting == null ? null : nearest(meeting, month.value(), point.day(), point.weekday());
    }

    private YearMonth nearest(LocalDate meeting, int number, @Nullable Unit day, @Nullable DayOfWeek weekday) {
        YearMonth best = YearMonth.of(meeting.getYear(), number);
        for (int step = -1; step <= 1; step += 2) {
            YearMonth other = YearMonth.of(meeting.getYear() + step, number);
            boolean better = distance(meeting, other, day) < distance(meeting, best, day);
            // 29 February needs a leap year.
            if (exists(other, day) && (better || !exists(best, day))) {
                best = other;
            }
        }
        YearMonth byWeekday = byWeekday(best, day, weekday);
        if (byWeekday != null) {
            return byWeekday;
        }
        YearMonth now = YearMonth.from(meeting);
        if (hints.contains(Hint.GONE)) {
            return best.isAfter(now) || best.equals(now) && isAfter(meeting, day) ? best.minusYears(1) : best;
        }
        if (hints.contains(Hint.COMING)) {
            return endOf(best).isBefore(now) ? best.plusYears(1) : best;
        }
        // 会期は12月19日までと決定した, 3月1日に開くことになった: what was decided may lie ahead.
        boolean near = hints.contains(Hint.UNTIL) || rangeEnd != null || day != null;
        if (hints.contains(Hint.PAST) && best.isAfter(near ? now.plusMonths(1) : now)) {
            return best.minusYears(1);
        }
        YearMonth last = endOf(best);
        boolean likely = hints.contains(Hint.LIKELY) && last.isBefore(now.minusMonths(2));
        boolean passed = last.isBefore(now.minusMonths(3)) && hints.contains(Hint.UNTIL) && !hints.contains(Hint.PAST);
        // A stretch that ended of late may be told of in words of decision: 10月16日までの19日間とする.
        YearMonth gone = rangeEnd == null ? now : now.minusMonths(3);
        return passed || likely || last.isBefore(gone) && hints.contains(Hint.FUTURE) ? best.plusYears(1) : best;
    }

    private static boolean isAfter(LocalDate meeting, @Nullable Unit day) {
        return day != null && day.value() > meeting.getDayOfMonth();
    }

    private static boolean exists(YearMonth month, @Nullable Unit day) {
        return day == null || day.anchor() != Anchor.NUMBER || day.value() <= month.lengthOfMonth();
    }

    /** 12月5日（火）: the year in which it is one, if that is this year, the last or the next. */
    private static @Nullable YearMonth byWeekday(YearMonth best, @Nullable Unit day, @Nullable DayOfWeek weekday) {
        if (day == null || weekday == null || day.anchor() != Anchor.NUMBER) {
            return null;
        }
        for (int step : new int[] {0, -1, 1}) {
            YearMonth month = best.plusYears(step);
            if (day.value() >= 1
                    && day.value() <= month.lengthOfMonth()
                    && month.atDay(day.value()).getDayOfWeek() == weekday) {
                return month;
            }
        }
        return null;
    }

    /** The month in which a range that begins in {@code first} ends; that month itself where there is no range. */
    private YearMonth endOf(YearMonth first) {
        Unit month = rangeEnd == null || rangeEnd.year() != null ? null : rangeEnd.month();
        if (month == null || month.anchor() != Anchor.NUMBER) {
            return first;
        }
        return month.value() >= 1 && month.value() <= CalendarDays.MONTHS ? behind(first, month.value()) : first;
    }

    /** How many days {@code meeting} lies ahead of or behind the point, or the range that begins with it. */
    private long distance(LocalDate meeting, YearMonth month, @Nullable Unit day) {
        LocalDate from = dayOf(month, day, 1);
        YearMonth last = endOf(month);
        Unit lastDay = rangeEnd == null || rangeEnd.year() != null ? day : rangeEnd.day();
        LocalDate to = dayOf(last, lastDay, last.lengthOfMonth());
        if (meeting.isBefore(from)) {
            return ChronoUnit.DAYS.between(meeting, from);
        }
        return Math.max(0, ChronoUnit.DAYS.between(to, meeting));
    }

    private static LocalDate dayOf(YearMonth month, @Nullable Unit day, int otherwise) {
        return day != null && day.anchor() == Anchor.NUMBER && day.value() >= 1
                ? month.atDay(Math.min(day.value(), month.lengthOfMonth()))
                : month.atDay(otherwise);
    }
}
