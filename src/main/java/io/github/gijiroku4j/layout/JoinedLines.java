package io.github.gijiroku4j.layout;

import java.util.List;

/**
 * Cuts lines that an extraction has run together, where the sign of a speaker follows the end of a sentence or a stage
 * direction: {@code …お願いします。 ○佐藤委員　…}, {@code 〔「異議なし」と呼ぶ者あり〕 ○議長（…君）　…}.
 *
 * <p>Behind a digit or inside a bracket a circle is a numeral, a blank or a mark of a roster, and nothing is cut.
 */
final class JoinedLines {

    /** A shorter line is cut only behind a stage direction: it is no page on one line. */
    private static final int LONG = 120;

    /** How far behind the sign a label must end. */
    private static final int LABEL = 40;

    private JoinedLines() {}

    /** Adds to {@code cuts} where lines begin inside {@code [start, end)} of {@code text}. */
    static void find(String text, int start, int end, List<Integer> cuts) {
        boolean whole = end - start > LONG;
        for (int i = start + 1; i < end; i++) {
            char c = text.charAt(i);
            if (!isSign(c)) {
                continue;
            }
            char behind = before(text, start, i);
            boolean after =
                    behind == '〕' || whole && (behind == '。' || behind == '」' || behind == ')' || behind == '】');
            if (after && isLabelled(text, i, end)) {
                cuts.add(i);
            }
        }
    }

    /** The last character ahead of {@code at} that is no white space, or 0. */
    private static char before(String text, int start, int at) {
        int i = at - 1;
        while (i >= start && text.charAt(i) <= ' ') {
            i--;
        }
        return i < start ? 0 : text.charAt(i);
    }

    private static boolean isSign(char c) {
        return c >= 0x25C6 && c <= 0x3010 && (Glyphs.isCircle(c) || c == '◎' || c == '◆' || c == '【');
    }

    /** A label follows: it ends at a bracket or a space, ahead of any full stop. */
    private static boolean isLabelled(String text, int sign, int end) {
        char opening = text.charAt(sign);
        int most = Math.min(end, sign + LABEL);
        for (int i = sign + 1; i < most; i++) {
            char c = text.charAt(i);
            if (c == '。' || c == '、' || isSign(c)) {
                return false;
            }
            if (opening == '【' ? c == '】' : i > sign + 2 && (c == '(' || c == ' ')) {
                return i > sign + 1;
            }
        }
        return false;
    }
}
