package io.github.gijiroku4j.person;

import io.github.gijiroku4j.model.Speaker;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Labels in which spaces part body, name and title: 委員長 山田 太郎, 山田 太郎 委員長, 大臣官房 江口審議官, 植田 貴副区長. Letters
 * set apart (教 育 長) are one word.
 */
final class SpacedLabel {

    private static final OfficeLexicon OFFICES = OfficeLexicon.builtIn();

    private final LabelCutter cutter;
    private final NameCosts names;

    SpacedLabel(LabelCutter cutter, NameCosts names) {
        this.cutter = cutter;
        this.names = names;
    }

    /** Cuts at the spaces; null if they part nothing. */
    @Nullable
    PersonLabel read(List<String> words) {
        int last = words.size() - 1;
        if (last < 1 || isSpelled(words)) {
            return null;
        }
        String end = words.get(last);
        if (!endsInOffice(end)) {
            return named(words);
        }
        String ahead = String.join("", words.subList(0, last));
        boolean whole = names.read(ahead).evidence() == NameCosts.Evidence.FULL
                && !isOffice(words.get(0))
                && !isInstitution(words.get(0));
        if (cutter.isOfficeOnly(end)
                || whole && !FamilyNames.isListed(words.get(0)) && words.size() == 2
                || whole && words.size() > 2) {
            return nameThenTitle(words, last);
        }
        if (isBody(ahead)) {
            PersonLabel person = cutter.cut(end);
            if (end.endsWith("議員") && person.title() == null && words.size() == 2 && isOffice(words.get(0))) {
                // 議会運営委員長 山田太郎議員: 議員 is an honorific, the office is printed ahead.
                return person.withTitle(words.get(0));
            }
            return person.kind() == Speaker.Kind.PERSON
                    ? person.withQualifier(String.join(" ", words.subList(0, last)))
                    : null;
        }
        if (isOffice(words.get(0)) && words.size() == 2) {
            // 議長 山田会長: the office of the meeting, then the person with an own one.
            return cutter.cut(end);
        }
        return glued(ahead, end);
    }

    /** An office, then a name: 委員長 山田 太郎. A body may stand ahead of the office. */
    @Nullable
    PersonLabel named(List<String> words) {
        if (words.size() < 2 || isSpelled(words)) {
            return null;
        }
        for (int i = words.size() - 2; i >= 0; i--) {
            String word = words.get(i);
            boolean office = word.length() > 1 && endsInOffice(word) || word.endsWith(")") && isOffice(word);
            if (!office || i == 0 && FamilyNames.isListed(word) && !isOffice(word)) {
                continue;
            }
            String name = Names.join(words.subList(i + 1, words.size()));
            if (TitleWords.kindOf(word) == OfficeLexicon.Kind.ROOMS) {
                return PersonLabel.room(word, name);
            }
            boolean bodyAhead = i > 0 && isBody(String.join("", words.subList(0, i)));
            if (i > 0 && !bodyAhead) {
                String title = String.join(" ", words.subList(0, i + 1));
                return PersonLabel.person(name, title, spaces(name, title));
            }
            PersonLabel person = PersonLabel.person(name, word, spaces(name, word));
            return bodyAhead ? person.withQualifier(String.join(" ", words.subList(0, i))) : person;
        }
        PersonLabel glued = cutter.named(String.join("", words));
        if (glued.title() != null && glued.kind() == Speaker.Kind.PERSON) {
            // 財務局長武市 敬: the office is glued to the family name.
            return glued;
        }
        if (isBody(words.get(0))
                && TitleWords.isUnit(words.get(0).charAt(words.get(0).length() - 1))
                && words.size() <= 3) {
            String name = Names.join(words.subList(1, words.size()));
            NameCosts.Reading read = names.read(Names.squeeze(name));
            if (read.cost() < TitleCosts.NONE && !FamilyNames.isListed(words.get(0))) {
                return PersonLabel.person(name, null, spaces(name, words.get(0)))
                        .withQualifier(words.get(0));
            }
        }
        return words.stream().allMatch(word -> Names.isLatin(word.charAt(0)))
                ? PersonLabel.person(Names.join(words), null, "The label is a name in Latin letters.")
                : null;
    }

    private static String spaces(String name, String title) {
        return "Spaces part the name " + name + " from " + title + ".";
    }

