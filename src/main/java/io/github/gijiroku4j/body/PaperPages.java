package io.github.gijiroku4j.body;

import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.layout.KanjiNumbers;
import io.github.gijiroku4j.text.WordList;
import io.github.gijiroku4j.text.WordTrie;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The pages that a reference names: p.64, 3ページ, 12頁目, 9枚目, スライド8, 10ページから12ページ, p.10-12, 10～12ページ.
 *
 * @param first the first page
 * @param last the last one of a range, null where one page is named
 * @param start where the words begin: at the number or the sign ahead of it
 * @param end the offset behind the words
 */
record PaperPages(int first, @Nullable Integer last, int start, int end) {

    private static final WordTrie LENGTHS;
    private static final WordTrie AMOUNTS;

    static {
        Map<String, List<String>> words = WordList.parts(PaperPages.class, "papers.txt");
        LENGTHS = WordTrie.forwards(words.getOrDefault("lengths", List.of()));
        AMOUNTS = WordTrie.backwards(words.getOrDefault("amounts", List.of()));
    }

    private static final String[] UNITS = {"ページ目", "ページ", "ぺージ目", "ぺージ", "頁目", "頁", "枚目", "P", "p"};
    private static final String SLIDE = "スライド";
    private static final String[] RANGE = {"から", "ないし", "乃至"};
    private static final int MOST_DIGITS = 4;

    /** Returns the pages right behind a label that ends at {@code from}: の3ページ, 、p.3; null if none stand there. */
    static @Nullable PaperPages behind(String text, int from) {
        int at = skip(text, from);
        if (at < text.length() && "の、,".indexOf(text.charAt(at)) >= 0) {
            at = skip(text, at + 1);
        }
        return at(text, at);
    }

    /** Returns the pages at {@code at}, null if none stand there. */
    static @Nullable PaperPages at(String text, int at) {
        int digits = sign(text, at);
        boolean signed = digits > at;
        int behind = digitsEnd(text, digits);
        if (behind == digits || behind - digits > MOST_DIGITS) {
            return null;
        }
        int first = number(text, digits, behind);
        int unit = unit(text, behind);
        if (unit < 0 && !signed) {
            // 10～12ページ has the unit behind the second number only.
            PaperPages range = range(text, at, first, behind, false);
            return range == null || !isPlace(text, at, range.end()) ? null : range;
        }
        int end = unit < 0 ? behind : unit;
        if (!isPlace(text, at, end)) {
            return null;
        }
        PaperPages range = range(text, at, first, end, signed);
        return range == null ? new PaperPages(first, null, at, end) : range;
    }

    /** The range whose first page ends at {@code from}, null if none does; {@code bare}: the last page may lack its unit. */
    private static @Nullable PaperPages range(String text, int start, int first, int from, boolean bare) {
        int at = rangeSign(text, skip(text, from));
        if (at < 0) {
            return null;
        }
        at = skip(text, at);
        int digits = sign(text, at);
        int behind = digitsEnd(text, digits);
        if (behind == digits || behind - digits > MOST_DIGITS) {
            return null;
        }
        int unit = unit(text, behind);
        int last = number(text, digits, behind);
        if (last <= first || unit < 0 && !bare && digits == at) {
            return null;
        }
        return new PaperPages(first, last, start, unit < 0 ? behind : unit);
    }

    /** Whether the words name a place in a paper: 3ページ程度 and 全10ページ say how long one is. */
    private static boolean isPlace(String text, int start, int end) {
        return LENGTHS.prefix(text, end, text.length()) == 0 && AMOUNTS.suffix(text, 0, start) == 0;
    }

    /** The offset behind p., pp., P, スライド at {@code at}; {@code at} if there is no such sign. */
    private static int sign(String text, int at) {
        if (text.startsWith(SLIDE, at)) {
            int number = skip(text, at + SLIDE.length());
            return number < text.length() && Glyphs.isDigit(text.charAt(number)) ? number : at;
        }
        int i = at;
        while (i < text.length() && i < at + 2 && (text.charAt(i) == 'p' || text.charAt(i) == 'P')) {
            i++;
        }
        if (i == at) {
            return at;
        }
        i += i < text.length() && text.charAt(i) == '.' ? 1 : 0;
        i = skip(text, i);
        return i < text.length() && Glyphs.isDigit(text.charAt(i)) ? i : at;
    }

    private static int rangeSign(String text, int at) {
        for (String word : RANGE) {
            if (text.startsWith(word, at)) {
                return at + word.length();
            }
        }
        boolean sign = at < text.length() && (Glyphs.isWave(text.charAt(at)) || Glyphs.isDash(text.charAt(at)));
        return sign ? at + 1 : -1;
    }

    /** The offset behind ページ and the like at {@code from}, -1 if none stands there. */
    private static int unit(String text, int from) {
        int at = skip(text, from);
        for (String unit : UNITS) {
            if (text.startsWith(unit, at)) {
                int end = at + unit.length();
                // In 4 p.64 the sign belongs to the number behind it.
                boolean goesOn = unit.length() == 1 && unit.charAt(0) < 0x80 && isLatinAt(text, skip(text, end));
                return goesOn ? -1 : end;
            }
        }
        return -1;
    }

    private static boolean isLatinAt(String text, int at) {
        char c = at < text.length() ? text.charAt(at) : ' ';
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '.' || Glyphs.isDigit(c);
    }

    private static int digitsEnd(String text, int from) {
        int kanji = KanjiNumbers.end(text, from, text.length());
        if (kanji > from) {
            return unit(text, kanji) > 0 ? kanji : from;
        }
        int at = from;
        while (at < text.length() && Glyphs.isDigit(text.charAt(at)) && at <= from + MOST_DIGITS) {
            at++;
        }
        return at;
    }

    private static int number(String text, int from, int to) {
        if (!Glyphs.isDigit(text.charAt(from))) {
            return KanjiNumbers.value(text, from, to);
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }

    private static int skip(String text, int from) {
        int at = from;
        while (at < text.length() && at < from + 2 && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}
