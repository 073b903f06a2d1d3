package io.github.gijiroku4j.model;

import io.github.gijiroku4j.text.Span;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When the meeting took place (日時).
 *
 * @param date the day; of a meeting over several days the first
 * @param start when it began, {@code "16:00"}, 24 hours, two digits each
 * @param end when it ended, likewise
 * @param text the value as printed, folded
 * @param span where it stands
 */
public record Held(
        LocalDate date, @Nullable String start, @Nullable String end, String text, Span span) {

    /** Refuses missing parts. */
    public Held {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(span, "span");
    }
}
