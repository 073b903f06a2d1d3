package io.github.gijiroku4j.person;

import io.github.gijiroku4j.text.WordList;
import io.github.gijiroku4j.text.WordTrie;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words for offices and roles (役職): what a label ends in when it names a person in office.
 *
 * <p>Japanese titles are head-final: whatever organisation stands in front, 課長 or 委員 comes last. So a word is looked up
 * from its end. Input is folded text; offsets are its UTF-16 units.
 */
public final class OfficeLexicon {

    /** What stands ahead of an office where nothing else is known. */
    enum Kind {
        /** A name: the office belongs to a meeting, and nobody heads a unit by it (委員, 会長). */
        ROLES,
        /** The unit that is headed; ahead of the bare word a name (課長, 長官). */
        CHIEFS,
        /** A town or a prefecture (市長, 知事). */
        RULERS,
        /** A place or a branch (支所長). */
        BRANCHES,
        /** Nothing: no person holds it (事務局, 執行部). */
        ROOMS
    }

    private final WordTrie words;
    private final WordTrie forwards;
    private final Map<String, Kind> kinds = new HashMap<>();
    private final Set<String> groups;

    private OfficeLexicon(Map<String, List<String>> parts, List<String> groups) {
        parts.forEach((part, words) -> {
            if (!part.isEmpty()) {
                Kind kind = Kind.valueOf(part.toUpperCase(Locale.ROOT));
                words.forEach(word -> kinds.putIfAbsent(word, kind));
            }
        });
        this.words = WordTrie.backwards(kinds.keySet());
        this.forwards = WordTrie.forwards(kinds.keySet());
        this.groups = Set.copyOf(groups);
    }

    /** Returns the words that come with the library. */
    public static OfficeLexicon builtIn() {
        return BuiltIn.LEXICON;
    }

    private static final class BuiltIn {
        static final OfficeLexicon LEXICON = new OfficeLexicon(
                WordList.parts(OfficeLexicon.class, "offices.txt"), WordList.words(OfficeLexicon.class, "groups.txt"));
    }

    /** Returns what stands ahead of {@code word}; null if it is no office. */
    @Nullable
    Kind kind(String word) {
        return kinds.get(word);
    }

    /** Returns where the longest office word begins that ends at {@code end} and begins at or behind {@code start}; else -1. */
    public int suffixStart(CharSequence text, int start, int end) {
        int length = words.suffix(text, start, end);
        return length == 0 ? -1 : end - length;
    }

    /** Returns every office word. */
    Set<String> words() {
        return kinds.keySet();
    }

    /** Returns a bit for the length of each office word that ends the text. */
    long suffixLengths(CharSequence text) {
        return words.suffixes(text, 0, text.length());
    }

    /** Returns where the longest office word ends that begins at {@code from}; {@code from} if none does. */
    int prefixEnd(CharSequence text, int from) {
        return from + forwards.prefix(text, from, text.length());
    }

    /** Tells whether any office word ends in {@code letter}; a cheap look ahead of the dear one. */
    public boolean isLastLetter(char letter) {
        return words.mayHold(letter);
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
        if (end - start > 2 && end - start < 16 && text.charAt(end - 2) == '一' && text.charAt(end - 1) == '同') {
            // 構成員一同, 職員一同
            return true;
        }
        return end - start < 16 && groups.contains(text.subSequence(start, end).toString());
    }
}
