package io.github.gijiroku4j.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks, as the print says it.
 *
 * @param label the words of the label, folded, without the marker around them (山田委員長); empty where nothing is printed
 * @param name the person's name; absent for an office, a group and an anonymous speaker
 * @param familyName the family name (姓), where the label's print or the roster tells it (山田委員, 山田　太郎君); absent where the name is run
 *     together (山田太郎) and nothing tells
 * @param givenName the given name (名), where it is printed and told; never without a family name, and never a part of it: 後藤(里)
 *     has none
 * @param title the office or role; for an office or a group the label without its qualifier (事務局, 全構成員)
 * @param qualifier what stands in brackets after name and title, a seat number, or the body printed before the name
 * @param kind what the label names
 * @param attendee the person of the roster, where there is just one that fits
 * @param absentee the person, where just one fits and the record lists that one among the absent: who came late, or whom the list errs about
 * @param candidates the people of the roster that fit, best first, where the roster leaves a doubt
 */
public record Speaker(
        String label,
        @Nullable String name,
        @Nullable String familyName,
        @Nullable String givenName,
        @Nullable String title,
        @Nullable String qualifier,
        Kind kind,
        @Nullable AttendeeRef attendee,
        @Nullable AttendeeRef absentee,
        @Nullable List<AttendeeRef> candidates) {

    /**
     * Checks the parts, copies the candidates.
     *
     * @throws IllegalArgumentException if family name and given name are not those of {@code name}
     */
    public Speaker {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(kind, "kind");
        NameParts.check(name, familyName, givenName);
        candidates = candidates == null ? null : List.copyOf(candidates);
    }

    /** A speaker of whose name nothing tells the parts. */
    public Speaker(
            String label,
            @Nullable String name,
            @Nullable String title,
            @Nullable String qualifier,
            Kind kind,
            @Nullable AttendeeRef attendee,
            @Nullable List<AttendeeRef> candidates) {
        this(label, name, null, null, title, qualifier, kind, attendee, null, candidates);
    }

    /** Returns the speaker of an opinion that no label names. */
    public static Speaker anonymous() {
        return new Speaker("", null, null, null, Kind.ANONYMOUS, null, null);
    }

    /** What a label names. */
    public enum Kind {
        /** One person, by name. */
        PERSON,
        /** Several at once (全構成員, 委員一同). */
        GROUP,
        /** An office without a person's name (事務局, 議長). */
        OFFICE,
        /** Nobody that the print names. */
        ANONYMOUS
    }
}
