package io.github.gijiroku4j.person;

import io.github.gijiroku4j.model.Attendee;
import io.github.gijiroku4j.model.AttendeeGroup;
import io.github.gijiroku4j.model.AttendeeRef;
import io.github.gijiroku4j.model.Speaker;
import io.github.gijiroku4j.person.RosterPerson.Agreement;
import io.github.gijiroku4j.person.Titles.Relation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the attendee that a speaker is: by the whole name, else by the family name; where two share it, the title or the
 * group decides, and where they do not, both are candidates.
 *
 * <p>Names are compared in plain letters (髙橋 is 高橋), titles with their short forms written out (国家公安委員長 is
 * 国家公安委員会委員長). The order of the roster decides nothing but the order of candidates that are alike.
 */
public final class SpeakerLinker {

    /** More people of one name than any roster has; more are not compared. */
    private static final int MOST_NAMESAKES = 100;

    private final List<RosterPerson> people = new ArrayList<>();
    /** By whole name, by family name, and by every beginning of a name whose family name is not known. */
    private final Map<String, List<RosterPerson>> byName = new HashMap<>();
    /** By name with one letter left out, which {@code ?} stands for. */
    private final Map<String, List<RosterPerson>> byOtherLetters = new HashMap<>();

    private final Map<AttendeeRef, String> names = new HashMap<>();

    private SpeakerLinker(List<AttendeeGroup> groups) {
        for (int g = 0; g < groups.size(); g++) {
            AttendeeGroup group = groups.get(g);
            for (int a = 0; a < group.attendees().size(); a++) {
                RosterPerson person =
                        RosterPerson.of(new AttendeeRef(g, a), group.attendees().get(a), group.heading());
                if (person != null) {
                    add(person);
                }
            }
        }
    }

    private void add(RosterPerson person) {
        people.add(person);
        String printed = person.attendee().name();
        names.put(person.ref(), printed == null ? "" : printed);
        String name = person.name();
        String family = person.family();
        index(byName, name, person);
        int from = family == null ? 1 : family.length();
        int to = family == null ? Math.min(name.length(), 8) : Math.min(name.length(), from + 1);
        for (int length = from; length < to; length++) {
            index(byName, name.substring(0, length), person);
        }
        without(name).forEach(key -> index(byOtherLetters, key, person));
        if (family != null && family.length() < name.length()) {
            without(family).forEach(key -> index(byOtherLetters, key, person));
        }
    }

    private static void index(Map<String, List<RosterPerson>> index, String key, RosterPerson person) {
        List<RosterPerson> same = index.computeIfAbsent(key, none -> new ArrayList<>());
        if (same.size() < MOST_NAMESAKES && !same.contains(person)) {
            same.add(person);
        }
    }

    /** 谷脇 is ?脇 and 谷?. */
    private static List<String> without(String name) {
        List<String> keys = new ArrayList<>();
        for (int i = 0; i < name.length() && name.length() > 1 && name.length() <= 8; i++) {
            keys.add(name.substring(0, i) + "?" + name.substring(i + 1));
        }
        return keys;
    }

    /** Returns a linker for a roster. */
    public static SpeakerLinker of(List<AttendeeGroup> groups) {
        return new SpeakerLinker(groups);
    }

    /** Returns the names of the roster, and the family names that its print or the lists tell. */
    public Set<String> names() {
        Set<String> names = new HashSet<>();
        for (RosterPerson person : people) {
            String printed = person.attendee().name();
            if (printed != null) {
                names.add(printed);
                String family = person.family();
                names.add(printed.substring(
                        0, family == null ? printed.length() : Math.min(family.length(), printed.length())));
            }
        }
        return names;
    }

    /** Returns the name of an attendee, or {@code other} where it has none. */
    String name(@Nullable AttendeeRef ref, String other) {
        return ref == null ? other : names.getOrDefault(ref, other);
    }

    List<RosterPerson> people() {
        return people;
    }

    /**
     * Returns what {@code speaker} rests on: a sentence that says why its label was cut so, and one that says why it is tied to
     * its attendee, or to none.
     */
    public String explain(Speaker speaker) {
        if (speaker.label().isEmpty()) {
            return "No label is printed.";
        }
        PersonLabel label = PersonReader.knowing(names()).read(speaker.label());
        return label.evidence() + " " + link(label).evidence();
    }

    /** Finds the person of {@code label} in the roster. */
    public Link link(PersonLabel label) {
        String printed = label.name();
        if (people.isEmpty()) {
            return Link.none(Link.Outcome.NOTHING, List.of(), "The record lists nobody.");
        }
        if (printed == null || printed.isEmpty()) {
            return byOffice(label);
        }
        if (isStandIn(printed)) {
            return Link.none(Link.Outcome.NOTHING, List.of(), printed + " stands for a name that is not printed.");
        }
        String name = RosterPerson.plain(RosterPerson.base(printed));
        List<RosterPerson> fitting = fitting(name, RosterPerson.hint(printed));
        if (fitting.isEmpty()) {
            return missing(printed, name, label.title());
        }
        return choose(printed, label.title(), fitting);
    }

