package io.github.gijiroku4j.time;

import io.github.gijiroku4j.text.WordList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lists of {@code grammar/lists.txt}, which rows and readers share. */
final class GrammarLists {

    private static final Map<String, List<String>> LISTS = WordList.parts(GrammarLists.class, "grammar/lists.txt");

    private GrammarLists() {}

    /** Returns the words of a list, or null if there is none of that name. */
    static @Nullable List<String> find(String name) {
        return LISTS.get(name);
    }

    /**
     * Returns the words of a list.
     *
     * @throws IllegalStateException if there is none of that name
     */
    static List<String> words(String name) {
        List<String> words = LISTS.get(name);
        if (words == null) {
            throw new IllegalStateException("no list " + name + " in grammar/lists.txt");
        }
        return words;
    }

    /** Returns the words of a list as a set. */
    static WordSet set(String name) {
        return new WordSet(words(name));
    }
}
