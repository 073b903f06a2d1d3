package io.github.gijiroku4j.header;

import io.github.gijiroku4j.header.RosterTokens.Token;
import io.github.gijiroku4j.person.FamilyNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Parts names whose letters are set apart to fill one width: 青 木　　徹 近 藤 由 枝 are 青木徹 and 近藤由枝. The gaps tell
 * nothing of where a name ends, for the wide one stands inside of it; the family names of the list do.
 */
final class SpelledNames {

    /** Fewer words than this are one name. */
    private static final int FEWEST_WORDS = 6;

    private static final int LONGEST_FAMILY = 4;
    private static final int LONGEST_GIVEN = 3;
    private static final int MOST_WORDS = 7;
    private static final int UNLISTED = 1000;
    private static final int NEVER = 1_000_000;

    private SpelledNames() {}

    /** Returns the words of each name; an empty list if the words are not set apart or do not fall into names. */
    static List<List<Token>> of(List<Token> words) {
        long single = words.stream().filter(word -> word.word().length() == 1).count();
        if (words.size() < FEWEST_WORDS || single * 2 <= words.size()) {
            return List.of();
        }
        int[] cost = new int[words.size() + 1];
        int[] from = new int[words.size() + 1];
        Arrays.fill(cost, NEVER);
        cost[0] = 0;
        for (int end = 2; end <= words.size(); end++) {
            for (int start = end - 2; start >= Math.max(0, end - MOST_WORDS); start--) {
                int sum = cost[start] < NEVER ? cost[start] + cost(words.subList(start, end)) : NEVER;
                if (sum < cost[end]) {
                    cost[end] = sum;
                    from[end] = start;
                }
            }
        }
        List<List<Token>> names = new ArrayList<>();
        for (int end = words.size(); end > 0 && cost[end] < NEVER; end = from[end]) {
            names.add(0, words.subList(from[end], end));
        }
        // More names that no list has than others: the words may be anything.
        return cost[words.size()] / UNLISTED * 2 <= names.size() ? names : List.of();
    }

    /** What speaks against the words being one name, a family name and a given name of one to three letters. */
    private static int cost(List<Token> words) {
        int least = NEVER;
        StringBuilder family = new StringBuilder();
        for (int cut = 1; cut < words.size(); cut++) {
            family.append(words.get(cut - 1).word());
            int given = words.subList(cut, words.size()).stream()
                    .mapToInt(token -> token.word().length())
                    .sum();
            if (family.length() > LONGEST_FAMILY || given > LONGEST_GIVEN || isApart(words, cut)) {
                continue;
            }
            boolean listed = FamilyNames.isListed(family.toString());
            int unlisted = listed ? 0 : family.length() == 2 && given == 2 ? UNLISTED : NEVER;
            // A wide gap fills a name of three letters up to the width of four.
            int filled = isWidest(words, cut) && family.length() + given > 3 ? 2 : 0;
            least = Math.min(least, unlisted + filled + (given == 2 ? 0 : 1) + (family.length() == 2 ? 0 : 1));
        }
        return least;
    }

    private static boolean isWidest(List<Token> words, int cut) {
        for (int i = 1; i < words.size(); i++) {
            if (i != cut && words.get(i).gap() < words.get(cut).gap()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a wider gap than that between family and given name stands inside of either. */
    private static boolean isApart(List<Token> words, int cut) {
        int inside = words.get(cut).gap();
        for (int i = 1; i < words.size(); i++) {
            if (i != cut && words.get(i).gap() > inside) {
                return true;
            }
        }
        return false;
    }
}
