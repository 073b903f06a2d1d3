package io.github.gijiroku4j.outcome;

import io.github.gijiroku4j.text.WordTrie;
import java.util.Collection;

/** A set of phrases that is looked for in a text in one pass. */
final class Phrases {

    /** A bit for each pair of letters, 4,096 of them, so that a pair costs one look; several pairs may share one. */
    private static final int PAIRS = 4096;

    private final WordTrie words;
    private final long[] pairs = new long[PAIRS >> 6];

    /**
     * @param words phrases of two letters and more
     * @throws IllegalArgumentException if one is shorter
     */
    Phrases(Collection<String> words) {
        this.words = WordTrie.forwards(words);
        for (String word : words) {
            if (word.length() < 2) {
                throw new IllegalArgumentException("a phrase has two letters and more: " + word);
            }
            int pair = pair(word.charAt(0), word.charAt(1));
            pairs[pair >> 6] |= 1L << pair;
        }
    }

    private static int pair(char first, char second) {
        return first * 31 + second & PAIRS - 1;
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
        char next = from < text.length() ? text.charAt(from) : 0;
        for (int at = from; at + 1 < text.length(); at++) {
            char c = next;
            next = text.charAt(at + 1);
            int pair = pair(c, next);
            if ((pairs[pair >> 6] & 1L << pair) != 0 && words.prefix(text, at, text.length()) > 0) {
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
