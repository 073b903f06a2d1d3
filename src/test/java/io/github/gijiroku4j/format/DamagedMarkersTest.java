package io.github.gijiroku4j.format;

import static io.github.gijiroku4j.format.RecordHeads.ASSEMBLY;
import static io.github.gijiroku4j.format.RecordHeads.COUNCIL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.gijiroku4j.MinutesParser;
import io.github.gijiroku4j.model.Diagnostic;
import io.github.gijiroku4j.model.Minutes;
import io.github.gijiroku4j.model.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In a record of one format one marker after another is broken or loses a sign, and everybody still speaks. */
class DamagedMarkersTest {

    private static final List<String> MEMBERS =
            List.of("越智会長", "渡良瀬課長", "山田委員", "越智会長", "山田委員", "渡良瀬課長", "利根係長", "越智会長");

    private static final List<String> SEATS = List.of(
            "議長（越智太郎君）", "市長（渡良瀬健君）", "12番（山田花子君）", "議長（越智太郎君）", "12番（山田花子君）", "市長（渡良瀬健君）", "総務部長（利根進君）", "議長（越智太郎君）");

    private static final List<String> TALK = List.of(
            "それでは、会議を始めます。",
            "資料を説明します。植え替えの費用は八百万円です。",
            "桜にこだわる必要はあるのでしょうか。",
            "次回までに、ほかの木の見積りも出してください。",
            "昨年の台風で倒れた木は何本ありましたか。",
            "十二本です。うち三本は国道沿いの木でした。",
            "苗木は、一本当たり二割ほど高くなっております。",
            "以上で本日の議事を終わります。");

    /** A label that speaks more than once, and one that speaks only where it is damaged. */
    private static final List<Integer> PLACES = List.of(5, 6);

    /**
     * A record in which one marker is damaged.
     *
     * @param marker how it is printed; L is the label, T the talk
     * @param labels who speaks
     * @param at which speech is damaged
     * @param printed the damaged marker
     */
    record Damage(String marker, List<String> labels, int at, String printed) {

        String text() {
            StringBuilder text = new StringBuilder(labels == SEATS ? ASSEMBLY : COUNCIL);
            for (int i = 0; i < TALK.size(); i++) {
                String shown = i == at ? printed : marker.replace("L", labels.get(i));
                text.append(shown.replace("T", TALK.get(i))).append('\n');
            }
            return text.toString();
        }

        @Override
        public String toString() {
            return printed.replace('\n', '⏎');
        }
    }

    private static List<Damage> damaged(List<String> markers, List<String> labels, Breakage breakage) {
        List<Damage> all = new ArrayList<>();
        for (String marker : markers) {
            for (int at : PLACES) {
                for (String printed : breakage.of(marker, labels.get(at))) {
                    all.add(new Damage(marker, labels, at, printed));
                }
            }
        }
        return all;
    }

    /** What becomes of a marker. */
    private interface Breakage {
        List<String> of(String marker, String label);
    }

    private static final List<String> BRACKETS =
            List.of("【L】　T", "【L】\n　T", "○（L）　T", "○（L）\n　T", "〔L〕T", "（L）T", "（L）\n　T", "［L］　T", "＜L＞\nT");

    private static final List<String> NAMES_IN_BRACKETS = List.of("○L　T", "○LT", "○L\n　　T", "L　T");

    private static char opening(String marker) {
        return marker.charAt(marker.indexOf('L') - 1);
    }

    private static char closing(String marker) {
        return marker.charAt(marker.indexOf('L') + 1);
    }

    private static String cut(String label, int at) {
        return label.substring(0, at) + "\n" + label.substring(at);
    }

    static Stream<Damage> broken() {
        List<Damage> all = new ArrayList<>();
        all.addAll(damaged(
                BRACKETS,
                MEMBERS,
                (marker, label) -> List.of(
                        marker.replace("L", cut(label, 1)),
                        marker.replace("L", cut(label, label.length() - 1)),
                        marker.replace("L", cut(label, 2)),
                        marker.replace("L", cut(label, 2).replace("\n", "\n\n")))));
        all.addAll(damaged(
                NAMES_IN_BRACKETS,
                SEATS,
                (marker, label) -> List.of(
                        marker.replace("L", cut(label, label.indexOf('（'))),
                        marker.replace("L", cut(label, label.indexOf('（') + 1)),
                        marker.replace("L", cut(label, label.length() - 4)),
                        marker.replace("L", cut(label, label.length() - 1)))));
        all.addAll(damaged(
                List.of("○L　T", "○L\n　T", "●L\nT", "◆L　T"),
                MEMBERS,
                (marker, label) -> List.of(
                        marker.replaceFirst("(.)", "$1\n").replace("L", label),
                        marker.replaceFirst("(.)", "$1\n\n").replace("L", label))));
        return all.stream();
    }

