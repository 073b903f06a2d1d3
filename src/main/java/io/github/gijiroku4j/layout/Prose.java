package io.github.gijiroku4j.layout;

/** Tells talk from lists of names, headings and tables. */
public final class Prose {

    private static final int LOOK = 160;

    private Prose() {}

    /** Tells whether {@code [start, end)} reads like a sentence: it ends in a full stop, or a good part of it is hiragana. */
    public static boolean isSentence(CharSequence text, int start, int end) {
        int most = Math.min(end, start + LOOK);
        int letters = 0;
        int hiragana = 0;
        for (int i = start; i < most; i++) {
            char c = text.charAt(i);
            if (c == '。' || c == '?' || c == '．') {
                return true;
            }
            letters += c >= 0x80 ? 1 : 0;
            hiragana += Glyphs.isHiragana(c) ? 1 : 0;
        }
        return letters >= 8 && hiragana * 10 >= letters * 3;
    }

    /** Tells whether {@code line} reads like a sentence. */
    public static boolean isSentence(Line line) {
        return isSentence(line.text(), line.start(), line.end());
    }
}
