package io.github.gijiroku4j.format;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.gijiroku4j.MinutesParser;
import io.github.gijiroku4j.model.Block;
import io.github.gijiroku4j.model.Minutes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A record shows by itself how it marks its speakers, where no format file says so. */
class FormatLearnerTest {

    private static final MinutesParser PARSER = MinutesParser.standard();

    private static final String HEADER = """
            第2回川辺市緑化検討会　議事録
            日時　令和６年５月10日（金）　10時00分～12時00分
            場所　川辺市役所３階　第１会議室
            議事
            """;

    private record Turn(String label, String talk) {}

    private static final List<Turn> TURNS = List.of(
            new Turn("山田会長", "それでは、第2回の検討会を始めます。"),
            new Turn("事務局", "資料1を説明します。植え替えの費用は、昨年の見積りで八百万円です。"),
            new Turn("川上委員", "桜にこだわる必要はあるのでしょうか。"),
            new Turn("佐藤公園課長", "市の木ですので、残す方向で考えています。"),
            new Turn("川上委員", "根上がりの苦情はどれくらいありますか。"),
            new Turn("石井委員(代理:森氏)", "歩道の幅も考えてください。"),
            new Turn("山田会長", "次回までに、ほかの木の見積りも出してください。"));

    /** Ahead of the label; # stands for a number that counts on. */
    private static final List<String> OPENINGS = List.of(
            "▷",
            "♪",
            "［#］",
            "#）",
            "№#　",
            "00:0#　",
            "[00:0#:10] ",
            "（#分）",
            "発言者：",
            "発言者#：",
            "【発言#】",
            "・",
            "※",
            "質問#　",
            "-- ",
            "｜",
            "§");

    /** Behind the label; a line end is ⏎. */
    private static final List<String> CLOSINGS = List.of(
            "：", "｜", "／", "――", "—", "……", "≫", "＞", "；", "→", "★", "～", "＝", "//", "\uE001", "・・・", "　", "⏎", "：⏎",
            "――⏎", "|⏎");

    static Stream<String> dresses() {
        return OPENINGS.stream().flatMap(opening -> CLOSINGS.stream().map(closing -> opening + "{}" + closing));
    }

