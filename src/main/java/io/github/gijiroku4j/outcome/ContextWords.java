package io.github.gijiroku4j.outcome;

import io.github.gijiroku4j.text.WordList;
import java.util.List;
import java.util.Map;

/** The words of {@code contexts.txt}, part by part. */
final class ContextWords {

    private static final Map<String, List<String>> PARTS = WordList.parts(ContextWords.class, "contexts.txt");

    private ContextWords() {}

    /**
     * Returns the words of the part {@code name}.
     *
     * @throws IllegalStateException if the resource has no such part
     */
    static List<String> of(String name) {
        List<String> words = PARTS.get(name);
        if (words == null) {
            throw new IllegalStateException("contexts.txt has no part " + name);
        }
        return words;
    }

    /** Tells whether {@code text} begins with any word of {@code words}. */
    static boolean startsWithAny(String text, List<String> words) {
        return words.stream().anyMatch(text::startsWith);
    }

    /** Tells whether {@code text} holds any word of {@code words}. */
    static boolean holdsAny(String text, List<String> words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
