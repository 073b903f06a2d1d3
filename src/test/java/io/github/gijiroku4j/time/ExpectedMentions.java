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

    /** Writes out {@code 昨年4月 2019-04}. */
    private static String expand(String mention) {
        String words = mention.strip();
        int end = words.length();
        int times = words.lastIndexOf(" @");
        end = times > 0 ? times : end;
        if (words.startsWith(" after", end - 6) || words.startsWith(" before", end - 7)) {
            end = words.lastIndexOf(' ', end - 1);
        }
        int space = words.lastIndexOf(' ', end - 1);
        return words.substring(0, space) + " " + expandDays(words.substring(space + 1));
    }

    /** Writes out {@code 2019-04 after @10:00}. */
    static String expandDays(String days) {
        int space = days.indexOf(' ');
        String printed = space < 0 ? days : days.substring(0, space);
        int dots = printed.indexOf("..");
        String from = dots < 0 ? printed : printed.substring(0, dots);
        String to = dots < 0 ? printed : printed.substring(dots + 2);
        return first(from) + ".." + last(to) + (space < 0 ? "" : days.substring(space));
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
