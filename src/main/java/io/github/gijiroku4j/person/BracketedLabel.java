package io.github.gijiroku4j.person;

import io.github.gijiroku4j.model.Speaker;
import io.github.gijiroku4j.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Labels with a bracket: 議長（細川達彦君）, 山田委員（座長）, 後藤(里)委員, 事務局（佐々木）, ［内閣府］山田審議官. What the
 * bracket holds is a name, an office, a body, a duty or a reading.
 */
final class BracketedLabel {

    private static final OfficeLexicon OFFICES = OfficeLexicon.builtIn();

    private final PersonReader reader;
    private final LabelCutter cutter;

    BracketedLabel(PersonReader reader, LabelCutter cutter) {
        this.reader = reader;
        this.cutter = cutter;
    }

    /** Cuts {@code text} at its bracket; null if it has none that parts anything. */
    @Nullable
    PersonLabel read(String text) {
        if (text.endsWith(")") || text.endsWith("]")) {
            int open = Names.opening(text);
            if (open > 0) {
                String head = text.substring(0, open).strip();
                String inner = text.substring(open + 1, text.length() - 1).strip();
                return inner.isEmpty() ? reader.plain(head) : behind(head, inner);
            }
            if (open == 0 && text.length() > 2) {
                return reader.read(text.substring(1, text.length() - 1));
            }
        }
        int reading = text.indexOf('(', 1);
        int behind = reading < 0 ? -1 : text.indexOf(')', reading);
        if (behind > 0 && behind + 1 < text.length() && isReading(text.substring(reading + 1, behind))) {
            // 山城（やましろ）委員
            return reader.read(text.substring(0, reading).strip() + text.substring(behind + 1));
        }
        if (text.startsWith("(") || text.startsWith("[")) {
            int close = text.indexOf(text.charAt(0) == '(' ? ')' : ']');
            if (close > 1 && close + 1 < text.length()) {
                return ahead(
                        text.substring(1, close).strip(),
                        text.substring(close + 1).strip());
            }
        }
        return null;
    }

    /** ［内閣府］山田審議官, （委員長）山田: a body or an office in a bracket ahead. */
    private PersonLabel ahead(String inner, String rest) {
        PersonLabel person = reader.read(rest);
        boolean office = OFFICES.endsInOffice(inner, 0, inner.length()) && cutter.isOfficeOnly(Names.squeeze(inner));
        return office && person.name() != null && person.title() == null
                ? person.withTitle(Names.squeeze(inner))
                : person.withQualifier(Words.tidy(inner));
    }

    private PersonLabel behind(String head, String inner) {
        String front = Names.squeeze(head);
        String honoured = PersonReader.withoutHonorific(inner);
        String bare = honoured == null ? inner : honoured;
        boolean office = isOffice(front);
        if (honoured != null && (office || front.equals("議員"))) {
            return titledName(front, inner);
        }
        if (honoured != null && inner.endsWith("君") && !isPerson(head)) {
            return titledName(front, inner);
        }
        if (!office
                && OFFICES.endsInOffice(front, 0, front.length())
                && (isWholeName(bare) || isLikelyName(bare) && !FamilyNames.isListed(named(head)))
                && !PersonReader.isBody(inner)
                && !isWholeName(named(head))) {
            // 川辺支所長（山田太郎）: the whole name in the bracket leaves no name ahead of it.
            return PersonLabel.person(
                    Names.squeeze(bare), front, "The bracket holds a whole name, so that " + front + " is an office.");
        }
        if (TitleWords.kindOf(front) == OfficeLexicon.Kind.ROOMS) {
            return PersonLabel.room(front, Names.squeeze(inner));
        }
        if (office && isProxy(inner)) {
            return proxy(front, inner);
        }
        if (office && !isDuty(inner)) {
            PersonLabel named = namedOffice(front, inner);
            if (named != null) {
                return named;
            }
        }
        return isReading(inner) ? reader.read(head) : qualified(head, front, inner);
    }

    /** 山田委員（座長）: the bracket is the qualifier; 後藤（里）: it is part of the name. */
    private PersonLabel qualified(String head, String front, String inner) {
        PersonLabel outside = reader.read(head);
        boolean hint = outside.title() == null
                && NameCosts.isHint(inner)
                && FamilyNames.isListed(front)
                && PersonReader.withoutHonorific(head) == null;
        if (hint) {
            return PersonLabel.person(front + "(" + inner + ")", null, "The bracket holds a letter of the given name.");
        }
        return outside.withQualifier(Words.tidy(inner));
    }

    /** Tells whether a list has the name with which {@code head} begins. */
    private boolean isPerson(String head) {
        PersonLabel person = reader.read(head);
        String name = person.name();
        return name != null && FamilyNames.listedPrefix(name, 4) > 0;
    }

