package io.github.gijiroku4j.format;

import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.layout.Squeeze;
import java.util.Arrays;

/**
 * The letters and signs with which lines of a text begin, those behind a number included. A marker inside a line can be known
 * again only if it begins with one of them.
 */
final class LineOpenings {

    /** A sign behind the number of a speech (12: ◯議長) stands no further from the start of its line. */
    private static final int NUMBERED = 16;

    /** In the high half what opens a line, in the low half where the line starts; in order. */
    private long[] openings = new long[64];

    private int size;

    private LineOpenings() {}

    static LineOpenings of(String text) {
        LineOpenings all = new LineOpenings();
        int start = 0;
        while (start < text.length()) {
            int end = lineEnd(text, start);
            all.line(text, start, end);
            start = end + 1;
        }
        Arrays.sort(all.openings, 0, all.size);
        return all;
    }

    /** Returns where the line that begins at {@code start} ends, whatever ends it. */
    static int lineEnd(String text, int start) {
        int end = start;
        while (end < text.length() && !isLineEnd(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isLineEnd(char c) {
        return c >= '\n' && c <= '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private void line(String text, int start, int end) {
        int first = Squeeze.skip(text, start, end);
        if (first == end) {
            return;
        }
        add(text.charAt(first), start);
        for (int i = first + 1; i < Math.min(end, first + NUMBERED); i++) {
            char c = text.charAt(i);
            if (Glyphs.isGlyph(c) || c == '【') {
                add(c, start);
            }
        }
    }

    private void add(char c, int start) {
        if (size == openings.length) {
            openings = Arrays.copyOf(openings, size * 2);
        }
        openings[size++] = key(c) | start;
    }

    /** One circle is as good as another. */
    private static long key(char c) {
        return (long) (Glyphs.isCircle(c) ? '○' : c) << 32;
    }

    private int firstOf(char c) {
        int at = Arrays.binarySearch(openings, 0, size, key(c));
        return at < 0 ? -at - 1 : at;
    }

    /** Tells whether a line begins with {@code c}. */
    boolean holds(char c) {
        int at = firstOf(c);
        return at < size && openings[at] >>> 32 == key(c) >>> 32;
    }

    /** Returns where the lines start that begin with {@code c}, in order. */
    int[] starts(char c) {
        int from = firstOf(c);
        int to = from;
        while (to < size && openings[to] >>> 32 == key(c) >>> 32) {
            to++;
        }
        int[] starts = new int[to - from];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = (int) openings[from + i];
        }
        return starts;
    }
}
