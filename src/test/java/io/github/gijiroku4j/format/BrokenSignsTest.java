package io.github.gijiroku4j.format;

import static io.github.gijiroku4j.format.RecordHeads.ASSEMBLY;
import static io.github.gijiroku4j.format.RecordHeads.COUNCIL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.gijiroku4j.MinutesParser;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A marker whose label is broken where no bracket tells it, or whose sign is lost or another's, in a record of whole ones. */
class BrokenSignsTest {

    static Stream<Arguments> records() {
        return Stream.of(
                Arguments.of("a label that speaks elsewhere", COUNCIL + """
                        ○越智会長　それでは、会議を始めます。
                        ○山田委員　桜にこだわる必要はあるのでしょうか。
                        ○山田委
                        員　苗木は一本いくらですか。
                        ○越智会長　以上で終わります。
                        """, List.of("越智会長", "山田委員", "山田委員", "越智会長")),
                Arguments.of(
                        "a heading above a paragraph that opens with an office is none",
                        COUNCIL + """
                        ○越智会長　それでは、会議を始めます。
                        ○樹木の管理
                        課長　から説明があったとおり、費用は増えています。
                        ○山田委員　桜にこだわる必要はあるのでしょうか。
                        ○越智会長　以上で終わります。
                        """,
                        List.of("越智会長", "山田委員", "越智会長")),
                Arguments.of(
                        "a heading with a sign above a whole label is no part of it",
                        ASSEMBLY + """
                        ◎開議の宣告

                        議長　越智太郎君　これより本日の会議を開きます。

                        市長　渡良瀬健君　提案の理由を説明いたします。

                        議長　越智太郎君　質疑はありませんか。

                        12番　山田花子君　費用はいくらになるのでしょうか。

                        議長　越智太郎君　本日はこれで散会いたします。
                        """,
                        List.of("議長越智太郎君", "市長渡良瀬健君", "議長越智太郎君", "12番山田花子君", "議長越智太郎君")),
                Arguments.of(
                        "the number of a search page tells it, and stands in for a lost sign",
                        ASSEMBLY + """
                        1: ◯越智　太郎　議長　これより会議を開きます。
                        2: ◯利根　進　総務
                        課長　資料を説明します。
                        3: 越智　太郎　議長　御質問はありますか。
                        4: ◯山田　花子　議員　費用は 1: 20万円、2: 30万円ですね。
                        5: ◯越智　太郎　議長　本日はこれで散会します。
                        """,
                        List.of("越智太郎議長", "利根進総務課長", "越智太郎議長", "山田花子議員", "越智太郎議長")),
                Arguments.of(
                        "another sign ahead of a label that speaks elsewhere",
                        ASSEMBLY + """
                        １．議長（越智太郎君）　これより会議を開きます。
                        １．市長（渡良瀬健君）　提案の理由を説明します。
                        □．議長（越智太郎君）　質疑に入ります。
                        １、12番（山田花子君）　分かりました。
                        １．議長（越智太郎君）の指名により、書記が議案を朗読した。
                        １．議長（越智太郎君）　採決いたします。
                        １．12番（山田花子君）　賛成します。
                        １．議長（越智太郎君）　本日はこれで散会します。
                        """,
                        List.of(
                                "議長(越智太郎君)",
                                "市長(渡良瀬健君)",
                                "議長(越智太郎君)",
                                "12番(山田花子君)",
                                "議長(越智太郎君)",
                                "12番(山田花子君)",
                                "議長(越智太郎君)")),
                Arguments.of(
                        "a list that counts offices is none",
                        ASSEMBLY + """
                        ○議長（越智太郎君）　これより会議を開きます。
                        ○市長（渡良瀬健君）　役割は次のとおりです。
                        １．議長　会議を進めます。
                        ２．市長　提案を説明します。
                        ○議長（越智太郎君）　本日はこれで散会します。
                        """,
                        List.of("議長(越智太郎君)", "市長(渡良瀬健君)", "議長(越智太郎君)")),
                Arguments.of(
                        "a lone letter above its label, and a sign of the chair's own",
                        COUNCIL + """
                        ●越智会長
                        　会議を始めます。
                        Ｑ　山田委員
                        　苗木は一本いくらか。
                        Ａ　渡良瀬課長
                        　八百円です。Ａ案とＢ案とで違いはありません。
                        Ｑ
                        山田委員
                        　植える時期はいつか。
                        Ａ　渡良瀬課長
                        　十一月を考えています。
                        ●越智会長
                        　ほかに質疑はありませんか。
                        ●採決
                        ●越智会長
                        　賛成全員です。よって、可決しました。
                        ●利根副会長
                        　会長に代わって御礼を申し上げます。
                        """,
                        List.of("越智会長", "山田委員", "渡良瀬課長", "山田委員", "渡良瀬課長", "越智会長", "越智会長", "利根副会長")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("records")
    void everybodySpeaksAndNobodyElse(String what, String text, List<String> expected) {
        assertEquals(
                expected,
                MinutesParser.standard().parse(text).speeches().stream()
                        .map(speech -> speech.speaker().label().replace(" ", ""))
                        .toList(),
                what);
    }
}
