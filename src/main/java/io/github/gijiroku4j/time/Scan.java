package io.github.gijiroku4j.time;

/** Small looks around a place in a text. */
final class Scan {

    private Scan() {}

    static boolean startsWith(CharSequence text, int at, String word) {
        if (at < 0 || at + word.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (text.charAt(at + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    static boolean startsWithAny(CharSequence text, int at, String... words) {
        for (String word : words) {
            if (startsWith(text, at, word)) {
                return true;
            }
        }
        return false;
    }

    /** The character at {@code at}, or 0 outside the text. */
    static char at(CharSequence text, int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : 0;
    }

    /** Passes a few spaces; numbers and their units are often set apart. */
    static int spaces(CharSequence text, int from) {
        int at = from;
        while (at < from + 4 && at(text, at) == ' ') {
            at++;
        }
        return at;
    }

    static boolean isDash(char c) {
        return switch (c) {
            case '-', '‐', '‑', '‒', '–', '—', '―', '−', 'ー', '─', '－' -> true;
            default -> false;
        };
    }

    static boolean isWave(char c) {
        return c == '~' || c == '〜' || c == '∼' || c == '～';
    }

    static boolean isLatin(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}
