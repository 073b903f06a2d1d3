package io.github.gijiroku4j.person;

import io.github.gijiroku4j.text.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words for offices and roles (役職): what a label ends in when it names a person in office.
 *
 * <p>Japanese titles are head-final: whatever organisation stands in front, 課長 or 委員 comes last. So a word is looked up
 * from its end. Input is folded text; offsets are its UTF-16 units.
 */
public final class OfficeLexicon {

    private final Set<String> words;
    private final Set<String> groups;
    private final int longest;
    /** Whether any word ends in the letter; nearly every stretch of prose is turned away here. */
    private final boolean[] lastLetters = new boolean[0x10000];

    private OfficeLexicon(List<String> words, List<String> groups) {
        this.words = new HashSet<>(words);
        this.groups = Set.copyOf(groups);
        int most = 0;
        for (String word : this.words) {
            most = Math.max(most, word.length());
            lastLetters[word.charAt(word.length() - 1)] = true;
        }
        this.longest = most;
    }

    /** Returns the words that come with the library. */
    public static OfficeLexicon builtIn() {
        return BuiltIn.LEXICON;
    }

    private static final class BuiltIn {
        static final OfficeLexicon LEXICON = new OfficeLexicon(
                WordList.words(OfficeLexicon.class, "offices.txt"), WordList.words(OfficeLexicon.class, "groups.txt"));
    }

    /** Returns where the longest office word begins that ends at {@code end} and begins at or behind {@code start}; else -1. */
    public int suffixStart(CharSequence text, int start, int end) {
        if (end <= start || !lastLetters[text.charAt(end - 1)]) {
            return -1;
        }
        for (int from = Math.max(start, end - longest); from < end; from++) {
            if (words.contains(text.subSequence(from, end).toString())) {
                return from;
            }
        }
        return -1;
    }

    /** Tells whether {@code [start, end)} ends in an office word. */
    public boolean endsInOffice(CharSequence text, int start, int end) {
        return suffixStart(text, start, end) >= 0;
    }

    /** Tells whether the whole of {@code [start, end)} is one office word. */
    public boolean isOffice(CharSequence text, int start, int end) {
        return suffixStart(text, start, end) == start;
    }

    /** Tells whether {@code [start, end)} names several people at once (全構成員, 各委員). */
    public boolean isGroup(CharSequence text, int start, int end) {
        return end - start < 16 && groups.contains(text.subSequence(start, end).toString());
    }
}
