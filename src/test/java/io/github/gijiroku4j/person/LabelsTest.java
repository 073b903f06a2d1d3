package io.github.gijiroku4j.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.gijiroku4j.text.Folding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Labels are cut into name, title and qualifier as somebody who knows them reads them. */
class LabelsTest {

    private static final PersonReader READER = PersonReader.builtIn();

    /** A label with what it holds, as {@code labels.txt} lists them. */
    record Expected(
            String label, String kind, String name, String title, String qualifier, String family, String given) {
        @Override
        public String toString() {
            return label;
        }
    }

    static List<Expected> labels() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/person/labels.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" \\| ", -1))
                .map(parts -> new Expected(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5], parts[6]))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("labels")
    void aLabelIsCutAsItIsMeant(Expected expected) {
        PersonLabel cut = READER.read(expected.label());
        assertEquals(
                List.of(
                        expected.kind(),
                        expected.name(),
                        expected.title(),
                        expected.qualifier(),
                        expected.family(),
                        expected.given()),
                Arrays.asList(
                        cut.kind().name().toLowerCase(Locale.ROOT),
                        printed(cut.name()),
                        printed(cut.title()),
                        printed(cut.qualifier()),
                        printed(cut.familyName()),
                        printed(cut.givenName())),
                cut.evidence());
    }

    private static String printed(String part) {
        return part == null ? "-" : part;
    }

    @ParameterizedTest
    @MethodSource("labels")
    void theCutIsTheSameInEitherWidthAndTellsItsEvidence(Expected expected) {
        PersonLabel cut = READER.read(expected.label());
        assertEquals(cut, READER.read(Folding.fold(expected.label())));
        assertTrue(cut.evidence().endsWith("."), cut.evidence());
        assertFalse(cut.evidence().isBlank());
    }

    @Test
    void thereAreEnoughLabelsOfEveryKind() throws IOException {
        assertTrue(labels().size() >= 500, () -> "only that many");
        for (String kind : List.of("person", "office", "group")) {
            assertTrue(labels().stream().filter(e -> e.kind().equals(kind)).count() >= 10, kind);
        }
    }

    @Test
    void theRosterIsTheFirstEvidence() {
        assertEquals("西村山", PersonReader.knowing(Set.of("西村山")).read("西村山課長").name());
        assertEquals("松本", PersonReader.knowing(Set.of("松本")).read("松本市長").name());
        assertEquals("岡", PersonReader.knowing(Set.of("岡")).read("岡部会長").name());
        assertEquals("岡部", PersonReader.knowing(Set.of("岡部")).read("岡部会長").name());
        assertEquals(
                "渋沢沢男", PersonReader.knowing(Set.of("渋沢沢男")).read("渋沢沢男総務課長").name());
    }

    @Test
    void somebodyOfTheRosterStandsAheadOfAUnitThatNoListHas() {
        PersonLabel cut = PersonReader.knowing(Set.of("加藤", "加藤健介")).read("加藤凧揚課長");
        assertEquals("加藤", cut.name());
        assertEquals("凧揚課長", cut.title());
        assertEquals("原口", PersonReader.knowing(Set.of("原")).read("原口課長").name());
        assertEquals("小田島", PersonReader.knowing(Set.of("小田")).read("小田島委員").name());
    }

    @Test
    void whatIsNoLabelIsKeptWhole() {
        assertEquals("", READER.read("").name());
        assertEquals("。", READER.read("。").name());
        String longest = "山".repeat(201);
        assertEquals(longest, READER.read(longest).name());
        for (int length = 1; length <= 200; length++) {
            READER.read("課".repeat(length));
            READER.read("(".repeat(length));
            READER.read("山田・".repeat(length / 3));
        }
    }

    @Test
    void familyAndGivenNameAreToldOnlyOfTheNameThatTheyMakeUp() {
        NameSplit print = NameSplit.of("山田 昌弘", true);
        assertEquals(true, print.fits("山田昌弘"));
        assertEquals(false, print.fits("山田昌弘(兼)"));
        assertEquals(false, print.fits(null));
    }
}
