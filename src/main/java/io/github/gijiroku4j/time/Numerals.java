package io.github.gijiroku4j.time;

/**
 * Reads numbers as dates print them: 30, 三十一, 二〇一九, 元 (the first year of an era).
 *
 * <p>A number comes back packed with its end, so that reading one makes no garbage.
 */
final class Numerals {

    /** What stands for "no number here". */
    static final long NONE = -1;

    private static final int MOST = 99_999;
    private static final boolean[] KANJI = kanji();
    private static final long WORDS = 1L << 60;

    private Numerals() {}

    static int value(long number) {
        return (int) (number >>> 32) & 0xFF_FFFF;
    }

    static int end(long number) {
        return (int) number;
    }

    /** Tells whether the number is printed with 十, 百 or 千 and not figure by figure. */
    static boolean isInWords(long number) {
        return number > 0 && (number & WORDS) != 0;
    }

    /** Reads the number at {@code at}, digits or kanji; {@link #NONE} if none begins there or it is too long. */
    static long read(CharSequence text, int at) {
        if (at >= text.length()) {
            return NONE;
        }
        return isDigit(text.charAt(at)) ? digits(text, at) : kanji(text, at);
    }

    private static long digits(CharSequence text, int at) {
        int value = 0;
        int i = at;
        while (i < text.length() && isDigit(text.charAt(i))) {
            value = Math.min(value * 10 + text.charAt(i) - '0', MOST + 1);
            i++;
        }
        return value > MOST ? NONE : (long) value << 32 | i;
    }

    private static long kanji(CharSequence text, int at) {
        int total = 0;
        int figure = -1;
        boolean positional = false;
        boolean words = false;
        int i = at;
        while (i < text.length()) {
            char c = text.charAt(i);
            int digit = kanjiDigit(c);
            int unit = unit(c);
            int tens = tens(c);
            if (digit >= 0) {
                if (figure >= 0) {
                    figure = Math.min(figure * 10 + digit, MOST + 1);
                    positional = true;
                } else {
                    figure = digit;
                }
            } else if (unit > 0 && !positional) {
                total = Math.min(total + (figure < 0 ? 1 : figure) * unit, MOST + 1);
                figure = -1;
                words = true;
            } else if (tens > 0 && i == at) {
                total = tens;
                words = true;
            } else {
                break;
            }
            i++;
        }
        if (i == at) {
            return NONE;
        }
        int value = total + Math.max(figure, 0);
        return value > MOST || words && positional ? NONE : (long) value << 32 | i | (words ? WORDS : 0);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isNumeral(char c) {
        return isDigit(c) || isKanji(c);
    }

    static boolean isKanji(char c) {
        return KANJI[c];
    }

    private static boolean[] kanji() {
        boolean[] kanji = new boolean[0x10000];
        for (char c = 0x3000; c < 0xA000; c++) {
            kanji[c] = kanjiDigit(c) >= 0 || unit(c) > 0 || tens(c) > 0;
        }
        kanji['○'] = true;
        kanji['◯'] = true;
        return kanji;
    }

    private static int kanjiDigit(char c) {
        return switch (c) {
            case '〇', '零', '○', '◯' -> 0;
            case '一', '壱' -> 1;
            case '二', '弐' -> 2;
            case '三', '参' -> 3;
            case '四' -> 4;
            case '五' -> 5;
            case '六' -> 6;
            case '七' -> 7;
            case '八' -> 8;
            case '九' -> 9;
            default -> -1;
        };
    }

    /** 廿 and 卅 stand for 二十 and 三十 in old print. */
    private static int tens(char c) {
        return c == '廿' ? 20 : c == '卅' ? 30 : 0;
    }

    private static int unit(char c) {
        return switch (c) {
            case '十', '拾' -> 10;
            case '百' -> 100;
            case '千' -> 1000;
            default -> 0;
        };
    }
}
