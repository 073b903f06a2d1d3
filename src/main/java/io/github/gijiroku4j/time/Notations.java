package io.github.gijiroku4j.time;

import io.github.gijiroku4j.time.TemporalExpression.Anchor;
import io.github.gijiroku4j.time.TemporalExpression.Point;
import io.github.gijiroku4j.time.TemporalExpression.Year;
import org.jspecify.annotations.Nullable;

/** Two notations of one time: 平成31年（2019年）, 2019年4月1日（平成31年4月1日）. */
final class Notations {

    private Notations() {}

    /** The year in the other notation, as a Western one, and where its brackets end. */
    record Other(int western, int end) {}

    /** Reads the brackets with the other notation behind {@code year} at {@code at}, or returns null. */
    static @Nullable Other behind(Print print, int at, Year year) {
        if (print.at(at) != '(' || year.unit().anchor() != Anchor.NUMBER) {
            return null;
        }
        int from = print.startsWith("西暦", at + 1) ? at + 3 : at + 1;
        Era named = Era.at(print, from);
        Era era = named != null ? named : Era.of(print.at(from));
        if (era == year.era()) {
            return null;
        }
        int number = era == null ? from : named == null ? from + 1 : from + 2;
        boolean first = era != null && print.at(number) == '元';
        long value = first ? 1L << 32 | (number + 1) : Numerals.read(print, number);
        if (value == Numerals.NONE || Numerals.value(value) == 0 || era == null && Numerals.value(value) < 1000) {
            return null;
        }
        int close = Numerals.end(value);
        close += print.at(close) == '年' ? 1 : 0;
        close += print.at(close) == '度' ? 1 : 0;
        int western = era == null ? Numerals.value(value) : era.year(Numerals.value(value));
        // 平成31年（令和元年） is one year; 平成30年（令和2年改正） is two.
        if (era != null
                && year.era() != null
                && western != year.era().year(year.unit().value())) {
            return null;
        }
        return print.at(close) == ')' ? new Other(western, close + 1) : null;
    }

    /** Tells whether the other notation may stand in brackets behind {@code point}. */
    static boolean mayHaveOther(Point point) {
        Year year = point.year();
        return year != null
                && (year.unit().anchor() == Anchor.NUMBER || year.unit().anchor() == Anchor.MEETING);
    }

    /** Tells whether the two name a time in the two notations, or one by its distance and one by its number, as exactly as each other. */
    static boolean areTwoOfOne(Point point, Point other) {
        Year first = point.year();
        Year second = other.year();
        if (first == null || second == null || second.unit().anchor() != Anchor.NUMBER) {
            return false;
        }
        boolean byDistance = first.unit().anchor() == Anchor.MEETING && first.kind() == second.kind();
        return (byDistance || first.unit().anchor() == Anchor.NUMBER && (second.era() == null) != (first.era() == null))
                && other.part() == point.part()
                && (other.month() == null) == (point.month() == null)
                && (other.day() == null) == (point.day() == null);
    }
}
