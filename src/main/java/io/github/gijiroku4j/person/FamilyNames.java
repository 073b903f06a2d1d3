package io.github.gijiroku4j.person;

import com.atilika.kuromoji.ipadic.Token;
import com.atilika.kuromoji.ipadic.Tokenizer;
import io.github.gijiroku4j.text.WordList;
import io.github.gijiroku4j.text.WordTrie;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Tells family names (姓) and given names (名). Lists answer nearly always; the dictionary of kuromoji is loaded only for a
 * label that they leave open, once, and takes 400 ms and 60 MB then.
 */
public final class FamilyNames {

    private static final Map<String, List<String>> LISTS = WordList.parts(FamilyNames.class, "family-names.txt");
    private static final WordTrie COMMON = WordTrie.forwards(plain("common"));
    private static final WordTrie NAMES = WordTrie.forwards(all());
    /** How many names must share a letter for it to be one of names. */
    private static final int USUAL = 4;

    private static final Set<String> GIVEN_LETTERS = Set.copyOf(WordList.words(FamilyNames.class, "given-letters.txt"));
    private static final BitSet GIVEN_UNITS = new BitSet();

    static {
        GIVEN_LETTERS.stream()
                .filter(letter -> letter.length() == 1)
                .forEach(letter -> GIVEN_UNITS.set(letter.charAt(0)));
    }

    /** No name of more letters is looked for where some are variants. */
    private static final int LONGEST = 8;

    /** A name with the spaces that set it to a column's width. */
    private static final int MOST_PRINTED = 14;

    private static final AtomicLong QUESTIONS = new AtomicLong();

    private FamilyNames() {}

    /** The names of a part of the list, as printed there and in plain letters. */
    private static List<String> plain(String part) {
        List<String> names = new ArrayList<>();
        for (String name : LISTS.getOrDefault(part, List.of())) {
            names.add(name);
            if (!Variants.isPlain(name)) {
                names.add(Variants.plain(name));
            }
        }
        return names;
    }

    private static List<String> all() {
        List<String> names = plain("common");
        names.addAll(plain("rare"));
        return names;
    }

    /** How many listed names of two letters and more begin, and end, with a letter; hardly any record asks. */
    private static final class Letters {
        static final Map<Character, Integer> FIRST = new HashMap<>();
        static final Map<Character, Integer> LAST = new HashMap<>();

        static {
            for (String name : Set.copyOf(all())) {
                if (name.length() > 1) {
                    FIRST.merge(name.charAt(0), 1, Integer::sum);
                    LAST.merge(name.charAt(name.length() - 1), 1, Integer::sum);
                }
            }
        }
    }

    private static final class Dictionary {
        static final Tokenizer TOKENIZER = new Tokenizer();
    }

    /** Returns how often the dictionary was asked yet; it is loaded by the first question. */
    public static long dictionaryQuestions() {
        return QUESTIONS.get();
    }

    /** Tells whether {@code name} is a family name that is met often. */
    static boolean isCommon(String name) {
        return holds(COMMON, name);
    }

    /** Tells whether a list holds {@code name}. */
    public static boolean isListed(String name) {
        return holds(NAMES, name);
    }

    /** Returns a bit for the length of each listed name with which {@code name} begins. */
    static long listedLengths(String name) {
        long lengths = NAMES.prefixes(name, 0, name.length());
        if (Variants.isPlain(name)) {
            return lengths;
        }
        for (int length = 1; length <= Math.min(LONGEST, name.length()); length++) {
            lengths |= isListed(name.substring(0, length)) ? 1L << length : 0;
        }
        return lengths;
    }

    private static boolean holds(WordTrie names, String name) {
        if (isWhole(names, name)) {
            return true;
        }
        return !Variants.isPlain(name) && isWhole(names, Variants.plain(name));
    }

    private static boolean isWhole(WordTrie names, String name) {
        return !name.isEmpty() && names.prefix(name, 0, name.length()) == name.length();
    }

    /** Returns the length of the longest listed name with which {@code text} begins, at most {@code most}; 0 if none does. */
    public static int listedPrefix(String text, int most) {
        return NAMES.prefix(text, 0, Math.min(most, text.length()));
    }

    /**
     * Returns the length of the family name with which a whole name begins, the likeliest where it can be cut in several ways;
     * the whole length for a family name alone, 0 where the lists tell nothing.
     */
    static int familyLength(String name) {
        if (isListed(name)) {
            return name.length();
        }
        int kana = kanaBehind(name);
        if (kana > 1) {
            return kana;
        }
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int length = 1; length < Math.min(5, name.length()); length++) {
            String family = name.substring(0, length);
            int given = name.length() - length;
            if (given <= 4 && isListed(family)) {
                // The longer family name is the likelier (長谷川|守), unless it is a rare one (林|太一).
                int cost = (isCommon(family) ? 0 : 3) + (given == 1 ? 1 : given == 4 ? 4 : 0) - 2 * length;
                // 新井田|克己 rather than 新井|田克己, for no given name begins with 田.
                cost += given > 2 && !isGivenLetter(name.substring(length, length + 1)) ? 3 : 0;
                if (cost <= least) {
                    least = cost;
                    best = length;
                }
            }
        }
        return best;
    }

    /** 東雲|かな: how many ideographs stand ahead of two to four letters of kana, and nothing behind them; 0 if the name is built otherwise. */
    private static int kanaBehind(String name) {
        int change = 0;
        while (change < name.length() && Names.isIdeographic(name, change, change + 1)) {
            change++;
        }
        int kana = change;
        while (kana < name.length() && (Names.isHiragana(name.charAt(kana)) || Names.isKatakana(name.charAt(kana)))) {
            kana++;
        }
        boolean whole = kana == name.length() && kana - change > 1 && kana - change < 5;
        return whole && change < 5 ? change : 0;
    }

    /** Tells whether a name that no list has is at least built of the letters of family names (岳野, 押元). */
    static boolean isNameLike(String name) {
        char first = name.charAt(0);
        char last = name.charAt(name.length() - 1);
        boolean begins = Letters.FIRST.getOrDefault(first, 0) >= USUAL;
        if (name.length() == 1) {
            return begins || Letters.FIRST.containsKey(first) && !TitleWords.isOfficial(first);
        }
        boolean ends = Letters.LAST.getOrDefault(last, 0) >= USUAL;
        return begins && ends || begins && !TitleWords.isOfficial(last) || ends && !TitleWords.isOfficial(first);
    }

    /** Tells whether given names are written with {@code letter}. */
    static boolean isGivenLetter(String letter) {
        return GIVEN_LETTERS.contains(letter);
    }

    /** Tells whether given names are written with {@code letter}, which needs one unit. */
    static boolean isGivenLetter(char letter) {
        return GIVEN_UNITS.get(letter);
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
        QUESTIONS.incrementAndGet();
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
