package io.github.gijiroku4j.text;

import java.util.Arrays;

/**
 * The lines of a text, to turn an offset into line and column as an editor counts them.
 *
 * <p>A line ends with LF, CR or CRLF. Lines and columns count from 1, columns in UTF-16 units.
 */
public final class LineMap {

    private final int[] starts;
    private final int length;

    private LineMap(int[] starts, int length) {
        this.starts = starts;
        this.length = length;
    }

    /** Returns the lines of {@code text}; an empty text has one. */
    public static LineMap of(String text) {
        int[] starts = new int[16];
        int size = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                if (size == starts.length) {
                    starts = Arrays.copyOf(starts, size * 2);
                }
                starts[size++] = i + 1;
            }
        }
        return new LineMap(Arrays.copyOf(starts, size), text.length());
    }

    /** Returns the number of lines, at least 1. */
    public int lines() {
        return starts.length;
    }

    /**
     * Returns the line of {@code offset}, from 1; the unit that ends a line still belongs to it.
     *
     * @throws IndexOutOfBoundsException if {@code offset} is negative or lies past the end of the text
     */
    public int line(int offset) {
        if (offset < 0 || offset > length) {
            throw new IndexOutOfBoundsException("offset " + offset + " of a text of " + length);
        }
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /**
     * Returns the column of {@code offset}, from 1.
     *
     * @throws IndexOutOfBoundsException if {@code offset} is negative or lies past the end of the text
     */
    public int column(int offset) {
        return offset - starts[line(offset) - 1] + 1;
    }

    /**
     * Returns line {@code line} with what ends it.
     *
     * @throws IndexOutOfBoundsException if there is no such line
     */
    public Span span(int line) {
        if (line < 1 || line > starts.length) {
            throw new IndexOutOfBoundsException("line " + line + " of " + starts.length);
        }
        return new Span(starts[line - 1], line == starts.length ? length : starts[line]);
    }
}
