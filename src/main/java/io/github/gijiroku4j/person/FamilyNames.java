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
