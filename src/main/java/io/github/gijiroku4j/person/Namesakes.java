package io.github.gijiroku4j.person;

import io.github.gijiroku4j.model.Attendee;
import io.github.gijiroku4j.model.AttendeeRef;
import io.github.gijiroku4j.person.RosterPerson.Agreement;
import io.github.gijiroku4j.person.Titles.Relation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Chooses among the people of one name: by the letters in which it is printed, by the title, by the office of somebody else. */
final class Namesakes {

    private final RosterIndex roster;
    /** The names of those who speak, as their labels print them. */
    private final Set<String> heard;

    Namesakes(RosterIndex roster, Set<String> heard) {
        this.roster = roster;
        this.heard = heard;
    }

    /** Chooses among {@code fitting}, whose names agree with {@code printed}; at least one. */
    Link among(List<RosterPerson> fitting, String printed, @Nullable String title) {
        List<RosterPerson> exact = inTheseLetters(Names.squeeze(RosterPerson.base(printed)), title, fitting);
        if (!exact.isEmpty()) {
            return among(exact, printed, title);
        }
        List<RosterPerson> order = new ArrayList<>(fitting);
        order.sort(Comparator.comparing((RosterPerson person) -> relation(title, person))
                .thenComparing(person -> !isOfGroup(title, person))
                .thenComparing(person -> -overlap(title, person)));
        RosterPerson first = order.get(0);
        Relation relation = relation(title, first);
        boolean whole = first.agrees(RosterPerson.plain(RosterPerson.base(printed)), RosterPerson.hint(printed))
                        == Agreement.WHOLE
                && first.name().length() > familyLength(first);
        boolean office = relation.compareTo(Relation.PART) > 0 && title != null && !Titles.isRole(title);
        RosterPerson holder = office && !whole ? new NearMisses(roster).holder(title, first) : null;
        if (holder != null) {
            boolean misprint = Misprints.isNear(RosterPerson.plain(printed), holder);
            return Link.none(
                    misprint ? Link.Outcome.MISPRINT : Link.Outcome.DOUBTFUL,
                    misprint ? List.of(holder.ref()) : List.of(holder.ref(), first.ref()),
                    "The roster has " + first.attendee().label() + ", but as " + title + " it has "
                            + holder.attendee().label() + ".");
        }
        if (relation == Relation.CONFLICT && !whole) {
            return Link.none(
                    Link.Outcome.DOUBTFUL,
                    refs(order),
                    "The roster has " + printed + ", but as " + listed(first) + " and not as " + title + ".");
        }
        List<RosterPerson> alike = order.stream()
                .filter(person -> relation(title, person) == relation
                        && isOfGroup(title, person) == isOfGroup(title, first)
                        && !isSamePerson(first, person))
                .toList();
        if (alike.isEmpty() || relation == Relation.PART && namesMoreThan(title, first, alike)) {
            return Link.to(first.ref(), evidence(printed, title, first, relation, order.size()));
        }
        List<RosterPerson> possible = order.stream()
                .filter(person -> relation == Relation.CONFLICT || relation(title, person) != Relation.CONFLICT)
                .toList();
        return Link.none(
                Link.Outcome.DOUBTFUL,
                refs(possible),
                "The roster has " + possible.size() + " people of the name " + printed + ", "
                        + (title == null
                                ? "and no title is printed"
                                : relation == Relation.CONFLICT
                                        ? "but none of them as " + title
                                        : "and the title " + title + " does not tell them apart")
                        + ".");
    }

    /** Tells whether the group of a person is called by {@code title}: 委員 among 出席委員, whatever office is listed. */
    private static boolean isOfGroup(@Nullable String title, RosterPerson person) {
        return title != null
                && person.heading() != null
                && Titles.relate(title, null, null, person.heading()).compareTo(Relation.PART) <= 0;
    }

    /** What the roster has a person as: the title, else one of a group. */
    private static String listed(RosterPerson person) {
        String title = person.attendee().title();
        return title != null ? title : person.heading() != null ? "one of " + person.heading() : "a member";
    }

    /** 会場運営担当部長 says more of 会場運営担当部長国際大会準備担当部長 than of 運営担当部長. */
    private static boolean namesMoreThan(@Nullable String title, RosterPerson person, List<RosterPerson> others) {
        int own = overlap(title, person);
        return others.stream().allMatch(other -> overlap(title, other) + 1 < own);
    }

    private static int overlap(@Nullable String title, RosterPerson person) {
        String listed = person.attendee().title();
        return title == null || listed == null ? 0 : Titles.overlap(title, listed);
    }

    /**
     * Those whose names are printed in the letters of the label, where some are not and letters tell in this record: the
     * label has a variant letter (齊藤), or another label has one where this has none. Empty where letters tell nothing.
     */
    private List<RosterPerson> inTheseLetters(String name, @Nullable String title, List<RosterPerson> fitting) {
        List<RosterPerson> exact = fitting.stream()
                .filter(person ->
                        Names.squeeze(String.valueOf(person.attendee().name())).startsWith(name))
                .toList();
        String plain = Variants.plain(name);
        boolean tells = !plain.equals(name)
                || heard.stream()
                        .anyMatch(other ->
                                !other.startsWith(name) && Variants.plain(other).startsWith(plain));
        boolean agrees = exact.stream().anyMatch(person -> relation(title, person) != Relation.CONFLICT);
        return tells && agrees && exact.size() < fitting.size() ? exact : List.of();
    }

    private static int familyLength(RosterPerson person) {
        String family = person.family();
        return family == null ? person.name().length() : family.length();
    }

    /** One person may stand in two groups of the roster. */
    static boolean isSamePerson(RosterPerson one, RosterPerson other) {
        return one.name().equals(other.name())
                && Objects.equals(one.hint(), other.hint())
                && (one.name().length() > familyLength(one)
                        || Objects.equals(
                                one.attendee().title(), other.attendee().title()));
    }

    private static String evidence(
            String printed, @Nullable String title, RosterPerson person, Relation relation, int several) {
        Attendee attendee = person.attendee();
        String who = "The roster has " + attendee.label();
        String only = several == 1
                ? ", the only one of the name " + printed
                : ", one of " + several + " of the name " + printed;
        return switch (relation) {
            case SAME -> who + only + ", with the title " + title + ".";
            case PART -> who + only + "; " + title + " and " + attendee.title() + " are one office.";
            case ROLE -> who + only + "; " + title + " is a role in the meeting.";
            default -> who + only + ".";
        };
    }

    static Relation relation(@Nullable String title, RosterPerson person) {
        Attendee attendee = person.attendee();
        String heading = person.heading();
        boolean committee =
                attendee.title() == null && attendee.label().endsWith("君") && heading != null && heading.endsWith("委員");
        // The speaker of an assembly (議長) is no plain member of one of its committees.
        return committee && title != null && (title.equals("議長") || title.equals("副議長"))
                ? Relation.CONFLICT
                : Titles.relate(title, attendee.title(), attendee.qualifier(), heading);
    }

    private static List<AttendeeRef> refs(List<RosterPerson> order) {
        return order.stream().map(RosterPerson::ref).toList();
    }
}
