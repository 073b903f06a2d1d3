package io.github.gijiroku4j.header;

import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.Page;
import io.github.gijiroku4j.time.TimeOfDay;
import org.jspecify.annotations.Nullable;

/**
 * Clock notes that stand in brackets behind the sentence that opens or closes the meeting: ただいまより、委員会を開会いたします。（10:03）.
 */
final class TalkClock {

    /** The meeting is opened within this many printed lines from the first speech, and closed within as many from the end. */
    private static final int MOST_LINES = 6;

    private static final int LONGEST = 200;
    private static final String[] OPENINGS = {"開会", "開議", "開催", "開始", "始め", "開き"};
    private static final String[] CLOSINGS = {"閉会", "散会", "延会", "終了", "終わ", "閉じ"};

    private TalkClock() {}

    /** Returns the time behind the sentence that opens the meeting, or null. */
    static @Nullable TimeOfDay opening(Page page, int firstSpeech) {
        int at = firstSpeech;
        for (int i = 0; i < MOST_LINES && at < page.size(); i++) {
            TimeOfDay time = behind(page.line(at), OPENINGS);
            if (time != null) {
                return time;
            }
            at = page.nextPrinted(at + 1);
        }
        return null;
    }

    /** Returns the time behind the sentence that closes the meeting, or null. */
    static @Nullable TimeOfDay closing(Page page, int firstSpeech) {
        int at = page.previousPrinted(page.size() - 1);
        for (int i = 0; i < MOST_LINES && at > firstSpeech; i++) {
            TimeOfDay time = behind(page.line(at), CLOSINGS);
            if (time != null) {
                return time;
            }
            at = page.previousPrinted(at - 1);
        }
        return null;
    }

    /** The time in brackets behind a sentence of {@code line} that holds one of {@code words}. */
    private static @Nullable TimeOfDay behind(Line line, String[] words) {
        String text = line.text();
        int sentence = line.start();
        for (int i = line.start() + 1; i < line.end(); i++) {
            char before = text.charAt(i - 1);
            if (text.charAt(i) == '(' && (before == '。' || before <= ' ')) {
                int close = line.indexOf(')', i, LONGEST);
                TimeOfDay time = close < 0 ? null : TimeOfDay.find(text, i + 1, close);
                boolean alone = time != null && time.start() == i + 1 && time.end() == close;
                if (alone && holds(text.substring(Math.max(sentence, i - LONGEST), i), words)) {
                    return time;
                }
            } else if (before == '。') {
                sentence = i;
            }
        }
        return null;
    }

    private static boolean holds(String sentence, String[] words) {
        for (String word : words) {
            if (sentence.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
