package io.github.gijiroku4j;

import io.github.gijiroku4j.format.SpeakerFormat;
import io.github.gijiroku4j.format.SpeakerFormats;
import io.github.gijiroku4j.text.Folding;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Makes records up: who speaks and what is said, and apart from that the way in which it is printed. A record prints itself,
 * so a failing one is read as the page that the parser saw.
 */
final class Records {

    private Records() {}

    /** Somebody with all that a label may show. */
    record Person(String surname, String given, String office, int seat) {}

    /** What one person says in one go, paragraph by paragraph. */
    record Speech(Person person, List<String> paragraphs) {}

    /** What was said, on which day, in which meeting of its body. */
    record Meeting(String body, int session, LocalDate day, List<Speech> speeches) {}

    /** Where in the header the people stand. */
    enum Roster {
        NONE,
        IN_ONE_LINE,
        ONE_A_LINE,
        OFFICE_FIRST,
        SEATS,
        IN_COLUMNS,
        GROUPS
    }

    /** What the pages of the print add between the lines. */
    enum Furniture {
        NONE,
        DASHED_NUMBERS,
        WIDE_NUMBERS,
        SLASHED_NUMBERS,
        BARE_NUMBERS,
        FORM_FEEDS,
        RUNNING_HEADS
    }

    /**
     * How a record is printed.
     *
     * @param format the speaker format
     * @param roster where the people stand
     * @param wrap the width of a line in full-width letters; 0 where a paragraph is one line
     * @param indented whether paragraphs begin with a space
     * @param doubled whether a blank line follows every line
     * @param wide whether digits, brackets and colons are full-width
     * @param notes whether stage directions stand between the speeches
     * @param furniture what the pages add
     * @param lineEnd LF or CRLF
     */
    record Print(
            SpeakerFormat format,
            Roster roster,
            int wrap,
            boolean indented,
            boolean doubled,
            boolean wide,
            boolean notes,
            Furniture furniture,
            String lineEnd) {

        Print with(SpeakerFormat other) {
            return new Print(other, roster, wrap, indented, doubled, wide, notes, furniture, lineEnd);
        }
    }

    /** A meeting in print. */
    record Printed(Meeting meeting, Print print) {

        /** The label that is printed ahead of speech {@code i}, folded, without spaces; empty where nobody is named. */
        String label(int i) {
            String marker = marker(i).replace("{talk}", "");
            int first = marker.indexOf('{');
            if (first < 0) {
                return "";
            }
            int end = marker.lastIndexOf('}') + 1;
            int open = marker.indexOf('（', first);
            int close = marker.indexOf('）', end);
            end = open >= 0 && open < end && close >= 0 ? close + 1 : end;
            return folded(filled(
                    marker.substring(first, end), meeting.speeches().get(i).person()));
        }

        /** Name, title and seat that the label of speech {@code i} tells, each empty where it does not. */
        List<String> told(int i) {
            String marker = marker(i);
            Person person = meeting.speeches().get(i).person();
            boolean label = marker.contains("{label}");
            boolean office = label || marker.contains("{office}");
            boolean full =
                    marker.contains("{given}") || marker.contains("{name}") && !marker.contains("{name}{office}");
            String name = full ? person.surname() + person.given() : person.surname();
            return List.of(
                    label || marker.contains("name}") ? name : "",
                    office ? person.office() : "",
                    marker.contains("{seat}") ? person.seat() + "番" : "");
        }

        /** What is said in speech {@code i}, folded, without spaces. */
        String talk(int i) {
            return folded(String.join("", paragraphs(i)));
        }

        /** Where talk stands in 「」, a quotation inside it has 『』; where a speech ends with its paragraph, there is one. */
        private List<String> paragraphs(int i) {
            List<String> said = meeting.speeches().get(i).paragraphs();
            if (print.format().ends() == SpeakerFormat.Ends.PARAGRAPH) {
                return said.subList(0, 1);
            }
            return isQuoted()
                    ? said.stream()
                            .map(paragraph -> paragraph.replace('「', '『').replace('」', '』'))
                            .toList()
                    : said;
        }

        private boolean isQuoted() {
            return print.format().markers().get(0).endsWith("「{talk}」");
        }

        private String marker(int i) {
            List<String> markers = print.format().markers();
            boolean answers = i % 2 == 1;
            // Pairs such as 問 and 答 take turns; else one marker serves the whole record.
            boolean pairs = markers.get(0).replace("{talk}", "").indexOf('{') < 0
                    || print.format().id().equals("qa-latin-named");
            String marker =
                    markers.get(pairs ? answers ? 1 : 0 : (int) (meeting.day().toEpochDay() % markers.size()));
            int column = marker.indexOf("{talk}") < marker.lastIndexOf("{talk}") ? marker.lastIndexOf('⏎') : -1;
            return (column < 0 ? marker : marker.substring(0, column))
                    .replace("{marker}", "○{label}　{talk}")
                    .replace("{number}", String.valueOf(i + 1))
                    .replace("{sign}", "▶");
        }

