package io.github.gijiroku4j.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.gijiroku4j.Laws;
import io.github.gijiroku4j.MinutesParser;
import io.github.gijiroku4j.model.Decision;
import io.github.gijiroku4j.model.Minutes;
import io.github.gijiroku4j.model.NextMeeting;
import io.github.gijiroku4j.model.Quote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What came of a meeting is found, with the words it rests on; talk of other decisions is none. */
class OutcomeReaderTest {

    private static final MinutesParser PARSER = MinutesParser.standard();
    private static final String TRANSCRIPT = """
            第3回川辺市緑化審議会　議事録
            日時：令和6年5月10日（金）10:00～12:00
            議題
            １　会議録の確認について
            ２　川辺市緑化条例の一部改正について
            ３　計画案について
            議事
            ○山野会長　定刻ですので、ただいまから開会いたします。議事に入ります。
            ○川上委員　よろしくお願いします。
            %s
            ○川上委員　ありがとうございました。
            ○山野会長　本日は以上です。これで閉会いたします。
            """;
    private static final String SUMMARY = """
            第3回川辺市緑化審議会　議事要旨
            日時：令和6年5月10日（金）10:00～12:00
            議事要旨
            事務局から資料に基づいて説明があった。
            %s
            以上
            """;

    private static Minutes record(String who, String words) {
        String lines = words.replace("/", "\n");
        String text = switch (who) {
            case "chair" -> TRANSCRIPT.formatted("○山野会長　" + lines);
            case "member" -> TRANSCRIPT.formatted("○東委員　" + lines);
            case "office" -> TRANSCRIPT.formatted("○事務局　" + lines);
            case "said" -> SUMMARY.formatted("○（山野会長）\n議事に入る。\n○（川上委員）\n質問はない。\n○（山野会長）\n" + lines);
            default -> SUMMARY.formatted(lines);
        };
        return Laws.holdFor(PARSER, text);
    }

    static List<String[]> none() throws IOException {
        return rows("none.tsv");
    }

    static List<String[]> some() throws IOException {
        return rows("some.tsv");
    }

