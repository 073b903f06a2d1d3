package io.github.gijiroku4j.model;

import io.github.gijiroku4j.text.Span;
import java.util.Objects;

/**
 * Where the meeting took place (場所).
 *
 * @param text the place as printed, folded
 * @param online whether it says that some or all took part over the network (Web開催, オンライン)
 * @param span where it stands
 */
public record Venue(String text, boolean online, Span span) {

    /** Refuses missing parts. */
    public Venue {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(span, "span");
    }
}
