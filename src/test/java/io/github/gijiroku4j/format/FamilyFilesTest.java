package io.github.gijiroku4j.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.gijiroku4j.MinutesParser;
import io.github.gijiroku4j.model.Dialect;
import io.github.gijiroku4j.model.Minutes;
import io.github.gijiroku4j.model.SourceLine;
import io.github.gijiroku4j.model.Speaker;
import io.github.gijiroku4j.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A family is its file: without it nothing of it is read, and a file of one's own adds another of its kind. */
class FamilyFilesTest {

    private static final Path SAMPLES = Path.of("src/test/resources/samples");

    private static final String HEAD = "第2回川辺市緑化検討会 議事要旨\n\n１ 日時 令和６年５月10日（金） 10時～12時\n２ 場所 市役所\n\n";

    private static MinutesParser without(String id) {
        List<SpeakerFormat> others = SpeakerFormats.builtIn().formats().stream()
                .filter(format -> !format.id().equals(id))
                .toList();
        assertEquals(SpeakerFormats.builtIn().formats().size() - 1, others.size(), id);
        Path folder = Path.of("src/main/resources/io/github/gijiroku4j/format");
        MinutesParser.Builder builder = MinutesParser.builder().ownFormatsOnly();
        for (SpeakerFormat format : others) {
            try {
                builder.format(folder.resolve(format.file()));
            } catch (IOException broken) {
                throw new java.io.UncheckedIOException(broken);
            }
        }
        return builder.build();
    }

    @ParameterizedTest
    @CsvSource({
        "glyph-opinion, glyph-opinion, 0",
        "glyph-opinion, glyph-opinion-legend, 0",
        "arrow-reply, arrow-reply, 7",
        "trailing, trailing-attribution, 0",
        "trailing, attributed-under-topics, 0",
        "glyph-speech, sign-opens-every-speech, 0",
        "arrow-marker, arrow-marker, 0"
    })
    void withoutItsFileAFamilyIsNotRead(String id, String sample, int left) throws IOException {
        Path file = SAMPLES.resolve(sample + ".txt");
        SourceText text = SourceText.read(file);
        Dialect dialect = MinutesParser.standard().dialect(text);
        assertTrue(dialect.chosen().contains(id), dialect::toString);
        assertTrue(
                MinutesParser.standard().explain(text).lines().stream()
                        .anyMatch(line -> line.rule().equals("speaker." + id)
                                && !line.detail().isEmpty()),
                "its lines name the family");
        MinutesParser parser = without(id);
        assertFalse(parser.dialect(text).chosen().contains(id));
        Minutes minutes = parser.parse(text);
        long named = minutes.speeches().stream()
                .filter(speech ->
                        !sample.startsWith("trailing") || speech.speaker().kind() != Speaker.Kind.ANONYMOUS)
                .count();
        assertEquals(left, named, () -> minutes.speeches().toString());
    }

    @Test
    void withoutItsFileNoHeadingNamesASpeaker() throws IOException {
        SourceText text = SourceText.read(SAMPLES.resolve("heading-speaker.txt"));
        assertTrue(MinutesParser.standard().parse(text).speeches().get(0).implied());
        assertTrue(MinutesParser.standard().dialect(text).chosen().contains("heading-speaker"));
        assertTrue(without("heading-speaker").parse(text).speeches().stream().noneMatch(speech -> speech.implied()));
    }

    @ParameterizedTest
    @CsvSource({"two-column, two-column", "qa-heading, qa-heading", "speech-number, speech-number"})
    void whereAnotherFamilyReadsTheRecordTooTheNarrowerOneIsNamed(String id, String sample) throws IOException {
        SourceText text = SourceText.read(SAMPLES.resolve(sample + ".txt"));
        Dialect dialect = MinutesParser.standard().dialect(text);
        assertTrue(dialect.chosen().contains(id), dialect::toString);
        assertFalse(without(id).dialect(text).chosen().contains(id));
    }

