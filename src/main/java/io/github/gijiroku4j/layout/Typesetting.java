package io.github.gijiroku4j.layout;

import java.util.List;

/**
 * How a text was set, told from all its lines together.
 *
 * @param doubleSpaced whether a blank line stands behind nearly every line, so that blank lines part nothing
 * @param wrapWidth the width in half-width columns at which lines were cut, or 0 if they were not
 * @param hang the indent at which a line that was cut goes on below: 0 nearly always, the talk's column where names hang
 *     in a column of their own
 * @param paragraphs what tells the beginning of a paragraph
 */
public record Typesetting(boolean doubleSpaced, int wrapWidth, int hang, Paragraphs paragraphs) {

    /** What tells the beginning of a paragraph (段落). */
    public enum Paragraphs {
        /** Nothing but the end of a sentence at the end of a line. */
        BY_LINE,
        /** An indent, so that its lack tells a continuation. */
        BY_INDENT,
        /** A blank line ahead of it. */
        BY_BLANK_LINE
    }

    /** A page needs this many long lines before a common width means anything. */
    private static final int MIN_LONG_LINES = 8;
    /** Fewer do where they end in the middle of a sentence, which no whole paragraph does. */
    private static final int MIN_CUT_LINES = 4;

    private static final int SHORT_PAGE = 40;

    private static final int MAX_WIDTH = 400;
    private static final int NARROWEST = 30;
    /** Lines that were cut at one width differ by this at most, where nothing kept a word or a bracket together. */
    private static final int WINDOW = 6;

