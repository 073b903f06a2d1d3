package io.github.gijiroku4j.time;

import io.github.gijiroku4j.model.Mention.Open;
import java.time.DayOfWeek;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words that name a time, as they stand, before anything is worked out.
 *
 * @param start where they begin in the text, in UTF-16 units
 * @param end where they end, exclusive
 * @param from the time named, or the first of a range
 * @param to the second of a range
 * @param open whether the words reach past what they name (以降, まで)
 * @param startTime a time of day printed with the date
 * @param endTime the end of a range of times
 * @param hints what the words around say about which of several times is meant
 */
public record TemporalExpression(
        int start,
        int end,
        Point from,
        @Nullable Point to,
        @Nullable Open open,
        @Nullable TimeOfDay startTime,
        @Nullable TimeOfDay endTime,
        Set<Hint> hints) {

    /** Copies the hints. */
    public TemporalExpression {
        hints = hints.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(hints));
    }

    /** What the words around an expression say about it. */
    public enum Hint {
        /** The year is what the sentence is about: 昨年は、4月に…; a month behind it lies in that year. */
        TOPIC,
        /** It is the year of a budget or of settled accounts, which the text goes on to compare: 令和7年度一般会計予算. */
        ACCOUNTS,
        /** The sentence tells of what has been: 11月に開催した. */
        PAST,
        /** The sentence tells of what is to come: 11月に開催する予定. */
        FUTURE,
        /** It does so in words that are used of other times too: 11月に開催する会議. */
        LIKELY,
        /** The sentence tells of what goes on: 4月から募集しています. */
        ONGOING,
        /** It is a bound, and more likely one to come: 9月までに. */
        UNTIL,
        /** A word says that it lies behind: 去る11月. */
        GONE,
        /** A word says that it lies ahead: 来る11月. */
        COMING,
        /** It begins a new sentence, counted from the expression ahead of it. */
        NEW_SENTENCE
    }

    /**
     * One time, as far as the words say it: a year, a month, a day, each printed as a number or told by its distance.
     *
     * @param year the year, or null if none is named
     * @param part a part of the year or month, or null
     * @param month the month, or null
     * @param week the week, or null
     * @param day the day, or null
     * @param weekday the weekday printed with it, or null
     * @param also the same time in the other notation, printed in brackets behind it, or null
     */
    public record Point(
            @Nullable Year year,
            @Nullable Part part,
            @Nullable Unit month,
            @Nullable Unit week,
            @Nullable Unit day,
            @Nullable DayOfWeek weekday,
            @Nullable Point also) {

        static Point ofYear(Year year, @Nullable Part part) {
            return new Point(year, part, null, null, null, null, null);
        }

        static Point ofMonth(@Nullable Year year, @Nullable Unit month, @Nullable Part part) {
            return new Point(year, part, month, null, null, null, null);
        }

        static Point ofWeek(Unit week, @Nullable DayOfWeek weekday) {
            return new Point(null, null, null, week, null, weekday, null);
        }

        static Point ofDay(@Nullable Year year, @Nullable Unit month, @Nullable Unit day, @Nullable DayOfWeek weekday) {
            return new Point(year, null, month, null, day, weekday, null);
        }

        Point withAlso(Point other) {
            return new Point(year, part, month, week, day, weekday, other);
        }

        Point withYear(Year other) {
            return new Point(other, part, month, week, day, weekday, also);
        }

        /** Tells whether it names a year and nothing within it. */
        boolean isYear() {
            return year != null && part == null && month == null && day == null;
        }
    }

    /**
     * A year as printed.
     *
     * @param unit its number, or its distance
     * @param era the era it is counted in, or null for a Western year
     * @param kind whether it is a calendar year, a fiscal year (年度) or ten years (年代)
     * @param also the same year in the other notation, printed in brackets (平成31年（2019年）), as a Western year, or 0
     */
    public record Year(Unit unit, @Nullable Era era, Kind kind, int also) {

        /** What kind of year. */
        public enum Kind {
            /** January to December. */
            CALENDAR,
            /** April to March (年度). */
            FISCAL,
            /** Ten years (年代). */
            DECADE
        }

        static Year numbered(int value, @Nullable Era era) {
            return new Year(new Unit(value, Anchor.NUMBER), era, Kind.CALENDAR, 0);
        }

        Year as(Kind other) {
            return new Year(unit, era, other, also);
        }

        Year withAlso(int western) {
            return new Year(unit, era, kind, western);
        }

        boolean isFiscal() {
            return kind == Kind.FISCAL;
        }
    }

    /**
     * A number, or a distance.
     *
     * @param value the number, or how many units away
     * @param anchor what the distance is counted from
     */
    public record Unit(int value, Anchor anchor) {
        static Unit number(int value) {
            return new Unit(value, Anchor.NUMBER);
        }
    }

    /** What a distance is counted from. */
    public enum Anchor {
        /** It is no distance but a number of its own. */
        NUMBER,
        /** The day of the meeting: 昨年, 来月, 3年前. */
        MEETING,
        /** What its sentence has named, else the day of the meeting: 6年後; a half or quarter lies in that year: 上半期. */
        LATER,
        /** What was named last: 同年, 翌年, 前月. */
        LAST,
        /** What was named last, else the day of the meeting: 前年度, 次年度. */
        LAST_OR_MEETING,
        /** The fiscal year that begins next or has just begun: 新年度. */
        NEW,
        /** A number that counts in an era that is not printed: 30年度. */
        ERA,
        /** The same, and it lies within a few years of the meeting: 28年に向けて. */
        NEAR,
        /** A season of the year that its sentence has named, else the one nearest to the meeting: 秋以降. */
        SEASON,
        /** A number; its next occurrence after what was named last: 翌4月. */
        NEXT,
        /** Which of the days of that weekday in the month: 第3日曜日. */
        NTH
    }

    /** A part of a month, of a year or of ten years. */
    public enum Part {
        /** 上旬, 初旬: day 1 to 10. */
        EARLY,
        /** 中旬, 半ば: day 11 to 20; of a year its middle four months. */
        MIDDLE,
        /** 下旬: from day 21. */
        LATE,
        /** 上中旬: day 1 to 20. */
        EARLY_AND_MIDDLE,
        /** 中下旬: from day 11. */
        MIDDLE_AND_LATE,
        /** 前半, 上期, 上半期. */
        FIRST_HALF,
        /** 後半, 下期, 下半期. */
        SECOND_HALF,
        /** 初め, 当初: the first day. */
        BEGIN,
        /** 末: the last day. */
        END,
        /** 暮れ: December. */
        LAST_MONTH,
        /** 年明け: January. */
        FIRST_MONTH,
        /** 年末年始: 29 December to 3 January, when offices are shut. */
        YEAR_TURN,
        QUARTER_1,
        QUARTER_2,
        QUARTER_3,
        QUARTER_4,
        /** 上半期末: its last day; so the five below. */
        FIRST_HALF_END,
        SECOND_HALF_END,
        QUARTER_1_END,
        QUARTER_2_END,
        QUARTER_3_END,
        QUARTER_4_END,
        SPRING,
        SUMMER,
        AUTUMN,
        WINTER,
        /** 同期: the days named last, in another year. */
        SAME_DAYS,
        /** 週末: Saturday and Sunday. */
        WEEKEND;

        private static final List<Part> QUARTERS = List.of(QUARTER_1, QUARTER_2, QUARTER_3, QUARTER_4);

        /** Returns the last day of a half or quarter (第3四半期末), or null for other parts. */
        @Nullable
        Part end() {
            return switch (this) {
                case FIRST_HALF -> FIRST_HALF_END;
                case SECOND_HALF -> SECOND_HALF_END;
                case QUARTER_1 -> QUARTER_1_END;
                case QUARTER_2 -> QUARTER_2_END;
                case QUARTER_3 -> QUARTER_3_END;
                case QUARTER_4 -> QUARTER_4_END;
                default -> null;
            };
        }

        boolean isSeason() {
            return this == SPRING || this == SUMMER || this == AUTUMN || this == WINTER;
        }

        /** Returns quarter 1 to 4. */
        static Part quarter(int number) {
            return QUARTERS.get(number - 1);
        }
    }
}
