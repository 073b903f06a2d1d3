package io.github.gijiroku4j.header;

import io.github.gijiroku4j.header.RosterTokens.Token;
import io.github.gijiroku4j.person.OfficeLexicon;
import io.github.gijiroku4j.person.PersonReader;
import java.util.List;

/** Puts together the letters of seats and offices that are set apart to fill a column: 書　　記, 1 2 番, 会 計 管 理 者. */
final class SpelledWords {

    private static final OfficeLexicon OFFICES = OfficeLexicon.builtIn();
    private static final int MOST_SPELLED = 9;

    private SpelledWords() {}

    /** 1 2 番: the end of the words that spell a seat, or {@code from}. */
    static int seat(List<Token> words, int from) {
        int at = from;
        while (at < words.size()
                && at < from + 4
                && RosterTokens.isNumeral(words.get(at).word())) {
            at++;
        }
        return at > from && at < words.size() && words.get(at).word().equals("番") ? at + 1 : from;
    }

    /**
     * 書　　記, 農 林 大 臣, 秘 書 広報課長: the end of the words, most of them single letters, that spell an office, or
     * {@code from}.
     */
    static int office(List<Token> words, int from) {
        StringBuilder letters = new StringBuilder();
        int office = from;
        for (int at = from; at < words.size() && at < from + MOST_SPELLED; at++) {
            String word = words.get(at).word();
            boolean single = word.length() == 1;
            if (at > from && words.get(at).gap() == RosterTokens.WIDE || word.charAt(0) == '(') {
                break;
            }
            letters.append(word);
            // 町　長　山 田　太 郎　　副町長: behind an office a longer one is one only as a whole.
            boolean longer = office == from || OFFICES.isOffice(letters, 0, letters.length());
            if (at > from && longer && endsOffice(words, from, at + 1, letters)) {
                office = at + 1;
                boolean goesOn =
                        at + 1 < words.size() && words.get(at + 1).word().length() == 1 && single;
                if (!goesOn || words.get(at + 1).gap() != words.get(at).gap()) {
                    break;
                }
            }
            if (!single && at > from) {
                break;
            }
        }
        return office;
    }

    private static boolean endsOffice(List<Token> words, int from, int to, StringBuilder letters) {
        String last = words.get(to - 1).word();
        boolean singles = letters.length() == to - from;
        if (singles && OFFICES.isOffice(letters, 0, letters.length())) {
            return true;
        }
        if (!OFFICES.endsInOffice(letters, 0, letters.length())) {
            return false;
        }
        if (singles) {
            return letters.length() > 2 && areEven(words, from, to) && (isApart(words, to) || isOrganisation(letters));
        }
        // まちづくり 課 長, 秘 書 広報課長: a unit whose letters are set apart only in part.
        boolean firstSingle = words.get(from).word().length() == 1;
        boolean unit = last.length() == 1
                && to - from == 3
                && "課部局室係所館".contains(words.get(to - 2).word());
        return unit && last.equals("長") && words.get(from + 1).gap() < 3
                || firstSingle
                        && to - from >= 3
                        && last.length() > 1
                        && words.get(to - 1).gap() < 3
                        && letters.length() - last.length() == to - from - 1
                        && OFFICES.endsInOffice(last, 0, last.length())
                        && isOrganisation(letters);
    }

    /** Whether what follows is set off by a wider gap or is no single letter. */
    private static boolean isApart(List<Token> words, int to) {
        return to >= words.size()
                || words.get(to).word().length() > 1
                || words.get(to).gap() > words.get(to - 1).gap();
    }

    private static boolean isOrganisation(StringBuilder letters) {
        String words = letters.toString();
        int office = OFFICES.suffixStart(words, 0, words.length());
        return office > 0 && !PersonReader.isGivenName(words.substring(0, office));
    }

    private static boolean areEven(List<Token> words, int from, int to) {
        int gap = words.get(from + 1).gap();
        for (int i = from + 1; i < to; i++) {
            if (words.get(i).gap() != gap) {
                return false;
            }
        }
        return true;
    }
}