    @ParameterizedTest
    @MethodSource("dresses")
    void labelsThatStandInOneDressAreSpeakers(String dress) {
        assertSpeak(TURNS, PARSER.parse(HEADER + dressed(dress) + "以上\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}｜", "{}／⏎", "{}＝", "☞【{}】", "〈#〉「{}」", "（#分）＜{}＞⏎", "{}――", "{}\uE001⏎"})
    void bracketsPairOffAndNothingNeedStandAhead(String dress) {
        assertSpeak(TURNS, PARSER.parse(HEADER + dressed(dress) + "以上\n"));
    }

    @Test
    void onlyTheChairMayHaveASignOfItsOwn() {
        StringBuilder record = new StringBuilder(HEADER);
        for (Turn turn : TURNS) {
            record.append(turn.label())
                    .append(turn.label().equals("山田会長") ? "＝" : "……")
                    .append(turn.talk())
                    .append("\n山田会長＝結構です。\n");
        }
        List<Turn> all = new ArrayList<>();
        TURNS.forEach(turn -> all.addAll(List.of(turn, new Turn("山田会長", "結構です。"))));
        assertSpeak(all, PARSER.parse(record.toString()));
    }

    @Test
    void theTalkMayStandInAFieldOfItsOwn() {
        StringBuilder record = new StringBuilder(HEADER);
        TURNS.forEach(turn -> record.append("氏名：")
                .append(turn.label())
                .append("\n発　言：")
                .append(turn.talk())
                .append('\n'));
        assertSpeak(TURNS, PARSER.parse(record.toString()));
    }

    @Test
    void bodiesAnswerInBracketsBehindTheWordForATurn() {
        String record = HEADER
                + "意見１（川上委員）\n桜にこだわる必要はありますか。\n回答（公園課）\n市の木ですので、残します。\n"
                + "意見２（石井委員）\n歩道の幅も考えてください。\n回答（道路整備課）\n三メートルを確保します。\n";
        assertEquals(List.of("川上委員", "公園課", "石井委員", "道路整備課"), labels(PARSER.parse(record)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"（問）⏎ （答）⏎", "【質問】⏎ 【回答】⏎", "＜質疑＞ ＜答弁＞", "■質問：⏎ ■回答：⏎", "問＝ 答＝", "御意見#／ 回答／"})
    void questionAndAnswerInOneDressAreTurnsOfNobody(String dresses) {
        String[] dress = dresses.split(" ");
        StringBuilder record = new StringBuilder(HEADER);
        int number = 0;
        for (Turn turn : TURNS.subList(1, 7)) {
            String mark =
                    dress[number++ % 2].replace("#", String.valueOf(number)).replace('⏎', '\n');
            record.append(mark).append(turn.talk()).append('\n');
        }
        Minutes minutes = PARSER.parse(record.toString());
        assertEquals(
                TURNS.subList(1, 7).stream().map(Turn::talk).toList(),
                minutes.speeches().stream().map(Block.Speech::text).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "▷会長｜山田太郎\n▷副会長｜森花子\n▷委員｜川上次郎\n▷委員｜石井三郎\n",
                "[10:00] 会長／挨拶\n[10:10] 事務局／資料説明\n[10:40] 会長／採決\n",
                "単価（会長）＝９千円\n単価（委員）＝８千円\n単価（委員）＝８千円\n",
                "【質問】費用はいくらですか。\n【質問】いつ植えますか。\n【質問】だれが植えますか。\n",
                "氏名：山田会長\n所属：緑化協会\n氏名：川上委員\n所属：商店街\n氏名：石井委員\n所属：町内会\n"
            })
    void listsAreNoTalk(String list) {
        assertEquals(List.of(), labels(PARSER.parse(HEADER + list)));
    }

    @Test
    void aTextThatIsNoRecordMustShowALabelTwice() {
        String duties = "緑化検討会の運営\n→会長｜会務を総理し、会議を開く。\n→副会長｜会長を助け、会長が欠けたときは代わる。\n→事務局｜会議の準備をし、資料を配る。\n";
        assertEquals(List.of(), labels(PARSER.parse(duties)));
    }

    @Test
    void aFewLinesInTheTalkOfARecordThatIsReadAnywayAreNoSpeakers() {
        StringBuilder record = new StringBuilder(HEADER);
        for (int i = 0; i < 3; i++) {
            TURNS.forEach(turn ->
                    record.append(turn.label()).append("：").append(turn.talk()).append('\n'));
        }
        record.append("事務局：当日の分担は次のとおりです。\n→川上委員／受付をします。\n→石井委員／案内をします。\n→川上委員／片付けをします。\n");
        List<String> labels = labels(PARSER.parse(record.toString()));
        assertEquals(TURNS.size() * 3 + 1, labels.size());
    }

    private static String dressed(String dress) {
        StringBuilder record = new StringBuilder();
        int number = 1;
        for (Turn turn : TURNS) {
            String mark = dress.replace("#", String.valueOf(number++)).replace("{}", turn.label());
            record.append(mark.replace('⏎', '\n')).append(turn.talk()).append('\n');
        }
        return record.toString();
    }

    private static void assertSpeak(List<Turn> turns, Minutes minutes) {
        assertAll(
                () -> assertEquals(turns.stream().map(Turn::label).toList(), labels(minutes)),
                () -> assertEquals(
                        turns.stream().map(Turn::talk).toList(),
                        minutes.speeches().stream().map(Block.Speech::text).toList()));
    }

    private static List<String> labels(Minutes minutes) {
        return minutes.speeches().stream()
                .map(speech -> speech.speaker().label())
                .toList();
    }
}
