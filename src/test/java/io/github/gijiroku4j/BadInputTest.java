package io.github.gijiroku4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.gijiroku4j.model.Diagnostic;
import io.github.gijiroku4j.model.Minutes;
import io.github.gijiroku4j.text.SourceText;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Content never throws and costs time in line with its length; a wrong call throws and says what and where. */
class BadInputTest {

    private static final MinutesParser PARSER = MinutesParser.standard();

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\r\n\u3000\t\n", "\uFEFF"})
    void nothingIsMaterialAndSaysSo(String text) {
        Minutes minutes = Laws.holdFor(PARSER, text);
        assertEquals(Minutes.Kind.MATERIAL, minutes.kind());
        assertTrue(minutes.body().isEmpty());
        assertEquals("", minutes.title());
    }

    @Test
    void blankTextIsReported() {
        assertEquals(
                Diagnostic.Code.EMPTY_TEXT,
                PARSER.parse(" \n").diagnostics().get(0).code());
    }

    @Test
    void randomBytesAreADocument() {
        byte[] bytes = new byte[200_000];
        new Random(7).nextBytes(bytes);
        Minutes minutes = PARSER.parse(bytes);
        assertEquals(Minutes.Kind.MATERIAL, minutes.kind());
        assertTrue(minutes.diagnostics().stream().anyMatch(d -> d.severity() == Diagnostic.Severity.WARNING));
    }

    @Test
    void zeroesAreReportedAsBinary() {
        Minutes minutes = Laws.holdFor(PARSER, "議事録\u0000\u0001\u0002\n1 日時\n");
        assertTrue(minutes.diagnostics().stream().anyMatch(d -> d.code() == Diagnostic.Code.BINARY_CONTENT));
    }

    @Test
    void loneSurrogatesAreReportedAndKept() {
        Minutes minutes = Laws.holdFor(PARSER, "第1回会議 議事録\n○山\uD842田委員長　始めます。\n\uDFB7\n");
        assertTrue(minutes.diagnostics().stream().anyMatch(d -> d.code() == Diagnostic.Code.LONE_SURROGATE));
    }

    @Test
    void aWrongCharsetGivesADocumentAndAWarning() {
        byte[] utf8 = "第1回会議 議事録\n○山田委員長　始めます。\n".getBytes(StandardCharsets.UTF_8);
        Minutes minutes = PARSER.parse(SourceText.of(utf8, Charset.forName("EUC-JP")));
        assertTrue(minutes.diagnostics().stream().anyMatch(d -> d.code() == Diagnostic.Code.MALFORMED_INPUT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "あ",
                "(",
                "（",
                ")",
                "【",
                "「",
                "○",
                "○（",
                "委員",
                "委員)",
                "委員：",
                "山田委員長 ",
                "1",
                "〇",
                "一",
                "年",
                "令和",
                "平成3",
                "1年",
                "1月",
                "1/",
                "-",
                "－",
                "\t",
                " ",
                "、",
                "資料",
                "資料1",
                "第",
                "第1回",
                "午後",
                "ﾞ",
                "か\u3099",
                "\u0301",
                "議事録",
                "日時",
                "出席者",
                "者あり",
                "○委員、",
                "=",
                "\uD842",
                "(1)",
                "①",
                "・",
                "<",
                "<p>",
                "<p ",
                "<p a=\"",
                "</p>あああああああああああああああ",
                "<!--",
                "<script>",
                "<td> ",
                "&",
                "&nbsp;",
                "&amp;",
                "&#"
            })
    void tenMegabytesInOneLineAreReadInTime(String unit) {
        String text = unit.repeat(3_000_000 / unit.length());
        assertTimeout(Duration.ofSeconds(20), () -> PARSER.parse(text), unit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(\n",
                "○（\n",
                "【\n",
                "○山田委員長\n",
                "山田委員)\n",
                "1 \n",
                "1. 議題\n",
                "- 1 -\n",
                "日時\n",
                "出席者\n山田委員\n",
                "議事録\n",
                "○\n\n",
                "\r",
                "委員：\n",
                "〔登壇〕\n",
                "午後一時開議\n",
                "a\tb\n",
                "第1回\n",
                "(1) 開会\n",
                "・あ\n",
                "①あ\n",
                "以上\n",
                "資料1 あ\n",
                "  <p>あ</p>\n",
                "<td>\n",
                "あああああああああああああああああああああああああああああああああああああああ\n"
            })
    void aHundredThousandLinesAreReadInTime(String line) {
        String text = line.repeat(100_000);
        assertTimeout(Duration.ofSeconds(20), () -> PARSER.parse(text), line);
    }

    @Test
    void nullIsRefused() {
        assertThrows(NullPointerException.class, () -> PARSER.parse((String) null));
        assertThrows(NullPointerException.class, () -> PARSER.parse((byte[]) null));
        assertThrows(NullPointerException.class, () -> PARSER.parse((Path) null));
    }

    @Test
    void aMissingFileAndAFolderAreNamed(@TempDir Path folder) {
        Path missing = folder.resolve("missing.txt");
        assertTrue(assertThrows(IOException.class, () -> PARSER.parse(missing))
                .getMessage()
                .contains("missing.txt"));
        assertTrue(assertThrows(IOException.class, () -> PARSER.parse(folder))
                .getMessage()
                .contains(folder.toString()));
    }

    @Test
    void anUnknownFormatIsRefusedWhenTheParserIsBuilt() {
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class,
                () -> MinutesParser.builder().format("no-such-format").build());
        assertTrue(refused.getMessage().contains("no-such-format"));
        assertTrue(refused.getMessage().contains("circle-label"));
    }

    @Test
    void theListOfDiagnosticsIsCapped() {
        String text = "議事録\n○山田委員長　平成29年2月30日。\n" + "○佐藤委員　平成29年2月30日。\n".repeat(50);
        Minutes minutes = MinutesParser.builder().limits(new Limits(10)).build().parse(text);
        assertEquals(11, minutes.diagnostics().size());
        assertEquals(
                Diagnostic.Code.TOO_MANY_DIAGNOSTICS,
                minutes.diagnostics().get(10).code());
    }

    @Test
    void aNumberAloneAmongTheLinesOfATitleIsRead() {
        Minutes minutes = Laws.holdFor(PARSER, "川辺市緑化審議会\n6. \n議事録\n");
        assertTrue(minutes.title().endsWith("議事録"), minutes.title());
    }
}
