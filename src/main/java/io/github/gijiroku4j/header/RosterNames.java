package io.github.gijiroku4j.header;

import io.github.gijiroku4j.header.RosterTokens.Token;
import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.person.FamilyNames;
import io.github.gijiroku4j.person.OfficeLexicon;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells how many names stand in a row, and where a name begins that is glued to its office.
 *
 * <p>Names in columns are padded to one width, so the space inside says where family and given name meet: in
 * 監査委員長沢　太郎 five letters with their space are the name.
 */
final class RosterNames {

    private static final OfficeLexicon OFFICES = OfficeLexicon.builtIn();
    /** Names are padded to this many letters: 川島　忠一, 田中　　良, 河合秀二郎. */
    private static final int PADDED = 5;

    private static final int LONGEST = 7;

    private RosterNames() {}

    /** Parts the words of a row into names. */
    static List<List<Token>> split(List<Token> words) {
        if (words.stream().allMatch(word -> isKatakana(word.word()))) {
            // ロドリゲス　マリア: a foreign name, however long its parts.
            return List.of(words);
        }
        if (words.stream().allMatch(RosterNames::isLatin)) {
            // Nguyen Thi Lan
            return List.of(words);
        }
        List<List<Token>> pairs = pairs(words);
        pairs = pairs.isEmpty() ? paddedPairs(words) : pairs;
        pairs = pairs.isEmpty() ? SpelledNames.of(words) : pairs;
        if (!pairs.isEmpty()) {
            return pairs;
        }
        int letters = words.stream().mapToInt(token -> token.word().length()).sum();
        if (words.size() == 4 && arePairs(words)) {
            return List.of(words.subList(0, 2), words.subList(2, 4));
        }
        if (words.size() == 1 || letters <= LONGEST && !areTwo(words)) {
            int second = letters >= 6 && words.size() == letters ? secondFamily(words) : 0;
            return second == 0
                    ? List.of(words)
                    : List.of(words.subList(0, second), words.subList(second, words.size()));
        }
        boolean whole = words.stream().allMatch(token -> token.word().length() >= 3);
        if (whole || areTwo(words)) {
            return words.stream().map(List::of).toList();
        }
        int narrow = Integer.MAX_VALUE;
        int wide = 0;
        for (Token word : words.subList(1, words.size())) {
            narrow = Math.min(narrow, word.gap());
            wide = Math.max(wide, word.gap());
        }
        if (wide > narrow) {
            List<List<Token>> parts = atGaps(words, wide);
            if (parts.stream().allMatch(RosterNames::isOne)) {
                return parts;
            }
            parts = atGaps(words, narrow + 1);
            if (parts.stream().allMatch(RosterNames::isOne)) {
                return parts;
            }
        }
        return inPairs(words);
    }

    private static boolean isKatakana(String word) {
        return word.chars().allMatch(c -> Glyphs.isKatakana((char) c) || c == 'ー');
    }

