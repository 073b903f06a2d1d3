package io.github.gijiroku4j.person;

import io.github.gijiroku4j.model.Attendee;
import io.github.gijiroku4j.model.AttendeeGroup;
import io.github.gijiroku4j.model.AttendeeRef;
import io.github.gijiroku4j.model.Speaker;
import io.github.gijiroku4j.person.RosterPerson.Agreement;
import io.github.gijiroku4j.person.Titles.Relation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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

    private final RosterIndex roster;

    /** The names of those who speak, as their labels print them. */
    private final Set<String> heard;

    /** Who was absent, where the record lists somebody. */
    private final @Nullable SpeakerLinker absent;

    private SpeakerLinker(RosterIndex roster, Set<String> heard, @Nullable RosterIndex absentees) {
        this.roster = roster;
        this.heard = Set.copyOf(heard);
        this.absent = absentees == null ? null : new SpeakerLinker(absentees, heard, null);
    }

    /** Returns a linker for a roster. */
    public static SpeakerLinker of(List<AttendeeGroup> groups) {
        return of(groups, List.of());
    }

    /**
     * Returns a linker for a roster.
     *
     * @param absentees who was absent
     */
    public static SpeakerLinker of(List<AttendeeGroup> groups, List<AttendeeGroup> absentees) {
        RosterIndex absent = absentees.isEmpty() ? null : new RosterIndex(absentees);
        return new SpeakerLinker(new RosterIndex(groups), Set.of(), absent);
    }

    /**
     * Returns a linker for the same people and what the labels of those who speak tell of them: where they print 斎藤 and 齊藤,
     * these are two people, and where 山田委員 is 山田太郎 of the roster, 山田 is the family name.
     */
    public SpeakerLinker hearing(Collection<PersonLabel> labels) {
        Set<String> names = new HashSet<>();
        for (PersonLabel label : labels) {
            String name = label.name();
            if (name != null) {
                names.add(Names.squeeze(RosterPerson.base(name)));
            }
        }
        RosterIndex absentees = absent == null ? null : absent.roster;
        SpeakerLinker hearing = new SpeakerLinker(roster, names, absentees);
        List<AttendeeGroup> told = hearing.roster(labels);
        return told.equals(roster.groups()) ? hearing : new SpeakerLinker(new RosterIndex(told), names, absentees);
    }

    /** Returns the roster. */
    public List<AttendeeGroup> groups() {
        return roster.groups();
    }

    /** Returns those who were absent. */
    public List<AttendeeGroup> absentees() {
        return absent == null ? List.of() : absent.groups();
    }

    /** Returns the names of the roster and of the absent, and the family names that its print or the lists tell. */
    public Set<String> names() {
        Set<String> names = absent == null ? new HashSet<>() : absent.names();
        for (RosterPerson person : roster.people()) {
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
        return roster.name(ref, other);
    }

    /** Returns the name of an absent person, or {@code other} where it has none. */
    String absentName(@Nullable AttendeeRef ref, String other) {
        return absent == null ? other : absent.name(ref, other);
    }

    /** Tells whether {@code label} fits somebody who was absent. */
    boolean fitsAbsent(PersonLabel label) {
        String seat = Seat.plain(label.qualifier());
        return absent != null
                && absent.link(label).outcome() == Link.Outcome.LINKED
                && (seat == null || isSeatOfAbsent(label, seat));
    }

    private boolean isSeatOfAbsent(PersonLabel label, String seat) {
        AttendeeRef ref = absent == null ? null : absent.link(label).attendee();
        return absent != null
                && ref != null
                && seat.equals(Seat.plain(absent.entry(ref).qualifier()));
    }

    /** Returns everybody, those who were absent at the end. */
    List<RosterPerson> people() {
        List<RosterPerson> all = new ArrayList<>(roster.people());
        if (absent != null) {
            all.addAll(absent.roster.people());
        }
        return all;
    }

    /**
     * Returns what {@code speaker} rests on: a sentence that says why its label was cut so, and one that says why it is tied to
     * its attendee, or to none.
     */
    public String explain(Speaker speaker) {
        if (speaker.label().isEmpty()) {
            return "No label is printed.";
        }
        PersonLabel label = settle(PersonReader.knowing(names()).read(speaker.label()));
        Link link = link(label, speaker.label());
        return told(label, link).evidence() + " " + link.evidence();
    }

    /**
     * Returns {@code label} with the family name and the given name that the roster tells of the person it is linked to, or of
     * all who could be meant; those that the label's own print tells where the roster tells none.
     */
    public PersonLabel told(PersonLabel label, Link link) {
        return new ToldNames(roster.groups()).told(label, link);
    }

    /**
     * Returns the roster with the family names that speakers' labels tell: where 山田委員 is 山田太郎 of the roster, 山田 is the family
     * name. Where two labels tell otherwise nothing is told.
     */
    private List<AttendeeGroup> roster(Collection<PersonLabel> labels) {
        Map<AttendeeRef, Set<String>> families = new HashMap<>();
        for (PersonLabel label : labels) {
            String family = label.familyName();
            AttendeeRef ref = family == null ? null : link(label).attendee();
            if (family != null && ref != null) {
                families.computeIfAbsent(ref, key -> new HashSet<>()).add(RosterPerson.plain(family));
            }
        }
        return families.isEmpty() ? roster.groups() : new ToldNames(roster.groups()).with(families);
    }

    /** Returns {@code label}, cut anew where it ends in the office of somebody whose name stands ahead of it with a misprint. */
    public PersonLabel settle(PersonLabel label) {
        return new NearMisses(roster).cutAtOffice(label);
    }

    /**
     * Returns what the roster has where {@code label} calls somebody by the chair that somebody else holds (宮田本部長, where 榊 is the
     * 本部長), as a clause; null if it does not.
     */
    public @Nullable String otherChair(PersonLabel label, Link link) {
        String title = label.title();
        RosterPerson own = roster.person(link.attendee());
        if (title == null || own == null || !Titles.isRole(title)) {
            return null;
        }
        RosterPerson holder = new NearMisses(roster).holder(title, own);
        return holder == null
                ? null
                : "the roster has " + own.attendee().name() + " as "
                        + (own.attendee().title() == null
                                ? own.heading()
                                : own.attendee().title()) + ", and "
                        + holder.attendee().name() + " as " + holder.attendee().title();
    }

    /** Tells whether {@code label} names somebody of the roster by an office that does not go with the one listed. */
    public boolean contradictsRoster(PersonLabel label, Link link) {
        RosterPerson own = roster.person(link.attendee());
        return own != null && label.title() != null && Namesakes.relation(label.title(), own) == Relation.CONFLICT;
    }

    /** Finds the person of {@code label}, which is printed so: where 議員 stands behind the name, nobody of the staff is meant. */
    public Link link(PersonLabel label, String printed) {
        boolean member = label.title() == null && Names.squeeze(printed).contains("議員");
        return link(member ? label.withTitle("議員") : label);
    }

    /** Finds the person of {@code label} in the roster. */
    public Link link(PersonLabel label) {
        String printed = label.name();
        if (roster.people().isEmpty()) {
            return Link.none(Link.Outcome.NOTHING, List.of(), "The record lists nobody.");
        }
        if (printed == null || printed.isEmpty()) {
            return byOffice(label);
        }
        if (isStandIn(printed)) {
            return Link.none(Link.Outcome.NOTHING, List.of(), printed + " stands for a name that is not printed.");
        }
        String name = RosterPerson.plain(RosterPerson.base(printed));
        String seat = Seat.plain(label.qualifier());
        List<RosterPerson> fitting = atSeat(fitting(name, RosterPerson.hint(printed)), seat);
        boolean seated = seat == null || fitting.stream().anyMatch(person -> seat.equals(person.seat()));
        boolean fits = !fitting.isEmpty() && best(label.title(), fitting) != Relation.CONFLICT;
        if (fits && (seat == null || seated || !isSeatOfAbsent(label, seat))) {
            return new Namesakes(roster, heard).among(fitting, printed, label.title());
        }
        Link gone = absentee(label, printed);
        if (gone != null) {
            return gone;
        }
        NearMisses near = new NearMisses(roster);
        if (fitting.isEmpty()) {
            return near.missing(label, name, seat);
        }
        Link chosen = new Namesakes(roster, heard).among(fitting, printed, label.title());
        Link lost =
                chosen.outcome() == Link.Outcome.DOUBTFUL && fitting.size() == 1 ? near.lostLetter(label, name) : null;
        return lost == null ? chosen : lost;
    }

    private @Nullable Link absentee(PersonLabel label, String printed) {
        SpeakerLinker others = absent;
        AttendeeRef ref = others == null ? null : others.link(label).attendee();
        return others == null || ref == null
                ? null
                : Link.absent(
                        ref,
                        "The record lists " + others.entry(ref).label()
                                + " among the absent, and nobody else of the name " + printed + ".");
    }

    private Attendee entry(AttendeeRef ref) {
        return roster.groups().get(ref.group()).attendees().get(ref.attendee());
    }

    /** The best relation that {@code title} has with one of {@code people}. */
    private static Relation best(@Nullable String title, List<RosterPerson> people) {
        return people.stream()
                .map(person -> Namesakes.relation(title, person))
                .min(Comparator.naturalOrder())
                .orElse(Relation.CONFLICT);
    }

    /** Of several, the one whose seat is printed in the label too (２番（黒木委員）); all of them where no seat tells. */
    private static List<RosterPerson> atSeat(List<RosterPerson> fitting, @Nullable String seat) {
        if (seat == null || fitting.size() < 2) {
            return fitting;
        }
        List<RosterPerson> there =
                fitting.stream().filter(person -> seat.equals(person.seat())).toList();
        return there.isEmpty() ? fitting : there;
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
        for (RosterPerson person : roster.near(name)) {
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

    /** 議長, 委員長: an office that one person of the roster holds. */
    private Link byOffice(PersonLabel label) {
        String title = label.title();
        if (label.kind() != Speaker.Kind.OFFICE || title == null || !Titles.isSole(title)) {
            return Link.none(
                    Link.Outcome.NOTHING, List.of(), "No name is printed, and no office that one person holds.");
        }
        String whole = Titles.whole(title);
        List<RosterPerson> holders = roster.comparable().stream()
                .filter(person -> {
                    String own = person.attendee().title();
                    return own != null && Titles.whole(own).equals(whole);
                })
                .toList();
        boolean one = !holders.isEmpty()
                && holders.stream().allMatch(person -> Namesakes.isSamePerson(holders.get(0), person));
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
}