        private static String filled(String template, Person person) {
            boolean bracketed = template.contains("（{name}") || template.contains("：{name}");
            boolean seat = template.contains("{seat}");
            String name = person.surname() + person.given();
            String named = bracketed
                    ? template.contains("：") ? name : name + "君"
                    : seat ? "　" + name + "議員" : template.contains("{office}") ? person.surname() : name + "君";
            return template.replace("{label}", person.surname() + person.office())
                    .replace("{seat}", person.seat() + "番")
                    .replace("{office}", person.office())
                    .replace("{surname}", person.surname())
                    .replace("{given}", person.given())
                    .replace("{name}", named);
        }

        @Override
        public String toString() {
            List<String> lines = new ArrayList<>();
            header(lines);
            for (int i = 0; i < meeting.speeches().size(); i++) {
                speech(i, lines);
                if (print.notes() && i % 3 == 2) {
                    lines.add("　　〔「異議なし」と呼ぶ者あり〕");
                }
            }
            lines.add("以上");
            String text = String.join("\n", new RecordPages(meeting, print).of(lines)) + "\n";
            text = print.doubled() ? text.replace("\n", "\n\n") : text;
            text = print.wide() ? wide(text) : text;
            return text.replace("\n", print.lineEnd());
        }

        private void header(List<String> lines) {
            lines.add(meeting.body() + "（第" + meeting.session() + "回）議事録");
            lines.add("");
            LocalDate day = meeting.day();
            lines.add("１　日時　　" + day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日（"
                    + weekday(day.getDayOfWeek()) + "）　10：00～12：00");
            lines.add("２　場所　　川辺市役所３階　第１会議室");
            RecordRosters.print(
                    print.roster(),
                    meeting.speeches().stream().map(Speech::person).distinct().toList(),
                    lines);
            lines.add((print.roster() == Roster.NONE ? "３" : "４") + "　議事の経過");
            lines.add("");
        }

        private static char weekday(DayOfWeek day) {
            return "月火水木金土日".charAt(day.getValue() - 1);
        }

        private void speech(int i, List<String> lines) {
            String marker = filled(marker(i), meeting.speeches().get(i).person());
            String indent = print.indented() ? "　" : "";
            List<String> said = paragraphs(i);
            marker.replace("⏎", "\n" + indent)
                    .replace("{talk}", said.get(0))
                    .lines()
                    .forEach(line -> wrapped(line, lines));
            for (String paragraph : said.subList(1, said.size())) {
                wrapped(indent + (isQuoted() ? "「" + paragraph + "」" : paragraph), lines);
            }
        }

        /** Cuts a line at the width of the print; no line begins with a mark that none may begin with. */
        private void wrapped(String line, List<String> lines) {
            int width = print.wrap();
            int from = 0;
            while (width > 0 && line.length() - from > width) {
                int to = from + width;
                while (to < line.length() && "、。）」".indexOf(line.charAt(to)) >= 0) {
                    to++;
                }
                lines.add(line.substring(from, to));
                from = to;
            }
            if (from < line.length()) {
                lines.add(line.substring(from));
            }
        }

        private static String wide(String text) {
            StringBuilder wide = new StringBuilder(text);
            for (int i = 0; i < wide.length(); i++) {
                char c = wide.charAt(i);
                if (c > ' ' && c < 0x7F) {
                    wide.setCharAt(i, (char) (c + 0xFEE0));
                }
            }
            return wide.toString();
        }
    }

    static String folded(String text) {
        return Folding.fold(text).replace(" ", "").replace("\n", "");
    }

    private static final List<Person> PEOPLE = List.of(
            new Person("山田", "太郎", "会長", 1),
            new Person("佐藤", "花子", "副会長", 2),
            new Person("鈴木", "一郎", "委員", 3),
            new Person("森", "学", "委員", 4),
            new Person("長谷川", "恵", "委員", 5),
            new Person("阿部", "健二", "部長", 12),
            new Person("東", "美咲", "総務課長", 14),
            new Person("五十嵐", "誠", "参事官", 21));

    private static final List<String> TALK = List.of(
            "それでは、これより会議を開きます。",
            "御質問はありますか。",
            "はい。",
            "３点申し上げます。第１に、費用の見込みを示していただきたい。第２に、住民への説明を早めていただきたい。",
            "この計画は、昨年の４月から検討してきたものであります。",
            "資料１の３ページを御覧ください。左の表が現在の利用者の数、右の表が10年後の見込みでございます。",
            "「安全第一」という考え方を、計画の初めに書いてはどうでしょうか。",
            "委員の皆様には、お忙しい中お集まりいただき、誠にありがとうございます。",
            "担当の課長（緑地担当）から説明させます。",
            "先ほど鈴木委員がおっしゃったとおり、2,500人という数は少なくありません。",
            "会長、よろしいでしょうか。",
            "事務局で調べて、次回お答えしたいと思います。",
            "異議なし。",
            "市内の公園は、面積にして全体の１割に満たないのですが、それでも年に延べ30万人の方が訪れており、今後も増えていくものと考えております。",
            "賛成です。ただし、条件が一つあります。");

