package io.github.gijiroku4j.time;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** Reads the weekday that is printed with a day: （月）, （月・祝）, 月曜日. */
final class Weekdays {

    private static final String LETTERS = "月火水木金土日";

    private Weekdays() {}

    /** A weekday and where it ends. */
    record Weekday(DayOfWeek day, int end) {}

    /** Returns the weekday behind a day at {@code at}, in brackets or as a word, or null. */
    static @Nullable Weekday behindDay(Print print, int at) {
        char open = print.at(at);
        return open == '(' || open == '[' ? inBrackets(print, at + 1) : word(print, at);
    }

    /** Returns the weekday word at {@code at}: 月曜日, 月曜; or null. */
    static @Nullable Weekday word(Print print, int at) {
        int day = letter(print, at);
        if (day < 0 || print.at(at + 1) != '曜') {
            return null;
        }
        return new Weekday(DayOfWeek.of(day + 1), print.at(at + 2) == '日' ? at + 3 : at + 2);
    }

    private static @Nullable Weekday inBrackets(Print print, int at) {
        int day = letter(print, at);
        if (day < 0) {
            return null;
        }
        int next = at + 1;
        next += print.startsWith("曜日", next) ? 2 : print.at(next) == '曜' ? 1 : 0;
        if ("・、/,".indexOf(print.at(next)) >= 0 && "祝休".indexOf(print.at(next + 1)) >= 0) {
            next += 2;
        } else if (print.at(next) == '祝') {
            next++;
        }
        next += print.at(next) == '日' ? 1 : 0;
        char close = print.at(next);
        return close == ')' || close == ']' ? new Weekday(DayOfWeek.of(day + 1), next + 1) : null;
    }

    private static int letter(Print print, int at) {
        char c = print.at(at);
        return c == 0 ? -1 : LETTERS.indexOf(c);
    }
}
