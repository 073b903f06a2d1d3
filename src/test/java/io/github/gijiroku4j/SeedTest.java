package io.github.gijiroku4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.gijiroku4j.model.Mention;
import io.github.gijiroku4j.model.Minutes;
import io.github.gijiroku4j.person.FamilyNames;
import io.github.gijiroku4j.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The five seeds give what a careful reader wrote down in {@code src/test/resources/gold}. */
class SeedTest {

    private static final MinutesParser PARSER = MinutesParser.standard();

    static List<Path> seeds() {
        return Seeds.files();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyFactIsAsTheReaderWroteItDown(Path seed) throws IOException {
        assertEquals(List.of(), Gold.differences(gold(seed), PARSER.parse(seed)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsNoDateIsNone(Path seed) throws IOException {
        String source = Seeds.text(seed);
        Minutes minutes = PARSER.parse(seed);
        gold(seed).path("notDates").forEach(n -> {
            for (int at = source.indexOf(n.asText()); at >= 0; at = source.indexOf(n.asText(), at + 1)) {
                Span not = Span.of(at, at + n.asText().length());
                minutes.mentions().stream()
                        .filter(Mention.Date.class::isInstance)
                        .forEach(m -> assertFalse(m.span().overlaps(not), () -> n.asText() + " is no date: " + m));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyLawHolds(Path seed) {
        long asked = FamilyNames.dictionaryQuestions();
        Laws.holdFor(PARSER, Seeds.text(seed));
        assertEquals(asked, FamilyNames.dictionaryQuestions(), "no label of a seed needs the dictionary");
    }

    private static JsonNode gold(Path seed) {
        String name = seed.getFileName().toString().replace(".txt", ".json");
        return Gold.read(Path.of("src/test/resources/gold", name));
    }
}
