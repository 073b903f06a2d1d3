package io.github.gijiroku4j.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The eras (元号) since 1868, each with the day on which it began. */
public enum Era {
    MEIJI("明治", LocalDate.of(1868, 10, 23), 45),
    TAISHO("大正", LocalDate.of(1912, 7, 30), 15),
    SHOWA("昭和", LocalDate.of(1926, 12, 25), 64),
    HEISEI("平成", LocalDate.of(1989, 1, 8), 31),
    REIWA("令和", LocalDate.of(2019, 5, 1), 999);

    private static final Era[] ALL = values();

    private final String word;
    private final LocalDate begin;
    private final int lastYear;

    Era(String word, LocalDate begin, int lastYear) {
        this.word = word;
        this.begin = begin;
        this.lastYear = lastYear;
    }

    /** Returns the era whose name stands at {@code at}, or null. */
    static @Nullable Era at(CharSequence text, int at) {
        Era era = at + 1 >= text.length()
                ? null
                : switch (text.charAt(at)) {
                    case '明' -> MEIJI;
                    case '大' -> TAISHO;
                    case '昭' -> SHOWA;
                    case '平' -> HEISEI;
                    case '令' -> REIWA;
                    default -> null;
                };
        return era != null && era.word.charAt(1) == text.charAt(at + 1) ? era : null;
    }

    /** Returns the era of the letter H, R ..., or null. */
    static @Nullable Era of(char letter) {
        return switch (letter) {
            case 'M' -> MEIJI;
            case 'T' -> TAISHO;
            case 'S' -> SHOWA;
            case 'H' -> HEISEI;
            case 'R' -> REIWA;
            default -> null;
        };
    }

    /** Returns the era that 昭, 平 or 令 alone stands for, or null. */
    static @Nullable Era ofFirst(char letter) {
        return switch (letter) {
            case '昭' -> SHOWA;
            case '平' -> HEISEI;
            case '令' -> REIWA;
            default -> null;
        };
    }

    /** Returns the era that {@code day} lies in; days before 1868 count as Meiji. */
    static Era of(LocalDate day) {
        Era found = MEIJI;
        for (Era era : ALL) {
            found = day.isBefore(era.begin) ? found : era;
        }
        return found;
    }

    /** Returns the Western year of year {@code number} of this era, as if the era went on. */
    int year(int number) {
        return begin.getYear() + number - 1;
    }

    /** Tells whether the era had ended before year {@code number}. */
    boolean isOver(int number) {
        return number > lastYear;
    }

    /** Returns the day on which the era gave way to the next, or null while it lasts. */
    @Nullable
    LocalDate end() {
        LocalDate next = null;
        for (Era era : ALL) {
            next = next == null && era.begin.isAfter(begin) ? era.begin : next;
        }
        return next;
    }

    LocalDate begin() {
        return begin;
    }
}
