package io.github.gijiroku4j.header;

import io.github.gijiroku4j.header.RosterTokens.Sort;
import io.github.gijiroku4j.header.RosterTokens.Token;
import io.github.gijiroku4j.layout.Enumerator;
import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.Squeeze;
import io.github.gijiroku4j.person.OfficeLexicon;
import io.github.gijiroku4j.person.PersonReader;
import io.github.gijiroku4j.text.WordList;
import io.github.gijiroku4j.text.WordTrie;
import io.github.gijiroku4j.text.Words;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * Tells what stands over a group of a roster: 【構成員】, （委員）, WG1委員：, 事務局 alone on its line, 委　員 ahead of a list.
 */
final class RosterHeadings {

    private static final OfficeLexicon OFFICES = OfficeLexicon.builtIn();
    private static final List<String> WORDS = WordList.words(RosterHeadings.class, "groups.txt");
    private static final Set<String> GROUPS = Set.copyOf(WORDS);
    private static final WordTrie GROUP_WORDS = WordTrie.forwards(WORDS);
    private static final List<String> MEMBERS = List.of("会員", "委員", "構成員", "評議員");
    private static final int LONGEST = 42;

    private RosterHeadings() {}

    /** Returns the end of a heading at {@code start} of {@code line}, or -1 if none stands there. */
    static int end(Line line, int start) {
        String text = line.text();
        char first = text.charAt(start);
        boolean partOfTitle = first == '(' && (line.last() == '君' || line.last() == ')' && endsInChief(line));
        if (partOfTitle) {
            return -1;
        }
        if ("【〔[<〈《(≪".indexOf(first) >= 0) {
            return bracketEnd(line, start, first);
        }
        int bracketed = bracketedList(line, start);
        if (bracketed > 0) {
            return bracketed;
        }
        Enumerator number = Enumerator.read(text, start, line.end());
        int from = number.isPresent(start) && number.end() < line.end() ? number.end() : start;
        int colon = colon(line, from);
        if (colon > from && !isOfOne(line, from, colon)) {
            return colon + 1;
        }
        int listed = groupEnd(line, from);
        if (listed > 0) {
            return listed;
        }
        boolean group = start > line.start() && isGroupAlone(line, from);
        return group || start == line.start() && isLone(line, from) ? line.end() : -1;
    }

    /** 事務局（山田課長、佐藤主事）: where the list begins that stands in brackets behind a group's word, to the line's end; -1 if none does. */
    private static int bracketedList(Line line, int start) {
        int end = line.last() == ')' ? GROUP_WORDS.spacedPrefix(line.text(), start, line.end()) : -1;
        boolean list = end > start
                && end < line.end()
                && line.text().charAt(end) == '('
                && RosterList.hasCommaInside(line, end + 1);
        return list ? end + 1 : -1;
    }

    private static int bracketEnd(Line line, int start, char first) {
        int close = close(line, start, first);
        if (close <= start || close >= line.end()) {
            return -1;
        }
        boolean name = first == '(' && close + 1 < line.end() && line.text().charAt(close + 1) == '、';
        return name ? -1 : close + 1;
    }

