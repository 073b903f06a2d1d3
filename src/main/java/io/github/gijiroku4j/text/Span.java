package io.github.gijiroku4j.text;

/**
 * A stretch of the source text, {@code [start, end)} in UTF-16 units, half-open.
 *
 * <p>Every value of a document carries the span it was read from, so a caller can always lead a reader back to the
 * print. Line and column are derived from a span by {@link LineMap}; they are never stored.
 *
 * @param start the first unit that belongs to the stretch, at least 0
 * @param end the first unit that no longer belongs to it, at least {@code start}
 */
public record Span(int start, int end) {

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if {@code start} is negative or {@code end} lies before it
     */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    /** Returns {@code [start, end)}. */
    public static Span of(int start, int end) {
        return new Span(start, end);
    }

    /** Returns the number of UTF-16 units. */
    public int length() {
        return end - start;
    }

    /** Tells whether the stretch holds nothing. */
    public boolean isEmpty() {
        return start == end;
    }

    /** Tells whether {@code other} lies wholly inside this stretch; a stretch contains itself. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Tells whether the two share at least one unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Returns the smallest stretch that holds both. */
    public Span join(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /**
     * Returns this stretch moved by {@code by} units.
     *
     * @throws IllegalArgumentException if it would begin before 0
     */
    public Span shift(int by) {
        return new Span(start + by, end + by);
    }

    /**
     * Returns what {@code source} prints here.
     *
     * @throws IndexOutOfBoundsException if the stretch reaches past the end of {@code source}
     */
    public String in(CharSequence source) {
        return source.subSequence(start, end).toString();
    }

    @Override
    public String toString() {
        return "[" + start + ", " + end + ")";
    }
}
