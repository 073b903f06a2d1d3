package io.github.gijiroku4j.format;

import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.person.OfficeLexicon;
import io.github.gijiroku4j.person.PersonReader;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks on one line for whatever could be a label, and for the dress it stands in: {@code [00:12] 山田委員：talk} is the label
 * 山田委員 behind {@code [{number}:{number}]} and ahead of a colon.
 *
 * <p>A label ends in an office or carries an honorific. Ahead of it may stand signs, numbers and one word that tells of a turn
 * (質問, 発言者), behind it signs. A line may be read in several ways; which of them is the record's is for others to count.
 */
final class DressReader {

    /** No opening is longer. */
    private static final int LONGEST_OPENING = 24;
    private static final int LONGEST_LABEL = 40;
    private static final int LONGEST_CLOSING = 4;
    private static final int LONGEST_WORD = 6;
    /** A label is tried at so many places, and has so many ends at most. */
    private static final int MOST_PARTS = 9;

    /** Signs that begin talk, end a sentence or hold a label together, and never close a label. */
    private static final String NOT_CLOSING = "、。,.?!・※“\"'&@#%+=*~";

    private static final OfficeLexicon OFFICES = OfficeLexicon.builtIn();
    /**
     * A label in its dress.
     *
     * @param dress what stands around it
     * @param label the label, without spaces
     * @param talkStart where the talk begins on the line, or -1
     */
    record Dressed(Dress dress, String label, int talkStart) {}

    private final Line line;
    private final String text;
    private final List<Dressed> found = new ArrayList<>();

    private DressReader(Line line) {
        this.line = line;
        this.text = line.text();
    }

    /** Returns every way in which {@code line} can be read. */
    static List<Dressed> read(Line line) {
        DressReader reader = new DressReader(line);
        reader.read();
        return reader.found;
    }

    private void read() {
        StringBuilder opening = new StringBuilder();
        int at = line.start();
        int most = Math.min(line.end(), at + LONGEST_OPENING);
        boolean word = false;
        for (int parts = 0; at < most && parts < MOST_PARTS; parts++) {
            char c = text.charAt(at);
            if (Glyphs.isDigit(c)) {
                opening.append("{number}");
                while (at < line.end() && Glyphs.isDigit(text.charAt(at))) {
                    at++;
                }
                if (at < line.end() && Turns.isLetter(text.charAt(at))) {
                    // 12番, 3年: the number belongs to what follows.
                    break;
                }
            } else if (Turns.isLetter(c)) {
                label(opening.toString(), at);
                int end = wordEnd(at);
                if (word || !isTurn(at, end)) {
                    break;
                }
                word = true;
                opening.append(text, at, end);
                at = end;
                if (at < line.end() && text.charAt(at) <= ' ') {
                    opening.append('　');
                }
            } else if ("、。{}⏎".indexOf(c) >= 0) {
                break;
            } else {
                opening.append(Glyphs.isCircle(c) ? '○' : c);
                at++;
            }
            at = LabelSearch.skip(text, at, line.end());
        }
    }

    /** 質問, 発言者; or whatever a colon stands behind, unless it is an office, a body or a seat: 氏名：山田委員. */
    private boolean isTurn(int start, int end) {
        String word = text.substring(start, end);
        if (Turns.isTurn(word)) {
            return true;
        }
        int behind = LabelSearch.skip(text, end, line.end());
        return behind < line.end()
                && text.charAt(behind) == ':'
                && word.length() > 1
                && word.length() <= LONGEST_WORD
                && !OFFICES.endsInOffice(word, 0, word.length())
                && !PersonReader.beginsWithOrganisation(word, 0);
    }

    private int wordEnd(int start) {
        int end = start;
        while (end < line.end() && Turns.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Tries the labels that begin at {@code start}. */
    private void label(String opening, int start) {
        int depth = 0;
        int most = Math.min(line.end(), start + LONGEST_LABEL);
        for (int i = start; i <= most && depth >= 0; i++) {
            char c = i < line.end() ? text.charAt(i) : 0;
            boolean ends = depth == 0 && i > start && !Turns.isLetter(c) && !Glyphs.isDigit(c) && c != '・';
            if (ends && isLabel(opening, start, i)) {
                closed(opening, start, i);
            }
            if (c == '。' || c == '、' || c == '「' || c == '『' || c == '【' || c == '\t') {
                return;
            }
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
        }
    }

    private boolean isLabel(String opening, int start, int end) {
        if (Labels.mayEndAt(text, start, end) && Labels.weigh(text, start, end).isAtLeast(Evidence.OFFICE)) {
            return true;
        }
        return Turns.nameSpeaker(opening, Labels.squeezed(text, start, end));
    }

    /** Reads what stands behind the label {@code [start, end)}. */
    private void closed(String opening, int start, int end) {
        StringBuilder closing = new StringBuilder();
        int at = LabelSearch.skip(text, end, line.end());
        while (at < line.end() && closing.length() < LONGEST_CLOSING && mayClose(text.charAt(at))) {
            char sign = Glyphs.isDash(text.charAt(at)) ? '-' : text.charAt(at);
            int behind = at + 1;
            while (behind < line.end() && Template.same(sign, text.charAt(behind))) {
                behind++;
            }
            closing.append(sign);
            if (behind > at + 1) {
                closing.append(sign);
            }
            at = LabelSearch.skip(text, behind, line.end());
        }
        Dress dress = new Dress(opening, closing.toString());
        boolean below = at == line.end();
        boolean parted = !closing.isEmpty() || below || text.charAt(end) <= ' ';
        if (parted && !dress.isBare() && isBalanced(opening, dress.closing())) {
            found.add(new Dressed(dress, Labels.squeezed(text, start, end), below ? -1 : at));
        }
    }

    private static boolean mayClose(char c) {
        return c > ' '
                && !Turns.isLetter(c)
                && !Glyphs.isDigit(c)
                && !Glyphs.isOpening(c)
                && NOT_CLOSING.indexOf(c) < 0
                && Character.getType(c) != Character.OTHER_NUMBER;
    }

    /** What opens ahead of the label closes behind it, in its order. */
    private static boolean isBalanced(String opening, String closing) {
        StringBuilder open = new StringBuilder();
        for (char c : (opening.replace("{number}", "") + closing).toCharArray()) {
            if (Glyphs.isOpening(c)) {
                open.append(Glyphs.closing(c));
            } else if (Glyphs.isClosing(c) && !open.isEmpty()) {
                if (open.charAt(open.length() - 1) != c) {
                    return false;
                }
                open.setLength(open.length() - 1);
            }
        }
        return open.isEmpty();
    }
}
