package io.github.gijiroku4j.header;

import io.github.gijiroku4j.layout.Enumerator;
import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.Page;
import io.github.gijiroku4j.layout.Prose;
import io.github.gijiroku4j.model.Attendee;
import io.github.gijiroku4j.model.AttendeeGroup;
import io.github.gijiroku4j.model.LineRole;
import io.github.gijiroku4j.person.OfficeLexicon;
import io.github.gijiroku4j.person.PersonReader;
import io.github.gijiroku4j.text.Passage;
import io.github.gijiroku4j.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a roster: groups under headings, lists with commas over wrapped lines, columns of name and title in either order,
 * seats, several people on a line.
 */
final class RosterReader {

    private static final OfficeLexicon OFFICES = OfficeLexicon.builtIn();
    /** Labels that say no more than that people were there. */
    private static final Set<String> PLAIN =
            Set.of("出席者", "出席議員", "出席者名", "出席者氏名", "参加者", "会議出席者", "会議の出席者", "出席状況", "出席者等", "出席者一覧", "参集者");

    private final Page page;
    private final List<AttendeeGroup> groups = new ArrayList<>();
    private boolean several;
    private @Nullable String heading;
    private List<Line> lines = new ArrayList<>();
    /** Where the list begins on the first line of the group. */
    private int firstStart = -1;

    RosterReader(Page page) {
        this.page = page;
    }

    List<AttendeeGroup> groups() {
        return groups;
    }

    /** Says that several fields list people, so that 出席議員 tells one group from the others. */
    void expectSeveral() {
        several = true;
    }

    /** Reads the field {@code label} whose lines are those up to {@code end}. */
    void read(FieldFinder.Field label, int end) {
        boolean plain = PLAIN.contains(label.word())
                || label.word().endsWith("出席者") && !label.word().contains("事務局");
        heading = plain && !several ? null : label.word();
        label.line().decide(LineRole.ROSTER, "header.roster");
        if (label.hasValue()
                && !isCount(squeeze(
                        label.line().text(), label.valueStart(), label.line().end()))) {
            int value = label.valueStart();
            int inner = headingEnd(label.line(), value);
            if (inner > 0) {
                heading = headingText(label.line(), value, inner);
                value = inner;
            }
            begin(label.line(), value);
        }
        for (int i = page.nextPrinted(label.line().index() + 1); i < end; i = page.nextPrinted(i + 1)) {
            Line line = page.line(i);
            if (line.role() == LineRole.SEPARATOR) {
                continue;
            }
            line.decide(LineRole.ROSTER, "header.roster");
            int behind = headingEnd(line, line.start());
            if (behind >= 0 && !isInsideList(line)) {
                close();
                heading = headingText(line, line.start(), behind);
                if (skip(line, behind) < line.end()) {
                    begin(line, skip(line, behind));
                }
            } else if (!isRemark(line)) {
                begin(line, line.start());
            }
        }
        close();
    }

    private void begin(Line line, int start) {
        if (lines.isEmpty()) {
            firstStart = start;
        }
        lines.add(line);
    }

    /** （福祉事務所長） alone on its line: a second office of somebody near it. */
    private static boolean endsInChief(Line line) {
        return line.length() > 3 && line.at(line.length() - 2) == '長';
    }

    /** 国務大臣⏎（金融担当）　山田太郎君: in a list of 君 a line without one is the beginning of the next title. */
    private boolean isTitleLine(Line line) {
        int next = page.nextPrinted(line.index() + 1);
        boolean list = lines.stream().anyMatch(before -> before.last() == '君')
                || next < page.size() && page.line(next).last() == '君';
        return list && line.last() != '君' && line.indent() > 1;
    }

    /** A line behind an open bracket or a comma goes on with the list. */
    private boolean isInsideList(Line line) {
        if (lines.isEmpty()) {
            return false;
        }
        Line last = lines.get(lines.size() - 1);
        int depth = 0;
        for (int i = 0; i < last.length(); i++) {
            depth += last.at(i) == '(' ? 1 : last.at(i) == ')' ? -1 : 0;
        }
        return depth > 0 && line.at(0) != '【';
    }

