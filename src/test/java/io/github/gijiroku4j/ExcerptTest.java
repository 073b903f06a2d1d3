package io.github.gijiroku4j;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.gijiroku4j.model.Block;
import io.github.gijiroku4j.model.Speaker;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pieces of invented records, each with one convention in it: who speaks, and how the talk begins and ends. */
class ExcerptTest {

    private static final MinutesParser PARSER = MinutesParser.standard();

    /** Every speech as {@code label|first letters…last letters}; nobody's label is a dash. */
    private static List<String> speeches(String text) {
        return PARSER.parse(text).speeches().stream().map(ExcerptTest::print).toList();
    }

    private static String print(Block.Speech speech) {
        Speaker speaker = speech.speaker();
        String label = speaker.kind() == Speaker.Kind.ANONYMOUS ? "-" : speaker.label();
        String talk = speech.text().strip();
        return label + "|" + talk.substring(0, Math.min(5, talk.length())) + "…"
                + talk.substring(Math.max(0, talk.length() - 4));
    }

    @Test
    void officesWithTheirHoldersAloneOnTheirLinesNeedNoTitle() {
        String text = """
                ○議長（杉谷　守君）
                休憩前に引き続き会議を開きます。
                ○７番議員（小暮さち君）
                水道の料金について、二点お伺いいたします。
                """;
        assertEquals(List.of("議長(杉谷 守君)|休憩前に引…きます。", "7番議員(小暮さち君)|水道の料金…します。"), speeches(text));
    }

    @Test
    void namesInBracketsAloneAreNoSpeakersWithoutARecord() {
        String text = """
                【杉谷　守さん】
                県の大会で優勝しました。
                【小暮さちさん】
                絵のコンクールに入選しました。
                """;
        assertEquals(List.of(), speeches(text));
    }

    @Test
    void aSearchPageThatRunsItsSpeechesTogetherIsCutAtTheirNumbers() {
        String text = """
                令和２年６月定例会（第２号）　本文

                1   午前10時00分 開議            開 議 の 宣 告 ◯議長（杉谷 守君） ただいまの出席議員は12名であります。これより本日の会議を開きます。\
                         ─────────────────────────            諸  般  の  報  告 2 ◯議長（杉谷 守君） 諸般の報告をいたします。お手元のとおりであります。\
                         ─────────────────────────            一  般  質  問 3 ◯議長（杉谷 守君） これより一般質問を行います。小暮さち君。\
                 4 ◯７番（小暮さち君） 水道の料金について伺います。
                """;
        assertEquals(
                List.of("議長(杉谷 守君)|ただいまの…きます。", "議長(杉谷 守君)|諸般の報告…ります。", "議長(杉谷 守君)|これより一…さち君。", "7番(小暮さち君)|水道の料金…います。"),
                speeches(text));
    }
}
