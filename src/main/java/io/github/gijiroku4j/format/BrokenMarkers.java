package io.github.gijiroku4j.format;

import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.Page;
import io.github.gijiroku4j.model.LineRole;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds markers that a narrow column, a table's cell or an extraction broke over several lines: {@code 【川辺課⏎長】},
 * {@code ○議長（山田太⏎郎君）　…}, {@code ○議長⏎（山田太郎君）　…}, and a sign alone above its label, {@code ○⏎山田委員　…}.
 *
 * <p>Only a line that cannot end there is tried together with the next: a sign alone, a short line that leaves a bracket open,
 * or one that a name in a bracket follows. The label must tell itself by office, honorific or seat.
 */
final class BrokenMarkers {

    /** A longer line that leaves a bracket open is talk. */
    private static final int LONGEST = 48;
    /** A longer line with a bracket below is talk. */
    private static final int LONGEST_OFFICE = 30;
    /** So many lines below the first may hold the rest of the label. */
    private static final int MOST_BELOW = 2;

    private static final String OPENING = "([【〔<〈「";

    private final Page page;
    private final MarkerFinder finder;
    private final List<Marker> tried = new ArrayList<>();

    BrokenMarkers(Page page, MarkerFinder finder) {
        this.page = page;
        this.finder = finder;
    }

    /** Adds to {@code found} the markers that begin on {@code first} and end below it. */
    void find(Line first, List<Marker> found) {
        if (isSign(first)) {
            Line below = below(first);
            if (below != null && !isSign(below)) {
                read(first, below, Evidence.OFFICE, found);
            }
        } else if (first.length() <= LONGEST
                && (mayOpen(first) || Labels.mayEndAt(first.text(), first.start(), first.end()))) {
            inBrackets(first, found);
        }
    }

    private void inBrackets(Line first, List<Marker> found) {
        int depth = depth(first);
        if (depth < 0) {
            return;
        }
        Line last = below(first);
        if (depth == 0) {
            boolean name = last != null && last.at(0) == '(' && first.length() <= LONGEST_OFFICE;
            if (last != null && name) {
                read(first, last, Evidence.NAMED, found);
            }
            return;
        }
        for (int lines = 1; last != null && lines <= MOST_BELOW; lines++) {
            int left = depthUntilClosed(last, depth);
            if (left == 0) {
                read(first, last, Evidence.OFFICE, found);
                return;
            }
            depth = left;
            last = depth < 0 || last.length() > LONGEST ? null : below(last);
        }
    }

    /** Reads the lines from {@code first} to {@code last} as one; the label must go on below the first. */
    private void read(Line first, Line last, Evidence least, List<Marker> found) {
        Line both = new Line(page.folded(), first.index(), first.lineStart(), last.lineEnd());
        tried.clear();
        finder.find(both, tried);
        for (Marker marker : tried) {
            boolean broken = marker.labelEnd() > last.start() && marker.labelEnd() > marker.labelStart();
            if (broken && marker.evidence().isAtLeast(least)) {
                found.add(marker.across(first, last));
            }
        }
    }

    /** Nothing but a sign: ○, ●, ○（, 【. */
    private static boolean isSign(Line line) {
        int at = Glyphs.isGlyph(line.at(0)) ? 1 : 0;
        at += at < line.length() && OPENING.indexOf(line.at(at)) >= 0 ? 1 : 0;
        return at > 0 && at == line.length();
    }

    private static boolean mayOpen(Line line) {
        return Glyphs.isGlyph(line.at(0))
                || OPENING.indexOf(line.at(0)) >= 0
                || line.indexOf('(', line.start(), LONGEST) > 0;
    }

    /** How many brackets the line leaves open; -1 if a sentence ends on it or a bracket closes that did not open there. */
    private static int depth(Line line) {
        int depth = 0;
        for (int i = 0; i < line.length() && depth >= 0; i++) {
            char c = line.at(i);
            if (c == '。' || c == '、') {
                return -1;
            }
            depth += OPENING.indexOf(c) >= 0 ? 1 : Glyphs.isClosing(c) ? -1 : 0;
        }
        return depth;
    }

    /** How many of {@code open} brackets {@code line} leaves open; 0 as soon as all are closed, -1 if a sentence ends before. */
    private static int depthUntilClosed(Line line, int open) {
        int depth = open;
        int most = Math.min(line.length(), LONGEST);
        for (int i = 0; i < most; i++) {
            char c = line.at(i);
            if (c == '。') {
                return -1;
            }
            depth += OPENING.indexOf(c) >= 0 ? 1 : Glyphs.isClosing(c) ? -1 : 0;
            if (depth == 0) {
                return 0;
            }
        }
        return line.length() > most ? -1 : depth;
    }

    /** The next line, blank ones passed over; null where a page ends, or where a role is decided. */
    private @Nullable Line below(Line line) {
        int at = line.index() + 1;
        while (at < page.size() && page.line(at).role() == LineRole.BLANK) {
            at++;
        }
        return at < page.size() && page.line(at).isOpen() ? page.line(at) : null;
    }
}
