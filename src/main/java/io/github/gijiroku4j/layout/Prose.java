package io.github.gijiroku4j.layout;

/** Tells talk from lists of names, headings and tables. */
public final class Prose {

    private static final int LOOK = 160;

    private static final String[] POLITE = {
        "です", "ます", "ました", "でした", "せん", "さい", "しょう", "ませ", "どうぞ", "願い", "いかが", "ください", "下さい", "いたします", "ありがとう"
    };

    private Prose() {}

    /**
     * Tells whether {@code [start, end)} reads like a sentence: it ends in a full stop, or a good part of it is hiragana, or
     * it holds a comma behind hiragana (…に伴いまして、…), as no title does.
     */
    public static boolean isSentence(CharSequence text, int start, int end) {
        int most = Math.min(end, start + LOOK);
        int letters = 0;
        int hiragana = 0;
        boolean clause = false;
        char before = 0;
        for (int i = start; i < most; i++) {
            char c = text.charAt(i);
            if (c == '。' || c == '?' || c == '．') {
                return true;
            }
            clause |= c == '、' && Glyphs.isHiragana(before);
            letters += c >= 0x80 ? 1 : 0;
            hiragana += Glyphs.isHiragana(c) ? 1 : 0;
            before = c;
        }
        return letters >= 8 && (hiragana * 10 >= letters * 3 || clause && hiragana * 20 >= letters * 3);
    }

    /** Tells whether {@code line} reads like a sentence. */
    public static boolean isSentence(Line line) {
        return isSentence(line.text(), line.start(), line.end());
    }

    /** Tells whether {@code [start, end)} ends as talk does in the polite style: です, ます, ました, ください, ございませんか. */
    public static boolean isPolite(CharSequence text, int start, int end) {
        int last = end - 1;
        while (last > start && (text.charAt(last) == '。' || Glyphs.isClosing(text.charAt(last)))) {
            last--;
        }
        if (last > start && text.charAt(last) == 'か') {
            last--;
        }
        String tail = text.subSequence(Math.max(start, last - 5), last + 1).toString();
        for (String ending : POLITE) {
            if (tail.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
