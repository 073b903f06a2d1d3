package io.github.gijiroku4j.text;

import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A set of words that answers which of them begins, or ends, at a place of a text, without cutting the text.
 *
 * <p>A hash set would have to be asked once for each length, with a string cut for each.
 */
public final class WordTrie {

    /** One letter further into a word. */
    private static final class Node {
        private char[] letters = {};
        private Node[] next = {};
        private boolean word;

        private int find(char letter) {
            for (int i = 0; i < letters.length; i++) {
                if (letters[i] == letter) {
                    return i;
                }
            }
            return -1;
        }

        private Node grow(char letter) {
            int at = find(letter);
            if (at < 0) {
                at = letters.length;
                letters = Arrays.copyOf(letters, at + 1);
                next = Arrays.copyOf(next, at + 1);
                letters[at] = letter;
                next[at] = new Node();
            }
            return next[at];
        }
    }

    private final @Nullable Node[] roots = new Node[0x10000];
    private final boolean backwards;

    private WordTrie(Collection<String> words, boolean backwards) {
        this.backwards = backwards;
        for (String word : words) {
            add(word);
        }
    }

    /** Returns a set that is asked for what begins at a place. */
    public static WordTrie forwards(Collection<String> words) {
        return new WordTrie(words, false);
    }

    /** Returns a set that is asked for what ends at a place. */
    public static WordTrie backwards(Collection<String> words) {
        return new WordTrie(words, true);
    }

    private void add(String word) {
        Node node = null;
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(backwards ? word.length() - 1 - i : i);
            if (node == null) {
                Node root = roots[letter];
                node = root == null ? new Node() : root;
                roots[letter] = node;
            } else {
                node = node.grow(letter);
            }
        }
        if (node != null) {
            node.word = true;
        }
    }

    /** Tells whether any word has {@code letter} at the end that is asked for. */
    public boolean mayHold(char letter) {
        return roots[letter] != null;
    }

    /** Returns the length of the longest word that begins at {@code from} and ends ahead of {@code to}; 0 if there is none. */
    public int prefix(CharSequence text, int from, int to) {
        int longest = 0;
        Node node = null;
        for (int i = from; i < to; i++) {
            node = step(node, text.charAt(i));
            if (node == null) {
                break;
            }
            longest = node.word ? i + 1 - from : longest;
        }
        return longest;
    }

    /** Returns the length of the longest word that ends at {@code to} and begins at or behind {@code from}; 0 if there is none. */
    public int suffix(CharSequence text, int from, int to) {
        int longest = 0;
        Node node = null;
        for (int i = to - 1; i >= from; i--) {
            node = step(node, text.charAt(i));
            if (node == null) {
                break;
            }
            longest = node.word ? to - i : longest;
        }
        return longest;
    }

    /**
     * Returns the offset behind the longest word that begins at {@code from} if white space between its letters is passed
     * over, -1 if there is none.
     */
    public int spacedPrefix(CharSequence text, int from, int to) {
        int behind = -1;
        Node node = null;
        for (int i = from; i < to; i++) {
            char letter = text.charAt(i);
            if (letter <= ' ' && i > from) {
                continue;
            }
            node = step(node, letter);
            if (node == null) {
                break;
            }
            behind = node.word ? i + 1 : behind;
        }
        return behind;
    }

    private @Nullable Node step(@Nullable Node node, char letter) {
        if (node == null) {
            return roots[letter];
        }
        int at = node.find(letter);
        return at < 0 ? null : node.next[at];
    }
}
