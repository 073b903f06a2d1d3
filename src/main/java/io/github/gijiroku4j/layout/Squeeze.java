package io.github.gijiroku4j.layout;

/** Takes the white space out of a stretch of text (出　席　者 is 出席者), or passes over it. */
public final class Squeeze {

    private Squeeze() {}

    /** Returns {@code [from, to)} of {@code text} without white space. */
    public static String of(String text, int from, int to) {
        StringBuilder words = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            if (text.charAt(i) > ' ') {
                words.append(text.charAt(i));
            }
        }
        return words.toString();
    }

    /** Returns the first place of {@code [from, end)} that holds no white space; {@code end} if there is none. */
    public static int skip(CharSequence text, int from, int end) {
        int at = from;
        while (at < end && text.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }
}
