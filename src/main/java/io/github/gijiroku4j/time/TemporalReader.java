package io.github.gijiroku4j.time;

import io.github.gijiroku4j.model.Diagnostic.Code;
import io.github.gijiroku4j.time.ResolvedTime.Problem;
import io.github.gijiroku4j.time.TemporalExpression.Point;
import io.github.gijiroku4j.time.TemporalResolver.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates of a text, paragraph after paragraph, against the day on which it was spoken.
 *
 * <pre>{@code
 * TemporalReader reader = TemporalReader.at(LocalDate.of(2020, 1, 30));
 * reader.read("昨年4月から");   // 2019-04-01..2019-04-30
 * }</pre>
 *
 * <p>A reader remembers what was named, since 同年 and 翌月 ask for it; use one for each text, from one thread.
 */
public final class TemporalReader {

    private final TemporalContext context;

    private TemporalReader(@Nullable LocalDate day) {
        this.context = new TemporalContext(day);
    }

    /** Returns a reader for a text of {@code day}; without a day, words such as 昨年 name nothing. */
    public static TemporalReader at(@Nullable LocalDate day) {
        return new TemporalReader(day);
    }

    /** Returns the times that the next paragraph names, in order; offsets are those of {@code paragraph}. */
    public List<ResolvedTime> read(CharSequence paragraph) {
        List<TemporalExpression> expressions = TemporalScanner.scan(paragraph);
        if (expressions.isEmpty()) {
            context.newParagraph();
            return List.of();
        }
        context.newParagraph();
        List<ResolvedTime> found = new ArrayList<>(expressions.size());
        int at = 0;
        for (TemporalExpression expression : expressions) {
            for (; at < expression.start(); at++) {
                char c = paragraph.charAt(at);
                if (c == '。') {
                    context.newSentence();
                }
            }
            ResolvedTime time = resolve(expression);
            if (time != null) {
                found.add(time);
            }
        }
        return found;
    }

    private @Nullable ResolvedTime resolve(TemporalExpression expression) {
        TemporalResolver resolver = new TemporalResolver(context);
        Days from = resolver.resolve(expression.from(), null);
        Days to = from == null || expression.to() == null ? from : resolver.resolve(expression.to(), from);
        List<Problem> problems = new ArrayList<>(resolver.problems());
        if (from == null || to == null) {
            return problems.isEmpty() ? null : unresolved(expression, problems);
        }
        if (to.to().isBefore(from.from())) {
            problems.add(
                    new Problem(Code.END_BEFORE_START, to.to() + " lies before " + from.from() + "; check the print"));
            return unresolved(expression, problems);
        }
        TimeOfDay start = expression.startTime();
        TimeOfDay end = expression.endTime();
        if (start != null && end != null && end.minutes() < start.minutes()) {
            problems.add(new Problem(
                    Code.END_BEFORE_START, end.print() + " lies before " + start.print() + "; check the print"));
        }
        Point second = expression.to();
        if (second != null && second.year() != null) {
            context.named(second, to);
        } else {
            context.named(expression.from(), from);
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

    private static ResolvedTime unresolved(TemporalExpression expression, List<Problem> problems) {
        return new ResolvedTime(
                expression.start(),
                expression.end(),
                null,
                null,
                io.github.gijiroku4j.model.Mention.Precision.DAY,
                null,
                null,
                null,
                problems);
    }
}
