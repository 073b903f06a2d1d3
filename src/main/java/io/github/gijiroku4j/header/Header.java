package io.github.gijiroku4j.header;

import io.github.gijiroku4j.model.AgendaItem;
import io.github.gijiroku4j.model.Attendee;
import io.github.gijiroku4j.model.AttendeeGroup;
import io.github.gijiroku4j.model.Diagnostic;
import io.github.gijiroku4j.model.Handout;
import io.github.gijiroku4j.model.Held;
import io.github.gijiroku4j.model.Meeting;
import io.github.gijiroku4j.model.Minutes;
import io.github.gijiroku4j.model.Venue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands ahead of the talk.
 *
 * @param kind what sort of record it is
 * @param title the title
 * @param issuer who issued it
 * @param meetings the bodies that met
 * @param held when
 * @param venue where
 * @param attendance who was there
 * @param absentees who was absent
 * @param handouts the papers
 * @param agenda what was to be discussed
 * @param bodyStart the index of the first line of the body
 * @param diagnostics what was odd
 */
public record Header(
        Minutes.Kind kind,
        String title,
        @Nullable String issuer,
        List<Meeting> meetings,
        @Nullable Held held,
        @Nullable Venue venue,
        List<AttendeeGroup> attendance,
        List<AttendeeGroup> absentees,
        List<Handout> handouts,
        List<AgendaItem> agenda,
        int bodyStart,
        List<Diagnostic> diagnostics) {

    /** Returns the labels and the names of the roster, without spaces. */
    public Set<String> people() {
        Set<String> people = new HashSet<>();
        for (AttendeeGroup group : attendance) {
            for (Attendee attendee : group.attendees()) {
                people.add(attendee.label().replace(" ", ""));
                if (attendee.name() != null) {
                    people.add(attendee.name().replace(" ", ""));
                }
            }
        }
        return people;
    }
}
