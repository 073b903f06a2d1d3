package io.github.gijiroku4j.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.gijiroku4j.model.Attendee;
import io.github.gijiroku4j.model.AttendeeGroup;
import io.github.gijiroku4j.model.Speaker;
import io.github.gijiroku4j.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who is the speaker? The roster answers, or says why it cannot. */
class SpeakerLinkerTest {

    /** Makes a roster of groups {@code heading: entry、entry}; an entry is read as a label. */
    private static List<AttendeeGroup> roster(String... groups) {
        List<AttendeeGroup> roster = new ArrayList<>();
        for (String group : groups) {
            int colon = group.indexOf(':');
            List<Attendee> attendees = new ArrayList<>();
            for (String entry : group.substring(colon + 1).split("、")) {
                PersonLabel person = PersonReader.builtIn().read(entry);
                attendees.add(new Attendee(entry, person.name(), person.title(), person.qualifier(), Span.of(0, 0)));
            }
            roster.add(new AttendeeGroup(colon == 0 ? null : group.substring(0, colon), attendees, null));
        }
        return roster;
    }

    private static Link link(List<AttendeeGroup> roster, String label) {
        SpeakerLinker linker = SpeakerLinker.of(roster);
        return linker.link(PersonReader.knowing(linker.names()).read(label));
    }

    private static void assertLinked(String entry, String label, List<AttendeeGroup> roster) {
        Link link = link(roster, label);
        assertEquals(Link.Outcome.LINKED, link.outcome(), () -> label + ": " + link.evidence());
        assertEquals(entry, entry(roster, link));
        assertTrue(link.evidence().contains(entry), link.evidence());
    }

    private static void assertNotLinked(Link.Outcome outcome, String label, List<AttendeeGroup> roster) {
        Link link = link(roster, label);
        assertEquals(outcome, link.outcome(), () -> label + ": " + link.evidence());
        assertNull(link.attendee());
        assertTrue(link.evidence().endsWith("."), link.evidence());
    }

    private static String entry(List<AttendeeGroup> roster, Link link) {
        return roster.get(link.attendee().group())
                .attendees()
                .get(link.attendee().attendee())
                .label();
    }

    private static final List<AttendeeGroup> COUNCIL =
            roster("構成員:山野座長、川上構成員、森本 太郎 構成員、鶴飼構成員", "事務局:川上総務課長、東村 守 緑化課長、岸田調整官(樹木担当)");

    @Test
    void anotherPersonOfLikeLettersIsNotLinked() {
        assertNotLinked(Link.Outcome.MISSING, "森構成員", COUNCIL);
        assertNotLinked(Link.Outcome.MISSING, "小川上構成員", COUNCIL);
        assertNotLinked(Link.Outcome.MISSING, "森本花子構成員", COUNCIL);
        assertNotLinked(Link.Outcome.MISSING, "東緑化課長", COUNCIL);
        assertNotLinked(Link.Outcome.MISSING, "山田構成員", COUNCIL);
    }

    @Test
    void aTitleThatOnePersonDoesNotHoldBesideTheOtherIsADoubt() {
        assertNotLinked(Link.Outcome.DOUBTFUL, "岸田構成員", COUNCIL);
        assertNotLinked(Link.Outcome.DOUBTFUL, "東村財政課長", COUNCIL);
    }

    @Test
    void lettersThatStandForNamesAreNobody() {
        assertNotLinked(Link.Outcome.NOTHING, "A委員", COUNCIL);
        assertNotLinked(Link.Outcome.NOTHING, "○○委員", COUNCIL);
        assertNotLinked(Link.Outcome.NOTHING, "全構成員", COUNCIL);
        assertNotLinked(Link.Outcome.NOTHING, "事務局", COUNCIL);
        assertNotLinked(Link.Outcome.NOTHING, "構成員", COUNCIL);
        assertNotLinked(Link.Outcome.NOTHING, "山野座長", List.of());
    }

