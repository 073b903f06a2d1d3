package io.github.gijiroku4j.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.gijiroku4j.MinutesParser;
import io.github.gijiroku4j.Seeds;
import io.github.gijiroku4j.model.Diagnostic;
import io.github.gijiroku4j.model.Diagnostic.Code;
import io.github.gijiroku4j.model.Mention;
import io.github.gijiroku4j.model.Minutes;
import io.github.gijiroku4j.model.Speaker;
import io.github.gijiroku4j.text.LineMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People in whole records: whom the talk names, and what is reported of those who speak. */
class PeopleOfRecordsTest {

    private static final String HEAD = "川辺市緑化検討会（第3回）議事要旨\n\n1 日時：令和6年5月10日（金）10:00～12:00\n\n2 出席者\n"
            + "【構成員】\n山野座長、川上構成員、森本構成員、松本構成員、岸田構成員\n【事務局】\n川上緑化課長、小川 守 総務部長\n\n3 議事概要\n\n";

    private static Minutes parse(String... speeches) {
        StringBuilder text = new StringBuilder(HEAD);
        for (String speech : speeches) {
            int colon = speech.indexOf(':');
            text.append("○（").append(speech, 0, colon).append("）\n");
            text.append(speech.substring(colon + 1)).append("\n");
        }
        return MinutesParser.standard().parse(text.append("以上\n").toString());
    }

