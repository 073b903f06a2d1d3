package io.github.gijiroku4j.header;

import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.model.Meeting;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The title of a record of the Diet: 第204回国会　衆議院　予算委員会　第3号, 第一回國會⏎衆議院　農林委員會議録　第五號,
 * 参議院会議録情報　第150回国会　総務委員会　第4号.
 *
 * <p>The House issues the record, and the committee alone is the body that met. Of a 連合審査会 each committee is one. Where
 * the whole House met the body is 本会議, or the House where nothing else is printed.
 *
 * @param house the House as printed, or null if the title names none
 * @param meetings who met
 */
record DietTitle(@Nullable String house, List<Meeting> meetings) {

    private static final List<String> HOUSES = List.of("衆議院", "参議院", "貴族院");
    private static final int HOUSE = 3;

    /** What stands behind the number of the session. */
    private static final List<String> SITTINGS = List.of("国会", "帝国議会");

    private static final String JOINT = "連合審査会";
    private static final String COMMITTEE = "委員会";

    /** What a record of the Diet is called; the words share their 会 with the name ahead (農林委員会議録). */
    private static final String[] RECORDS = {"会議録", "議録", "速記録", "議事速記録"};

    /** What may stand between the session and the name. */
    private static final String[] BETWEEN = {"会議録情報", "閉会後", "閉会中審査", "継続", "の"};

    /** The ends of names that cannot do without their 会. */
    private static final List<String> SHARING = List.of("委員", "分科", "公聴", "審査", "調査", "協議", "審議");

    /** Names are no longer. */
    private static final int LONGEST = 60;

    private static final int MOST_LINES = 6;

    /** Returns what the lines of a title tell, or null if it is none of the Diet. */
    static @Nullable DietTitle of(List<String> lines) {
        String print = String.join("", lines).replace(" ", "");
        String plain = OldLetters.plain(print);
        int house = house(plain);
        Session session = session(plain);
        if (session == null && (house != 0 || Session.of(plain) != null)) {
            return null;
        }
        int from = session == null ? house : house < 0 ? session.start() : Math.min(session.start(), house);
        StringBuilder rest = new StringBuilder();
        StringBuilder printed = new StringBuilder();
        for (int i = from; i < plain.length(); i++) {
            boolean ofSession = session != null && i >= session.start() && i < session.end();
            boolean ofHouse = house >= 0 && i >= house && i < house + HOUSE;
            if (!ofSession && !ofHouse) {
                rest.append(plain.charAt(i));
                printed.append(print.charAt(i));
            }
        }
        int start = nameStart(rest);
        String name = name(rest.toString(), printed.toString(), start);
        String named = house < 0 ? null : print.substring(house, house + HOUSE);
        Integer number = session == null ? null : session.number();
        if (name.isEmpty() && named != null && (session != null || rest.length() > start)) {
            return new DietTitle(named, List.of(new Meeting(named, number)));
        }
        boolean meets = name.endsWith("会")
                || name.endsWith("會")
                || OldLetters.plain(name).endsWith("会議");
        return meets && name.length() <= LONGEST ? new DietTitle(named, meetings(name, number)) : null;
    }

    /** The index of the line in {@code block} that tells session, committee and number of the record; -1 if none does. */
    static int wholeLine(List<Line> block) {
        for (int i = 0; i < block.size(); i++) {
            String words = OldLetters.plain(block.get(i).content().replace(" ", ""));
            if (words.endsWith("号") && session(words) != null && words.contains(COMMITTEE)) {
                return i;
            }
        }
        return -1;
    }

