package io.github.gijiroku4j.person;

import io.github.gijiroku4j.model.Speaker;
import io.github.gijiroku4j.text.Folding;
import io.github.gijiroku4j.text.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the label of a person: 木村総務課長 is 木村, 総務課長; 議長（細川達彦君） is 細川達彦, 議長.
 *
 * <p>In this order: brackets, seats and honorifics, which need no lexicon; the names of the roster; the words for offices
 * with the lists of family names and of the words of which the names of offices are made; last, kuromoji.
 */
public final class PersonReader {

    private static final OfficeLexicon OFFICES = OfficeLexicon.builtIn();
    private static final LabelCutter BARE = new LabelCutter(new NameCosts(Set.of()));
    private static final int LONGEST = 200;
    private static final PersonReader BUILT_IN = new PersonReader(Set.of());

    private final LabelCutter cutter;
    private final BracketedLabel brackets;
    private final SpacedLabel spaces;
    private final SharedLabel several;
    private final Recent<PersonLabel> recent = new Recent<>();

    private PersonReader(Set<String> known) {
        NameCosts names = new NameCosts(known);
        this.cutter = new LabelCutter(names);
        this.spaces = new SpacedLabel(cutter, names);
        this.brackets = new BracketedLabel(this, cutter);
        this.several = new SharedLabel(this);
    }

    /** Returns a reader that knows nobody. */
    public static PersonReader builtIn() {
        return BUILT_IN;
    }

    /** Returns a reader that knows the people of a roster by their names, whole names and family names. */
    public static PersonReader knowing(Set<String> names) {
        return new PersonReader(names);
    }

    /** Cuts {@code label}, which may hold spaces. A label of over 200 units is kept whole as a name. */
    public PersonLabel read(String label) {
        PersonLabel known = recent.find(label);
        if (known == null) {
            known = readAnew(label);
            recent.add(label, known);
        }
        return known;
    }

    private PersonLabel readAnew(String label) {
        String printed = Folding.fold(label).replace('〔', '[').replace('〕', ']');
        String text = Honorifics.withoutTail(withoutColon(LabelDress.off(printed.strip())));
        if (text.length() > LONGEST) {
            return PersonLabel.person(text, null, "The label is too long to be cut.");
        }
        PersonLabel person = cutOf(text);
        String name = person.name();
        return name == null || name.isEmpty() ? person : person.with(split(text, name, person.title() != null));
    }

    /** What the print of the name in {@code text} tells of family name and given name. */
    private static NameSplit split(String text, String name, boolean titled) {
        String letters = Names.squeeze(text);
        String bare = Names.squeeze(name);
        int at = letters.indexOf(bare);
        if (at < 0) {
            return NameSplit.UNTOLD;
        }
        int end = at + bare.length();
        boolean called = titled || Honorifics.at(letters, end) > 0;
        return NameSplit.of(text.substring(printed(text, at), printed(text, end - 1) + 1), called);
    }

    /** Where in {@code text} the letter stands that is number {@code letter} of those that are no spaces. */
    private static int printed(String text, int letter) {
        int left = letter;
        int at = 0;
        while (text.charAt(at) <= ' ' || left-- > 0) {
            at++;
        }
        return at;
    }

    private PersonLabel cutOf(String text) {
        if (several.isSeveral(text)) {
            return PersonLabel.group(text, text + " names several people.");
        }
        Seat seat = Seat.of(text);
        if (seat != null) {
            return seated(seat);
        }
        int space = text.indexOf(' ');
        Seat inner = space < 2 ? null : Seat.of(text.substring(space).strip());
        if (inner != null && !inner.rest().isEmpty() && OFFICES.isOffice(text, 0, space)) {
            // 議員 8番 松岡 泉君: the seat stands between office and name.
            return cutOf(text.substring(0, space) + " " + inner.rest()).withQualifier(inner.number());
        }
        PersonLabel bracketed = brackets.read(text);
        return bracketed == null ? plain(text) : bracketed;
    }

    private static String withoutColon(String text) {
        return text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text;
    }

    /** 12番（山田君）, 番外［知事］（山田君）, 3番委員: the seat is the qualifier. */
    private PersonLabel seated(Seat seat) {
        String rest = seat.rest().startsWith(":") ? seat.rest().substring(1).strip() : seat.rest();
        if (rest.isEmpty() || rest.equals("委員") || rest.equals("議員")) {
            return PersonLabel.office(seat.number() + rest, "A seat is printed, and no name.");
        }
        String inner = rest;
        if (rest.startsWith("(") && Names.opening(rest) == 0) {
            inner = rest.substring(1, rest.length() - 1).strip();
        } else if (rest.startsWith("[") && rest.indexOf(']') > 0) {
            inner = rest.substring(1, rest.indexOf(']')) + rest.substring(rest.indexOf(']') + 1);
        }
        PersonLabel person = read(inner);
        if (person.kind() == Speaker.Kind.OFFICE && seat.number().startsWith("番外")) {
            return person.withQualifier(seat.number());
        }
        PersonLabel named = new PersonLabel(
                person.name(), person.title(), person.qualifier(), Speaker.Kind.PERSON, person.evidence());
        return person.qualifier() == null ? named.withQualifier(seat.number()) : named;
    }