    /** The end of a heading at {@code start}: 【構成員】, （委員）, WG1委員 :, 経済産業省：, or a lone word; -1 if there is none. */
    private int headingEnd(Line line, int start) {
        String text = line.text();
        char first = text.charAt(start);
        boolean partOfTitle = first == '(' && (line.last() == '君' || line.last() == ')' && endsInChief(line));
        if (partOfTitle || first != '【' && isTitleLine(line)) {
            return -1;
        }
        if ("【〔[<〈《(".indexOf(first) >= 0) {
            int close = line.indexOf(Glyphs.closing(first), start, 42);
            boolean name = first == '('
                    && close > 0
                    && close < line.end()
                    && close + 1 < line.end()
                    && text.charAt(close + 1) == '、';
            return close > start && close < line.end() && close - start < 40 && !name ? close + 1 : -1;
        }
        int sign = Glyphs.isGlyph(first) || first == '・' || first == '◦' ? start + 1 : start;
        int colon = -1;
        for (int i = sign; i < Math.min(line.end(), start + 30); i++) {
            char c = text.charAt(i);
            if (c == ':') {
                colon = i;
                break;
            }
            if (c == '、' || c == '(' || c == '\t') {
                break;
            }
        }
        if (colon > sign) {
            return colon + 1;
        }
        int group = groupWordEnd(line, sign);
        if (group > 0) {
            return group;
        }
        return start == line.start() && isLoneHeading(line, sign) ? line.end() : -1;
    }

    /** 委員　　志村分科会長、貝塚課長: the word of a group, two spaces, a list. */
    private static int groupWordEnd(Line line, int from) {
        int at = from;
        while (at < line.end() && line.text().charAt(at) > ' ') {
            at++;
        }
        boolean apart = at < line.end();
        boolean list = apart && line.indexOf('、', at, 60) > 0;
        return list && isGroupWord(line.text().substring(from, at)) ? at : -1;
    }

