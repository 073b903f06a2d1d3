package io.github.gijiroku4j.time;

import io.github.gijiroku4j.model.Diagnostic;
import io.github.gijiroku4j.model.Mention.Open;
import io.github.gijiroku4j.model.Mention.Precision;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days that words name.
 *
 * @param start where the words begin in the text that was read
 * @param end where they end
 * @param from the first day, inclusive; null where the words name no day that there is
 * @param to the last day, inclusive; null likewise
 * @param precision how exact the words are
 * @param open whether they reach past the days they name
 * @param startTime a time of day printed with the date, {@code "08:00"}
 * @param endTime the end of a range of times
 * @param problems what is odd about the words
 */
public record ResolvedTime(
        int start,
        int end,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Precision precision,
        @Nullable Open open,
        @Nullable String startTime,
        @Nullable String endTime,
        List<Problem> problems) {

    /** Copies the problems. */
    public ResolvedTime {
        problems = List.copyOf(problems);
    }

    /**
     * Something odd about the words.
     *
     * @param code what it is
     * @param message what was found, in a sentence
     */
    public record Problem(Diagnostic.Code code, String message) {}
}
