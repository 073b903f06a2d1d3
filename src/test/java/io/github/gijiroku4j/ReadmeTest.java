package io.github.gijiroku4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.gijiroku4j.model.Block;
import io.github.gijiroku4j.model.Minutes;
import io.github.gijiroku4j.model.Speaker;
import io.github.gijiroku4j.person.PersonReader;
import io.github.gijiroku4j.time.TemporalReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The code on the first screen of the README compiles, and prints what stands below it there. */
class ReadmeTest {

    @Test
    void theFirstScreenIsTrue() throws IOException {
        List<String> printed = new ArrayList<>();
        Minutes minutes = MinutesParser.standard().parse(Path.of("seeds/002_38193fde1533880c.txt"));
        printed.add(minutes.title() + " " + minutes.held().date() + " "
                + minutes.held().start());
        for (Block.Speech speech : minutes.speeches().subList(0, 3)) {
            Speaker speaker = speech.speaker();
            printed.add(speaker.name() + " | " + speaker.title() + " | "
                    + speech.text().lines().findFirst().get());
        }
        String readme = Files.readString(Path.of("README.md"));
        assertTrue(readme.contains(String.join("\n", printed)), () -> String.join("\n", printed));
        // The lines of code above, as the README prints them.
        String self = Files.readString(Path.of("src/test/java/io/github/gijiroku4j/ReadmeTest.java"));
        readme.lines()
                .filter(line -> line.startsWith("Minutes minutes =") || line.startsWith("    Speaker speaker ="))
                .forEach(line -> assertTrue(self.contains(line.strip()), line));
    }

    @Test
    void theTableOfTasksIsTrue() {
        var found = TemporalReader.at(LocalDate.of(2020, 1, 30)).read("昨年4月から");
        assertEquals(LocalDate.of(2019, 4, 1), found.get(0).from());
        assertEquals(LocalDate.of(2019, 4, 30), found.get(0).to());
        assertEquals("木村", PersonReader.builtIn().read("木村総務課長").name());
        assertEquals("総務課長", PersonReader.builtIn().read("木村総務課長").title());
    }
}
