package io.github.gijiroku4j.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.gijiroku4j.Laws;
import io.github.gijiroku4j.MinutesParser;
import io.github.gijiroku4j.layout.Page;
import io.github.gijiroku4j.model.Minutes;
import io.github.gijiroku4j.text.FoldedText;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every example of every speaker format holds, the negatives first; broken format files are refused with what to do. */
class FormatExamplesTest {

    private static final Path BROKEN = Path.of("src/test/resources/broken-formats");
    private static final String WAVES =
            "第2回川辺市緑化検討会 議事録\n\n＊山野会長＊ それでは始めます。\n＊事務局＊ 資料を説明します。\n＊川上委員＊ 質問があります。\n＊山野会長＊ お願いします。\n";

    private static final List<SpeakerFormat> BUILT_IN = SpeakerFormats.builtIn().formats();

    @TestFactory
    List<DynamicTest> examples() {
        List<DynamicTest> tests = new ArrayList<>();
        for (SpeakerFormat format : BUILT_IN) {
            for (SpeakerFormat.Example no : format.no()) {
                tests.add(DynamicTest.dynamicTest(
                        format.id() + " leaves alone: " + no.line(),
                        () -> printings(no.line())
                                .forEach(line -> assertNull(FormatExamples.label(format, line), line))));
            }
        }
        for (SpeakerFormat format : BUILT_IN) {
            for (SpeakerFormat.Example yes : format.yes()) {
                tests.add(DynamicTest.dynamicTest(
                        format.id() + " reads: " + yes.line(),
                        () -> printings(yes.line())
                                .forEach(line -> assertEquals(yes.label(), FormatExamples.label(format, line), line))));
            }
        }
        return tests;
    }

    /** A line as printed, with wide and with narrow brackets and colons, with wide and with narrow spaces, with CRLF and CR. */
    private static List<String> printings(String line) {
        return List.of(
                line,
                line.replace('(', '（')
                        .replace(')', '）')
                        .replace(':', '：')
                        .replace('[', '［')
                        .replace(']', '］'),
                line.replace('（', '(')
                        .replace('）', ')')
                        .replace('：', ':')
                        .replace('［', '[')
                        .replace('］', ']'),
                line.replace(' ', '\u3000'),
                line.replace('\u3000', ' '),
                line.replace("⏎", "\r\n"),
                line.replace("⏎", "\r"),
                line.replace("⏎", "\n\n"));
    }

    /** Cut anywhere an example is a line that the format reads or leaves alone, and a text of which every law holds. */
    @TestFactory
    Stream<DynamicTest> examplesCutAnywhere() {
        return BUILT_IN.stream()
                .map(format -> DynamicTest.dynamicTest(format.id(), () -> {
                    MinutesParser parser =
                            MinutesParser.builder().format(format.id()).build();
                    Stream.concat(format.yes().stream(), format.no().stream()).forEach(example -> {
                        for (int i = 0; i <= example.line().length(); i++) {
                            FormatExamples.label(format, example.line().substring(0, i));
                            Laws.holdFor(parser, example.line().substring(0, i).replace("⏎", "\r\n"));
                        }
                    });
                }));
    }

    /** Among all formats, the one that an example was written for finds it. */
    @TestFactory
    Stream<DynamicTest> examplesAmongAllFormats() {
        return BUILT_IN.stream()
                .filter(format -> format.opensLines() || format.isAhead())
                .map(format -> DynamicTest.dynamicTest(format.id(), () -> {
                    for (SpeakerFormat.Example yes : format.yes()) {
                        Page page = Page.of(FoldedText.of(yes.line().replace('⏎', '\n')));
                        List<Marker> found = new ArrayList<>();
                        page.lines().stream()
                                .filter(Page::isPrinted)
                                .forEach(line ->
                                        SpeakerFormats.builtIn().finder().find(line, found));
                        List<String> ids = found.stream()
                                .flatMap(marker -> Stream.of(marker.format(), marker.ahead()))
                                .filter(Objects::nonNull)
                                .map(SpeakerFormat::id)
                                .toList();
                        assertTrue(ids.contains(format.id()), () -> yes.line() + " is found by " + ids);
                    }
                }));
    }

