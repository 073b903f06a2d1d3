package io.github.gijiroku4j.time;

/** Tells whether a date may begin with a number: not inside another number, a word of Latin letters, or 第3日. */
final class NumberStart {

    private NumberStart() {}

    /** Tells it of the number at {@code at}. */
    static boolean isFree(Print print, int at) {
        char before = print.at(at - 1);
        if (Print.isLatin(before) || Numerals.isDigit(before)) {
            return false;
        }
        boolean kanji = Numerals.isKanji(print.at(at));
        if (Numerals.isKanji(before) && (kanji || before != '〇' && before != '○' && before != '◯')) {
            return false;
        }
        return switch (before) {
            case '第', '数', '何', '幾', '¥', '$', '\\', '#', '＃', '№' -> false;
            case '.', ',', ':', '/', '-', '・', '~' ->
                !Numerals.isDigit(print.at(at - 2)) || before == '~' || before == '・';
            default -> true;
        };
    }
}