    /** 長谷川 大介 森 由美子: a family name of the list and a given name in turn; empty if the words are anything else. */
    private static List<List<Token>> pairs(List<Token> words) {
        List<List<Token>> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < words.size(); i += 2) {
            String family = words.get(i).word();
            String given = words.get(i + 1).word();
            boolean name = FamilyNames.isListed(family) && !FamilyNames.isListed(given) && given.length() <= 3;
            if (!name) {
                return List.of();
            }
            pairs.add(words.subList(i, i + 2));
        }
        boolean spelled = words.stream().allMatch(token -> token.word().length() == 1);
        return words.size() > 2 && words.size() % 2 == 0 && !spelled ? pairs : List.of();
    }

    /** 勢一　　智子　　土山崎　希美枝: every given name begins equally far behind the start of its family name; empty if not. */
    private static List<List<Token>> paddedPairs(List<Token> words) {
        List<List<Token>> pairs = new ArrayList<>();
        boolean padded = false;
        boolean apart = true;
        int width = words.size() < 4
                ? 0
                : words.get(0).word().length() + words.get(1).gap();
        for (int i = 0; i + 1 < words.size(); i += 2) {
            Token family = words.get(i);
            Token given = words.get(i + 1);
            if (family.word().length() + given.gap() != width || given.word().length() > 3 || given.gap() > 4) {
                return List.of();
            }
            padded |= given.gap() != words.get(1).gap();
            apart &= i == 0 || family.gap() >= given.gap() || given.word().length() < 3 || family.gap() > 1;
            pairs.add(words.subList(i, i + 2));
        }
        return padded && apart && words.size() % 2 == 0 ? pairs : List.of();
    }

    private static boolean isLatin(Token word) {
        return word.gap() < 3 && word.word().chars().allMatch(c -> c < 0x250);
    }

    /** 平田　義男　　本庄　涼: two family names with a wider gap between the people than in their names. */
    private static boolean arePairs(List<Token> words) {
        int between = words.get(2).gap();
        return words.get(0).word().length() > 1
                && words.get(2).word().length() > 1
                && between > words.get(1).gap()
                && between > words.get(3).gap();
    }

    /** 大 坪 正 幸 関 三 郎: where among single letters a second name begins, 0 if they make one. */
    private static int secondFamily(List<Token> words) {
        StringBuilder letters = new StringBuilder();
        words.forEach(token -> letters.append(token.word()));
        for (int cut : new int[] {4, 3, 5}) {
            if (cut < words.size() - 1
                    && isFullName(letters.substring(0, cut))
                    && FamilyNames.listedPrefix(letters.substring(cut), 3) > 0
                    && words.size() - cut >= 2) {
                return cut;
            }
        }
        return 0;
    }

    private static boolean isOne(List<Token> words) {
        int letters = words.stream().mapToInt(token -> token.word().length()).sum();
        boolean several = words.size() > 1
                && words.stream().anyMatch(token -> token.word().length() > 3 && isFullName(token.word()));
        return letters >= 2 && letters <= LONGEST && !several;
    }

    private static List<List<Token>> atGaps(List<Token> words, int gap) {
        List<List<Token>> parts = new ArrayList<>();
        for (Token word : words) {
            if (parts.isEmpty() || word.gap() >= gap) {
                parts.add(new ArrayList<>());
            }
            parts.get(parts.size() - 1).add(word);
        }
        return parts;
    }

    /** 森一郎 林花子: two short words, each a family name with a given name. */
    private static boolean areTwo(List<Token> words) {
        return words.size() == 2
                && isFullName(words.get(0).word())
                && isFullName(words.get(1).word());
    }

    static boolean isFullName(String word) {
        int family = FamilyNames.listedPrefix(word, 4);
        return word.length() >= 3
                && family > 0
                && family < word.length()
                && word.length() - family <= 3
                && !FamilyNames.isListed(word);
    }

    private static List<List<Token>> inPairs(List<Token> words) {
        List<List<Token>> names = new ArrayList<>();
        int letters = 0;
        for (Token word : words) {
            int length = word.word().length();
            boolean full = letters >= 4 || letters >= 3 && length >= 2 || letters + length > LONGEST;
            if (names.isEmpty() || full) {
                names.add(new ArrayList<>());
                letters = 0;
            }
            names.get(names.size() - 1).add(word);
            letters += length;
        }
        return names;
    }

    /** Where in a word that is a whole name the office ends that is glued to it (副委員長木村); 0 if none is. */
    static int titleEnd(String word) {
        return titleEnd(List.of(new Token(RosterTokens.Sort.WORD, word, 0, word.length(), 0)), false);
    }

    /**
     * Where in the first word of a name the office ends that is glued to it (委員長川島　忠一); 0 if none is.
     *
     * @param honoured whether 君 or the like stands behind the name, so that it is a name for certain
     */
    static int titleEnd(List<Token> name, boolean honoured) {
        String first = name.get(0).word();
        int tail = 0;
        for (Token token : name.subList(1, name.size())) {
            tail += token.gap() + token.word().length();
        }
        int longest = 0;
        int listed = 0;
        for (int cut = 2; cut < first.length(); cut++) {
            if (!OFFICES.endsInOffice(first, 0, cut)) {
                continue;
            }
            int rest = first.length() - cut;
            if (honoured && rest + tail == PADDED && rest <= (tail > 0 ? 3 : PADDED)) {
                return cut;
            }
            boolean fits = rest <= (tail > 0 ? 4 : LONGEST) && rest + tail >= 2;
            int family = fits ? FamilyNames.listedPrefix(first.substring(cut), 4) : 0;
            if (family > 1 || family == 1 && !honoured) {
                listed = cut;
            }
            longest = fits ? cut : longest;
        }
        int padded = first.length() - (PADDED - tail);
        if (listed == 0 && honoured && tail > 0 && padded > 2 && padded < first.length()) {
            // 消防総監村上　研一君: no office that is known, but a name of the usual width.
            return FamilyNames.isListed(first.substring(padded)) ? padded : longest;
        }
        return listed > 0 ? listed : honoured ? longest : 0;
    }
}
