package io.github.gijiroku4j.person;

import io.github.gijiroku4j.model.Attendee;
import io.github.gijiroku4j.model.AttendeeGroup;
import io.github.gijiroku4j.model.AttendeeRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the attendee that a speaker is: by the whole name, else by the family name, where two share one by the title.
 */
public final class SpeakerLinker {

    private final List<AttendeeGroup> groups;
    private final Map<Character, List<AttendeeRef>> byFirstLetter = new HashMap<>();

    private SpeakerLinker(List<AttendeeGroup> groups) {
        this.groups = groups;
        for (int g = 0; g < groups.size(); g++) {
            for (int a = 0; a < groups.get(g).attendees().size(); a++) {
                String name = groups.get(g).attendees().get(a).name();
                if (name != null && !name.isEmpty()) {
                    byFirstLetter
                            .computeIfAbsent(name.charAt(0), key -> new ArrayList<>())
                            .add(new AttendeeRef(g, a));
                }
            }
        }
    }

    /** Returns a linker for a roster. */
    public static SpeakerLinker of(List<AttendeeGroup> groups) {
        return new SpeakerLinker(groups);
    }

    /** Returns the names of the roster. */
    public Set<String> names() {
        Set<String> names = new HashSet<>();
        for (AttendeeGroup group : groups) {
            for (Attendee attendee : group.attendees()) {
                if (attendee.name() != null) {
                    names.add(attendee.name());
                }
            }
        }
        return names;
    }

    /** Returns those who fit, best first; one if there is no doubt, none if nobody does. */
    public List<AttendeeRef> link(PersonLabel person) {
        String name = person.name();
        if (name == null || name.isEmpty()) {
            return List.of();
        }
        List<AttendeeRef> whole = new ArrayList<>();
        List<AttendeeRef> family = new ArrayList<>();
        for (AttendeeRef ref : byFirstLetter.getOrDefault(name.charAt(0), List.of())) {
            String other = attendee(ref).name();
            if (other == null) {
                continue;
            }
            if (other.equals(name)) {
                whole.add(ref);
            } else if (other.startsWith(name) || name.startsWith(other)) {
                family.add(ref);
            }
        }
        List<AttendeeRef> fitting = whole.isEmpty() ? family : whole;
        return fitting.size() < 2 ? fitting : byTitle(fitting, person.title());
    }

    /** Those whose title is the same, or part of the other; the same person in two groups is no doubt. */
    private List<AttendeeRef> byTitle(List<AttendeeRef> fitting, @Nullable String title) {
        List<AttendeeRef> same = fitting.stream()
                .filter(ref -> title != null && title.equals(attendee(ref).title()))
                .toList();
        if (!same.isEmpty()) {
            return same.subList(0, 1);
        }
        List<AttendeeRef> part = fitting.stream()
                .filter(ref -> {
                    String other = attendee(ref).title();
                    return title != null && other != null && (other.endsWith(title) || title.endsWith(other));
                })
                .toList();
        return part.size() == 1 ? part : fitting;
    }

    private Attendee attendee(AttendeeRef ref) {
        return groups.get(ref.group()).attendees().get(ref.attendee());
    }
}
