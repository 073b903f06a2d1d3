package io.github.gijiroku4j.person;

import java.util.Set;

/**
 * Takes off what a label is dressed in where somebody hands over a marker as printed: ○議長（山田太郎君）, 【佐藤委員】, ＜事務局＞, 山田室長）.
 *
 * <p>One look at the first letter and one at the last tell that nothing has to come off, which is the rule inside the library.
 */
final class LabelDress {

    private static final String GLYPHS = "○◯〇●◎◆◇■□△▲▽▼☆★・※";
    private static final String OPENING = "【<〈《≪";
    private static final String CLOSING = "】>〉》≫";

    /** Words that a sign ahead makes the name of somebody unnamed: ●委員 is one of the members, as A委員 is. */
    private static final Set<String> UNNAMED = Set.of("委員", "構成員", "議員", "会員", "理事", "さん", "氏", "君", "様");

    private LabelDress() {}

    /** Returns {@code label}, folded and without white space at its ends, without sign and enclosing brackets. */
    static String off(String label) {
        String text = label;
        if (text.length() > 1 && GLYPHS.indexOf(text.charAt(0)) >= 0 && GLYPHS.indexOf(text.charAt(1)) < 0) {
            String rest = text.substring(1).strip();
            text = UNNAMED.contains(rest) ? text : rest;
        }
        if (text.length() < 3) {
            return text;
        }
        int last = text.length() - 1;
        int bracket = OPENING.indexOf(text.charAt(0));
        if (bracket >= 0 && text.charAt(last) == CLOSING.charAt(bracket)) {
            return text.substring(1, last).strip();
        }
        return text.charAt(last) == ')' && Names.opening(text) < 0 ? text.substring(0, last) : text;
    }
}
