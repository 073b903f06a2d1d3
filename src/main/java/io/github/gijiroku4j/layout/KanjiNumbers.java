package io.github.gijiroku4j.layout;

/** Numbers in kanji below a thousand, as papers and pages are counted: 三, 十二, 二十三, 一〇五. */
public final class KanjiNumbers {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int LONGEST = 5;

    private KanjiNumbers() {}

    /** Returns the offset behind the number at {@code from}; {@code from} if none stands there. */
    public static int end(CharSequence text, int from, int end) {
        int at = from;
        while (at < end && isDigit(text.charAt(at))) {
            at++;
        }
        return at - from > LONGEST ? from : at;
    }

    /** Returns the number that {@code [from, to)} spells, digit by digit or with tens and hundreds. */
    public static int value(CharSequence text, int from, int to) {
        int value = 0;
        int digits = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            int unit = c == '十' ? 10 : c == '百' ? 100 : 0;
            if (unit > 0) {
                value += Math.max(digits, 1) * unit;
                digits = 0;
            } else {
                digits = digits * 10 + DIGITS.indexOf(c);
            }
        }
        return value + digits;
    }

    private static boolean isDigit(char c) {
        return c == '十' || c == '百' || DIGITS.indexOf(c) >= 0;
    }
}
