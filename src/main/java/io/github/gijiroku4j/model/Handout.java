package io.github.gijiroku4j.model;

import io.github.gijiroku4j.text.Span;
import java.util.Objects;

/**
 * A paper that was handed out (配付資料).
 *
 * @param label what it is called by, without inner spaces and with ASCII hyphens ({@code 資料10-1}); empty where it has
 *     a title only
 * @param title its title as printed, folded, its lines joined
 * @param span where the entry stands
 */
public record Handout(String label, String title, Span span) {

    /** Refuses missing parts. */
    public Handout {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(span, "span");
    }
}
