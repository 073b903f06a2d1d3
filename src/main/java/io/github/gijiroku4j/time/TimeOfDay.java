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
            TimeOfDay time = colon(text, at, value, next);
            return time == null || half ? time : latin(text, time);
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

    /** PM2:00, 10:00 a.m.: the half of the day in Latin letters ahead of a time or behind it. */
    private static TimeOfDay latin(CharSequence text, TimeOfDay time) {
        int behind = spaces(text, time.end);
        int end = halfEnd(text, behind);
        int ahead = time.start;
        while (ahead > 0 && time.start - ahead < 5 && "APMapm. ".indexOf(text.charAt(ahead - 1)) >= 0) {
            ahead--;
        }
        int letter = end > behind ? behind : halfLetter(text, ahead, time.start);
        if (letter < 0 || time.hour > 12) {
            return time;
        }
        boolean after = text.charAt(letter) == 'P' || text.charAt(letter) == 'p';
        return new TimeOfDay(time.hour % 12 + (after ? 12 : 0), time.minute, time.start, Math.max(time.end, end));
    }

    /** Where AM or P.M. begins that ends right ahead of {@code to}; -1 if none does. */
    private static int halfLetter(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            int end = halfEnd(text, i);
            boolean word = i == 0 || !isLatin(text.charAt(i - 1));
            if (end > i && word && spaces(text, end) == to) {
                return i;
            }
        }
        return -1;
    }

    /** The end of am, PM, a.m. at {@code at}, or {@code at}. */
    private static int halfEnd(CharSequence text, int at) {
        if (at + 1 >= text.length() || "APap".indexOf(text.charAt(at)) < 0) {
            return at;
        }
        int m = text.charAt(at + 1) == '.' ? at + 2 : at + 1;
        if (m >= text.length() || text.charAt(m) != 'M' && text.charAt(m) != 'm') {
            return at;
        }
        int end = m + 1 < text.length() && text.charAt(m + 1) == '.' ? m + 2 : m + 1;
        return end < text.length() && isLatin(text.charAt(end)) ? at : end;
    }

    private static boolean isLatin(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
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
