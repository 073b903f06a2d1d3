package io.github.gijiroku4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.gijiroku4j.model.Block;
import io.github.gijiroku4j.model.Diagnostic;
import io.github.gijiroku4j.model.Minutes;
import io.github.gijiroku4j.text.SourceText;
import io.github.gijiroku4j.text.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A text with the records of several meetings is said to be one, and is parted where each begins. */
class SplitTest {

    private static final MinutesParser PARSER = MinutesParser.standard();

    private static final String TALK = "○山野会長　それでは始めます。\n○事務局　資料を説明します。\n○川上委員　質問があります。\n○山野会長　以上で終わります。\n";

    private static String record(int session, String day) {
        return "川辺市緑化検討会（第" + session + "回）議事録\n\n１　日時　" + day + "　10時00分～12時00分\n２　場所　市役所３階\n３　議事\n\n" + TALK;
    }

    private static List<String> split(String text) {
        List<String> parts =
                PARSER.split(SourceText.of(text)).stream().map(SourceText::text).toList();
        assertEquals(text, String.join("", parts), "the parts laid end to end are the text");
        boolean said = PARSER.parse(text).diagnostics().stream()
                .anyMatch(diagnostic -> diagnostic.code() == Diagnostic.Code.SEVERAL_MEETINGS);
        assertEquals(parts.size() > 1, said, "a text of several meetings says so");
        return parts;
    }

    @Test
    void aTitleWithAnotherDayBeginsARecord() {
        List<String> records = List.of(record(1, "令和６年５月10日（金）"), record(2, "令和６年６月14日（金）"), record(3, "令和６年７月12日（金）"));
        assertEquals(records, split(String.join("", records)));
        assertEquals(records, split(String.join("", records)).stream().toList());
    }

    @Test
    void aFormFeedBelongsToTheRecordItEnds() {
        String one = record(1, "令和６年５月10日（金）") + "以上\n\f";
        String two = record(2, "令和６年６月14日（金）");
        assertEquals(List.of(one, two), split(one + two));
    }

    @Test
    void aTitleBlockBeginsAtItsFirstLine() {
        String one = record(1, "令和６年５月10日（金）") + "以上\n\n";
        String two = "令和６年度\n川辺市緑化検討会\n第２回会合\n議　事　録\n\n日時：令和６年６月14日（金）10時～12時\n\n" + TALK;
        assertEquals(List.of(one, two), split(one + two));
    }

    @Test
    void anotherSittingBeginsARecord() {
        String one = "令和６年第１回川辺市議会定例会会議録\n\n令和６年３月５日（火曜日）\n午前10時開議\n出席議員（３名）\n１番　山田太郎君\n\n"
                + "○議長（山田太郎君）　これより会議を開きます。\n○市長（佐藤花子君）　説明します。\n○議長（山田太郎君）　本日はこれで散会します。\n午後３時02分散会\n\n";
        String two = "議事日程（第２号）\n令和６年３月６日（水曜日）\n午前10時開議\n日程第１　一般質問\n\n○議長（山田太郎君）　これより会議を開きます。\n○市長（佐藤花子君）　お答えします。\n";
        assertEquals(List.of(one, two), split(one + two));
    }

    @Test
    void twoBodiesOfOneDayAreTwoRecords() {
        String one = record(1, "令和６年５月10日（金）") + "以上\n";
        String two = record(4, "令和６年５月10日（金）").replace("緑化検討会", "景観審議会");
        assertEquals(List.of(one, two), split(one + two));
    }

    @Test
    void aTitlePrintedAgainBeginsNothing() {
        String record = record(1, "令和６年５月10日（金）");
        String agenda = "川辺市緑化検討会（第１回）議事次第\n\n日時　令和６年５月10日（金）10時00分\n場所　市役所\n議題　計画について\n\n";
        assertEquals(1, split(agenda + record).size());
        assertEquals(1, split(record + "以上\n\n" + agenda).size());
        assertEquals(1, split(record + record).size(), "one day and one body make one record");
        String heads = record.replace("○川上委員", "- 1 -\n川辺市緑化検討会（第１回）議事録（令和６年５月10日）\n○川上委員");
        assertEquals(1, split(heads).size());
    }

