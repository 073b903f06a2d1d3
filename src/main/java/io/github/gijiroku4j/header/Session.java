package io.github.gijiroku4j.header;

import org.jspecify.annotations.Nullable;

/**
 * The number of a meeting as printed: 第10回, 第百九十回.
 *
 * @param number the number
 * @param start where 第 stands
 * @param end where the word ends
 */
record Session(int number, int start, int end) {

    /** The number of 第N回, with where it stands; null if there is none. */
    static @Nullable Session of(String text) {
        for (int i = text.indexOf('第'); i >= 0; i = text.indexOf('第', i + 1)) {
            int at = skip(text, i + 1);
            int from = at;
            while (at < text.length() && isNumeral(text.charAt(at))) {
                at++;
            }
            int unit = skip(text, at);
            if (at > from && unit < text.length() && text.charAt(unit) == '回' && number(text.substring(from, at)) > 0) {
                return new Session(number(text.substring(from, at)), i, unit + 1);
            }
        }
        return null;
    }

    static boolean isNumeral(char c) {
        return c >= '0' && c <= '9' || "〇零一二三四五六七八九十百".indexOf(c) >= 0;
    }

    /** The value of figures or kanji numerals; -1 of anything else. */
    static int number(String digits) {
        int total = 0;
        int figure = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            int value = c >= '0' && c <= '9' ? c - '0' : "〇一二三四五六七八九".indexOf(c);
            if (c == '零') {
                value = 0;
            }
            if (value < 0 && c != '十' && c != '百') {
                return -1;
            }
            if (value >= 0) {
                figure = figure * 10 + value;
            } else {
                total += Math.max(figure, 1) * (c == '十' ? 10 : 100);
                figure = 0;
            }
            if (total + figure > 9999) {
                return -1;
            }
        }
        return total + figure;
    }

    /** The first place at or behind {@code from} without white space. */
    static int skip(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }
}
