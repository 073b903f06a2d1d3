package io.github.gijiroku4j.person;

import io.github.gijiroku4j.model.Speaker;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A label, cut.
 *
 * @param name the person's name without honorific and inner spaces; null where an office or a group is named
 * @param familyName the family name (姓), where the print tells it: of 山田　太郎 and of 山田委員, but not of 山田太郎
 * @param givenName the given name (名), where the print tells it; never without a family name
 * @param title the office; null where none is printed
 * @param qualifier what stands in brackets behind name and title, a seat number, or the body ahead of the name
 * @param kind what the label names
 * @param evidence what the cut rests on, in a sentence, and one more where it tells family name and given name
 */
public record PersonLabel(
        @Nullable String name,
        @Nullable String familyName,
        @Nullable String givenName,
        @Nullable String title,
        @Nullable String qualifier,
        Speaker.Kind kind,
        String evidence) {

    /** Refuses missing parts. */
    public PersonLabel {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(evidence, "evidence");
    }

    /** A label whose name nothing cuts into family name and given name. */
    public PersonLabel(
            @Nullable String name,
            @Nullable String title,
            @Nullable String qualifier,
            Speaker.Kind kind,
            String evidence) {
        this(name, null, null, title, qualifier, kind, evidence);
    }

    /**
     * Returns a label that the print itself cuts, by columns or spaces.
     *
     * @param printed the name as printed, its spaces kept, which may tell family name and given name; null where none is printed
     * @param called whether a title or an honorific stands beside the name
     */
    public static PersonLabel ofColumns(
            @Nullable String printed, boolean called, @Nullable String title, @Nullable String qualifier) {
        String evidence = "The print sets the parts of the label apart.";
        if (printed == null) {
            return new PersonLabel(null, title, qualifier, Speaker.Kind.PERSON, evidence);
        }
        return new PersonLabel(Names.squeeze(printed), title, qualifier, Speaker.Kind.PERSON, evidence)
                .with(NameSplit.of(printed, called));
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
        return other == null || other.isEmpty()
                ? this
                : new PersonLabel(name, familyName, givenName, title, other, kind, evidence);
    }

    PersonLabel withTitle(@Nullable String other) {
        return new PersonLabel(name, familyName, givenName, other, qualifier, kind, evidence);
    }

    /** Returns the label with family name and given name as {@code split} tells them; the same label if it tells nothing. */
    PersonLabel with(NameSplit split) {
        if (!split.isTold() || !split.fits(name)) {
            return this;
        }
        String told = evidence.endsWith(split.evidence()) ? evidence : evidence + " " + split.evidence();
        return new PersonLabel(name, split.family(), split.given(), title, qualifier, kind, told);
    }
}
