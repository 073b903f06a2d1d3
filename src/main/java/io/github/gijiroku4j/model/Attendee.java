package io.github.gijiroku4j.model;

import io.github.gijiroku4j.text.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One person of the roster (出席者).
 *
 * @param label the entry as printed, folded
 * @param name the name without title and honorific (君, 氏, さん); absent where only an office is printed
 * @param title the office or role (構成員, サイバーセキュリティ課長)
 * @param qualifier what stands in brackets after name and title, a seat number, or the body printed before the name
 * @param span where the entry stands
 */
public record Attendee(
        String label,
        @Nullable String name,
        @Nullable String title,
        @Nullable String qualifier,
        Span span) {

    /** Refuses missing parts. */
    public Attendee {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(span, "span");
    }
}
