package io.github.gijiroku4j.person;

import java.util.List;

/** Small work on the letters of names. */
final class Names {

    private Names() {}

    /** Returns {@code text} without white space. */
    static String squeeze(String text) {
        if (text.indexOf(' ') < 0 && text.indexOf('\t') < 0) {
            return text;
        }
        StringBuilder squeezed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > ' ') {
                squeezed.append(text.charAt(i));
            }
        }
        return squeezed.toString();
    }

    /** Returns the words of one name: 山田 太郎 without the space; between words of Latin letters it stays (John Smith). */
    static String join(List<String> words) {
        StringBuilder name = new StringBuilder();
        for (String word : words) {
            boolean apart = name.length() > 0 && isLatin(name.charAt(name.length() - 1)) && isLatin(word.charAt(0));
            name.append(apart ? " " : "").append(word);
        }
        return name.toString();
    }

    /** Returns where the bracket opens that closes at the end of {@code text}, or -1. */
    static int opening(String text) {
        int depth = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (c == ')' || c == ']') {
                depth++;
            } else if ((c == '(' || c == '[') && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    static boolean isIdeographic(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isIdeograph(text.charAt(i))) {
                return false;
            }
        }
        return to > from;
    }

    /** A letter of kanji, with 々, ヶ and the halves of rare ones (𠮷). */
    static boolean isIdeograph(char c) {
        return Character.isIdeographic(c) && c != '〇'
                || Character.isSurrogate(c)
                || c == '々'
                || c == 'ヶ'
                || c == 'ケ'
                || c == '〆';
    }

    static boolean isHiragana(char c) {
        return c >= 'ぁ' && c <= 'ゖ' || c == 'ゝ' || c == 'ゞ' || c == 'ー';
    }

    static boolean isKatakana(char c) {
        return c >= 'ァ' && c <= 'ヺ' || c == 'ー' || c == 'ヽ' || c == 'ヾ';
    }

    static boolean isLatin(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A letter or number that keeps unnamed people apart: 委員A, A委員. */
    static boolean isTag(char c) {
        return isLatin(c) || isDigit(c) || c >= '①' && c <= '⑳' || "甲乙丙丁".indexOf(c) >= 0;
    }
}