    @Test
    void aMeetingOfTwoDaysIsOneRecord() {
        String record = record(1, "令和６年５月10日（金）13:59～16:06\n　　　　令和６年５月11日（土）9:00～12:39");
        assertEquals(1, split(record).size());
        String overnight = record(1, "令和６年５月10日（金）") + "午後５時00分休憩\n令和６年５月11日（土）午前９時00分再開\n" + TALK + "令和６年５月11日　閉会\n";
        assertEquals(1, split(overnight).size());
    }

    @Test
    void talkOfOtherRecordsBeginsNothing() {
        String talk = "○事務局　前回の議事録を御覧ください。\n第３回川辺市緑化検討会議事録\n令和５年12月１日の記録です。\n○川上委員　分かりました。\n";
        assertEquals(1, split(record(4, "令和６年５月10日（金）") + talk).size());
        String papers = "資料１　第３回議事録\n　日時　令和５年12月１日\n参考資料２　第２回議事録\n";
        assertEquals(1, split(record(4, "令和６年５月10日（金）") + papers).size());
    }

    @Test
    void spansOfAPartCountFromItsStart() {
        String one = record(1, "令和６年５月10日（金）");
        String text = one + record(2, "令和６年６月14日（金）");
        SourceText second = PARSER.split(SourceText.of(text)).get(1);
        for (Block.Speech speech : PARSER.parse(second).speeches()) {
            Span inWhole = speech.span().shift(one.length());
            assertEquals(speech.span().in(second.text()), inWhole.in(text));
        }
    }

    static List<List<String>> pairs() {
        List<SampleTest.Sample> samples = SampleTest.all().stream()
                .map(SampleTest.Sample::of)
                .filter(sample -> sample.minutes().held() != null && isTitled(sample.minutes()))
                .filter(sample -> sample.minutes().speeches().size() > 1)
                // A download that begins with a list of links, a volume whose contents run on to the title, letters
                // that stand apart, which only the whole text tells, and a record on one line.
                .filter(sample -> !List.of(
                                "speech-number",
                                "assembly-with-contents",
                                "damaged-letters-spaced",
                                "damaged-joined-notes",
                                "damaged-joined-header")
                        .contains(sample.name()))
                .toList();
        List<List<String>> pairs = new ArrayList<>();
        for (int i = 0; i < samples.size(); i++) {
            SampleTest.Sample one = samples.get(i);
            SampleTest.Sample two = samples.get((i * 7 + 3) % samples.size());
            if (!day(one.minutes()).equals(day(two.minutes()))) {
                pairs.add(List.of(one.text().strip() + "\n", two.text().strip() + "\n"));
            }
        }
        assertTrue(pairs.size() > 40, "most samples make a pair");
        return pairs;
    }

    private static boolean isTitled(Minutes minutes) {
        String title = minutes.title().replace(" ", "");
        return title.contains("議事録") || title.contains("会議録") || title.contains("議事要旨") || title.contains("議事概要");
    }

    private static String day(Minutes minutes) {
        return minutes.held() == null ? "" : minutes.held().date().toString();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void oneSampleBehindAnotherIsTwoRecords(List<String> pair) {
        assertEquals(pair, split(String.join("", pair)));
        List<String> windows =
                pair.stream().map(text -> text.replace("\n", "\r\n")).toList();
        assertEquals(windows, split(String.join("", windows)));
    }

    @Test
    void noSeedNoSampleAndNoOtherTextIsSeveral() {
        for (String seed : Seeds.texts()) {
            assertEquals(1, split(seed).size());
        }
        SampleTest.all()
                .forEach(file ->
                        assertEquals(1, split(SampleTest.Sample.of(file).text()).size(), () -> "one record: " + file));
    }

    @Test
    void nothingIsOnePart() {
        assertEquals(List.of(""), split(""));
        assertEquals(List.of("\n\n"), split("\n\n"));
    }

    @Test
    void manyRecordsArePartedInTime() {
        String text = java.util.stream.IntStream.range(0, 5_000)
                .mapToObj(i -> record(i + 1, "令和６年５月" + (i % 31 + 1) + "日"))
                .collect(Collectors.joining());
        assertTimeout(
                Duration.ofSeconds(20), () -> assertEquals(5_000, split(text).size()));
    }
}
