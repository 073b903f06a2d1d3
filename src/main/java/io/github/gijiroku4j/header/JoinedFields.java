package io.github.gijiroku4j.header;

import io.github.gijiroku4j.layout.Enumerator;
import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.layout.HandoutLabels;
import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.LineCutter;
import io.github.gijiroku4j.text.FoldedText;
import io.github.gijiroku4j.time.TemporalExpression;
import io.github.gijiroku4j.time.TemporalScanner;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Cuts a header that an extraction has run together into its lines: {@code 川辺市緑化検討会　議事録 １　日時　令和６年５月31日（金）
 * ２　場所　第１会議室 …}. A line begins at a field's label, at a date behind the title, at an item's number, at a clock line.
 */
public final class JoinedFields implements LineCutter {

    /** A shorter line holds one field. */
    private static final int LONG = 120;

    /** A header that begins later is none. */
    private static final int FAR = 600;

    /** No header on one line is longer. */
    private static final int LONGEST = 8000;

    /** The longest label behind another field. */
    private static final int LONGEST_LABEL = 8;

    /** How much of what follows is looked at. */
    private static final int LOOK = 80;

    @Override
    public void cut(FoldedText folded, int start, int end, List<Integer> cuts) {
        if (start > FAR) {
            return;
        }
        if (end - start <= LONG) {
            beside(folded, start, end, cuts);
            return;
        }
        // Behind the first speech there is no header.
        int most = Math.min(cuts.isEmpty() ? end : cuts.get(0), start + LONGEST);
        NavigableSet<Integer> all = new TreeSet<>();
        String text = folded.text();
        for (int i = start + 1; i < most; i++) {
            if (text.charAt(i) > ' ' && text.charAt(i - 1) <= ' ') {
                Line line = new Line(folded, 0, i, Math.min(most, i + LOOK));
                FieldFinder.Field field = FieldFinder.find(line);
                if (field != null && isLabel(field)) {
                    all.add(i);
                    // 3　出席者: the label is no line of its own.
                    i = Math.max(i, Math.min(field.valueStart(), most) - 1);
                } else if (begins(line)) {
                    all.add(i);
                } else {
                    clock(folded, i, most, all);
                }
            }
        }
        // A clock line alone ahead of a speech opens the sitting.
        if (all.size() + cuts.size() < 2 || all.isEmpty()) {
            return;
        }
        dates(text, start, all.first(), all);
        all.addAll(cuts);
        cuts.clear();
        cuts.addAll(all);
    }

    /** 日時：令和3年10月4日　　場所：市役所: two fields on one short line. */
    private static void beside(FoldedText folded, int start, int end, List<Integer> cuts) {
        String text = folded.text();
        for (int i = start + 2; cuts.isEmpty() && i < end; i++) {
            if ((text.charAt(i) == ':' || text.charAt(i) == ';') && i + 1 < end) {
                int word = i;
                while (word > start && text.charAt(word - 1) > ' ' && i - word < LONGEST_LABEL) {
                    word--;
                }
                while (i - word <= LONGEST_LABEL && isLetterApart(text, word, start)) {
                    // 場 所：
                    word -= 2;
                }
                boolean second = word > start && text.charAt(word - 1) <= ' ';
                FieldFinder.Field field = second ? FieldFinder.find(new Line(folded, 0, word, end)) : null;
                FieldFinder.Field first = field == null ? null : FieldFinder.find(new Line(folded, 0, start, word));
                if (first != null && field != null && first.hasValue() && first.firm() && isWhenOrWhere(field)) {
                    cuts.add(word);
                }
            }
        }
    }

    /** Whether ahead of the single letter at {@code word} another one stands apart. */
    private static boolean isLetterApart(String text, int word, int start) {
        boolean single = text.charAt(word + 1) <= ' ' || text.charAt(word + 1) == ':' || text.charAt(word + 1) == ';';
        return single
                && word - 3 > start
                && text.charAt(word - 1) <= ' '
                && text.charAt(word - 2) > ' '
                && text.charAt(word - 3) <= ' ';
    }

    private static boolean isWhenOrWhere(FieldFinder.Field field) {
        return switch (field.kind()) {
            case DATE, TIME, PLACE -> field.firm();
            default -> false;
        };
    }

    private static boolean isLabel(FieldFinder.Field field) {
        return field.firm() || field.word().length() > 2 || opensItems(field);
    }

    private static boolean begins(Line line) {
        Enumerator number = Enumerator.read(line.text(), line.start(), line.end());
        boolean item = number.bracketed()
                && !number.number().isEmpty()
                && Glyphs.isDigit(number.number().charAt(0));
        return item || line.startsWith("日程第") || isPaper(line);
    }

    /** 議題 （１）…: a short word is a label where items follow. */
    private static boolean opensItems(FieldFinder.Field field) {
        Line line = field.line();
        Enumerator number = Enumerator.read(line.text(), field.valueStart(), line.end());
        return number.bracketed() && Glyphs.isDigit(number.number().charAt(0));
    }

    private static boolean isPaper(Line line) {
        return HandoutLabels.mayBegin(line.at(0)) && HandoutLabels.end(line.text(), line.start(), line.end()) > 0;
    }

    /** 午前10時00分開議: up to the word that says what happened; what stands behind a gap is a line of its own too. */
    private static void clock(FoldedText folded, int at, int end, NavigableSet<Integer> cuts) {
        String text = folded.text();
        if (text.charAt(at) != '午') {
            return;
        }
        int to = at;
        int spaces = 0;
        while (to < end && to - at < 16 && spaces < 2) {
            to++;
            spaces += to < end && text.charAt(to) <= ' ' ? 1 : 0;
            if (ClockLines.isClock(new Line(folded, 0, at, to))) {
                cuts.add(at);
                int next = to;
                while (next < end && text.charAt(next) <= ' ') {
                    next++;
                }
                if (next < end && next - to > 1) {
                    cuts.add(next);
                }
                return;
            }
        }
    }

    /** A day between the title and the first field is a line of its own. */
    private static void dates(String text, int start, int first, NavigableSet<Integer> cuts) {
        for (TemporalExpression date : TemporalScanner.scan(text.substring(start, first))) {
            int at = start + date.start();
            if (date.from().day() != null && at > start && text.charAt(at - 1) <= ' ') {
                cuts.add(at);
            }
        }
    }
}
