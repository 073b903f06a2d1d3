package io.github.gijiroku4j.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Words taken from a folded text as a reader takes them in: lines joined, spaces run together; and the way back to the
 * source for each of them.
 */
public final class Passage {

    private final FoldedText origin;
    private final String text;
    /** Pairs: an offset in {@link #text}, the offset of the folded text that stands there. */
    private final int[] pieces;

    private final int count;

    private Passage(FoldedText origin, String text, int[] pieces, int count) {
        this.origin = origin;
        this.text = text;
        this.pieces = pieces;
        this.count = count;
    }

    /** Returns what {@code [start, end)} of the folded text holds, without white space at the ends. */
    public static Passage of(FoldedText origin, int start, int end) {
        return new Builder(origin).add(start, end).build();
    }

    /** Returns the words. */
    public String text() {
        return text;
    }

    /** Returns the words with as many spaces between them as are printed. */
    public String spaced() {
        StringBuilder spaced = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            boolean inner = text.charAt(i) == ' ' && i > 0 && i + 1 < text.length();
            int width = inner ? folded(i + 1) - folded(i - 1) - 1 : 1;
            spaced.append(inner ? " ".repeat(Math.max(1, width)) : text.substring(i, i + 1));
        }
        return spaced.toString();
    }

    /** Tells whether there are none. */
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Returns where in the source {@code [start, end)} of the words stands. */
    public Span span(int start, int end) {
        if (start == end) {
            int at = folded(start);
            return origin.toSource(at, at);
        }
        return origin.toSource(folded(start), folded(end - 1) + 1);
    }

    /** Returns where in the source the words stand. */
    public Span span() {
        return span(0, text.length());
    }

    /** Returns a part of the words, without white space at its ends. */
    public Passage part(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && text.charAt(from) <= ' ') {
            from++;
        }
        while (to > from && text.charAt(to - 1) <= ' ') {
            to--;
        }
        int first = piece(from);
        int last = piece(Math.max(from, to - 1));
        int[] some = new int[(last - first + 1) * 2];
        for (int i = first; i <= last; i++) {
            some[(i - first) * 2] = pieces[i * 2] - from;
            some[(i - first) * 2 + 1] = pieces[i * 2 + 1];
        }
        if (some[0] < 0) {
            some[1] -= some[0];
            some[0] = 0;
        }
        return new Passage(origin, text.substring(from, to), some, last - first + 1);
    }

    /** Returns the offset in the folded text of the letter at {@code at}. */
    private int folded(int at) {
        int piece = piece(at);
        return pieces[piece * 2 + 1] + at - pieces[piece * 2];
    }

    private int piece(int at) {
        int low = 0;
        int high = count;
        while (low + 1 < high) {
            int middle = (low + high) >>> 1;
            if (pieces[middle * 2] <= at) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public String toString() {
        return text;
    }

    /** Collects stretches of a folded text. */
    public static final class Builder {
        private final FoldedText origin;
        private final String folded;
        private int[] pieces = new int[4];
        private int count;
        private int length;
        private int onlyStart;
        private int onlyEnd;
        private @Nullable StringBuilder joined;

        /** Starts with nothing. */
        public Builder(FoldedText origin) {
            this.origin = origin;
            this.folded = origin.text();
        }

        /** Tells whether nothing was added yet. */
        public boolean isEmpty() {
            return length == 0;
        }

        /**
         * Adds {@code [start, end)} of the folded text, without white space at its ends and with runs of spaces made one.
         * Where two words of Latin letters would meet, a space comes between them.
         */
        public Builder add(int start, int end) {
            int from = start;
            int to = end;
            while (from < to && folded.charAt(from) <= ' ') {
                from++;
            }
            while (to > from && folded.charAt(to - 1) <= ' ') {
                to--;
            }
            if (from == to) {
                return this;
            }
            if (length > 0 && isWordLetter(lastChar()) && isWordLetter(folded.charAt(from))) {
                space(from);
            }
            addWords(from, to);
            return this;
        }

        /** Adds {@code [start, end)} after a space, whatever meets there. */
        public Builder addApart(int start, int end) {
            if (length > 0 && start < end && lastChar() != ' ') {
                space(start);
            }
            return add(start, end);
        }

        private void addWords(int from, int to) {
            int at = from;
            for (int i = from; i < to; i++) {
                if (folded.charAt(i) > ' ') {
                    continue;
                }
                int end = i;
                while (end < to && folded.charAt(end) <= ' ') {
                    end++;
                }
                if (end - i > 1 || folded.charAt(i) != ' ') {
                    piece(at, i);
                    space(i);
                    at = end;
                }
                i = end;
            }
            piece(at, to);
        }

        private void space(int at) {
            note(at > 0 ? at - 1 : at);
            joined().append(' ');
            length++;
        }

        private void piece(int from, int to) {
            if (from == to) {
                return;
            }
            if (length == 0) {
                onlyStart = from;
                onlyEnd = to;
            } else {
                joined().append(folded, from, to);
            }
            note(from);
            length += to - from;
        }

        private void note(int foldedAt) {
            if (count * 2 == pieces.length) {
                pieces = Arrays.copyOf(pieces, count * 4);
            }
            pieces[count * 2] = length;
            pieces[count * 2 + 1] = foldedAt;
            count++;
        }

        private StringBuilder joined() {
            StringBuilder text = joined;
            if (text == null) {
                text = new StringBuilder(256).append(folded, onlyStart, onlyEnd);
                joined = text;
            }
            return text;
        }

        /** Returns the last unit added. */
        public char lastChar() {
            return joined != null ? joined.charAt(joined.length() - 1) : folded.charAt(onlyEnd - 1);
        }

        private static boolean isWordLetter(char c) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        }

        /** Returns what was added; an empty passage stands at the start of the text. */
        public Passage build() {
            if (count == 0) {
                note(0);
            }
            String text = joined != null ? joined.toString() : folded.substring(onlyStart, onlyEnd);
            return new Passage(origin, text, pieces, count);
        }
    }
}
