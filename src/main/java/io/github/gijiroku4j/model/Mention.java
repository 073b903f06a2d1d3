package io.github.gijiroku4j.model;

import io.github.gijiroku4j.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Something that the text refers to, tied to what it means: the whole family of them. */
public sealed interface Mention {

    /** Returns the words, folded. */
    String text();

    /** Returns where they stand. */
    Span span();

    /**
     * A date or a stretch of days; in JSON its type is {@code date}.
     *
     * @param text the words, folded
     * @param from the first day, inclusive
     * @param to the last day, inclusive
     * @param precision how exact the words are
     * @param open whether the words reach past the days they name: 以降 after, まで and 以前 before
     * @param start a time of day printed with the date, {@code "08:00"}
     * @param end the end of a range of times printed with it
     * @param span where the words stand
     */
    record Date(
            String text,
            LocalDate from,
            LocalDate to,
            Precision precision,
            @Nullable Open open,
            @Nullable String start,
            @Nullable String end,
            Span span)
            implements Mention {
        /**
         * Checks the days.
         *
         * @throws IllegalArgumentException if {@code to} lies before {@code from}
         */
        public Date {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(precision, "precision");
            Objects.requireNonNull(span, "span");
            if (to.isBefore(from)) {
                throw new IllegalArgumentException(text + ": " + from + ".." + to);
            }
        }
    }

    /**
     * A paper of the meeting; in JSON its type is {@code handout}.
     *
     * @param text the words, folded
     * @param handout the label of the paper in {@link Minutes#handouts()}
     * @param page the page that is named with it, the first of a range
     * @param lastPage the last page of a range, included; absent where one page or none is named
     * @param span where the words stand
     */
    record Handout(
            String text,
            String handout,
            @Nullable Integer page,
            @Nullable Integer lastPage,
            Span span) implements Mention {
        /**
         * Checks the pages.
         *
         * @throws IllegalArgumentException if there is a last page without a first, or one that does not lie behind it
         */
        public Handout {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(handout, "handout");
            Objects.requireNonNull(span, "span");
            if (lastPage != null && (page == null || lastPage <= page)) {
                throw new IllegalArgumentException(text + ": pages " + page + ".." + lastPage);
            }
        }
    }

    /**
     * A person whom the talk names (藤本構成員から指摘): somebody of the roster, or somebody who speaks in the record. In JSON its
     * type is {@code person}.
     *
     * @param text the words, folded: the name, with the title or the honorific behind it (藤本構成員)
     * @param name the name as the roster has it; for somebody whom the roster lacks, as the speaker's label has it
     * @param attendee the person of the roster, where there is just one that fits
     * @param absentee the person, where just one fits and was absent
     * @param candidates the people of the roster that fit, best first, where the roster leaves a doubt
     * @param span where the words stand
     */
    record Person(
            String text,
            String name,
            @Nullable AttendeeRef attendee,
            @Nullable AttendeeRef absentee,
            @Nullable List<AttendeeRef> candidates,
            Span span)
            implements Mention {
        /** Refuses missing parts, copies the candidates. */
        public Person {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(span, "span");
            candidates = candidates == null ? null : List.copyOf(candidates);
        }
    }

    /** How exact the words of a date are. */
    enum Precision {
        /** One day, or a range between two days. */
        DAY,
        /** A calendar week, Monday to Sunday. */
        WEEK,
        /** A part of a month: 上旬, 中旬, 下旬, 前半, 末. */
        MONTH_PART,
        /** A month. */
        MONTH,
        /** A quarter of a calendar or fiscal year (四半期). */
        QUARTER,
        /** A season: 春, 夏, 秋, 冬. */
        SEASON,
        /** A half of a calendar or fiscal year (上半期, 下期). */
        HALF_YEAR,
        /** A calendar year. */
        YEAR,
        /** A fiscal year, 1 April to 31 March (年度). */
        FISCAL_YEAR,
        /** Several years, or a decade (2030年代). */
        YEARS
    }

    /** On which side a date is open; the day that is named is included. */
    enum Open {
        /** 以降, 以後, 以来: the day named and later. */
        AFTER,
        /** まで, 以前: the day named and earlier. */
        BEFORE
    }
}
