package io.github.gijiroku4j.person;

import io.github.gijiroku4j.model.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * A label, cut.
 *
 * @param name the person's name without honorific and inner spaces; null where an office or a group is named
 * @param title the office; null where none is printed
 * @param qualifier what stands in brackets behind name and title, a seat number, or the body ahead of the name
 * @param kind what the label names
 */
public record PersonLabel(
        @Nullable String name,
        @Nullable String title,
        @Nullable String qualifier,
        Speaker.Kind kind) {

    static PersonLabel person(@Nullable String name, @Nullable String title, @Nullable String qualifier) {
        return new PersonLabel(name, title, qualifier, Speaker.Kind.PERSON);
    }

    static PersonLabel office(String title, @Nullable String qualifier) {
        return new PersonLabel(null, title, qualifier, Speaker.Kind.OFFICE);
    }

    PersonLabel withQualifier(@Nullable String other) {
        return other == null ? this : new PersonLabel(name, title, other, kind);
    }
}
