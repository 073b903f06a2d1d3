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

    @Test
    void underPlansOnlyAWishIsAnOpinion() {
        String text = """
                山里の水を守る検討会（第２回）　議事要旨

                日時：令和３年５月10日（月）10時00分～11時30分
                議題
                １．水源の林について

                議事概要
                事務局から資料１の説明が行われた。委員からの主な意見は以下のとおり。

                ●水源の林
                ・手入れの費用を誰が持つのか、はっきりさせるべきである。
                ●今後の進め方
                ・次回までに、ほかの県の例を集めてほしい。
                ・第３回は７月に開催する予定である。
                以上
                """;
        assertEquals(List.of("-|手入れの費…である。", "-|次回までに…ほしい。"), speeches(text));
    }

    @Test
    void headingsInTheBracketsOfTheLabelsAreNoSpeakers() {
        String text = """
                令和２年度第２回　川辺市緑化審議会（書面開催）　会議録

                １ 開催日　令和２年６月11日（木）
                ２ 意見と回答
                【議題（１）について】
                【神谷委員】　植え替えの費用を、だれが持つのか伺います。
                【事務局】　市が持ちます。
                【神谷委員】　承知しました。
                【議題（２）について】
                （意見なし）
                【会長総括】
                【東会長】　以上のとおり、全員の賛成により可決といたします。
                以上
                """;
        assertEquals(List.of("神谷委員|植え替えの…います。", "事務局|市が持ちま…ちます。", "神谷委員|承知しまし…ました。", "東会長|以上のとお…します。"), speeches(text));
    }

    @Test
    void pointsTopicsAndRemarksInTheBracketsOfTheLabelsBelongToTheTalk() {
        String text = """
                川辺市緑化審議会　議事録
                日時　令和２年６月11日（木）10時～
                〔東分科会長〕それでは、議事に移らせていただきます。神谷課長、お願いします。
                〔神谷課長〕お手元の資料を御覧ください。論点は次の二つでございます。
                〔論点１〕算式の基礎となる価格の取り方でございます。
                〔評価の時期〕学期末に限らない方がよいかどうかでございます。
                〔参考〕近県の状況は別紙のとおりでございます。
                〔東分科会長〕ありがとうございました。御質問はありますか。
                〔小暮委員〕特にありません。
                """;
        assertEquals(
                List.of("東分科会長|それでは、…します。", "神谷課長|お手元の資…います。", "東分科会長|ありがとう…ますか。", "小暮委員|特にありま…ません。"), speeches(text));
    }
}
