package io.github.gijiroku4j.person;

/**
 * How well each stretch of a label reads as a title: the lower, the better. A title is made of words of organisations and
 * ends in an office; a letter that belongs to no word is dear.
 *
 * <p>Two passes over the label, each letter asked for the words that begin at it.
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
    /** The length of the longest name of a town, with the letter that ends it. */
    private static final int LONGEST_TOWN = 7;

    private static final OfficeLexicon OFFICES = OfficeLexicon.builtIn();
    private static final String LINKS = "・の・兼及び並びに等化系的長級第各付御前元・、,ー-/&()[]";

    private final String label;
    /** For each letter a bit for the length of each word of a title that begins at it. */
    private final long[] words;
    /** A bit for the length of each office with which the label ends. */
    private final long offices;
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
        this.words = new long[n];
        for (int i = 0; i < n; i++) {
            words[i] = TitleWords.lengths(label, i);
        }
        this.offices = OFFICES.suffixLengths(label);
        this.behind = new int[n + 1];
        this.office = new int[n + 1];
        this.strange = new boolean[n + 1];
        this.ahead = new int[n + 1];
        this.aheadOffice = new int[n + 1];
        backwards(n);
        forwards(n);
    }

    /**
     * Returns the cost of {@code [from, end of the label)} as a title; {@link #NONE} if it ends in no office, or if its first
     * letter goes on with the word ahead (戸|ヶ崎委員, 村田|・ハンナ委員).
     */
    int title(int from) {
        boolean inside = from > 0 && "ヶヵ々ーっッゃゅょ・".indexOf(label.charAt(from)) >= 0;
        return behind[from] >= NONE || inside ? NONE : behind[from] + (strange[from] ? STRANGE_START : 0);
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

    /** Tells whether the letters at the start that belong to no word are the name of a body (慶應義塾|大学…). */
    boolean namesABody() {
        int from = 0;
        while (from < label.length() && strange[from]) {
            from++;
        }
        return TitleWords.isAttached(label, from);
    }

    /** Tells whether the title at {@code from} begins with a word that has the name of its own body ahead of it. */
    boolean isAttached(int from) {
        return TitleWords.isAttached(label, from);
    }

    private void backwards(int n) {
        behind[n] = NONE;
        for (int from = n - 1; from >= 0; from--) {
            behind[from] = NONE;
            if (isOfficeAt(from)) {
                take(from, WORD, from, false);
            }
            for (long left = words[from]; left != 0; left &= ~Long.highestOneBit(left)) {
                takeWord(from, from + longest(left), WORD);
            }
            for (int to = from + 1; to <= Math.min(n, from + LONGEST_TOWN); to++) {
                takeWord(from, to, place(from, to));
            }
            if (behind[from + 1] < NONE) {
                int run = run(from);
                take(from, letter(from, run) + behind[run], office[run], isStrangeAt(from));
            }
        }
    }

    private void takeWord(int from, int to, int cost) {
        if (to < label.length() && cost < NONE && behind[to] < NONE) {
            take(from, cost + behind[to], office[to], false);
        }
    }

    private static int longest(long lengths) {
        return 63 - Long.numberOfLeadingZeros(lengths);
    }

    /** Tells whether an office fills the label from {@code from} to its end. */
    private boolean isOfficeAt(int from) {
        int length = label.length() - from;
        return length < Long.SIZE && (offices & 1L << length) != 0;
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
            for (long left = words[from]; left != 0; left &= ~Long.highestOneBit(left)) {
                int to = from + longest(left);
                reach(from, to, WORD);
                if (OFFICES.isOffice(label, from, to)) {
                    aheadOffice[to] = Math.min(aheadOffice[to], ahead[from] + WORD);
                }
            }
            for (int to = from + 1; to <= Math.min(n, from + LONGEST_TOWN); to++) {
                reach(from, to, place(from, to));
            }
            int run = run(from);
            int start = from == 0 && isStrangeAt(from) ? STRANGE_START : 0;
            ahead[run] = Math.min(ahead[run], ahead[from] + letter(from, run) + start);
        }
    }

    private void reach(int from, int to, int cost) {
        if (cost < NONE) {
            ahead[to] = Math.min(ahead[to], ahead[from] + cost);
        }
    }

    /** The cost of a town (松本市), or of a place ahead of the office of who rules it (松本|市長). */
    private int place(int from, int to) {
        int last = to - from - 1;
        if (last > 0 && TitleWords.endsTown(label.charAt(to - 1)) && Names.isIdeographic(label, from, to - 1)) {
            if (TitleWords.isPlace(label.substring(from, to - 1))) {
                // 東村, 北村: a town that is a family name too.
                return FamilyNames.isListed(label.substring(from, to)) ? PLACE + 4 : PLACE;
            }
            return last <= 3 && last > 1 && isTownEnd(to) ? STRANGE_TOWN : NONE;
        }
        if (to == label.length() || to != rulerStart()) {
            return NONE;
        }
        boolean guess = from == 0 && isRuler() && last > 0 && last < 3 && Names.isIdeographic(label, from, to);
        return TitleWords.isRuledBy(label.substring(from, to), label.substring(to)) ? PLACE : guess ? TOWN_GUESS : NONE;
    }

    /** 川辺市|総務部長, but 山田|市民部長: the letter behind the town is no part of a word with it. */
    private boolean isTownEnd(int to) {
        if (to == label.length()) {
            return false;
        }
        return words[to - 1] < 1L << 2;
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
        return TitleWords.kindOf(label.substring(rulerStart())) == OfficeLexicon.Kind.RULERS;
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
        if (from > 0 && TitleWords.endsUnit(c)) {
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
