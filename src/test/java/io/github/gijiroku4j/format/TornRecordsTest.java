package io.github.gijiroku4j.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.gijiroku4j.MinutesParser;
import io.github.gijiroku4j.model.Minutes;
import io.github.gijiroku4j.model.Speaker;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Records that an extraction tore in the midst of labels and opinions. */
class TornRecordsTest {

    private static final String HEAD = "第2回川辺市緑化検討会　議事録\n日時　令和6年5月10日（金）　10:00～12:00\n\n";

    private static final String SUMMARY = "第2回川辺市緑化検討会　議事要旨\n日時　令和6年5月10日（金）　10:00～12:00\n\n主な意見\n";

    private static List<String> speakers(String text) {
        Minutes minutes = MinutesParser.standard().parse(text);
        return minutes.speeches().stream()
                .map(speech -> speech.speaker().kind() == Speaker.Kind.ANONYMOUS
                        ? "-"
                        : speech.speaker().label())
                .toList();
    }

    private static List<String> talk(String text) {
        return MinutesParser.standard().parse(text).speeches().stream()
                .map(speech -> speech.text().replace("\n", ""))
                .toList();
    }

    @Test
    void anOfficeBrokenAheadOfItsHolderIsOneLabelWhereItStandsWholeElsewhere() {
        String text = HEAD
                + "○議長（粟生　茂君）　これより会議を開きます。町長の説明を求めます。\n"
                + "○町長（壬生田　光君）　植え替えの費用を補正するものであります。\n"
                + "○用地課長兼緑化推進室長（曲淵　治君）　面積は二十平米であります。\n"
                + "○議長（粟生　茂君）　質疑はありませんか。\n"
                + "○用地課長兼緑化\n推進室長（曲淵　治君）　先ほどの面積は、二百平米の誤りであります。\n"
                + "○町\n長（壬生田　光君）　私からもおわび申し上げます。\n"
                + "○議長（粟生　茂君）　これで散会します。\n";
        assertEquals(
                List.of(
                        "議長(粟生 茂君)",
                        "町長(壬生田 光君)",
                        "用地課長兼緑化推進室長(曲淵 治君)",
                        "議長(粟生 茂君)",
                        "用地課長兼緑化推進室長(曲淵 治君)",
                        "町長(壬生田 光君)",
                        "議長(粟生 茂君)"),
                speakers(text));
    }

    @Test
    void aHeadingAboveALabelWithoutASignIsNoPartOfIt() {
        String text = HEAD
                + "○開会の宣告\n議長（粟生　茂君）　これより会議を開きます。\n"
                + "○会期の決定\n議長（粟生　茂君）　会期は一日間といたします。\n"
                + "○一般質問\n議長（粟生　茂君）　質問を許します。\n"
                + "町長（壬生田　光君）　お答えいたします。\n";
        assertEquals(List.of("議長(粟生 茂君)", "議長(粟生 茂君)", "議長(粟生 茂君)", "町長(壬生田 光君)"), speakers(text));
    }

    @Test
    void aLabelInAnotherPairOfBracketsSpeaksIfItHasSpoken() {
        String text = HEAD
                + "【粟生会長】　それでは、始めます。\n"
                + "【曲淵委員】　費用はいくらですか。\n"
                + "［粟生会長］先ほどの資料にあります。\n"
                + "［参考資料］表は三つあります。\n"
                + "【曲淵委員】　分かりました。\n";
        assertEquals(List.of("粟生会長", "曲淵委員", "粟生会長", "曲淵委員"), speakers(text));
    }

    @Test
    void anAnswerThatEndsInACommaGoesOnInAList() {
        String text = SUMMARY.replace("主な意見", "質疑応答")
                + "問　植え替えは必要か。\n\n答　必要と考えるが、\n①　費用がかさむ\n②　根が残る\nという二つの難点がある。\n\n"
                + "問　時期はいつか。\n\n答　来年の春を考えている。\n\n問　誰が行うのか。\n\n答　業者に委ねる。\n";
        assertEquals(6, speakers(text).size());
    }

    @Test
    void aCircleThatWasReadAsALetterOrAFigureIsOne() {
        String text = HEAD
                + "0議長(粟生 茂君) これより会議を開きます。3 番曲淵治君。\n"
                + "O3 番(曲淵 治君) 見守りについて伺います。\n"
                + "○町長(壬生田 光君) 二百十四名であります。\n"
                + "0議長(粟生 茂君) 再質問はありますか。\n"
                + "○3 番(曲淵 治君) ありません。\n"
                + "0円(税込み) は費用であります。\n"
                + "O157(病原菌) の検査も行います。\n";
        assertEquals(List.of("議長(粟生 茂君)", "3 番(曲淵 治君)", "町長(壬生田 光君)", "議長(粟生 茂君)", "3 番(曲淵 治君)"), speakers(text));
    }

    @Test
    void labelAndTalkMayStandInCells() {
        String text = HEAD
                + "発言者\t発言内容\n会長\tそれでは、ただいまから始めます。説明をお願いします。\n"
                + "事務局\t資料を御覧ください。費用は三年続けて減っております。\n"
                + "曲淵委員\t値上げの幅はどのくらいですか。\n"
                + "事務局\t一割を見込んでおります。\n会長\tほかになければ、これで終わります。\n";
        assertEquals(List.of("会長", "事務局", "曲淵委員", "事務局", "会長"), speakers(text));
        String page = "<table>"
                + text.substring(HEAD.length())
                        .replaceAll("(.*)\t(.*)\n", "<tr><td class=\"a\">$1</td><td>$2</td></tr>")
                + "</table>";
        assertEquals(List.of("会長", "事務局", "曲淵委員", "事務局", "会長"), speakers(HEAD + page));
    }

    @Test
    void anItemRunsOnToTheNameOfWhoSaidIt() {
        String text = SUMMARY
                + "【植え替えについて】\n"
                + "・世話をする人は私一人である。三年間、休みを取っていない。\n手当ても要る。（曲淵委員）\n"
                + "・桜は毛虫がつく。（粟生委員）\n"
                + "・花を残してほしい。（曲淵委員）\n"
                + "・苗は市で育てればよい。（壬生田委員）\n\n"
                + "【まとめ】\n会長の粟生委員より、次は苗の値段を論じることが示された。\n";
        assertEquals(List.of("曲淵委員", "粟生委員", "曲淵委員", "壬生田委員"), speakers(text));
        assertEquals("世話をする人は私一人である。三年間、休みを取っていない。手当ても要る。", talk(text).get(0));
    }

    @Test
    void whereEveryOpinionHasASignASentenceWithoutOneReports() {
        String text = SUMMARY
                + "（１）植え替え\n○　桜は毛虫がつくので避けるべき。\n○　花を残してほしい。\n"
                + "（２）費用\n○　苗は市で育てればよい。\n○　寄附を募れないか。\n○　根の始末に費用がかさむ。\n"
                + "（３）その他\n次は八月に開き、苗の値段を論じることとなった。\n";
        assertEquals(List.of("-", "-", "-", "-", "-"), speakers(text));
    }
}
