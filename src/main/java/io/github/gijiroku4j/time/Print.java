package io.github.gijiroku4j.time;

import io.github.gijiroku4j.text.FoldedText;
import io.github.gijiroku4j.text.Span;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text as dates are read from it: one width, one kind of dash and wave, and no spaces inside, so that 平成 ３０ 年 and 平成30年 are the
 * same words. Knows where each of its characters stands in the print.
 *
 * <p>A space stays where it parts two numbers (資料1 4月1日), follows a Latin letter or is one of four and more (the cells of a
 * table); a line end always stays. Spaces between the figures of a number that is printed letter by letter (平 成 3 0 年) go.
 */
final class Print implements CharSequence {

    private static final byte FOLD = 1;
    private static final byte SPACE = 2;
    /** What to do with each letter; most are kept. */
    private static final byte[] ACTIONS = actions();

    private static final int WIDE = 4;
    private static final int YEAR_FIGURES = 4;
    private static final String BEFORE_SPACED_NUMBER = "成和正治年月";

    private char[] chars;
    private int length;
    /** The place of each character in the print; null while every one stands where it stood. */
    private int @Nullable [] places;

    private final FoldedText folded;

    private Print(FoldedText folded) {
        this.folded = folded;
        String text = folded.text();
        chars = text.toCharArray();
        int at = 0;
        while (at < chars.length && ACTIONS[chars[at]] != SPACE) {
            if (ACTIONS[chars[at]] == FOLD) {
                chars[at] = fold(chars[at]);
            }
            at++;
        }
        length = at;
        if (at < chars.length) {
            withoutSpaces(text, at);
        }
    }

    private static byte[] actions() {
        byte[] actions = new byte[0x10000];
        for (char c = 0; c < 0xFFFF; c++) {
            actions[c] = c == ' ' || c == '\u3000' || c == '\u00A0' || c >= '\u2000' && c <= '\u200B' || c == '\uFEFF'
                    ? SPACE
                    : fold(c) != c ? FOLD : 0;
        }
        return actions;
    }

    private void withoutSpaces(String text, int from) {
        int at = from;
        int end = text.length();
        while (at < end) {
            char c = text.charAt(at);
            if (ACTIONS[c] != SPACE) {
                put(ACTIONS[c] == FOLD ? fold(c) : c, at);
                at++;
                continue;
            }
            int behind = at + 1;
            while (behind < end && ACTIONS[text.charAt(behind)] == SPACE) {
                behind++;
            }
            if (behind < end && keepsSpace(behind - at, text, behind)) {
                put(' ', at);
            } else if (places == null) {
                places = identity();
            }
            at = behind;
        }
    }

    static Print of(CharSequence text) {
        return new Print(FoldedText.of(text.toString()));
    }

    private boolean keepsSpace(int width, String text, int next) {
        if (length == 0) {
            return false;
        }
        char last = chars[length - 1];
        if (width >= WIDE || isLatin(last)) {
            return true;
        }
        if (!Numerals.isNumeral(last) || !Numerals.isNumeral(fold(text.charAt(next)))) {
            return false;
        }
        // 第 2 四半期
        if (text.startsWith("四半期", next)) {
            return false;
        }
        int before = length - 1;
        while (before >= 0 && Numerals.isNumeral(chars[before])) {
            before--;
        }
        boolean behindUnit =
                before >= 0 && length - 1 - before <= 3 && BEFORE_SPACED_NUMBER.indexOf(chars[before]) >= 0;
        return !behindUnit && !isSpacedYear(length - 1 - before, text, next);
    }

    /** 2 0 1 7 年: four figures in all, and nothing but a year behind them. */
    private static boolean isSpacedYear(int figures, String text, int next) {
        int count = figures;
        int at = next;
        while (at < text.length() && count <= YEAR_FIGURES) {
            char c = fold(text.charAt(at));
            if (Numerals.isNumeral(c)) {
                count++;
            } else if (ACTIONS[c] != SPACE) {
                return c == '年' && count == YEAR_FIGURES;
            }
            at++;
        }
        return false;
    }

    private static char fold(char c) {
        if (c < 0x2000) {
            return c;
        }
        return switch (c) {
            case '〜', '～', '∼', '∿' -> '~';
            case '‐', '‑', '‒', '–', '—', '―', '−', '─', '━' -> '-';
            case '’', '‘', '′' -> '\'';
            case '〔' -> '[';
            case '〕' -> ']';
            case '來' -> '来';
            case '當' -> '当';
            default -> c;
        };
    }

    private void put(char c, int at) {
        if (places == null && at != length) {
            places = identity();
        }
        if (length == chars.length) {
            chars = Arrays.copyOf(chars, length * 2 + 8);
            if (places != null) {
                places = Arrays.copyOf(places, chars.length);
            }
        }
        chars[length] = c;
        if (places != null) {
            places[length] = at;
        }
        length++;
    }

    private int[] identity() {
        int[] identity = new int[chars.length];
        for (int i = 0; i < length; i++) {
            identity[i] = i;
        }
        return identity;
    }

    /** Returns the span of the print that {@code [start, end)} was read from. */
    Span span(int start, int end) {
        return places == null
                ? folded.toSource(start, end)
                : folded.toSource(places[start], end == start ? places[start] : places[end - 1] + 1);
    }

    /** The character at {@code at}, or 0 outside the text. */
    char at(int at) {
        return at >= 0 && at < length ? chars[at] : 0;
    }

    /** Tells whether the print has a space ahead of the character at {@code at}. */
    boolean hasGap(int at) {
        return places != null && at > 0 && at < length && places[at] - places[at - 1] > 1;
    }

    /** Tells whether a space parts the character at {@code at} from the word ahead of it, and letters are not set apart. */
    boolean isWordEnd(int at) {
        return hasGap(at) && !hasGap(at + 1);
    }

    boolean startsWith(String word, int at) {
        if (at < 0 || at + word.length() > length) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (chars[at + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    boolean endsWith(String word, int end) {
        return startsWith(word, end - word.length());
    }

    static boolean isLatin(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    static boolean isHan(char c) {
        return c >= '一' && c <= '鿿' || c == '々' || c == '〆';
    }

    static boolean isHiragana(char c) {
        return c >= 'ぁ' && c <= 'ゖ';
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int at) {
        return chars[at];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new String(chars, start, end - start);
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }
}
