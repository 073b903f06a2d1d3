package io.github.gijiroku4j.time;

import io.github.gijiroku4j.model.Mention.Open;
import io.github.gijiroku4j.text.Span;
import io.github.gijiroku4j.time.TemporalExpression.Anchor;
import io.github.gijiroku4j.time.TemporalExpression.Hint;
import io.github.gijiroku4j.time.TemporalExpression.Point;
import io.github.gijiroku4j.time.TemporalExpression.Year;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a point with what belongs to it: times of day, the second half of a range, 以降 and まで. */
final class SpanReader {

    private static final WordSet ABOUT = GrammarLists.set("about");
    private static final WordSet AFTER = GrammarLists.set("after");
    private static final WordSet BEFORE = GrammarLists.set("before");
    private static final WordSet TOPIC = GrammarLists.set("topic");
    private static final WordSet TOPIC_NEAR = GrammarLists.set("topic-near");
    private static final WordSet TOPIC_NOUNS = GrammarLists.set("topic-nouns");
    private static final int TOPIC_REACH = 30;
    private static final WordSet ACCOUNTS = GrammarLists.set("accounts");
    private static final int ACCOUNTS_REACH = 16;
    private static final WordSet CHANGES = GrammarLists.set("changes");
    private static final WordSet RANGE_ENDS = GrammarLists.set("range-ends");

    private static final WordSet FEW_YEARS = GrammarLists.set("few-years");

    private final Print print;
    private final PointReader points;
    private final Tense tense;
    private int end;

    SpanReader(Print print) {
        this.print = print;
        this.points = new PointReader(print);
        this.tense = new Tense(print);
    }

    /** Returns the place behind what was passed last because it only looks like a time, or 0. */
    int nothingEnd() {
        return points.nothingEnd();
    }

    /** Returns where the expression that was read last ends, in the text as it is read. */
    int end() {
        return end;
    }

    /**
     * Reads the expression at {@code at}.
     *
     * @param lender the expression that a list joins it to, or null
     */
    @Nullable
    TemporalExpression read(int at, @Nullable Point lender) {
        Point from = lender == null ? points.read(at) : points.readSecond(at, lender);
        return from == null ? null : with(at, from);
    }

    /** Reads a year or day that is understood from what was named before; see {@link PointReader#readEcho}. */
    @Nullable
    TemporalExpression readEcho(int at, @Nullable Year year, boolean ofDay) {
        Point from = points.readEcho(at, year, ofDay);
        return from == null ? null : with(at, from);
    }

    /** What an expression holds: its first and second point and its times. */
    private record Parts(
            Point from,
            @Nullable Point to,
            @Nullable TimeOfDay start,
            @Nullable TimeOfDay stop) {}

    private TemporalExpression with(int at, Point point) {
        end = points.end();
        Parts parts = parts(point, time(point));
        Span span = print.span(at, end);
        boolean alone = parts.to() == null;
        return new TemporalExpression(
                span.start(),
                span.end(),
                parts.from(),
                parts.to(),
                alone && parts.start() == null ? open() : null,
                parts.start(),
                parts.stop(),
                hints(at, parts.from(), alone));
    }

    private Parts parts(Point from, @Nullable TimeOfDay start) {
        // 4月分から6月分, 4月頃から6月頃
        int second = Connectives.range(print, start == null ? end + ABOUT.length(print, end) : end);
        if (second < 0 || second >= print.length()) {
            return new Parts(from, null, start, null);
        }
        TimeOfDay stop = start == null ? null : overNoon(start, TimeOfDay.read(print, second));
        if (stop != null) {
            end = stop.end();
            return new Parts(from, null, start, stop);
        }
        Point to = mayGoOn(second) ? second(from, second) : null;
        if (to == null) {
            return new Parts(from, null, start, null);
        }
        end = points.end();
        end += isQuarter(from, to) ? 1 : 0;
        TimeOfDay behind = time(to);
        TimeOfDay until = start == null && behind != null ? timeBehindSign() : null;
        // 4/1～4/5、9:00～17:00: both times stand behind both days.
        return until == null
                ? new Parts(sameKind(from, to), to, start, behind)
                : new Parts(sameKind(from, to), to, behind, until);
    }

    /** 10～12月期 is the name of a quarter. */
    private boolean isQuarter(Point from, Point to) {
        return print.at(end) == '期'
                && from.month() != null
                && to.month() != null
                && from.day() == null
                && to.day() == null
                && "間末日待限".indexOf(print.at(end + 1)) < 0;
    }

    private @Nullable TimeOfDay timeBehindSign() {
        int late = Connectives.range(print, end);
        TimeOfDay until = late < 0 ? null : TimeOfDay.read(print, late);
        end = until == null ? end : until.end();
        return until;
    }

    /** 午後1時30分～3時: the half of the day goes on. */
    private @Nullable TimeOfDay overNoon(TimeOfDay start, @Nullable TimeOfDay stop) {
        boolean late = stop != null
                && stop.minutes() < start.minutes()
                && start.hour() >= 12
                && stop.hour() < 12
                && print.at(stop.start()) != '午';
        return stop == null || !late ? stop : new TimeOfDay(stop.hour() + 12, stop.minute(), stop.start(), stop.end());
    }

