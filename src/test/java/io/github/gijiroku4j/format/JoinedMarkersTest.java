package io.github.gijiroku4j.format;

import static io.github.gijiroku4j.format.RecordHeads.ASSEMBLY;
import static io.github.gijiroku4j.format.RecordHeads.COUNCIL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.gijiroku4j.MinutesParser;
import io.github.gijiroku4j.model.Minutes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A marker that the extraction ran on to the line above is one still; what only looks like it inside a sentence is none. */
class JoinedMarkersTest {

    private static final List<String> MEMBERS = List.of("越智会長", "渡良瀬課長", "山田委員", "越智会長", "山田委員", "渡良瀬課長", "越智会長");

    private static final List<String> SEATS =
            List.of("議長（越智太郎君）", "市長（渡良瀬健君）", "12番（山田花子君）", "議長（越智太郎君）", "12番（山田花子君）", "市長（渡良瀬健君）", "議長（越智太郎君）");

    private static final List<String> TALK = List.of(
            "それでは、会議を始めます。",
            "資料を説明します。植え替えの費用は八百万円です。",
            "桜にこだわる必要はあるのでしょうか。",
            "次回までに、ほかの木の見積りも出してください。",
            "昨年の台風で倒れた木は何本ありましたか。（笑）",
            "十二本です。うち三本は国道沿いの木でした。",
            "以上で本日の議事を終わります。");

    /**
     * A record in which one speech begins on the last line of the one before.
     *
     * @param marker how every speech is printed; L is the label, T the talk, N its number from 1
     * @param labels who speaks
     * @param at which speech goes on on the line above
     * @param gap what stands between the two
     */
    record Joined(String marker, List<String> labels, int at, String gap) {

        String text() {
            StringBuilder text = new StringBuilder(labels == SEATS ? ASSEMBLY : COUNCIL);
            for (int i = 0; i < TALK.size(); i++) {
                text.append(marker.replace("L", labels.get(i))
                                .replace("T", TALK.get(i))
                                .replace("N", String.valueOf(i + 1)))
                        .append(i + 1 == at ? gap : "\n");
            }
            return text.toString();
        }

        @Override
        public String toString() {
            return marker.replace('\n', '⏎') + " at " + at + (gap.isEmpty() ? "" : " behind a space");
        }
    }

    static Stream<Joined> joined() {
        List<Joined> all = new ArrayList<>();
        for (String gap : List.of("", "　")) {
            for (int at = 3; at < TALK.size(); at++) {
                for (String marker :
                        List.of("【L】　T", "【L】\n　T", "○L　T", "＜L＞\nT", "〔L〕T", "L：T", "Ｑ　L\n　T", "N: ◯L　T")) {
                    all.add(new Joined(marker, MEMBERS, at, gap));
                }
                for (String marker : List.of("○L　T", "１．L　T", "N: ◯L　T")) {
                    all.add(new Joined(marker, SEATS, at, gap));
                }
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("joined")
    void everybodySpeaksThoughLinesAreRunTogether(Joined record) {
        Minutes minutes = MinutesParser.standard().parse(record.text());
        assertEquals(
                record.labels().stream()
                        .map(label -> label.replace('（', '(').replace('）', ')'))
                        .toList(),
                labels(minutes),
                record.text());
    }

    @Test
    void aChairWithAnHonorificSpeaksRightBehindTheClock() {
        String text = ASSEMBLY.replace("開議\n", "開議") + """
                ○議長（越智太郎君）　これより本日の会議を開きます。
                ○市長（渡良瀬健君）　提案の理由を説明します。
                ○議長（越智太郎君）　本日はこれで散会します。
                """;
        assertEquals(
                List.of("議長(越智太郎君)", "市長(渡良瀬健君)", "議長(越智太郎君)"),
                labels(MinutesParser.standard().parse(text)));
    }

    @Test
    void aMarkerInWhoseMidstThePrintedLineEndsIsCutOff() {
        String text = COUNCIL + """
                ○越智会長  それでは、資料の説明をお願いします。 ○渡良瀬課長  資料
                を説明します。植え替えの費用は八百万円です。 ○山田委員
                桜にこだわる必要はあるのでしょうか。（笑） ○渡良瀬課長  ほか
                の木も調べます。
                """;
        assertEquals(
                List.of("越智会長", "渡良瀬課長", "山田委員", "渡良瀬課長"),
                labels(MinutesParser.standard().parse(text)));
    }

    /** Each stands in the talk of a record whose markers are ○議長（…）, 【山田委員】 and 1．議長（…）. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "前回の答弁を引きます。「○市長　必ず直します。○議長（越智太郎君）　異議なしと認めます。」とあります。",
                "その点は先ほど述べました。１．議長（越智太郎君）の指名により書記が読み上げました。",
                "会議録にはこうありました（○議長（越智太郎君）　異議なしと認めます）。",
                "表の印を見てください。12○議長（越智太郎君）の欄です。",
                "役割を決めます。１．議長　２．副議長　３．書記の順です。"
            })
    void whatOnlyLooksLikeAMarkerIsPartOfTheSentence(String sentence) {
        for (String marker : List.of("○", "１．")) {
            String text = ASSEMBLY
                    + List.of(
                                    "議長（越智太郎君）　これより本日の会議を開きます。",
                                    "市長（渡良瀬健君）　" + sentence,
                                    "12番（山田花子君）　分かりました。",
                                    "議長（越智太郎君）　本日はこれで散会します。")
                            .stream()
                            .map(line -> marker + line + "\n")
                            .reduce("", String::concat);
            assertEquals(
                    List.of("議長(越智太郎君)", "市長(渡良瀬健君)", "12番(山田花子君)", "議長(越智太郎君)"),
                    labels(MinutesParser.standard().parse(text)),
                    text);
        }
    }

    private static List<String> labels(Minutes minutes) {
        return minutes.speeches().stream()
                .map(speech -> speech.speaker().label().replace(" ", ""))
                .toList();
    }
}
