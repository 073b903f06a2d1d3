package io.github.gijiroku4j.header;

import io.github.gijiroku4j.header.FieldFinder.Field;
import io.github.gijiroku4j.header.FieldFinder.Kind;
import io.github.gijiroku4j.layout.HandoutLabels;
import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.Page;

/** Finds the list of papers that some records print behind the talk: 配布資料：資料１　名簿, or 配付資料 with a paper a line below it. */
final class PapersAtEnd {

    /** So many lines from the end the list begins at the earliest. */
    private static final int MOST_LINES = 25;

    private PapersAtEnd() {}

    /** Reads the list at the end of {@code page}, behind the line {@code from}, into {@code handouts}. */
    static void read(Page page, int from, HandoutReader handouts) {
        int end = -1;
        int at = page.previousPrinted(page.size() - 1);
        for (int seen = 0; at > from && seen < MOST_LINES; seen++) {
            Line line = page.line(at);
            boolean paper = beginsWithPaper(line, line.start());
            Field field = paper ? null : FieldFinder.find(line);
            if (field != null && field.kind() == Kind.HANDOUTS) {
                boolean lists = field.hasValue() ? beginsWithPaper(line, field.valueStart()) : end > 0;
                if (lists) {
                    handouts.read(field, Math.max(end, at + 1));
                }
                return;
            }
            // 以上 and where to ask stand behind the papers, and nothing between them.
            if (!paper && end > 0 || line.last() == '。') {
                return;
            }
            end = paper && end < 0 ? at + 1 : end;
            at = page.previousPrinted(at - 1);
        }
    }

    private static boolean beginsWithPaper(Line line, int start) {
        int end = HandoutLabels.end(line.text(), start, line.end());
        end = end > 0 ? end : HandoutReader.bareLabelEnd(line.text(), start, line.end());
        return end > 0
                && end < line.end()
                && (line.text().charAt(end) <= ' ' || line.text().charAt(end) == ':');
    }
}
