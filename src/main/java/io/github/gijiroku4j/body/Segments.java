package io.github.gijiroku4j.body;

import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.Page;
import io.github.gijiroku4j.layout.StageNotes;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts the talk of a line into which an extraction ran several together: {@code …お願いします。　（大臣退室） それでは、…。   次に、…}.
 *
 * <p>A stage direction is parted where a sentence ends ahead of it and spaces stand around it; a paragraph where two spaces
 * or more stand behind a full stop.
 */
final class Segments {

    /** A shorter line is as it was printed. */
    private static final int LONG = 120;

    private static final int LONGEST_NOTE = 60;

    private Segments() {}

    /**
     * A stretch of a line.
     *
     * @param start where it begins
     * @param end where it ends
     * @param note whether it is a stage direction
     */
    record Segment(int start, int end, boolean note) {}

    /** Returns the stretches of {@code line} between {@code start} and {@code end}; nearly always one. */
    static List<Segment> of(Page page, Line line, int start, int end) {
        boolean last = line.index() + 1 == page.size();
        boolean joined =
                line.beginsInside() || !last && page.line(line.index() + 1).beginsInside();
        if (end - start <= LONG && !joined) {
            return List.of(new Segment(start, end, false));
        }
        String text = line.text();
        List<Segment> found = new ArrayList<>(1);
        int from = start;
        for (int i = start + 1; i < end; i++) {
            if (text.charAt(i) > ' ' || text.charAt(i - 1) <= ' ') {
                continue;
            }
            int next = i;
            while (next < end && text.charAt(next) <= ' ') {
                next++;
            }
            char before = text.charAt(i - 1);
            boolean stops = before == '。' || before == '？' || before == '?' || before == '」';
            int close = stops ? noteEnd(text, next, end) : -1;
            if (close > 0) {
                found.add(new Segment(from, i, false));
                found.add(new Segment(next, close, true));
                from = close;
                i = close;
            } else if (stops && next - i > 1) {
                found.add(new Segment(from, i, false));
                from = next;
                i = next;
            }
        }
        if (from < end) {
            found.add(new Segment(from, end, false));
        }
        return found;
    }

    /** The end of the stage direction that begins at {@code at}, spaces or the end behind it; else -1. */
    private static int noteEnd(String text, int at, int end) {
        char close = at < end ? Glyphs.closing(text.charAt(at)) : 0;
        if (close == 0 || text.charAt(at) == '「' || text.charAt(at) == '【') {
            return -1;
        }
        int most = Math.min(end, at + LONGEST_NOTE);
        for (int i = at + 1; i < most; i++) {
            if (text.charAt(i) == close) {
                boolean apart = i + 1 == end || text.charAt(i + 1) <= ' ';
                return apart && StageNotes.isNote(text, at, i + 1) ? i + 1 : -1;
            }
        }
        return -1;
    }
}