    @Test
    void aNameIsEnoughWhereOnePersonHasIt() {
        assertLinked("山野座長", "山野座長", COUNCIL);
        assertLinked("山野座長", "山野構成員", COUNCIL);
        assertLinked("山野座長", "山野氏", COUNCIL);
        assertLinked("森本 太郎 構成員", "森本構成員", COUNCIL);
        assertLinked("森本 太郎 構成員", "森本太郎構成員", COUNCIL);
        assertLinked("東村 守 緑化課長", "東村課長", COUNCIL);
        assertLinked("岸田調整官(樹木担当)", "岸田調整官", COUNCIL);
    }

    @Test
    void theTitleTellsTwoOfOneNameApart() {
        assertLinked("川上構成員", "川上構成員", COUNCIL);
        assertLinked("川上総務課長", "川上総務課長", COUNCIL);
        assertLinked("川上総務課長", "川上課長", COUNCIL);
        assertNotLinked(Link.Outcome.DOUBTFUL, "川上氏", COUNCIL);
        assertEquals(2, link(COUNCIL, "川上氏").candidates().size());
    }

    @Test
    void theGroupTellsTwoOfOneNameApart() {
        List<AttendeeGroup> roster = roster("委員:谷口 一郎", "説明員:谷口 二郎");
        assertLinked("谷口 一郎", "谷口委員", roster);
        assertLinked("谷口 二郎", "谷口説明員", roster);
        assertNotLinked(Link.Outcome.DOUBTFUL, "谷口参考人", roster);
    }

    /** A roster whose people are members with a seat and no title. */
    private static List<AttendeeGroup> seats(String... people) {
        List<Attendee> attendees = Stream.of(people)
                .map(person -> {
                    int space = person.indexOf(' ');
                    String name = person.substring(space + 1).replace(" ", "");
                    return new Attendee(person, name, null, person.substring(0, space), Span.of(0, 1));
                })
                .toList();
        return List.of(new AttendeeGroup("出席委員", attendees, null));
    }

    @Test
    void theSeatTellsTwoOfOneNameApart() {
        List<AttendeeGroup> roster = seats("2番 黒木 信子", "3番 黒木 健", "十二番 椎葉 守", "6番 那須 幸雄");
        assertLinked("2番 黒木 信子", "2番（黒木委員）", roster);
        assertLinked("3番 黒木 健", "三番（黒木委員）", roster);
        assertLinked("3番 黒木 健", "第3番 黒木君", roster);
        assertLinked("十二番 椎葉 守", "12番（椎葉委員）", roster);
        assertNotLinked(Link.Outcome.DOUBTFUL, "黒木委員", roster);
        assertNotLinked(Link.Outcome.DOUBTFUL, "4番（黒木委員）", roster);
        assertNotLinked(Link.Outcome.MISPRINT, "6番（奈須委員）", roster);
        assertNotLinked(Link.Outcome.MISSING, "2番（奈須委員）", roster);
    }

    @Test
    void nobodyOfTheStaffIsAMemberWithoutATitle() {
        List<AttendeeGroup> roster = seats("1番 木内 良明", "2番 中村 ひろし");
        assertNotLinked(Link.Outcome.DOUBTFUL, "木内財務局長", roster);
        assertNotLinked(Link.Outcome.DOUBTFUL, "木内書記", roster);
        assertLinked("1番 木内 良明", "木内委員", roster);
        assertLinked("1番 木内 良明", "木内座長", roster);
        assertLinked("1番 木内 良明", "木内委員長", roster);
    }

    @Test
    void whoIsCalledMemberOfAnAssemblyIsNobodyOfTheStaff() {
        List<AttendeeGroup> roster = new ArrayList<>(seats("1番 高橋 守", "2番 髙橋 光", "3番 林 太一"));
        roster.addAll(roster("説明のため出席した者:髙橋 三郎 副町長、林 良子 総務課長"));
        SpeakerLinker linker = SpeakerLinker.of(roster);
        PersonReader reader = PersonReader.knowing(linker.names());
        Link link = linker.link(reader.read("林議員"), "林議員");
        assertEquals("3番 林 太一", entry(roster, link), link.evidence());
        assertEquals(Link.Outcome.DOUBTFUL, linker.link(reader.read("林君"), "林君").outcome());
        assertEquals(
                2,
                linker.link(reader.read("高橋議員"), "高橋議員").candidates().stream()
                        .filter(ref -> ref.group() == 0)
                        .count());
    }