    /** The index of the last line of such a title in {@code block}: the one that ends in 第3号; -1 if it has none. */
    static int lastLine(List<Line> block) {
        if (block.isEmpty()) {
            return -1;
        }
        String first = OldLetters.plain(block.get(0).content().replace(" ", ""));
        if (session(first) == null) {
            return -1;
        }
        for (int i = 0; i < Math.min(block.size(), MOST_LINES); i++) {
            String words = OldLetters.plain(block.get(i).content().replace(" ", ""));
            if (words.endsWith("号") && issue(words, 0) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** 第204回国会 with all its letters, or null. */
    private static @Nullable Session session(String plain) {
        Session session = Session.of(plain);
        if (session == null) {
            return null;
        }
        int end = session.end();
        return SITTINGS.stream()
                .filter(sitting -> plain.startsWith(sitting, end))
                .findFirst()
                .map(sitting -> new Session(session.number(), session.start(), end + sitting.length()))
                .orElse(null);
    }

    /** Where a House is named, unless it begins a longer word (衆議院議員選挙区画定審議会); -1 if nowhere. */
    private static int house(String plain) {
        int first = -1;
        for (String house : HOUSES) {
            int at = plain.indexOf(house);
            first = at >= 0 && (first < 0 || at < first) ? at : first;
        }
        boolean longer = first >= 0
                && (plain.startsWith("議員", first + HOUSE)
                        || plain.startsWith("選挙", first + HOUSE)
                        || plain.startsWith("事務局", first + HOUSE));
        return longer ? -1 : first;
    }

    /** Behind (常会), 会議録情報 and the like. */
    private static int nameStart(StringBuilder rest) {
        int start = 0;
        boolean again = true;
        while (again && start < rest.length()) {
            again = false;
            int close = rest.charAt(start) == '(' ? rest.indexOf(")", start) : -1;
            if (close > 0) {
                start = close + 1;
                again = true;
            }
            for (String word : BETWEEN) {
                if (rest.indexOf(word, start) == start) {
                    start += word.length();
                    again = true;
                }
            }
        }
        return start;
    }

    /** The name from {@code start} on as printed, up to the word for the record, its number or a bracket. */
    private static String name(String plain, String print, int start) {
        int end = plain.length();
        for (String word : RECORDS) {
            int at = plain.indexOf(word, start);
            end = at >= 0 && at < end ? at : end;
        }
        int issue = issue(plain, start);
        end = issue >= 0 && issue < end ? issue : end;
        int bracket = plain.indexOf('(', start);
        end = bracket >= 0 && bracket < end ? bracket : end;
        String name = print.substring(start, end);
        if (name.equals("本") && plain.startsWith("会議", end)) {
            return print.substring(start, end + "会議".length());
        }
        boolean shared = end < plain.length()
                && plain.charAt(end) == '会'
                && SHARING.stream().anyMatch(name::endsWith);
        return shared ? name + print.charAt(end) : name;
    }

    /** Where 第3号 stands at or behind {@code from}, or -1; 第三分科会 is none. */
    private static int issue(String plain, int from) {
        for (int at = plain.indexOf('第', from); at >= 0; at = plain.indexOf('第', at + 1)) {
            int end = at + 1;
            while (end < plain.length() && Session.isNumeral(plain.charAt(end))) {
                end++;
            }
            if (end > at + 1 && end < plain.length() && plain.charAt(end) == '号') {
                return at;
            }
        }
        return -1;
    }

    private static List<Meeting> meetings(String name, @Nullable Integer session) {
        String plain = OldLetters.plain(name);
        List<Meeting> meetings = new ArrayList<>();
        if (plain.endsWith(JOINT)) {
            int from = 0;
            int end = plain.length() - JOINT.length();
            for (int at = plain.indexOf(COMMITTEE); at >= 0 && at < end; at = plain.indexOf(COMMITTEE, from)) {
                int behind = at + COMMITTEE.length();
                int start = "、,・".indexOf(plain.charAt(from)) >= 0 ? from + 1 : from;
                meetings.add(new Meeting(name.substring(start, behind), session));
                from = behind;
            }
        }
        return meetings.size() > 1 ? meetings : List.of(new Meeting(name, session));
    }
}
