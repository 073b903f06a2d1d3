package io.github.gijiroku4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.gijiroku4j.model.Minutes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Invented records of many families give what their authors wrote down beside them; a contributor adds two files and no code.
 * What is not read exactly yet is booked in {@code limits.txt} and must differ, so that a limit that is gone turns red.
 */
class SampleTest {

    private static final Path SAMPLES = Path.of("src/test/resources/samples");
    private static final Path NEGATIVES = Path.of("src/test/resources/negatives");
    private static final MinutesParser PARSER = MinutesParser.standard();
    /** At so many places each text is cut, and both halves read. */
    private static final int CUTS = 8;

    /**
     * A record and what is read from it.
     *
     * @param name its name without ending
     * @param text as printed
     * @param minutes as read
     */
    record Sample(String name, String text, Minutes minutes) {
        static Sample of(Path file) {
            String text = Seeds.text(file);
            return new Sample(SampleTest.name(file), text, PARSER.parse(text));
        }
    }

    static List<Path> exact() {
        List<String> limits = limits(SAMPLES);
        return texts(SAMPLES).filter(file -> !limits.contains(name(file))).toList();
    }

    static List<Path> booked() {
        List<String> limits = limits(SAMPLES);
        return texts(SAMPLES).filter(file -> limits.contains(name(file))).toList();
    }

    static List<Path> all() {
        return Stream.concat(texts(SAMPLES), texts(NEGATIVES)).toList();
    }

    @ParameterizedTest
    @MethodSource("exact")
    void aRecordIsReadAsItsAuthorMeantIt(Path file) throws IOException {
        assertEquals(List.of(), Gold.differences(Gold.read(SAMPLES.resolve(name(file) + ".json")), PARSER.parse(file)));
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("booked")
    void aBookedLimitIsStillOne(Path file) throws IOException {
        assertFalse(
                Gold.differences(Gold.read(SAMPLES.resolve(name(file) + ".json")), PARSER.parse(file))
                        .isEmpty(),
                () -> name(file) + " is read exactly: take it off limits.txt");
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyLawHolds(Path file) throws IOException {
        String text = Files.readString(file);
        Minutes minutes = Laws.holdFor(PARSER, text);
        assertEquals(List.of(), Schema.errors(minutes), "the JSON follows its schema");
        String windows = text.replace("\n", "\r\n");
        assertEquals(WithoutSpans.of(minutes), WithoutSpans.of(Laws.holdFor(PARSER, windows)), "LF and CRLF are one");
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyLawHoldsCutAnywhere(Path file) throws IOException {
        String text = Files.readString(file);
        for (int i = 1; i <= CUTS; i++) {
            Laws.holdFor(PARSER, text.substring(0, text.length() * i / (CUTS + 1)));
            Laws.holdFor(PARSER, text.substring(text.length() * i / (CUTS + 1)));
        }
    }

    @Test
    void textsThatAreNoMinutesHoldNoSpeeches() throws IOException {
        List<String> limits = limits(NEGATIVES);
        Map<String, Integer> expected = Files.readAllLines(NEGATIVES.resolve("EXPECTED.tsv")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .collect(Collectors.toMap(cells -> cells[0], cells -> Integer.parseInt(cells[1])));
        assertEquals(
                expected.keySet(),
                texts(NEGATIVES).map(SampleTest::name).collect(Collectors.toSet()),
                "EXPECTED.tsv has a line for each text");
        for (Path file : texts(NEGATIVES).toList()) {
            int speeches = PARSER.parse(file).speeches().size();
            if (limits.contains(name(file))) {
                assertFalse(
                        speeches == expected.get(name(file)), () -> name(file) + " is mended: take it off limits.txt");
            } else {
                assertEquals(expected.get(name(file)), speeches, name(file));
            }
        }
    }

    @Test
    void everySampleHasItsExpectedReadingAndEveryLimitIsASample() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            assertEquals(
                    texts(SAMPLES).map(SampleTest::name).collect(Collectors.toSet()),
                    files.map(file -> file.getFileName().toString())
                            .filter(file -> file.endsWith(".json"))
                            .map(file -> file.replace(".json", ""))
                            .collect(Collectors.toSet()));
        }
        for (Path folder : List.of(SAMPLES, NEGATIVES)) {
            Set<String> names = texts(folder).map(SampleTest::name).collect(Collectors.toSet());
            limits(folder)
                    .forEach(limit -> assertTrue(names.contains(limit), () -> limit + " is no text of " + folder));
        }
    }

    private static Stream<Path> texts(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .filter(file ->
                            file.toString().endsWith(".txt") && !name(file).equals("limits"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".txt", "");
    }

    private static List<String> limits(Path folder) {
        try {
            return Files.readAllLines(folder.resolve("limits.txt")).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(":")[0].strip())
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