    static Typesetting of(List<Line> lines) {
        int printed = 0;
        int followedByBlank = 0;
        int[] widths = new int[MAX_WIDTH + 1];
        int[] cut = new int[MAX_WIDTH + 1];
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (!Page.isPrinted(line)) {
                continue;
            }
            printed++;
            if (i + 1 < lines.size() && lines.get(i + 1).isBlank()) {
                followedByBlank++;
            }
            int width = Math.min(line.width(), MAX_WIDTH);
            widths[width]++;
            cut[width] += Glyphs.isFullStop(line.last()) ? 0 : 1;
        }
        int wrap = wrapWidth(widths, cut, printed);
        boolean doubled = printed > 3 && followedByBlank * 10 > printed * 7;
        int hang = wrap > 0 ? hang(lines, wrap) : 0;
        return new Typesetting(doubled, wrap, hang, paragraphs(lines, wrap, hang, doubled));
    }

    /**
     * The greatest width near which a number of lines end in the middle of a sentence, if nearly no line passes it and most of
     * the lines there were cut; else 0. A few lines may stick out: a bracket hung at the end, a table, a roster.
     */
    private static int wrapWidth(int[] widths, int[] cut, int printed) {
        int few = Math.max(printed < SHORT_PAGE ? MIN_CUT_LINES - 1 : MIN_CUT_LINES, printed / 40);
        int beyond = 0;
        int window = 0;
        int wrap = MAX_WIDTH;
        while (wrap >= NARROWEST && window < few) {
            wrap--;
            window += cut[wrap];
            if (wrap + WINDOW < MAX_WIDTH) {
                beyond += widths[wrap + WINDOW];
                window -= cut[wrap + WINDOW];
            }
        }
        if (wrap < NARROWEST || beyond > Math.max(1, printed / 25)) {
            return 0;
        }
        int full = 0;
        int fullAndCut = 0;
        int longLines = 0;
        int widest = wrap;
        for (int w = wrap / 2; w < Math.min(wrap + WINDOW, MAX_WIDTH); w++) {
            longLines += widths[w];
            full += w > wrap - WINDOW ? widths[w] : 0;
            fullAndCut += w > wrap - WINDOW ? cut[w] : 0;
            widest = widths[w] > 0 ? Math.max(w, widest) : widest;
        }
        boolean usual = longLines >= MIN_LONG_LINES && full * 3 >= longLines;
        return usual || fullAndCut * 2 >= full ? widest : 0;
    }

    /** The indent that lines have most often below a line that was cut in the middle of a sentence. */
    private static int hang(List<Line> lines, int wrap) {
        int[] indents = new int[33];
        Line above = null;
        for (Line line : lines) {
            if (!Page.isPrinted(line)) {
                continue;
            }
            boolean goesOn = above != null && above.width() >= wrap - SLACK && !Glyphs.isFullStop(above.last());
            if (goesOn) {
                indents[Math.min(line.indent(), 32)]++;
            }
            above = line;
        }
        int most = 0;
        for (int i = 1; i < 32; i++) {
            most = indents[i] > indents[most] ? i : most;
        }
        // Indents of one or two are those of paragraphs and items; a column of names is wider.
        return most > 2 && indents[most] > 2 ? most : 0;
    }

    private static Paragraphs paragraphs(List<Line> lines, int wrap, int hang, boolean doubled) {
        int indented = 0;
        int flush = 0;
        int flushBehindStop = 0;
        int behindBlank = 0;
        Line above = null;
        for (Line line : lines) {
            if (!Page.isPrinted(line)) {
                continue;
            }
            boolean stops = above == null || Glyphs.isFullStop(above.last());
            if (line.width() > 40) {
                if (stops && line.indent() > hang) {
                    indented++;
                } else if (line.indent() <= hang && !Glyphs.isGlyph(line.at(0))) {
                    flush++;
                }
            }
            if (above != null && stops && above.width() < wrap - SLACK && line.indent() <= hang && isPlain(line)) {
                boolean apart = line.index() - above.index() > 1;
                behindBlank += apart ? 1 : 0;
                flushBehindStop += apart ? 0 : 1;
            }
            above = line;
        }
        if (wrap == 0) {
            return indented > 2 && indented * 2 > flush ? Paragraphs.BY_INDENT : Paragraphs.BY_LINE;
        }
        if (indented > flushBehindStop + (doubled ? behindBlank : 0)) {
            return Paragraphs.BY_INDENT;
        }
        return !doubled && behindBlank > 2 && behindBlank > flushBehindStop * 4
                ? Paragraphs.BY_BLANK_LINE
                : Paragraphs.BY_LINE;
    }

    /** Whether a line begins with plain words: no sign, number, bracket, and nothing that could be a speaker's label. */
    private static boolean isPlain(Line line) {
        if (!Glyphs.isKanji(line.at(0)) && !Glyphs.isHiragana(line.at(0)) && !Glyphs.isKatakana(line.at(0))) {
            return false;
        }
        for (int i = 1; i < Math.min(line.length(), 30); i++) {
            char c = line.at(i);
            if (c == '、' || c == '。') {
                return true;
            }
            if (c <= ' ' || c == ':' || c == ')' || c == '】' || c == '〕') {
                return false;
            }
        }
        return line.length() > 20;
    }

    /** How far a full line may stay behind the width: a word that may not be parted, a bracket that may not begin a line. */
    private static final int SLACK = 8;

    /** Tells whether paragraphs begin with an indent. */
    public boolean indented() {
        return paragraphs == Paragraphs.BY_INDENT;
    }

    /** Tells whether {@code line} reaches the width at which lines were cut. */
    public boolean isFull(Line line) {
        return wrapWidth > 0 && (line.width() >= wrapWidth - SLACK || line.beginsInside() && isFullPrint(line));
    }

    /** Whether the printed line, inside of which {@code line} begins and at whose end it ends, reaches the width. */
    private boolean isFullPrint(Line line) {
        String text = line.text();
        int from = line.lineStart();
        while (from > 0 && line.lineStart() - from <= wrapWidth && text.charAt(from - 1) != '\n') {
            from--;
        }
        boolean last = line.lineEnd() == text.length() || text.charAt(line.lineEnd() - 1) == '\n';
        Line print = new Line(line.origin(), line.index(), from, line.lineEnd());
        return last && print.width() >= wrapWidth - SLACK && print.width() <= wrapWidth + WINDOW;
    }

    /** Tells whether {@code line} is further indented than a line that goes on with the one above. */
    public boolean isIndented(Line line) {
        return line.indent() > hang;
    }
}
