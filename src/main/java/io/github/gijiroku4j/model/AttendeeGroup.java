package io.github.gijiroku4j.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * People or bodies that the roster lists together.
 *
 * @param heading the words over the group (構成員); absent where one group stands under a plain 出席者
 * @param attendees the people
 * @param organisations the bodies, for a group that lists bodies and no people; otherwise absent
 */
public record AttendeeGroup(
        @Nullable String heading,
        List<Attendee> attendees,
        @Nullable List<String> organisations) {

    /** Copies the lists. */
    public AttendeeGroup {
        attendees = List.copyOf(attendees);
        organisations = organisations == null ? null : List.copyOf(organisations);
    }
}
