package io.github.gijiroku4j.person;

import com.atilika.kuromoji.ipadic.Token;
import com.atilika.kuromoji.ipadic.Tokenizer;
import io.github.gijiroku4j.text.WordList;
import io.github.gijiroku4j.text.WordTrie;
import java.util.List;

/**
 * Tells family names. A list answers nearly always; the dictionary of kuromoji is loaded only for a label that the list
 * leaves open, once, and takes 400 ms and 60 MB then.
 */
public final class FamilyNames {

    private static final WordTrie NAMES = WordTrie.forwards(WordList.words(FamilyNames.class, "family-names.txt"));

    /** A name with the spaces that set it to a column's width. */
    private static final int MOST_PRINTED = 14;

    private static volatile boolean dictionaryLoaded;

    private FamilyNames() {}

    private static final class Dictionary {
        static final Tokenizer TOKENIZER = load();

        private static Tokenizer load() {
            dictionaryLoaded = true;
            return new Tokenizer();
        }
    }

    /** Tells whether the dictionary was needed yet. */
    public static boolean isDictionaryLoaded() {
        return dictionaryLoaded;
    }

    /** Tells whether the list holds {@code name}. */
    public static boolean isListed(String name) {
        return !name.isEmpty() && NAMES.prefix(name, 0, name.length()) == name.length();
    }

    /** Returns the length of the longest listed name with which {@code text} begins, at most {@code most}; 0 if none does. */
    public static int listedPrefix(String text, int most) {
        return NAMES.prefix(text, 0, Math.min(most, text.length()));
    }

    /**
     * Tells whether {@code [start, end)} reads like a whole name: a listed family name and up to four letters of a given
     * name; spaces are passed over.
     */
    public static boolean isFullName(CharSequence text, int start, int end) {
        if (end - start > MOST_PRINTED) {
            return false;
        }
        StringBuilder name = new StringBuilder(MOST_PRINTED);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c > ' ') {
                name.append(c);
            }
        }
        int given = name.length() - NAMES.prefix(name, 0, Math.min(4, name.length()));
        if (given == name.length() || given == 0 || given > 4) {
            return false;
        }
        for (int i = name.length() - given; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = Character.isIdeographic(c) || Character.isSurrogate(c) || c >= 0x3041 && c <= 0x30FE;
            if (!letter || c == '・' || c == '君') {
                return false;
            }
        }
        return true;
    }

    /** Returns the length of the person's name with which, by the dictionary, {@code text} begins; 0 if it begins with none. */
    static int dictionaryPrefix(String text) {
        List<Token> tokens = Dictionary.TOKENIZER.tokenize(text);
        int length = 0;
        for (Token token : tokens) {
            if (!"人名".equals(token.getPartOfSpeechLevel3())) {
                break;
            }
            length += token.getSurface().length();
        }
        return length;
    }
}
