package io.github.gijiroku4j.outcome;

import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.Page;
import io.github.gijiroku4j.model.LineRole;
import io.github.gijiroku4j.model.Quote;
import io.github.gijiroku4j.text.FoldedText;
import io.github.gijiroku4j.text.Span;
import java.util.Arrays;
import java.util.IdentityHashMap;

/**
 * Finds where a part of a block's words stands in the source. Blocks keep the place of the whole only; since few parts are
 * asked for, the way back is walked again for the pieces that hold one.
 */
final class Places {

    private final Page page;
    private final FoldedText folded;
    private final IdentityHashMap<Piece, int[]> walked = new IdentityHashMap<>();

    Places(Page page) {
        this.page = page;
        this.folded = page.folded();
    }

    /** Returns the words of {@code statement} and where they stand. */
    Quote quote(Statement statement) {
        return quote(statement.piece(), statement.start(), statement.end());
    }

    /** Returns {@code [start, end)} of a piece's words, without white space at the ends, and where they stand. */
    Quote quote(Piece piece, int start, int end) {
        String text = piece.text();
        int from = start;
        int to = end;
        while (from < to && text.charAt(from) <= ' ') {
            from++;
        }
        while (to > from && text.charAt(to - 1) <= ' ') {
            to--;
        }
        return new Quote(text.substring(from, to).replace('\t', ' '), span(piece, from, to));
    }

    private Span span(Piece piece, int start, int end) {
        if (start == end) {
            return Span.of(piece.span().start(), piece.span().start());
        }
        int[] offsets = walked.computeIfAbsent(piece, this::walk);
        Span span = folded.toSource(offsets[start], offsets[end - 1] + 1);
        int from = Math.max(span.start(), piece.span().start());
        return Span.of(from, Math.max(from, Math.min(span.end(), piece.span().end())));
    }

    /** The offset in the folded text of every letter of a piece; page furniture in between is passed over. */
    private int[] walk(Piece piece) {
        Span whole = folded.toFolded(piece.span());
        String text = folded.text();
        int[] offsets = new int[piece.text().length()];
        Arrays.fill(offsets, whole.start());
        int at = skipMarker(piece.ahead(), whole);
        int line = lineAt(at);
        for (int i = 0; i < offsets.length; i++) {
            char c = piece.text().charAt(i);
            if (c <= ' ') {
                offsets[i] = i == 0 ? at : offsets[i - 1];
                continue;
            }
            while (at < whole.end() && text.charAt(at) != c) {
                at++;
                while (line + 1 < page.size() && at >= page.line(line + 1).lineStart()) {
                    line++;
                    at = isFurniture(page.line(line)) ? page.line(line).lineEnd() : at;
                }
            }
            if (at >= whole.end()) {
                Arrays.fill(offsets, i, offsets.length, Math.max(whole.start(), whole.end() - 1));
                return offsets;
            }
            offsets[i] = at++;
        }
        return offsets;
    }

    private int skipMarker(String marker, Span whole) {
        int at = whole.start();
        for (int i = 0; i < marker.length(); i++) {
            if (marker.charAt(i) > ' ') {
                int found = at;
                while (found < whole.end() && folded.text().charAt(found) != marker.charAt(i)) {
                    found++;
                }
                at = found < whole.end() ? found + 1 : at;
            }
        }
        return at;
    }

    private static boolean isFurniture(Line line) {
        return line.role() == LineRole.PAGE_NUMBER || line.role() == LineRole.RUNNING_HEAD;
    }

    private int lineAt(int offset) {
        int low = 0;
        int high = page.size();
        while (low + 1 < high) {
            int middle = (low + high) >>> 1;
            if (page.line(middle).lineStart() <= offset) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
