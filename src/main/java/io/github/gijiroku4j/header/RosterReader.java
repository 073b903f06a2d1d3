package io.github.gijiroku4j.header;

import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.Page;
import io.github.gijiroku4j.layout.Prose;
import io.github.gijiroku4j.layout.Squeeze;
import io.github.gijiroku4j.model.AttendeeGroup;
import io.github.gijiroku4j.model.LineRole;
import io.github.gijiroku4j.person.PersonReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a roster: groups under headings, in each a list with commas over wrapped lines, or columns.
 *
 * <p>Whoever stands under 欠席 was not there, and is kept apart.
 */
final class RosterReader {

    /** Labels that say no more than that people were there. */
    private static final Set<String> PLAIN = Set.of(
            "出席者", "出席", "出席議員", "出席者名", "出席者氏名", "参加者", "会議出席者", "会議の出席者", "出席状況", "出席者等", "出席者一覧", "参集者", "欠席", "欠席者",
            "欠席議員");

    /** More remarks than this in front of a list are none. */
    private static final int MOST_REMARKS = 3;

    /** A longer line without a full stop was cut at the page's edge. */
    private static final int LONGEST_ROW = 30;

    private final Page page;
    private final RosterGroups groups;
    private @Nullable String heading;
    private List<Line> lines = new ArrayList<>();
    /** Whether names end in 君. */
    private boolean honours;
    /** Where the list begins on the first line of the group. */
    private int firstStart = -1;

    RosterReader(Page page) {
        this.page = page;
        this.groups = new RosterGroups(page.folded());
    }

    List<AttendeeGroup> groups() {
        return groups.presentOnce();
    }

    /** Returns who was absent: those whom a field, a group, a line in brackets or a mark (欠, ×) tells. */
    List<AttendeeGroup> absentees() {
        return groups.absent();
    }

    /** Reads the field {@code label} that lists who was absent, with the lines below it that belong to it. */
    void readAbsent(FieldFinder.Field label, List<Line> below) {
        Line first = label.line();
        boolean nobody = isNobody(Squeeze.of(first.text(), label.valueStart(), first.end()));
        if (nobody && (below.isEmpty() || !isOfOthers(below.get(0)))) {
            return;
        }
        groups.tellOfAbsent(!nobody);
        heading = nobody || PLAIN.contains(label.word()) ? null : label.word();
        honours = below.stream().anyMatch(line -> line.last() == '君');
        int bracket = countedBracket(first, label.valueStart());
        if (bracket > 0) {
            // 欠席者　委員１名（山田委員）
            groups.addAbsent(first.passageFrom(bracket));
        } else if (!nobody && hasPeople(label)) {
            part(first, label.valueStart());
        }
        boolean listed = !nobody && hasPeople(label);
        for (Line line : below) {
            if (RosterTokens.isNumeral(line.content())) {
                // The number of a page.
                continue;
            }
            boolean group = listed && headsOthers(line);
            if (groups.tellsOfAbsent() && (group || !PLAIN.contains(label.word()) && isOfOthers(line))) {
                // 欠席委員　6番委員 山田 太郎⏎局長 佐藤 花子  書記 …: the staff below the members was there.
                close();
                groups.tellOfAbsent(false);
            }
            if (!groups.tellsOfAbsent()) {
                line.decide(LineRole.ROSTER, "header.roster");
            }
            listed |= !group;
            part(line, line.start());
        }
        close();
        groups.tellOfAbsent(false);
    }

    /** 国土交通省 alone on its line, 職員：館長 山田: another group than members, below absent people who stand under no group. */
    private static boolean headsOthers(Line line) {
        int behind = RosterHeadings.end(line, line.start());
        String words = behind < 0 ? "" : RosterHeadings.words(line, line.start(), behind);
        return !words.isEmpty()
                && !RosterHeadings.isOfAbsent(words)
                && !isRemark(words)
                && !words.endsWith("委員")
                && !words.endsWith("構成員")
                && !words.endsWith("議員");
    }

    /** Where behind so many people the bracket with their names begins, which ends the line; -1 if none does. */
    private static int countedBracket(Line line, int start) {
        int open = line.last() == ')' ? line.indexOf('(', start, LONGEST_ROW) : -1;
        boolean names = open > start && line.end() - open > 3 && isCount(Squeeze.of(line.text(), start, open));
        return names ? open : -1;
    }

    /** 局長 佐藤 花子, 財務局長佐藤　花子君, 議長山田　太郎君: an office that no member has. */
    private static boolean isOfOthers(Line line) {
        List<RosterTokens.Token> row = RosterTokens.of(line.text(), line.start(), line.end());
        RosterTokens.Token first = row.isEmpty() ? null : row.get(0);
        if (first == null || row.size() < 2) {
            return false;
        }
        int glued = first.sort() == RosterTokens.Sort.OFFICE ? first.word().length() : RosterNames.titleEnd(row, true);
        String office = glued > 0 ? first.word().substring(0, glued) : "委員";
        return !PersonReader.isRole(office) || office.equals("議長") || office.equals("副議長");
    }

