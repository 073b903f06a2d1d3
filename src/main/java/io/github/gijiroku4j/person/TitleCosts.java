package io.github.gijiroku4j.person;

import io.github.gijiroku4j.text.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How well each stretch of a label reads as a title: the lower, the better. A title is made of words of organisations and
 * ends in an office; a letter that belongs to no word is dear.
 *
 * <p>Two passes over the label, each letter asked for the words that begin at it, which are at most
 * {@value #LONGEST_WORD} long.
 */
final class TitleCosts {

    static final int NONE = 1_000_000;
    static final int WORD = 10;

    private static final int PLACE = 8;
    private static final int UNIT = 3;
    private static final int LINK = 4;
    private static final int STRANGE = 22;
    private static final int STRANGE_RUN = 20;
    private static final int STRANGE_START = 10;
    private static final int STRANGE_TOWN = 30;
    private static final int TOWN_GUESS = 15;
    private static final int LONGEST_WORD = 20;

    private static final OfficeLexicon OFFICES = OfficeLexicon.builtIn();
    private static final Set<String> ORGANISATIONS =
            new HashSet<>(WordList.words(TitleCosts.class, "organisations.txt"));
    private static final Set<String> ATTACHED =
            Set.copyOf(WordList.parts(TitleCosts.class, "organisations.txt").getOrDefault("attached", List.of()));
    private static final Set<String> PLACES = new HashSet<>(WordList.words(TitleCosts.class, "places.txt"));
    private static final String UNITS = "省庁局部課室係院署所館校園党団隊班会科社店場船丁線駅寮営";
    private static final String LINKS = "・の・兼及び並びに等化系的長級第各付御前元・、,ー-/&()[]";
    private static final String TOWNS = "市県町村区都府郡道";

    private final String label;
    /** The cost of reading from here to the end as a title, and where its office begins. */
    private final int[] behind;

    private final int[] office;
    private final boolean[] strange;
    /** The cost of reading from the start up to here as words of an organisation, or as a whole title. */
    private final int[] ahead;

    private final int[] aheadOffice;

    TitleCosts(String label) {
        this.label = label;
        int n = label.length();
        this.behind = new int[n + 1];
        this.office = new int[n + 1];
        this.strange = new boolean[n + 1];
        this.ahead = new int[n + 1];
        this.aheadOffice = new int[n + 1];
        backwards(n);
        forwards(n);
    }

    /** Returns the cost of {@code [from, end of the label)} as a title; {@link #NONE} if it ends in no office. */
    int title(int from) {
        return behind[from] >= NONE ? NONE : behind[from] + (strange[from] ? STRANGE_START : 0);
    }

    /** Tells whether the title that begins at {@code from} begins with a letter of no word. */
    boolean isStrange(int from) {
        return strange[from];
    }

    /** Returns the office with which the label ends if its title begins at {@code from}. */
    String office(int from) {
        return label.substring(office[from]);
    }

    /** Tells whether the title that begins at {@code from} is an office and nothing else. */
    boolean isBare(int from) {
        return office[from] == from;
    }

    /** Returns the cost of {@code [0, to)} as the words of an organisation. */
    int words(int to) {
        return ahead[to];
    }

    /** Returns the cost of {@code [0, to)} as a title; {@link #NONE} if it ends in no office. */
    int titleAhead(int to) {
        return aheadOffice[to];
    }

    private static final Set<Character> OFFICIAL = new HashSet<>();

    static {
        ORGANISATIONS.forEach(word -> word.chars().forEach(c -> OFFICIAL.add((char) c)));
    }

    /** Tells whether a word of an organisation is written with {@code letter}. */
    static boolean isOfficial(char letter) {
        return OFFICIAL.contains(letter);
    }

    /** Tells whether at {@code from} begins a word that has the name of its body ahead of it (大学教授). */
    boolean isAttached(int from) {
        for (int to = from + 2; to <= Math.min(label.length(), from + 6); to++) {
            if (ATTACHED.contains(label.substring(from, to))) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether the letters at the start that belong to no word are the name of a body (慶應義塾|大学…). */
    boolean namesABody() {
        int from = 0;
        while (from < label.length() && strange[from]) {
            from++;
        }
        return isAttached(from);
    }

    static boolean isPlace(String word) {
        return PLACES.contains(word);
    }

    static boolean isUnit(char c) {
        return UNITS.indexOf(c) >= 0 || TOWNS.indexOf(c) >= 0;
    }

    static boolean isOrganisation(String word) {
        return ORGANISATIONS.contains(word);
    }

    private void backwards(int n) {
        behind[n] = NONE;
        for (int from = n - 1; from >= 0; from--) {
            behind[from] = NONE;
            for (int to = from + 1; to <= Math.min(n, from + LONGEST_WORD); to++) {
                String word = label.substring(from, to);
                if (to == n && OFFICES.kind(word) != null) {
                    take(from, WORD, from, false);
                } else if (to < n && behind[to] < NONE) {
                    int cost = word(word, from, to);
                    if (cost < NONE) {
                        take(from, cost + behind[to], office[to], false);
                    }
                }
            }
            if (behind[from + 1] < NONE) {
                int run = run(from);
                take(from, letter(from, run) + behind[run], office[run], isStrangeAt(from));
            }
        }
    }

    private void take(int from, int cost, int officeStart, boolean isStrange) {
        if (cost < behind[from]) {
            behind[from] = cost;
            office[from] = officeStart;
            strange[from] = isStrange;
        }
    }

    private void forwards(int n) {
        java.util.Arrays.fill(ahead, NONE);
        java.util.Arrays.fill(aheadOffice, NONE);
        ahead[0] = 0;
        for (int from = 0; from < n; from++) {
            if (ahead[from] >= NONE) {
                continue;
            }
            for (int to = from + 1; to <= Math.min(n, from + LONGEST_WORD); to++) {
                String word = label.substring(from, to);
                int cost = word(word, from, to);
                ahead[to] = Math.min(ahead[to], ahead[from] + cost);
                if (OFFICES.kind(word) != null) {
                    aheadOffice[to] = Math.min(aheadOffice[to], ahead[from] + WORD);
                }
            }
            int run = run(from);
            int start = from == 0 && isStrangeAt(from) ? STRANGE_START : 0;
            ahead[run] = Math.min(ahead[run], ahead[from] + letter(from, run) + start);
        }
    }

    /** The length of the longest word of an organisation that begins at {@code from}; 0 if none does. */
    static int organisationLength(String text, int from) {
        for (int to = Math.min(text.length(), from + LONGEST_WORD); to > from + 1; to--) {
            if (ORGANISATIONS.contains(text.substring(from, to))) {
                return to - from;
            }
        }
        return 0;
    }

    /** The cost of a word of an organisation, a place, an office within a title. */
    private int word(String word, int from, int to) {
        if (ORGANISATIONS.contains(word) || word.length() > 1 && OFFICES.kind(word) != null) {
            return WORD;
        }
        int last = word.length() - 1;
        char end = word.charAt(last);
        if (last > 0 && TOWNS.indexOf(end) >= 0 && Names.isIdeographic(word, 0, last)) {
            String town = word.substring(0, last);
            if (PLACES.contains(town)) {
                // 東村, 北村: a town that is a family name too.
                return FamilyNames.isListed(word) ? PLACE + 4 : PLACE;
            }
            return last <= 3 && last > 1 && isTownEnd(to) ? STRANGE_TOWN : NONE;
        }
        if (to < label.length() && to == rulerStart()) {
            boolean town = PLACES.contains(word);
            return town
                    ? PLACE
                    : from == 0 && isRuler() && last > 0 && last < 3 && Names.isIdeographic(word, 0, word.length())
                            ? TOWN_GUESS
                            : NONE;
        }
        return NONE;
    }

    /** 川辺市|総務部長, but 山田|市民部長: the letter behind the town is no part of a word with it. */
    private boolean isTownEnd(int to) {
        if (to == label.length()) {
            return false;
        }
        for (int length = 2; length <= 5 && to - 1 + length <= label.length(); length++) {
            String word = label.substring(to - 1, to - 1 + length);
            if (ORGANISATIONS.contains(word) || OFFICES.kind(word) != null) {
                return false;
            }
        }
        return true;
    }

    private int rulerStart = -2;

    /** Where the office of a ruler or of a branch begins that ends the label, or -1. */
    private int rulerStart() {
        if (rulerStart == -2) {
            int start = OFFICES.suffixStart(label, 0, label.length());
            OfficeLexicon.Kind kind = start < 0 ? null : OFFICES.kind(label.substring(start));
            rulerStart = kind == OfficeLexicon.Kind.RULERS || kind == OfficeLexicon.Kind.BRANCHES ? start : -1;
        }
        return rulerStart;
    }

    private boolean isRuler() {
        return kindOf(label.substring(rulerStart())) == OfficeLexicon.Kind.RULERS;
    }

    static OfficeLexicon.@Nullable Kind kindOf(String office) {
        return OFFICES.kind(office);
    }

    /** The end of the letters that are taken together where no word begins: a run of katakana or of Latin letters, else one. */
    private int run(int from) {
        char c = label.charAt(from);
        int to = from + 1;
        if (Names.isKatakana(c) || Names.isLatin(c) || Names.isDigit(c)) {
            while (to < label.length() && isSameRun(c, label.charAt(to))) {
                to++;
            }
        }
        return to;
    }

    private static boolean isSameRun(char first, char c) {
        return Names.isKatakana(first)
                ? Names.isKatakana(c)
                : Names.isLatin(first) ? Names.isLatin(c) : Names.isDigit(c);
    }

    private boolean isStrangeAt(int from) {
        char c = label.charAt(from);
        return !Names.isKatakana(c) && !Names.isLatin(c) && !Names.isDigit(c);
    }

    private int letter(int from, int to) {
        char c = label.charAt(from);
        if (to - from > 1 || Names.isLatin(c)) {
            return Names.isKatakana(c) ? STRANGE_RUN : Names.isDigit(c) ? LINK : latin(from, to);
        }
        if (Names.isDigit(c) || "一二三四五六七八九十".indexOf(c) >= 0 && from + 1 < label.length()) {
            return from > 0 || Names.isDigit(c) ? LINK : STRANGE;
        }
        if (from > 0 && UNITS.indexOf(c) >= 0) {
            return UNIT;
        }
        return from > 0 && LINKS.indexOf(c) >= 0 ? LINK : Names.isHiragana(c) ? WORD : STRANGE;
    }

    /** Capitals are the short name of a body (NTT), other Latin letters may be a name. */
    private int latin(int from, int to) {
        for (int i = from; i < to; i++) {
            if (label.charAt(i) >= 'a') {
                return STRANGE_RUN;
            }
        }
        return WORD;
    }
}
