package io.github.gijiroku4j.time;

import io.github.gijiroku4j.model.Mention.Open;
import io.github.gijiroku4j.time.TemporalExpression.Point;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that name a time.
 *
 * <p>One loop over the text; only where a digit, a kanji numeral, an era or the first letter of a relative word stands is
 * anything tried, and what was read is not read again. The text should be folded, see
 * {@link io.github.gijiroku4j.text.Folding}.
 */
public final class TemporalScanner {

    private static final boolean[] TRIGGER = triggers();

    private TemporalScanner() {}

    private static boolean[] triggers() {
        boolean[] triggers = new boolean[0x10000];
        String signs = "0123456789〇一二三四五六七八九十'’MTSHR明大昭平令";
        for (char c = 0; c < 0xFFFF; c++) {
            triggers[c] = RelativeWords.isFirst(c) || signs.indexOf(c) >= 0;
        }
        return triggers;
    }

    /** Returns the expressions of {@code text}, in order; their offsets are those of {@code text}. */
    public static List<TemporalExpression> scan(CharSequence text) {
        List<TemporalExpression> found = List.of();
        PointReader reader = null;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (!TRIGGER[c]) {
                continue;
            }
            if (reader == null) {
                reader = new PointReader(text);
            }
            TemporalExpression expression = read(text, i, reader);
            if (expression != null) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(expression);
                i = expression.end() - 1;
            } else if (Numerals.isNumeral(c)) {
                while (i + 1 < length && Numerals.isNumeral(text.charAt(i + 1))) {
                    i++;
                }
            }
        }
        return found;
    }

    private static @Nullable TemporalExpression read(CharSequence text, int at, PointReader reader) {
        Point from = reader.read(at, null);
        if (from == null) {
            return null;
        }
        int end = reader.end();
        Point to = null;
        int second = reader.rangeSign(end);
        if (second >= 0 && second < text.length()) {
            to = reader.read(second, from);
            if (to != null && isSecond(from, to)) {
                end = reader.end();
            } else {
                to = null;
            }
        }
        TimeOfDay start = to == null ? timeBehind(text, end, from) : null;
        TimeOfDay stop = null;
        if (start != null) {
            end = start.end();
            int range = reader.rangeSign(end);
            stop = range < 0 ? null : TimeOfDay.read(text, range);
            end = stop == null ? end : stop.end();
        }
        return new TemporalExpression(
                at, end, from, to, to == null && start == null ? open(text, end) : null, start, stop);
    }

    /** A range goes on in units that the first half can lend to: a second half with less than a first is its own. */
    private static boolean isSecond(Point from, Point to) {
        if (to.day() != null && from.day() == null && to.month() == null) {
            return false;
        }
        return to.month() == null
                || from.month() != null
                || from.year() == null
                || to.year() != null
                || to.day() != null;
    }

    private static @Nullable TimeOfDay timeBehind(CharSequence text, int end, Point point) {
        if (point.day() == null) {
            return null;
        }
        int at = Scan.spaces(text, end);
        at = Scan.spaces(text, Scan.at(text, at) == '、' || Scan.at(text, at) == 'の' ? at + 1 : at);
        return at < text.length() ? TimeOfDay.read(text, at) : null;
    }

    private static @Nullable Open open(CharSequence text, int end) {
        int at = end;
        if (Scan.startsWithAny(text, at, "ごろ", "ころ")) {
            at += 2;
        } else if (Scan.startsWithAny(text, at, "ぐらい", "くらい")) {
            at += 3;
        } else if (Scan.at(text, at) == '頃') {
            at++;
        }
        at = Scan.spaces(text, at);
        if (Scan.startsWithAny(text, at, "以降", "以後", "以来")) {
            return Open.AFTER;
        }
        return Scan.startsWithAny(text, at, "まで", "以前", "迄") ? Open.BEFORE : null;
    }
}
