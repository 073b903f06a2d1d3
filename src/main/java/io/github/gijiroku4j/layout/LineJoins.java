package io.github.gijiroku4j.layout;

import io.github.gijiroku4j.model.LineRole;

/**
 * Decides whether a line of text goes on with the line of text before it.
 *
 * <p>A line that was cut by the page's width or by its end goes on below. A line that ends a sentence ends its paragraph,
 * unless it reaches the width and the next one begins as no paragraph does: without the indent or the blank line that
 * paragraphs of this text begin with.
 */
public final class LineJoins {

    /** A line as wide as this that ends in the middle of a sentence was cut, whatever the typesetting. */
    private static final int LONG = 50;

    private static final int LONGEST_NOTE = 20;

    private LineJoins() {}

    /** Tells whether {@code next} goes on with {@code previous}; both are text, with nothing printed between them. */
    public static boolean goesOn(Page page, Line previous, Line next) {
        if (next.beginsInside()) {
            return true;
        }
        Typesetting set = page.typesetting();
        boolean pageBetween = pageBetween(page, previous, next);
        boolean apart = !set.doubleSpaced() && !pageBetween && blankBetween(page, previous, next);
        if (apart) {
            return set.wrapWidth() > 0 && cannotBegin(next);
        }
        boolean indented = set.indented() && set.isIndented(next);
        if (endsSentence(previous)) {
            return set.isFull(previous) && goesOnBehindStop(set, indented);
        }
        if (cannotBegin(next)) {
            return true;
        }
        if (set.isFull(previous)) {
            return true;
        }
        if (indented) {
            return false;
        }
        if (set.wrapWidth() > 0) {
            boolean ragged = set.indented() && previous.width() * 10 > set.wrapWidth() * 6;
            return pageBetween || ragged || previous.last() == '、' && !set.isIndented(next);
        }
        return pageBetween || previous.last() == '、' || previous.width() >= LONG;
    }

    /** Whether a line behind a full one that ends a sentence still goes on. */
    private static boolean goesOnBehindStop(Typesetting set, boolean indented) {
        return switch (set.paragraphs()) {
            case BY_INDENT -> !indented;
            case BY_BLANK_LINE -> true;
            case BY_LINE -> false;
        };
    }

    /** No paragraph begins with a comma, a full stop, a small kana, a closing bracket. */
    private static boolean cannotBegin(Line line) {
        char c = line.at(0);
        return c == '、'
                || c == '。'
                || c == 'ー'
                || c == '々'
                || Glyphs.isClosing(c)
                || "ぁぃぅぇぉっゃゅょァィゥェォッャュョ".indexOf(c) >= 0;
    }

    /**
     * Tells whether {@code next} goes on with an item whose sign stands on {@code first}: the lines of an item hang below
     * its words, further in than its sign.
     */
    public static boolean itemGoesOn(Page page, Line first, Line previous, Line next) {
        Typesetting set = page.typesetting();
        boolean hangs = set.isFull(previous) && next.indent() > first.indent() && next.indent() >= previous.indent();
        return goesOn(page, previous, next)
                || hangs
                        && (set.doubleSpaced()
                                || pageBetween(page, previous, next)
                                || !blankBetween(page, previous, next));
    }

    /**
     * Tells whether {@code line} ends a sentence: 。 or ? at its end, a bracket or quotation mark behind it included, or a
     * stage direction in brackets: 説明（省略）.
     */
    public static boolean endsSentence(Line line) {
        if (line.last() == ')' || line.last() == '〕') {
            int open = line.lastIndexOf(line.last() == ')' ? '(' : '〔', LONGEST_NOTE);
            if (open > line.start() && StageNotes.saysWhatHappened(line.text(), open, line.end())) {
                return true;
            }
        }
        int at = line.end() - 1;
        while (at > line.start() && Glyphs.isClosing(line.text().charAt(at))) {
            at--;
        }
        char last = line.text().charAt(at);
        return last == '。'
                || last == '?'
                || last == '!'
                || last == '．'
                || last == '…'
                || last == '.'
                        && at > line.start()
                        && !Glyphs.isDigit(line.text().charAt(at - 1));
    }

    /** Tells whether {@code line} is set apart from what stands above it by a blank line, where not every line is. */
    public static boolean areApart(Page page, Line line) {
        int above = page.previousPrinted(line.index() - 1);
        return !page.typesetting().doubleSpaced() && above >= 0 && blankBetween(page, page.line(above), line);
    }

    private static boolean blankBetween(Page page, Line previous, Line next) {
        for (int i = previous.index() + 1; i < next.index(); i++) {
            if (page.line(i).isBlank()) {
                return true;
            }
        }
        return false;
    }

    private static boolean pageBetween(Page page, Line previous, Line next) {
        for (int i = previous.index() + 1; i < next.index(); i++) {
            LineRole role = page.line(i).role();
            if (role == LineRole.PAGE_NUMBER || role == LineRole.RUNNING_HEAD) {
                return true;
            }
        }
        return false;
    }
}
