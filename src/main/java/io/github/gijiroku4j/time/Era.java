package io.github.gijiroku4j.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The eras (元号) since 1868, each with the day on which it began. */
public enum Era {
    MEIJI("明治", 'M', LocalDate.of(1868, 10, 23), 45),
    TAISHO("大正", 'T', LocalDate.of(1912, 7, 30), 15),
    SHOWA("昭和", 'S', LocalDate.of(1926, 12, 25), 64),
    HEISEI("平成", 'H', LocalDate.of(1989, 1, 8), 31),
    REIWA("令和", 'R', LocalDate.of(2019, 5, 1), 999);

    private static final Era[] ALL = values();

    private final String word;
    private final char letter;
    private final LocalDate begin;
    private final int lastYear;

    Era(String word, char letter, LocalDate begin, int lastYear) {
        this.word = word;
        this.letter = letter;
        this.begin = begin;
        this.lastYear = lastYear;
    }

    /** Returns the era whose name stands at {@code at}, or null. */
    static @Nullable Era at(CharSequence text, int at) {
        if (at + 1 >= text.length()) {
            return null;
        }
        for (Era era : ALL) {
            if (era.word.charAt(0) == text.charAt(at) && era.word.charAt(1) == text.charAt(at + 1)) {
                return era;
            }
        }
        return null;
    }

    /** Returns the era of the letter H, R ..., or null. */
    static @Nullable Era of(char letter) {
        for (Era era : ALL) {
            if (era.letter == letter) {
                return era;
            }
        }
        return null;
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