    /** A label without brackets around a part of it. */
    PersonLabel plain(String text) {
        String label = Names.squeeze(text);
        if (label.isEmpty()) {
            return PersonLabel.person(label, null, "Nothing is printed.");
        }
        if (OFFICES.isGroup(label, 0, label.length()) || label.endsWith("両委員")) {
            return PersonLabel.group(label, label + " names several people at once.");
        }
        if (isBodyAlone(label) && !holdsOffice(text)) {
            return PersonLabel.office(label, label + " is a body, and nobody is named.");
        }
        int sign = label.indexOf(':');
        if (sign > 0 && sign + 1 < label.length()) {
            return colon(label, sign);
        }
        if (Math.max(label.indexOf('、'), label.indexOf(',')) > 0) {
            return PersonLabel.group(label, "Commas part the names of several people.");
        }
        String named = withoutHonorific(text);
        if (named != null && !named.isEmpty()) {
            PersonLabel spaced = named.indexOf(' ') > 0 ? spaces.named(Words.of(named)) : null;
            return spaced == null ? cutter.named(Names.squeeze(named)) : spaced;
        }
        if (label.length() < text.length()) {
            PersonLabel spaced = spaces.read(Words.of(text));
            if (spaced != null) {
                return spaced;
            }
        }
        PersonLabel tagged = tagged(label);
        return tagged == null ? cut(label) : tagged;
    }

    /** 厚生労働省健康局・山田課長: a body, a middle dot, a person; else the label is cut as it stands. */
    private PersonLabel cut(String label) {
        int dot = label.lastIndexOf('・');
        if (dot > 0
                && dot + 1 < label.length()
                && TitleWords.kindOf(label.substring(0, dot)) == OfficeLexicon.Kind.ROOMS) {
            return PersonLabel.room(label.substring(0, dot), label.substring(dot + 1));
        }
        if (dot > 2 && isBody(label.substring(0, dot))) {
            PersonLabel person = cutter.cut(label.substring(dot + 1));
            if (person.name() != null && FamilyNames.listedPrefix(label.substring(dot + 1), 4) > 0) {
                return person.withQualifier(label.substring(0, dot));
            }
        }
        return cutter.cut(label);
    }

    /** 議長：深沢初男: office, colon, name. */
    private PersonLabel colon(String label, int colon) {
        PersonLabel person = plain(label.substring(colon + 1));
        String front = label.substring(0, colon);
        if (TitleWords.kindOf(front) == OfficeLexicon.Kind.ROOMS) {
            return PersonLabel.room(front, label.substring(colon + 1));
        }
        Seat seat = Seat.of(front);
        return seat != null && seat.rest().isEmpty()
                ? person.withQualifier(front)
                : new PersonLabel(
                        person.name(),
                        front,
                        person.qualifier(),
                        Speaker.Kind.PERSON,
                        "A colon parts the office from the name.");
    }

    /** 市, 国: who answers in a summary; 株式会社青空, 青空大学: bodies that speak for themselves. */
    private static boolean isBodyAlone(String label) {
        return label.length() == 1 && "国都府県市区町村".contains(label)
                || label.startsWith("株式会社") && label.length() > 4 && !OFFICES.endsInOffice(label, 0, label.length())
                || label.endsWith("株式会社") && label.length() > 4
                || label.endsWith("大学") && label.length() > 3;
    }

    /** 株式会社青空 代表取締役 山田 太郎: a word of it is an office, so that somebody is named. */
    private static boolean holdsOffice(String text) {
        return text.indexOf(' ') > 0
                && Words.of(text).stream().anyMatch(word -> OFFICES.endsInOffice(word, 0, word.length()));
    }

    /** 委員A: a letter behind the office. */
    private static @Nullable PersonLabel tagged(String label) {
        int last = label.length() - 1;
        boolean tag = last > 0 && Names.isTag(label.charAt(last)) && OFFICES.isOffice(label, 0, last);
        return tag
                ? PersonLabel.person(
                        label.substring(last),
                        label.substring(0, last),
                        "A letter behind the office stands for a name.")
                : null;
    }

    /** Returns {@code text} without the honorific at its end, or null; 議員 behind a name is one. */
    static @Nullable String withoutHonorific(String text) {
        String stripped = Honorifics.strip(text);
        if (stripped != null) {
            return stripped;
        }
        String label = Names.squeeze(text);
        if (!label.endsWith("議員") || label.length() < 3) {
            return null;
        }
        PersonLabel cut = BARE.cut(label);
        return cut.name() != null && cut.title() == null
                ? text.substring(0, text.lastIndexOf('議')).strip()
                : null;
    }

    /** Tells whether {@code word} may be a given name: no office and no organisation begins with it. */
    public static boolean isGivenName(String word) {
        if (word.isEmpty() || word.length() > 12 || OFFICES.endsInOffice(word, 0, word.length())) {
            return false;
        }
        int organisation = TitleWords.organisationLength(word, 0);
        if (organisation > 0) {
            return FamilyNames.listedPrefix(word, 4) >= organisation;
        }
        for (int i = 0; i < word.length(); i++) {
            if (Names.isDigit(word.charAt(i)) || word.charAt(i) == '(') {
                return false;
            }
        }
        return true;
    }

    /** Tells whether {@code title} is a role in a meeting (委員, 会長) and no office outside of it (局長, 書記). */
    public static boolean isRole(String title) {
        return Titles.isRole(title);
    }

    /** Tells whether at {@code from} the name of an organisation begins: 総務, 森林. */
    public static boolean beginsWithOrganisation(String text, int from) {
        return TitleWords.organisationLength(text, from) > 0;
    }

    /** Tells whether {@code word} is the name of a ministry, a bureau, a company. */
    public static boolean isBody(String word) {
        char last = word.charAt(word.length() - 1);
        return word.length() >= 3 && "省庁局部課室院府県市町村区会社団校学所行党房".indexOf(last) >= 0
                || word.endsWith("センター")
                || word.endsWith("機構")
                || word.endsWith("大学");
    }
}