    private static Minutes read(Path folder, String id, String lines, String text) throws IOException {
        Path file = Files.writeString(
                folder.resolve(id + ".format"), "id: " + id + "\nseen: 川辺市\n" + lines.replace("|", "\n") + "\n");
        MinutesParser parser = MinutesParser.builder().format(file).build();
        assertTrue(
                parser.dialect(SourceText.of(text)).chosen().contains(id),
                () -> parser.explain(SourceText.of(text)).toString());
        List<String> rules = parser.explain(SourceText.of(text)).lines().stream()
                .map(SourceLine::rule)
                .toList();
        assertTrue(Stream.of(id).allMatch(name -> rules.contains("speaker." + name)) || lines.contains("{marker}"));
        return parser.parse(text);
    }

    private static List<String> labels(Minutes minutes) {
        return minutes.speeches().stream()
                .map(speech -> Objects.requireNonNullElse(speech.speaker().label(), ""))
                .toList();
    }

    @Test
    void anotherHeadingNamesASpeaker(@TempDir Path folder) throws IOException {
        String text = HEAD + "３ 議事の概要\n（１）市長訓示\n　皆様、日頃からの御尽力に感謝いたします。\n（２）報告\n　市長から訓示があった。\n";
        assertEquals(List.of(), labels(MinutesParser.standard().parse(text)));
        Minutes minutes = read(
                folder,
                "address",
                "where: heading|marker: {label}訓示⏎{talk}|yes: 市長訓示⏎皆様に感謝いたします。 => 市長|no: 市長訓示⏎市長から訓示があった。",
                text);
        assertEquals(List.of("市長"), labels(minutes));
        assertTrue(minutes.speeches().get(0).implied());
    }

    @Test
    void anotherBracketAttributes(@TempDir Path folder) throws IOException {
        String text = HEAD + "３ 主な意見\n・幅が足りない場所がある。〈山田委員〉\n・植樹帯を狭めてほしい。〈佐藤委員〉\n・看板の指導が必要である。〈鈴木委員〉\n";
        assertTrue(MinutesParser.standard().parse(text).speeches().stream()
                .allMatch(speech -> speech.speaker().kind() == Speaker.Kind.ANONYMOUS));
        assertEquals(
                List.of("山田委員", "佐藤委員", "鈴木委員"),
                labels(read(
                        folder, "angled", "marker: {talk}〈{label}〉|yes: 幅が足りない。〈山田委員〉 => 山田委員|no: 幅が足りない。〈案〉", text)));
    }

    @Test
    void anotherSignOpensOpinionsAndIsExplainedByALegend(@TempDir Path folder) throws IOException {
        String format = "where: topic|where: legend|marker: ✿{talk}|marker: ❀{talk}|yes: ✿　幅が足りない場所がある。 =>"
                + "|yes: （✿：委員、❀：事務局）⏎❀　来年度に広げる予定である。 => 事務局|no: 幅が足りない場所がある。";
        String opinions = "✿　幅が足りない場所がある。\n❀　来年度に広げる予定である。\n✿　植樹帯を狭めてほしい。\n";
        String topic = HEAD + "３ 主な意見\n　主な意見は次のとおり。\n" + opinions;
        assertEquals(3, read(folder, "flower", format, topic).speeches().size());
        String legend = HEAD + "３ 議事要旨（✿：委員、❀：事務局）\n" + opinions;
        List<Speaker> speakers = read(folder, "flower", format, legend).speeches().stream()
                .map(speech -> speech.speaker())
                .toList();
        assertEquals(3, speakers.size());
        assertEquals("事務局", speakers.get(1).title());
        assertEquals(Speaker.Kind.ANONYMOUS, speakers.get(0).kind());
    }

    @Test
    void anotherNumberIsPassedOver(@TempDir Path folder) throws IOException {
        String text = HEAD.replace("要旨", "録") + "発言1 ○山田会長　始めます。\n発言2 ○事務局　資料を説明します。\n発言3 ○山田会長　終わります。\n";
        assertEquals(
                List.of("山田会長", "事務局", "山田会長"),
                labels(read(
                        folder,
                        "said",
                        "marker: 発言{number}　{marker}|yes: 発言12 ○山田会長　始めます。 => 山田会長|no: 発言12 始めます。",
                        text)));
    }
}
