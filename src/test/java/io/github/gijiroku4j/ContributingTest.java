package io.github.gijiroku4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.gijiroku4j.model.Block;
import io.github.gijiroku4j.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The worked example of the guide for contributors is true: a record that nothing reads, a file, and the record is read. */
class ContributingTest {

    private static final Path GUIDE = Path.of(".github/CONTRIBUTING.md");

    /** The blocks of the guide between fences, in their order. */
    private final List<String> blocks = new ArrayList<>();

    private String record;
    private String format;

    @BeforeEach
    void readTheGuide() throws IOException {
        StringBuilder block = null;
        for (String line : Files.readAllLines(GUIDE)) {
            if (line.startsWith("```")) {
                if (block == null) {
                    block = new StringBuilder();
                } else {
                    blocks.add(block.toString());
                    block = null;
                }
            } else if (block != null) {
                block.append(line).append('\n');
            }
        }
        record = blocks.get(0);
        format = blocks.get(3);
        assertTrue(format.contains("id: asterisks"), format);
    }

    @Test
    void theRecordIsNotReadWithoutTheFormat() {
        assertEquals(List.of(), MinutesParser.standard().parse(record).speeches());
        shows(MinutesParser.standard().explain(SourceText.of(record)).toString(), blocks.get(2));
    }

    @Test
    void theRecordIsReadWithTheFormat(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("asterisks.format"), format);
        MinutesParser parser = MinutesParser.builder().format(file).build();
        assertEquals(
                List.of("山野会長", "事務局", "川上委員", "山野会長"),
                parser.parse(record).speeches().stream()
                        .map(speech -> speech.speaker().label())
                        .toList());
        Block.Speech third = parser.parse(record).speeches().get(2);
        assertEquals("桜にこだわる必要はあるのでしょうか。", third.text());
        shows(parser.explain(SourceText.of(record)).toString(), blocks.get(5));
    }

    @Test
    void theBrokenFileIsRefusedAsTheGuideSays(@TempDir Path folder) throws IOException {
        String broken = format.replace("marker: ＊{label}＊ {talk}", "marker: ＊{label}＊⏎{talk}");
        Path file = Files.writeString(folder.resolve("asterisks.format"), broken);
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class, () -> MinutesParser.builder().format(file));
        assertEquals(
                blocks.get(6).strip(),
                String.valueOf(refused.getMessage()).substring(folder.toString().length() + 1));
    }

    /** The guide shows some lines of a page, with … where it leaves some out. */
    private static void shows(String page, String shown) {
        int from = 0;
        for (String part : shown.split("…\n")) {
            int at = page.indexOf(part, from);
            assertTrue(at >= 0, () -> part + "\nis not in\n" + page);
            from = at + part.length();
        }
    }
}
