package io.github.gijiroku4j.time;

import io.github.gijiroku4j.time.Grammar.Place;
import io.github.gijiroku4j.time.Meaning.Field;
import io.github.gijiroku4j.time.TemporalExpression.Anchor;
import io.github.gijiroku4j.time.TemporalExpression.Point;
import io.github.gijiroku4j.time.TemporalExpression.Unit;
import io.github.gijiroku4j.time.TemporalExpression.Year;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers whose unit stands behind a later one: 4～6月, 2020～2022年, 5月1～3日, 令和4、5年度.
 *
 * <p>A number alone is nothing; it is read here only if signs of a range or list lead on to a number with the unit.
 */
final class SharedUnits {

    private static final int MOST = 12;
    private static final int LAST_DAY = 31;
    private static final int LAST_ERA_YEAR = 64;

    /** Behind letters with numbers that name parts of a building or a road and no years. */
    private static final WordSet NO_YEARS = GrammarLists.set("no-letter-years");

    private final Print print;
    private final Shape.Hit[] hits = {new Shape.Hit(), new Shape.Hit()};
    private int end;

    SharedUnits(Print print) {
        this.print = print;
    }

    /** Returns the place behind the number that was read last. */
    int end() {
        return end;
    }

    /** Reads the first of such numbers where nothing stands ahead: 2020～2022年, 4～6月. */
    @Nullable
    Point readFirst(int at) {
        int value = number(at);
        if (value < 0) {
            return null;
        }
        int sign = Connectives.range(print, end);
        boolean range = sign >= 0;
        sign = range ? sign : print.at(end) == '・' || print.at(end) == '、' ? end + 1 : -1;
        if (sign < 0) {
            return null;
        }
        int here = end;
        boolean clear = !Print.isHan(print.at(at - 1));
        if (value >= 1868 && value < 2200) {
            int unit = range || clear && isMore(sign, value) ? unit(sign, Field.YEAR, 0, 1000) : 0;
            unit = unit == 0 && range && isSameCentury(sign, value) ? unit(sign, Field.YEAR, 0, 0) : unit;
            end = here;
            return unit == 0 ? null : Point.ofYear(year(value, null, unit), null);
        }
        // 27～29年度: without an era, and 度 tells that it is no number of years.
        if (clear
                && value > 0
                && value <= LAST_ERA_YEAR
                && isMore(sign, value)
                && unit(sign, Field.YEAR, 0, value) == 2) {
            end = here;
            return Point.ofYear(year(value, null, 2), null);
        }
        boolean days = !range && clear && value > MOST && value <= LAST_DAY && isMore(sign, value);
        if (days && unit(sign, Field.DAY, 0, value) != 0) {
            end = here;
            return Point.ofDay(null, null, Unit.number(value), null);
        }
        boolean listed = range || clear && isNext(sign, value);
        if (value >= 1 && value <= 12 && listed && unit(sign, Field.MONTH, 0, 1) != 0) {
            end = here;
            return Point.ofMonth(null, Unit.number(value), null);
        }
        return null;
    }

    /** 七、八月 is a list; 一、十月末に決着 is a point and its number. */
    private boolean isNext(int at, int value) {
        long number = Numerals.read(print, at);
        return number != Numerals.NONE && Numerals.value(number) == value % 12 + 1;
    }

    /** 2015～19年. */
    private boolean isSameCentury(int at, int value) {
        long number = Numerals.read(print, at);
        int year = value / 100 * 100 + Numerals.value(number);
        return number != Numerals.NONE && Numerals.end(number) == at + 2 && year > value;
    }

    private boolean isMore(int at, int value) {
        long number = Numerals.read(print, at);
        return number != Numerals.NONE && Numerals.value(number) > value && Numerals.value(number) <= value + 10;
    }

    /** Reads the next of such numbers: the 5 of 令和4、5、6年度. */
    @Nullable
    Point readSecond(int at, Point lender) {
        int value = number(at);
        if (value < 1) {
            return null;
        }
        int here = end;
        Year year = lender.year();
        if (lender.day() != null && value <= 31 && follows(here, Field.DAY) != 0) {
            end = here;
            return Point.ofDay(null, null, Unit.number(value), null);
        }
        if (lender.month() != null && lender.day() == null && value <= 12 && follows(here, Field.MONTH) != 0) {
            end = here;
            return Point.ofMonth(null, Unit.number(value), null);
        }
        if (year != null && lender.isYear()) {
            int unit = follows(here, Field.YEAR);
            end = here;
            return unit == 0 ? null : Point.ofYear(year(value, year.era(), unit), null);
        }
        return null;
    }

