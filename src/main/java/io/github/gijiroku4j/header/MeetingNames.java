package io.github.gijiroku4j.header;

import io.github.gijiroku4j.model.Meeting;
import io.github.gijiroku4j.person.OfficeLexicon;
import io.github.gijiroku4j.text.WordList;
import io.github.gijiroku4j.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells which bodies met, and for which time: 川辺市緑化検討会（第3回）議事録 is 川辺市緑化検討会, 3.
 *
 * <p>Of a Diet record the session is the 回国会, never the 号. An assembly's name leaves out 定例会 and 臨時会. Lines ahead of the
 * first session belong to each body of a joint meeting.
 */
final class MeetingNames {

    private static final Map<String, List<String>> WORDS = WordList.parts(MeetingNames.class, "title-words.txt");
    /** The longest first: 開催概要 ahead of 概要. */
    private static final List<String> KIND_TAILS = WORDS.getOrDefault("tail", List.of()).stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();

    private static final Set<String> REMARKS = Set.copyOf(WORDS.getOrDefault("remark", List.of()));

    /** The ends of names that cannot do without their 会. */
    private static final List<String> SHARING = List.of("委員", "協議", "審議", "分科", "調査", "審査", "審判");

    private MeetingNames() {}

    /** Returns the meetings that the lines of a title name. */
    static List<Meeting> of(List<String> printed) {
        DietTitle diet = DietTitle.of(printed);
        if (diet != null) {
            return diet.meetings();
        }
        List<Meeting> meetings = new ArrayList<>();
        List<String> lines = withoutSearchTitle(printed);
        long sessions = lines.stream().filter(line -> Session.of(line) != null).count();
        if (sessions > 1
                && lines.stream().anyMatch(line -> line.replace(" ", "").contains("合同"))) {
            return joint(lines);
        }
        String whole = TitleDates.without(lines.stream().map(WebTitles::without).collect(Collectors.joining(" ")));
        int between = whole.contains("合同") ? betweenSessions(whole) : -1;
        if (between > 0) {
            // 第12回環境部会・第8回農業部会合同会議, 環境部会（第12回）・農業部会（第8回）合同会議
            meetings.addAll(of(List.of(whole.substring(0, between))));
            meetings.addAll(
                    of(List.of(whole.substring(between + 1).replace("合同会議", "").replace("合同部会", ""))));
            return meetings;
        }
        Session session = Session.of(whole);
        String body = session == null ? body(whole) : bodyAround(whole, session);
        body = Words.tidy(withoutSittings(body, session));
        if (!body.isEmpty()) {
            meetings.add(new Meeting(body, session == null ? null : session.number()));
        }
        return meetings;
    }

    /** The lines without that of a search page, where the record's own title stands below it. */
    private static List<String> withoutSearchTitle(List<String> lines) {
        boolean again =
                lines.size() > 1 && WebTitles.isOfSearch(lines.get(0)) && nameCouncil(lines.subList(1, lines.size()));
        return again ? lines.subList(1, lines.size()) : lines;
    }

