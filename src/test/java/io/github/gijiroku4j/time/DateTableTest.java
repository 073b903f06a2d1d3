package io.github.gijiroku4j.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The sentences of {@code src/test/resources/time}, those without a date first: what a careful reader understands, written down from
 * the reading and not from what the library prints.
 */
class DateTableTest {

    private static final Path FOLDER = Path.of("src/test/resources/time");

    /** A line of a table: the day of the meeting, the sentence, its mentions. */
    record Line(String file, int number, LocalDate meeting, String sentence, List<String> mentions) {}

    static List<Line> lines() throws IOException {
        List<Line> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                LocalDate meeting = LocalDate.EPOCH;
                int number = 0;
                for (String line : Files.readAllLines(file)) {
                    number++;
                    if (line.startsWith("@")) {
                        meeting = LocalDate.parse(line.substring(1));
                    } else if (!line.isBlank() && !line.startsWith("#")) {
                        int sign = line.indexOf(" = ");
                        lines.add(new Line(
                                file.getFileName().toString(),
                                number,
                                meeting,
                                sign < 0 ? line : line.substring(0, sign),
                                sign < 0
                                        ? List.of()
                                        : List.of(line.substring(sign + 3).split("; ", -1))));
                    }
                }
            }
        }
        return lines;
    }

    @TestFactory
    Stream<DynamicTest> sentences() throws IOException {
        return lines().stream()
                .map(line -> DynamicTest.dynamicTest(
                        line.file() + ":" + line.number() + " " + line.sentence(),
                        () -> assertEquals(
                                ExpectedMentions.expand(line.mentions()),
                                ExpectedMentions.print(
                                        line.sentence(),
                                        TemporalReader.at(line.meeting()).read(line.sentence())))));
    }

    /** A sentence means the same wherever it stands and whatever its width; what is around it lends it nothing. */
    @TestFactory
    Stream<DynamicTest> inFullWidthAndBetweenOthers() throws IOException {
        return lines().stream()
                .map(line -> DynamicTest.dynamicTest(line.file() + ":" + line.number(), () -> {
                    String wide = "前置きである。" + widen(line.sentence()) + "\n以上";
                    assertEquals(days(line, line.sentence()), days(line, wide), wide);
                }));
    }

    private static List<String> days(Line line, String text) {
        return TemporalReader.at(line.meeting()).read(text).stream()
                .filter(time -> time.from() != null)
                .map(time -> time.from() + ".." + time.to() + time.open() + time.startTime() + time.endTime())
                .toList();
    }

    /** Digits and signs in full width, letters too. */
    private static String widen(String text) {
        StringBuilder wide = new StringBuilder();
        for (char c : text.toCharArray()) {
            wide.append(c > ' ' && c < 0x7F ? (char) (c + 0xFEE0) : c);
        }
        return wide.toString();
    }

    @Test
    void thereAreEnoughOfBothKinds() throws IOException {
        List<Line> lines = lines();
        long without = lines.stream().filter(line -> line.mentions().isEmpty()).count();
        assertTrue(lines.size() >= 800, () -> lines.size() + " sentences");
        assertTrue(without >= 300, () -> without + " without a date");
        assertEquals(
                lines.size(),
                lines.stream()
                        .map(line -> line.meeting() + line.sentence())
                        .distinct()
                        .count());
    }
}