    static Stream<Damage> lost() {
        List<Damage> all = new ArrayList<>();
        all.addAll(damaged(
                BRACKETS,
                MEMBERS,
                (marker, label) -> List.of(
                        marker.replace("L" + closing(marker), marker.indexOf('\n') > 0 ? label : label + "　"),
                        marker.replace(opening(marker) + "L", label))));
        all.addAll(damaged(
                NAMES_IN_BRACKETS,
                SEATS,
                (marker, label) -> List.of(marker.replace("L", label.substring(0, label.length() - 1)))));
        return all.stream();
    }

    static Stream<Damage> others() {
        List<Damage> all = new ArrayList<>();
        for (String pair : List.of("（）", "［］", "〔〕", "【】")) {
            all.addAll(damaged(
                    BRACKETS.stream()
                            .filter(marker -> opening(marker) != pair.charAt(0))
                            .toList(),
                    MEMBERS,
                    (marker, label) -> List.of(
                            marker.replace("L" + closing(marker), label + pair.charAt(1)),
                            marker.replace(opening(marker) + "L", pair.charAt(0) + label))));
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aMarkerOverSeveralLinesIsPutTogether(Damage damage) {
        assertEverybodySpeaks(damage);
    }

    @ParameterizedTest
    @MethodSource("lost")
    void aLostBracketIsPutBackAndReported(Damage damage) {
        Minutes minutes = assertEverybodySpeaks(damage);
        boolean closesOnly = damage.printed().startsWith(damage.labels().get(damage.at()) + "）");
        assertTrue(
                closesOnly
                        || minutes.diagnostics().stream().anyMatch(d -> d.code() == Diagnostic.Code.UNBALANCED_MARKER),
                () -> "the lost bracket is reported: " + minutes.diagnostics());
    }

    @ParameterizedTest
    @MethodSource("others")
    void oneBracketOfAnotherKindIsNoMatter(Damage damage) {
        assertEverybodySpeaks(damage);
    }

    private static Minutes assertEverybodySpeaks(Damage damage) {
        Minutes minutes = MinutesParser.standard().parse(damage.text());
        assertEquals(
                damage.labels().stream()
                        .map(label -> label.replace('（', '(').replace('）', ')'))
                        .toList(),
                minutes.speeches().stream()
                        .map(speech -> speech.speaker().label())
                        .toList());
        List<String> talk =
                minutes.speeches().stream().map(speech -> speech.text()).toList();
        assertEquals(TALK, talk);
        return minutes;
    }

    @Test
    void aSignAboveEveryLabelIsTheRecordsWay() {
        StringBuilder text = new StringBuilder(COUNCIL);
        for (int i = 0; i < TALK.size(); i++) {
            text.append("○\n")
                    .append(MEMBERS.get(i))
                    .append('\n')
                    .append(TALK.get(i))
                    .append('\n');
        }
        Minutes minutes = MinutesParser.standard().parse(text.toString());
        assertEquals(
                MEMBERS,
                minutes.speeches().stream()
                        .map(speech -> speech.speaker().label())
                        .toList());
    }

    @Test
    void aMendedLabelNamesItsSpeaker() {
        Damage damage = new Damage("○L　T", SEATS, 6, "○総務部長（利根進君　T");
        Speaker speaker =
                MinutesParser.standard().parse(damage.text()).speeches().get(6).speaker();
        assertEquals("利根進", speaker.name());
        assertEquals("総務部長", speaker.title());
    }

    /** What stands in brackets inside of talk, broken or not, is no marker. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "【山田委員　提出資料】は、お手元にございます。",
                "【山田委員提出\n資料】は、お手元にございます。",
                "〔渡良瀬課長退席、利根係長\n着席〕",
                "〔渡良瀬課長、資料\n１を説明〕",
                "（以下「担当\n課長」）といいます。",
                "植え替えの担当（公園\n課長）から説明がありました。",
                "【参考\n資料】を御覧ください。",
                "○印の木が\n対象です。",
                "【費用の推移】\nのグラフを御覧ください。",
                "お配りした一覧の\n【費用の内訳】\n木の値段だけを書き出しています。",
                "【山田委員】の御質問ですが、桜に限りません。"
            })
    void bracketsInsideTalkAreNone(String talk) {
        StringBuilder text = new StringBuilder(COUNCIL);
        for (int i = 0; i < TALK.size(); i++) {
            text.append('【')
                    .append(MEMBERS.get(i))
                    .append("】　")
                    .append(TALK.get(i))
                    .append('\n');
            text.append(i == 5 ? talk + "\n" : "");
        }
        Minutes minutes = MinutesParser.standard().parse(text.toString());
        assertEquals(
                MEMBERS,
                minutes.speeches().stream()
                        .map(speech -> speech.speaker().label())
                        .toList());
    }
}