    private static List<String> people(String talk) {
        Minutes minutes = parse("山野座長:始めます。", "前川参考人:よろしくお願いします。", "森本構成員:" + talk);
        return minutes.mentions().stream()
                .filter(Mention.Person.class::isInstance)
                .map(Mention.Person.class::cast)
                .map(p -> p.text() + "=" + p.name()
                        + (p.attendee() == null
                                ? p.candidates() == null
                                        ? ""
                                        : "?" + p.candidates().size()
                                : "@" + p.attendee().group() + ","
                                        + p.attendee().attendee()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            松本市長と話した。
            松本市の資料を見た。
            小川上構成員の意見である。
            大森本構成員の意見である。
            川上課長会議で決めた。
            岸田委員会を設ける。
            山野の緑を守りたい。
            川上の水質を調べた。
            前川の水を引く。
            東山野構成員に伺う。
            構成員の皆様に伺う。
            """)
    void whatOnlyLooksLikeSomebodyIsNobody(String talk) {
        assertEquals(List.of(), people(talk));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            川上構成員から指摘があった。 | 川上構成員=川上@0,1
            先ほどの川上構成員の御意見に賛成である。 | 川上構成員=川上@0,1
            先程川上構成員が述べたとおりである。 | 川上構成員=川上@0,1
            今川上構成員が述べたとおりである。 | 川上構成員=川上@0,1
            川上緑化課長の説明に感謝する。 | 川上緑化課長=川上@1,0
            川上課長の説明に感謝する。 | 川上課長=川上@1,0
            川上さんに伺いたい。 | 川上さん=川上?2
            山野座長、ありがとうございます。 | 山野座長=山野@0,0
            山野構成員、ありがとうございます。 | 山野構成員=山野@0,0
            松本構成員の意見に賛成する。 | 松本構成員=松本@0,3
            岸田氏の論文による。 | 岸田氏=岸田@0,4
            小川部長に伺いたい。 | 小川部長=小川守@1,1
            小川守に伺いたい。 | 小川守=小川守@1,1
            小川総務部長に伺いたい。 | 小川総務部長=小川守@1,1
            前川参考人の説明のとおりである。 | 前川参考人=前川
            前川さんの説明のとおりである。 | 前川さん=前川
            """)
    void somebodyOfTheRosterOrWhoSpeaksIsFound(String talk, String person) {
        assertEquals(List.of(person), people(talk));
    }

    @Test
    void severalInOneSentenceAreFoundInOrder() {
        assertEquals(List.of("山野座長=山野@0,0", "岸田構成員=岸田@0,4", "前川参考人=前川"), people("山野座長と岸田構成員、前川参考人に感謝する。"));
    }

    private static List<String> reports(Minutes minutes) {
        return minutes.diagnostics().stream().map(d -> d.code().id()).toList();
    }

    @Test
    void aSpeakerWhomTheRosterLacksIsReportedOnce() {
        Minutes minutes = parse("山野座長:始めます。", "平井構成員:はい。", "川上構成員:はい。", "平井構成員:もう一つ。");
        assertEquals(List.of("speaker-not-listed"), reports(minutes));
        assertTrue(minutes.diagnostics().get(0).message().contains("平井"));
    }

    @Test
    void aLikelyMisprintIsAWarningThatNamesTheOther() {
        Minutes minutes = parse("山野座長:始めます。", "岸由構成員:はい。", "川上構成員:はい。");
        assertEquals(List.of("likely-misprint"), reports(minutes));
        Diagnostic found = minutes.diagnostics().get(0);
        assertEquals(Diagnostic.Severity.WARNING, found.severity());
        assertTrue(found.message().contains("岸田構成員"), found.message());
        assertEquals(1, minutes.speeches().get(1).speaker().candidates().size());
    }

    @Test
    void twoWhoCouldBeTheSpeakerAreCandidatesAndReported() {
        Minutes minutes = parse("山野座長:始めます。", "川上氏:はい。", "岸田構成員:はい。");
        assertEquals(List.of("ambiguous-speaker"), reports(minutes));
        assertEquals(2, minutes.speeches().get(1).speaker().candidates().size());
    }

    @Test
    void aTitleThatTheRestOfTheRecordContradictsIsReported() {
        String head = HEAD.replace("山野座長", "山野委員長").replace("構成員", "委員");
        Minutes minutes =
                MinutesParser.standard().parse(head + "○（山野委員長）\n始めます。\n○（川上委員長）\n賛成です。\n○（岸田委員）\n川上委員と同じ意見です。\n以上\n");
        assertEquals(List.of("title-conflict"), reports(minutes));
        assertEquals(Code.TITLE_CONFLICT, minutes.diagnostics().get(0).code());
        assertTrue(minutes.diagnostics().get(0).message().contains("川上"));
    }

    @Test
    void aChairWhoWasAMemberBeforeIsNoContradiction() {
        String head = HEAD.replace("山野座長", "山野委員").replace("構成員", "委員");
        Minutes minutes = MinutesParser.standard()
                .parse(head + "○（岸田委員）\n山野委員を委員長に推薦します。\n○（山野委員長）\nお受けします。\n○（山野委員長）\n始めます。\n以上\n");
        assertEquals(List.of(), reports(minutes));
    }

    @Test
    void aMemberOfAnotherKindThanAllTheOthersIsReported() {
        Minutes minutes = parse("山野座長:始めます。", "川上構成員:はい。", "森本本部員:はい。", "岸田構成員:はい。");
        assertEquals(List.of("title-conflict"), reports(minutes));
        assertTrue(minutes.diagnostics().get(0).message().contains("森本 is 本部員"));
        Minutes all = parse("山野座長:始めます。", "川上委員:はい。", "森本委員:はい。", "岸田委員:はい。");
        assertEquals(List.of(), reports(all));
    }

    private static Minutes assembly(String talk) {
        return MinutesParser.standard().parse("""
                令和６年第３回川辺町議会定例会会議録
                令和６年９月10日（火曜日）午前10時開議
                出席議員（３名）
                　１番　高橋　守君　　　２番　林　太一君
                　３番　長谷川　明君
                欠席議員（２名）
                　８番　丸山　京子君　　９番　林　健君
                説明のため出席した者
                　町　長　　勝　一郎君　　　副町長　　高橋　三郎君
                ○議長（長谷川　明君）　会議を開きます。
                ○１番（高橋　守君）　町長に伺います。
                ○町長（勝　一郎君）　お答えします。
                """ + "○議長（長谷川　明君）　" + talk + "\n以上\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # 丸山 is among the absent, and nobody else has the name.
            丸山議員から欠席の届出があった。 | 丸山議員 | 丸山京子 | absent 0,0
            # 高橋 sits on seat 1; the other 高橋 is no member.
            高橋議員の質問を終わる。 | 高橋議員 | 高橋守 | present 0,0
            高橋副町長に答弁を求める。 | 高橋副町長 | 高橋三郎 | present 1,1
            # One 林 was there and one was not; the seat tells which is meant, the name alone does not.
            ２番林議員に伺う。 | 林議員 | 林太一 | present 0,1
            ９番林議員は欠席である。 | 林議員 | 林健 | absent 0,1
            林議員は欠席である。 | 林議員 | 林 | -
            """)
    void thoseWhoAreNamedAreFoundAmongThePresentAndTheAbsent(String talk, String text, String name, String place) {
        List<Mention.Person> people = assembly(talk).mentions().stream()
                .filter(Mention.Person.class::isInstance)
                .map(Mention.Person.class::cast)
                .toList();
        assertEquals(1, people.size(), people::toString);
        Mention.Person person = people.get(0);
        String found = person.attendee() != null
                ? "present " + person.attendee().group() + ","
                        + person.attendee().attendee()
                : person.absentee() != null
                        ? "absent " + person.absentee().group() + ","
                                + person.absentee().attendee()
                        : "-";
        assertEquals(List.of(text, name, place), List.of(person.text(), person.name(), found));
    }

    @Test
    void anAbsentPersonIsNoAttendee() {
        Minutes minutes = assembly("散会します。");
        assertEquals(2, minutes.attendance().size());
        assertEquals(
                5,
                minutes.attendance().stream()
                        .mapToInt(g -> g.attendees().size())
                        .sum());
        assertEquals(
                List.of("丸山京子", "林健"),
                minutes.absentees().get(0).attendees().stream()
                        .map(a -> a.name())
                        .toList());
    }

    @Test
    void somebodyWhoWasToBeAbsentAndSpeaksIsReportedSo() {
        String head = HEAD.replace("3 議事概要", "3 欠席者\n平井構成員\n\n4 議事概要");
        Minutes minutes =
                MinutesParser.standard().parse(head + "○（山野座長）\n始めます。\n○（平井構成員）\n遅くなりました。\n○（川上構成員）\n賛成です。\n以上\n");
        assertEquals(List.of("speaker-listed-absent"), reports(minutes));
        assertTrue(minutes.diagnostics().get(0).message().contains("平井"));
        Speaker speaker = minutes.speeches().get(1).speaker();
        assertEquals("平井構成員", minutes.absentee(speaker.absentee()).label());
        assertEquals(null, speaker.attendee());
    }

    @Test
    void aRecordWithoutARosterReportsNobody() {
        Minutes minutes = MinutesParser.standard()
                .parse(HEAD.substring(0, HEAD.indexOf("2 出席者")) + "2 議事概要\n\n○（山野座長）\n始めます。\n○（川上委員）\n賛成です。\n以上\n");
        assertEquals(List.of(), reports(minutes));
    }

    /**
     * Every diagnostic of the seeds that is about people, with the line of the print; each stands for what a reader of the
     * seed finds there.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # 72: 鵜飼構成員 speaks; the list of those present has 鶴飼構成員 and no 鵜飼. One of the two is a misprint.
            # 186: 谷協政策統括官 speaks; the list has 谷脇政策統括官 with the same duty. A misprint.
            0 | 72 likely-misprint, 186 likely-misprint
            # 82: 前田本部員 speaks; two 前田 are listed, and neither is called 本部員 there.
            # 92, 110: 宮澤本部長 and 村井本部長 speak, as four others do under that title; the talk calls both 本部員.
            1 | 82 ambiguous-speaker, 92 title-conflict, 110 title-conflict
            # All who speak are listed; 安田 is 座長 here and 構成員 in the list, which is no error.
            2 | ''
            # Opinions without names.
            3 | ''
            # No record of a meeting.
            4 | ''
            """)
    void theSeedsHaveNoFalseReportOfPeople(int seed, String expected) throws IOException {
        Path file = Seeds.files().get(seed);
        LineMap lines = LineMap.of(Files.readString(file));
        List<Code> aboutPeople =
                List.of(Code.SPEAKER_NOT_LISTED, Code.LIKELY_MISPRINT, Code.AMBIGUOUS_SPEAKER, Code.TITLE_CONFLICT);
        List<String> found = MinutesParser.standard().parse(file).diagnostics().stream()
                .filter(d -> aboutPeople.contains(d.code()))
                .map(d -> lines.line(d.span().start()) + " " + d.code().id())
                .toList();
        assertEquals(expected, String.join(", ", found));
    }
}
