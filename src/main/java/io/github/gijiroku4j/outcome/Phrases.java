package io.github.gijiroku4j.outcome;

import io.github.gijiroku4j.text.WordTrie;
import java.util.Collection;

/** A set of phrases that is looked for in a text in one pass. */
final class Phrases {

    private final WordTrie words;

    Phrases(Collection<String> words) {
        this.words = WordTrie.forwards(words);
    }

    /** Returns the phrases of the part {@code name} of {@code contexts.txt}. */
    static Phrases of(String name) {
        return new Phrases(ContextWords.of(name));
    }

    /** Tells whether {@code text} holds any of them. */
    boolean in(String text) {
        return first(text, 0) >= 0;
    }

    /** Returns where the first of them begins at or behind {@code from}, -1 if there is none. */
    int first(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (words.mayHold(text.charAt(at)) && words.prefix(text, at, text.length()) > 0) {
                return at;
            }
        }
        return -1;
    }

    /** Tells whether one of them begins at {@code at}. */
    boolean at(String text, int at) {
        return at < text.length() && words.prefix(text, at, text.length()) > 0;
    }
}
