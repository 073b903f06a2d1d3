package io.github.gijiroku4j.time;

import io.github.gijiroku4j.time.TemporalExpression.Anchor;
import io.github.gijiroku4j.time.TemporalExpression.Point;
import io.github.gijiroku4j.time.TemporalResolver.Days;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** What a reader has in mind when the next date comes: the day of the meeting and what was named before. */
final class TemporalContext {

    private final @Nullable LocalDate meeting;
    private @Nullable Days last;
    private boolean lastNamesYear;
    private boolean lastNamesMonth;
    private boolean lastNamesDay;
    private boolean lastIsFiscal;
    /** How many sentences ago the last date was named. */
    private int sentencesAgo;

    TemporalContext(@Nullable LocalDate meeting) {
        this.meeting = meeting;
    }

    /** A new paragraph: what was named before is no longer near. */
    void newParagraph() {
        sentencesAgo = 2;
    }

    void newSentence() {
        sentencesAgo++;
    }

    void named(Point point, Days days) {
        boolean again = sentencesAgo == 0 && last != null;
        boolean explicit =
                point.year() != null && point.year().unit().anchor() != Anchor.LAST || again && lastNamesYear;
        last = days;
        lastNamesYear = explicit || point.year() != null;
        lastNamesMonth = point.month() != null;
        lastNamesDay = point.day() != null && point.part() == null;
        lastIsFiscal = point.year() != null && point.year().fiscal();
        sentencesAgo = 0;
    }

    @Nullable
    LocalDate meeting() {
        return meeting;
    }

    @Nullable
    Integer lastYear() {
        return last == null || sentencesAgo > 2 ? null : (Integer) last.from().getYear();
    }

    @Nullable
    Integer lastFiscalYear() {
        return last == null || sentencesAgo > 2 ? null : (Integer) TemporalResolver.fiscalYear(last.from());
    }

    @Nullable
    YearMonth lastMonth() {
        return last == null || !lastNamesMonth && !lastNamesDay ? null : YearMonth.from(last.from());
    }

    @Nullable
    LocalDate lastDay() {
        return last != null && lastNamesDay && sentencesAgo <= 2 ? last.from() : null;
    }

    boolean hasNamedDay() {
        return lastDay() != null;
    }

    /** The month that this sentence has named, for a day without one. */
    @Nullable
    YearMonth monthOfSentence() {
        return last != null && sentencesAgo == 0 && (lastNamesMonth || lastNamesDay)
                ? YearMonth.from(last.from())
                : null;
    }

    /** The month {@code month} of the year that was named alone just before: 昨年は、4月に…. */
    @Nullable
    YearMonth withinNamedYear(int month) {
        if (last == null || sentencesAgo > 0 || !lastNamesYear || lastNamesMonth || lastNamesDay) {
            return null;
        }
        int year = last.from().getYear();
        return YearMonth.of(lastIsFiscal && month < 4 ? year + 1 : year, month);
    }

    /** The day that a month without a year is near to. */
    @Nullable
    LocalDate near() {
        if (last != null && sentencesAgo <= 1 && lastNamesYear && (lastNamesMonth || lastNamesDay)) {
            return last.from();
        }
        return meeting != null ? meeting : last == null ? null : last.from();
    }
}
