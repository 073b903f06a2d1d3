package io.github.gijiroku4j.person;

import io.github.gijiroku4j.text.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where family name (姓) and given name (名) meet, as far as the print tells. What it does not tell stays open: 山田太郎 is not
 * cut, however likely a list makes it.
 *
 * <ul>
 *   <li>One space between two words parts them (山田　太郎, ビアンキ アンソニー), and of several the widest (榑　林　　正) or the one
 *       between a word and letters set apart (鈴木 太 郎). Spaces of one width between single letters tell nothing (鈴　木　太　郎).
 *   <li>Letters in a bracket behind a name are a part of the given name, so that what stands ahead is the family name (後藤(里)).
 *   <li>A whole name that is a family name of the list is one, for people are called by it (山田委員).
 *   <li>A change of script parts them: from a family name of the list in ideographs to kana (山田みどり), from hiragana to
 *       ideographs (あさの絵理子).
 *   <li>Somebody with a title or an honorific whom no list has is called by the family name, if the name is no whole one: up to four
 *       letters of hiragana, one word of katakana, or ideographs that no list cuts and that no given name ends in (楡田委員,
 *       たぞえ委員).
 *   <li>Names with a middle dot or in Latin letters are printed in either order, so nothing is told.
 * </ul>
 *
 * @param family the family name without spaces; null where nothing tells it
 * @param given the given name without spaces; null where nothing tells it or it is not printed
 * @param evidence what tells them, in one sentence; empty where nothing does
 */
record NameSplit(@Nullable String family, @Nullable String given, String evidence) {

    static final NameSplit UNTOLD = new NameSplit(null, null, "");

    private static final int LONGEST_HALF = 8;
    private static final int LONGEST_KANA = 4;

    private static final int IDEOGRAPH = 0;
    private static final int HIRAGANA = 1;
    private static final int KATAKANA = 2;

    /**
     * Returns what {@code printed} tells.
     *
     * @param printed a person's name as printed, without title and honorific; its spaces count
     * @param called whether a title or an honorific stands beside it
     */
    static NameSplit of(String printed, boolean called) {
        List<String> words = Words.of(printed);
        String name = String.join("", words);
        int open = name.endsWith(")") ? Names.opening(name) : -1;
        if (open > 0 && NameCosts.isHint(name.substring(open + 1, name.length() - 1))) {
            return hinted(printed.substring(0, printed.lastIndexOf('(')), called);
        }
        if (!isWritten(name) || name.length() == 1 && Names.isTag(name.charAt(0))) {
            return UNTOLD;
        }
        return words.size() == 1 ? alone(name, called) : spaced(words, gaps(printed));
    }

    /** Tells whether the parts make up {@code name}; those of a print with a remark inside (山田　昌弘（兼）) may not. */
    boolean fits(@Nullable String name) {
        String first = family;
        if (name == null || first == null || first.isEmpty()) {
            return false;
        }
        return given == null ? name.startsWith(first) : name.replace(" ", "").equals(first + given);
    }

    /** Returns what a whole name with a known beginning tells: {@code name} is cut where {@code family} ends. */
    static NameSplit at(String name, int family, String evidence) {
        return family == name.length()
                ? new NameSplit(name, null, evidence)
                : new NameSplit(name.substring(0, family), name.substring(family), evidence);
    }

    boolean isTold() {
        return family != null;
    }

    private static NameSplit hinted(String front, boolean called) {
        NameSplit split = of(front, called);
        String name = Names.squeeze(front);
        boolean whole = split.isTold() || FamilyNames.isFullName(name, 0, name.length());
        return whole
                ? split
                : new NameSplit(name, null, "The bracket behind " + name + " holds a letter of the given name.");
    }

