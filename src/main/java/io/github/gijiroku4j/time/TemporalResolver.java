package io.github.gijiroku4j.time;

import io.github.gijiroku4j.model.Diagnostic.Code;
import io.github.gijiroku4j.model.Mention.Precision;
import io.github.gijiroku4j.time.CalendarDays.Days;
import io.github.gijiroku4j.time.ResolvedTime.Problem;
import io.github.gijiroku4j.time.TemporalExpression.Hint;
import io.github.gijiroku4j.time.TemporalExpression.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Works out the days of an expression from what it says, the day of the meeting and what was named before. A pure function:
 * nothing is kept.
 *
 * <p>The rules where words leave something open:
 *
 * <ul>
 *   <li>a month without a year lies in the year that its sentence is about (昨年は、4月に…), else it goes on from the month that
 *       its sentence, or with a year the sentence before, has named (令和元年12月に始め、3月に終えた), else it is the one nearest to the
 *       meeting on the side that the sentence tells of (開催した, 予定);
 *   <li>a day without a month lies in the month that its sentence has named, else in that of the meeting;
 *   <li>同年, 翌年度, 前月, 同日 count from what was named last, up to three sentences back; where nothing was, they name nothing;
 *   <li>a year without its era counts in the era of the year named last, else in the one that brings it nearest to the meeting.
 * </ul>
 */
public final class TemporalResolver {

    private TemporalResolver() {}

    /**
     * What an expression means, and the mind of the reader behind it.
     *
     * @param time the days, without any where the words name none but something is odd about them; null where they name none
     * @param next the context for the next expression
     */
    public record Resolution(@Nullable ResolvedTime time, TemporalContext next) {}

    /** Works out {@code expression} in {@code before}. */
    public static Resolution resolve(TemporalExpression expression, TemporalContext before) {
        TemporalContext context = expression.hints().contains(Hint.NEW_SENTENCE) ? before.nextSentence() : before;
        List<Problem> problems = new ArrayList<>(0);
        Set<Hint> hints = expression.hints();
        Days from = new PointResolver(context, hints, expression.start(), expression.to(), problems)
                .resolve(expression.from(), null);
        if (from == null) {
            return unresolved(expression, problems, context);
        }
        TemporalContext behind = context.named(expression.from(), from, hints, expression.end());
        Days to = from;
        Point second = expression.to();
        if (second != null) {
            to = new PointResolver(behind, hints, expression.start(), null, problems).resolve(second, from);
            if (to == null) {
                return unresolved(expression, problems, context);
            }
            if (to.to().isBefore(from.from())) {
                problems.add(new Problem(
                        Code.END_BEFORE_START, to.to() + " lies before " + from.from() + "; check the print"));
                return unresolved(expression, problems, behind);
            }
            behind = behind.named(second, to, hints, expression.end())
                    .withDays(new Days(from.from(), to.to(), from.precision()));
        }
        return new Resolution(time(expression, from, to, problems), behind);
    }

    private static ResolvedTime time(TemporalExpression expression, Days from, Days to, List<Problem> problems) {
        TimeOfDay start = expression.startTime();
        TimeOfDay end = expression.endTime();
        if (start != null && end != null && from.to().equals(to.to()) && end.minutes() < start.minutes()) {
            problems.add(new Problem(
                    Code.END_BEFORE_START, end.print() + " lies before " + start.print() + "; check the print"));
        }
        return new ResolvedTime(
                expression.start(),
                expression.end(),
                from.from(),
                to.to(),
                from.precision(),
                expression.open(),
                start == null ? null : start.print(),
                end == null ? null : end.print(),
                problems);
    }

    private static Resolution unresolved(
            TemporalExpression expression, List<Problem> problems, TemporalContext context) {
        ResolvedTime odd = problems.isEmpty()
                ? null
                : new ResolvedTime(
                        expression.start(), expression.end(), null, null, Precision.DAY, null, null, null, problems);
        return new Resolution(odd, context);
    }
}
