package io.github.gijiroku4j.model;

import io.github.gijiroku4j.text.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One person of the roster (出席者).
 *
 * @param label the entry as printed, folded
 * @param name the name without title and honorific (君, 氏, さん); absent where only an office is printed
 * @param familyName the family name (姓), where the print tells it (山田　太郎, 山田委員), or the label by which the person speaks does;
 *     absent where names are run together (山田太郎) and nothing tells
 * @param givenName the given name (名), likewise; never without a family name
 * @param title the office or role (構成員, サイバーセキュリティ課長)
 * @param qualifier what stands in brackets after name and title, a seat number, or the body printed before the name
 * @param span where the entry stands
 */
public record Attendee(
        String label,
        @Nullable String name,
        @Nullable String familyName,
        @Nullable String givenName,
        @Nullable String title,
        @Nullable String qualifier,
        Span span) {

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if family name and given name are not those of {@code name}
     */
    public Attendee {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(span, "span");
        NameParts.check(name, familyName, givenName);
    }

    /** An entry of whose name nothing tells the parts. */
    public Attendee(
            String label, @Nullable String name, @Nullable String title, @Nullable String qualifier, Span span) {
        this(label, name, null, null, title, qualifier, span);
    }
}
