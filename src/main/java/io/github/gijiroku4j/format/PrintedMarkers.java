package io.github.gijiroku4j.format;

import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.text.FoldedText;
import io.github.gijiroku4j.text.WordTrie;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The markers that open lines of a text with one sign, letter by letter, to know them again inside its lines: {@code ○佐藤委員},
 * {@code 【会長：山田】}, {@code 1.議長(山田太郎君)}, {@code ＜館長＞}, {@code Ａ　総務課長}.
 *
 * <p>Only what begins with a sign, or ends in one, can be known again: 山田委員 alone is a name in a sentence too.
 */
final class PrintedMarkers {

    /** How much of a line is looked at; more than any label is long. */
    private static final int LOOK = 200;
    /** A marker inside a line, the spaces between its letters included, is no longer. */
    private static final int LONGEST = 90;

    private static final String CIRCLES = "○◯〇";
    /** A particle behind a label makes it part of a sentence: １．議長（山田太郎君）の指名により. */
    private static final String PARTICLES = "のはがをにもとへ";

    /** A sign opens so many lines of a list. */
    private static final int LISTED = 3;

    private static final String BULLETS = "・•→⇒";

    private final WordTrie printed;
    /** Whether the sign opens the lines of a list. */
    private final boolean listed;

    private PrintedMarkers(Set<String> printed, boolean listed) {
        this.printed = WordTrie.forwards(printed);
        this.listed = listed;
    }

    /** Finds what {@code sign} opens on those of the lines of {@code folded} that begin with it. */
    static PrintedMarkers of(FoldedText folded, MarkerFinder finder, LineOpenings openings, char sign) {
        String text = folded.text();
        Set<String> printed = new HashSet<>();
        List<Marker> found = new ArrayList<>();
        boolean bullet = Glyphs.isGlyph(sign) || BULLETS.indexOf(sign) >= 0;
        int lines = 0;
        for (int start : openings.starts(sign)) {
            int end = LineOpenings.lineEnd(text, start);
            Line line = new Line(folded, 0, start, Math.min(end, start + LOOK));
            lines += line.at(0) == sign ? 1 : 0;
            found.clear();
            finder.find(line, found);
            for (Marker marker : found) {
                if (marker.evidence().isAtLeast(Evidence.OFFICE)) {
                    add(marker, printed);
                }
            }
        }
        return new PrintedMarkers(printed, bullet && lines >= LISTED);
    }

    private static void add(Marker marker, Set<String> printed) {
        String text = marker.line().text();
        int from = marker.labelStart();
        while (from > marker.line().start() && text.charAt(from - 1) <= ' ') {
            from--;
        }
        while (from > marker.line().start() && text.charAt(from - 1) > ' ') {
            from--;
        }
        String sign = Labels.squeezed(text, from, marker.labelStart());
        int glyph = sign.length() - 1;
        while (glyph > 0 && !Glyphs.isGlyph(sign.charAt(glyph))) {
            glyph--;
        }
        // 5:◯山田委員: the number of a search page is another for every speech.
        sign = glyph > 0 ? sign.substring(glyph) : sign;
        char behind = marker.labelEnd() < marker.line().end() ? text.charAt(marker.labelEnd()) : 0;
        boolean closed = Glyphs.isClosing(behind) || behind == ':';
        if (sign.isEmpty() && !closed) {
            return;
        }
        String rest = marker.squeezedLabel() + (closed ? behind : "");
        if (!sign.isEmpty() && Glyphs.isCircle(sign.charAt(0))) {
            for (int i = 0; i < CIRCLES.length(); i++) {
                printed.add(CIRCLES.charAt(i) + sign.substring(1) + rest);
            }
        } else {
            printed.add(sign + rest);
        }
    }

    /** Tells whether the sign, which stands at {@code at}, opens lines of a list elsewhere, and no blank (○○市). */
    boolean isBullet(String text, int at) {
        return listed
                && at + 1 < text.length()
                && text.charAt(at + 1) != text.charAt(at)
                && !Glyphs.isClosing(text.charAt(at + 1));
    }

    /**
     * Returns where the marker ends that begins at {@code at}, spaces and line ends between its letters passed over; -1 if there
     * is none, or its words are part of a sentence.
     */
    int endOf(String text, int at) {
        if (!printed.mayHold(text.charAt(at))) {
            return -1;
        }
        int end = printed.spacedPrefix(text, at, Math.min(text.length(), at + LONGEST));
        if (end < 0 || end == text.length()) {
            return end;
        }
        char last = text.charAt(end - 1);
        char next = text.charAt(end);
        if (PARTICLES.indexOf(next) >= 0 && !text.startsWith("はい", end)) {
            return -1;
        }
        boolean closed = Glyphs.isClosing(last) || last == ':';
        return closed || next <= ' ' || next == '(' || next == '「' ? end : -1;
    }
}
