package io.github.gijiroku4j.header;

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

    private Contents() {}

    /** Marks the lines of the contents of {@code page}, if it has any. */
    public static void mark(Page page) {
        int at = page.nextPrinted(0);
        for (int i = 0; i < FIRST_LINES && at < page.size(); i++) {
            if (page.line(at).length() <= 12
                    && page.line(at).content().replace(" ", "").equals("目次")) {
                markFrom(page, at);
                return;
            }
            at = page.nextPrinted(at + 1);
        }
    }

    private static void markFrom(Page page, int first) {
        int title = -1;
        for (int i = page.nextPrinted(first + 1);
                i < Math.min(page.size(), first + MOST_LINES);
                i = page.nextPrinted(i + 1)) {
            Line line = page.line(i);
            if (!hasLeader(line) && RecordKind.of(line.content()) != null) {
                title = i;
                break;
            }
        }
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
        return number
                || line.indexOf('…', line.start(), 80) >= 0
                || line.content().contains("・・");
    }
}