    /** A comma behind から parts; the range goes on only if まで ends it. */
    private boolean mayGoOn(int second) {
        return print.at(second - 1) != '、' || Numerals.isNumeral(print.at(second)) || Print.isHan(print.at(second));
    }

    private @Nullable Point second(Point from, int at) {
        Point to = points.readSecond(at, from);
        // 納期を3月31日から7月11日に変更する: two dates and no stretch of time.
        boolean change = print.at(at - 1) == 'ら' && CHANGES.begins(print, points.end());
        if (to == null || change || !isSecond(from, to)) {
            return null;
        }
        if (print.at(at - 1) != '、' && !mayBeTerm(to, at)) {
            return to;
        }
        return RANGE_ENDS.begins(print, points.end()) ? to : null;
    }

    /** 令和2年から4年の任期: few years behind から may be how long it lasts. */
    private boolean mayBeTerm(Point to, int at) {
        return print.at(at - 1) == 'ら'
                && Numerals.isNumeral(print.at(at))
                && to.isYear()
                && to.year() != null
                && to.year().kind() == Year.Kind.CALENDAR
                && to.year().unit().value() < 10
                && !FEW_YEARS.begins(print, points.end());
    }

    /** A range goes on in units that the first half can lend to: a second half with less than a first is its own. */
    private static boolean isSecond(Point from, Point to) {
        if (to.day() != null
                && from.day() == null
                && to.month() == null
                && to.day().anchor() == Anchor.NUMBER) {
            return false;
        }
        return to.month() == null
                || from.month() != null
                || from.day() != null
                || from.year() == null
                || from.part() != null
                || to.year() != null;
    }

    /** 平成28年～30年度: the first is a fiscal year too. */
    private static Point sameKind(Point from, Point to) {
        Year first = from.year();
        Year second = to.year();
        if (first == null || second == null || !from.isYear() || !to.isYear()) {
            return from;
        }
        boolean lends = first.kind() == Year.Kind.CALENDAR
                && second.isFiscal()
                && first.unit().anchor() == Anchor.NUMBER;
        return lends ? from.withYear(first.as(Year.Kind.FISCAL)) : from;
    }

    /** Reads the time of day behind {@code point}, if it names a day. */
    private @Nullable TimeOfDay time(Point point) {
        if (point.day() == null && point.week() == null) {
            return null;
        }
        int at = end;
        char c = print.at(at);
        at += c == '、' || c == 'の' || c == ' ' || c == ',' || c == 'は' ? 1 : 0;
        TimeOfDay time = at < print.length() ? TimeOfDay.read(print, at) : null;
        end = time == null ? end : time.end();
        return time;
    }

    private @Nullable Open open() {
        int at = end + ABOUT.length(print, end);
        return AFTER.begins(print, at) ? Open.AFTER : BEFORE.begins(print, at) ? Open.BEFORE : null;
    }

    private Set<Hint> hints(int at, Point point, boolean alone) {
        if (point.isYear() && !alone) {
            return Set.of();
        }
        if (point.isYear()) {
            EnumSet<Hint> hints = EnumSet.noneOf(Hint.class);
            if (isTopic()) {
                hints.add(Hint.TOPIC);
            }
            if (point.year() != null && point.year().isFiscal() && isOfAccounts()) {
                hints.add(Hint.ACCOUNTS);
            }
            return hints;
        }
        if (point.year() != null && point.year().unit().anchor() == Anchor.SEASON) {
            Hint goal = tense.around(at, end);
            return goal == null ? Set.of() : EnumSet.of(goal);
        }
        boolean monthOnly = point.month() != null && point.month().anchor() == Anchor.NUMBER;
        boolean dayOnly =
                point.month() == null && point.day() != null && point.day().anchor() == Anchor.NUMBER;
        Hint hint = point.year() == null && (monthOnly || dayOnly) ? tense.around(at, end) : null;
        if (hint == Hint.PAST && BEFORE.begins(print, end)) {
            return EnumSet.of(hint, Hint.UNTIL);
        }
        return hint == null ? Set.of() : EnumSet.of(hint);
    }

    private boolean isOfAccounts() {
        for (int i = end; i < end + ACCOUNTS_REACH && print.at(i) != '、' && print.at(i) != '。'; i++) {
            if (ACCOUNTS.begins(print, i)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether the sentence is about the year that ends here: 昨年は; 平成30年度の利用状況を見ますと、10月から…. */
    private boolean isTopic() {
        if (TOPIC.begins(print, end)) {
            return true;
        }
        boolean owner = print.at(end) == 'の';
        if (!owner && !TOPIC_NEAR.begins(print, end)) {
            return false;
        }
        for (int i = end; i < end + TOPIC_REACH; i++) {
            char c = print.at(i);
            if (c == '月' && !owner && Numerals.isNumeral(print.at(i - 1))) {
                return true;
            }
            if (c == '、' && owner) {
                return TOPIC_NOUNS.ends(print, i);
            }
            if (c == 0 || c == '。' || c == '\n') {
                return false;
            }
        }
        return false;
    }
}
