package io.github.gijiroku4j.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The examples under the rows of the grammar, those that only look alike first. */
class GrammarTest {

    private static final LocalDate MEETING = LocalDate.of(2020, 1, 30);

    @TestFactory
    Stream<DynamicTest> examples() {
        return Grammar.FILES.stream()
                .flatMap(file -> Grammar.BUILT_IN.examples(file).stream()
                        .sorted(Comparator.comparing(
                                example -> !example.mentions().isEmpty()))
                        .map(example -> DynamicTest.dynamicTest(
                                file + " " + example.sentence(),
                                () -> assertEquals(
                                        ExpectedMentions.expand(example.mentions()),
                                        ExpectedMentions.print(
                                                example.sentence(),
                                                TemporalReader.at(MEETING).read(example.sentence()))))));
    }

    @Test
    void everyFileHasBothKinds() {
        for (String file : Grammar.FILES) {
            assertFalse(
                    Grammar.BUILT_IN.examples(file).stream()
                            .allMatch(example -> example.mentions().isEmpty()),
                    file);
        }
    }
}
