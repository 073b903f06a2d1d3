package io.github.gijiroku4j.text;

/**
 * A text as it is read, and its way back to the text as it is printed.
 *
 * <p>See {@link Folding} for what changes. Offsets are UTF-16 units.
 *
 * @param source the text as printed
 * @param text the folded text
 * @param map the way between the two
 */
public record FoldedText(String source, String text, OffsetMap map) {

    /**
     * Folds {@code source}; where an extraction set all its letters apart, they are put together again, and the
     * tags and entities of a web page that it left are read as what they stand for.
     */
    public static FoldedText of(String source) {
        return Folding.foldWithMap(source, LetterSpacing.of(source), Markup.of(source));
    }

    /** Returns the span of the source that {@code [start, end)} of the folded text was made from. */
    public Span toSource(int start, int end) {
        if (map.isIdentity()) {
            return new Span(start, end);
        }
        int from = map.sourceStart(start);
        return new Span(from, start == end ? from : map.sourceEnd(end));
    }

    /** Returns the span of the folded text that was made from {@code span} of the source. */
    public Span toFolded(Span span) {
        int from = map.foldedStart(span.start());
        return new Span(from, span.isEmpty() ? from : Math.max(from, map.foldedEnd(span.end())));
    }
}