    private static List<String[]> rows(String file) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/outcome", file)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .toList();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("none")
    void talkOfDecisionsIsNoDecision(String who, String words) {
        assertEquals(List.of(), record(who, words).decisions());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("some")
    void whatTheMeetingDecidesIsFound(
            String who, String words, String outcome, String item, String manner, String share, String votes) {
        List<Decision> found = record(who, words).decisions();
        assertEquals(1, found.size(), () -> found.toString());
        Decision decision = found.get(0);
        Decision.Vote vote = decision.vote();
        assertEquals(
                String.join(" | ", outcome, item, manner, share, votes),
                String.join(
                        " | ",
                        name(decision.outcome()),
                        decision.item() == null ? "-" : decision.item().text(),
                        name(decision.manner()),
                        name(vote == null ? null : vote.share()),
                        votes(vote)));
    }

    private static String name(Enum<?> value) {
        return value == null ? "-" : value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String votes(Decision.Vote vote) {
        if (vote == null || vote.cast() == null && vote.inFavour() == null) {
            return "-";
        }
        String sides = number(vote.inFavour()) + "/" + number(vote.against());
        return vote.cast() == null ? sides : vote.cast() + ":" + sides;
    }

    private static String number(Integer number) {
        return number == null ? "-" : number.toString();
    }

    @Test
    void aDecisionShowsTheWordsItRestsOn() {
        Minutes minutes = record(
                "chair",
                "次に、議題２、川辺市緑化条例の一部改正についてを議題とします。/本案は原案のとおり承認することに御異議ありませんか。/（「異議なし」と呼ぶ者あり）"
                        + "/御異議なしと認めます。/よって、本案は承認されました。");
        Decision decision = minutes.decisions().get(0);
        assertEquals("よって、本案は承認されました。", decision.evidence());
        assertEquals("本案は原案のとおり承認することに御異議ありませんか。", quoted(decision.question()));
        assertEquals("(「異議なし」と呼ぶ者あり)", quoted(decision.assent()));
        assertEquals(1, decision.item().agenda());
    }

    private static String quoted(Quote quote) {
        return quote == null ? null : quote.text();
    }

    @Test
    void anObjectionIsNoAssent() {
        assertEquals(
                List.of(),
                record("chair", "本案は原案のとおり承認することに御異議ありませんか。/（「異議あり」と呼ぶ者あり）/御異議がありますので、次回に改めてお諮りします。")
                        .decisions());
    }

    @Test
    void theReportOfACommitteeIsNoDecisionOfThePlenary() {
        Minutes minutes = Laws.holdFor(PARSER, """
                令和6年第2回川辺市議会定例会会議録
                ○議長（山野花子君）　これより本日の会議を開きます。日程第１、議案第１号を議題といたします。
                ○総務委員長（川上太郎君）　御報告いたします。議案第１号は、採決の結果、全会一致をもって原案のとおり可決すべきものと決しました。
                ○議長（山野花子君）　委員長の報告は可決であります。委員長の報告のとおり決することに御異議ありませんか。
                〔「異議なし」と呼ぶ者あり〕
                ○議長（山野花子君）　御異議なしと認めます。よって、委員長の報告のとおり決しました。
                """);
        assertEquals(1, minutes.decisions().size(), () -> minutes.decisions().toString());
        Decision decision = minutes.decisions().get(0);
        assertEquals(Decision.Outcome.PASSED, decision.outcome());
        assertEquals("議案第1号", decision.item().text());
    }

    @ParameterizedTest
    @CsvSource({
        "次回は、6月12日（水）午後2時から開催します。, 2024-06-12, 14:00",
        "次回の審議会は令和6年7月1日に開催いたします。, 2024-07-01, ",
        "次回の開催は6月上旬を予定しております。, , ",
        "次回の日程は、追って事務局から御連絡します。, , "
    })
    void theNextMeetingIsFound(String words, String date, String start) {
        NextMeeting next = record("chair", words).nextMeeting();
        assertNotNull(next);
        assertEquals(words, next.text().replace("(", "（").replace(")", "）"));
        assertEquals(date, next.date() == null ? null : next.date().toString());
        assertEquals(start, next.start());
    }

    @ParameterizedTest
    @CsvSource({"次回までに資料を直してください。", "次回は方針について議論したいと思います。", "前回は4月10日に開催しました。", "次回の選挙で問われることになります。"})
    void whatAnnouncesNoMeetingIsNone(String words) {
        assertNull(record("chair", words).nextMeeting());
    }

    @Test
    void omissionsAreFound() {
        Minutes minutes = record("chair", "事務局から説明をお願いします。/（説明省略）/以下（以下「法」という。）のとおりです。戦略（略称）もあります。/（中略）/終わります。");
        assertEquals(
                List.of("(説明省略)", "(中略)"),
                minutes.omissions().stream().map(Quote::text).toList());
    }

    @Test
    void aTextThatIsNoRecordHasNoOutcome() {
        Minutes minutes = PARSER.parse("基本方針（令和6年5月10日閣議決定）\n議案第1号　原案可決\n次回は6月1日に開催する。\n（省略）\n");
        assertEquals(Minutes.Kind.MATERIAL, minutes.kind());
        assertEquals(List.of(), minutes.decisions());
        assertNull(minutes.nextMeeting());
    }

    @Test
    void aMotionIsNotWhatWasSettledBefore() {
        Minutes minutes = record(
                "chair",
                "議席についてお諮りいたします。議席は、ただいま御着席のとおりといたしたいと思います。御異議ありませんか。/（「異議なし」の声あり）"
                        + "/○山野会長　御異議なしと認めます。よって、議席はそのように決定いたしました。"
                        + "/○川上委員　動議を提出いたします。/○山野会長　本動議に賛成の方は起立願います。/（賛成者起立）"
                        + "/○山野会長　起立多数と認めます。よって、本動議は可決されました。");
        assertEquals(
                List.of("議席 DECIDED", "本動議 PASSED"),
                minutes.decisions().stream()
                        .map(decision -> decision.item().text() + " " + decision.outcome())
                        .toList());
    }
}