    /** Reads the first of such months within {@code year}: 令和2年4～6月. */
    @Nullable
    Point readMonth(int at, Year year) {
        int value = number(at);
        int here = end;
        if (value < 1 || value > 12 || follows(here, Field.MONTH) == 0) {
            return null;
        }
        end = here;
        return Point.ofMonth(year, Unit.number(value), null);
    }

    /** Reads the first of such days within {@code month}: 5月1～3日. */
    @Nullable
    Point readDay(int at, @Nullable Year year, Unit month) {
        int value = number(at);
        int here = end;
        if (value < 1 || value > 31 || follows(here, Field.DAY) == 0) {
            return null;
        }
        end = here;
        return Point.ofDay(year, month, Unit.number(value), null);
    }

    /** Tells whether a sign at {@code at} leads on to a later year with the letter of its era and without a unit: H28～H30, R2・R3. */
    boolean leadsToLetter(int at, Year year) {
        int sign = Connectives.either(print, at);
        return sign >= 0 && readLetter(sign, year) != null;
    }

    /** Reads the next of such years behind {@code year}. */
    @Nullable
    Point readLetter(int at, @Nullable Year year) {
        Era era = Era.of(print.at(at));
        if (era == null || year == null || year.era() == null || year.unit().anchor() != Anchor.NUMBER) {
            return null;
        }
        boolean first = print.at(at + 1) == '元';
        int value = first ? 1 : number(at + 1);
        end = first ? at + 2 : end;
        int western = era.year(value);
        int before = year.era().year(year.unit().value());
        boolean clear = year.era() == Era.REIWA || year.unit().value() > MOST;
        if (value < 1 || !clear || western <= before || western > before + MOST || NO_YEARS.begins(print, end)) {
            return null;
        }
        return Point.ofYear(new Year(Unit.number(value), era, year.kind(), 0), null);
    }

    /** Tells whether a sign at {@code at} leads on to the unit: 0 no, 1 yes, 2 yes and it is 年度. */
    int follows(int at, Field want) {
        int sign = Connectives.either(print, at);
        return sign < 0 ? 0 : unit(sign, want, 0, 0);
    }

    private int number(int at) {
        long number = Numerals.read(print, at);
        if (number == Numerals.NONE) {
            return -1;
        }
        end = Numerals.end(number);
        return Numerals.value(number);
    }

    private static Year year(int value, @Nullable Era era, int unit) {
        Anchor anchor = era == null && value < 100 ? Anchor.ERA : Anchor.NUMBER;
        return new Year(new Unit(value, anchor), era, unit == 2 ? Year.Kind.FISCAL : Year.Kind.CALENDAR, 0);
    }

    private int unit(int at, Field want, int depth, int least) {
        for (Place place : new Place[] {Place.START, Place.SECOND}) {
            Row row = Grammar.BUILT_IN.longest(place, print, at, hits);
            if (row != null && fits(row.meaning(), want)) {
                // 平成30・令和元・令和2年度
                int end = hits[0].end;
                boolean bare =
                        want == Field.YEAR && (Numerals.isNumeral(print.at(end - 1)) || print.at(end - 1) == '元');
                int next = bare && depth < MOST ? Connectives.either(print, end) : -1;
                if (bare) {
                    return next < 0 ? 0 : unit(next, want, depth + 1, least);
                }
                int value = want == Field.YEAR ? hits[0].year : want == Field.MONTH ? hits[0].month : hits[0].day;
                boolean fiscal = print.at(hits[0].end) == '度' || print.endsWith("度", hits[0].end);
                return value < least ? 0 : fiscal ? 2 : 1;
            }
        }
        long number = Numerals.read(print, at);
        if (number == Numerals.NONE || depth == MOST) {
            return 0;
        }
        int sign = Connectives.either(print, Numerals.end(number));
        return sign < 0 ? 0 : unit(sign, want, depth + 1, least);
    }

    private static boolean fits(Meaning meaning, Field want) {
        Field field = meaning.field();
        boolean plain = meaning.sign() == 0 && meaning.anchor() != Anchor.MEETING && meaning.anchor() != Anchor.LAST;
        return plain && (field == want || want == Field.YEAR && field == Field.FISCAL);
    }
}
