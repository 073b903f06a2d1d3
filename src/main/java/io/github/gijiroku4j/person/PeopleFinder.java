package io.github.gijiroku4j.person;

import io.github.gijiroku4j.model.AttendeeRef;
import io.github.gijiroku4j.model.Speaker;
import io.github.gijiroku4j.person.Titles.Relation;
import io.github.gijiroku4j.text.WordTrie;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the people whom a text names: those of the roster and those who speak in the record, by their family name with a title
 * or an honorific behind it (藤本構成員, 藤本さん), or by their whole name.
 *
 * <p>A name ahead of an office that its bearer does not hold is another person or a place (松本市長), and is left alone. One
 * pass over the text; at each letter only the names that begin with it are looked at.
 */
public final class PeopleFinder {

    /**
     * A person found; offsets are those of the text, half-open.
     *
     * @param start where the name begins
     * @param end where the title or the honorific ends
     * @param label the name as the text has it
     * @param name the name as the roster, or else the speaker's label, has it
     * @param title the title behind the name, null where an honorific or nothing stands there
     * @param attendee the person of the roster, where just one fits
     * @param absentee the person, where just one fits and was absent
     * @param candidates those that fit, where there is a doubt; else null
     */
    public record Found(
            int start,
            int end,
            String label,
            String name,
            @Nullable String title,
            @Nullable AttendeeRef attendee,
            @Nullable AttendeeRef absentee,
            @Nullable List<AttendeeRef> candidates) {}

    private static final OfficeLexicon OFFICES = OfficeLexicon.builtIn();
    private static final int LONGEST_TITLE = 40;
    /** The length from which a beginning of a name is no family name any more. */
    private static final int LONGEST_FAMILY = 5;

    private static final String FIRST_OF_NAMES = "大小東西南北上下中新古高長";
    private static final String AHEAD_OF_NO_NAME = "今先本前元新旧故同両各当毎";

    private final SpeakerLinker linker;
    private final Map<String, Set<String>> titles = new HashMap<>();
    private final Set<String> wholeNames = new LinkedHashSet<>();
    private final Map<String, PersonLabel> speakers = new HashMap<>();
    private final WordTrie names;
    private final Map<String, Link> links = new HashMap<>();

    private PeopleFinder(SpeakerLinker linker, Collection<PersonLabel> labels) {
        this.linker = linker;
        for (RosterPerson person : linker.people()) {
            String printed = person.attendee().name();
            String family = person.family();
            if (printed != null) {
                addName(printed, person.attendee().title());
                if (family != null && family.length() < printed.length()) {
                    addName(
                            printed.substring(0, family.length()),
                            person.attendee().title());
                    wholeNames.add(printed);
                }
                for (int length = 2; family == null && length < Math.min(LONGEST_FAMILY, printed.length()); length++) {
                    // 丹生谷浩: no list has the family name, and a title behind it tells it.
                    addName(printed.substring(0, length), person.attendee().title());
                }
            }
        }
        for (PersonLabel label : labels) {
            String name = label.name();
            if (label.kind() == Speaker.Kind.PERSON && name != null && isName(name)) {
                speakers.putIfAbsent(name, label);
                addName(name, label.title());
                int family = FamilyNames.familyLength(name);
                if (family > 0 && family < name.length()) {
                    String front = name.substring(0, family);
                    speakers.putIfAbsent(front, label);
                    addName(front, label.title());
                    wholeNames.add(name);
                }
            }
        }
        this.names = WordTrie.forwards(titles.keySet());
    }

    /** Returns a finder for the people of a roster and those whose {@code labels} speak in the record. */
    public static PeopleFinder of(SpeakerLinker linker, Collection<PersonLabel> labels) {
        return new PeopleFinder(linker, labels);
    }

    private static boolean isName(String name) {
        return name.length() <= 12
                        && name.length() > 1
                        && !Names.isTag(name.charAt(0))
                        && "○〇◯●×".indexOf(name.charAt(0)) < 0
                || name.length() == 1 && Names.isIdeograph(name.charAt(0));
    }

    /** Adds a name, and as it is in plain letters (山﨑 and 山崎). */
    private void addName(String name, @Nullable String title) {
        String plain = Variants.plain(name);
        if (!plain.equals(name)) {
            addPrinted(plain, title);
        }
        addPrinted(name, title);
    }

    private void addPrinted(String name, @Nullable String title) {
        Set<String> own = titles.computeIfAbsent(name, key -> new LinkedHashSet<>());
        if (title != null) {
            own.add(Names.squeeze(title));
        }
    }