    private String named(String head) {
        String name = reader.read(head).name();
        return name == null ? "" : name;
    }

    private static boolean isWholeName(String words) {
        return !FamilyNames.isListed(Names.squeeze(words))
                && FamilyNames.isFullName(words, 0, words.length())
                && PersonReader.isGivenName(Names.squeeze(words));
    }

    /** 村竹明治: no list has the family name, but the end is that of a given name, and no word of an office stands in it. */
    private static boolean isLikelyName(String words) {
        String name = Names.squeeze(words);
        if (name.length() < 3 || name.length() > 5 || !PersonReader.isGivenName(name)) {
            return false;
        }
        NameCosts.Reading read = new NameCosts(java.util.Set.of()).read(name);
        return read.evidence() == NameCosts.Evidence.UNKNOWN && NameCosts.isHint(name.substring(2));
    }

    private boolean isOffice(String front) {
        return OFFICES.endsInOffice(front, 0, withoutBracket(front))
                        && cutter.isOfficeOnly(front.substring(0, withoutBracket(front)))
                || front.equals("議員");
    }

    /** Where a bracket at the end of an office opens: 国務大臣（金融担当）（山田君）. */
    private static int withoutBracket(String front) {
        int open = front.endsWith(")") ? Names.opening(front) : -1;
        return open > 0 ? open : front.length();
    }

    /** 議長（細川達彦君）, 議員（8番 中村勇君）, 19番（総務委員長 山田太郎君）. */
    private PersonLabel titledName(String title, String inner) {
        Seat seat = Seat.of(inner);
        PersonLabel person = reader.read(seat == null ? inner : seat.rest());
        String evidence = "The office " + title + " is printed ahead, the name in the bracket with its honorific.";
        String qualifier = seat != null
                ? seat.number()
                : person.title() == null || repeats(title, person.title()) ? null : person.title();
        return PersonLabel.person(person.name(), title, evidence).withQualifier(qualifier);
    }

    private static boolean repeats(String title, String own) {
        return title.endsWith(own) || own.endsWith(title);
    }

    /** 代理 佐藤, 代：佐藤, 代佐藤; but 代田　舞 is a name. */
    private static boolean isProxy(String inner) {
        return inner.startsWith("代理") && inner.length() > 2
                || inner.startsWith("代") && inner.length() > 2 && FamilyNames.listedPrefix(inner, 3) < 2;
    }

    /** 委員（代理 佐藤）: somebody sits in for the member. */
    private PersonLabel proxy(String office, String inner) {
        String name = inner.startsWith("代理") ? inner.substring(2) : inner.substring(1);
        name = name.startsWith(":") || name.startsWith("・") ? name.substring(1) : name;
        PersonLabel person = reader.read(name.strip());
        return person.name() == null
                ? PersonLabel.office(office, "Nobody is named.").withQualifier(Words.tidy(inner))
                : PersonLabel.person(person.name(), person.title() == null ? office : person.title(), person.evidence())
                        .withQualifier("代理");
    }

    /** 事務局長（佐々木）, 議長（山田会長）: a name in the bracket, with or without an office of its own. */
    private @Nullable PersonLabel namedOffice(String office, String inner) {
        PersonLabel person = reader.read(inner);
        String name = person.name();
        // 議会運営委員長（議員 山田太郎）: every member of an assembly is a 議員.
        String own = "議員".equals(person.title()) ? null : person.title();
        if (person.kind() != Speaker.Kind.PERSON || name == null || !PersonReader.isGivenName(name)) {
            return null;
        }
        if (own == null && !isName(name)) {
            return null;
        }
        String evidence = "The office " + office + " is printed ahead, and the bracket names a person.";
        boolean longer = own == null || office.length() > own.length() && office.endsWith(own);
        return PersonLabel.person(name, longer ? office : own, evidence).withQualifier(person.qualifier());
    }

    private static boolean isName(String name) {
        NameCosts.Reading read = new NameCosts(java.util.Set.of()).read(name);
        return read.evidence() != NameCosts.Evidence.NONE && name.length() <= 8;
    }

    /** What stands in brackets behind an office and is no name: 社会保障担当. */
    private static boolean isDuty(String inner) {
        return inner.endsWith("担当")
                || inner.endsWith("等")
                || inner.endsWith("関係")
                || inner.length() > 20
                || inner.endsWith("代理")
                || inner.endsWith("続");
    }

    /** 山田太郎（やまだ たろう）: the reading of a name is no qualifier. */
    private static boolean isReading(String inner) {
        String word = Names.squeeze(inner);
        for (int i = 0; i < word.length(); i++) {
            if (!Names.isHiragana(word.charAt(i))) {
                return false;
            }
        }
        return word.length() > 3;
    }
}
