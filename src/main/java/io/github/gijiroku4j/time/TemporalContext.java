package io.github.gijiroku4j.time;

import io.github.gijiroku4j.time.CalendarDays.Days;
import io.github.gijiroku4j.time.TemporalExpression.Anchor;
import io.github.gijiroku4j.time.TemporalExpression.Hint;
import io.github.gijiroku4j.time.TemporalExpression.Point;
import io.github.gijiroku4j.time.TemporalExpression.Unit;
import io.github.gijiroku4j.time.TemporalExpression.Year;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a reader has in mind when the next date comes: the day of the meeting, and what was named before. Never changes; naming
 * something gives a new one.
 */
public final class TemporalContext {

    /** For so many sentences a reader knows what 同年 and 翌月 point back to. */
    private static final int MEMORY = 3;
    /** So many letters behind a month another one still goes on from it. */
    private static final int CLAUSE = 60;

    /** A year without its era is of the era named last if it lies no further back or on than this. */
    private static final int BACK_IN_ERA = 3;

    private static final int ON_IN_ERA = 10;

    private final @Nullable LocalDate meeting;
    private final int sentence;
    private final @Nullable NamedYear year;
    private final @Nullable NamedMonth month;
    private final @Nullable NamedDay day;
    private final @Nullable Days days;
    /** The fiscal year whose budget or accounts were named last, however long ago. */
    private final @Nullable Integer fiscalTopic;

    /** A year that was named: as a calendar year and as a fiscal year. */
    private record NamedYear(
            int calendar,
            int fiscal,
            @Nullable Era era,
            int eraNumber,
            boolean isFiscal,
            boolean isWhole,
            boolean isTopic,
            boolean isNumbered,
            boolean isNext,
            int sentence,
            int end) {}

    /** A month, and whether its year was named too. */
    private record NamedMonth(LocalDate day, boolean isDated, int sentence, int end) {}

    private record NamedDay(LocalDate day, boolean isNumbered, int sentence) {}

    private TemporalContext(
            @Nullable LocalDate meeting,
            int sentence,
            @Nullable NamedYear year,
            @Nullable NamedMonth month,
            @Nullable NamedDay day,
            @Nullable Days days,
            @Nullable Integer fiscalTopic) {
        this.meeting = meeting;
        this.sentence = sentence;
        this.year = year;
        this.month = month;
        this.day = day;
        this.days = days;
        this.fiscalTopic = fiscalTopic;
    }

    /**
     * Returns the mind of a reader who has read nothing yet.
     *
     * @param meeting the day of the meeting, or null if it is not known: 昨年 then names nothing
     */
    public static TemporalContext at(@Nullable LocalDate meeting) {
        return new TemporalContext(meeting, 0, null, null, null, null, null);
    }

    /** Returns the same one sentence later. */
    public TemporalContext nextSentence() {
        return new TemporalContext(meeting, sentence + 1, year, month, day, days, fiscalTopic);
    }

    /** Returns the same a paragraph later: 同年 still has its year, but a month without a year does not. */
    public TemporalContext nextParagraph() {
        return new TemporalContext(meeting, sentence + 2, year, month, day, days, fiscalTopic);
    }

    TemporalContext named(Point point, Days named, Set<Hint> hints, int end) {
        if (pointsBack(point)) {
            return this;
        }
        LocalDate last = named.to();
        boolean ofDay = point.day() != null || point.week() != null && point.weekday() != null;
        boolean numberedDay = point.day() != null && point.day().anchor() == Anchor.NUMBER;
        boolean ofMonth = point.month() != null || numberedDay;
        NamedYear nextYear = year;
        boolean withinTopic = point.year() == null && year != null && year.isTopic && year.sentence == sentence;
        if ((point.year() != null || point.month() != null || numberedDay) && !withinTopic) {
            nextYear = namedYear(point, named, hints, end);
        }
        NamedMonth nextMonth = month;
        if (ofMonth) {
            boolean again = month != null && month.isDated && month.sentence == sentence;
            nextMonth = new NamedMonth(named.from(), point.year() != null || again, sentence, end);
        } else if (point.year() != null) {
            nextMonth = null;
        }
        NamedDay nextDay = ofDay ? new NamedDay(last, numberedDay, sentence) : day;
        Integer topic = hints.contains(Hint.ACCOUNTS) ? (Integer) CalendarDays.fiscalYear(named.from()) : fiscalTopic;
        return new TemporalContext(meeting, sentence, nextYear, nextMonth, nextDay, named, topic);
    }

    private NamedYear namedYear(Point point, Days named, Set<Hint> hints, int end) {
        boolean fiscal = point.year() != null && point.year().isFiscal();
        boolean whole = point.year() != null && point.month() == null;
        int calendar = whole ? named.from().getYear() : named.to().getYear();
        int fiscalYear = whole && !fiscal ? calendar : CalendarDays.fiscalYear(named.from());
        Era era = point.year() == null ? null : point.year().era();
        int number = point.year() == null ? 0 : point.year().unit().value();
        if (era == null && year != null && year.sentence == sentence) {
            era = year.era;
            number = year.eraNumber;
        }
        boolean topic = hints.contains(Hint.TOPIC);
        Anchor anchor = point.year() == null ? Anchor.LAST : point.year().unit().anchor();
        return new NamedYear(
                fiscal ? fiscalYear : calendar,
                fiscalYear,
                era,
                number,
                fiscal && whole,
                whole,
                topic,
                anchor == Anchor.NUMBER || anchor == Anchor.ERA,
                point.year() != null
                        && anchor == Anchor.LAST
                        && point.year().unit().value() == 1,
                sentence,
                end);
    }

