package io.github.gijiroku4j.person;

import io.github.gijiroku4j.text.WordList;
import io.github.gijiroku4j.text.WordTrie;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that the titles of offices are made of: organisations, places, the letters that end a unit's name. */
final class TitleWords {

    private static final OfficeLexicon OFFICES = OfficeLexicon.builtIn();
    private static final Set<String> ORGANISATIONS =
            new HashSet<>(WordList.words(TitleWords.class, "organisations.txt"));
    private static final Set<String> ATTACHED =
            Set.copyOf(WordList.parts(TitleWords.class, "organisations.txt").getOrDefault("attached", List.of()));
    private static final Set<String> PLACES = new HashSet<>(WordList.words(TitleWords.class, "places.txt"));
    private static final Set<String> CITIES =
            Set.copyOf(WordList.parts(TitleWords.class, "places.txt").getOrDefault("cities", List.of()));
    private static final Set<String> TOWNS_AND_VILLAGES =
            Set.copyOf(WordList.parts(TitleWords.class, "places.txt").getOrDefault("towns", List.of()));
    private static final WordTrie ORGANISATION_TRIE = WordTrie.forwards(ORGANISATIONS);
    private static final WordTrie WORDS = all();
    private static final boolean[] OFFICIAL = new boolean[0x10000];

    static {
        ORGANISATIONS.forEach(word -> word.chars().forEach(c -> OFFICIAL[c] = true));
    }

    private static final String UNITS = "省庁局部課室係院署所館校園党団隊班会科社店場船丁線駅寮営";
    private static final String TOWNS = "市県町村区都府郡道";

    private TitleWords() {}

    private static WordTrie all() {
        List<String> words = new ArrayList<>(ORGANISATIONS);
        OFFICES.words().stream().filter(word -> word.length() > 1).forEach(words::add);
        return WordTrie.forwards(words);
    }

    /** Returns the length of the longest word of a title that begins at {@code from} and ends ahead of {@code to}; 0 if none does. */
    static int longest(String text, int from, int to) {
        return WORDS.prefix(text, from, to);
    }

    /** Returns a bit for the length of each word of a title that begins at {@code from}. */
    static long lengths(String text, int from) {
        return WORDS.prefixes(text, from, text.length());
    }

    /** Returns the length of the longest word of an organisation that begins at {@code from}; 0 if none does. */
    static int organisationLength(String text, int from) {
        int length = ORGANISATION_TRIE.prefix(text, from, text.length());
        return length > 1 ? length : 0;
    }

    /** Tells whether {@code [from, to)} is a word of an organisation. */
    static boolean isOrganisation(String text, int from, int to) {
        return ORGANISATION_TRIE.prefix(text, from, to) == to - from;
    }

    static boolean isOrganisation(String word) {
        return ORGANISATIONS.contains(word);
    }

    static boolean isPlace(String word) {
        return PLACES.contains(word);
    }

    /** Tells whether {@code place} may have the ruler: 町長 and 村長 rule towns and villages, others no towns; any place has branches. */
    static boolean isRuledBy(String place, String ruler) {
        if (ruler.equals("町長") || ruler.equals("村長")) {
            return TOWNS_AND_VILLAGES.contains(place);
        }
        return kindOf(ruler) == OfficeLexicon.Kind.BRANCHES ? PLACES.contains(place) : CITIES.contains(place);
    }

    /** Tells whether a word of an organisation is written with {@code letter}. */
    static boolean isOfficial(char letter) {
        return OFFICIAL[letter];
    }

    /** Tells whether {@code c} ends the name of a unit (局, 課) or of a town. */
    static boolean isUnit(char c) {
        return endsUnit(c) || endsTown(c);
    }

    static boolean endsUnit(char c) {
        return UNITS.indexOf(c) >= 0;
    }

    static boolean endsTown(char c) {
        return TOWNS.indexOf(c) >= 0;
    }

    /** Tells whether at {@code from} begins a word that has the name of its own body ahead of it (大学教授). */
    static boolean isAttached(String text, int from) {
        for (int to = from + 2; to <= Math.min(text.length(), from + 6); to++) {
            if (ATTACHED.contains(text.substring(from, to))) {
                return true;
            }
        }
        return false;
    }

    static OfficeLexicon.@Nullable Kind kindOf(String office) {
        return OFFICES.kind(office);
    }
}