    /** Where on one line the sign stands that parts two bodies, each with its session; -1 if there are not two. */
    private static int betweenSessions(String text) {
        Session first = Session.of(text);
        Session second = first == null ? null : Session.of(text.substring(first.end()));
        if (first == null || second == null) {
            return -1;
        }
        for (int i = first.end() + second.start(); i >= first.end(); i--) {
            if ("・、,/と".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** 定例会12月緊急議会 川辺区議会, 第4回 川辺市会: the assembly without the words for its sitting and its session printed again. */
    private static String withoutSittings(String body, @Nullable Session session) {
        if (body.indexOf(' ') < 0 || !body.endsWith("議会") && !body.endsWith("市会")) {
            return body;
        }
        StringBuilder rest = new StringBuilder();
        for (StringTokenizer words = new StringTokenizer(body); words.hasMoreTokens(); ) {
            String word = words.nextToken();
            boolean sitting = word.startsWith("定例") || word.startsWith("臨時");
            Session again = Session.of(word);
            boolean counted = session != null && again != null && again.end() == word.length();
            if (!sitting && !counted) {
                rest.append(' ').append(word);
            }
        }
        return rest.toString();
    }

    /** Tells whether the lines of a title name a session or a body that meets: 審議会, 対策本部, 作業部会. */
    static boolean nameCouncil(List<String> lines) {
        return of(lines).stream().anyMatch(meeting -> meeting.session() != null || BodyNames.isCouncil(meeting.body()));
    }

    private static List<Meeting> joint(List<String> lines) {
        List<Meeting> meetings = new ArrayList<>();
        List<String> above = new ArrayList<>();
        for (String line : lines) {
            Session session = Session.of(line);
            if (session != null) {
                String own = bodyAround(line, session);
                String parents = String.join(" ", above);
                String body = parents.isEmpty() ? own : own.isEmpty() ? parents : parents + " " + own;
                meetings.add(new Meeting(body, session.number()));
            } else if (meetings.isEmpty()) {
                above.add(line);
            }
        }
        return meetings;
    }

    /** The name of the body around its session: ahead of it, behind it, or both. */
    private static String bodyAround(String text, Session session) {
        String before = text.substring(0, session.start()).strip();
        String after = text.substring(session.end()).strip();
        before = withoutYear(before);
        boolean opened = before.endsWith("(");
        if (opened) {
            before = before.substring(0, before.length() - 1).strip();
            after = after.startsWith(")") ? after.substring(1) : withoutFirst(after, ')');
        }
        String behind = body(after);
        if (before.isEmpty()) {
            return body(withoutLeadingRemark(behindSort(after)));
        }
        String name = body(before);
        if (name.isEmpty() || isTerm(name)) {
            return body(withoutLeadingRemark(behindSort(after)));
        }
        // 総務委員会 第6回委員会
        boolean again = name.endsWith(behind);
        return opened || again || isAssemblyTail(behind) ? name : name + " " + behind;
    }

    /** 第2期第3回子ども会議: the term of a council's members names no body. */
    private static boolean isTerm(String words) {
        return words.startsWith("第") && words.endsWith("期") && words.length() <= 5;
    }

    /** 第3回定例会 川辺市議会会議録: the sort of the sitting ahead of the name. */
    private static String behindSort(String after) {
        for (String sort : new String[] {"定例会議", "臨時会議", "定例会", "臨時会", "定例", "臨時"}) {
            if (after.startsWith(sort)) {
                return after.substring(sort.length()).strip();
            }
        }
        return isAssemblyTail(after) && !after.startsWith("(") ? "" : after;
    }

    /** 定例会, 臨時会, 会合 and the like name no body. */
    private static boolean isAssemblyTail(String behind) {
        return behind.startsWith("定例")
                || behind.startsWith("臨時")
                || behind.equals("会議")
                || behind.equals("会合")
                || behind.startsWith("(")
                || behind.startsWith("会議") && behind.length() < 5;
    }

    /** 令和5年度 or 平成27年3月4日(水曜日) in a title is no part of the name, nor are brackets that hold nothing else. */
    private static String withoutYear(String text) {
        String rest = text;
        for (int year = rest.lastIndexOf('年'); year >= 0; year = rest.lastIndexOf('年', year - 1)) {
            int from = year;
            while (from > 0
                    && (Session.isNumeral(rest.charAt(from - 1))
                            || rest.charAt(from - 1) == ' '
                            || rest.charAt(from - 1) == '元')) {
                from--;
            }
            int named = TitleDates.eraStart(rest, from);
            if (named == from && from == year) {
                continue;
            }
            from = named;
            int unit = Session.skip(rest, year + 1);
            int behind = TitleDates.dayEnd(rest, rest.startsWith("度", unit) ? unit + 1 : year + 1);
            rest = (rest.substring(0, from) + " " + rest.substring(behind)).strip();
            year = Math.min(year, rest.length());
        }
        return withoutEmptyBrackets(rest);
    }

    /** 部会( 開催) and ( ) behind a name from which the date was taken. */
    private static String withoutEmptyBrackets(String text) {
        int open = text.indexOf('(');
        int close = open < 0 ? -1 : text.indexOf(')', open);
        String inner = close < 0 ? "-" : text.substring(open + 1, close).strip();
        boolean empty = inner.isEmpty() || inner.equals("開催") || inner.equals("開催分") || inner.equals("実施");
        return empty ? (text.substring(0, open) + text.substring(close + 1)).strip() : text.strip();
    }

    /** The name without the words for the record, the kind of sitting and brackets at its end. */
    private static String body(String text) {
        String rest = withoutMonth(TitleDates.behind(
                withoutYear(text.replace('〔', '(').replace('〕', ')')).strip()));
        boolean again = true;
        while (again) {
            again = false;
            rest = withoutMarksAtEnd(rest);
            if (rest.endsWith(")")
                    && rest.lastIndexOf('(') >= 0
                    && (isRemark(rest.substring(rest.lastIndexOf('(') + 1, rest.length() - 1))
                            || endsInKind(rest.substring(0, rest.lastIndexOf('('))))) {
                rest = rest.substring(0, rest.lastIndexOf('(')).strip();
                again = true;
            }
            rest = withoutMonthAtEnd(withoutIssue(rest));
            String squeezed = rest.replace(" ", "");
            for (String tail : KIND_TAILS) {
                if (squeezed.endsWith(tail) && !isPartOfName(rest, tail)) {
                    rest = withSharedLetter(cutTail(rest, tail.length()), tail);
                    again = true;
                    break;
                }
            }
            if (rest.endsWith("総会") && rest.contains("農業委員会")) {
                // 川辺市農業委員会定例総会: its sittings are called so.
                rest = rest.substring(0, rest.length() - 2).strip();
                again = true;
            }
            for (String tail : new String[] {"定例会議", "臨時会議", "定例会", "臨時会", "定例", "臨時", "の", "及び"}) {
                if (rest.endsWith(tail)) {
                    rest = rest.substring(0, rest.length() - tail.length()).strip();
                    again = true;
                }
            }
        }
        boolean sorted = rest.startsWith("定例") || rest.startsWith("臨時");
        if (sorted
                && rest.indexOf(' ') < 0
                && (rest.endsWith("教育委員会") || rest.endsWith("農業委員会") || rest.endsWith("議会"))) {
            rest = rest.substring(2);
        }
        if (rest.startsWith("「") && rest.indexOf('」') < 0) {
            rest = rest.substring(1);
        } else if (rest.startsWith("「") && rest.indexOf('」') == rest.length() - 1) {
            rest = rest.substring(1, rest.length() - 1);
        }
        return Words.tidy(rest);
    }

    /** 議事概要(発言者の氏名は非公開): what stands behind the word for the record is a remark on it. */
    private static boolean endsInKind(String words) {
        String squeezed = words.replace(" ", "");
        return KIND_TAILS.stream().anyMatch(tail -> tail.length() > 2 && squeezed.endsWith(tail));
    }

    /** 金融安定会合: the meeting bears the name of the body; in 緑化検討会 第3回会合 it does not. */
    private static boolean isPartOfName(String rest, String tail) {
        int at = rest.length() - tail.length() - 1;
        return tail.equals("会合") && at >= 0 && rest.charAt(at) > ' ' && rest.charAt(at) != '回';
    }

    /** 12月定例会 文教委員会, 10月(第23期)総会: month and sort of the sitting ahead of a name or in the midst of it. */
    private static String withoutMonth(String text) {
        int month = text.indexOf('月');
        int from = month;
        while (from > 0 && Session.isNumeral(text.charAt(from - 1))) {
            from--;
        }
        boolean apart = from < month && (from == 0 || text.charAt(from - 1) == ' ');
        String behind = withoutSort(apart ? text.substring(month + 1).strip() : text);
        return apart ? (text.substring(0, from) + withoutLeadingRemark(behind)).strip() : behind;
    }

    /** 教育委員会5月, of which 臨時会 was cut. */
    private static String withoutMonthAtEnd(String text) {
        int at = text.endsWith("月") ? text.length() - 1 : 0;
        while (at > 0 && Session.isNumeral(text.charAt(at - 1))) {
            at--;
        }
        return at > 0 && text.length() - at > 1 && text.length() - at <= 3
                ? text.substring(0, at).strip()
                : text;
    }

    private static String withoutSort(String text) {
        for (String sort : new String[] {"定例会 ", "臨時会 "}) {
            if (text.startsWith(sort)) {
                return text.substring(sort.length()).strip();
            }
        }
        return text;
    }

    private static boolean isRemark(String words) {
        String inner = words.strip();
        if (inner.isEmpty() || inner.equals("分") || inner.equals("開催分")) {
            return true;
        }
        boolean month = inner.endsWith("月") && inner.length() <= 3 && Session.isNumeral(inner.charAt(0));
        if (month || inner.endsWith("定例会") || inner.endsWith("臨時会")) {
            return true;
        }
        boolean day = inner.indexOf('月') > 0
                && Session.isNumeral(inner.charAt(inner.indexOf('月') - 1))
                && (inner.endsWith("日") || inner.endsWith("分") || inner.endsWith("開催"));
        if (day) {
            return true;
        }
        if (OfficeLexicon.builtIn().endsInOffice(inner, 0, inner.length())) {
            // 大臣記者会見要旨（山田大臣）
            return true;
        }
        boolean counted =
                inner.startsWith("第") && inner.length() <= 6 && "号日目期".indexOf(inner.charAt(inner.length() - 1)) >= 0;
        return counted || REMARKS.contains(inner);
    }

    private static String withoutFirst(String text, char c) {
        int at = text.indexOf(c);
        return at < 0 ? text : text.substring(0, at) + text.substring(at + 1);
    }

    /** 会議録 第2号 without the 号. */
    private static String withoutIssue(String text) {
        int at = text.lastIndexOf('第');
        boolean issue = at > 0 && text.endsWith("号") && text.length() - at <= 6;
        return issue ? text.substring(0, at).strip() : text;
    }

    /** 第8回（定例）朝凪市教育委員会. */
    private static String withoutLeadingRemark(String text) {
        int close = text.indexOf(')');
        return text.startsWith("(") && close > 0 && isRemark(text.substring(1, close))
                ? text.substring(close + 1).strip()
                : text;
    }

    private static String withoutMarksAtEnd(String text) {
        int end = text.length();
        while (end > 0
                && (" ・、「-:".indexOf(text.charAt(end - 1)) >= 0
                        || text.charAt(end - 1) == '」' && text.indexOf('「') < 0)) {
            end--;
        }
        return text.substring(0, end);
    }

    /** 農林委員会議録: 委員会 and 会議録 share the letter 会. */
    private static String withSharedLetter(String rest, String tail) {
        boolean shared = tail.startsWith("会") && SHARING.stream().anyMatch(rest::endsWith);
        return shared ? rest + "会" : rest;
    }

    private static String cutTail(String text, int letters) {
        int at = text.length();
        int left = letters;
        while (left > 0) {
            at--;
            left -= text.charAt(at) > ' ' ? 1 : 0;
        }
        return text.substring(0, at).strip();
    }
}
