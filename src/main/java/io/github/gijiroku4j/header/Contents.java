package io.github.gijiroku4j.header;

import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.Page;
import io.github.gijiroku4j.model.LineRole;

/**
 * Marks a table of contents (目次) ahead of the record, so that the labels it lists are not taken for speeches.
 *
 * <p>It begins with 目次 among the first lines and ends ahead of the line that names the record again.
 */
public final class Contents {

    private static final int FIRST_LINES = 6;
    private static final int MOST_LINES = 400;
    /** So many headings without a page number may stand together. */
    private static final int MOST_APART = 4;

    private Contents() {}

    /** Marks the lines of the contents of {@code page}, if it has any. */
    public static void mark(Page page) {
        int at = page.nextPrinted(0);
        for (int i = 0; i < FIRST_LINES && at < page.size(); i++) {
            if (page.line(at).length() <= 12 && isHeading(page.line(at))) {
                markFrom(page, at);
                return;
            }
            at = page.nextPrinted(at + 1);
        }
    }

    /** 目次, △目次, 目　次. */
    private static boolean isHeading(Line line) {
        String words = line.content().replace(" ", "");
        return words.equals("目次") || words.length() == 3 && Glyphs.isGlyph(words.charAt(0)) && words.endsWith("目次");
    }

    private static void markFrom(Page page, int first) {
        int title = -1;
        int last = -1;
        int apart = 0;
        for (int i = page.nextPrinted(first + 1);
                i < Math.min(page.size(), first + MOST_LINES);
                i = page.nextPrinted(i + 1)) {
            Line line = page.line(i);
            if (!hasLeader(line) && RecordKind.of(line.content()) != null) {
                title = i;
                break;
            }
            apart = hasDots(line) ? 0 : apart + 1;
            last = apart == 0 ? i : last;
            if (last > 0 && apart > MOST_APART) {
                break;
            }
        }
        // Where no title is printed again, the last line with dots to a page number ends the contents.
        title = title < 0 && last > 0 ? last + 1 : title;
        for (int i = first; i < title; i++) {
            if (page.line(i).isOpen()) {
                page.line(i).decide(LineRole.CONTENTS, "header.contents");
            }
        }
    }

    /** Dots that lead to a page number, or the number itself. */
    private static boolean hasLeader(Line line) {
        char last = line.last();
        boolean number = last >= '0' && last <= '9' || "〇一二三四五六七八九十".indexOf(last) >= 0;
        return number || hasDots(line);
    }

    private static boolean hasDots(Line line) {
        return line.indexOf('…', line.start(), 80) >= 0 || line.content().contains("・・");
    }
}
