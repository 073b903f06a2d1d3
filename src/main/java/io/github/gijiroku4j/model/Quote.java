package io.github.gijiroku4j.model;

import io.github.gijiroku4j.text.Span;
import java.util.Objects;

/**
 * Words of the record that something rests on, and where they stand.
 *
 * @param text the words, folded
 * @param span where they stand
 */
public record Quote(String text, Span span) {

    /** Refuses missing parts. */
    public Quote {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(span, "span");
    }
}
