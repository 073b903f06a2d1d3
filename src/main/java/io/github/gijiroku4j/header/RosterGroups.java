package io.github.gijiroku4j.header;

import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.model.Attendee;
import io.github.gijiroku4j.model.AttendeeGroup;
import io.github.gijiroku4j.text.FoldedText;
import io.github.gijiroku4j.text.Passage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The groups of a roster: what stands under one heading, read as a list with commas, as columns or as bodies; those who were
 * there and those who were not, each in the order of the print.
 */
final class RosterGroups {

    private static final int LONGEST_NAME = 12;
    private static final int LONGEST_PRINTED = 24;
    private static final int LONGEST_FOREIGN = 50;
    private static final int LONGEST_TITLE = 80;

    private final FoldedText origin;
    private final List<AttendeeGroup> present = new ArrayList<>();
    private final List<AttendeeGroup> absent = new ArrayList<>();
    /** Where the groups go that are read. */
    private List<AttendeeGroup> into = present;

    RosterGroups(FoldedText origin) {
        this.origin = origin;
    }

    List<AttendeeGroup> present() {
        return present;
    }

    /** Returns those who were there; 応招議員 is left out where a list of those present names the same people. */
    List<AttendeeGroup> presentOnce() {
        for (AttendeeGroup called : present) {
            boolean again = "応招議員".equals(called.heading())
                    && present.stream().anyMatch(group -> group.heading() == null && shareName(group, called));
            if (again) {
                return present.stream().filter(group -> !group.equals(called)).toList();
            }
        }
        return present;
    }

    private static boolean shareName(AttendeeGroup one, AttendeeGroup other) {
        Set<String> names = new HashSet<>();
        one.attendees().forEach(person -> names.add(String.valueOf(person.name())));
        return other.attendees().stream().anyMatch(person -> names.contains(String.valueOf(person.name())));
    }

    List<AttendeeGroup> absent() {
        return absent;
    }

    /** Sets whether what is added from here on was absent. */
    void tellOfAbsent(boolean isAbsent) {
        into = isAbsent ? absent : present;
    }

    boolean tellsOfAbsent() {
        return into == absent;
    }

    /** Adds a table whose cells stand each on a line. */
    void addCells(List<List<Line>> rows, @Nullable String name) {
        RosterColumns columns = new RosterColumns();
        group(name, columns.readCells(rows), List.of());
        absent(columns.absent());
    }

    /** Reads what a bracket says of those who were absent; it begins with 欠席. */
    void addAbsent(Passage bracket) {
        String text = bracket.text();
        int from = Math.max(text.indexOf("席"), text.startsWith("(") ? 0 : -1) + 1;
        from = text.startsWith("者", from) || text.startsWith("は", from) ? from + 1 : from;
        int end = text.endsWith(")") ? text.length() - 1 : text.length();
        while (from < end && (text.charAt(from) <= ' ' || text.charAt(from) == ':')) {
            from++;
        }
        List<Passage> entries = new ArrayList<>();
        for (int i = from; i <= end; i++) {
            if (i == end || text.charAt(i) == '、' || text.charAt(i) == ',') {
                entries.add(bracket.part(from, i));
                from = i + 1;
            }
        }
        List<AttendeeGroup> before = into;
        into = absent;
        list(entries, null);
        into = before;
    }

    /**
     * Adds the people of {@code own}, the lines under one heading.
     *
     * @param start where the list begins on the first of them
     */
    void add(List<Line> own, int start, @Nullable String name) {
        int ahead = rowsAheadOfList(own, start);
        if (ahead > 0) {
            // 委員長　山田太郎⏎委員　佐藤花子　鈴木一郎⏎市　神谷課長、東補佐: columns, and a list of officials below them.
            columns(own.subList(0, ahead), start, name);
            group(own.subList(ahead, own.size()), own.get(ahead).start(), null);
            return;
        }
        int rows = rowsBehindList(own);
        if (rows > 0) {
            // 委員　山田太郎、佐藤花子⏎校長　神谷宏　　教頭　東さち: a list of members, and rows with offices of their own below it.
            group(own.subList(0, rows), start, name);
            columns(own.subList(rows, own.size()), own.get(rows).start(), null);
        } else {
            group(own, start, name);
        }
    }

