package io.github.gijiroku4j.person;

import io.github.gijiroku4j.model.Attendee;
import io.github.gijiroku4j.model.AttendeeGroup;
import io.github.gijiroku4j.model.AttendeeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Carries family names and given names from a roster to the labels of those who speak, and back. */
final class ToldNames {

    private final List<AttendeeGroup> groups;

    ToldNames(List<AttendeeGroup> groups) {
        this.groups = groups;
    }

    /** Returns {@code label} with what the roster tells of those whom {@code link} names; as it is where they differ. */
    PersonLabel told(PersonLabel label, Link link) {
        String name = label.name();
        if (name == null) {
            return label;
        }
        List<AttendeeRef> people = link.attendee() == null ? link.candidates() : List.of(link.attendee());
        String letters = RosterPerson.plain(RosterPerson.base(name));
        NameSplit split = NameSplit.UNTOLD;
        for (AttendeeRef person : people) {
            NameSplit next = told(name, letters, person);
            if (!next.isTold() || split.isTold() && !next.equals(split)) {
                return label;
            }
            split = next;
        }
        boolean known =
                Objects.equals(split.family(), label.familyName()) && Objects.equals(split.given(), label.givenName());
        return known ? label : label.with(split);
    }

    /** What the roster's entry tells of the name of a speaker. */
    private NameSplit told(String name, String letters, AttendeeRef ref) {
        Attendee attendee = groups.get(ref.group()).attendees().get(ref.attendee());
        String family = attendee.familyName();
        if (family == null || !letters.startsWith(RosterPerson.plain(family))) {
            return NameSplit.UNTOLD;
        }
        String own = Names.squeeze(RosterPerson.base(name));
        if (own.indexOf('・') >= 0 || family.indexOf('・') >= 0) {
            return NameSplit.UNTOLD;
        }
        int end = own.offsetByCodePoints(0, family.codePointCount(0, family.length()));
        String evidence = "The roster has " + attendee.label() + " with the family name " + family + ".";
        boolean whole =
                attendee.givenName() != null && letters.equals(RosterPerson.plain(family + attendee.givenName()));
        boolean alone = end == own.length();
        return alone || whole ? NameSplit.at(own, end, evidence) : NameSplit.UNTOLD;
    }

    /** Returns the roster with the family names, in plain letters, that labels tell of people whose entries do not. */
    List<AttendeeGroup> with(Map<AttendeeRef, Set<String>> families) {
        List<AttendeeGroup> told = new ArrayList<>();
        for (int g = 0; g < groups.size(); g++) {
            List<Attendee> attendees = new ArrayList<>(groups.get(g).attendees());
            for (int a = 0; a < attendees.size(); a++) {
                Set<String> family = families.getOrDefault(new AttendeeRef(g, a), Set.of());
                Attendee attendee = attendees.get(a);
                attendees.set(
                        a, family.size() == 1 ? told(attendee, family.iterator().next()) : attendee);
            }
            told.add(new AttendeeGroup(
                    groups.get(g).heading(), attendees, groups.get(g).organisations()));
        }
        return told;
    }

    private static Attendee told(Attendee attendee, String family) {
        String printed = attendee.name();
        if (printed == null || attendee.familyName() != null) {
            return attendee;
        }
        String name = Names.squeeze(printed);
        if (name.endsWith(")")
                || name.indexOf('・') >= 0
                || !Variants.plain(name).startsWith(family)) {
            return attendee;
        }
        NameSplit split = NameSplit.at(name, name.offsetByCodePoints(0, family.codePointCount(0, family.length())), "");
        return new Attendee(
                attendee.label(),
                printed,
                split.family(),
                split.given(),
                attendee.title(),
                attendee.qualifier(),
                attendee.span());
    }
}
