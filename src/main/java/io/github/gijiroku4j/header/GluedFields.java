package io.github.gijiroku4j.header;

import io.github.gijiroku4j.header.FieldFinder.Kind;
import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.layout.LineCutter;
import io.github.gijiroku4j.text.FoldedText;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the labels of a header from their values where an extraction lost what stood between them: {@code 1 日時平成18年12月13日},
 * {@code 2 場所市役所5階}, {@code 3 出席者会長 山田太郎}.
 *
 * <p>One such line alone may be anything (場所取り, 日時計); a date, and two further labels in the same style, tell a header. It serves one
 * text.
 */
public final class GluedFields implements LineCutter {

    /** A header is not longer. */
    private static final int FAR = 6000;

    private static final int LEAST = 3;
    private static final int LONGEST_WORD = 12;

    /** What goes on behind a word that is no label there: 場所の確保, 議題となった. */
    private static final String GOES_ON = "のはをがにでとへやも等及・";

    private @Nullable Set<Integer> found;

    @Override
    public void cut(FoldedText folded, int start, int end, List<Integer> cuts) {
        Set<Integer> all = found;
        if (all == null) {
            all = find(folded.text());
            found = all;
        }
        if (all.isEmpty() || start > FAR) {
            return;
        }
        TreeSet<Integer> own = new TreeSet<>(cuts);
        boolean added = false;
        for (int i = start + 1; i < Math.min(end, start + LONGEST_WORD + 6); i++) {
            added |= all.contains(i) && own.add(i);
        }
        if (added) {
            cuts.clear();
            cuts.addAll(own);
        }
    }

    private static Set<Integer> find(String text) {
        Set<Integer> numbered = new TreeSet<>();
        Set<Integer> plain = new TreeSet<>();
        Set<Kind> kindsOfNumbered = EnumSet.noneOf(Kind.class);
        Set<Kind> kindsOfPlain = EnumSet.noneOf(Kind.class);
        int most = Math.min(text.length(), FAR);
        for (int start = 0; start < most; start = nextLine(text, start)) {
            int at = skip(text, start, most);
            int word = behindNumber(text, at, most);
            FieldFinder.Glued label = FieldFinder.glued(text, word, Math.min(most, word + LONGEST_WORD));
            if (label != null
                    && (GOES_ON.indexOf(text.charAt(label.end())) < 0
                            || text.charAt(label.end()) == '・' && word > at && label.kind() == Kind.HANDOUTS)) {
                (word > at ? numbered : plain).add(label.end());
                (word > at ? kindsOfNumbered : kindsOfPlain).add(label.kind());
            }
        }
        if (kindsOfNumbered.contains(Kind.DATE) && numbered.size() >= LEAST) {
            return numbered;
        }
        boolean header = kindsOfPlain.containsAll(EnumSet.of(Kind.DATE, Kind.PLACE, Kind.PEOPLE));
        return header ? plain : Set.of();
    }

    private static int nextLine(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end + 1;
    }

    private static int skip(String text, int from, int end) {
        int at = from;
        while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    /** Where the label begins behind a number and a space (1 日時…, 2. 場所…); {@code from} if no number stands there. */
    private static int behindNumber(String text, int from, int end) {
        int at = from;
        while (at < end && at - from < 2 && Glyphs.isDigit(text.charAt(at))) {
            at++;
        }
        if (at == from) {
            return from;
        }
        int stop = at < end && text.charAt(at) == '.' ? at + 1 : at;
        int word = skip(text, stop, end);
        return word > at ? word : from;
    }
}
