package io.github.gijiroku4j.text;

import java.util.Arrays;

/**
 * The way between two texts of which one was made from the other by small replacements.
 *
 * <p>Stored as runs: wherever "m units became n" with m and n different, one entry; all between is unit for unit. A
 * lookup is a binary search over those entries. Offsets are UTF-16 units. A position inside a replacement has no partner
 * of its own: as a start it leads to the start of what was replaced, as an end to its end, so that a span never cuts a
 * replaced character in two.
 */
public final class OffsetMap {

    private static final int[] NONE = {};

    /** The map between a text and itself. */
    public static final OffsetMap IDENTITY = new OffsetMap(NONE, NONE, NONE, NONE);

    private final int[] sourceStarts;
    private final int[] sourceEnds;
    private final int[] foldedStarts;
    private final int[] foldedEnds;

    private OffsetMap(int[] sourceStarts, int[] sourceEnds, int[] foldedStarts, int[] foldedEnds) {
        this.sourceStarts = sourceStarts;
        this.sourceEnds = sourceEnds;
        this.foldedStarts = foldedStarts;
        this.foldedEnds = foldedEnds;
    }

    /** Tells whether nothing moved. */
    public boolean isIdentity() {
        return sourceStarts.length == 0;
    }

    /** Returns where in the source a span begins that begins at {@code folded} in the folded text. */
    public int sourceStart(int folded) {
        return start(folded, foldedStarts, foldedEnds, sourceStarts, sourceEnds);
    }

    /** Returns where in the source a span ends that ends at {@code folded} in the folded text. */
    public int sourceEnd(int folded) {
        return end(folded, foldedStarts, foldedEnds, sourceEnds);
    }

    /** Returns where in the folded text a span begins that begins at {@code source} in the source. */
    public int foldedStart(int source) {
        return start(source, sourceStarts, sourceEnds, foldedStarts, foldedEnds);
    }

    /** Returns where in the folded text a span ends that ends at {@code source} in the source. */
    public int foldedEnd(int source) {
        return end(source, sourceStarts, sourceEnds, foldedEnds);
    }

    /** The last run that begins at or before {@code at}; where several begin there, deletions ahead of a start are passed. */
    private static int start(int at, int[] hereStarts, int[] hereEnds, int[] thereStarts, int[] thereEnds) {
        int run = lastAtOrBefore(hereStarts, at);
        if (run < 0) {
            return at;
        }
        return at < hereEnds[run] ? thereStarts[run] : at - hereEnds[run] + thereEnds[run];
    }

    private static int end(int at, int[] hereStarts, int[] hereEnds, int[] thereEnds) {
        int run = lastAtOrBefore(hereStarts, at - 1);
        if (run < 0) {
            return at;
        }
        return at < hereEnds[run] ? thereEnds[run] : at - hereEnds[run] + thereEnds[run];
    }

    private static int lastAtOrBefore(int[] starts, int at) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] <= at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** Collects runs in the order of the text. */
    static final class Builder {
        private int[] runs = new int[16];
        private int size;

        /** Notes that {@code [sourceStart, sourceEnd)} became {@code [foldedStart, foldedEnd)}. */
        void replaced(int sourceStart, int sourceEnd, int foldedStart, int foldedEnd) {
            if (size == runs.length) {
                runs = Arrays.copyOf(runs, size * 2);
            }
            runs[size++] = sourceStart;
            runs[size++] = sourceEnd;
            runs[size++] = foldedStart;
            runs[size++] = foldedEnd;
        }

        /** Takes back every run that reaches into the folded text from {@code folded} on; returns where its source began. */
        int retract(int source, int folded) {
            int from = source;
            while (size > 0 && runs[size - 1] > folded) {
                size -= 4;
                from = Math.min(from, runs[size]);
            }
            return from;
        }

        OffsetMap build() {
            if (size == 0) {
                return IDENTITY;
            }
            int[][] columns = new int[4][size / 4];
            for (int i = 0; i < size; i++) {
                columns[i % 4][i / 4] = runs[i];
            }
            return new OffsetMap(columns[0], columns[1], columns[2], columns[3]);
        }
    }
}
