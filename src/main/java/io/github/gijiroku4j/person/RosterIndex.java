package io.github.gijiroku4j.person;

import io.github.gijiroku4j.model.AttendeeGroup;
import io.github.gijiroku4j.model.AttendeeRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The people of a roster, to be asked for by name. What a question needs is made by the first such question. */
final class RosterIndex {

    /** More people of one name than any roster has; more are not compared. */
    private static final int MOST_NAMESAKES = 100;

    /** The longest name of which one letter may be wrong, and the longest of which every beginning may be the family name. */
    private static final int LONGEST = 8;

    /** No meeting has so many people; a label is compared with no more of them, so that the time stays linear. */
    private static final int MOST_COMPARED = 300;

    /** The longest beginning of a name that may be a family name with a wrong letter. */
    private static final int LONGEST_FAMILY = 3;

    private final List<AttendeeGroup> groups;
    private final List<RosterPerson> people = new ArrayList<>();
    private final Map<AttendeeRef, String> names = new HashMap<>();
    /** By whole name, by family name, and by every beginning of a name whose family name is not known. */
    private volatile @Nullable Map<String, List<RosterPerson>> byName;
    /** By name with one letter left out, which {@code ?} stands for. */
    private volatile @Nullable Map<String, List<RosterPerson>> byOtherLetters;

    RosterIndex(List<AttendeeGroup> groups) {
        this.groups = List.copyOf(groups);
        for (int g = 0; g < groups.size(); g++) {
            AttendeeGroup group = groups.get(g);
            for (int a = 0; a < group.attendees().size(); a++) {
                RosterPerson person =
                        RosterPerson.of(new AttendeeRef(g, a), group.attendees().get(a), group.heading());
                if (person != null) {
                    people.add(person);
                    String printed = person.attendee().name();
                    names.put(person.ref(), printed == null ? "" : printed);
                }
            }
        }
    }

    List<AttendeeGroup> groups() {
        return groups;
    }

    /** Everybody, in the order of the roster. */
    List<RosterPerson> people() {
        return people;
    }

    /** Those whom a label is compared with one by one; all of them but in a roster longer than that of any meeting. */
    List<RosterPerson> comparable() {
        return people.size() > MOST_COMPARED ? people.subList(0, MOST_COMPARED) : people;
    }

    /** The person at {@code ref}; null where there is none. */
    @Nullable
    RosterPerson person(@Nullable AttendeeRef ref) {
        if (ref == null) {
            return null;
        }
        AttendeeGroup group = groups.get(ref.group());
        return RosterPerson.of(ref, group.attendees().get(ref.attendee()), group.heading());
    }

    /** The name of an attendee, or {@code other} where it has none. */
    String name(@Nullable AttendeeRef ref, String other) {
        return ref == null ? other : names.getOrDefault(ref, other);
    }

    /** Those whose names begin as {@code name} does, or as a part of it; those that share the most of it first. */
    Set<RosterPerson> near(String name) {
        Map<String, List<RosterPerson>> index = byName;
        if (index == null) {
            index = byName();
            byName = index;
        }
        Set<RosterPerson> near = new LinkedHashSet<>();
        for (int length = name.length(); length > 0; length--) {
            near.addAll(index.getOrDefault(name.substring(0, length), List.of()));
        }
        return near;
    }

    /** Those whose names differ from {@code name} in one letter. */
    Set<RosterPerson> alike(String name) {
        Map<String, List<RosterPerson>> index = byOtherLetters;
        if (index == null) {
            index = byOtherLetters();
            byOtherLetters = index;
        }
        Set<RosterPerson> alike = new LinkedHashSet<>();
        for (String key : without(name)) {
            alike.addAll(index.getOrDefault(key, List.of()));
        }
        return alike;
    }

    private Map<String, List<RosterPerson>> byName() {
        Map<String, List<RosterPerson>> index = new HashMap<>();
        for (RosterPerson person : people) {
            String name = person.name();
            String family = person.family();
            put(index, name, person);
            int from = family == null ? 1 : family.length();
            int to = Math.min(name.length(), family == null ? LONGEST : from + 1);
            for (int length = from; length < to; length++) {
                put(index, name.substring(0, length), person);
            }
        }
        return index;
    }

    private Map<String, List<RosterPerson>> byOtherLetters() {
        Map<String, List<RosterPerson>> index = new HashMap<>();
        for (RosterPerson person : people) {
            String name = person.name();
            String family = person.family();
            without(name).forEach(key -> put(index, key, person));
            int least = family == null ? 2 : family.length();
            int most = family == null ? Math.min(LONGEST_FAMILY, name.length() - 1) : least;
            for (int length = least; length <= most && length < name.length(); length++) {
                without(name.substring(0, length)).forEach(key -> put(index, key, person));
            }
        }
        return index;
    }

    private static void put(Map<String, List<RosterPerson>> index, String key, RosterPerson person) {
        List<RosterPerson> same = index.computeIfAbsent(key, none -> new ArrayList<>(2));
        if (same.size() < MOST_NAMESAKES && !same.contains(person)) {
            same.add(person);
        }
    }

    /** 谷脇 is ?脇 and 谷?. */
    private static List<String> without(String name) {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < name.length() && name.length() > 1 && name.length() <= LONGEST; i++) {
            keys.add(name.substring(0, i) + "?" + name.substring(i + 1));
        }
        return keys;
    }
}