    private static final List<String> THEMES = List.of(
            "ごみの収集",
            "小学校の統合",
            "図書館の開館時間",
            "バスの路線",
            "水道の料金",
            "保育所の定員",
            "駅前の広場",
            "防災無線",
            "農地の貸し借り",
            "市民会館の建て替え",
            "観光案内所",
            "消防団の人数");

    private static final List<String> REMARKS = List.of(
            "につきましては、前回の会議で御説明したとおりでございます。",
            "は、市民の関心がたいへん高い問題です。早めに方針を示すべきではないでしょうか。",
            "について、令和３年度の予算では幾らを見込んでいるのか、お尋ねします。",
            "の件ですが、近隣の市の例を調べましたところ、おおむね同じ考え方でした。",
            "に関する意見が、アンケートでは120件ほど寄せられています（複数回答）。",
            "を含めて、来年の３月までに案をまとめたいと考えております。");

    /** Sentences that no record holds twice: one that returns page after page would be a running head. */
    private static final List<String> SENTENCES = Stream.concat(
                    TALK.stream(),
                    THEMES.stream().flatMap(theme -> REMARKS.stream().map(remark -> theme + remark)))
            .toList();

    /** Meetings with at least three people, of whom at least one speaks again. */
    static Arbitrary<Meeting> meetings() {
        return Combinators.combine(
                        Arbitraries.of("川辺市緑化検討会", "山辺県水道審議会", "学校施設の在り方に関する有識者会議"),
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.longs()
                                .between(
                                        LocalDate.of(1995, 1, 1).toEpochDay(),
                                        LocalDate.of(2030, 1, 1).toEpochDay())
                                .map(LocalDate::ofEpochDay),
                        speeches())
                .as(Meeting::new)
                .filter(Records::isLively);
    }

    private static Arbitrary<List<Speech>> speeches() {
        Arbitrary<Integer> lengths = Arbitraries.integers().between(1, 3);
        return Combinators.combine(
                        Arbitraries.of(PEOPLE).list().ofMinSize(6).ofMaxSize(16),
                        lengths.list().ofSize(16),
                        Arbitraries.of(SENTENCES).list().uniqueElements().ofSize(48))
                .as((people, counts, sentences) -> {
                    List<Speech> speeches = new ArrayList<>();
                    for (int i = 0; i < people.size(); i++) {
                        speeches.add(new Speech(people.get(i), sentences.subList(i * 3, i * 3 + counts.get(i))));
                    }
                    return speeches;
                });
    }

    private static boolean isLively(Meeting meeting) {
        long people = meeting.speeches().stream().map(Speech::person).distinct().count();
        for (int i = 1; i < meeting.speeches().size(); i++) {
            // A speech that goes on under the same label tells nothing of who speaks.
            if (meeting.speeches()
                    .get(i)
                    .person()
                    .equals(meeting.speeches().get(i - 1).person())) {
                return false;
            }
        }
        return people >= 3 && people < meeting.speeches().size();
    }

    /** The formats whose markers alone make a record; the others need a heading, a legend or an announced topic around them. */
    static List<SpeakerFormat> printable() {
        return SpeakerFormats.builtIn().formats().stream()
                .filter(format -> format.where().isEmpty())
                // Its label is read as it should stand, with the bracket that the print has lost.
                .filter(format -> !format.id().equals("circle-close-paren"))
                .toList();
    }

    /** All ways of printing, in every format that comes with the library. */
    static Arbitrary<Print> prints() {
        Arbitrary<SpeakerFormat> formats = Arbitraries.of(printable());
        Arbitrary<Boolean> yesOrNo = Arbitraries.of(false, true);
        return Combinators.combine(
                        formats,
                        Arbitraries.of(Roster.values()),
                        Arbitraries.of(0, 30, 36, 40),
                        yesOrNo,
                        yesOrNo,
                        yesOrNo,
                        yesOrNo,
                        Combinators.combine(Arbitraries.of(Furniture.values()), Arbitraries.of("\n", "\r\n"))
                                .as(java.util.Map::entry))
                .as((format, roster, wrap, indented, doubled, wide, notes, page) -> new Print(
                        format, roster, wrap, indented, doubled, wide, notes, page.getKey(), page.getValue()));
    }

    /** Records in print, without those that no reader could tell. */
    static Arbitrary<Printed> printed() {
        return Combinators.combine(meetings(), prints().filter(Records::isClear))
                .as(Printed::new);
    }

    /** Where a speech ends with its paragraph, a sentence that ends at the width of a wrapped line may end it or not. */
    static boolean isClear(Print print) {
        return print.wrap() == 0 || print.format().ends() != SpeakerFormat.Ends.PARAGRAPH;
    }
}
