package io.github.gijiroku4j.model;

import io.github.gijiroku4j.text.Span;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When the body meets again, as the record announces it (次回の開催, 次回は…日).
 *
 * @param date the day, where just one is given; 次回は12月上旬 has none
 * @param start when it begins, {@code "10:00"}, 24 hours, two digits each
 * @param end when it ends, likewise
 * @param text the sentence that announces it, folded
 * @param span where the sentence stands
 */
public record NextMeeting(
        @Nullable LocalDate date,
        @Nullable String start,
        @Nullable String end,
        String text,
        Span span) {

    /** Refuses missing parts. */
    public NextMeeting {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(span, "span");
    }
}
