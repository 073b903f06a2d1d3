package io.github.gijiroku4j.header;

import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.model.Attendee;
import io.github.gijiroku4j.person.FamilyNames;
import io.github.gijiroku4j.person.OfficeLexicon;
import io.github.gijiroku4j.person.PersonLabel;
import io.github.gijiroku4j.person.PersonReader;
import io.github.gijiroku4j.text.Passage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the entries of one list with commas: 佐藤委員（座長）, 大臣官房 江口審議官, 山内智生（内閣府）. */
final class RosterEntry {

    private static final OfficeLexicon OFFICES = OfficeLexicon.builtIn();
    private static final PersonReader PEOPLE = PersonReader.builtIn();
    private static final Set<String> MEMBERS =
            Set.of("委員", "構成員", "専門委員", "臨時委員", "特別委員", "部会員", "オブザーバー", "オブザーバ", "議員", "幹事");

    private static final int LONGEST_FAMILY = 4;
    private static final int LONGEST_GIVEN = 3;
    /** Letters that end family names. */
    private static final String NAME_ENDS = "下上中内原田川山野谷崎沢島屋井木";

    private final List<Passage> entries;
    private @Nullable Set<String> vouched;

    RosterEntry(List<Passage> entries) {
        this.entries = entries;
    }

    /**
     * The offices that the entries of the list surely name behind a name; they vouch for the doubtful ones, and are asked for
     * only where there is one.
     */
    private Set<String> vouched() {
        if (vouched == null) {
            vouched = vouchedBy(entries);
        }
        return vouched;
    }

    private static Set<String> vouchedBy(List<Passage> entries) {
        Set<String> titles = new HashSet<>();
        for (Passage entry : entries) {
            PersonLabel person = PEOPLE.read(entry.text());
            String title = person.title();
            if (person.name() != null && title != null) {
                titles.add(MEMBERS.contains(title) ? title : "");
            }
        }
        return titles;
    }

    /** Returns the entry of somebody who was absent, without the mark that says so (山田委員(欠席)); null where there is none. */
    static @Nullable Passage absent(Passage entry) {
        for (String mark : new String[] {"(欠席)", "(欠)"}) {
            if (entry.text().endsWith(mark)) {
                return entry.part(0, entry.text().length() - mark.length());
            }
        }
        return null;
    }

    /** Reads one entry of the list; null if it names nobody. */
    @Nullable
    Attendee read(Passage entry) {
        String label = withoutRemark(entry.text());
        int each = RosterTokens.everyone(label);
        if (each > 0 && label.indexOf(' ') < 0 || each > 0 && label.charAt(each - 1) == ' ') {
            return attendee(
                    label, PersonLabel.ofColumns(label.substring(0, each).strip(), true, shared(entry), null), entry);
        }
        PersonLabel spaced = label.indexOf(' ') < 0 ? null : RosterColumns.entry(label);
        PersonLabel dotted = behindDot(label);
        PersonLabel person = dotted != null ? dotted : spaced == null ? glued(label) : spaced;
        if (person.name() == null) {
            String title = vouchedTitle(label, vouched());
            title = title == null && !vouched().isEmpty() ? chiefTitle(label) : title;
            person = title == null
                    ? person
                    : PersonLabel.ofColumns(label.substring(0, label.length() - title.length()), true, title, null);
        }
        String inner = person.qualifier();
        if (person.name() == null && inner != null && RosterNames.isFullName(inner.replace(" ", ""))) {
            // 庶務係主任（山田太郎）
            person = PersonLabel.ofColumns(inner, true, person.title(), null);
        }
        if (person.name() == null && person.title() == null) {
            return null;
        }
        return attendee(label, person, entry);
    }

    /** 鈴木各委員, 鈴木 各委員: the office that those listed ahead of the last one have too; null if the entry tells of none. */
    static @Nullable String shared(Passage entry) {
        String label = withoutRemark(entry.text());
        String office = RosterTokens.everyone(label) > 0 ? label.substring(label.lastIndexOf('各') + 1) : "氏";
        return office.equals("氏") ? null : office;
    }

    private static Attendee attendee(String label, PersonLabel person, Passage entry) {
        return new Attendee(
                label,
                person.name(),
                person.familyName(),
                person.givenName(),
                person.title(),
                person.qualifier(),
                entry.span());
    }

