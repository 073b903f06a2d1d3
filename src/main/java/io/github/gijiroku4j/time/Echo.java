package io.github.gijiroku4j.time;

import io.github.gijiroku4j.time.TemporalExpression.Anchor;
import io.github.gijiroku4j.time.TemporalExpression.Point;
import io.github.gijiroku4j.time.TemporalExpression.Unit;
import io.github.gijiroku4j.time.TemporalExpression.Year;
import org.jspecify.annotations.Nullable;

/**
 * What the text has named a moment ago, so that a number near it is understood without its era, century or month: 平成28年に定め、30年に改めた;
 * 8月6日の広島、9日の長崎.
 */
final class Echo {

    /** How far a year may lie from the one that its sentence has named. */
    private static final int NEAR_YEARS = 10;

    private static final int NEAR_SMALL_YEARS = 2;
    /** How far it may lie ahead of, and behind, one that a sentence before has named. */
    private static final int YEARS_BACK = 3;

    private static final int YEARS_ON = 6;
    /** A year is remembered for so many sentences. */
    private static final int MEMORY = 2;

    private @Nullable Year year;
    private int sentencesAgo;
    private int day;

    /** Begins a new sentence. */
    void nextSentence() {
        day = 0;
        sentencesAgo++;
        year = sentencesAgo > MEMORY ? null : year;
    }

    /** Takes in what was read. */
    void remember(Point point) {
        Year named = point.year();
        if (named != null && (named.unit().anchor() == Anchor.ERA || isPrinted(named))) {
            year = named;
            sentencesAgo = 0;
        }
        Unit printed = point.day();
        day = printed != null && printed.anchor() == Anchor.NUMBER ? printed.value() : point.month() == null ? day : 0;
    }

    private static boolean isPrinted(Year named) {
        return named.unit().anchor() == Anchor.NUMBER
                && (named.era() != null || named.unit().value() > 99);
    }

    /** Tells whether anything has been named. */
    boolean isEmpty() {
        return year == null && day == 0;
    }

    /** The year that {@code number}, read at {@code at}, may be near to, or null. */
    @Nullable
    Year near(Print print, long number) {
        if (year == null) {
            return null;
        }
        int value = Numerals.value(number);
        boolean western = year.era() == null && year.unit().anchor() == Anchor.NUMBER;
        int further = value - (western ? year.unit().value() % 100 : year.unit().value());
        if (sentencesAgo == 0 && !western) {
            return Math.abs(further) <= (value < 10 ? NEAR_SMALL_YEARS : NEAR_YEARS) ? year : null;
        }
        // 昭和50年の橋です。60年は使えます。
        int behind = Numerals.end(number) + 1;
        boolean lasts = print.at(behind) == 'は' && print.at(behind + 1) != '、';
        return further >= -YEARS_BACK && further <= YEARS_ON && further != 0 && value > YEARS_BACK && !lasts
                ? year
                : null;
    }

    /** Tells whether {@code number} may be a day that follows the one named last. */
    boolean isLaterDay(long number) {
        return day != 0 && Numerals.value(number) > day;
    }
}
