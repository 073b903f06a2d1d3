package io.github.gijiroku4j.format;

import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.text.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that say what somebody does who speaks: 質問, 回答, 発言者. They stand ahead of a label, or instead of one. */
final class Turns {

    private static final Map<String, List<String>> WORDS = WordList.parts(Turns.class, "turns.txt");
    private static final List<String> UNITS = WORDS.getOrDefault("units", List.of());
    private static final Set<String> ASKS = Set.copyOf(WORDS.getOrDefault("asks", List.of()));
    private static final Set<String> ANSWERS = Set.copyOf(WORDS.getOrDefault("answers", List.of()));
    private static final Set<String> COUNTERS = Set.copyOf(WORDS.getOrDefault("counters", List.of()));
    private static final Set<String> ALL = all();

    private Turns() {}

    private static Set<String> all() {
        Set<String> all = new HashSet<>();
        WORDS.forEach((part, words) -> all.addAll(part.equals("units") || part.equals("counters") ? List.of() : words));
        return Set.copyOf(all);
    }

    /** Tells whether {@code word} is such a word. */
    static boolean isTurn(String word) {
        return ALL.contains(word);
    }

    /** Tells whether {@code word} may stand behind the number ahead of a marker: （12分）, 3件目. */
    static boolean counts(String word) {
        return COUNTERS.contains(word);
    }

    /** Tells whether {@code word} says that somebody asks or gives an opinion. */
    static boolean asks(String word) {
        return ASKS.contains(word);
    }

    /** Tells whether {@code word} says that somebody answers. */
    static boolean answers(String word) {
        return ANSWERS.contains(word);
    }

    /**
     * Tells whether what opens a marker makes a speaker of the name of a body: 回答（福祉課）, 答弁【財政部】. In brackets behind the
     * word for a turn stands who speaks.
     */
    static boolean nameSpeaker(String opening, String label) {
        if (opening.length() < 2
                || label.length() < 3
                || label.length() > 20
                || !Glyphs.isOpening(opening.charAt(opening.length() - 1))) {
            return false;
        }
        int start = 0;
        while (start < opening.length() && !isLetter(opening.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < opening.length() && isLetter(opening.charAt(end))) {
            end++;
        }
        return isTurn(opening.substring(start, end)) && UNITS.stream().anyMatch(label::endsWith);
    }

    /** A letter of a word: an icon that an extraction made a letter of is none. */
    static boolean isLetter(char c) {
        return (Character.isLetter(c) || Glyphs.isKanji(c)) && !Glyphs.isSign(c) && c != '〇';
    }
}