    /** How many rows, each an office and names without a comma, stand ahead of a list with commas; fewer than two are none. */
    private static int rowsAheadOfList(List<Line> own, int start) {
        int rows = 0;
        while (rows < own.size() && !RosterList.hasComma(own.get(rows))) {
            Line row = own.get(rows);
            if (!RosterLines.isOfficeAndName(row.text(), rows == 0 ? start : row.start(), row.end())) {
                return 0;
            }
            rows++;
        }
        return rows > 1 && rows < own.size() ? rows : 0;
    }

    /** Where behind a list with commas rows begin that each start with an office and hold no comma; 0 if none do. */
    private static int rowsBehindList(List<Line> own) {
        int first = own.size();
        while (first > 0 && !RosterList.hasComma(own.get(first - 1))) {
            Line row = own.get(first - 1);
            if (!RosterLines.isOfficeAndName(row.text(), row.start(), row.end())) {
                return 0;
            }
            first--;
        }
        boolean list = first > 0 && first < own.size();
        return list && "、,".indexOf(own.get(first - 1).last()) < 0 ? first : 0;
    }

    private void group(List<Line> own, int start, @Nullable String name) {
        boolean names = own.get(own.size() - 1).last() == '君' && own.stream().noneMatch(RosterList::goesOnBehindName);
        if (own.size() == 1 && RosterList.isDotted(own.get(0), start)) {
            list(RosterList.dotted(own.get(0), start), name);
        } else if (own.size() == 1 && RosterList.isStroked(own.get(0), start)) {
            list(RosterList.stroked(own.get(0), start), name);
        } else if (!names
                && (own.stream().anyMatch(RosterList::hasComma) || RosterList.hasCommaInside(own.get(0), start))) {
            list(RosterList.entries(own, start, origin), name);
        } else {
            columns(own, start, name);
        }
    }

    private void columns(List<Line> own, int start, @Nullable String name) {
        List<Passage> bodies = new ArrayList<>();
        for (Line line : own) {
            Passage words = Passage.of(origin, line == own.get(0) ? start : line.start(), line.end());
            if (isOrganisation(words.text())) {
                bodies.add(words);
            }
        }
        if (bodies.size() == own.size()) {
            group(name, List.of(), bodies.stream().map(Passage::text).toList());
        } else {
            RosterColumns columns = new RosterColumns();
            group(name, columns.read(own, start), List.of());
            absent(columns.absent());
        }
    }

    private void list(List<Passage> entries, @Nullable String first) {
        RosterEntry list = new RosterEntry(entries);
        String name = first;
        List<Attendee> attendees = new ArrayList<>();
        List<String> bodies = new ArrayList<>();
        for (Passage listed : entries) {
            Passage entry = listed;
            int inline = inlineHeadingEnd(entry.text());
            if (inline > 0) {
                // …、佐藤委員（事務局）羽柴課長: a heading in the midst of a list.
                group(name, attendees, bodies);
                name = entry.text().substring(1, inline - 1).replace(" ", "");
                attendees = new ArrayList<>();
                bodies = new ArrayList<>();
                entry = entry.part(inline, entry.text().length());
            }
            if (isSkipped(entry.text())) {
                continue;
            }
            if (entry.text().startsWith("(欠席")) {
                // …、桝本委員、（欠席：浜委員、渡邉委員）
                addAbsent(entry);
                break;
            }
            Passage gone = RosterEntry.absent(entry);
            if (gone != null) {
                Attendee absentee = list.read(gone);
                absent(absentee == null ? List.of() : List.of(absentee));
                continue;
            }
            if (isOrganisation(entry.text())) {
                bodies.add(entry.text());
            }
            Attendee attendee = list.read(entry);
            if (attendee != null) {
                share(RosterEntry.shared(entry), attendees);
                attendees.add(attendee);
            }
        }
        group(name, attendees, bodies);
    }

