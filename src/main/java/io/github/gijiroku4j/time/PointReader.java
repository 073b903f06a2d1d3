package io.github.gijiroku4j.time;

import io.github.gijiroku4j.time.Grammar.Place;
import io.github.gijiroku4j.time.Meaning.Field;
import io.github.gijiroku4j.time.TemporalExpression.Anchor;
import io.github.gijiroku4j.time.TemporalExpression.Point;
import io.github.gijiroku4j.time.TemporalExpression.Unit;
import io.github.gijiroku4j.time.TemporalExpression.Year;
import io.github.gijiroku4j.time.Weekdays.Weekday;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads one point in time at a given place: {@code 令和2年1月30日(木)}, {@code 5/31}, {@code 昨年4月}, {@code 平成30年度末}.
 *
 * <p>The rows of {@link Grammar} say what a year, a month, a day look like; here they are put together: a year, then a month or a
 * part of the year, then a day or a part of the month, then a weekday. Nothing is read twice. The place behind what was read is
 * {@link #end()}.
 */
final class PointReader {

    private static final Grammar GRAMMAR = Grammar.BUILT_IN;

    private static final int LAST_DAY = 31;

    /** What a number may stand for that is no distance. */
    private static final Set<Anchor> NUMBERS = EnumSet.of(Anchor.NUMBER, Anchor.ERA, Anchor.NEAR, Anchor.NEXT);

    private final Print print;
    private final SharedUnits units;
    private final WithinReader within;
    private final Shape.Hit[] hits = {new Shape.Hit(), new Shape.Hit()};
    private int end;
    private int nothingEnd;
    private boolean inBrackets;
    /** A sign of a range or list stands ahead, so that a number may. */
    private boolean afterSign;

    PointReader(Print print) {
        this.print = print;
        this.units = new SharedUnits(print);
        this.within = new WithinReader(print, units);
    }

    /** Returns the place behind the point that was read last. */
    int end() {
        return end;
    }

    /** Returns the place behind what was passed last because it only looks like a time, or 0. */
    int nothingEnd() {
        return nothingEnd;
    }

    /** Reads the point at {@code at}, or returns null if none begins there. */
    @Nullable
    Point read(int at) {
        Point point = withoutBrackets(at, Place.START);
        return point == null ? null : withOtherNotation(point);
    }

    /**
     * Reads the point at {@code at} as the second half of a range or list, to which {@code lender} lends what it lacks: 平成29年～31年,
     * 4月1日から5日, 4月中旬から下旬.
     */
    @Nullable
    Point readSecond(int at, Point lender) {
        Row row = GRAMMAR.longest(Place.SECOND, print, at, hits);
        if (row != null) {
            int second = hits[0].end;
            Point borrowed = borrow(row, lender);
            if (borrowed != null && !startReadsMore(at, second)) {
                return withOtherNotation(borrowed);
            }
        }
        Point weekday = numberWithWeekday(at, lender);
        if (weekday != null) {
            return weekday;
        }
        Point part = partOf(at, lender);
        if (part != null) {
            return part;
        }
        afterSign = true;
        Point point = withoutBrackets(at, Place.START);
        afterSign = false;
        if (point == null) {
            point = units.readSecond(at, lender);
            point = point == null ? units.readLetter(at, lender.year()) : point;
            end = point == null ? end : units.end();
        }
        return point == null ? null : withOtherNotation(point);
    }

    /**
     * Reads a year without its era or century behind one that had it (平成28年に定め、30年に改めた), or a day without its month behind one
     * that had it (8月6日の広島、9日の長崎).
     *
     * @param year the year that was named last, or null
     * @param ofDay whether a day was named too
     */
    @Nullable
    Point readEcho(int at, @Nullable Year year, boolean ofDay) {
        Row row = GRAMMAR.longest(Place.ECHO, print, at, hits);
        if (row == null) {
            return null;
        }
        if (row.meaning().field() == Field.DAY) {
            return ofDay ? withWeekday(null, null, Unit.number(hits[0].day), hits[0].end) : null;
        }
        if (year == null) {
            return null;
        }
        int number = hits[0].year;
        int named = year.unit().value();
        return withinYear(
                year.era() == null && named > 99
                        ? Year.numbered(named / 100 * 100 + number, null)
                        : new Year(new Unit(number, Anchor.ERA), null, Year.Kind.CALENDAR, 0),
                hits[0].end);
    }

    /** 3年前 behind 平成29年から is a distance and not 平成3年. */
    private boolean startReadsMore(int at, int end) {
        Row row = GRAMMAR.longest(Place.START, print, at, hits);
        return row != null
                && (row.meaning().sign() != 0
                        || hits[0].end > end && row.meaning().field() == Field.DATE);
    }

    private @Nullable Point borrow(Row row, Point lender) {
        Shape.Hit hit = hits[0];
        int behind = hit.end;
        int number = hit.year;
        switch (row.meaning().field()) {
            case YEAR -> {
                Year year = lender.year();
                if (year == null || lender.day() != null && lender.month() == null) {
                    return null;
                }
                // 明治22年、1889年 is one year in two notations and lends nothing.
                Era era = number > 99 ? null : year.era();
                // 2019年～21年
                int value = era == null && year.era() == null && year.unit().value() > 99 && number < 100
                        ? year.unit().value() / 100 * 100 + number
                        : number;
                Unit unit = era == null && value < 100 ? new Unit(value, Anchor.ERA) : new Unit(value, Anchor.NUMBER);
                if (year.unit().anchor() == Anchor.NUMBER && value < year.unit().value()) {
                    return null;
                }
                Point point = withinYear(new Year(unit, era, Year.Kind.CALENDAR, 0), behind);
                // 4月1日から2年 is a term.
                return lender.month() != null && point.isYear() ? null : point;
            }
            case DAY -> {
                return lender.day() == null && lender.month() == null
                        ? null
                        : withWeekday(null, null, Unit.number(hit.day), behind);
            }
            default -> {
                return lender.day() == null && lender.month() == null ? null : date(behind);
            }
        }
    }

    /** 16(金) behind 7/12(月)～. */
    private @Nullable Point numberWithWeekday(int at, Point lender) {
        long number =
                lender.day() == null || !Numerals.isDigit(print.at(at)) ? Numerals.NONE : Numerals.read(print, at);
        Weekday day = number == Numerals.NONE || print.at(Numerals.end(number)) != '('
                ? null
                : Weekdays.behindDay(print, Numerals.end(number));
        if (day == null || Numerals.value(number) < 1 || Numerals.value(number) > LAST_DAY) {
            return null;
        }
        end = day.end();
        return Point.ofDay(null, null, Unit.number(Numerals.value(number)), day.day());
    }

    /** 下旬 behind 4月中旬から, 下期 behind 令和2年度上期から. */
    private @Nullable Point partOf(int at, Point lender) {
        if (lender.part() == null && !print.startsWith("末", at)) {
            return null;
        }
        boolean month = lender.month() != null;
        Row row = GRAMMAR.longest(month ? Place.IN_MONTH : Place.IN_YEAR, print, at, hits);
        if (row == null || row.meaning().field() != Field.PART) {
            return null;
        }
        end = hits[0].end;
        return month
                ? Point.ofMonth(null, null, WithinReader.part(row, hits[0]))
                : new Point(lender.year(), WithinReader.part(row, hits[0]), null, null, null, null, null);
    }

    private @Nullable Point withoutBrackets(int at, Place place) {
        Row row = GRAMMAR.longest(place, print, at, hits);
        if (row == null) {
            Point point = Numerals.isNumeral(print.at(at)) && mayBegin(at) ? units.readFirst(at) : null;
            end = point == null ? end : units.end();
            return point;
        }
        if (row.shape().mayFollowNoNumber() && !mayBegin(at)) {
            return null;
        }
        Meaning meaning = row.meaning();
        Shape.Hit hit = hits[0];
        int behind = hit.end;
        if (meaning.sign() != 0 && isRough(at)) {
            return null;
        }
        if (!NUMBERS.contains(meaning.anchor())) {
            return hit.month != 0 || hit.day != 0
                    ? meaning.anchor() == Anchor.MEETING ? date(behind) : sameAsLast(hit.month, hit.day, behind)
                    : relative(meaning, new Unit(meaning.distance(hit.n), meaning.anchor()), behind);
        }
        return switch (meaning.field()) {
            case YEAR, FISCAL -> numberedYear(meaning, behind);
            case MONTH -> numberedMonth(meaning, behind);
            case DAY -> withWeekday(null, null, new Unit(hit.day, meaning.anchor()), behind);
            case DATE -> date(behind);
            case DECADE -> withinYear(Year.numbered(1900 + hit.year, null), behind - 1);
            default -> nothing(behind);
        };
    }

    private Point numberedMonth(Meaning meaning, int behind) {
        Unit month = new Unit(hits[0].month, meaning.anchor());
        if (meaning.part() == null) {
            return withinMonth(null, month, behind);
        }
        end = behind;
        return Point.ofMonth(null, month, meaning.part());
    }

    /** Passes what looks like a time and is none. */
    private @Nullable Point nothing(int behind) {
        nothingEnd = behind;
        return null;
    }

    /** 同7月, 同5日: of the year or month named last. */
    private Point sameAsLast(int month, int day, int behind) {
        Unit last = new Unit(0, Anchor.LAST);
        return month != 0
                ? withinMonth(new Year(last, null, Year.Kind.CALENDAR, 0), Unit.number(month), behind)
                : withWeekday(null, last, Unit.number(day), behind);
    }

    /** 2、3年前: nobody knows when. */
    private boolean isRough(int at) {
        return ",、・~-".indexOf(print.at(at - 1)) >= 0 && Numerals.isNumeral(print.at(at - 2));
    }

    private @Nullable Point relative(Meaning meaning, Unit unit, int behind) {
        switch (meaning.field()) {
            case YEAR, FISCAL -> {
                Year.Kind kind = meaning.field() == Field.FISCAL ? Year.Kind.FISCAL : Year.Kind.CALENDAR;
                Year year = new Year(unit, null, kind, meaning.sign() == 0 ? 0 : yearBehind(behind));
                return meaning.part() == null
                        ? withinYear(year, behind)
                        : read(within.part(year, meaning.part(), behind));
            }
            case MONTH -> {
                if (meaning.part() != null) {
                    end = behind;
                    return Point.ofMonth(null, unit, meaning.part());
                }
                Point printed = unit.anchor() == Anchor.MEETING ? printedBehind(behind) : null;
                return printed == null ? withinMonth(null, unit, behind) : printed;
            }
            case WEEK -> {
                return week(meaning, unit, behind);
            }
            default -> {
                Point printed = unit.anchor() == Anchor.MEETING ? printedBehind(behind) : null;
                return printed == null ? withWeekday(null, null, unit, behind) : printed;
            }
        }
    }

    /** 二年後の二〇〇一年: the year that a distance leads to, as a Western one, or 0 if it is not named. */
    private int yearBehind(int at) {
        Row row = print.at(at) == 'の' ? GRAMMAR.longest(Place.START, print, at + 1, hits) : null;
        if (row == null || row.meaning().field() != Field.YEAR || row.meaning().anchor() != Anchor.NUMBER) {
            return 0;
        }
        Era era = hits[0].era;
        return hits[0].month != 0 || hits[0].year == 0 ? 0 : era == null ? hits[0].year : era.year(hits[0].year);
    }

    /** 本日六月八日, あす4日, 来月3月5日: the day that stands behind is the same. */
    private @Nullable Point printedBehind(int at) {
        Row row = Numerals.isNumeral(print.at(at)) ? GRAMMAR.longest(Place.START, print, at, hits) : null;
        if (row == null || row.meaning().anchor() != Anchor.NUMBER) {
            return null;
        }
        if (row.meaning().field() == Field.DAY && hits[0].day > 0) {
            return withWeekday(null, null, Unit.number(hits[0].day), hits[0].end);
        }
        if (row.meaning().field() != Field.MONTH) {
            return null;
        }
        Point point = withinMonth(null, Unit.number(hits[0].month), hits[0].end);
        return point.day() == null ? null : point;
    }

    private Point week(Meaning meaning, Unit unit, int behind) {
        int within = print.at(behind) == 'の' ? behind + 1 : behind;
        Weekday day = Weekdays.behindDay(print, within);
        Row numbered =
                Numerals.isNumeral(print.at(within)) ? GRAMMAR.longest(Place.IN_MONTH, print, within, hits) : null;
        if (numbered != null && numbered.meaning().field() == Field.DAY && hits[0].day > 0) {
            // 来週二十六日
            Point ofDay = withWeekday(null, null, Unit.number(hits[0].day), hits[0].end);
            return new Point(null, null, null, unit, ofDay.day(), ofDay.weekday(), null);
        }
        end = day == null ? behind : day.end();
        return meaning.part() == null
                ? Point.ofWeek(unit, day == null ? null : day.day())
                : new Point(null, meaning.part(), null, unit, null, null, null);
    }

    private @Nullable Point numberedYear(Meaning meaning, int behind) {
        Shape.Hit hit = hits[0];
        Year year = new Year(
                new Unit(hit.year, meaning.anchor()),
                hit.era,
                meaning.field() == Field.FISCAL ? Year.Kind.FISCAL : Year.Kind.CALENDAR,
                hit.also == 0 ? 0 : hit.alsoEra == null ? hit.also : hit.alsoEra.year(hit.also));
        if (hit.month != 0) {
            return withinMonth(year, Unit.number(hit.month), behind);
        }
        // 令和2～4年度: the row ends at the number, the unit stands behind the last.
        if (print.at(behind - 1) != '年' && print.at(behind - 1) != '度' && !print.endsWith("代", behind)) {
            int unit = units.follows(behind, Field.YEAR);
            end = behind;
            if (unit == 0 && (year.isFiscal() || units.leadsToLetter(behind, year))) {
                return Point.ofYear(year, null);
            }
            return unit == 0 ? null : Point.ofYear(unit == 2 ? year.as(Year.Kind.FISCAL) : year, null);
        }
        return withinYear(year, behind);
    }

    private Point date(int behind) {
        Shape.Hit hit = hits[0];
        Year year = hit.year == 0 ? null : Year.numbered(hit.year, hit.era);
        Unit month = hit.month == 0 ? null : Unit.number(hit.month);
        if (hit.day == 0) {
            end = behind;
            return Point.ofMonth(year, month, null);
        }
        return withWeekday(year, month, Unit.number(hit.day), behind);
    }

    private Point withinYear(Year year, int behind) {
        return read(within.year(year, behind));
    }

    private Point withinMonth(@Nullable Year year, Unit month, int behind) {
        return read(within.month(year, month, behind));
    }

    private Point withWeekday(@Nullable Year year, @Nullable Unit month, Unit day, int behind) {
        return read(within.weekday(year, month, day, behind));
    }

    private Point read(Point point) {
        end = within.end();
        return point;
    }

    /** 平成31年4月1日（2019年4月1日）, 昨年（令和元年）: both are one. */
    private Point withOtherNotation(Point point) {
        int close = end;
        if (inBrackets || print.at(close) != '(' || !Notations.mayHaveOther(point)) {
            return point;
        }
        inBrackets = true;
        Point other = withoutBrackets(close + 1, Place.START);
        inBrackets = false;
        if (other == null || print.at(end) != ')' || !Notations.areTwoOfOne(point, other)) {
            end = close;
            return point;
        }
        end++;
        return point.withAlso(other);
    }

    private boolean mayBegin(int at) {
        return afterSign || NumberStart.isFree(print, at);
    }
}
