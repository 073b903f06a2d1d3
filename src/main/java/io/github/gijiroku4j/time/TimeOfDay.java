package io.github.gijiroku4j.time;

import org.jspecify.annotations.Nullable;

/**
 * A time of day as printed: 16:00, 15時35分, 午後一時二分, 午前10時半, 正午.
 *
 * @param hour 0 to 29; records write 25時 for one in the morning
 * @param minute 0 to 59
 * @param start where it begins in the text
 * @param end where it ends
 */
public record TimeOfDay(int hour, int minute, int start, int end) {

    /** Returns {@code "08:00"}. */
    public String print() {
        return "" + hour / 10 + hour % 10 + ":" + minute / 10 + minute % 10;
    }

    /** Returns the minutes since midnight. */
    public int minutes() {
        return hour * 60 + minute;
    }

    /** Returns the first time of day at or behind {@code from} and ahead of {@code to}, or null. */
    public static @Nullable TimeOfDay find(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '午' || c == '正' || c == '零' || Numerals.isNumeral(c)) {
                TimeOfDay time = read(text, i);
                if (time != null && time.end <= to) {
                    return time;
                }
                if (Numerals.isNumeral(c)) {
                    i = Math.max(i, skipNumerals(text, i, to) - 1);
                }
            }
        }
        return null;
    }

    private static int skipNumerals(CharSequence text, int from, int to) {
        int at = from;
        while (at < to && Numerals.isNumeral(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Reads the time of day at {@code at}, or null if none begins there. */
    public static @Nullable TimeOfDay read(CharSequence text, int at) {
        int i = at;
        int add = 0;
        boolean half = false;
        if (i + 1 < text.length() && text.charAt(i) == '正' && text.charAt(i + 1) == '午') {
            return new TimeOfDay(12, 0, at, at + 2);
        }
        if (i + 1 < text.length() && text.charAt(i) == '午') {
            char side = text.charAt(i + 1);
            if (side != '前' && side != '後') {
                return null;
            }
            add = side == '後' ? 12 : 0;
            half = true;
            i = spaces(text, i + 2);
        }
        long hour = Numerals.read(text, i);
        if (hour == Numerals.NONE || Numerals.value(hour) > 29) {
            return null;
        }
        int value = Numerals.value(hour);
        // 午後13時30分 is seen; the afternoon is already in the hour.
        value = half && value <= 12 ? value % 12 + add : value;
        int next = spaces(text, Numerals.end(hour));
        if (next >= text.length()) {
            return null;
        }
        char unit = text.charAt(next);
        if (unit == ':' && next == Numerals.end(hour)) {
            return colon(text, at, value, next);
        }
        if (unit != '時' || next + 1 < text.length() && (text.charAt(next + 1) == '間' || text.charAt(next + 1) == '代')) {
            return null;
        }
        return minutes(text, at, value, next + 1);
    }

    private static @Nullable TimeOfDay colon(CharSequence text, int at, int hour, int colon) {
        long minute = Numerals.read(text, colon + 1);
        boolean two = minute != Numerals.NONE && Numerals.end(minute) == colon + 3;
        return two && Numerals.value(minute) < 60 ? new TimeOfDay(hour, Numerals.value(minute), at, colon + 3) : null;
    }

    private static TimeOfDay minutes(CharSequence text, int at, int hour, int behind) {
        int i = spaces(text, behind);
        if (i < text.length() && text.charAt(i) == '半' && (i + 1 >= text.length() || text.charAt(i + 1) != '分')) {
            return new TimeOfDay(hour, 30, at, i + 1);
        }
        long minute = Numerals.read(text, i);
        if (minute != Numerals.NONE && Numerals.value(minute) < 60) {
            int unit = spaces(text, Numerals.end(minute));
            if (unit < text.length() && text.charAt(unit) == '分') {
                return new TimeOfDay(hour, Numerals.value(minute), at, unit + 1);
            }
        }
        return new TimeOfDay(hour, 0, at, behind);
    }

    private static int spaces(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && at < from + 3 && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}
