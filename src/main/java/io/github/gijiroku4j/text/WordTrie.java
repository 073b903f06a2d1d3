package io.github.gijiroku4j.text;

import java.util.Collection;

/**
 * A set of words that answers which of them begins, or ends, at a place of a text, without cutting the text.
 *
 * <p>A hash set would have to be asked once for each length, with a string cut for each. Every step from one letter to the
 * next is one entry of an open hash table: a first letter may be followed by a hundred others, and a list of them at each
 * letter took 6 % of a whole parse.
 */
public final class WordTrie {

    private static final int ROOT = 1;
    private static final int NODE_BITS = 23;
    private static final long NODES = (1L << NODE_BITS) - 1;
    /** Set in an entry whose letter ends a word. */
    private static final long WORD = 1L << NODE_BITS;

    private static final int KEY = NODE_BITS + 1;
    /** As many lengths fit in the bits of a long. */
    private static final int MOST_LETTERS = 63;

    /** From the highest bit: the node that is left, the letter, whether a word ends there, the node that is reached. */
    private long[] steps = new long[64];

    private int size;
    private int nodes = ROOT;
    /** A set of so few words needs no bit for every letter. */
    private static final int FEW = 64;

    /**
     * One bit for each letter at which a word begins, so that most places of a text cost one look; in a small set several letters
     * share one.
     */
    private final long[] first;

    private final boolean backwards;

    private WordTrie(Collection<String> words, boolean backwards) {
        this.backwards = backwards;
        this.first = new long[words.size() > FEW ? 0x10000 >> 6 : 16];
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
        long node = ROOT;
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(backwards ? word.length() - 1 - i : i);
            int at = place(node, letter);
            if (steps[at] == 0) {
                if (size * 2 >= steps.length) {
                    grow();
                    at = place(node, letter);
                }
                nodes++;
                size++;
                steps[at] = (node << 16 | letter) << KEY | nodes;
            }
            if (i == 0) {
                first[letter >> 6 & first.length - 1] |= 1L << letter;
            }
            if (i + 1 == word.length()) {
                steps[at] |= WORD;
            }
            node = steps[at] & NODES;
        }
    }

    private void grow() {
        long[] old = steps;
        steps = new long[old.length * 2];
        for (long step : old) {
            if (step != 0) {
                steps[place(step >>> KEY >>> 16, (char) (step >>> KEY))] = step;
            }
        }
    }

    /** Returns where the step by {@code letter} from {@code node} stands, or the empty place where it would. */
    private int place(long node, char letter) {
        long key = node << 16 | letter;
        int at = (int) (key * 0x9E3779B97F4A7C15L >>> 40) & steps.length - 1;
        while (steps[at] != 0 && steps[at] >>> KEY != key) {
            at = at + 1 & steps.length - 1;
        }
        return at;
    }

    /** Tells whether any word may have {@code letter} at the end that is asked for; false is sure. */
    public boolean mayHold(char letter) {
        return (first[letter >> 6 & first.length - 1] & 1L << letter) != 0;
    }

    /** Returns the length of the longest word that begins at {@code from} and ends ahead of {@code to}; 0 if there is none. */
    public int prefix(CharSequence text, int from, int to) {
        int longest = 0;
        long node = ROOT;
        for (int i = from; i < to; i++) {
            long step = step(node, text.charAt(i));
            if (step == 0) {
                break;
            }
            node = step & NODES;
            longest = (step & WORD) != 0 ? i + 1 - from : longest;
        }
        return longest;
    }

    /** Returns the length of the longest word that ends at {@code to} and begins at or behind {@code from}; 0 if there is none. */
    public int suffix(CharSequence text, int from, int to) {
        int longest = 0;
        long node = ROOT;
        for (int i = to - 1; i >= from; i--) {
            long step = step(node, text.charAt(i));
            if (step == 0) {
                break;
            }
            node = step & NODES;
            longest = (step & WORD) != 0 ? to - i : longest;
        }
        return longest;
    }

    /** Returns a bit for the length of each word of up to 63 letters that begins at {@code from} and ends ahead of {@code to}. */
    public long prefixes(CharSequence text, int from, int to) {
        long lengths = 0;
        long node = ROOT;
        for (int i = from; i < to; i++) {
            long step = step(node, text.charAt(i));
            if (step == 0) {
                break;
            }
            node = step & NODES;
            lengths |= (step & WORD) != 0 && i - from < MOST_LETTERS ? 2L << i - from : 0;
        }
        return lengths;
    }

    /** Returns a bit for the length of each word of up to 63 letters that ends at {@code to} and begins at or behind {@code from}. */
    public long suffixes(CharSequence text, int from, int to) {
        long lengths = 0;
        long node = ROOT;
        for (int i = to - 1; i >= from; i--) {
            long step = step(node, text.charAt(i));
            if (step == 0) {
                break;
            }
            node = step & NODES;
            lengths |= (step & WORD) != 0 && to - 1 - i < MOST_LETTERS ? 2L << to - 1 - i : 0;
        }
        return lengths;
    }

    /**
     * Returns the offset behind the longest word that begins at {@code from} if white space between its letters is passed
     * over, -1 if there is none.
     */
    public int spacedPrefix(CharSequence text, int from, int to) {
        int behind = -1;
        long node = ROOT;
        for (int i = from; i < to; i++) {
            char letter = text.charAt(i);
            if (letter <= ' ' && i > from) {
                continue;
            }
            long step = step(node, letter);
            if (step == 0) {
                break;
            }
            node = step & NODES;
            behind = (step & WORD) != 0 ? i + 1 : behind;
        }
        return behind;
    }

    /** Returns the entry of the step by {@code letter} from {@code node}; 0 if no word goes on so. */
    private long step(long node, char letter) {
        return node == ROOT && !mayHold(letter) ? 0 : steps[place(node, letter)];
    }
}