    @Test
    void aPrefectureIsNobodyThoughSomebodyHasItsName() {
        List<AttendeeGroup> roster = roster("本部員:石川 守 総務大臣、福島 健 財務大臣");
        assertNotLinked(Link.Outcome.NOTHING, "石川県知事", roster);
        assertNotLinked(Link.Outcome.NOTHING, "福島県危機管理監", roster);
        assertLinked("石川 守 総務大臣", "石川総務大臣", roster);
    }

    @Test
    void theTitleThatSharesMoreTellsTwoOfOneNameApart() {
        List<AttendeeGroup> roster =
                roster("説明員:田中 彰 運営担当部長、田中 愛子 会場運営担当部長国際大会準備担当部長兼務、森 守 課長補佐、谷 進 下水道局局長、岡 至 理事設備部長事務取扱");
        assertLinked("田中 愛子 会場運営担当部長国際大会準備担当部長兼務", "田中準備局会場運営担当部長国際大会準備担当部長兼務", roster);
        assertLinked("田中 彰 運営担当部長", "田中準備局運営担当部長", roster);
        assertLinked("谷 進 下水道局局長", "谷下水道局長", roster);
        assertLinked("岡 至 理事設備部長事務取扱", "岡下水道局理事", roster);
        assertLinked("森 守 課長補佐", "森補佐", roster);
        assertNotLinked(Link.Outcome.DOUBTFUL, "森課長", roster);
        assertNotLinked(Link.Outcome.DOUBTFUL, "田中部長", roster);
    }

    @Test
    void theLetterInTheBracketTellsTwoOfOneNameApart() {
        List<AttendeeGroup> roster = roster("委員:後藤 里美 委員、後藤 健 委員、榎(み)委員、榎(た)委員");
        assertLinked("後藤 里美 委員", "後藤(里)委員", roster);
        assertLinked("後藤 健 委員", "後藤（健）委員", roster);
        assertLinked("榎(た)委員", "榎（た）委員", roster);
        assertNotLinked(Link.Outcome.DOUBTFUL, "後藤委員", roster);
        assertNotLinked(Link.Outcome.DOUBTFUL, "榎委員", roster);
        assertNotLinked(Link.Outcome.MISSING, "榎(さ)委員", roster);
    }

    @Test
    void aLetterOfKanaIsTheSoundOfTheGivenName() {
        List<AttendeeGroup> roster = roster("委員:後藤 裕子(ごとう ゆうこ)、後藤 里美(ごとう さとみ)、榎 ゆみ 委員、榎 さくら 委員、森 裕子 委員、森 里美 委員");
        assertLinked("後藤 裕子(ごとう ゆうこ)", "後藤（ゆ）委員", roster);
        assertLinked("後藤 里美(ごとう さとみ)", "後藤(さ)委員", roster);
        assertLinked("榎 ゆみ 委員", "榎(ユ)委員", roster);
        assertLinked("榎 さくら 委員", "榎(さ)委員", roster);
        assertNotLinked(Link.Outcome.DOUBTFUL, "森(ゆ)委員", roster);
        assertNotLinked(Link.Outcome.MISSING, "後藤(た)委員", roster);
    }

    @Test
    void theLettersOfTheLabelTellTwoOfOneNameApartWhereTheRecordPrintsBoth() {
        List<AttendeeGroup> roster = roster("委員:斎藤 衛、齊藤 博美 副会長、高橋 守 委員、髙橋 花子 委員");
        assertLinked("齊藤 博美 副会長", "齊藤副会長", roster);
        assertLinked("齊藤 博美 副会長", "齊藤委員", roster);
        assertLinked("髙橋 花子 委員", "髙橋委員", roster);
        assertNotLinked(Link.Outcome.DOUBTFUL, "高橋委員", roster);
        PersonLabel plain = PersonReader.builtIn().read("高橋委員");
        PersonLabel variant = PersonReader.builtIn().read("髙橋委員");
        Link link = SpeakerLinker.of(roster).hearing(List.of(plain, variant)).link(plain);
        assertEquals("高橋 守 委員", entry(roster, link), link.evidence());
    }

