package io.github.gijiroku4j.person;

import io.github.gijiroku4j.model.Speaker;
import io.github.gijiroku4j.text.WordList;
import io.github.gijiroku4j.text.WordTrie;
import io.github.gijiroku4j.text.Words;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the label of a person: 木村総務課長 is 木村, 総務課長; 議長（細川達彦君） is 細川達彦, 議長.
 *
 * <p>In this order: brackets, seats and honorifics, which need no lexicon; the names of the roster; the words for offices
 * with the list of family names and of the words with which an office begins; last, kuromoji.
 */
public final class PersonReader {

    private static final OfficeLexicon OFFICES = OfficeLexicon.builtIn();
    private static final WordTrie ORGANISATIONS =
            WordTrie.forwards(WordList.words(PersonReader.class, "organisations.txt"));
    private static final int LONGEST = 200;
    /** Offices that stand for a room full of people; a name in brackets behind them only tells who spoke up. */
    private static final Set<String> ROOMS = Set.of(
            "事務局", "担当課", "所管課", "担当部", "執行部", "当局", "実施機関", "行政", "市側", "町側", "村側", "区側", "県側", "諮問庁", "担当者", "担当室",
            "処分庁", "審査庁");

    private static final WordTrie HONORIFICS = WordTrie.backwards(List.of("君", "くん", "氏", "さん", "様", "殿", "先生", "女史"));

    private final Set<String> known;

    private PersonReader(Set<String> known) {
        this.known = known;
    }

    /** Returns a reader that knows nobody. */
    public static PersonReader builtIn() {
        return new PersonReader(Set.of());
    }

    /** Returns a reader that knows the people of a roster by their names. */
    public static PersonReader knowing(Set<String> names) {
        return new PersonReader(Set.copyOf(names));
    }

    /** Cuts {@code label}, which is folded and may hold spaces. A label of over 200 units is kept whole as a name. */
    public PersonLabel read(String label) {
        String text = label.strip();
        if (text.length() > LONGEST) {
            return PersonLabel.person(text, null, null);
        }
        int seat = seatEnd(text);
        if (seat > 0 && seat < text.length()) {
            return seated(
                    Names.squeeze(text.substring(0, seat)), text.substring(seat).strip());
        }
        if (text.endsWith(")") || text.endsWith("]")) {
            int open = Names.opening(text);
            if (open > 0) {
                return bracketed(
                        text.substring(0, open).strip(),
                        text.substring(open + 1, text.length() - 1).strip());
            }
        }
        return plain(text);
    }

