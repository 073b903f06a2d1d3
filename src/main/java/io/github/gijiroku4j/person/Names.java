package io.github.gijiroku4j.person;

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
            char c = text.charAt(i);
            if (!(Character.isIdeographic(c) || Character.isSurrogate(c) || c == '々' || c == 'ヶ' || c == 'ケ')) {
                return false;
            }
        }
        return true;
    }
}
