package io.github.gijiroku4j.header;

import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.time.TimeOfDay;
import org.jspecify.annotations.Nullable;

/**
 * Lines that say when the meeting opened, paused, went on or closed, and nothing else: 午前十時開議, 午後５時02分閉会, 開会（午前10時00分）.
 */
public final class ClockLines {

    private static final int LONGEST = 32;
    private static final String[] OPENINGS = {"開会", "開議", "開始", "開講"};
    private static final String[] CLOSINGS = {"閉会", "散会", "延会", "終了", "閉議"};
    private static final String[] PAUSES = {"休憩", "再開"};

    private ClockLines() {}

    /** Tells whether {@code line} is such a line. */
    public static boolean isClock(Line line) {
        return line.length() >= 4
                && line.length() <= LONGEST
                && holdsTime(line)
                && (names(line, OPENINGS) || names(line, CLOSINGS) || names(line, PAUSES))
                && line.last() != '。'
                && line.indexOf('。', line.start(), line.length()) < 0
                && time(line) != null;
    }

    private static boolean holdsTime(Line line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.at(i);
            if (c == '時' || c == ':' || c == '正') {
                return true;
            }
        }
        return false;
    }

    /** Tells whether it opens the meeting. */
    public static boolean opens(Line line) {
        return isClock(line) && names(line, OPENINGS);
    }

    /** Tells whether the line says that the meeting opened, whatever else it says. */
    static boolean namesOpening(Line line) {
        return names(line, OPENINGS);
    }

    /** Tells whether it closes the meeting. */
    public static boolean closes(Line line) {
        return isClock(line) && names(line, CLOSINGS);
    }

    /** Returns the time that the line names, or null. */
    public static @Nullable TimeOfDay time(Line line) {
        if (line.isSpelled()) {
            String words = line.passage().text();
            return TimeOfDay.find(words, 0, words.length());
        }
        return TimeOfDay.find(line.text(), line.start(), line.end());
    }

    private static boolean names(Line line, String[] words) {
        String content = line.content().replace(" ", "");
        for (String word : words) {
            if (content.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** 午前十時半より正午まで, 午後2時から同4時: the time right behind より, から or a dash at {@code from}; null if there is none. */
    static @Nullable TimeOfDay until(String text, int from) {
        TimeOfDay time = TimeOfDay.find(text, from, Math.min(text.length(), from + 12));
        String between = time == null ? "" : text.substring(from, time.start()).strip();
        between = between.endsWith("同")
                ? between.substring(0, between.length() - 1).strip()
                : between;
        boolean range = between.equals("より") || between.equals("から") || between.length() == 1 && "~-".contains(between);
        return range ? time : null;
    }
}
