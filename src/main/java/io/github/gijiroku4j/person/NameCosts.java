package io.github.gijiroku4j.person;

import java.util.NavigableSet;
import java.util.TreeSet;

/** How well a stretch of a label reads as a person's name, and by what evidence: the lower, the better. */
final class NameCosts {

    /** What a reading as a name rests on, from the surest to the weakest. */
    enum Evidence {
        ROSTER("the roster has %s"),
        FAMILY("%s is a family name of the list"),
        FULL("%s begins with a family name of the list, and what is left reads as a given name"),
        TAG("%s stands for a name"),
        RARE("%s is a rare family name of the list"),
        FOREIGN("%s is written as foreign names are"),
        KANA("%s is written as names in kana are"),
        UNKNOWN("%s stands where a name stands, though no list has it"),
        DICTIONARY("the dictionary has %s as a name"),
        NONE("");

        private final String sentence;

        Evidence(String sentence) {
            this.sentence = sentence;
        }

        String of(String name) {
            return sentence.replace("%s", name);
        }
    }

    /** A reading as a name. */
    record Reading(int cost, Evidence evidence) {
        static final Reading NONE = new Reading(TitleCosts.NONE, Evidence.NONE);

        Reading plus(int more) {
            return new Reading(cost + more, evidence);
        }
    }

    private static final int LONGEST = 24;
    private static final int COMMON = 10;
    private static final int RARE = 18;
    private static final int RARE_LETTER = 24;
    private static final int GIVEN = 7;
    private static final int GIVEN_LETTER = 4;
    private static final int STRANGE_LETTER = 26;
    /** The least that a name costs which only its letters show. */
    private static final int KANA = 16;

    /** A given name that holds a word of an organisation is hardly one (丹生|谷流通). */
    private static final int ORGANISATION = 14;

    private final NavigableSet<String> known;

    NameCosts(Iterable<String> known) {
        this.known = new TreeSet<>();
        known.forEach(this.known::add);
    }

    boolean isKnown(String name) {
        return known.contains(name);
    }

    /** Reads {@code name}, which holds no white space, as a person's name. */
    Reading read(String name) {
        if (name.isEmpty() || name.length() > LONGEST) {
            return Reading.NONE;
        }
        if (known.contains(name)) {
            return new Reading(0, Evidence.ROSTER);
        }
        if (name.endsWith(")")) {
            return bracketed(name);
        }
        if (name.length() == 1 && Names.isTag(name.charAt(0)) || isPlaceholder(name)) {
            return new Reading(COMMON - 2, Evidence.TAG);
        }
        long listed = FamilyNames.listedLengths(name);
        Reading family = family(name, (listed & 1L << name.length()) != 0);
        Reading whole = full(name, listed);
        Reading best = family.cost() <= whole.cost() ? family : whole;
        if (best.cost() <= KANA) {
            return best;
        }
        Reading other = script(name);
        return best.cost() <= other.cost() ? best : other;
    }

    private Reading family(String name, boolean listed) {
        if (listed) {
            return new Reading(listed(name), FamilyNames.isCommon(name) ? Evidence.FAMILY : Evidence.RARE);
        }
        String above = name.length() > 1 ? known.ceiling(name) : null;
        return above != null && above.startsWith(name) ? new Reading(COMMON + 2, Evidence.ROSTER) : Reading.NONE;
    }

    /**
     * A family name with one to four letters of a given name behind it.
     *
     * @param lengths a bit for the length of each family name with which it begins
     */
    private static Reading full(String name, long lengths) {
        Reading best = Reading.NONE;
        for (int family = 1; lengths != 0 && family < Math.min(5, name.length()); family++) {
            if ((lengths & 1L << family) != 0) {
                int whole = listed(name.substring(0, family)) + given(name, family);
                best = whole < best.cost() ? new Reading(whole, Evidence.FULL) : best;
            }
        }
        return best;
    }

    private static int listed(String family) {
        return FamilyNames.isCommon(family) ? COMMON : family.length() == 1 ? RARE_LETTER : RARE;
    }

