package io.github.gijiroku4j.header;

import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.Squeeze;
import java.util.List;

/** Counts the sittings of a session: 第3日, （第2日）, 第3号. */
final class Sittings {

    private Sittings() {}

    /** The number of 第3日, 第三日目, （第2日）; 0 if the line counts no day. */
    static int day(Line line) {
        String words = Squeeze.of(line.text(), line.start(), line.end());
        for (int at = words.indexOf('日'); at > 1; at = words.indexOf('日', at + 1)) {
            boolean weekday = at + 1 < words.length() && "曜程".indexOf(words.charAt(at + 1)) >= 0;
            int number = weekday ? 0 : numberAhead(words, at);
            if (number > 0) {
                return number;
            }
        }
        return 0;
    }

    /** Tells whether the title is that of an assembly's later sitting: 定例会会議録（第3号）, which opened on an earlier day. */
    static boolean areLater(List<Line> title) {
        boolean assembly = false;
        int number = 0;
        for (Line line : title) {
            String words = Squeeze.of(line.text(), line.start(), line.end());
            assembly |= words.contains("定例会") || words.contains("臨時会") || words.contains("議会");
            int issue = words.lastIndexOf('号');
            number = Math.max(number, Math.max(day(line), issue > 1 ? numberAhead(words, issue) : 0));
        }
        return assembly && number > 1;
    }

    private static int numberAhead(String words, int unit) {
        int from = words.lastIndexOf('第', unit);
        return from < 0 || unit - from > 4 ? 0 : Session.number(words.substring(from + 1, unit));
    }
}
