package io.github.gijiroku4j.layout;

/** Reads the labels of papers: 資料 10-1, 参考資料４ー１, 別紙2, 資料№1, 資料放第1-2-1号, 資料一, 資料第二号. */
public final class HandoutLabels {

    private static final String[] WORDS = {
        "参考資料", "委員提出資料", "当日配布資料", "机上配布資料", "席上配布資料", "机上資料", "当日資料", "追加資料", "補足資料", "事前資料", "配布資料", "配付資料", "会議資料",
        "別添資料", "資料編", "資料", "参考様式", "参考", "別紙", "別添", "別冊", "別表", "議案", "報告"
    };

    private static final boolean[] FIRST_LETTERS = new boolean[0x10000];

    static {
        for (String word : WORDS) {
            FIRST_LETTERS[word.charAt(0)] = true;
        }
    }

    private HandoutLabels() {}

    /** Tells whether a label may begin with {@code c}; a cheap look ahead of the dear one. */
    public static boolean mayBegin(char c) {
        return FIRST_LETTERS[c];
    }

    /** Returns the end of the label at {@code at}, or -1 if none stands there. */
    public static int end(CharSequence text, int at, int end) {
        for (String word : WORDS) {
            if (matches(text, at, end, word)) {
                int number = numberEnd(text, at + word.length(), end);
                if (number > 0) {
                    return number;
                }
                int kanji = word.endsWith("資料") || word.startsWith("別") ? kanjiEnd(text, at + word.length(), end) : -1;
                if (kanji > 0) {
                    return kanji;
                }
            }
        }
        return -1;
    }

    /** Returns the label in {@code [start, end)} without spaces, its dashes ASCII. */
    public static String fold(CharSequence text, int start, int end) {
        StringBuilder label = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean number = !label.isEmpty() && Glyphs.isDigit(label.charAt(label.length() - 1));
            if (c > ' ') {
                label.append(Glyphs.isDash(c) && number ? '-' : c);
            }
        }
        return label.toString();
    }

    private static boolean matches(CharSequence text, int at, int end, String word) {
        if (at + word.length() > end) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (text.charAt(at + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The end of 10-1, №1, 放第1-2, A at {@code from}; -1 if no number stands there. */
    private static int numberEnd(CharSequence text, int from, int end) {
        int at = numberStart(text, from, end);
        int digits = at;
        int last = -1;
        while (at < end && at < digits + 16) {
            char c = text.charAt(at);
            if (Glyphs.isDigit(c) || c >= '①' && c <= '⑳') {
                at++;
                last = at;
            } else if (last > 0
                    && (Glyphs.isDash(c) || c == '.' || c == 'の' && !isPage(text, at + 1, end))
                    && at + 1 < end
                    && Glyphs.isDigit(text.charAt(at + 1))) {
                at++;
            } else if (last < 0 && c >= 'A' && c <= 'Z' && endsLetter(text, at + 1, end)) {
                at++;
                last = at;
            } else {
                break;
            }
        }
        return last > 0 && last < end && text.charAt(last) == '号' ? last + 1 : last;
    }

    /** The end of 一, 第二号, 三の二 at {@code from}; -1 if no number in kanji stands there, or one that counts (資料一式, 資料三点). */
    private static int kanjiEnd(CharSequence text, int from, int end) {
        int start = skip(text, from, end, 2);
        boolean ordinal = start < end && text.charAt(start) == '第';
        int digits = ordinal ? start + 1 : start;
        int last = KanjiNumbers.end(text, digits, end);
        if (last == digits) {
            return -1;
        }
        if (last < end && text.charAt(last) == '号') {
            return last + 1;
        }
        char next = last < end ? text.charAt(last) : ' ';
        boolean apart = next <= ' ' || "のをはにとがでもや、。，,.)」』・:(".indexOf(next) >= 0;
        return apart && !ordinal ? last : -1;
    }

    /** 資料2の3ページ: the number behind の is a page. */
    private static boolean isPage(CharSequence text, int from, int end) {
        int at = from;
        while (at < end && Glyphs.isDigit(text.charAt(at))) {
            at++;
        }
        at = skip(text, at, end, 2);
        return matches(text, at, end, "ページ") || matches(text, at, end, "頁") || matches(text, at, end, "枚目");
    }

    private static int numberStart(CharSequence text, int from, int end) {
        int at = skip(text, from, end, 2);
        if (at < end && (text.charAt(at) == '№' || text.charAt(at) == '第')) {
            at++;
        } else if (at + 2 < end && text.charAt(at) == 'N' && text.charAt(at + 1) == 'o') {
            at += text.charAt(at + 2) == '.' ? 3 : 2;
        }
        return skip(text, at, end, 2);
    }

    private static boolean endsLetter(CharSequence text, int at, int end) {
        return at >= end
                || text.charAt(at) <= ' '
                || Glyphs.isDash(text.charAt(at))
                || Glyphs.isDigit(text.charAt(at))
                || "のをはにとがでもや、。，,)」』・:".indexOf(text.charAt(at)) >= 0;
    }

    private static int skip(CharSequence text, int from, int end, int most) {
        int at = from;
        while (at < end && at < from + most && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}