    /** 館長・山田太郎: an office, a dot and a name; null if the entry is anything else. */
    private static @Nullable PersonLabel behindDot(String label) {
        int dot = label.lastIndexOf('・');
        if (dot < 2 || dot + 1 == label.length() || !OFFICES.endsInOffice(label, 0, dot)) {
            return null;
        }
        String name = label.substring(dot + 1).strip();
        PersonLabel office = PEOPLE.read(label.substring(0, dot));
        boolean person = RosterNames.isFullName(name.replace(" ", "")) || FamilyNames.isListed(name);
        return person && office.name() == null && !OFFICES.endsInOffice(name, 0, name.length())
                ? PersonLabel.ofColumns(name, true, label.substring(0, dot), null)
                : null;
    }

    /** 和田委員（五十音順、敬称略）, 若山拓也（14名）: the entry without what is said of the whole list. */
    private static String withoutRemark(String label) {
        int open = label.endsWith(")") ? label.lastIndexOf('(') : -1;
        String inner = open > 0 ? label.substring(open + 1, label.length() - 1).replace(" ", "") : "";
        return open > 0 && (RosterReader.isRemark(inner) || inner.endsWith("は欠席") || inner.endsWith("が欠席"))
                ? label.substring(0, open).strip()
                : label;
    }

    /** 赤石沢文委員 among 一柳節子委員、鴻上真委員: what the others are, this one is. */
    private static @Nullable String vouchedTitle(String label, Set<String> vouched) {
        int office = OFFICES.suffixStart(label, 0, label.length());
        String title = office > 0 ? label.substring(office) : "-";
        return vouched.contains(title) && office <= 8 && label.indexOf(' ') < 0 ? title : null;
    }

    /** 大豆生田局長 among people: what stands ahead of a bare 局長 and is no part of an office is a name. */
    private static @Nullable String chiefTitle(String label) {
        int office = OFFICES.suffixStart(label, 0, label.length());
        String head = office > 1 ? label.substring(0, office) : "";
        boolean name = office >= 2 && office <= 5 && PersonReader.isGivenName(head) && !PersonReader.isBody(head);
        return name && label.length() - office == 2 ? label.substring(office) : null;
    }

    /** Cuts a name from the office behind it; 三枝木臨時委員 is 三枝木, for a member's office has no letter ahead of it. */
    static PersonLabel glued(String label) {
        PersonLabel person = withoutOrganisation(label, PEOPLE.read(label));
        String name = person.name();
        if (name == null || person.title() == null || !label.startsWith(name)) {
            return person;
        }
        int office = name.length() + 1;
        boolean member = office < label.length() && MEMBERS.contains(label.substring(office));
        return member
                ? PersonLabel.ofColumns(label.substring(0, office), true, label.substring(office), person.qualifier())
                : person;
    }

    /**
     * 村井基準審査課長: what stands behind the family name is too long for a given name, or begins with the name of an organisation,
     * and belongs to the office.
     */
    private static PersonLabel withoutOrganisation(String label, PersonLabel person) {
        String name = person.name();
        String title = person.title();
        if (name == null || title == null || !label.startsWith(name + title)) {
            return person;
        }
        if (title.length() > 1
                && NAME_ENDS.indexOf(title.charAt(0)) >= 0
                && OFFICES.isOffice(title, 1, title.length())
                && !OFFICES.isOffice(title, 0, title.length())) {
            // 加茂下課長: no office begins with such a letter, and family names end in it.
            return PersonLabel.ofColumns(name + title.charAt(0), true, title.substring(1), person.qualifier());
        }
        int family = FamilyNames.listedPrefix(name, LONGEST_FAMILY);
        String rest = name.substring(family);
        boolean organisation = rest.length() > 1
                && rest.indexOf('(') < 0
                && (!PersonReader.isGivenName(rest)
                        || rest.length() > LONGEST_GIVEN && rest.chars().allMatch(c -> Glyphs.isKanji((char) c)));
        return family > 0 && organisation
                ? PersonLabel.ofColumns(name.substring(0, family), true, rest + title, person.qualifier())
                : person;
    }

    /** 智教育長: where the given name ends that is glued to an office; 0 if the word is an office alone. */
    static int givenNameEnd(String word) {
        int office = OFFICES.suffixStart(word, 0, word.length());
        return office > 0 && office <= 3 && PersonReader.isGivenName(word.substring(0, office)) ? office : 0;
    }
}