    private static boolean isNobody(String value) {
        return value.equals("なし")
                || value.equals("無し")
                || value.equals("無")
                || value.equals("0名")
                || value.equals("0人");
    }

    private static boolean hasPeople(FieldFinder.Field label) {
        Line line = label.line();
        return label.hasValue() && !isCount(Squeeze.of(line.text(), label.valueStart(), line.end()));
    }

    /** Reads the field {@code label} whose lines are those up to {@code end}. */
    void read(FieldFinder.Field label, int end) {
        heading = PLAIN.contains(label.word()) ? null : label.word();
        label.line().decide(LineRole.ROSTER, "header.roster");
        honours = page.lines().subList(Math.min(label.line().index() + 1, end), end).stream()
                .anyMatch(line -> line.last() == '君');
        if (hasPeople(label)) {
            part(label.line(), label.valueStart());
        }
        for (int i = page.nextPrinted(label.line().index() + 1); i < end; i = page.nextPrinted(i + 1)) {
            Line line = page.line(i);
            if (line.role() == LineRole.SEPARATOR) {
                // ――――◇――――⏎三月六日: what was referred to the committee on a day is told behind the people.
                int next = page.nextPrinted(i + 1);
                if (next < end && TitleReader.isDateLine(page.line(next))) {
                    break;
                }
                continue;
            }
            if (ClockLines.isClock(line) || isSentenceCut(page, line)) {
                break;
            }
            int behind = lines.isEmpty() ? cells(i, end) : i;
            if (behind > i) {
                i = behind - 1;
                continue;
            }
            line.decide(LineRole.ROSTER, "header.roster");
            if (isAbsentBracket(line)) {
                groups.addAbsent(line.passage());
            } else if (!TableHeads.ROSTER.fill(line) && !TableHeads.isStroke(line)) {
                part(line, skipBullet(line));
            }
        }
        close();
    }

    /** （欠席　委員　山田　太郎）, （欠席：山田委員、佐藤委員）: alone on its line among those who were there. */
    private static boolean isAbsentBracket(Line line) {
        return line.at(0) == '(' && line.last() == ')' && line.content().startsWith("(欠席") && line.length() > 6;
    }

    /** Reads a table whose cells stand each on a line, from the line {@code from}; returns the line behind it. */
    private int cells(int from, int end) {
        List<Line> cells = new ArrayList<>();
        int at = from;
        while (at < end && RosterCells.isCell(page.line(at)) && !ClockLines.isClock(page.line(at))) {
            cells.add(page.line(at));
            at = page.nextPrinted(at + 1);
        }
        List<List<Line>> rows = RosterCells.rows(cells);
        if (rows.isEmpty()) {
            return from;
        }
        cells.forEach(line -> line.decide(LineRole.ROSTER, "header.roster"));
        groups.addCells(rows, heading);
        heading = null;
        return cells.get(cells.size() - 1).index() + 1;
    }

    /** 議事に先立ち、前回の議事要旨が確認⏎された。: a sentence behind the roster, which the page cut. */
    static boolean isSentenceCut(Page page, Line line) {
        int next = page.nextPrinted(line.index() + 1);
        return next < page.size()
                && page.line(next).last() == '。'
                && !RosterList.isNames(line)
                && holdsClause(line)
                && line.length() > LONGEST_ROW;
    }

