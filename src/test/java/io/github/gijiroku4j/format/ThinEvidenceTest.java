package io.github.gijiroku4j.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.gijiroku4j.MinutesParser;
import io.github.gijiroku4j.model.Block;
import io.github.gijiroku4j.model.Minutes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Talk of a word or two, stage directions behind a label, and pages that hold a single speech. */
class ThinEvidenceTest {

    private static final String HEAD = """
            第３回川辺市緑化審議会　議事録

            日時：令和６年５月10日（金）　午前10時～正午
            場所：川辺市役所　３階　第１会議室

            議事
            """;

    private static final List<String> LABELS = List.of("越智会長", "渡良瀬課長", "山田委員", "越智会長", "利根係長", "山田委員", "越智会長");
    private static final List<String> TALK = List.of(
            "それでは、会議を始めます。",
            "植え替えの費用は八百万円です。",
            "桜にこだわる必要はあるのでしょうか。",
            "次回までに、ほかの木の見積りも出してください。",
            "苗木は、一本当たり二割ほど高くなっております。",
            "倒れた木は何本ありましたか。",
            "以上で本日の議事を終わります。");

    private static final List<String> MARKERS =
            List.of("L\n　T", "L\nT", "○L\n　T", "L：\nT", "【L】\n　T", "L）\nT", "（L）\n　T");

    private static Minutes parse(String text) {
        return MinutesParser.standard().parse(text);
    }

    private static List<String> labels(Minutes minutes) {
        return minutes.speeches().stream()
                .map(speech -> speech.speaker().label())
                .toList();
    }

    /** A record in which {@code said} is all that is said at {@code at}. */
    private static Minutes with(String marker, int at, String said) {
        List<String> talk = new ArrayList<>(TALK);
        talk.set(at, said);
        StringBuilder text = new StringBuilder(HEAD);
        for (int i = 0; i < talk.size(); i++) {
            text.append(marker.replace("L", LABELS.get(i)).replace("T", talk.get(i)))
                    .append('\n');
        }
        return parse(text.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"はい。", "はい", "異議なし", "ありません", "あいさつ", "資料１説明", "（資料説明）", "（開会のあいさつ）"})
    void aWordOrTwoAreTalkBehindALabelThatSpeaksOnlyThere(String said) {
        for (String marker : MARKERS) {
            Minutes minutes = with(marker, 4, said);
            assertEquals(LABELS, labels(minutes), marker);
            Block only = minutes.speeches().get(4).blocks().get(0);
            String text = only instanceof Block.Note note
                    ? note.text()
                    : minutes.speeches().get(4).text();
            assertEquals(said.replace('（', '(').replace('）', ')').replace('１', '1'), text, marker);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"○L\n　T", "○L　T", "L：T", "【L】T", "L）\nT", "（L）T", "L\n　T", "L　　T"})
    void talkThatWasStruckFromTheRecordIsTalk(String marker) {
        Minutes minutes = with(marker, 5, "――――――");
        assertEquals(LABELS, labels(minutes));
        assertEquals("――――――", minutes.speeches().get(5).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"○L（開会のあいさつ）　T", "○L（資料１説明）\n　T", "L (開会のあいさつ)\n　T", "L（資料説明）　　T", "L（資料説明））\nT"})
    void aBracketThatTellsWhatTheSpeakerDoesIsNoPartOfTheLabel(String damaged) {
        String note = damaged.contains("(")
                ? damaged.substring(1, damaged.indexOf(')') + 1)
                : damaged.substring(damaged.indexOf('（'), damaged.indexOf('）') + 1);
        String marker = damaged.replace(note, "");
        StringBuilder text = new StringBuilder(HEAD);
        for (int i = 0; i < TALK.size(); i++) {
            text.append((i == 1 ? damaged : marker).replace("L", LABELS.get(i)).replace("T", TALK.get(i)))
                    .append('\n');
        }
        assertEquals(LABELS, labels(parse(text.toString())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"通信課長（情報担当）", "佐藤統括官（通信担当）", "事務局（山田）", "委員（代理　佐藤）", "説明員（総務課）", "課長（公開担当）", "山田委員（座長）"})
    void aBracketThatNamesADutyOrAPersonIs(String label) {
        String text = HEAD + "○議長　会議を始めます。\n○" + label + "　資料の一枚目を御覧ください。\n○議長　御意見はありますか。\n";
        assertEquals(
                label.replace('（', '(').replace('）', ')').replace('　', ' '),
                parse(text).speeches().get(1).speaker().label());
    }

    @ParameterizedTest
    @CsvSource({
        "○議長（山田太郎君）　これより本日の会議を開きます。日程第一、一般質問を行います。,議長(山田太郎君)",
        "○議長（山田太郎君）⏎　これより本日の会議を開きます。日程第一、一般質問を行います。,議長(山田太郎君)",
        "○山田国務大臣　お答え申し上げます。費用については、昨年度の予算で措置しております。,山田国務大臣",
        "○12番（山田花子君）　桜の植え替えについて、市長の見解を伺います。,12番(山田花子君)",
        "○山田太郎君　おはようございます。会派を代表して質問いたします。,山田太郎君",
    })
    void oneSpeechIsEnoughWhereItsFormIsThatOfRecords(String text, String label) {
        assertEquals(List.of(label), labels(parse(text.replace('⏎', '\n') + "\n")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "○佐藤委員　賛成",
                "○委員会　月に一度開きます。来月は第２火曜日です。",
                "○事務局　電話で受け付けております。お気軽にお問い合わせください。",
                "○鈴木さん　いつも駅前の店を利用しています。品数が多くて便利です。",
                "○田中先生　毎週火曜日に書道を教えています。どなたでも参加できます。",
                "○12番　山田花子議員⏎　１　桜の植え替えについて⏎　２　駅前の駐輪場について",
                "○会長　山田太郎⏎○副会長　佐藤花子⏎○会計　鈴木一郎"
            })
    void oneLineOfAnotherFormIsNot(String text) {
        assertEquals(List.of(), labels(parse(text.replace('⏎', '\n') + "\n")));
    }

    @Test
    void wordsInBracketsThatNameNobodyAreNoLabelThoughTheRecordUsesSuchBrackets() {
        StringBuilder text = new StringBuilder(HEAD);
        for (int i = 0; i < TALK.size(); i++) {
            text.append('【')
                    .append(LABELS.get(i))
                    .append("】　")
                    .append(TALK.get(i))
                    .append('\n');
            text.append(i == 1 ? "【第二案】\n桜のほかに、梅も植えます。\n" : "");
            text.append(i == 4 ? "【ジョンソン】　英語で失礼します。わたしは桜がよいと思います。\n" : "");
        }
        List<String> all = new ArrayList<>(LABELS);
        all.add(5, "ジョンソン");
        assertEquals(all, labels(parse(text.toString())));
    }

    /** A page for screen readers prints behind a sign what it is called. */
    @ParameterizedTest
    @ValueSource(strings = {"○しろまるL　T", "○しろまるL\n　T", "●くろまるL　T", "◎にじゅうまるL　T"})
    void theNameOfASignIsNoPartOfTheLabel(String marker) {
        assertEquals(LABELS, labels(with(marker, 0, TALK.get(0))));
    }
}
