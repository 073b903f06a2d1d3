package io.github.gijiroku4j.person;

import io.github.gijiroku4j.model.Speaker;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A label, cut.
 *
 * @param name the person's name without honorific and inner spaces; null where an office or a group is named
 * @param title the office; null where none is printed
 * @param qualifier what stands in brackets behind name and title, a seat number, or the body ahead of the name
 * @param kind what the label names
 * @param evidence what the cut rests on, in one sentence
 */
public record PersonLabel(
        @Nullable String name,
        @Nullable String title,
        @Nullable String qualifier,
        Speaker.Kind kind,
        String evidence) {

    /** Refuses missing parts. */
    public PersonLabel {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(evidence, "evidence");
    }

    /** A label that the print itself cuts, by columns or spaces. */
    public PersonLabel(@Nullable String name, @Nullable String title, @Nullable String qualifier, Speaker.Kind kind) {
        this(name, title, qualifier, kind, "The print sets the parts of the label apart.");
    }

    static PersonLabel person(@Nullable String name, @Nullable String title, String evidence) {
        return new PersonLabel(name, title, null, Speaker.Kind.PERSON, evidence);
    }

    static PersonLabel office(String title, String evidence) {
        return new PersonLabel(null, title, null, Speaker.Kind.OFFICE, evidence);
    }

    /** 事務局（佐々木）: the name only tells who spoke up for an office that no one person holds. */
    static PersonLabel room(String office, String who) {
        return office(office, office + " is an office that no one person holds.")
                .withQualifier(who);
    }

    static PersonLabel group(String label, String evidence) {
        return new PersonLabel(null, label, null, Speaker.Kind.GROUP, evidence);
    }

    PersonLabel withQualifier(@Nullable String other) {
        return other == null || other.isEmpty() ? this : new PersonLabel(name, title, other, kind, evidence);
    }

    PersonLabel withTitle(@Nullable String other) {
        return new PersonLabel(name, other, qualifier, kind, evidence);
    }
}
