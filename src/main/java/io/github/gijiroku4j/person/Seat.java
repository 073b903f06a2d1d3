package io.github.gijiroku4j.person;

import org.jspecify.annotations.Nullable;

/**
 * The seat at the front of a label (議席番号): 12番, 第8番, 六番, 番外; and what stands behind it.
 *
 * @param number the seat without spaces
 * @param rest the label behind it
 */
record Seat(String number, String rest) {

    private static final String DIGITS = "0123456789〇零一二三四五六七八九十百 ";

    /** Returns the seat with which {@code text} begins, or null. */
    static @Nullable Seat of(String text) {
        int end = end(text);
        return end == 0
                ? null
                : new Seat(
                        Names.squeeze(text.substring(0, end)),
                        text.substring(end).strip());
    }

    private static int end(String text) {
        if (text.startsWith("番外")) {
            int at = 2;
            while (at < text.length() && Names.isDigit(text.charAt(at))) {
                at++;
            }
            return at > 2 && at < text.length() && text.charAt(at) == '番' ? at + 1 : 2;
        }
        int at = 0;
        for (String word : new String[] {"議席番号", "議席", "第", "議"}) {
            if (text.startsWith(word)) {
                at = word.length();
                break;
            }
        }
        int from = at;
        while (at < text.length() && DIGITS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at > from && at < text.length() && text.charAt(at) == '番' ? at + 1 : 0;
    }
}