    private static int close(Line line, int start, char first) {
        char closing = Glyphs.closing(first);
        int depth = 0;
        for (int i = start; i < Math.min(line.end(), start + LONGEST); i++) {
            char c = line.text().charAt(i);
            depth += c == first ? 1 : c == closing ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** （福祉事務所長） alone on its line: a second office of somebody near it. */
    private static boolean endsInChief(Line line) {
        return line.length() > 3 && line.at(line.length() - 2) == '長';
    }

    /** 委員長：星名建市、副委員長：…: an office with its one holder heads no group. */
    private static boolean isOfOne(Line line, int from, int colon) {
        String word = Squeeze.of(line.text(), from, colon);
        boolean again = line.indexOf(':', colon + 1, LONGEST) > 0;
        boolean lone = RosterList.hasComma(line) || line.length() > LONGEST;
        return OFFICES.isOffice(word, 0, word.length()) && (again || !lone && !isGroup(word) && colon + 1 < line.end());
    }

    /** 委員：中村紀雄: a line that begins with an office, a colon and a short name. */
    static boolean isOfficeAndName(Line line) {
        int colon = colon(line, line.start());
        return colon > 0 && isOfOne(line, line.start(), colon)
                || colon > 0
                        && line.end() - colon < 10
                        && OFFICES.isOffice(line.text().substring(line.start(), colon), 0, colon - line.start());
    }

    private static int colon(Line line, int from) {
        String text = line.text();
        for (int i = from; i < Math.min(line.end(), from + 30); i++) {
            char c = text.charAt(i);
            if (c == ':') {
                return i;
            }
            if (c == '、' || c == '(' || c == '\t') {
                return -1;
            }
        }
        return -1;
    }

    /** 委 員　　志村分科会長、…; 説明員　　町長　浜名　元: the end of a group's word with its people behind it; -1 if there is none. */
    private static int groupEnd(Line line, int from) {
        int end = GROUP_WORDS.spacedPrefix(line.text(), from, line.end());
        if (end > 0 && end + 1 < line.end() && line.text().charAt(end) == '|' && RosterList.isStroked(line, end + 1)) {
            // 事　務　局｜局長　山田　太郎／係長　佐藤　花子
            return end + 1;
        }
        if (end < 0 || end >= line.end() || line.text().charAt(end) > ' ') {
            return -1;
        }
        int list = end;
        while (line.text().charAt(list) <= ' ') {
            list++;
        }
        if (line.text().charAt(list) == '長') {
            // 町　長　山田　太郎、…: the letters of an office set apart.
            return -1;
        }
        if (line.text().charAt(list) == '【') {
            // 執行部　【財務部】: the words of a group over the first of its parts.
            return bracketEnd(line, list, '【');
        }
        if (line.indexOf('、', end, 80) > 0 || line.indexOf(',', end, 80) > 0) {
            return end;
        }
        List<Token> people = RosterTokens.of(line.text(), end, line.end());
        Sort first = people.isEmpty() ? Sort.WORD : people.get(0).sort();
        boolean alone = first == Sort.OFFICE && people.size() == 1;
        return (first == Sort.OFFICE || first == Sort.NAMED) && !alone ? end : -1;
    }

    /** 出席委員　農業委員（12名）: a group's word as the whole value of the label. */
    private static boolean isGroupAlone(Line line, int from) {
        String word = withoutBracket(Squeeze.of(line.text(), from, line.end()));
        return isGroup(word) && word.length() > 2;
    }

    private static String withoutBracket(String word) {
        int open = word.endsWith(")") ? word.indexOf('(') : -1;
        return open > 0 ? word.substring(0, open) : word;
    }

    /** 委員 or 事務局 alone on its line, or with a number or a sign ahead of it. */
    private static boolean isLone(Line line, int from) {
        boolean columns = line.indexOf(' ', from, LONGEST) >= 0
                && !isGroupOfBody(line, from)
                && RosterTokens.of(line.text(), from, line.end()).stream()
                        .anyMatch(token -> token.word().length() > 1 && token.end() < line.end());
        if (columns) {
            return false;
        }
        String word = Squeeze.of(line.text(), from, line.end());
        if (isCouncil(word) && word.length() <= LONGEST && word.indexOf('、') < 0) {
            return true;
        }
        word = withoutBracket(word);
        if (word.isEmpty() || word.length() > 20 || word.indexOf('、') >= 0) {
            return false;
        }
        if (from > line.start() && word.length() > 1 && !word.endsWith("君")) {
            return isGroup(word)
                    || word.endsWith("支所")
                    || OFFICES.isOffice(word, 0, word.length())
                    || isBody(word)
                    || FieldFinder.find(line) != null;
        }
        return isGroup(word) || isBody(word) || areMembersOf(word);
    }

    /** 委員 (川辺町): a group's word and in brackets whose they are. */
    private static boolean isGroupOfBody(Line line, int from) {
        String word = Squeeze.of(line.text(), from, line.end());
        int open = word.indexOf('(');
        return open > 0
                && word.indexOf(')') == word.length() - 1
                && isGroup(word.substring(0, open))
                && PersonReader.isBody(word.substring(open + 1, word.length() - 1));
    }

    /** 川辺町緑化審議会委員, 川辺分科会員: a council with the word for its members. */
    private static boolean areMembersOf(String word) {
        for (String members : MEMBERS) {
            int end = word.length() - members.length();
            if (end > 2 && word.endsWith(members)) {
                String body = members.equals("会員") ? word.substring(0, end + 1) : word.substring(0, end);
                return isCouncil(body);
            }
        }
        return false;
    }

    private static boolean isBody(String word) {
        return PersonReader.isBody(word)
                && word.length() <= 12
                && RosterTokens.isBody(word)
                && !OFFICES.endsInOffice(word, 0, word.length() - 1)
                && word.chars().noneMatch(c -> c >= '0' && c <= '9');
    }

    /** Tells whether {@code word} names a council whose members may be listed below: 経済・港湾委員会. */
    static boolean isCouncil(String word) {
        return word.endsWith("会") && word.length() > 2 && word.chars().noneMatch(c -> c >= '0' && c <= '9');
    }

    /** Tells whether the line begins with an office, glued to a name or not. */
    static boolean beginsWithOffice(Line line) {
        List<Token> row = RosterTokens.of(line.text(), line.start(), line.end());
        if (row.isEmpty()) {
            return false;
        }
        Token first = row.get(0);
        return first.sort() == Sort.OFFICE || RosterNames.titleEnd(first.word()) > 0;
    }

    /** Tells whether {@code word} names a group of people and no single one. */
    static boolean isGroup(String word) {
        return GROUPS.contains(word) || word.endsWith("側") && word.length() <= 12;
    }

    /** Tells whether the people under {@code heading} were not there. */
    static boolean isOfAbsent(String heading) {
        return heading.startsWith("欠席")
                || heading.startsWith("遅参")
                || heading.startsWith("早退")
                || heading.startsWith("傍聴");
    }

    /** Tells whether those of whom {@code heading} says that they were not there all the time did not come at all: no 遅参, no 早退. */
    static boolean isOfAllDay(String heading) {
        return heading.contains("欠席") || heading.contains("なかった") || heading.startsWith("不応招");
    }

    /** Returns the words of the heading in {@code [start, end)}, without number, sign, brackets and colon. */
    static String words(Line line, int start, int end) {
        String text = line.text().substring(start, end).strip();
        text = text.endsWith("(") ? text.substring(0, text.length() - 1).strip() : text;
        text = text.endsWith("】") ? text.substring(Math.max(0, text.lastIndexOf('【'))) : text;
        if ("【〔[<〈《(≪".indexOf(text.charAt(0)) < 0) {
            Enumerator sign = Enumerator.read(text, 0, text.length());
            text = text.substring(sign.end());
        }
        if (text.endsWith(":") || text.endsWith("|")) {
            text = text.substring(0, text.length() - 1).strip();
        }
        if (!text.isEmpty() && "【〔[<〈《(≪".indexOf(text.charAt(0)) >= 0) {
            text = text.substring(1, text.length() - 1).strip();
        }
        int colon = text.indexOf(':');
        if (colon > 0 && isRemarks(text.substring(colon + 1))) {
            // 委員：五十音順、敬称略
            text = text.substring(0, colon).strip();
        }
        int open = text.endsWith(")") ? text.lastIndexOf('(') : -1;
        if (open > 0
                && RosterReader.isRemark(
                        text.substring(open + 1, text.length() - 1).replace(" ", ""))) {
            text = text.substring(0, open).strip();
        }
        return squeezeSpaced(text);
    }

    private static boolean isRemarks(String list) {
        StringTokenizer remarks = new StringTokenizer(list, "、,");
        boolean all = remarks.hasMoreTokens();
        while (remarks.hasMoreTokens()) {
            all &= RosterReader.isRemark(remarks.nextToken().replace(" ", ""));
        }
        return all;
    }

    /** Letters set apart (委 員) are one word; a space between longer words stays. */
    private static String squeezeSpaced(String text) {
        String squeezed = Squeeze.of(text, 0, text.length());
        return squeezed.length() * 2 <= text.length() + 1 || isGroup(squeezed) ? squeezed : Words.tidy(text);
    }
}
