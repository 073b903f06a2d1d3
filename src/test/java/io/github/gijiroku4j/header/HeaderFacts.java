package io.github.gijiroku4j.header;

import io.github.gijiroku4j.model.Attendee;
import io.github.gijiroku4j.model.AttendeeGroup;
import io.github.gijiroku4j.model.Held;
import io.github.gijiroku4j.model.Minutes;
import io.github.gijiroku4j.model.Venue;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a header says, in one line for each key, as {@link HeaderTableTest} compares it. */
final class HeaderFacts {

    private HeaderFacts() {}

    /** Returns the line for {@code key}; {@code -} where nothing is there. */
    static String of(Minutes minutes, String key) {
        String line = switch (key) {
            case "kind" -> minutes.kind().name().toLowerCase(Locale.ROOT);
            case "title" -> minutes.title();
            case "issuer" -> orNone(minutes.issuer());
            case "meetings" ->
                joined(minutes.meetings().stream()
                        .map(meeting -> meeting.body() + (meeting.session() == null ? "" : " #" + meeting.session()))
                        .toList());
            case "held" -> held(minutes.held());
            case "venue" -> venue(minutes.venue());
            case "people" ->
                joined(minutes.attendance().stream().map(HeaderFacts::group).toList());
            case "absentees" ->
                joined(minutes.absentees().stream().map(HeaderFacts::group).toList());
            case "handouts" ->
                joined(minutes.handouts().stream()
                        .map(paper -> (paper.label() + " " + paper.title()).strip())
                        .toList());
            case "agenda" ->
                joined(minutes.agenda().stream()
                        .map(item -> (item.number() == null ? "" : item.number() + " ") + item.title())
                        .toList());
            case "speakers" ->
                joined(minutes.speeches().stream()
                        .map(speech -> speech.speaker().label())
                        .toList());
            default -> throw new IllegalArgumentException("no such key: " + key);
        };
        return line.isEmpty() ? "-" : line;
    }

    private static String joined(List<String> parts) {
        return String.join("; ", parts);
    }

    private static String orNone(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String held(@Nullable Held held) {
        if (held == null) {
            return "";
        }
        String times =
                held.start() == null && held.end() == null ? "" : " " + orNone(held.start()) + "-" + orNone(held.end());
        return held.date() + times;
    }

    private static String venue(@Nullable Venue venue) {
        return venue == null ? "" : venue.text() + (venue.online() ? " (online)" : "");
    }

    private static String group(AttendeeGroup group) {
        String heading = group.heading() == null ? "" : "[" + group.heading() + "] ";
        List<String> bodies = group.organisations();
        return heading
                + (bodies != null
                        ? "{" + String.join(", ", bodies) + "}"
                        : group.attendees().stream().map(HeaderFacts::attendee).collect(Collectors.joining(", ")));
    }

    /** name/title/qualifier, without what is not there. */
    private static String attendee(Attendee attendee) {
        String name = attendee.name() == null ? "" : attendee.name();
        String title = attendee.title() == null ? "" : "/" + attendee.title();
        return name + title + (attendee.qualifier() == null ? "" : "(" + attendee.qualifier() + ")");
    }
}
