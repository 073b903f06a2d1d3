package io.github.gijiroku4j.layout;

/** Classes of characters that every reader asks for. All of them speak of folded text. */
public final class Glyphs {

    /** The names of ○ ◎ ● ◆ ◇ ■ □ as they are read out. */
    private static final String[] GLOSSES = {"しろまる", "くろまる", "にじゅうまる", "ひしがた", "くろひしがた", "しろひしがた", "くろしかく", "しろしかく"};

    private Glyphs() {}

    /** One of the many dashes, the long vowel mark and the minus included. */
    public static boolean isDash(char c) {
        return switch (c) {
            case '-', '‐', '‑', '‒', '–', '—', '―', '−', 'ー', '─', '━', '－', '⁃', '﹣' -> true;
            default -> false;
        };
    }

    /** A wave dash or tilde, which joins the ends of a range. */
    public static boolean isWave(char c) {
        return c == '~' || c == '〜' || c == '∼' || c == '～';
    }

    /** One of the three circles that open a speaker's label: ○ ◯ 〇. */
    public static boolean isCircle(char c) {
        return c == '○' || c == '◯' || c == '〇';
    }

    /** A geometric sign that opens labels, headings or items. */
    public static boolean isGlyph(char c) {
        return switch (c) {
            case '○',
                    '◯',
                    '〇',
                    '◎',
                    '●',
                    '◆',
                    '◇',
                    '■',
                    '□',
                    '△',
                    '▲',
                    '▽',
                    '▼',
                    '☆',
                    '★',
                    '▪',
                    '◦',
                    '◾',
                    '◼',
                    '▶',
                    '►',
                    '♦',
                    '❍',
                    '⚫',
                    '⚪' -> true;
            default -> false;
        };
    }

    /**
     * A sign that is no letter, figure, bracket, comma or dash: ■, →, ≫, ☞, an icon of a private font, a letter of a script that
     * no Japanese text is written in and that stands for a lost icon.
     */
    public static boolean isSign(char c) {
        if (c < 0x80 || c >= 0x3040 && c <= 0x9FFF || isWave(c) || isDash(c)) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.MATH_SYMBOL, Character.OTHER_SYMBOL, Character.PRIVATE_USE -> true;
            case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.OTHER_LETTER ->
                switch (Character.UnicodeScript.of(c)) {
                    case COMMON, LATIN, GREEK, CYRILLIC, HAN, HIRAGANA, KATAKANA -> false;
                    default -> true;
                };
            default -> false;
        };
    }

    /** Returns where the gloss ends that a page for screen readers prints behind a sign (○しろまる, ●くろまる), or {@code at}. */
    public static int glossEnd(CharSequence text, int at, int end) {
        if (at >= end || "しくにひ".indexOf(text.charAt(at)) < 0) {
            return at;
        }
        for (String gloss : GLOSSES) {
            int stop = at + gloss.length();
            if (stop < end && text.subSequence(at, stop).toString().equals(gloss)) {
                return stop;
            }
        }
        return at;
    }

    /** An opening bracket. */
    public static boolean isOpening(char c) {
        return closing(c) != 0;
    }

    /** Returns the bracket that closes {@code opening}, or 0. */
    public static char closing(char opening) {
        return switch (opening) {
            case '(' -> ')';
            case '[' -> ']';
            case '{' -> '}';
            case '<' -> '>';
            case '「' -> '」';
            case '『' -> '』';
            case '【' -> '】';
            case '〔' -> '〕';
            case '〈' -> '〉';
            case '《' -> '》';
            case '≪' -> '≫';
            case '“' -> '”';
            default -> 0;
        };
    }

    /** A closing bracket. */
    public static boolean isClosing(char c) {
        return switch (c) {
            case ')', ']', '}', '>', '」', '』', '】', '〕', '〉', '》', '≫', '”' -> true;
            default -> false;
        };
    }

    /** What ends a sentence: 。 and its like. */
    public static boolean isFullStop(char c) {
        return c == '。' || c == '.' || c == '!' || c == '?' || c == '…' || c == '⁇';
    }

    /** A kanji numeral, 〇 included. */
    public static boolean isKanjiDigit(char c) {
        return switch (c) {
            case '〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '百', '千' -> true;
            default -> false;
        };
    }

    /** An ASCII digit. */
    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A letter of the main block of kanji, or of kana; none of the signs between them (・, 〇). */
    public static boolean isLetter(char c) {
        return c >= 0x4E00 && c <= 0x9FFF || c >= 0x3041 && c <= 0x3096 || c >= 0x30A1 && c <= 0x30FA;
    }

    /** An ideograph of the main block, or 々 〆 ヶ. */
    public static boolean isKanji(char c) {
        return c >= 0x4E00 && c <= 0x9FFF
                || c >= 0x3400 && c <= 0x4DBF
                || c == '々'
                || c == '〆'
                || c == 'ヶ'
                || Character.isSurrogate(c)
                || c >= 0xF900 && c <= 0xFAFF;
    }

    /** A stroke that parts the cells of a table. */
    public static boolean isBar(char c) {
        return c == '|' || c == '│' || c == '┃' || c == '║' || c == '¦';
    }

    /** A letter of hiragana. */
    public static boolean isHiragana(char c) {
        return c >= 0x3041 && c <= 0x309F;
    }

    /** A letter of katakana, the long vowel mark included. */
    public static boolean isKatakana(char c) {
        return c >= 0x30A1 && c <= 0x30FF && c != '・';
    }
}