    @Test
    void somebodyOfTheAbsentIsNamedAsOne() {
        List<AttendeeGroup> roster = roster("委員:山野 太郎 委員長、川上 花子 委員");
        List<AttendeeGroup> absentees = roster("欠席:向 佳代 職務代理者、森本 進 委員、岸田 守");
        SpeakerLinker linker = SpeakerLinker.of(roster, absentees);
        for (String label : List.of("向職務代理者", "森本委員", "岸田委員", "岸田守委員")) {
            Link link = linker.link(PersonReader.builtIn().read(label));
            assertEquals(Link.Outcome.ABSENT, link.outcome(), label);
            assertEquals(
                    label.charAt(0),
                    absentees
                            .get(0)
                            .attendees()
                            .get(link.absentee().attendee())
                            .name()
                            .charAt(0));
            assertTrue(link.evidence().contains("absent"), link.evidence());
        }
        for (String label : List.of("佳委員", "田守委員", "本委員")) {
            assertEquals(
                    Link.Outcome.MISSING,
                    linker.link(PersonReader.builtIn().read(label)).outcome(),
                    label);
        }
    }

    @Test
    void aDeputyIsAMemberTheWhile() {
        List<AttendeeGroup> roster = roster("委員:都甲 明美 委員、山野 太郎 委員");
        assertLinked("都甲 明美 委員", "都甲職務代理者", roster);
        assertLinked("山野 太郎 委員", "山野会長代理", roster);
    }

    @Test
    void lettersThatAreOneInNamesAreOne() {
        List<AttendeeGroup> roster = roster(":高橋委員、齋藤委員、川邊委員、柳澤委員、廣瀬委員、浜田委員、岩﨑委員、大嶋委員、桜井委員、吉野委員");
        assertLinked("高橋委員", "髙橋委員", roster);
        assertLinked("齋藤委員", "斎藤委員", roster);
        assertLinked("齋藤委員", "斉藤委員", roster);
        assertLinked("川邊委員", "川辺委員", roster);
        assertLinked("柳澤委員", "柳沢委員", roster);
        assertLinked("廣瀬委員", "広瀬委員", roster);
        assertLinked("浜田委員", "濵田委員", roster);
        assertLinked("岩﨑委員", "岩崎委員", roster);
        assertLinked("大嶋委員", "大島委員", roster);
        assertLinked("桜井委員", "櫻井委員", roster);
        assertLinked("吉野委員", "𠮷野委員", roster);
    }

    @Test
    void shortFormsOfOfficesAreTheWholeOnes() {
        List<AttendeeGroup> roster = roster(":岡田 一郎 国家公安委員会委員長、岡田 二郎 経済産業大臣、沢井 三郎 サブワーキンググループ座長、沢井 四郎 オブザーバー");
        assertLinked("岡田 一郎 国家公安委員会委員長", "岡田国家公安委員長", roster);
        assertLinked("岡田 二郎 経済産業大臣", "岡田経産大臣", roster);
        assertLinked("沢井 三郎 サブワーキンググループ座長", "沢井SWG座長", roster);
        assertLinked("沢井 四郎 オブザーバー", "沢井オブザーバ", roster);
        List<AttendeeGroup> units = roster(":滝川 一郎 総務局局長、滝川 二郎 財務局局長、中里 三郎 総務委員会委員長、中里 四郎 財務委員会委員長");
        assertLinked("滝川 二郎 財務局局長", "滝川財務局長", units);
        assertLinked("中里 三郎 総務委員会委員長", "中里総務委員長", units);
    }

    @Test
    void anOfficeThatOnePersonHoldsIsThatPerson() {
        List<AttendeeGroup> roster = roster("委員:委員長 山野 太郎、委員 川上 花子、委員 森 守", "事務局:事務局長 岸田 明、副会長 東 一、副会長 西 二");
        assertLinked("委員長 山野 太郎", "委員長", roster);
        assertLinked("事務局長 岸田 明", "事務局長", roster);
        assertNotLinked(Link.Outcome.NOTHING, "委員", roster);
        assertNotLinked(Link.Outcome.NOTHING, "副会長", roster);
        assertNotLinked(Link.Outcome.NOTHING, "会長", roster);
    }

