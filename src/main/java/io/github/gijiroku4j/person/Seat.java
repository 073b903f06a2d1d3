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

    /** Returns the number of a qualifier that is a seat and nothing else, in plain digits (十二番 and 第12番 are 12); else null. */
    static @Nullable String plain(@Nullable String qualifier) {
        Seat seat = qualifier == null ? null : of(qualifier);
        if (seat == null || !seat.rest().isEmpty() || seat.number().startsWith("番外")) {
            return null;
        }
        int from = 0;
        while (DIGITS.indexOf(seat.number().charAt(from)) < 0) {
            from++;
        }
        String digits = seat.number().substring(from, seat.number().length() - 1);
        return Names.isDigit(digits.charAt(0)) ? digits : String.valueOf(number(digits));
    }

    /** The value of a number in kanji, up to 999, with places (十二) or without (一二). */
    private static int number(String kanji) {
        int sum = 0;
        int digit = 0;
        for (int i = 0; i < kanji.length(); i++) {
            int value = "〇一二三四五六七八九".indexOf(kanji.charAt(i));
            switch (kanji.charAt(i)) {
                case '十' -> {
                    sum += Math.max(1, digit) * 10;
                    digit = 0;
                }
                case '百' -> {
                    sum += Math.max(1, digit) * 100;
                    digit = 0;
                }
                default -> digit = digit * 10 + Math.max(0, value);
            }
        }
        return sum + digit;
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
        boolean seat = at > from && at < text.length() && text.charAt(at) == '番';
        // 一番ヶ瀬 is a name.
        boolean name = seat && at + 1 < text.length() && "ヶケが".indexOf(text.charAt(at + 1)) >= 0;
        return seat && !name ? at + 1 : 0;
    }
}