    /** The end of 12番, 第8番, 六番委員's number; 0 if there is no seat. */
    private static int seatEnd(String text) {
        int at = text.startsWith("第") || text.startsWith("議") ? 1 : 0;
        int i = at;
        while (i < text.length() && ("0123456789〇一二三四五六七八九十百 ".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        if (i > at && i < text.length() && text.charAt(i) == '番') {
            return i + 1;
        }
        return text.startsWith("番外") ? 2 : 0;
    }

    private PersonLabel seated(String seat, String rest) {
        String inner = rest.startsWith(":") ? rest.substring(1).strip() : rest;
        if (rest.startsWith("(") && rest.endsWith(")")) {
            inner = rest.substring(1, rest.length() - 1).strip();
        }
        if (inner.equals("委員") || inner.equals("議員")) {
            return PersonLabel.office(seat + inner, null);
        }
        if (seat.equals("番外") && rest.startsWith("[")) {
            int close = rest.indexOf(']');
            String title = close < 0 ? "" : rest.substring(1, close);
            PersonLabel person = read(title + rest.substring(close + 1));
            return person.withQualifier(seat);
        }
        PersonLabel person = read(inner);
        return new PersonLabel(
                person.name(),
                person.title(),
                person.qualifier() == null ? seat : person.qualifier(),
                Speaker.Kind.PERSON);
    }

    private PersonLabel bracketed(String head, String inner) {
        String squeezedHead = Names.squeeze(head);
        String name = withoutHonorific(inner);
        if (name != null
                && (isOfficeOnly(squeezedHead)
                        || squeezedHead.equals("議員")
                        || endsInOffice(squeezedHead) && !beginsWithName(squeezedHead))) {
            return titledName(squeezedHead.equals("議員") ? null : squeezedHead, inner);
        }
        if (ROOMS.contains(squeezedHead)) {
            return PersonLabel.office(squeezedHead, Names.squeeze(inner));
        }
        if (isOfficeOnly(squeezedHead) && !isDuty(inner)) {
            PersonLabel person = plain(inner);
            if (person.kind() == Speaker.Kind.PERSON && person.name() != null && looksLikeName(person.name())) {
                return person.title() == null ? PersonLabel.person(person.name(), squeezedHead, null) : person;
            }
        }
        PersonLabel outside = plain(head);
        return outside.withQualifier(Words.tidy(inner));
    }

    /** 議長（細川達彦君）, 議員（8番 中村勇君）, 19番（総務委員長 山田太郎君）. */
    private PersonLabel titledName(@Nullable String title, String inner) {
        int seat = seatEnd(inner);
        String seatNumber = seat > 0 ? Names.squeeze(inner.substring(0, seat)) : null;
        PersonLabel person = plain(inner.substring(seat).strip());
        String own = person.title();
        return PersonLabel.person(person.name(), title == null ? own : title, seatNumber);
    }

    /** What stands in brackets behind an office and is no name: 社会保障担当. */
    private static boolean isDuty(String inner) {
        return inner.endsWith("担当")
                || inner.endsWith("等")
                || inner.endsWith("関係")
                || inner.length() > 12
                || inner.endsWith("代理")
                || inner.endsWith("続");
    }

    private PersonLabel plain(String text) {
        String label = Names.squeeze(text);
        if (OFFICES.isGroup(label, 0, label.length())) {
            return new PersonLabel(null, label, null, Speaker.Kind.GROUP);
        }
        int sign = label.indexOf(':');
        if (sign > 0 && sign + 1 < label.length()) {
            return colon(label, sign);
        }
        int comma = Math.max(label.indexOf('、'), label.indexOf(','));
        if (comma > 0) {
            return new PersonLabel(null, label, null, Speaker.Kind.GROUP);
        }
        String unhonoured = withoutHonorific(text);
        if (unhonoured != null && !unhonoured.isEmpty()) {
            return titleFirst(unhonoured);
        }
        if (label.length() < text.length()) {
            PersonLabel spaced = spaced(Words.of(text).toArray(new String[0]));
            if (spaced != null) {
                return spaced;
            }
        }
        if (!endsInOffice(label)) {
            return tagged(label);
        }
        return glued(label);
    }

    /** 議長：深沢初男: office, colon, name. */
    private PersonLabel colon(String label, int colon) {
        PersonLabel person = plain(label.substring(colon + 1));
        String office = label.substring(0, colon);
        int seat = seatEnd(office);
        return seat == office.length()
                ? PersonLabel.person(person.name(), person.title(), office)
                : PersonLabel.person(person.name(), office, person.qualifier());
    }

    /** 委員A: a letter behind the office; else a name alone. */
    private static PersonLabel tagged(String label) {
        int last = label.length() - 1;
        if (last > 0 && isTag(label.charAt(last)) && OFFICES.isOffice(label, 0, last)) {
            return PersonLabel.person(label.substring(last), label.substring(0, last), null);
        }
        return PersonLabel.person(label, null, null);
    }

    private static boolean isTag(char c) {
        return c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= '①' && c <= '⑳';
    }

    /** 委員長 山田 太郎, 委員長山田太郎, 副市長 佐藤花子: an office ahead of a name whose honorific is gone. */
    private PersonLabel titleFirst(String text) {
        String[] words = Words.of(text).toArray(new String[0]);
        String first = words.length == 0 ? "" : words[0];
        int bracket = first.endsWith(")") ? first.lastIndexOf('(') : -1;
        if (bracket > 1 && words.length > 1 && endsInOffice(first.substring(0, bracket))) {
            return PersonLabel.person(Names.squeeze(text.substring(first.length())), first, null);
        }
        if (words.length > 1 && first.length() > 1 && endsInOffice(first) && !FamilyNames.isListed(first)) {
            return PersonLabel.person(Names.squeeze(text.substring(first.length())), first, null);
        }
        String label = Names.squeeze(text);
        for (int length = Math.min(label.length() - 2, 16); length > 1; length--) {
            String head = label.substring(0, length);
            if (OFFICES.isOffice(head, 0, length)
                    && FamilyNames.listedPrefix(label.substring(length), 4) > 0
                    && !FamilyNames.isListed(head)) {
                return PersonLabel.person(label.substring(length), head, null);
            }
        }
        if (label.endsWith("議員") && label.length() > 2) {
            return PersonLabel.person(label.substring(0, label.length() - 2), null, null);
        }
        return PersonLabel.person(label, null, null);
    }

    /** Labels in which a space parts body, name and title. */
    private @Nullable PersonLabel spaced(String[] words) {
        int last = words.length - 1;
        String end = words[last];
        if (words[0].length() > 1 && endsInOffice(words[0]) && isOfficeOnly(words[0]) && !endsInOffice(end)) {
            return PersonLabel.person(
                    Names.squeeze(String.join("", java.util.Arrays.copyOfRange(words, 1, words.length))),
                    words[0],
                    null);
        }
        if (last >= 1 && isBody(words[0]) && endsInOffice(end) && !isOfficeOnly(end)) {
            PersonLabel person = glued(end);
            String body = String.join(" ", java.util.Arrays.copyOfRange(words, 0, last));
            return person.kind() == Speaker.Kind.PERSON ? person.withQualifier(body) : null;
        }
        String ahead = Names.squeeze(String.join("", java.util.Arrays.copyOfRange(words, 0, last)));
        int office = OFFICES.suffixStart(end, 0, end.length());
        if (office > 0
                && office <= 3
                && !beginsWithOrganisation(end, 0)
                && ahead.length() <= 4
                && looksLikeName(ahead)
                && givenLength(end, office) <= 3) {
            // 植田 貴副区長: the given name is glued to the office.
            int given = givenLength(end, office);
            return PersonLabel.person(ahead + end.substring(0, given), end.substring(given), null);
        }
        if (end.length() > 1 && isOfficeOnly(end) && looksLikeName(ahead)) {
            return isBody(ahead) || isOrganisation(ahead)
                    ? null
                    : PersonLabel.person(ahead, end.equals("議員") ? null : end, null);
        }
        return null;
    }

    /** How many letters of {@code text} stand ahead of the organisation or the office in it. */
    private static int givenLength(String text, int office) {
        int given = 1;
        while (given < office && !beginsWithOrganisation(text, given)) {
            given++;
        }
        return given;
    }

    /** Tells whether {@code word} may be a given name: no office and no organisation begins with it. */
    public static boolean isGivenName(String word) {
        return !beginsWithOrganisation(word, 0) && looksLikeName(word);
    }

    /** Tells whether {@code word} is the name of a ministry, a bureau, a company. */
    public static boolean isBody(String word) {
        char last = word.charAt(word.length() - 1);
        return word.length() >= 3 && "省庁局部課室院府県市町村区会社団校学所行党房".indexOf(last) >= 0
                || word.endsWith("センター")
                || word.endsWith("機構")
                || word.endsWith("大学");
    }

    /** Name and title without anything between them. */
    private PersonLabel glued(String label) {
        int office = OFFICES.suffixStart(label, 0, label.length());
        if (office == 0) {
            return PersonLabel.office(label, null);
        }
        int dot = label.lastIndexOf('・', office);
        if (dot > 2
                && isBody(label.substring(0, dot))
                && FamilyNames.listedPrefix(label.substring(dot + 1), 4) > 0
                && !beginsWithOrganisation(label, dot + 1)) {
            return glued(label.substring(dot + 1)).withQualifier(label.substring(0, dot));
        }
        int cut = cut(label, office);
        if (cut <= 0) {
            return PersonLabel.office(label, null);
        }
        String title = label.substring(cut);
        String name = label.substring(0, cut);
        // 議員 behind a name is an honorific.
        return PersonLabel.person(name, title.equals("議員") ? null : title, null);
    }

    /** Where the name ends, 0 if the label holds none. */
    private int cut(String label, int office) {
        String head = label.substring(0, office);
        String word = label.substring(office);
        if (head.endsWith(")")) {
            // 後藤(里)委員: the bracket is part of the name.
            return office;
        }
        int byRoster = rosterCut(label, office);
        if (byRoster > 0) {
            return byRoster;
        }
        if (head.length() == 1 && isTag(head.charAt(0)) || isKatakana(head) && !beginsWithOrganisation(head, 0)) {
            return office;
        }
        if (isRulerOfPlace(word)) {
            int full = fullName(head);
            return full == head.length() && head.length() > 2 ? full : 0;
        }
        if (FamilyNames.isListed(head)) {
            return office;
        }
        if (beginsWithOrganisation(head, 0)) {
            return 0;
        }
        int organisation = organisationStart(head);
        if (organisation > 0) {
            return organisation;
        }
        int script = scriptChange(head);
        if (script > 0) {
            return script;
        }
        return wordCut(head, word, office);
    }

    private static boolean isKatakana(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 'ァ' || c > 'ー') {
                return false;
            }
        }
        return text.length() > 1;
    }