    @Test
    void aNameThatDiffersInOneLetterIsLikelyAMisprint() {
        assertNotLinked(Link.Outcome.MISPRINT, "鵜飼構成員", COUNCIL);
        List<AttendeeGroup> roster = roster("委員:谷脇委員、山田委員、大塚委員");
        assertNotLinked(Link.Outcome.MISPRINT, "谷協委員", roster);
        assertNotLinked(Link.Outcome.MISPRINT, "犬塚委員", roster);
        assertNotLinked(Link.Outcome.MISSING, "山本委員", roster);
        assertNotLinked(Link.Outcome.MISSING, "谷協課長", roster);
        assertEquals(1, link(roster, "谷協委員").candidates().size());
    }

    @Test
    void onePersonInTwoGroupsIsNoDoubt() {
        assertLinked("石山 守 委員", "石山委員", roster("委員:石山 守 委員", "起草委員:石山 守 委員"));
    }

    @Test
    void aSpeakerOfADocumentCanBeExplained() {
        Speaker speaker = new Speaker("川上課長", "川上", "課長", null, Speaker.Kind.PERSON, null, null);
        assertEquals(
                "The roster has 川上, and 課長 ends in the office 課長. 川上 is a family name of the list."
                        + " The roster has 川上総務課長, one of 2 of the name 川上; 課長 and 総務課長 are one office.",
                SpeakerLinker.of(COUNCIL).explain(speaker));
    }

    private static final List<AttendeeGroup> FOREIGN =
            roster("構成員:村田・ハンナ構成員、フェルナンド イ ソラ(川辺大学)、イングリッド・エル・ベルク構成員、吉田ジョージ構成員");

    @Test
    void bearersOfForeignNamesAreCalledByEitherName() {
        assertLinked("村田・ハンナ構成員", "ハンナ構成員", FOREIGN);
        assertLinked("村田・ハンナ構成員", "村田構成員", FOREIGN);
        assertLinked("フェルナンド イ ソラ(川辺大学)", "ソラ構成員", FOREIGN);
        assertLinked("吉田ジョージ構成員", "ジョージ構成員", FOREIGN);
        assertLinked("イングリッド・エル・ベルク構成員", "イングリッドエルベルク構成員", FOREIGN);
        assertNotLinked(Link.Outcome.MISSING, "ナンナ構成員", FOREIGN);
        assertNotLinked(Link.Outcome.MISSING, "ルク構成員", FOREIGN);
    }

    private static final List<AttendeeGroup> SHARED =
            roster("委員:大林 花子、小野寺 太郎委員、三田 修委員、戸川 誠", "幹事:林 宏都市局次長、戸山 司教育部長、指宿 仁建設課長");

    @Test
    void lettersThatWereLostOrTurnedAreMisprints() {
        assertNotLinked(Link.Outcome.MISPRINT, "田三委員", SHARED);
        assertNotLinked(Link.Outcome.MISPRINT, "林委員", SHARED);
        assertLinked("林 宏都市局次長", "林次長", SHARED);
    }

    @Test
    void anOfficeThatSomebodyElseHoldsIsADoubt() {
        assertNotLinked(Link.Outcome.DOUBTFUL, "戸川教育部長", SHARED);
        assertLinked("戸川 誠", "戸川委員", SHARED);
    }

    @Test
    void aNameThatNoListHasIsCutAtTheOfficeOfItsHolder() {
        SpeakerLinker linker = SpeakerLinker.of(SHARED);
        PersonLabel label = linker.settle(PersonReader.builtIn().read("指宮建設課長"));
        assertEquals("建設課長", label.title());
        assertEquals(label, linker.settle(label));
    }

    @Test
    void theTalkNamesPeopleInPlainLettersAndByFamilyNamesThatNoListHas() {
        List<AttendeeGroup> roster = roster("委員:山﨑仁、燧ヶ岳周作", "事務局:山﨑課長");
        List<PeopleFinder.Found> found =
                PeopleFinder.of(SpeakerLinker.of(roster), List.of()).find("燧ヶ岳委員と山崎課長に伺う。燧と山崎の町。");
        assertEquals(
                List.of("燧ヶ岳", "山崎"),
                found.stream().map(PeopleFinder.Found::label).toList());
        assertEquals(0, found.get(0).attendee().group());
        assertEquals(1, found.get(1).attendee().group());
    }
}
