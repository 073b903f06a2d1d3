package io.github.gijiroku4j.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences and the days a reader understands; and the law that a printed day is read back. */
class TemporalReaderTest {

    static List<String> rows() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/time/dates.tsv")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void sentence(String row) throws DateTimeParseException {
        String[] cells = row.split("\t", -1);
        String found = TemporalReader.at(LocalDate.parse(cells[0])).read(cells[1]).stream()
                .filter(time -> time.from() != null)
                .map(time -> cells[1].substring(time.start(), time.end()) + "=" + time.from() + ".." + time.to()
                        + (time.open() == null ? "" : " " + time.open())
                        + (time.startTime() == null ? "" : " " + time.startTime())
                        + (time.endTime() == null ? "" : "-" + time.endTime()))
                .collect(Collectors.joining("; "));
        assertEquals(cells[2], found);
    }

    @Property(tries = 300)
    @Label("a day printed in any style is read back to itself")
    void printedDays(@ForAll("days") LocalDate day, @ForAll("styles") String style) {
        String printed = style.replace("Y", String.valueOf(day.getYear()))
                .replace("E", era(day))
                .replace("M", String.valueOf(day.getMonthValue()))
                .replace("D", String.valueOf(day.getDayOfMonth()));
        List<ResolvedTime> found = TemporalReader.at(LocalDate.of(2020, 1, 30)).read("会議は" + printed + "に開く。");
        assertEquals(1, found.size(), printed);
        assertEquals(day, found.get(0).from(), printed);
        assertEquals(day, found.get(0).to(), printed);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1873, 1, 1).toEpochDay(),
                        LocalDate.of(2100, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<String> styles() {
        return Arbitraries.of(
                "Y年M月D日",
                "E年M月D日",
                "E 年 M 月 D 日",
                "Y 年M 月D 日",
                "Y/M/D",
                "Y.M.D",
                "E年（Y年）M月D日".replace('（', '(').replace('）', ')'));
    }

    /** The years of the eras, as a calendar prints them. */
    private static String era(LocalDate day) {
        int year = day.getYear();
        String first;
        int number;
        if (!day.isBefore(LocalDate.of(2019, 5, 1))) {
            first = "令和";
            number = year - 2018;
        } else if (!day.isBefore(LocalDate.of(1989, 1, 8))) {
            first = "平成";
            number = year - 1988;
        } else if (!day.isBefore(LocalDate.of(1926, 12, 25))) {
            first = "昭和";
            number = year - 1925;
        } else if (!day.isBefore(LocalDate.of(1912, 7, 30))) {
            first = "大正";
            number = year - 1911;
        } else {
            first = "明治";
            number = year - 1867;
        }
        return first + (number == 1 ? "元" : String.valueOf(number));
    }
}
