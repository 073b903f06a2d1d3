package io.github.gijiroku4j.time;

import io.github.gijiroku4j.time.Grammar.Place;
import io.github.gijiroku4j.time.Meaning.Field;
import io.github.gijiroku4j.time.TemporalExpression.Anchor;
import io.github.gijiroku4j.time.TemporalExpression.Part;
import io.github.gijiroku4j.time.TemporalExpression.Point;
import io.github.gijiroku4j.time.TemporalExpression.Unit;
import io.github.gijiroku4j.time.TemporalExpression.Year;
import io.github.gijiroku4j.time.Weekdays.Weekday;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** Reads what may stand behind a year or month: a month or part of the year, a day or part of the month, a weekday. */
final class WithinReader {

    private static final Grammar GRAMMAR = Grammar.BUILT_IN;

    private final Print print;
    private final SharedUnits units;
    private final Shape.Hit[] hits = {new Shape.Hit(), new Shape.Hit()};
    private int end;

    WithinReader(Print print, SharedUnits units) {
        this.print = print;
        this.units = units;
    }

    /** Returns the place behind what was read last. */
    int end() {
        return end;
    }

    /** The part that {@code row} names. */
    static Part part(Row row, Shape.Hit hit) {
        Part part = row.meaning().part();
        return part == null ? Part.quarter(hit.n) : part;
    }

    /** What may stand behind a year: 度, 代, the other notation, then a month or a part. */
    Point year(Year printed, int behind) {
        Year year = printed;
        int at = behind;
        if (print.at(at) == '代') {
            end = at + 1;
            Row row = GRAMMAR.longest(Place.IN_DECADE, print, print.at(end) == 'の' ? end + 1 : end, hits);
            Part part = row == null ? null : part(row, hits[0]);
            end = row == null ? end : hits[0].end;
            return Point.ofYear(year.as(Year.Kind.DECADE), part);
        }
        if (print.at(at) == '度' && year.kind() == Year.Kind.CALENDAR && print.at(at + 1) != '目') {
            year = year.as(Year.Kind.FISCAL);
            at++;
        }
        Notations.Other also = Notations.behind(print, at, year);
        if (also != null) {
            year = year.withAlso(also.western());
            at = also.end();
        }
        end = at;
        int next = print.at(at) == 'の' ? at + 1 : at;
        Point point = monthOf(year, next);
        if (point != null) {
            return point;
        }
        Row row = GRAMMAR.longest(Place.IN_YEAR, print, next, hits);
        if (row != null) {
            return part(year, part(row, hits[0]), hits[0].end);
        }
        end = at;
        return Point.ofYear(year, null);
    }

    /** Reads what may stand behind a part of a year: 上半期末 is its last day; 今春4月 is the month. */
    Point part(Year year, Part part, int behind) {
        Point month = part.isSeason() ? monthOf(year, behind) : null;
        if (month != null) {
            return month;
        }
        Part last = print.at(behind) == '末' ? part.end() : null;
        end = last == null ? behind : behind + 1;
        return Point.ofYear(year, last == null ? part : last);
    }

    private @Nullable Point monthOf(Year year, int at) {
        Row row = GRAMMAR.longest(Place.MONTH, print, at, hits);
        if (row == null) {
            Point point = units.readMonth(at, year);
            end = point == null ? end : units.end();
            return point;
        }
        Shape.Hit hit = hits[0];
        if (row.meaning().field() == Field.DATE) {
            return weekday(year, Unit.number(hit.month), Unit.number(hit.day), hit.end);
        }
        Unit month = row.meaning().anchor() == Anchor.LAST ? new Unit(0, Anchor.LAST) : Unit.number(hit.month);
        return month(year, month, hit.end);
    }

    Point month(@Nullable Year year, Unit month, int behind) {
        end = behind;
        int next = print.at(behind) == 'の' ? behind + 1 : behind;
        Row row = GRAMMAR.longest(Place.IN_MONTH, print, next, hits);
        if (row == null) {
            Point point = units.readDay(next, year, month);
            end = point == null ? behind : units.end();
            return point == null ? Point.ofMonth(year, month, null) : point;
        }
        Shape.Hit hit = hits[0];
        if (row.meaning().field() == Field.PART) {
            end = hit.end;
            return Point.ofMonth(year, month, part(row, hits[0]));
        }
        if (row.meaning().anchor() == Anchor.NTH) {
            Weekday day = Weekdays.word(print, hit.end);
            end = day == null ? behind : day.end();
            return day == null
                    ? Point.ofMonth(year, month, null)
                    : Point.ofDay(year, month, new Unit(hit.n, Anchor.NTH), day.day());
        }
        Unit day = row.meaning().anchor() == Anchor.LAST ? new Unit(0, Anchor.LAST) : Unit.number(hit.day);
        return weekday(year, month, day, hit.end);
    }

    Point weekday(@Nullable Year year, @Nullable Unit month, Unit day, int behind) {
        Weekday weekday = Weekdays.behindDay(print, behind);
        end = weekday == null ? behind : weekday.end();
        DayOfWeek name = weekday == null ? null : weekday.day();
        return Point.ofDay(year, month, day, name);
    }
}
