package io.github.gijiroku4j.format;

import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.LineCutter;
import io.github.gijiroku4j.layout.StageNotes;
import io.github.gijiroku4j.text.FoldedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One parse's cutter: cuts lines that an extraction has run together ahead of every marker behind the end of a sentence or a stage direction:
 * {@code …お願いします。 ○佐藤委員　…}, {@code 〔「異議なし」と呼ぶ者あり〕 ○議長（…君）　…}, {@code …です。 山田委員：…}. A marker that
 * opens another line of the text is known again on a short line too, and where the line ends in its midst:
 * {@code …か。7: ◯山田 太郎 委員　…}, {@code …（笑）＜館長＞}, {@code …願います。○議長（山田太}.
 *
 * <p>Behind a digit or inside a bracket a circle is a numeral, a blank or a mark of a roster, and nothing is cut; nor is anything
 * inside a quotation.
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

    /** A marker in whose midst a line ends leaves no more of the line. */
    private static final int SHORT_REST = 40;

    /** A label that begins with no sign and ends in a colon is no longer. */
    private static final int COLON = 24;

    /** A number ahead of a marker is no longer. */
    private static final int NUMBER = 5;

    /** And it stands no further from its circle. */
    private static final int MOST_SPACES = 4;

    private final MarkerFinder finder;
    private final String letters;
    private final List<Marker> found = new ArrayList<>();
    /** By the sign with which they begin; read when the first place is met where one of them may stand. */
    private final Map<Character, PrintedMarkers> printed = new HashMap<>();

    private @Nullable LineOpenings openings;

    /**
     * Cuts ahead of what {@code finder} finds.
     *
     * @param letters letters that open markers which the record itself taught (回答（福祉課）)
     */
    JoinedMarkers(MarkerFinder finder, String letters) {
        this.finder = finder;
        this.letters = letters;
    }

    @Override
    public void cut(FoldedText folded, int start, int end, List<Integer> cuts) {
        boolean whole = end - start > LONG;
        Set<String> labels = new HashSet<>();
        int first = cuts.size();
        String text = folded.text();
        char before = 0;
        int last = start;
        int depth = 0;
        boolean inWord = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c <= ' ') {
                continue;
            }
            // Behind a letter no letter begins a line: a fifth of the cost of this pass without the look.
            boolean letter = Glyphs.isLetter(c);
            if (inWord && letter) {
                before = c;
                continue;
            }
            inWord = letter;
            depth += opens(c) ? 1 : closes(c) && depth > 0 ? -1 : 0;
            boolean numbered = c == '(' && i + 1 < end && Glyphs.isDigit(text.charAt(i + 1));
            int number = whole && Glyphs.isCircle(c) && Glyphs.isDigit(before) ? numberAhead(text, last, i) : -1;
            if (number > last && isNamed(folded, i, end, labels)) {
                cuts.add(number);
                last = i;
            } else if (before != 0 && !numbered && i - last >= SHORTEST) {
                boolean may = mayBegin(before, c, text.charAt(i - 1) <= ' ', whole);
                // …終わります。（拍手）○12番（山田太郎君）　…: glued to a note, it must name somebody.
                may |= before == ')' && Glyphs.isCircle(c) && depth == 0 && isNamed(folded, i, end, labels);
                boolean known = mayBeKnown(before, c);
                if ((may || known)
                        && (depth == (opens(c) ? 1 : 0) || !isClosedBehind(text, i, end))
                        && (may && isMarker(folded, i, end, labels) || known && isKnown(folded, i, end, before))) {
                    cuts.add(i);
                    last = i;
                }
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
        NavigableSet<Integer> all = new TreeSet<>(cuts);
        for (int i = start + 1; i < end; i++) {
            if (text.charAt(i) > ' ' && text.charAt(i - 1) <= ' ' && !isCutAhead(text, all, i)) {
                Marker marker = marker(folded, i, end, true);
                if (marker != null && known.contains(marker.squeezedLabel())) {
                    all.add(i);
                }
            }
        }
        cuts.clear();
        cuts.addAll(all);
    }

    /** Whether a line begins at {@code at}, or at the number ahead of it. */
    private static boolean isCutAhead(String text, NavigableSet<Integer> cuts, int at) {
        Integer cut = cuts.floor(at);
        return cut != null && (cut == at || numberAhead(text, cut - 1, at) == cut);
    }

    /** 2 ◯議長（…君）: a search page counts the speeches. Where the number begins that stands alone ahead of {@code at}, or -1. */
    private static int numberAhead(String text, int from, int at) {
        int end = at;
        while (end > from && at - end < MOST_SPACES && text.charAt(end - 1) <= ' ') {
            end--;
        }
        int number = end;
        while (number > from && end - number < NUMBER && Glyphs.isDigit(text.charAt(number - 1))) {
            number--;
        }
        boolean alone = number > from && text.charAt(number - 1) <= ' ';
        return end < at && number < end && alone ? number : -1;
    }

    private boolean isNamed(FoldedText folded, int at, int end, Set<String> labels) {
        Marker marker = marker(folded, at, end, true);
        boolean named = marker != null && marker.evidence().isAtLeast(Evidence.NAMED);
        if (marker != null && named) {
            labels.add(marker.squeezedLabel());
        }
        return named;
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
            boolean sentence = before == '。' || spaced && (before == ')' || before == '」' || before == '?');
            return sentence && Glyphs.isCircle(c);
        }
        if (before == ')' && !spaced && !isSign(c) && c != '(' && c != '〔') {
            // 佐藤（和）委員：…: the bracket is the label's own.
            return false;
        }
        boolean sentence =
                before == '。' || before == '?' || before == '!' || before == '」' || before == ')' || before == '】';
        return sentence || spaced && isSign(c) && !Glyphs.isDigit(before) && !Glyphs.isKanjiDigit(before);
    }

    private static boolean opens(char c) {
        return c == '「' || c == '『' || c == '(';
    }

    /** Whether the quotation or bracket that is open at {@code at} closes further on; one that was left open encloses nothing. */
    private static boolean isClosedBehind(String text, int at, int end) {
        int depth = 0;
        for (int i = at; i < Math.min(end, at + LOOK) && depth >= 0; i++) {
            char c = text.charAt(i);
            depth += opens(c) ? 1 : closes(c) ? -1 : 0;
        }
        return depth < 0;
    }

    private static boolean closes(char c) {
        return c == '」' || c == '』' || c == ')';
    }

    /**
     * Whether a marker, or a list's sign, stands at {@code at} that opens lines elsewhere: behind the end of a sentence, or anywhere if it is a circle
     * and names somebody with an honorific (午前10時開議○議長（山田太郎君）).
     */
    private boolean isKnown(FoldedText folded, int at, int end, char before) {
        String text = folded.text();
        char c = text.charAt(at);
        boolean ends = isEnd(before);
        boolean circle = Glyphs.isCircle(c) && before != ':';
        if (!circle && !mayOpen(c) && letters.indexOf(c) < 0 && !hasColon(text, at, end)) {
            return false;
        }
        int sign = ends && Glyphs.isDigit(c) ? behindNumber(text, at, end) : at;
        if (!opensLine(folded, text.charAt(sign))) {
            return false;
        }
        PrintedMarkers known = printed(folded, text.charAt(sign));
        if (ends && sign == at && known.isBullet(text, at) && isBehindSentence(text, at)) {
            return true;
        }
        int close = known.endOf(text, sign);
        return close > 0 && (ends || text.charAt(close - 1) == ')' && text.charAt(close - 2) == '君');
    }

    private static boolean mayBeKnown(char before, char c) {
        return isEnd(before) || Glyphs.isCircle(c) && !Glyphs.isDigit(before) && !Glyphs.isKanjiDigit(before);
    }

    private static boolean isEnd(char c) {
        return Glyphs.isFullStop(c) || Glyphs.isClosing(c);
    }

    /** Whether any line may begin with {@code c}; most texts answer for all that stands behind their sentences. */
    private boolean opensLine(FoldedText folded, char c) {
        return openings(folded).holds(c);
    }

    private LineOpenings openings(FoldedText folded) {
        LineOpenings read = openings;
        if (read == null) {
            read = LineOpenings.of(folded.text());
            openings = read;
        }
        return read;
    }

    private PrintedMarkers printed(FoldedText folded, char sign) {
        return printed.computeIfAbsent(sign, c -> PrintedMarkers.of(folded, finder, openings(folded), c));
    }

    private static boolean hasColon(String text, int at, int end) {
        for (int i = at; i < Math.min(end, at + COLON); i++) {
            if (text.charAt(i) == ':') {
                return true;
            }
        }
        return false;
    }

    /** Digits, signs, brackets and Latin letters open what is known again; most sentences begin with none of them. */
    private static boolean mayOpen(char c) {
        return isSign(c) || Glyphs.isOpening(c) || c < 0x80 || c == '・' || c == '→' || c == '⇒';
    }

    /** The sign behind the number that a search page prints ahead of every speech (7: ◯山田委員); else {@code at}. */
    private static int behindNumber(String text, int at, int end) {
        int digits = at;
        while (digits < end && digits - at < NUMBER && Glyphs.isDigit(text.charAt(digits))) {
            digits++;
        }
        int sign = digits < end && text.charAt(digits) == ':' ? digits + 1 : digits;
        while (sign < end && text.charAt(sign) == ' ') {
            sign++;
        }
        return sign < end && Glyphs.isGlyph(text.charAt(sign)) ? sign : at;
    }

    private static boolean isSign(char c) {
        return Glyphs.isGlyph(c) || c == '【';
    }

    private boolean isMarker(FoldedText folded, int at, int end, Set<String> labels) {
        Marker marker = marker(folded, at, end, folded.text().charAt(at - 1) <= ' ');
        if (marker != null) {
            labels.add(marker.squeezedLabel());
        }
        return marker != null || Glyphs.isCircle(folded.text().charAt(at)) && goesOnBelow(folded, at, end);
    }

    /** …です。 ○佐藤⏎委員　…, …です。 ○佐藤委員⏎…: the line ends in the midst of a marker or right behind it. */
    private boolean goesOnBelow(FoldedText folded, int at, int end) {
        String text = folded.text();
        if (end - at > SHORT_REST || end == text.length() || !isBehindSentence(text, at)) {
            return false;
        }
        int below = end;
        while (below < text.length() && below - end < SHORT_REST && (below == end || text.charAt(below) >= ' ')) {
            below++;
        }
        String rest = text.substring(at, end).strip();
        String next = text.substring(end, below).strip();
        return isMarker(rest + next) || isMarker(rest + ' ' + next);
    }

    /** Whether a sentence, or a stage direction behind one, ends ahead of {@code at}; ○議長（山田太郎君） in a table ends none. */
    private static boolean isBehindSentence(String text, int at) {
        int last = at - 1;
        while (last > 0 && text.charAt(last) <= ' ') {
            last--;
        }
        if (text.charAt(last) != ')') {
            return true;
        }
        int open = last;
        while (open > 0 && last - open < SHORT_REST && text.charAt(open) != '(') {
            open--;
        }
        return text.charAt(open) == '(' && (open == 0 || StageNotes.isNote(text, open, last + 1) || isStop(text, open));
    }

    private static boolean isStop(String text, int open) {
        int before = open - 1;
        while (before > 0 && text.charAt(before) <= ' ') {
            before--;
        }
        return Glyphs.isFullStop(text.charAt(before));
    }

    private boolean isMarker(String line) {
        found.clear();
        FoldedText alone = FoldedText.of(line);
        finder.find(new Line(alone, 0, 0, alone.text().length()), found);
        return found.stream()
                .anyMatch(marker -> marker.hasTalk() && marker.evidence().isAtLeast(Evidence.OFFICE));
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
