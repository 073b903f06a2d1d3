package io.github.gijiroku4j.header;

import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.layout.Line;
import java.util.List;

/** Takes out of a title what the page of a search system puts around it: 閲覧 | 川辺市議会会議録, …会議録　本文　開催日: 2019-11-27. */
final class WebTitles {

    private static final String[] BEHIND = {"本文", "開催日:", "開催日 ", "全文"};

    private static final int LONGEST_SITE = 12;

    private WebTitles() {}

    /** Returns the words of {@code line} without them. */
    static String without(String line) {
        String words = withoutFrame(withoutSite(line.indexOf('|') < 0 ? line : part(line)));
        for (String behind : BEHIND) {
            int at = words.indexOf(" " + behind);
            words = at > 0 ? words.substring(0, at) : words.startsWith(behind) ? "" : words;
        }
        int issue = issueStart(words);
        return (issue > 0 ? words.substring(0, issue) : words).strip();
    }

    /** Tells whether a search system entitles a sitting so: 令和5年9月 環境消防委員会－09月14日－01号. */
    static boolean isOfSearch(String line) {
        return issueStart(line) > 0;
    }

    /** How many lines at the top of {@code block} are the page's title, where the record's own title, which names its body, stands below. */
    static int linesOfPage(List<Line> block) {
        if (block.size() < 2) {
            return 0;
        }
        List<String> words = block.stream().map(line -> line.passage().text()).toList();
        int lines = 0;
        String sitting = "";
        for (int i = 0; i + 1 < words.size(); i++) {
            int issue = issueStart(words.get(i));
            lines = issue > 0 ? i + 1 : lines;
            sitting = issue > 0 ? sitting(words.get(i).substring(0, issue)) : sitting;
        }
        if (lines > 0) {
            lines += sitting(words.get(lines)).equals(sitting) ? 1 : 0;
            boolean own = words.subList(lines, words.size()).stream().anyMatch(WebTitles::namesBody);
            return own ? lines : 0;
        }
        String first = words.get(0);
        // 平成24年　9月　定例会（第3回）⏎平成24年第3回川辺市議会定例会
        Session session = Session.of(first);
        Session second = Session.of(words.get(1));
        boolean again = session != null && second != null && session.number() == second.number();
        return again && !namesBody(first) && namesBody(words.get(1)) ? 1 : 0;
    }

    /** The words for a sitting without spaces and without the dash behind them. */
    private static String sitting(String words) {
        String squeezed = words.replace(" ", "");
        int end = squeezed.length();
        while (end > 0 && Glyphs.isDash(squeezed.charAt(end - 1))) {
            end--;
        }
        return squeezed.substring(0, end);
    }

    private static boolean namesBody(String line) {
        return MeetingNames.of(List.of(line)).stream()
                .anyMatch(meeting -> meeting.body().length() >= 4 && BodyNames.isCouncil(meeting.body()));
    }

    /** Where －09月14日－01号 begins at the end of {@code line}; -1 if it does not end so. */
    private static int issueStart(String line) {
        int at = line.endsWith("号") ? numberStart(line, line.length() - 1) : -1;
        at = at > 1 && Glyphs.isDash(line.charAt(at - 1)) && line.charAt(at - 2) == '日'
                ? numberStart(line, at - 2)
                : -1;
        at = at > 1 && line.charAt(at - 1) == '月' ? numberStart(line, at - 1) : -1;
        return at > 1 && (Glyphs.isDash(line.charAt(at - 1)) || line.charAt(at - 1) <= ' ') ? at - 1 : -1;
    }

    /** Where the digits begin that end ahead of {@code end}; -1 if there are none. */
    private static int numberStart(String line, int end) {
        int at = end;
        while (at > 0 && Glyphs.isDigit(line.charAt(at - 1))) {
            at--;
        }
        return at < end ? at : -1;
    }

    /** ＜第3回検討会　議事録＞, 【議事録】第3回検討会: the words without the brackets around them or around the kind of record. */
    private static String withoutFrame(String line) {
        String words = line.strip();
        int close = words.isEmpty() || "<【《≪[".indexOf(words.charAt(0)) < 0
                ? -1
                : words.indexOf(Glyphs.closing(words.charAt(0)));
        if (close == words.length() - 1 && close > 1) {
            return words.substring(1, close).strip();
        }
        boolean kind = close > 0 && close <= 8 && RecordKind.of(words.substring(1, close)) != null;
        return kind ? words.substring(close + 1).strip() : words;
    }

    /** 環境省_審議会議事録: the title without the name of the site. */
    private static String withoutSite(String words) {
        int bar = words.indexOf('_');
        boolean site = bar > 1 && bar <= LONGEST_SITE && "省庁府院県市区町村".indexOf(words.charAt(bar - 1)) >= 0;
        return site ? words.substring(bar + 1) : words;
    }

    /** The part between bars that names the record, or else the last one. */
    private static String part(String line) {
        String last = line;
        int from = 0;
        while (from <= line.length()) {
            int bar = line.indexOf('|', from);
            int end = bar < 0 ? line.length() : bar;
            last = line.substring(from, end).strip();
            if (RecordKind.of(last) != null) {
                return last;
            }
            from = end + 1;
        }
        return last;
    }
}