    /** Returns the same with the days of a whole range for 同期 to point back to. */
    TemporalContext withDays(Days range) {
        return new TemporalContext(meeting, sentence, year, month, day, range, fiscalTopic);
    }

    /** 前年 and 前月 look back and go: 平成30年は前年より増え、翌年は is still about 平成30年. */
    private static boolean pointsBack(Point point) {
        return point.year() != null && pointsBack(point.year().unit())
                || point.month() != null && pointsBack(point.month())
                || point.day() != null && pointsBack(point.day());
    }

    private static boolean pointsBack(Unit unit) {
        return unit.value() < 0 && (unit.anchor() == Anchor.LAST || unit.anchor() == Anchor.LAST_OR_MEETING);
    }

    @Nullable
    LocalDate meeting() {
        return meeting;
    }

    private boolean isNear(int then) {
        return sentence - then <= MEMORY;
    }

    /** The year named last, or null. */
    @Nullable
    Integer lastYear() {
        return year == null || !isNear(year.sentence) ? null : (Integer) year.calendar;
    }

    /** The fiscal year named last, or null. */
    @Nullable
    Integer lastFiscalYear() {
        return year == null || !isNear(year.sentence) ? null : (Integer) year.fiscal;
    }

    /** Whether the year named last is the 翌年 of another, from which 翌々年 counts too. */
    boolean isLastYearNext() {
        return year != null && year.isNext;
    }

    /** The fiscal year whose budget or accounts were named last, however long ago, or null. */
    @Nullable
    Integer fiscalTopic() {
        return fiscalTopic;
    }

    @Nullable
    YearMonth lastMonth() {
        return month == null || !isNear(month.sentence) ? null : YearMonth.from(month.day);
    }

    @Nullable
    LocalDate lastDay() {
        return day == null || !isNear(day.sentence) ? null : day.day;
    }

    @Nullable
    Days lastDays() {
        return days;
    }

    /** The era in which year {@code number} counts because a year near it has just been named, or null. */
    @Nullable
    Era eraNear(int number) {
        if (year == null || year.era == null || !isNear(year.sentence)) {
            return null;
        }
        int further = number - year.eraNumber;
        return further >= -BACK_IN_ERA && further <= ON_IN_ERA ? year.era : null;
    }

    /** The year that this sentence has named by its number, or null. */
    @Nullable
    Integer yearOfSentence() {
        return year != null && year.sentence == sentence && year.isNumbered ? (Integer) year.calendar : null;
    }

    /** The calendar year that this sentence has named in whatever way, or null. */
    @Nullable
    Integer yearNamedInSentence() {
        return year != null && year.sentence == sentence ? (Integer) year.calendar : null;
    }

    /** The year that a half or quarter in this sentence lies in, or null where it has named none. */
    @Nullable
    Integer yearOfHalf() {
        if (year == null || year.sentence != sentence) {
            return null;
        }
        return kindOfHalf() == Year.Kind.CALENDAR ? (Integer) year.calendar : (Integer) year.fiscal;
    }

    /** The kind of that year, fiscal unless a calendar year was named: 2019年は、上半期に. */
    Year.Kind kindOfHalf() {
        boolean calendar = year != null && year.sentence == sentence && year.isWhole && !year.isFiscal;
        return calendar ? Year.Kind.CALENDAR : Year.Kind.FISCAL;
    }

    /** The day that this sentence has named by its number, or null. */
    @Nullable
    LocalDate dayOfSentence() {
        return day != null && day.sentence == sentence && day.isNumbered ? day.day : null;
    }

    /** The month that this sentence has named, for a day without one. */
    @Nullable
    YearMonth monthOfSentence() {
        return month != null && month.sentence == sentence ? YearMonth.from(month.day) : null;
    }

    /** The month {@code number} at {@code place} of the year that this sentence is about: 昨年は、4月に…; 平成30年の夏、8月に. */
    @Nullable
    YearMonth withinTopic(int number, int place) {
        if (year == null || year.sentence != sentence) {
            return null;
        }
        boolean adjoins = month == null && place >= year.end && place - year.end <= 1;
        if (!year.isTopic && !adjoins) {
            return null;
        }
        return year.isFiscal && number < 4
                ? YearMonth.of(year.fiscal + 1, number)
                : YearMonth.of(year.isFiscal ? year.fiscal : year.calendar, number);
    }

    /** Tells whether the year of {@link #clause} was named too. */
    boolean isClauseDated() {
        return month != null && month.isDated;
    }

    /** The day that a month at {@code place} goes on from: of a dated clause just before, or of any month of the same sentence. */
    @Nullable
    LocalDate clause(int place) {
        if (month == null || place - month.end > CLAUSE) {
            return null;
        }
        int ago = sentence - month.sentence;
        return ago == 0 || month.isDated && ago == 1 ? month.day : null;
    }
}