    /** Kana and ideographs, and no letters that stand for a name. */
    private static boolean isWritten(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Names.isIdeograph(c) && !Names.isHiragana(c) && !Names.isKatakana(c)) {
                return false;
            }
        }
        return true;
    }

    private static List<Integer> gaps(String printed) {
        List<Integer> gaps = new ArrayList<>();
        int gap = 0;
        boolean begun = false;
        for (int i = 0; i < printed.length(); i++) {
            boolean space = printed.charAt(i) <= ' ';
            if (!space && begun && gap > 0) {
                gaps.add(gap);
            }
            begun |= !space;
            gap = space ? gap + 1 : 0;
        }
        return gaps;
    }

    private static NameSplit spaced(List<String> words, List<Integer> gaps) {
        int cut = words.size() == 2 ? 1 : widest(gaps);
        cut = cut == 0 ? besideWord(words) : cut;
        if (cut == 0) {
            return UNTOLD;
        }
        String family = String.join("", words.subList(0, cut));
        String given = String.join("", words.subList(cut, words.size()));
        if (family.length() > LONGEST_HALF || given.length() > LONGEST_HALF) {
            return UNTOLD;
        }
        String name = family + given;
        if (words.size() == 2 && name.length() == 2 && FamilyNames.isListed(name)) {
            // 田 中 委 員 長: the letters of a family name are set apart; but 金　光 may be either.
            return FamilyNames.isGivenLetter(given) ? UNTOLD : listed(name);
        }
        return new NameSplit(family, given, "A space parts " + family + " from " + given + ".");
    }

    private static NameSplit listed(String name) {
        return new NameSplit(name, null, name + " is a family name of the list.");
    }

    /** Returns behind how many words the one widest gap stands; 0 if there are several. */
    private static int widest(List<Integer> gaps) {
        int at = 0;
        int wide = 0;
        boolean one = false;
        for (int i = 0; i < gaps.size(); i++) {
            one = gaps.get(i) > wide || one && gaps.get(i) < wide;
            at = gaps.get(i) > wide ? i + 1 : at;
            wide = Math.max(wide, gaps.get(i));
        }
        return one ? at : 0;
    }

    /** 鈴木 太 郎, 鈴 木 太郎: one word among letters set apart; 0 if there is no such word, or it stands in the midst. */
    private static int besideWord(List<String> words) {
        long longer = words.stream().filter(word -> word.length() > 1).count();
        boolean first = words.get(0).length() > 1;
        boolean last = words.get(words.size() - 1).length() > 1;
        return longer != 1 ? 0 : first ? 1 : last ? words.size() - 1 : 0;
    }

    private static NameSplit alone(String name, boolean called) {
        if (FamilyNames.isListed(name)) {
            return listed(name);
        }
        int change = changeOfScript(name);
        if (change > 0) {
            return at(
                    name,
                    change,
                    "The script changes between " + name.substring(0, change) + " and " + name.substring(change) + ".");
        }
        return called && isFamilyOnly(name)
                ? new NameSplit(name, null, name + " reads as a family name and no more.")
                : UNTOLD;
    }

    /** 山田|みどり, あさの|絵理子: where the script changes between family name and given name; 0 if it does not. */
    private static int changeOfScript(String name) {
        int change = 1;
        while (change < name.length() && script(name, change) == script(name, 0)) {
            change++;
        }
        for (int i = change + 1; i < name.length(); i++) {
            if (script(name, i) != script(name, change)) {
                return 0;
            }
        }
        int behind = name.length() - change;
        boolean listed = FamilyNames.listedPrefix(name, name.length()) == change;
        boolean kanaBehind = script(name, 0) == IDEOGRAPH && change > 1 && behind > 1 && listed;
        boolean kanaAhead = script(name, 0) == HIRAGANA
                && change > 1
                && script(name, name.length() - 1) == IDEOGRAPH
                && (listed || behind > 1 && behind < 4 && FamilyNames.listedPrefix(name, name.length()) < change);
        return kanaBehind || kanaAhead ? change : 0;
    }

    /** The script of a letter; ー goes with what stands ahead of it. */
    private static int script(String name, int at) {
        char c = name.charAt(at);
        if (c == 'ー' && at > 0) {
            return script(name, at - 1);
        }
        // ケ stands among ideographs in 茅ケ崎, and among katakana in ケイト.
        boolean connects = "ケヶノ".indexOf(c) >= 0 && !isKatakana(name, at - 1) && !isKatakana(name, at + 1);
        return Names.isHiragana(c) ? HIRAGANA : Names.isKatakana(c) && !connects ? KATAKANA : IDEOGRAPH;
    }

    private static boolean isKatakana(String name, int at) {
        return at >= 0 && at < name.length() && Names.isKatakana(name.charAt(at));
    }

    /** Tells whether a name that no list has can hardly be more than a family name. */
    private static boolean isFamilyOnly(String name) {
        if (name.chars().allMatch(c -> Names.isHiragana((char) c))) {
            return name.length() <= LONGEST_KANA;
        }
        if (name.chars().allMatch(c -> Names.isKatakana((char) c))) {
            return true;
        }
        int letters = name.codePointCount(0, name.length());
        if (letters == 1 || letters > LONGEST_KANA || !Names.isIdeographic(name, 0, name.length())) {
            return letters == 1;
        }
        int last = name.offsetByCodePoints(name.length(), -1);
        boolean given = FamilyNames.isGivenLetter(name.substring(last));
        int listed = FamilyNames.listedPrefix(name, last);
        return letters == 2 ? !given || listed == 0 : !given && listed < 2;
    }
}
