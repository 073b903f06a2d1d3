package io.github.gijiroku4j.time;

import io.github.gijiroku4j.model.Mention.Open;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The short form in which examples write what they expect: {@code 昨年4月 2019-04; 14日 2020-01-14 after @10:00-12:00}.
 *
 * <p>{@code 2018} is a year, {@code FY2018} a fiscal year, {@code 2018-07} a month, {@code 2018-07-02} a day, and {@code A..B} goes
 * from the first day of A to the last of B.
 */
final class ExpectedMentions {

    private ExpectedMentions() {}

    /** Writes out the days of an example, so that it can be compared with {@link #print}. */
    static String expand(List<String> mentions) {
        return mentions.stream().map(ExpectedMentions::expand).collect(Collectors.joining("; "));
    }

    private static String expand(String mention) {
        String words = mention.strip();
        String times = "";
        String open = "";
        int at = words.lastIndexOf(" @");
        if (at > 0) {
            times = words.substring(at);
            words = words.substring(0, at);
        }
        if (words.endsWith(" after") || words.endsWith(" before")) {
            open = words.substring(words.lastIndexOf(' '));
            words = words.substring(0, words.lastIndexOf(' '));
        }
        int space = words.lastIndexOf(' ');
        String[] days = words.substring(space + 1).split("\\.\\.", -1);
        return words.substring(0, space) + " " + first(days[0]) + ".." + last(days[days.length - 1]) + open + times;
    }

    private static LocalDate first(String days) {
        return days.startsWith("FY")
                ? LocalDate.of(Integer.parseInt(days.substring(2)), 4, 1)
                : days.length() == 4
                        ? LocalDate.of(Integer.parseInt(days), 1, 1)
                        : days.length() == 7 ? YearMonth.parse(days).atDay(1) : LocalDate.parse(days);
    }

    private static LocalDate last(String days) {
        return days.startsWith("FY")
                ? LocalDate.of(Integer.parseInt(days.substring(2)) + 1, 3, 31)
                : days.length() == 4
                        ? LocalDate.of(Integer.parseInt(days), 12, 31)
                        : days.length() == 7 ? YearMonth.parse(days).atEndOfMonth() : LocalDate.parse(days);
    }

    /** Prints what was found in {@code sentence}; what names no day is left out. */
    static String print(String sentence, List<ResolvedTime> found) {
        return found.stream()
                .filter(time -> time.from() != null)
                .map(time -> sentence.substring(time.start(), time.end()) + " " + time.from() + ".." + time.to()
                        + (time.open() == null ? "" : time.open() == Open.AFTER ? " after" : " before")
                        + (time.startTime() == null ? "" : " @" + time.startTime())
                        + (time.endTime() == null ? "" : "-" + time.endTime()))
                .collect(Collectors.joining("; "));
    }
}
