package io.github.gijiroku4j.header;

import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.text.WordList;
import java.util.List;

/** Tells the lines that a web page or a letterhead puts around a record: crumbs, dates of update, addresses. */
final class Navigation {

    private static final List<String> WORDS = WordList.words(Navigation.class, "navigation.txt");
    private static final int LONGEST = 160;

    private Navigation() {}

    /** Tells whether {@code line} is such a line. */
    static boolean isPart(Line line) {
        String content = line.content();
        if (content.length() >= LONGEST) {
            return false;
        }
        for (String word : WORDS) {
            if (content.contains(word)) {
                return true;
            }
        }
        if (content.equals("本文")) {
            return true;
        }
        boolean bracket = content.startsWith("[") && content.endsWith("]") && content.length() < 20;
        return bracket
                || content.contains(" > ")
                || content.indexOf('>') > 0 && content.indexOf('>') != content.lastIndexOf('>');
    }
}
