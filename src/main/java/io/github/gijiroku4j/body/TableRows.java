package io.github.gijiroku4j.body;

import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.Page;
import io.github.gijiroku4j.model.LineRole;
import io.github.gijiroku4j.text.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells the rows of tables: cells parted by tabs, or by bars (│議案第3号│原案可決│, | 年度 | 件数 |) with strokes between the rows.
 */
final class TableRows {

    private final Page page;
    /** The first tab that is not yet passed; most texts have none, and none is looked for twice. */
    private int nextTab = -1;

    TableRows(Page page) {
        this.page = page;
    }

    /** Tells whether {@code line}, behind all that were asked for before, is a row. */
    boolean isRow(Line line) {
        if (nextTab < line.start()) {
            int found = line.text().indexOf('\t', line.start());
            nextTab = found < 0 ? Integer.MAX_VALUE : found;
        }
        boolean tabs = nextTab < line.end() || line.end() < line.lineEnd() && line.length() > 1 && tailTabs(line) > 1;
        return tabs || hasBars(line);
    }

    private static int tailTabs(Line line) {
        int tabs = 0;
        for (int i = line.end(); i < line.lineEnd(); i++) {
            tabs += line.text().charAt(i) == '\t' ? 1 : 0;
        }
        return tabs;
    }

    /** Whether bars part the line: in a frame, or as often as on the line above or below. */
    private boolean hasBars(Line line) {
        int bars = bars(line);
        return bars > 0
                && (isFramed(line)
                        || bars == bars(page.previousPrinted(line.index() - 1))
                        || bars == bars(page.nextPrinted(line.index() + 1)));
    }

    private int bars(int line) {
        return line < 0 || line >= page.size() ? 0 : bars(page.line(line));
    }

    /** The bars between the cells; those of a frame do not count. */
    private static int bars(Line line) {
        int bars = 0;
        for (int i = line.lineStart(); i < line.lineEnd(); i++) {
            bars += Glyphs.isBar(line.text().charAt(i)) ? 1 : 0;
        }
        return bars == 0 || !isFramed(line) ? bars : Math.max(0, bars - 2);
    }

    private static boolean isFramed(Line line) {
        for (int i = line.lineStart(); i < line.start(); i++) {
            if (Glyphs.isBar(line.text().charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether {@code line} is a stroke over, between or below rows: ├──┼──┤, |---|---|. */
    boolean isStroke(Line line) {
        boolean rule = line.role() == LineRole.SEPARATOR;
        for (int i = line.start(); i < line.end() && !rule; i++) {
            char c = line.text().charAt(i);
            if (c > ' ' && "-+=:".indexOf(c) < 0 && !Glyphs.isBar(c)) {
                return false;
            }
        }
        return isRowAt(page.previousPrinted(line.index() - 1)) || isRowAt(page.nextPrinted(line.index() + 1));
    }

    private boolean isRowAt(int line) {
        return line >= 0
                && line < page.size()
                && page.line(line).role() != LineRole.SEPARATOR
                && bars(line) > 0
                && (isFramed(page.line(line)) || page.line(line).role() == LineRole.TABLE);
    }

    /** Returns the cells of a row, in order; an empty cell is an empty passage. */
    static List<Passage> cells(Line line) {
        String text = line.text();
        boolean tabs = line.indexOf('\t', line.start(), line.length()) >= 0;
        int from = line.start();
        int to = line.end();
        if (!tabs && isFramed(line)) {
            from = line.lineStart();
            while (!Glyphs.isBar(text.charAt(from))) {
                from++;
            }
            from++;
            to = line.lineEnd();
            while (!Glyphs.isBar(text.charAt(to - 1))) {
                to--;
            }
            to--;
        }
        List<Passage> cells = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            if (i == to || (tabs ? text.charAt(i) == '\t' : Glyphs.isBar(text.charAt(i)))) {
                cells.add(Passage.of(line.origin(), from, i));
                from = i + 1;
            }
        }
        return cells;
    }
}