    /** Returns the people whom {@code text} names, in order; none of them overlap. */
    public List<Found> find(String text) {
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Found here = names.mayHold(text.charAt(at)) ? at(text, at) : null;
            if (here != null) {
                found.add(here);
                at = here.end();
            } else {
                at++;
            }
        }
        return found;
    }

    private @Nullable Found at(String text, int start) {
        int length = names.prefix(text, start, text.length());
        while (length > 0) {
            Found found = isInsideWord(text, start, start + length) ? null : named(text, start, start + length);
            if (found != null) {
                return found;
            }
            length = names.prefix(text, start, start + length - 1);
        }
        return null;
    }

    /** 小山田 holds 山田, and テスト委員 no 委員 of the name スト: the letters ahead belong to the name. */
    private static boolean isInsideWord(String text, int start, int end) {
        if (start == 0) {
            return false;
        }
        char before = text.charAt(start - 1);
        if (Names.isKatakana(text.charAt(start))) {
            return Names.isKatakana(before);
        }
        if (Names.isHiragana(text.charAt(start)) && Names.isHiragana(before) || !Names.isIdeograph(before)) {
            return Names.isHiragana(text.charAt(start)) && Names.isHiragana(before);
        }
        boolean begins = start < 2 || !Names.isIdeograph(text.charAt(start - 2));
        if (begins && FIRST_OF_NAMES.indexOf(before) >= 0) {
            // 東山野, 小川上: no list has the name, yet the letter is part of it.
            return true;
        }
        for (int ahead = 1; ahead <= 2 && start - ahead >= 0; ahead++) {
            if (FamilyNames.isListed(text.substring(start - ahead, end))) {
                return AHEAD_OF_NO_NAME.indexOf(before) < 0 || end - start + ahead > 3;
            }
        }
        return false;
    }

    private @Nullable Found named(String text, int start, int nameEnd) {
        String name = text.substring(start, nameEnd);
        int honorific = Honorifics.at(text, nameEnd);
        int titleEnd = titleEnd(text, nameEnd, titles.getOrDefault(name, Set.of()));
        if (titleEnd > nameEnd && titleEnd - nameEnd >= honorific) {
            return found(text, start, nameEnd, titleEnd, text.substring(nameEnd, titleEnd));
        }
        if (honorific > 0) {
            return found(text, start, nameEnd, nameEnd + honorific, null);
        }
        boolean whole = wholeNames.contains(name) && name.length() > 2;
        boolean apart = nameEnd == text.length() || !Names.isIdeograph(text.charAt(nameEnd));
        return whole && apart ? found(text, start, nameEnd, nameEnd, null) : null;
    }

    private @Nullable Found found(String text, int start, int nameEnd, int end, @Nullable String title) {
        String name = text.substring(start, nameEnd);
        String office = title;
        // 議員 behind a name is an honorific, which tells only that nobody of the staff is meant.
        String told = isMember(title) ? null : title;
        String seat = seatAhead(text, start);
        Link link = links.computeIfAbsent(
                seat + " " + name + " " + (office == null ? "" : office), key -> link(name, office, seat));
        switch (link.outcome()) {
            case LINKED -> {
                AttendeeRef ref = link.attendee();
                return new Found(start, end, name, linker.name(ref, name), told, ref, null, null);
            }
            case ABSENT -> {
                AttendeeRef ref = link.absentee();
                return new Found(start, end, name, linker.absentName(ref, name), told, null, ref, null);
            }
            case DOUBTFUL -> {
                boolean several =
                        link.candidates().size() > 1 || link.evidence().isEmpty();
                return several
                        ? new Found(start, end, name, name, told, null, null, link.candidates())
                        : spoken(start, end, name, told);
            }
            default -> {
                return spoken(start, end, name, told);
            }
        }
    }

    private static boolean isMember(@Nullable String title) {
        return title != null && title.equals("議員");
    }

    /** Links a name; where it fits somebody present and somebody absent alike, the talk may mean either. */
    private Link link(String name, @Nullable String office, String seat) {
        PersonLabel label = PersonLabel.person(name, office, "").withQualifier(seat);
        Link link = linker.link(label);
        boolean either = link.attendee() != null && linker.fitsAbsent(label);
        return either ? Link.none(Link.Outcome.DOUBTFUL, List.of(link.attendee()), "") : link;
    }

    /** The 3番 of 3番黒木委員; empty if no seat stands ahead of the name. */
    private static String seatAhead(String text, int start) {
        if (start < 2 || text.charAt(start - 1) != '番') {
            return "";
        }
        int from = start - 1;
        while (from > 0 && start - from < 5 && Names.isDigit(text.charAt(from - 1))) {
            from--;
        }
        return from < start - 1 ? text.substring(from, start) : "";
    }

    /** Somebody whom the roster lacks and who speaks. */
    private @Nullable Found spoken(int start, int end, String name, @Nullable String title) {
        PersonLabel speaker = speakers.get(name);
        String own = speaker == null ? null : speaker.name();
        if (speaker == null || own == null) {
            return null;
        }
        Relation relation = Titles.relate(title, speaker.title(), speaker.qualifier(), null);
        return relation == Relation.CONFLICT ? null : new Found(start, end, name, own, title, null, null, null);
    }

    /** Where the title behind a name ends: one that the person has, else any office; {@code from} if there is none. */
    private static int titleEnd(String text, int from, Set<String> own) {
        int best = from;
        for (String title : own) {
            if (text.startsWith(title, from)
                    && from + title.length() > best
                    && isTitleEnd(text, from + title.length())) {
                best = from + title.length();
            }
        }
        int at = from;
        while (at < text.length() && at - from < LONGEST_TITLE) {
            int office = OFFICES.prefixEnd(text, at);
            if (office > at && isTitleEnd(text, office)) {
                return Math.max(best, office);
            }
            int word = TitleWords.organisationLength(text, at);
            if (word == 0 && !(at > from && TitleWords.isUnit(text.charAt(at)))) {
                break;
            }
            at += Math.max(word, 1);
        }
        return best;
    }

    /** 委員会, 課長会議 and 部長級 are no titles of a person. */
    private static boolean isTitleEnd(String text, int end) {
        return end >= text.length() || "会級職室相候制".indexOf(text.charAt(end)) < 0 && !text.startsWith("補佐官室", end);
    }
}
