package io.github.gijiroku4j.format;

import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.Squeeze;
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
    private static final String NOT_CLOSING = "、。,.?!・※“\"'&@#%+*";

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
    /** What stands ahead of the word for the turn, and that word; empty until it is met. */
    private String ahead = "";

    private String turn = "";

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

    /** Returns the word for the talk with its colon that {@code line} begins with (発言：, 内容：); empty if it does not. */
    static String lead(Line line) {
        int colon = line.indexOf(':', line.start(), LONGEST_OPENING);
        String word = colon < 0 ? "" : Labels.squeezed(line.text(), line.start(), colon);
        return Turns.isTurn(word) ? word + ":" : "";
    }

    private void read() {
        StringBuilder opening = new StringBuilder();
        int at = line.start();
        int most = Math.min(line.end(), at + LONGEST_OPENING);
        for (int parts = 0; at < most && parts < MOST_PARTS; parts++) {
            char c = text.charAt(at);
            int behind = at + 1;
            if (Glyphs.isDigit(c)) {
                opening.append(Dress.NUMBER);
                behind = numberEnd(at);
            } else if (Turns.isLetter(c)) {
                label(opening.toString(), at);
                behind = wordEnd(at);
                if (!turn.isEmpty() || !isTurn(at, behind)) {
                    return;
                }
                ahead = opening.toString();
                turn = text.substring(at, behind);
                opening.setLength(0);
                withoutLabel(behind);
                opening.append(behind < line.end() && text.charAt(behind) <= ' ' ? "　" : "");
            } else if ("、。{}⏎".indexOf(c) >= 0) {
                return;
            } else {
                opening.append(Glyphs.isCircle(c) ? '○' : c);
            }
            if (Glyphs.isDigit(c) && behind < line.end() && Turns.isLetter(text.charAt(behind))) {
                int counted = wordEnd(behind);
                if (!Turns.counts(text.substring(behind, counted))) {
                    // 12番, 3年: the number belongs to what follows.
                    return;
                }
                opening.append(text, behind, counted);
                behind = counted;
            }
            at = Squeeze.skip(text, behind, line.end());
        }
    }

    private int numberEnd(int start) {
        int end = start;
        while (end < line.end() && Glyphs.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** 【質問１】 or 答：: nobody is named, and the word alone tells that somebody else speaks. */
    private void withoutLabel(int start) {
        if (!Turns.asks(turn) && !Turns.answers(turn)) {
            return;
        }
        int at = Squeeze.skip(text, start, line.end());
        int end = numberEnd(at);
        closed(new Dress(ahead, turn, end > at ? Dress.NUMBER : "", false, ""), "", end > at ? end : start);
    }

    /** 質問, 発言者; or whatever a colon stands behind, unless it is an office, a body or a seat: 氏名：山田委員. */
    private boolean isTurn(int start, int end) {
        String word = text.substring(start, end);
        if (Turns.isTurn(word)) {
            return true;
        }
        int behind = Squeeze.skip(text, end, line.end());
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
            boolean ends =
                    depth == 0 && i > start && !Turns.isLetter(c) && !Glyphs.isDigit(c) && (c != '・' || isRun(i));
            if (ends && isLabel(opening, start, i)) {
                Dress dress = turn.isEmpty()
                        ? new Dress(opening, "", "", true, "")
                        : new Dress(ahead, turn, opening, true, "");
                closed(dress, Labels.squeezed(text, start, i), i);
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
        return Turns.nameSpeaker(ahead + turn + opening, Labels.squeezed(text, start, end));
    }

    /** Adds {@code open} with the signs that stand behind {@code end}, where the label or the word ends. */
    private void closed(Dress open, String label, int end) {
        StringBuilder closing = new StringBuilder();
        int at = Squeeze.skip(text, end, line.end());
        while (at < line.end() && closing.length() < LONGEST_CLOSING && (mayClose(text.charAt(at)) || isRun(at))) {
            char sign = Glyphs.isDash(text.charAt(at)) ? '-' : text.charAt(at);
            int behind = at + 1;
            while (behind < line.end() && Template.same(sign, text.charAt(behind))) {
                behind++;
            }
            closing.append(sign);
            if (behind > at + 1) {
                closing.append(sign);
            }
            at = Squeeze.skip(text, behind, line.end());
        }
        Dress dress = new Dress(open.ahead(), open.turn(), open.between(), open.labelled(), closing.toString());
        boolean below = at == line.end();
        boolean parted = !closing.isEmpty() || below || text.charAt(end) <= ' ';
        if (parted && !dress.isBare() && isBalanced(dress.opening(), dress.closing())) {
            found.add(new Dressed(dress, label, below ? -1 : at));
        }
    }

    /** ・・・, **: a sign that parts words when it stands alone closes a label where it comes again at once. */
    private boolean isRun(int at) {
        char c = text.charAt(at);
        return (c == '・' || c == '*') && at + 1 < line.end() && text.charAt(at + 1) == c;
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
        for (char c : (opening.replace(Dress.NUMBER, "") + closing).toCharArray()) {
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