    private static int given(String name, int from) {
        int letters = name.length() - from;
        boolean kana = isKana(name.charAt(from));
        if (letters > (kana ? 6 : 3)) {
            return TitleCosts.NONE;
        }
        int cost = GIVEN + (kana && TitleWords.organisationLength(name, from) > 0 ? ORGANISATION : 0);
        for (int i = from; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean usual = isKana(c) || c == '々' || Character.isSurrogate(c) || FamilyNames.isGivenLetter(c);
            // かよ子 ends in one ideograph; こども未来 is no given name.
            boolean mixed = kana && !isKana(c) && (i + 1 < name.length() || i == from);
            cost += usual && !mixed ? kana ? 2 : GIVEN_LETTER : STRANGE_LETTER;
            boolean word = i > from && !kana && TitleWords.isOrganisation(name, i - 1, i + 1);
            cost += word ? ORGANISATION : 0;
        }
        return cost;
    }

    private static boolean isKana(char c) {
        return Names.isHiragana(c) || Names.isKatakana(c);
    }

    /** 後藤(里): a letter or two in brackets keep apart two of one family name. */
    private Reading bracketed(String name) {
        int open = Names.opening(name);
        if (open < 1 || !isHint(name.substring(open + 1, name.length() - 1))) {
            return Reading.NONE;
        }
        return read(name.substring(0, open)).plus(2);
    }

    /** Tells whether the words in a bracket behind a family name are a part of a given name. */
    static boolean isHint(String inner) {
        if (inner.isEmpty() || inner.length() > 3 || "案続略注仮代笑".contains(inner)) {
            return false;
        }
        for (int i = 0; i < inner.length(); i++) {
            char c = inner.charAt(i);
            boolean letter =
                    Names.isHiragana(c) || Names.isKatakana(c) || Names.isIdeograph(c) && FamilyNames.isGivenLetter(c);
            if (!letter) {
                return false;
            }
        }
        return true;
    }

    private static boolean holdsOrganisation(String name) {
        for (int from = 0; from + 1 < name.length(); from++) {
            if (TitleWords.organisationLength(name, from) > 0) {
                return true;
            }
        }
        return false;
    }

    /** ○○, 〇〇, ××, ＊＊: a name that was taken out. */
    private static boolean isPlaceholder(String name) {
        for (int i = 0; i < name.length(); i++) {
            if ("○〇◯●×＊*△□■◇◆☆★?〓_".indexOf(name.charAt(i)) < 0) {
                return false;
            }
        }
        return name.length() <= 6;
    }

    /** Names that their letters show: カタカナ, ひらがな, Latin; last, any few ideographs. */
    private static Reading script(String name) {
        int ideographs = 0;
        int hiragana = 0;
        int katakana = 0;
        int latin = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            ideographs += Names.isIdeograph(c) ? 1 : 0;
            katakana += Names.isKatakana(c) || i > 0 && i + 1 < name.length() && (c == '・' || c == '=') ? 1 : 0;
            hiragana += Names.isHiragana(c) && c != 'ー' ? 1 : 0;
            latin += Names.isLatin(c) || c == '.' || c == '\'' || c == '-' ? 1 : 0;
        }
        int length = name.length();
        if (katakana == length && length > 1 && Names.isKatakana(name.charAt(0))) {
            return new Reading(19, Evidence.FOREIGN);
        }
        if (latin == length && length > 1 && name.charAt(1) >= 'a') {
            return new Reading(17, Evidence.FOREIGN);
        }
        if (hiragana == length && length > 1 && length <= 8) {
            return new Reading(KANA, Evidence.KANA);
        }
        int dot = name.indexOf('・');
        if (dot > 0
                && katakana > 2
                && ideographs + katakana == length
                && FamilyNames.isListed(name.substring(0, dot))) {
            // 村田・ハンナ
            return new Reading(19, Evidence.FOREIGN);
        }
        boolean mixed = ideographs > 0
                && ideographs <= 4
                && hiragana + katakana + ideographs == length
                && length <= 10
                && !Names.isIdeograph(name.charAt(0));
        if (mixed) {
            return new Reading(
                    holdsOrganisation(name) ? 24 + ORGANISATION : 24,
                    katakana > hiragana ? Evidence.FOREIGN : Evidence.KANA);
        }
        boolean plain = ideographs + hiragana + katakana == length && ideographs > 0;
        return plain && length <= 7 && Names.isIdeograph(name.charAt(0)) && !holdsOrganisation(name)
                ? new Reading(length == 1 ? 31 : length <= 3 ? 24 + 3 * length : 28 + 4 * length, Evidence.UNKNOWN)
                : Reading.NONE;
    }
}
