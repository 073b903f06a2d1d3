package io.github.gijiroku4j.model;

import io.github.gijiroku4j.text.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One item of the agenda (議題, 議事次第).
 *
 * @param number its number as printed, without brackets and dots ({@code 1} of {@code (1)}, {@code 日程第4})
 * @param title its words
 * @param span where the item stands
 */
public record AgendaItem(@Nullable String number, String title, Span span) {

    /** Refuses missing parts. */
    public AgendaItem {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(span, "span");
    }
}
