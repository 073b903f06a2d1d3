package io.github.gijiroku4j.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.gijiroku4j.MinutesParser;
import io.github.gijiroku4j.Seeds;
import io.github.gijiroku4j.model.Mention;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The seeds name the dates that a reader of all five found in them, and no others. */
class SeedDatesTest {

    private static final Path READ = Path.of("src/test/resources/time/seeds.list");

    @TestFactory
    Stream<DynamicTest> seeds() throws IOException {
        List<String> lines = Files.readAllLines(READ);
        return Seeds.files().stream().map(file -> {
            String name = file.getFileName().toString().substring(0, 3);
            List<String> expected = lines.stream()
                    .filter(line -> line.startsWith(name + ":"))
                    .map(line -> line.substring(0, line.indexOf(" = ")) + " "
                            + ExpectedMentions.expandDays(line.substring(line.indexOf(" = ") + 3)))
                    .toList();
            return DynamicTest.dynamicTest(name, () -> assertEquals(expected, found(file, name)));
        });
    }

    private static List<String> found(Path file, String name) throws IOException {
        String source = Files.readString(file);
        return MinutesParser.standard().parse(file).mentions().stream()
                .filter(Mention.Date.class::isInstance)
                .map(Mention.Date.class::cast)
                .map(date -> name + ":" + line(source, date.span().start()) + " "
                        + source.substring(date.span().start(), date.span().end()) + " " + date.from() + ".."
                        + date.to()
                        + (date.open() == null ? "" : date.open() == Mention.Open.AFTER ? " after" : " before")
                        + (date.start() == null ? "" : " @" + date.start())
                        + (date.end() == null ? "" : "-" + date.end()))
                .toList();
    }

    private static long line(String source, int offset) {
        return 1 + source.substring(0, offset).chars().filter(c -> c == '\n').count();
    }
}
