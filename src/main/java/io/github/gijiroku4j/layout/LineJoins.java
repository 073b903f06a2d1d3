package io.github.gijiroku4j.layout;

import io.github.gijiroku4j.model.LineRole;

/**
 * Decides whether a line of text goes on with the line of text before it.
 *
 * <p>A line that was cut by the page's width or by its end goes on below. A line that ends a sentence ends its paragraph,
 * unless paragraphs are indented, the line reaches the width and the next one is not indented.
 */
public final class LineJoins {

    /** A line as wide as this that ends in the middle of a sentence was cut, whatever the typesetting. */
    private static final int LONG = 50;

    private LineJoins() {}

    /** Tells whether {@code next} goes on with {@code previous}; both are text, with nothing printed between them. */
    public static boolean goesOn(Page page, Line previous, Line next) {
        if (next.beginsInside()) {
            return true;
        }
        Typesetting set = page.typesetting();
        boolean indented = next.indent() > 0 && set.indented();
        boolean blankBetween = blankBetween(page, previous, next);
        boolean pageBetween = pageBetween(page, previous, next);
        boolean apart = blankBetween && !set.doubleSpaced() && !pageBetween;
        if (endsSentence(previous)) {
            return set.indented() && !indented && !apart && set.isFull(previous);
        }
        if (indented || apart) {
            return false;
        }
        if (set.wrapWidth() > 0) {
            return set.isFull(previous) || pageBetween || previous.last() == '、' && next.indent() == 0;
        }
        return pageBetween || previous.last() == '、' || previous.width() >= LONG;
    }

    /** Tells whether {@code line} ends a sentence: 。 or ? at its end, a bracket or quotation mark behind it included. */
    public static boolean endsSentence(Line line) {
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
