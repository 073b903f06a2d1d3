package io.github.gijiroku4j.text;

import java.util.ArrayList;
import java.util.List;

/** The words of a folded text: what white space parts. */
public final class Words {

    private Words() {}

    /** Returns the words of {@code text}, in order; none of them is empty. */
    public static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean space = i == text.length() || text.charAt(i) <= ' ';
            if (!space && from < 0) {
                from = i;
            } else if (space && from >= 0) {
                words.add(text.substring(from, i));
                from = -1;
            }
        }
        return words;
    }

    /** Returns {@code text} with its words parted by one space each. */
    public static String tidy(String text) {
        return String.join(" ", of(text));
    }
}