    /** Offices that rule a place: what stands ahead is the place (松本市長). */
    private static boolean isRulerOfPlace(String office) {
        return switch (office) {
            case "市長", "町長", "村長", "区長", "知事" -> true;
            default -> false;
        };
    }

    private int wordCut(String head, String word, int office) {
        int full = fullName(head);
        if (full > 0) {
            return full;
        }
        boolean needsStem = word.endsWith("課長")
                || word.endsWith("部長")
                || word.endsWith("局長")
                || word.endsWith("室長")
                || word.endsWith("係長")
                || word.endsWith("所長")
                || word.endsWith("館長")
                || word.equals("長官")
                || word.equals("次長")
                || word.endsWith("センター長");
        if (!needsStem && head.length() <= 4) {
            return looksLikeName(head) ? office : 0;
        }
        if (!needsStem && !isBody(head) && head.length() <= 6 && FamilyNames.listedPrefix(head, 4) > 0) {
            return office;
        }
        int byDictionary = FamilyNames.dictionaryPrefix(head);
        if (byDictionary > 0) {
            return byDictionary;
        }
        return 0;
    }

    /** The longest name of the roster that begins the label, if an office follows. */
    private int rosterCut(String label, int office) {
        for (int length = Math.min(office, 10); length > 0; length--) {
            if (known.contains(label.substring(0, length))) {
                return length;
            }
        }
        return 0;
    }

