package io.github.gijiroku4j.layout;

import io.github.gijiroku4j.text.FoldedText;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Cuts a page that stands on one line at its rules: {@code …します。  ――――――――――  会期の決定  ○議長…} is the end of a speech, a rule and a
 * heading.
 */
public final class JoinedRules implements LineCutter {

    /** A shorter line is no page. */
    private static final int LONG = 120;

    /** A shorter run of dashes may be talk that was struck from the record. */
    private static final int SHORTEST = 10;

    @Override
    public void cut(FoldedText folded, int start, int end, List<Integer> cuts) {
        if (end - start <= LONG) {
            return;
        }
        String text = folded.text();
        NavigableSet<Integer> all = new TreeSet<>();
        for (int i = start + 1; i < end; i++) {
            if (Glyphs.isDash(text.charAt(i)) && text.charAt(i - 1) <= ' ') {
                int to = dashesEnd(text, i, end);
                int behind = Squeeze.skip(text, to, end);
                if (to - i >= SHORTEST && behind > to && behind < end) {
                    all.add(i);
                    all.add(behind);
                }
                i = to;
            }
        }
        if (!all.isEmpty()) {
            all.addAll(cuts);
            cuts.clear();
            cuts.addAll(all);
        }
    }

    private static int dashesEnd(String text, int from, int end) {
        int at = from;
        while (at < end && Glyphs.isDash(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