    /** 委員 or 事務局 alone on its line, or with a glyph ahead of it. */
    private static boolean isLoneHeading(Line line, int from) {
        String word = squeeze(line.text(), from, line.end());
        int remark = word.endsWith(")") ? word.indexOf('(') : -1;
        word = remark > 0 ? word.substring(0, remark) : word;
        if (word.isEmpty() || word.length() > 20 || word.indexOf('、') >= 0) {
            return false;
        }
        if (from > line.start() && word.length() > 1 && !word.endsWith("君")) {
            return OFFICES.isOffice(word, 0, word.length()) || FieldFinder.find(line) != null;
        }
        boolean body =
                PersonReader.isBody(word) && word.length() <= 12 && !OFFICES.endsInOffice(word, 0, word.length() - 1);
        return isGroupWord(word) || body && word.chars().noneMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isGroupWord(String word) {
        return switch (word) {
            case "委員",
                    "構成員",
                    "事務局",
                    "幹事",
                    "オブザーバー",
                    "オブザーバ",
                    "専門委員",
                    "臨時委員",
                    "説明員",
                    "参考人",
                    "関係者",
                    "有識者",
                    "執行部",
                    "理事者",
                    "議会事務局",
                    "特別委員",
                    "説明者",
                    "関係省庁",
                    "政府",
                    "市側",
                    "関係団体",
                    "その他",
                    "委員以外",
                    "国務大臣",
                    "政府参考人",
                    "内閣府",
                    "総務省",
                    "傍聴者",
                    "教育委員",
                    "教育委員会事務局",
                    "市",
                    "町",
                    "県" -> true;
            default -> false;
        };
    }

    private static String headingText(Line line, int start, int end) {
        String text = line.text().substring(start, end).strip();
        Enumerator sign = Enumerator.read(text, 0, text.length());
        text = sign.sign() ? text.substring(sign.end()) : text;
        if (text.endsWith(":")) {
            text = text.substring(0, text.length() - 1).strip();
        }
        if (!text.isEmpty() && "【〔[<〈《(".indexOf(text.charAt(0)) >= 0) {
            text = text.substring(1, text.length() - 1).strip();
        }
        return squeezeSpaced(text);
    }

    /** Letters set apart (委 員) are one word; a space between longer words stays. */
    private static String squeezeSpaced(String text) {
        return text.replace(" ", "").length() * 2 <= text.length() + 1 ? text.replace(" ", "") : Words.tidy(text);
    }

    private static boolean isRemark(Line line) {
        String words = squeeze(line.text(), line.start(), line.end());
        if (words.startsWith("(") && words.endsWith(")") || words.startsWith("※")) {
            return true;
        }
        if (words.startsWith("以上")
                || words.equals("なし")
                || words.equals("氏名")
                || words.equals("職氏名")
                || words.equals("敬称略")) {
            return true;
        }
        return isCount(words) || Prose.isSentence(line) && words.endsWith("。");
    }

    /** 5名, 計12人. */
    private static boolean isCount(String words) {
        boolean kanji = words.length() <= 8
                && !words.isEmpty()
                && Glyphs.isKanjiDigit(words.charAt(0))
                && (words.endsWith("名") || words.endsWith("人"));
        return kanji
                || (words.endsWith("名") || words.endsWith("人"))
                        && words.length() <= 12
                        && words.chars().anyMatch(c -> c >= '0' && c <= '9');
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
        List<Passage> entries = entries(own, start);
        List<Attendee> attendees = new ArrayList<>();
        List<String> bodies = new ArrayList<>();
        for (Passage listed : entries) {
            Passage entry = listed;
            int inline = inlineHeadingEnd(entry.text());
            if (inline > 0) {
                // …、佐藤委員（事務局）羽柴課長: a heading in the midst of a list.
                group(name, attendees, bodies);
                name = entry.text().substring(1, inline - 1).replace(" ", "");
                attendees = new ArrayList<>();
                bodies = new ArrayList<>();
                entry = entry.part(inline, entry.text().length());
            }
            if (isSkipped(entry.text())) {
                continue;
            }
            if (isOrganisation(entry.text())) {
                bodies.add(entry.text());
            }
            Attendee attendee = RosterEntries.read(entry);
            if (attendee != null) {
                attendees.add(attendee);
            }
        }
        group(name, attendees, bodies);
    }

    private void group(@Nullable String name, List<Attendee> attendees, List<String> bodies) {
        if (attendees.isEmpty() && bodies.isEmpty()) {
            return;
        }
        boolean onlyBodies = bodies.size() == attendees.size() && !bodies.isEmpty() || attendees.isEmpty();
        groups.add(onlyBodies ? new AttendeeGroup(name, List.of(), bodies) : new AttendeeGroup(name, attendees, null));
    }

    /** The end of （事務局） at the start of an entry; 0 if there is no such heading. */
    private static int inlineHeadingEnd(String entry) {
        int close = entry.startsWith("(") ? entry.indexOf(')') : -1;
        return close > 1
                        && close + 1 < entry.length()
                        && isGroupWord(entry.substring(1, close).replace(" ", ""))
                ? close + 1
                : 0;
    }

    private static boolean isSkipped(String entry) {
        String words = entry.replace(" ", "");
        return words.isEmpty()
                || words.equals("他")
                || words.equals("ほか")
                || words.equals("等")
                || words.startsWith("ほか")
                || words.startsWith("他") && words.length() < 6
                || words.equals("なし")
                || words.equals("以上")
                || words.equals("氏名")
                || words.equals("職氏名")
                || words.equals("敬称略");
    }

    private static boolean isOrganisation(String entry) {
        String words = entry.replace(" ", "");
        if (words.length() < 3) {
            return false;
        }
        char last = words.charAt(words.length() - 1);
        boolean ends = "省庁局課室部会院所社団校府".indexOf(last) >= 0
                || words.endsWith("センター")
                || words.endsWith("機構")
                || words.endsWith("大学")
                || words.endsWith("協議会");
        return ends;
    }

    private List<Passage> entries(List<Line> own, int start) {
        boolean commas = false;
        for (Line line : own) {
            commas |= hasComma(line);
        }
        List<Passage> entries = new ArrayList<>();
        if (commas) {
            Passage.Builder all = new Passage.Builder(page.folded());
            Line before = null;
            for (Line line : own) {
                int from = line == own.get(0) ? start : line.start();
                boolean whole = before != null && endsEntry(before) && !line.startsWith("補佐") && !line.startsWith("代理");
                if (whole) {
                    all.addApart(from, line.end());
                } else {
                    all.add(from, line.end());
                }
                before = line;
            }
            RosterEntries.splitAtCommas(all.build(), entries);
            return entries;
        }
        boolean kun = own.stream().filter(line -> line.last() == '君').count() * 2 > own.size();
        List<Line> titles = new ArrayList<>();
        for (Line line : own) {
            int from = line == own.get(0) ? start : line.start();
            if (kun && line.last() != '君') {
                titles.add(line);
            } else if (!titles.isEmpty()) {
                Passage.Builder whole = new Passage.Builder(page.folded());
                titles.forEach(title -> whole.add(title.start(), title.end()));
                entries.add(whole.add(from, line.end()).build());
                titles.clear();
            } else {
                RosterEntries.splitLine(line, from, entries);
            }
        }
        return entries;
    }

    /** A line that ends in 委員, 課長 or a bracket ends its entry, though no comma says so. */
    private static boolean endsEntry(Line line) {
        return line.last() == ')'
                || "長官員監事".indexOf(line.last()) >= 0 && OFFICES.endsInOffice(line.text(), line.start(), line.end());
    }

    private static boolean hasComma(Line line) {
        int depth = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.at(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth <= 0 && (c == '、' || c == ',')) {
                return true;
            }
        }
        return false;
    }

    private static int skip(Line line, int from) {
        int at = from;
        while (at < line.end() && line.text().charAt(at) <= ' ') {
            at++;
        }
        return at;
    }

    static String squeeze(String text, int from, int to) {
        StringBuilder words = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            if (text.charAt(i) > ' ') {
                words.append(text.charAt(i));
            }
        }
        return words.toString();
    }
}