    /** A family name and a given name of one to three letters fill the head: its length, else 0. */
    private static int fullName(String head) {
        if (head.length() < 3 || head.length() > 7) {
            return 0;
        }
        int family = FamilyNames.listedPrefix(head, 4);
        int given = head.length() - family;
        return family > 0 && given >= 1 && given <= 3 && !beginsWithOrganisation(head, family) && !isBody(head)
                ? head.length()
                : 0;
    }

    /** Where, behind one to four letters, an organisation begins; a listed family name ahead of it is preferred. */
    private static int organisationStart(String head) {
        int found = 0;
        for (int length = 1; length <= Math.min(5, head.length() - 1); length++) {
            if (beginsWithOrganisation(head, length)) {
                if (FamilyNames.isListed(head.substring(0, length))) {
                    return length;
                }
                found = found == 0 && length > 1 ? length : found;
            }
        }
        int family = FamilyNames.listedPrefix(head, 4);
        boolean place = family > 0 && family < head.length() && "県市町村区府都道".indexOf(head.charAt(family)) >= 0;
        return family > 1 && family < found && !place ? family : found;
    }

    /** Tells whether at {@code from} the name of an organisation begins: 総務, 森林. */
    public static boolean beginsWithOrganisation(String text, int from) {
        return ORGANISATIONS.prefix(text, from, text.length()) > 0;
    }

    private static boolean isOrganisation(String word) {
        return ORGANISATIONS.prefix(word, 0, word.length()) == word.length();
    }

    /** Where one to four letters of a name give way to katakana or Latin letters: 木村|サイバー…. */
    private static int scriptChange(String head) {
        for (int i = 1; i < Math.min(5, head.length()); i++) {
            char c = head.charAt(i);
            if (c >= 'ァ' && c <= 'ヺ' || c >= 'A' && c <= 'Z') {
                boolean name =
                        Names.isIdeographic(head, 0, i) && (FamilyNames.isListed(head.substring(0, i)) || i >= 2);
                return name ? i : 0;
            }
        }
        return 0;
    }

    private static boolean beginsWithName(String label) {
        int family = FamilyNames.listedPrefix(label, 4);
        return family > 0
                && !beginsWithOrganisation(label, 0)
                && OFFICES.suffixStart(label, 0, label.length()) >= family;
    }

    private static boolean looksLikeName(String name) {
        if (name.isEmpty() || name.length() > 12) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= '0' && c <= '9' || c == '・' && name.length() < 5) {
                return false;
            }
        }
        return !beginsWithOrganisation(name, 0) && !OFFICES.endsInOffice(name, 0, name.length());
    }

    private static boolean endsInOffice(String label) {
        return OFFICES.endsInOffice(label, 0, label.length());
    }

    /** Whether {@code label} is an office and holds no person. */
    private boolean isOfficeOnly(String label) {
        int office = OFFICES.suffixStart(label, 0, label.length());
        return office == 0 || office > 0 && cut(label, office) == 0;
    }

    /** Returns {@code text} without the honorific at its end, or null if there is none. */
    private static @Nullable String withoutHonorific(String text) {
        int honorific = HONORIFICS.suffix(text, 0, text.length());
        if (honorific > 0 && honorific < text.length()) {
            return text.substring(0, text.length() - honorific).strip();
        }
        boolean member = text.endsWith("議員")
                && text.length() > 2
                && !OFFICES.isOffice(Names.squeeze(text), 0, Names.squeeze(text).length());
        return member ? text.substring(0, text.length() - 2).strip() : null;
    }
}
