package io.github.gijiroku4j.time;

import io.github.gijiroku4j.model.Mention.Precision;
import io.github.gijiroku4j.time.TemporalExpression.Part;
import io.github.gijiroku4j.time.TemporalExpression.Year;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The days of a year, a fiscal year, ten years, a month, and of their parts. */
final class CalendarDays {

    /** The months of a year. */
    static final int MONTHS = 12;

    private CalendarDays() {}

    /**
     * The days of a point.
     *
     * @param from the first
     * @param to the last
     * @param precision how exact it is
     */
    record Days(LocalDate from, LocalDate to, Precision precision) {}

    static int fiscalYear(LocalDate day) {
        return day.getMonthValue() < 4 ? day.getYear() - 1 : day.getYear();
    }

    private static Days months(int year, int month, int count, Precision precision) {
        LocalDate from = LocalDate.of(year, month, 1);
        return new Days(from, from.plusMonths(count).minusDays(1), precision);
    }

    /** Returns the days of a year or a part of it; a year of the calendar 1 to 9999. */
    static Days ofYear(int year, Year.Kind kind, @Nullable Part part) {
        if (kind == Year.Kind.DECADE) {
            return ofDecade(year, part);
        }
        boolean fiscal = kind == Year.Kind.FISCAL;
        int first = fiscal ? 4 : 1;
        if (part == null) {
            return months(year, first, 12, fiscal ? Precision.FISCAL_YEAR : Precision.YEAR);
        }
        LocalDate begin = LocalDate.of(year, first, 1);
        return switch (part) {
            case FIRST_HALF -> months(year, first, 6, Precision.HALF_YEAR);
            case SECOND_HALF -> months(year, first + 6, 6, Precision.HALF_YEAR);
            case QUARTER_1 -> quarter(begin, 0);
            case QUARTER_2 -> quarter(begin, 1);
            case QUARTER_3 -> quarter(begin, 2);
            case QUARTER_4 -> quarter(begin, 3);
            case SPRING -> months(year, 3, 3, Precision.SEASON);
            case SUMMER -> months(year, 6, 3, Precision.SEASON);
            case AUTUMN -> months(year, 9, 3, Precision.SEASON);
            case WINTER -> months(year, 12, 3, Precision.SEASON);
            case FIRST_HALF_END, QUARTER_2_END -> lastOf(begin, 6);
            case QUARTER_1_END -> lastOf(begin, 3);
            case QUARTER_3_END -> lastOf(begin, 9);
            case SECOND_HALF_END, QUARTER_4_END, END -> lastOf(begin, 12);
            case MIDDLE -> new Days(begin.plusMonths(4), begin.plusMonths(8).minusDays(1), Precision.HALF_YEAR);
            case FIRST_MONTH -> months(fiscal ? year + 1 : year, 1, 1, Precision.MONTH);
            case YEAR_TURN -> yearTurn(year);
            case LAST_MONTH -> months(year, 12, 1, Precision.MONTH);
            case BEGIN -> new Days(begin, begin, Precision.DAY);
            default -> months(year, first, 12, fiscal ? Precision.FISCAL_YEAR : Precision.YEAR);
        };
    }

    private static Days lastOf(LocalDate begin, int months) {
        LocalDate last = begin.plusMonths(months).minusDays(1);
        return new Days(last, last, Precision.DAY);
    }

    /** The days on which offices are shut over the turn of the year. */
    private static Days yearTurn(int year) {
        return new Days(LocalDate.of(year, 12, 29), LocalDate.of(year + 1, 1, 3), Precision.MONTH_PART);
    }

    private static Days ofDecade(int year, @Nullable Part part) {
        int first = year;
        int last = year + 9;
        if (part == Part.FIRST_HALF) {
            last = year + 4;
        } else if (part == Part.SECOND_HALF) {
            first = year + 5;
        } else if (part == Part.MIDDLE) {
            first = year + 3;
            last = year + 6;
        } else if (part == Part.BEGIN) {
            last = year + 2;
        } else if (part == Part.END) {
            first = year + 7;
        }
        return new Days(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), Precision.YEARS);
    }

    private static Days quarter(LocalDate begin, int index) {
        LocalDate from = begin.plusMonths(3L * index);
        return new Days(from, from.plusMonths(3).minusDays(1), Precision.QUARTER);
    }

    /** Returns the days of a month or a part of it. */
    static Days ofMonth(YearMonth month, @Nullable Part part) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        if (part == null) {
            return new Days(first, last, Precision.MONTH);
        }
        return switch (part) {
            case EARLY -> new Days(first, month.atDay(10), Precision.MONTH_PART);
            case MIDDLE -> new Days(month.atDay(11), month.atDay(20), Precision.MONTH_PART);
            case LATE -> new Days(month.atDay(21), last, Precision.MONTH_PART);
            case EARLY_AND_MIDDLE -> new Days(first, month.atDay(20), Precision.MONTH_PART);
            case MIDDLE_AND_LATE -> new Days(month.atDay(11), last, Precision.MONTH_PART);
            case FIRST_HALF -> new Days(first, month.atDay(15), Precision.MONTH_PART);
            case SECOND_HALF -> new Days(month.atDay(16), last, Precision.MONTH_PART);
            case BEGIN -> new Days(first, first, Precision.DAY);
            case END -> new Days(last, last, Precision.DAY);
            case YEAR_TURN -> yearTurn(month.getYear());
            default -> new Days(first, last, Precision.MONTH);
        };
    }
}
