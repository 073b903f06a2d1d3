package io.github.gijiroku4j.time;

import io.github.gijiroku4j.model.Mention.Open;
import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that name a time, as they stand, before anything is worked out.
 *
 * @param start where they begin in the text
 * @param end where they end
 * @param from the time named, or the first of a range
 * @param to the second of a range
 * @param open whether the words reach past what they name
 * @param startTime a time of day printed with the date
 * @param endTime the end of a range of times
 */
public record TemporalExpression(
        int start,
        int end,
        Point from,
        @Nullable Point to,
        @Nullable Open open,
        @Nullable TimeOfDay startTime,
        @Nullable TimeOfDay endTime) {

    /**
     * One time, as far as the words say it: a year, a month, a day, each printed as a number or told by its distance.
     *
     * @param year the year, or null if none is named
     * @param part a part of the year or month, or null
     * @param month the month, or null
     * @param day the day, or null
     * @param weekday the weekday printed with it, or null
     */
    public record Point(
            @Nullable Year year,
            @Nullable Part part,
            @Nullable Unit month,
            @Nullable Unit day,
            @Nullable DayOfWeek weekday) {}

    /**
     * A year as printed.
     *
     * @param unit its number, or its distance
     * @param era the era it is counted in, or null for a Western year
     * @param fiscal whether it is a fiscal year (年度)
     * @param also the same year in the other notation, printed behind it (平成31年（2019年）), or 0
     */
    public record Year(Unit unit, @Nullable Era era, boolean fiscal, int also) {}

    /**
     * A number, or a distance.
     *
     * @param value the number, or how many units away
     * @param anchor what the distance is counted from
     */
    public record Unit(int value, Anchor anchor) {}

    /** What a distance is counted from. */
    public enum Anchor {
        /** It is no distance but a number of its own. */
        NUMBER,
        /** The day of the meeting: 昨年, 来月, 3年前. */
        MEETING,
        /** What was named last: 同年, 翌年, 前月. */
        LAST,
        /** It is a number that counts in the era of the meeting: 30年度. */
        ERA
    }

    /** A part of a month or year. */
    public enum Part {
        EARLY,
        MIDDLE,
        LATE,
        FIRST_HALF,
        SECOND_HALF,
        END,
        QUARTER_1,
        QUARTER_2,
        QUARTER_3,
        QUARTER_4,
        SPRING,
        SUMMER,
        AUTUMN,
        WINTER,
        DECADE,
        WEEK;

        private static final List<Part> QUARTERS = List.of(QUARTER_1, QUARTER_2, QUARTER_3, QUARTER_4);
        private static final List<Part> SEASONS = List.of(SPRING, SUMMER, AUTUMN, WINTER);

        /** Returns quarter 1 to 4. */
        static Part quarter(int number) {
            return QUARTERS.get(number - 1);
        }

        /** Returns spring for 0 to winter for 3. */
        static Part season(int index) {
            return SEASONS.get(index);
        }
    }
}
