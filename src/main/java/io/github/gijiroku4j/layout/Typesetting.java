package io.github.gijiroku4j.layout;

import java.util.List;

/**
 * How a text was set, told from all its lines together.
 *
 * @param doubleSpaced whether a blank line stands behind nearly every line, so that blank lines part nothing
 * @param wrapWidth the width in half-width columns at which lines were cut, or 0 if they were not
 * @param indented whether paragraphs begin with an indent, so that its lack tells a continuation
 */
public record Typesetting(boolean doubleSpaced, int wrapWidth, boolean indented) {

    /** A page needs this many long lines before a common width means anything. */
    private static final int MIN_LONG_LINES = 8;

    private static final int MAX_WIDTH = 400;

    static Typesetting of(List<Line> lines) {
        int printed = 0;
        int followedByBlank = 0;
        int[] widths = new int[MAX_WIDTH + 1];
        int indentedLines = 0;
        int flushLines = 0;
        boolean previousStops = true;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            if (!Page.isPrinted(line)) {
                continue;
            }
            printed++;
            if (i + 1 < lines.size() && lines.get(i + 1).isBlank()) {
                followedByBlank++;
            }
            int width = Math.min(line.width(), MAX_WIDTH);
            widths[width]++;
            if (width > 40) {
                if (previousStops && line.indent() > 0) {
                    indentedLines++;
                } else if (line.indent() == 0 && !Glyphs.isGlyph(line.at(0))) {
                    flushLines++;
                }
            }
            previousStops = Glyphs.isFullStop(line.last());
        }
        int wrap = wrapWidth(widths, printed);
        boolean doubled = printed > 3 && followedByBlank * 10 > printed * 7;
        return new Typesetting(doubled, wrap, indentedLines > 2 && (wrap > 0 || indentedLines * 2 > flushLines));
    }

    /** The width up to which a good share of the long lines reach, and which nearly none passes. */
    private static int wrapWidth(int[] widths, int printed) {
        int widest = MAX_WIDTH;
        int beyond = 0;
        // A few lines may stick out: a bracket hung at the end, a table.
        while (widest > 0 && (beyond + widths[widest]) * 50 <= printed) {
            beyond += widths[widest];
            widest--;
        }
        if (widest < 30 || widest == MAX_WIDTH) {
            return 0;
        }
        int full = 0;
        for (int w = Math.max(0, widest - 6); w <= widest; w++) {
            full += widths[w];
        }
        int longLines = 0;
        for (int w = widest / 2; w <= widest; w++) {
            longLines += widths[w];
        }
        return longLines >= MIN_LONG_LINES && full * 3 >= longLines ? widest : 0;
    }

    /** Tells whether {@code line} reaches the width at which lines were cut. */
    public boolean isFull(Line line) {
        return wrapWidth > 0 && line.width() >= wrapWidth - 8;
    }
}