    @Test
    void everyFileIsInTheIndexAndBearsItsId() throws IOException {
        Path folder = Path.of("src/main/resources/io/github/gijiroku4j/format");
        try (Stream<Path> files = Files.list(folder)) {
            Set<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".format"))
                    .collect(Collectors.toSet());
            assertEquals(names, BUILT_IN.stream().map(SpeakerFormat::file).collect(Collectors.toSet()));
        }
        BUILT_IN.forEach(format -> assertEquals(format.file(), format.id() + ".format"));
    }

    @TestFactory
    List<DynamicTest> brokenFilesAreRefusedWithFileLineAndWhatToDo() throws IOException {
        try (Stream<Path> files = Files.list(BROKEN)) {
            List<DynamicTest> tests = files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                        // The first line of each file is a comment that holds the expected message.
                        Charset charset = file.endsWith("other-charset.format")
                                ? Charset.forName("windows-31j")
                                : StandardCharsets.UTF_8;
                        String expected =
                                Files.readAllLines(file, charset).get(0).substring(2);
                        refuses(expected, file);
                    }))
                    .toList();
            assertTrue(tests.size() >= 20, "the folder of broken files is found");
            return tests;
        }
    }

    private static void refuses(String expected, Path... files) {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> {
            MinutesParser.Builder builder = MinutesParser.builder();
            for (Path file : files) {
                builder.format(file);
            }
            builder.build();
        });
        assertEquals(
                files[files.length - 1].resolveSibling(expected).toString().replace('\\', '/'),
                refused.getMessage().replace('\\', '/'));
    }

    @Test
    void anIdUsedTwiceIsRefused() throws IOException {
        Path a = BROKEN.resolve("one-id-in-two-files/a.format");
        Path b = BROKEN.resolve("one-id-in-two-files/b.format");
        refuses(Files.readAllLines(b).get(0).substring(2), a, b);
        assertThrows(
                IllegalArgumentException.class,
                () -> MinutesParser.builder().format(a.getParent()).build());
    }

    @Test
    void aFileThatIsMissingIsNamed() {
        IOException missing =
                assertThrows(IOException.class, () -> MinutesParser.builder().format(Path.of("no-such.format")));
        assertEquals("no-such.format: there is no such file", missing.getMessage());
    }

    @Test
    void aFolderStandsForItsFormats(@TempDir Path folder) throws IOException {
        assertThrows(
                IllegalArgumentException.class, () -> MinutesParser.builder().format(folder));
        wave(folder);
        Files.writeString(folder.resolve("readme.txt"), "no format");
        assertEquals(
                4,
                MinutesParser.builder()
                        .format(folder)
                        .build()
                        .parse(WAVES)
                        .speeches()
                        .size());
    }

    @Test
    void aFormatWithTheIdOfABuiltInOneTakesItsPlace(@TempDir Path folder) throws IOException {
        String circles = WAVES.replace("＊ ", "\u3000").replace('＊', '○');
        assertEquals(4, MinutesParser.standard().parse(circles).speeches().size());
        for (String id : List.of("circle-surname-title", "circle-office-only")) {
            Files.writeString(
                    folder.resolve(id + ".format"),
                    Files.readString(wave(folder)).replace("id: wave", "id: " + id));
        }
        Files.delete(folder.resolve("wave.format"));
        assertEquals(
                0,
                MinutesParser.builder()
                        .format(folder)
                        .build()
                        .parse(circles)
                        .speeches()
                        .size());
    }

    @Test
    void ownFormatsOnlyLeavesTheBuiltInOnesOut(@TempDir Path folder) throws IOException {
        MinutesParser own =
                MinutesParser.builder().ownFormatsOnly().format(wave(folder)).build();
        assertEquals(4, own.parse(WAVES).speeches().size());
        assertEquals(
                0,
                own.parse(WAVES.replace('＊', '|').replace("|", "")).speeches().size());
        assertEquals(
                0,
                own.parse(WAVES.replace("＊ ", "\u3000").replace('＊', '○'))
                        .speeches()
                        .size());
        assertThrows(
                IllegalArgumentException.class,
                () -> MinutesParser.builder().ownFormatsOnly().build());
    }

    @Test
    void aFormatMayCloseItsLabelWithAnySign(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("guillemet.format"),
                "id: guillemet\nseen: x\nmarker: {label}»{talk}\nyes: 山野会長»始めます。 => 山野会長\nno: 議題»始めます。\n");
        assertEquals(
                List.of("山野会長", "事務局", "川上委員", "山野会長"),
                labels(MinutesParser.builder()
                        .format(file)
                        .build()
                        .parse(WAVES.replace("＊ ", "»").replace("＊", ""))));
    }

    @Test
    void aFormatOfOnesOwnGoesAheadOfTheOthers(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("double-circle.format"),
                "id: double-circle\nseen: x\nmarker: 〇〇{label}　{talk}\nyes: 〇〇山野会長　始めます。 => 山野会長\nno: 〇〇町　始めます。\n");
        String record = WAVES.replace("＊ ", "　").replace("＊", "〇〇");
        assertEquals(
                List.of("山野会長", "事務局", "川上委員", "山野会長"),
                labels(MinutesParser.builder().format(file).build().parse(record)));
    }

    @Test
    void aSpeechMayEndWithItsParagraph(@TempDir Path folder) throws IOException {
        String record = WAVES.replace("＊川上委員＊ 質問があります。\n", "＊川上委員＊ 質問があります。\n　質問の後、休憩した。\n");
        Path file = wave(folder);
        assertEquals(
                "質問があります。\n質問の後、休憩した。",
                MinutesParser.builder()
                        .format(file)
                        .build()
                        .parse(record)
                        .speeches()
                        .get(2)
                        .text());
        Files.writeString(file, Files.readString(file) + "ends: paragraph\n");
        assertEquals(
                "質問があります。",
                MinutesParser.builder()
                        .format(file)
                        .build()
                        .parse(record)
                        .speeches()
                        .get(2)
                        .text());
    }

    @Test
    void aFormatAddedByAFileAloneReadsWhatNothingReadBefore(@TempDir Path folder) throws IOException {
        assertTrue(MinutesParser.standard().parse(WAVES).speeches().isEmpty());
        Minutes minutes = MinutesParser.builder().format(wave(folder)).build().parse(WAVES);
        assertEquals(List.of("山野会長", "事務局", "川上委員", "山野会長"), labels(minutes));
        assertEquals("質問があります。", minutes.speeches().get(2).text());
    }

    private static List<String> labels(Minutes minutes) {
        return minutes.speeches().stream()
                .map(speech -> speech.speaker().label())
                .toList();
    }

    private static Path wave(Path folder) throws IOException {
        return Files.writeString(
                folder.resolve("wave.format"),
                "id: wave\nseen: 川辺市\nweight: 2\nmarker: ＊{label}＊ {talk}\nyes: ＊山野会長＊ 始めます。 => 山野会長\nno: ＊第1回＊ 始めます。\n");
    }
}