    /** A comma behind hiragana ends a clause: …に先立ち、…. */
    private static boolean holdsClause(Line line) {
        for (int i = 1; i < line.length(); i++) {
            if (line.at(i) == '、' && Glyphs.isHiragana(line.at(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private void part(Line line, int first) {
        int start = first;
        for (int remarks = 0; start < line.end(); remarks++) {
            int behind = isInsideList() || isTitleLine(line, start)
                    ? -1
                    : isOutdentedBody(line, start) ? line.end() : RosterHeadings.end(line, start);
            String words = behind < 0 ? "" : RosterHeadings.words(line, start, behind);
            if (behind < 0 || !isRemark(words) || remarks == MOST_REMARKS) {
                group(line, start, behind, words);
                return;
            }
            start = skip(line, behind);
        }
    }

    /** Begins the group over which {@code words} stand, or goes on with the one at hand if {@code behind} is negative. */
    private void group(Line line, int start, int behind, String words) {
        int list = start;
        if (behind >= 0) {
            close();
            heading = words;
            list = skip(line, behind);
        }
        if (list < line.end() && !isRemark(line, list)) {
            begin(line, list);
        }
    }

    private void begin(Line line, int start) {
        if (lines.isEmpty()) {
            firstStart = start;
        }
        lines.add(line);
    }

    /**
     * 国務大臣⏎（金融担当）　山田太郎君: in a list of 君 a line without one is the beginning of the next office. A group's word
     * (委　員) heads the lines below only if they are set in further.
     */
    private boolean isTitleLine(Line line, int start) {
        int next = page.nextPrinted(line.index() + 1);
        Line below = next < page.size() ? page.line(next) : null;
        if (!honours || line.last() == '君' || line.indexOf(':', start, 40) > 0) {
            return false;
        }
        if ("【〔<《≪".indexOf(line.text().charAt(start)) >= 0) {
            return false;
        }
        String word = Squeeze.of(line.text(), start, line.end());
        boolean heads = below != null
                && (RosterHeadings.isGroup(word)
                                && below.indent() > line.indent() + (RosterHeadings.beginsWithOffice(below) ? 0 : 1)
                        || RosterHeadings.isCouncil(word) && RosterHeadings.beginsWithOffice(below));
        return !heads;
    }

    /** 川辺省森林局緑化課⏎　山田課長、佐藤補佐: an office alone on its line heads the lines below that are set in further. */
    private boolean isOutdentedBody(Line line, int start) {
        int next = page.nextPrinted(line.index() + 1);
        boolean heads = start == line.start()
                && next < page.size()
                && page.line(next).indent() > line.indent()
                && line.indexOf(' ', start, line.length()) < 0
                && !RosterList.hasComma(line)
                && (lines.isEmpty() || "、,".indexOf(lines.get(lines.size() - 1).last()) < 0);
        return heads && RosterTokens.isBody(Squeeze.of(line.text(), start, line.end()));
    }

    /** A line behind an open bracket goes on with the list. */
    private boolean isInsideList() {
        if (lines.isEmpty()) {
            return false;
        }
        Line last = lines.get(lines.size() - 1);
        int depth = 0;
        for (int i = 0; i < last.length(); i++) {
            depth += last.at(i) == '(' ? 1 : last.at(i) == ')' ? -1 : 0;
        }
        return depth > 0;
    }

    /** （五十音順、敬称略）, ※代理出席, 以上24名, なし: what names nobody. */
    private static boolean isRemark(Line line, int start) {
        String words = Squeeze.of(line.text(), start, line.end());
        boolean bracket = words.startsWith("(") && words.endsWith(")");
        if (bracket && isRemark(words.substring(1, words.length() - 1)) || words.startsWith("※")) {
            return true;
        }
        return isRemark(words) || Prose.isSentence(line) && words.endsWith("。");
    }

    /** Tells whether {@code words}, without spaces, say something of a list and name nobody. */
    static boolean isRemark(String words) {
        return isCount(words)
                || words.endsWith("名出席") && isCount(words.substring(0, words.length() - 2))
                || words.startsWith("以上")
                || words.equals("なし")
                || (words.startsWith("別紙") || words.startsWith("別添") || words.startsWith("名簿"))
                        && (words.endsWith("とおり") || words.endsWith("通り") || words.endsWith("参照"))
                || words.startsWith("敬称")
                || words.endsWith("敬称略")
                || words.endsWith("音順")
                || words.endsWith("順不同")
                || words.endsWith("席順")
                || words.endsWith("氏名")
                || words.startsWith("氏名") && words.length() <= 10
                || words.startsWith("(注)")
                || words.startsWith("別表")
                || words.endsWith("次の者")
                || words.endsWith("のとおり")
                || words.contains("印は")
                || words.endsWith("に同じ")
                || words.endsWith("と同じ")
                || words.equals("欠席なし");
    }

    /** 5名, 計12人, 二十一名. */
    private static boolean isCount(String words) {
        return RosterTokens.isCount(words);
    }

    private void close() {
        List<Line> own = lines;
        int start = firstStart;
        lines = new ArrayList<>();
        firstStart = -1;
        String name = heading;
        heading = null;
        if (own.isEmpty()) {
            return;
        }
        if (name == null || groups.tellsOfAbsent() || !RosterHeadings.isOfAbsent(name)) {
            groups.add(own, start, name);
        } else if (RosterHeadings.isOfAllDay(name)) {
            groups.tellOfAbsent(true);
            groups.add(own, start, PLAIN.contains(name) ? null : name);
            groups.tellOfAbsent(false);
        }
    }

    /** - 山田 太郎: behind the bullet of a web page's list. */
    private static int skipBullet(Line line) {
        boolean bullet = line.at(0) == '-' && line.length() > 2 && line.at(1) == ' ';
        return bullet ? skip(line, line.start() + 1) : line.start();
    }

    private static int skip(Line line, int from) {
        int at = from;
        while (at < line.end() && line.text().charAt(at) <= ' ') {
            at++;
        }
        return at;
    }
}
