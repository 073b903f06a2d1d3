package io.github.gijiroku4j.format;

import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.LineCutter;
import io.github.gijiroku4j.text.FoldedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One parse's cutter: cuts lines that an extraction has run together ahead of every marker behind the end of a sentence or a stage direction:
 * {@code …お願いします。 ○佐藤委員　…}, {@code 〔「異議なし」と呼ぶ者あり〕 ○議長（…君）　…}, {@code …です。 山田委員：…}.
 *
 * <p>Behind a digit or inside a bracket a circle is a numeral, a blank or a mark of a roster, and nothing is cut.
 */
final class JoinedMarkers implements LineCutter {

    /** A shorter line is cut only behind a stage direction: it is no page on one line. */
    private static final int LONG = 120;

    /** How much of what follows is looked at; more than any label is long. */
    private static final int LOOK = 200;

    /** No marker with talk is shorter. */
    private static final int SHORTEST = 4;

    /** A line with so many markers behind sentences is a page on one line. */
    private static final int SEVERAL = 2;

    private final MarkerFinder finder;
    private final List<Marker> found = new ArrayList<>();

    JoinedMarkers(MarkerFinder finder) {
        this.finder = finder;
    }

    @Override
    public void cut(FoldedText folded, int start, int end, List<Integer> cuts) {
        boolean whole = end - start > LONG;
        Set<String> labels = new HashSet<>();
        int first = cuts.size();
        String text = folded.text();
        char before = 0;
        int last = start;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c <= ' ') {
                continue;
            }
            boolean numbered = c == '(' && i + 1 < end && Glyphs.isDigit(text.charAt(i + 1));
            if (before != 0
                    && !numbered
                    && i - last >= SHORTEST
                    && mayBegin(before, c, text.charAt(i - 1) <= ' ', whole)
                    && isMarker(folded, i, end, labels)) {
                cuts.add(i);
                last = i;
            }
            before = c;
        }
        if (cuts.size() - first >= SEVERAL) {
            again(folded, start, end, labels, cuts.subList(first, cuts.size()));
        }
    }

    /** Behind headings and clock lines no sentence ends; there a label tells itself that was found before. */
    private void again(FoldedText folded, int start, int end, Set<String> labels, List<Integer> cuts) {
        String text = folded.text();
        Set<String> known = Set.copyOf(labels);
        Set<Integer> all = new TreeSet<>(cuts);
        for (int i = start + 1; i < end; i++) {
            if (text.charAt(i) > ' ' && text.charAt(i - 1) <= ' ' && !all.contains(i)) {
                Marker marker = marker(folded, i, end, true);
                if (marker != null && known.contains(marker.squeezedLabel())) {
                    all.add(i);
                }
            }
        }
        cuts.clear();
        cuts.addAll(all);
    }

    private static boolean mayBegin(char before, char c, boolean spaced, boolean whole) {
        if (before == '〕') {
            return true;
        }
        if (Glyphs.isClosing(c)) {
            return false;
        }
        if (!whole) {
            // ですか。○佐藤委員　…: behind a full stop a circle with an office and talk is a marker however short the line.
            return before == '。' && Glyphs.isCircle(c);
        }
        if (before == ')' && !spaced && !isSign(c) && c != '(' && c != '〔') {
            // 佐藤（和）委員：…: the bracket is the label's own.
            return false;
        }
        boolean sentence =
                before == '。' || before == '?' || before == '!' || before == '」' || before == ')' || before == '】';
        return sentence || spaced && isSign(c) && !Glyphs.isDigit(before) && !Glyphs.isKanjiDigit(before);
    }

    private static boolean isSign(char c) {
        return Glyphs.isGlyph(c) || c == '【';
    }

    private boolean isMarker(FoldedText folded, int at, int end, Set<String> labels) {
        Marker marker = marker(folded, at, end, folded.text().charAt(at - 1) <= ' ');
        if (marker != null) {
            labels.add(marker.squeezedLabel());
        }
        return marker != null;
    }

    /** The marker at {@code at}. Where nothing but a space closes the label, a space must part it from what stands ahead too. */
    private @Nullable Marker marker(FoldedText folded, int at, int end, boolean spaced) {
        found.clear();
        finder.find(new Line(folded, 0, at, Math.min(end, at + LOOK)), found);
        for (Marker marker : found) {
            if (!marker.hasTalk() || !marker.evidence().isAtLeast(Evidence.OFFICE)) {
                continue;
            }
            boolean bare = marker.labelStart() == marker.line().start()
                    && folded.text().charAt(marker.labelEnd()) <= ' ';
            if (spaced || !bare || marker.evidence().isAtLeast(Evidence.NAMED)) {
                return marker;
            }
        }
        return null;
    }
}