    /** 山田、佐藤、鈴木各委員: those at the end of {@code people} for whom no office is printed have {@code office}. */
    private static void share(@Nullable String office, List<Attendee> people) {
        for (int i = people.size() - 1; i >= 0 && office != null; i--) {
            Attendee person = people.get(i);
            if (person.name() == null || person.title() != null) {
                return;
            }
            people.set(
                    i,
                    new Attendee(
                            person.label(),
                            person.name(),
                            person.familyName(),
                            person.givenName(),
                            office,
                            person.qualifier(),
                            person.span()));
        }
    }

    /** Takes note of somebody whom a mark in the list tells to have been absent. */
    private void absent(List<Attendee> people) {
        List<AttendeeGroup> before = into;
        into = absent;
        group(null, people, List.of());
        into = before;
    }

    private void group(@Nullable String name, List<Attendee> people, List<String> bodies) {
        List<Attendee> attendees = people.stream()
                .filter(into == absent ? RosterGroups::isNamed : RosterGroups::isCredible)
                .toList();
        if (attendees.isEmpty() && bodies.isEmpty()) {
            return;
        }
        boolean onlyBodies = bodies.size() >= attendees.size() && !bodies.isEmpty();
        into.add(onlyBodies ? new AttendeeGroup(name, List.of(), bodies) : new AttendeeGroup(name, attendees, null));
    }

    /** A list of absent people may end in talk: nothing but a name is one. */
    private static boolean isNamed(Attendee person) {
        String name = person.name();
        return name != null && !name.isEmpty() && name.length() <= LONGEST_NAME && RosterLines.isNameLike(name);
    }

    /** Talk and rows run together name nobody: no name holds a full stop or is that long. */
    private static boolean isCredible(Attendee person) {
        String name = person.name() == null ? "" : person.name();
        String title = person.title() == null ? "" : person.title();
        boolean latin = name.chars().anyMatch(c -> c < 0x250);
        boolean held = name.isEmpty() && title.endsWith("兼務");
        return !held
                && name.indexOf('。') < 0
                && title.indexOf('。') < 0
                && name.length() <= (latin ? LONGEST_FOREIGN : LONGEST_PRINTED)
                && title.length() <= LONGEST_TITLE;
    }

    /** The end of （事務局） at the start of an entry; 0 if there is no such heading. */
    private static int inlineHeadingEnd(String entry) {
        if (!entry.isEmpty() && "【《〔".indexOf(entry.charAt(0)) >= 0) {
            int end = entry.indexOf(Glyphs.closing(entry.charAt(0))) + 1;
            return end < entry.length() ? end : 0;
        }
        int close = entry.startsWith("(") ? entry.indexOf(')') : -1;
        return close > 1
                        && close + 1 < entry.length()
                        && RosterHeadings.isGroup(entry.substring(1, close).replace(" ", ""))
                ? close + 1
                : 0;
    }

    private static boolean isSkipped(String entry) {
        String words = entry.replace(" ", "");
        return words.isEmpty()
                || isNumberOfPeople(words)
                || words.equals("他")
                || words.equals("等")
                || words.startsWith("ほか")
                || words.startsWith("他") && words.length() < 6
                || RosterReader.isRemark(words);
    }

    /** 審査会会長及び委員4人: so many people, and none of them by name. */
    private static boolean isNumberOfPeople(String words) {
        int last = words.length() - 1;
        return last > 0 && "人名".indexOf(words.charAt(last)) >= 0 && Glyphs.isDigit(words.charAt(last - 1));
    }

    private static boolean isOrganisation(String entry) {
        String words = entry.replace(" ", "");
        int space = entry.indexOf(' ');
        boolean name = space > 0 && RosterNames.isFullName(entry.substring(0, space));
        boolean bars = words.chars().anyMatch(c -> RosterWords.isBar((char) c));
        return words.length() >= 3
                && !name
                && !bars
                && (RosterTokens.isBody(words) || words.endsWith("協議会") || words.endsWith("部会"));
    }
}
