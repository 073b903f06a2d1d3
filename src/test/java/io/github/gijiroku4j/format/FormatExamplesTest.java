package io.github.gijiroku4j.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.gijiroku4j.MinutesParser;
import io.github.gijiroku4j.model.Minutes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every example of every speaker format holds, the negatives first; broken format files are refused with what to do. */
class FormatExamplesTest {

    @TestFactory
    List<DynamicTest> examples() {
        List<DynamicTest> tests = new ArrayList<>();
        for (SpeakerFormat format : SpeakerFormats.builtIn().formats()) {
            for (String no : format.no()) {
                tests.add(DynamicTest.dynamicTest(
                        format.id() + " leaves alone: " + no, () -> assertNull(FormatExamples.label(format, no))));
            }
            for (SpeakerFormat.Example yes : format.yes()) {
                tests.add(DynamicTest.dynamicTest(format.id() + " reads: " + yes.line(), () -> holds(format, yes)));
            }
        }
        return tests;
    }

    /** An example holds as printed, with wide and with narrow brackets, with CRLF; cut anywhere it does not throw. */
    private static void holds(SpeakerFormat format, SpeakerFormat.Example yes) {
        assertEquals(yes.label(), FormatExamples.label(format, yes.line()));
        assertEquals(
                yes.label(),
                FormatExamples.label(
                        format, yes.line().replace('(', '（').replace(')', '）').replace(':', '：')));
        assertEquals(
                yes.label(),
                FormatExamples.label(
                        format, yes.line().replace('（', '(').replace('）', ')').replace('：', ':')));
        assertEquals(yes.label(), FormatExamples.label(format, yes.line().replace("⏎", "\r\n")));
        for (int i = 0; i < yes.line().length(); i++) {
            FormatExamples.label(format, yes.line().substring(0, i));
        }
    }

    @Test
    void brokenFilesAreRefusedWithFileLineAndWhatToDo() throws IOException {
        Path folder = Path.of("src/test/resources/broken-formats");
        int checked = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                // The first line of each file is a comment that holds the expected message.
                String expected = Files.readAllLines(file).get(0).substring(2);
                FormatException refused =
                        assertThrows(FormatException.class, () -> SpeakerFormats.read(file), file::toString);
                assertTrue(refused.getMessage().contains(expected), () -> file + ": " + refused.getMessage());
                checked++;
            }
        }
        assertTrue(checked >= 8);
    }

    @Test
    void anIdUsedTwiceIsRefused(@TempDir Path folder) throws IOException {
        Path file = wave(folder);
        assertThrows(
                FormatException.class,
                () -> MinutesParser.builder().format(file).format(file).build());
    }

    @Test
    void aFormatAddedByAFileAloneReadsWhatNothingReadBefore(@TempDir Path folder) throws IOException {
        String record = "第2回川辺市緑化検討会 議事録\n\n≈山野会長≈ それでは始めます。\n≈事務局≈ 資料を説明します。\n≈川上委員≈ 質問があります。\n≈山野会長≈ お願いします。\n";
        assertTrue(MinutesParser.standard().parse(record).speeches().isEmpty());
        Minutes minutes = MinutesParser.builder().format(wave(folder)).build().parse(record);
        assertEquals(
                List.of("山野会長", "事務局", "川上委員", "山野会長"),
                minutes.speeches().stream()
                        .map(speech -> speech.speaker().label())
                        .toList());
        assertEquals("質問があります。", minutes.speeches().get(2).text());
    }

    private static Path wave(Path folder) throws IOException {
        return Files.writeString(
                folder.resolve("wave.format"),
                "id: wave\nseen: 川辺市\nweight: 2\nmarker: ≈{label}≈ {talk}\nyes: ≈山野会長≈ 始めます。 => 山野会長\nno: ≈第1回≈ 始めます。\n");
    }
}
