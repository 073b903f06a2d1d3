package io.github.gijiroku4j.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Words that may stand at a place. {@code 間~伐} is 間 unless 伐 follows; {@code $} is the end of the text or line, {@code @num} a
 * digit or kanji numeral, {@code の@num} one behind の, {@code @time} a time of day, {@code @range} the
 * sign and second half of a range of days, {@code @count} a number of things (3件), {@code @gap} a space in the print, {@code @meeting} の and the name of a meeting, {@code @han} any kanji, {@code @kana} any hiragana.
 */
final class WordSet {

    private static final Set<String> KINDS =
            Set.of("@han", "@kana", "@katakana", "@latin", "@num", "@time", "@range", "@meeting", "@count", "@gap");

    /** What stands behind a number of things, and not behind one of months or days. */
    private static final String COUNTED = "件人名回校社戸棟台例票団世頭%.,万億千百円";

    private static final int LONGEST_NAME = 20;

    private final Entry[] entries;

    /** A word, what may not stand next to it, and whether a number must. */
    private record Entry(String word, String unless, boolean numbered) {

        static Entry of(String printed) {
            boolean numbered = printed.length() > 4 && printed.endsWith("@num");
            String word = numbered ? printed.substring(0, printed.length() - 4) : printed;
            int cut = word.indexOf('~');
            return cut > 0
                    ? new Entry(word.substring(0, cut), word.substring(cut + 1), numbered)
                    : new Entry(word, "", numbered);
        }
    }

    WordSet(List<String> words) {
        List<Entry> all = new ArrayList<>();
        for (String word : words) {
            all.add(Entry.of(word));
        }
        entries = all.toArray(new Entry[0]);
    }

    boolean isEmpty() {
        return entries.length == 0;
    }

    /**
     * Checks a word as it is written.
     *
     * @throws IllegalArgumentException if it begins as the name of a kind or list and is none
     */
    static void check(String word) {
        boolean named = word.startsWith("@");
        Entry entry = Entry.of(word);
        if (named && !KINDS.contains(entry.word)) {
            throw new IllegalArgumentException("no list or kind of letters: " + word);
        }
    }

    /** Tells whether one of the words begins at {@code at}. */
    boolean begins(Print print, int at) {
        char c = print.at(at);
        for (Entry entry : entries) {
            char first = entry.word.charAt(0);
            if (entry.word.length() > 1 && (first == '@')
                    ? isKind(entry, c) || isAhead(entry, print, at)
                    : first == '$' ? isEnd(c) : isAt(print, at, c, entry)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the length of the longest word at {@code at}, 0 if none stands there. */
    int length(Print print, int at) {
        int longest = 0;
        for (Entry entry : entries) {
            longest = isAt(print, at, print.at(at), entry) ? Math.max(longest, entry.word.length()) : longest;
        }
        return longest;
    }

    private static boolean isAt(Print print, int at, char c, Entry entry) {
        return entry.word.charAt(0) == c
                && print.startsWith(entry.word, at)
                && (entry.unless.isEmpty() || entry.unless.indexOf(print.at(at + entry.word.length())) < 0)
                && (!entry.numbered || Numerals.isNumeral(print.at(at + entry.word.length())));
    }

    /** Tells whether one of the words ends ahead of {@code end}. */
    boolean ends(Print print, int end) {
        char c = print.at(end - 1);
        for (Entry entry : entries) {
            String word = entry.word;
            char first = word.charAt(0);
            boolean fits = word.length() > 1 && first == '@'
                    ? isKind(entry, c) && !(word.equals("@han") && print.isWordEnd(end))
                            || word.equals("@gap") && (print.hasGap(end) || c == ' ')
                    : first == '$'
                            ? isEnd(c)
                            : word.charAt(word.length() - 1) == c
                                    && print.endsWith(word, end)
                                    && (entry.unless.isEmpty()
                                            || entry.unless.indexOf(print.at(end - word.length() - 1)) < 0);
            if (fits) {
                return true;
            }
        }
        return false;
    }

    private static boolean isKind(Entry kind, char c) {
        if (kind.unless.indexOf(c) >= 0) {
            return false;
        }
        return switch (kind.word) {
            case "@han" -> Print.isHan(c);
            case "@kana" -> Print.isHiragana(c);
            case "@katakana" -> c >= 'ァ' && c <= 'ー';
            case "@time", "@range", "@meeting", "@count", "@gap" -> false;
            case "@num" -> Numerals.isNumeral(c);
            case "@latin" -> Print.isLatin(c);
            default -> throw new IllegalStateException(kind.word);
        };
    }

    /** What needs a look further ahead: a time of day, or the second half of a range of days. */
    private static boolean isAhead(Entry kind, Print print, int at) {
        if (kind.word.equals("@time")) {
            return TimeOfDay.read(print, print.at(at) == ' ' ? at + 1 : at) != null;
        }
        if (kind.word.equals("@gap")) {
            return print.hasGap(at) || print.at(at) == ' ';
        }
        if (kind.word.equals("@count")) {
            long number = Numerals.read(print, at);
            char unit = number == Numerals.NONE ? 0 : print.at(Numerals.end(number));
            return unit != 0 && COUNTED.indexOf(unit) >= 0;
        }
        if (kind.word.equals("@meeting")) {
            return print.at(at) == 'の' && leadsToMeeting(print, at + 1);
        }
        int second = kind.word.equals("@range") ? Connectives.range(print, at) : -1;
        long number = second < 0 ? Numerals.NONE : Numerals.read(print, second);
        int unit = number == Numerals.NONE ? -1 : Numerals.end(number);
        return unit > 0
                && print.at(unit) == '日'
                && (print.startsWith("まで", unit + 1) || print.startsWith("にかけ", unit + 1) || print.at(unit + 1) == '(');
    }

    /** 四日の経済・港湾委員会: the name of a body may stand between. */
    private static boolean leadsToMeeting(Print print, int at) {
        for (int i = at; i < at + LONGEST_NAME; i++) {
            char c = print.at(i);
            if (isEnd(c) || c == '、' || c == '。' || Print.isHiragana(c)) {
                return false;
            }
            if (print.startsWith("委員会", i) || print.startsWith("会議", i) || print.startsWith("協議会", i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEnd(char c) {
        return c == 0 || c == '\n' || c == '\r';
    }
}
