package io.github.gijiroku4j.time;

import io.github.gijiroku4j.time.TemporalResolver.Resolution;
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
 * <p>A reader remembers what was named, since 同年 and 翌月 ask for it; use one for each text, from one thread. Who wants the two
 * steps apart calls {@link TemporalScanner} and {@link TemporalResolver}.
 */
public final class TemporalReader {

    private TemporalContext context;

    private TemporalReader(@Nullable LocalDate day) {
        this.context = TemporalContext.at(day);
    }

    /** Returns a reader for a text of {@code day}; without a day, words such as 昨年 name nothing. */
    public static TemporalReader at(@Nullable LocalDate day) {
        return new TemporalReader(day);
    }

    /** Returns the times that the next paragraph names, in order; offsets are those of {@code paragraph}. */
    public List<ResolvedTime> read(CharSequence paragraph) {
        context = context.nextParagraph();
        List<TemporalExpression> expressions = TemporalScanner.scan(paragraph);
        if (expressions.isEmpty()) {
            return List.of();
        }
        List<ResolvedTime> found = new ArrayList<>(expressions.size());
        for (TemporalExpression expression : expressions) {
            Resolution resolution = TemporalResolver.resolve(expression, context);
            context = resolution.next();
            if (resolution.time() != null) {
                found.add(resolution.time());
            }
        }
        return found;
    }
}