    /** A委員, ○○委員: letters that stand for somebody. */
    private static boolean isStandIn(String name) {
        return name.length() == 1 && Names.isTag(name.charAt(0))
                || name.chars().allMatch(c -> "○〇◯●×＊*△□■◇?〓_".indexOf(c) >= 0);
    }

    /** Those whose name agrees best. */
    private List<RosterPerson> fitting(String name, @Nullable String hint) {
        List<RosterPerson> best = new ArrayList<>();
        Agreement least = Agreement.NONE;
        Set<RosterPerson> near = new LinkedHashSet<>();
        for (int length = name.length(); length > 0; length--) {
            near.addAll(byName.getOrDefault(name.substring(0, length), List.of()));
        }
        for (RosterPerson person : near) {
            Agreement agreement = person.agrees(name, hint);
            if (agreement.compareTo(least) < 0) {
                best.clear();
                least = agreement;
            }
            if (agreement == least && agreement != Agreement.NONE) {
                best.add(person);
            }
        }
        return best;
    }

    private Link choose(String printed, @Nullable String title, List<RosterPerson> fitting) {
        List<RosterPerson> order = new ArrayList<>(fitting);
        order.sort(Comparator.comparing(person -> relation(title, person)));
        RosterPerson first = order.get(0);
        Relation relation = relation(title, first);
        boolean whole = first.agrees(RosterPerson.plain(RosterPerson.base(printed)), RosterPerson.hint(printed))
                        == Agreement.WHOLE
                && first.name().length() > familyLength(first);
        if (relation == Relation.CONFLICT && !whole) {
            return Link.none(
                    Link.Outcome.DOUBTFUL,
                    refs(order),
                    "The roster has " + printed + ", but as " + first.attendee().title() + " and not as " + title
                            + ".");
        }
        List<RosterPerson> alike = order.stream()
                .filter(person -> relation(title, person) == relation && !isSamePerson(first, person))
                .toList();
        if (alike.isEmpty()) {
            return Link.to(first.ref(), evidence(printed, title, first, relation, order.size()));
        }
        return Link.none(
                Link.Outcome.DOUBTFUL,
                refs(order),
                "The roster has " + order.size() + " people of the name " + printed + ", and "
                        + (title == null ? "no title is printed" : "the title " + title + " does not tell them apart")
                        + ".");
    }

    private static int familyLength(RosterPerson person) {
        String family = person.family();
        return family == null ? person.name().length() : family.length();
    }

    /** One person may stand in two groups of the roster. */
    private static boolean isSamePerson(RosterPerson one, RosterPerson other) {
        return one.name().equals(other.name())
                && java.util.Objects.equals(one.hint(), other.hint())
                && (one.name().length() > familyLength(one)
                        || java.util.Objects.equals(
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

    private static Relation relation(@Nullable String title, RosterPerson person) {
        return Titles.relate(title, person.attendee().title(), person.attendee().qualifier(), person.heading());
    }

    private static List<AttendeeRef> refs(List<RosterPerson> order) {
        return order.stream().map(RosterPerson::ref).toList();
    }

    /** 議長, 委員長: an office that one person of the roster holds. */
    private Link byOffice(PersonLabel label) {
        String title = label.title();
        if (label.kind() != Speaker.Kind.OFFICE || title == null || !Titles.isSole(title)) {
            return Link.none(
                    Link.Outcome.NOTHING, List.of(), "No name is printed, and no office that one person holds.");
        }
        String whole = Titles.whole(title);
        List<RosterPerson> holders = people.stream()
                .filter(person -> {
                    String own = person.attendee().title();
                    return own != null && Titles.whole(own).equals(whole);
                })
                .toList();
        boolean one = !holders.isEmpty() && holders.stream().allMatch(person -> isSamePerson(holders.get(0), person));
        return one
                ? Link.to(
                        holders.get(0).ref(),
                        "The roster has one " + title + ", "
                                + holders.get(0).attendee().label() + ".")
                : Link.none(
                        Link.Outcome.NOTHING,
                        List.of(),
                        "The roster has " + (holders.isEmpty() ? "no " : "several ") + title + ".");
    }

    /** Nobody has the name; somebody may have one that differs in one letter. */
    private Link missing(String printed, String name, @Nullable String title) {
        Set<RosterPerson> alike = new LinkedHashSet<>();
        without(name).forEach(key -> alike.addAll(byOtherLetters.getOrDefault(key, List.of())));
        List<RosterPerson> near = alike.stream()
                .filter(person -> Misprints.isNear(name, person)
                        && relation(title, person).compareTo(Relation.PART) <= 0)
                .toList();
        if (near.size() == 1) {
            RosterPerson person = near.get(0);
            return Link.none(
                    Link.Outcome.MISPRINT,
                    List.of(person.ref()),
                    "The roster has no " + printed + ", but "
                            + person.attendee().label()
                            + ", whose name differs in one letter and whose title is the same.");
        }
        return Link.none(Link.Outcome.MISSING, List.of(), "The roster has nobody of the name " + printed + ".");
    }
}