    /** 山田 太郎 委員長, 財務省 山田 太郎 総括審議官, 山田 太郎 東京大学 教授. */
    private @Nullable PersonLabel nameThenTitle(List<String> words, int last) {
        int from = words.size() > 2 && isBody(words.get(0)) && !isNameLike(words.get(0)) ? 1 : 0;
        int to = from;
        int letters = 0;
        while (to < last
                && (letters + words.get(to).length() <= 8
                        || Names.isLatin(words.get(to).charAt(0)))
                && isNamePart(words, from, to)) {
            letters += words.get(to).length();
            to++;
        }
        String name = Names.join(words.subList(from, Math.max(to, from)));
        String title = String.join(" ", words.subList(to, words.size()));
        if (to == from || from == 0 && to == 1 && isBody(name) && !isNameLike(name)) {
            return from == 0 && isBody(words.get(0)) ? bodyThenOffice(words, last) : null;
        }
        PersonLabel person = PersonLabel.person(name, title.equals("議員") ? null : title, spaces(name, title));
        return from == 0 ? person : person.withQualifier(words.get(0));
    }

    /** 総務部 総務課長: nobody is named. */
    private @Nullable PersonLabel bodyThenOffice(List<String> words, int last) {
        String title = String.join(" ", words.subList(0, last + 1));
        return PersonLabel.office(title, "The words are those of a body and an office in it; nobody is named.");
    }

    private boolean isNamePart(List<String> words, int from, int at) {
        String word = words.get(at);
        if (Names.isLatin(word.charAt(0)) && at > from) {
            return Names.isLatin(words.get(at - 1).charAt(0));
        }
        boolean letters =
                word.length() <= 5 || names.isKnown(word) || names.read(word).cost() < 40;
        boolean second = at == from + 1 || at == from || word.length() == 1;
        boolean body = at > from && isBody(word) && names.read(word).cost() > 30;
        return letters && second && !body && !endsInOffice(word) || at == from && isNameLike(word);
    }

    private boolean isNameLike(String word) {
        return names.read(word).cost() <= 36 && names.read(word).cost() < new TitleCosts(word).words(word.length());
    }

    /** 植田 貴副区長, 日々野 守住民課長: the given name is glued to the title. */
    private @Nullable PersonLabel glued(String ahead, String end) {
        if (ahead.length() > 5 && names.read(ahead).cost() > 40) {
            return null;
        }
        TitleCosts titles = new TitleCosts(end);
        int best = TitleCosts.NONE;
        int cut = 0;
        for (int at = 1; at < Math.min(end.length(), 6); at++) {
            if (titles.title(at) >= TitleCosts.NONE) {
                continue;
            }
            int given = 0;
            for (int i = 0; i < at; i++) {
                boolean usual = Names.isHiragana(end.charAt(i))
                        || Names.isKatakana(end.charAt(i))
                        || FamilyNames.isGivenLetter(end.substring(i, i + 1));
                given += usual ? 4 : 14;
            }
            int cost = given + titles.title(at);
            if (cost < best) {
                best = cost;
                cut = at;
            }
        }
        String title = end.substring(cut);
        return cut == 0
                ? null
                : PersonLabel.person(
                        ahead + end.substring(0, cut),
                        title.equals("議員") ? null : title,
                        "A space parts family and given name, and " + title + " is an office.");
    }

    /** Tells whether the words are the letters of one word, set apart. */
    private static boolean isSpelled(List<String> words) {
        int single = 0;
        for (String word : words) {
            single += word.length() == 1 ? 1 : 0;
        }
        return single == words.size() && words.size() > 2;
    }

    private static boolean endsInOffice(String word) {
        return OFFICES.endsInOffice(word, 0, word.length());
    }

    private boolean isOffice(String word) {
        int bracket = word.endsWith(")") ? Names.opening(word) : -1;
        String office = bracket > 0 ? word.substring(0, bracket) : word;
        return endsInOffice(office) && cutter.isOfficeOnly(office);
    }

    /** 青空大学: no name ends so, however much it begins like one. */
    private static boolean isInstitution(String word) {
        return word.length() > 3 && (word.endsWith("大学") || word.endsWith("大学院") || word.endsWith("研究所"));
    }

    private boolean isBody(String word) {
        if (isInstitution(word)) {
            return true;
        }
        if (word.length() < 2 || isNameLike(word)) {
            return false;
        }
        if (word.startsWith("株式会社") || word.startsWith("(株)") || word.startsWith("有限会社")) {
            return true;
        }
        TitleCosts titles = new TitleCosts(word);
        return PersonReader.isBody(word)
                || TitleWords.isUnit(word.charAt(word.length() - 1))
                || titles.words(word.length()) <= word.length() * 5 + 6;
    }
}
