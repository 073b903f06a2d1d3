package io.github.gijiroku4j.person;

import io.github.gijiroku4j.model.Attendee;
import io.github.gijiroku4j.model.Speaker;
import io.github.gijiroku4j.person.Titles.Relation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says who could be meant by a label that fits nobody of the roster: somebody who is called by the given name (マリア委員), or whose
 * name differs in one letter, in the order of its letters or by a letter that was lost, and whose title is the same.
 */
final class NearMisses {

    private final RosterIndex roster;

    NearMisses(RosterIndex roster) {
        this.roster = roster;
    }

    /** Nobody has the name of {@code label}, which is {@code name} in plain letters. */
    Link missing(PersonLabel label, String name, @Nullable String seat) {
        String printed = String.valueOf(label.name());
        Link called = byGivenName(label, printed);
        if (called != null) {
            return called;
        }
        Set<RosterPerson> alike = roster.alike(name);
        List<RosterPerson> seated = alike.stream()
                .filter(person -> seat != null && seat.equals(person.seat()))
                .toList();
        if (seated.size() == 1) {
            return misprint(printed, seated.get(0), "whose name differs in one letter and whose seat is the same.");
        }
        List<RosterPerson> near = alike.stream()
                .filter(person -> Misprints.isNear(name, person) && isInOffice(label, person))
                .toList();
        if (near.size() == 1) {
            return misprint(printed, near.get(0), "whose name differs in one letter and whose title is the same.");
        }
        List<RosterPerson> turned = near.isEmpty() ? turned(label, name) : List.of();
        return turned.size() == 1
                ? misprint(
                        printed,
                        turned.get(0),
                        "whose name has the same letters the other way round and whose title is the same.")
                : Link.none(Link.Outcome.MISSING, List.of(), "The roster has nobody of the name " + printed + ".");
    }

    private static Link misprint(String printed, RosterPerson person, String why) {
        return Link.none(
                Link.Outcome.MISPRINT,
                List.of(person.ref()),
                "The roster has no " + printed + ", but " + person.attendee().label() + ", " + why);
    }

    private static boolean isInOffice(PersonLabel label, RosterPerson person) {
        return Namesakes.relation(label.title(), person).compareTo(Relation.PART) <= 0;
    }

    /** マリア委員: those who are called by the given name, as bearers of foreign names are; null unless there is just one. */
    private @Nullable Link byGivenName(PersonLabel label, String printed) {
        List<RosterPerson> called = roster.comparable().stream()
                .filter(person ->
                        person.isCalled(printed) && Namesakes.relation(label.title(), person) != Relation.CONFLICT)
                .toList();
        return called.size() == 1
                ? Link.to(
                        called.get(0).ref(),
                        "The roster has " + called.get(0).attendee().label() + ", the only one of the given name "
                                + printed + ".")
                : null;
    }

    /** 田三委員 for 三田委員: two letters in a row stand the other way round, in a name that no list has. */
    private List<RosterPerson> turned(PersonLabel label, String name) {
        Set<RosterPerson> turned = new LinkedHashSet<>();
        for (int i = 0; i + 1 < name.length() && name.length() <= 4 && !FamilyNames.isListed(name); i++) {
            String other = name.substring(0, i) + name.charAt(i + 1) + name.charAt(i) + name.substring(i + 2);
            for (RosterPerson person : other.equals(name) ? Set.<RosterPerson>of() : roster.near(other)) {
                boolean same = other.equals(person.family()) || other.equals(person.name());
                if (same && Namesakes.relation(label.title(), person) != Relation.CONFLICT) {
                    turned.add(person);
                }
            }
        }
        return new ArrayList<>(turned);
    }

    /**
     * Returns 指直建設課長, whose name no list has, cut at the office of the one who holds it, if the name ahead is most likely that
     * of the holder with a misprint; else {@code label}.
     */
    PersonLabel cutAtOffice(PersonLabel label) {
        String words = label.title();
        if (label.kind() != Speaker.Kind.OFFICE || words == null || words.length() < 4) {
            return label;
        }
        for (RosterPerson person : roster.comparable()) {
            String office = person.attendee().title();
            int cut = office == null ? 0 : words.length() - office.length();
            if (office != null && cut > 1 && cut <= 4 && office.length() > 1 && words.endsWith(office)) {
                String name = words.substring(0, cut);
                if (Misprints.isNear(RosterPerson.plain(name), person)) {
                    return PersonLabel.person(
                                    name,
                                    office,
                                    "The roster has " + person.attendee().label() + " as " + office + ", so that "
                                            + name + " stands for a name.")
                            .withQualifier(label.qualifier());
                }
            }
        }
        return label;
    }

    /** Returns the one other person who holds the office {@code title}, which only one holds; null if there is none. */
    @Nullable
    RosterPerson holder(@Nullable String title, RosterPerson than) {
        if (title == null || !Titles.isSole(title) || title.endsWith("代理") || isHeldBy(title, than)) {
            return null;
        }
        List<RosterPerson> holders = roster.comparable().stream()
                .filter(person -> !person.name().equals(than.name()) && isHeldBy(title, person))
                .toList();
        boolean one = !holders.isEmpty()
                && holders.stream()
                        .allMatch(person -> person.name().equals(holders.get(0).name()));
        return one ? holders.get(0) : null;
    }

    private static boolean isHeldBy(String title, RosterPerson person) {
        Attendee attendee = person.attendee();
        String office = attendee.title();
        Relation relation = Titles.relate(title, office, attendee.qualifier(), null);
        return relation == Relation.SAME && (office != null || attendee.qualifier() != null)
                || relation == Relation.PART
                        && office != null
                        && Titles.whole(office).startsWith(Titles.whole(title));
    }

    /**
     * 荒委員 where the roster has 荒 in another office and 荒井委員: the likelier of the two is that a letter was lost. Null unless just
     * one person of the title has a name that begins or ends with {@code name} and is one letter longer.
     */
    @Nullable
    Link lostLetter(PersonLabel label, String name) {
        List<RosterPerson> longer = roster.comparable().stream()
                .filter(person -> {
                    String family = person.family();
                    return family != null
                            && family.length() == name.length() + 1
                            && (family.startsWith(name) || family.endsWith(name))
                            && Namesakes.relation(label.title(), person) == Relation.SAME;
                })
                .toList();
        return longer.size() == 1
                ? misprint(
                        String.valueOf(label.name()) + " as " + label.title(),
                        longer.get(0),
                        "whose name has a letter more and whose title is the same.")
                : null;
    }
}
