package io.github.gijiroku4j.text;

/**
 * Tells whether an extraction set every letter apart: {@code 議 長 （ 山 田 太 郎 君 ） お は よ う}.
 *
 * <p>Names and headings are spelled so by hand too; only where most letters of the whole text stand apart did the
 * extraction do it, and a lone space between two letters then means nothing. Wider gaps do.
 *
 * @param letters whether lone spaces between letters go
 * @param digits whether those between two digits go too, since hardly any two digits stand together
 */
record LetterSpacing(boolean letters, boolean digits) {

    static final LetterSpacing NONE = new LetterSpacing(false, false);

    /** Fewer pairs are a heading or a name. */
    private static final int ENOUGH = 30;

    /** A page number that the extraction put in tells nothing of the digits of the text. */
    private static final int MOST_APART = 4;

    /** With less than one space in so many characters no text has most of its letters apart. */
    private static final int FEW = 10;

    static LetterSpacing of(String text) {
        // Most texts hold few spaces, and to count those is cheap.
        return spaces(text) < Math.max(ENOUGH, text.length() / FEW) ? NONE : counted(text);
    }

    private static int spaces(String text) {
        int spaces = 0;
        for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
            spaces++;
        }
        return spaces;
    }

    private static LetterSpacing counted(String text) {
        int apart = 0;
        int together = 0;
        int digitsApart = 0;
        int digitsTogether = 0;
        int length = text.length();
        for (int i = 0; i + 1 < length; i++) {
            char c = text.charAt(i);
            if (c <= ' ') {
                continue;
            }
            char next = text.charAt(i + 1);
            boolean gap = next == ' ' && i + 2 < length;
            char other = gap ? text.charAt(i + 2) : next;
            if (isLetter(c) && isLetter(other)) {
                apart += gap ? 1 : 0;
                together += gap ? 0 : 1;
            } else if (isDigit(c) && isDigit(other)) {
                digitsApart += gap ? 1 : 0;
                digitsTogether += gap ? 0 : 1;
            }
        }
        boolean letters = apart >= ENOUGH && apart > together;
        return letters ? new LetterSpacing(true, digitsApart > digitsTogether * MOST_APART) : NONE;
    }

    /** Tells whether the space at {@code at} means nothing: it stands alone between two characters. */
    boolean drops(String text, int at) {
        if (!letters || text.charAt(at) != ' ' || at == 0 || at + 1 == text.length()) {
            return false;
        }
        char before = text.charAt(at - 1);
        char behind = text.charAt(at + 1);
        if (isGap(before) || isGap(behind) || isLatin(before) && isLatin(behind)) {
            return false;
        }
        return digits || !isDigit(before) || !isDigit(behind);
    }

    private static boolean isGap(char c) {
        return c <= ' ' || c == 0x3000 || c == 0xA0;
    }

    private static boolean isLatin(char c) {
        return c < 0x80 && Character.isLetter(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }

    /** Kana and ideographs. */
    private static boolean isLetter(char c) {
        return c >= 0x3041 && c <= 0x30FE || c >= 0x4E00 && c <= 0x9FFF;
    }
}
