package io.github.gijiroku4j.format;

import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.person.FamilyNames;
import io.github.gijiroku4j.person.OfficeLexicon;
import io.github.gijiroku4j.person.PersonReader;
import io.github.gijiroku4j.text.WordList;
import io.github.gijiroku4j.text.WordTrie;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Weighs whether a stretch of text is a speaker's label.
 *
 * <p>A label ends in an office word (山田委員長), carries an honorific (佐藤花子君), a seat (12番), or stands in the roster. It
 * holds no full stop and none of the words that make a heading of it (議事録署名委員の指名について).
 */
final class Labels {

    /** Labels of 60 letters were seen; a longer stretch is a sentence. */
    static final int LONGEST = 64;

    private static final int LONGEST_KANA_NAME = 6;

    private static final OfficeLexicon OFFICES = OfficeLexicon.builtIn();
    private static final Map<String, List<String>> NOT_LABELS = WordList.parts(Labels.class, "not-labels.txt");
    private static final Set<String> NOT_WHOLE = Set.copyOf(NOT_LABELS.getOrDefault("whole", List.of()));
    private static final Set<String> NOT_AHEAD = Set.copyOf(NOT_LABELS.getOrDefault("ahead", List.of()));
    private static final WordTrie NOT_ENDING = WordTrie.backwards(NOT_LABELS.getOrDefault("ending", List.of()));
    private static final WordTrie NOT_WITHIN = WordTrie.forwards(NOT_LABELS.getOrDefault("within", List.of()));

    private Labels() {}

    /** Weighs {@code [start, end)} of {@code text}. */
    static Evidence weigh(CharSequence text, int start, int end) {
        int last = end - 1;
        while (last >= start && text.charAt(last) <= ' ') {
            last--;
        }
        if (last < start) {
            return Evidence.NONE;
        }
        if (!mayEnd(text.charAt(last))
                && indexOf(text, ':', start, end) < 0
                && !NameMarks.beginsWithSeat(text, start, last)) {
            return isShaped(text, start, last + 1) ? Evidence.POSSIBLE : Evidence.NONE;
        }
        String label = squeezed(text, start, end);
        if (label.length() > LONGEST) {
            return Evidence.NONE;
        }
        if (!isShaped(label, 0, label.length()) || runsTogether(text, start, last + 1)) {
            return Evidence.NONE;
        }
        Evidence evidence = weighAll(label);
        return evidence.isAtLeast(Evidence.POSSIBLE) && isHeading(label) ? Evidence.NONE : evidence;
    }

    private static int indexOf(CharSequence text, char c, int from, int to) {
        for (int i = from; i < Math.min(to, from + LONGEST); i++) {
            if (text.charAt(i) == c) {
                return i;
            }
        }
        return -1;
    }

    /** Of several people in one label each must be one. */
    private static Evidence weighAll(String label) {
        int comma = Math.max(label.lastIndexOf('、'), label.lastIndexOf(','));
        if (comma <= 0) {
            return weighOne(label);
        }
        Evidence second = weigh(label, comma + 1, label.length());
        Evidence first = weigh(label, 0, comma);
        return second.isAtLeast(Evidence.OFFICE) && first.isAtLeast(Evidence.OFFICE) ? Evidence.OFFICE : Evidence.NONE;
    }

    private static Evidence weighOne(String label) {
        int length = label.length();
        char last = label.charAt(length - 1);
        if (last == ')' || last == ']') {
            int open = openingOf(label, length - 1);
            return open < 0
                    ? Evidence.NONE
                    : weighBracketed(label.substring(0, open), label.substring(open + 1, length - 1));
        }
        if (NOT_WHOLE.contains(label) || endsInField(label)) {
            return Evidence.NONE;
        }
        if (OFFICES.isGroup(label, 0, length)) {
            return Evidence.OFFICE;
        }
        int colon = label.indexOf(':');
        if (colon > 0) {
            String head = label.substring(0, colon);
            // 発言者：山田会長: the word says that a label follows, and is none.
            boolean office = (OFFICES.endsInOffice(label, 0, colon) || NameMarks.isSeat(head)) && !Turns.isTurn(head);
            return office && isNameLike(label, colon + 1, length) ? Evidence.NAMED : Evidence.NONE;
        }
        int honorific = NameMarks.honorificStart(label);
        if (honorific > 0) {
            return isNameLike(label, 0, honorific) ? Evidence.NAMED : Evidence.POSSIBLE;
        }
        if (OFFICES.endsInOffice(label, 0, length)) {
            return NameMarks.isSeat(label) ? Evidence.NAMED : Evidence.OFFICE;
        }
        int seat = NameMarks.seatEnd(label);
        if (seat > 0 && FamilyNames.isFullName(label, seat, length)) {
            return Evidence.NAMED;
        }
        // A letter behind the office keeps unnamed people apart: 委員A, 委員１.
        if (length > 1
                && isTag(last)
                && OFFICES.endsInOffice(label, 0, length - 1)
                && !Glyphs.isDigit(label.charAt(0))) {
            return Evidence.OFFICE;
        }
        return Evidence.POSSIBLE;
    }

    private static boolean endsInField(String label) {
        return NOT_ENDING.suffix(label, 0, label.length()) > 0;
    }

    private static Evidence weighBracketed(String head, String inner) {
        if (inner.isEmpty() || isRemark(inner)) {
            return Evidence.NONE;
        }
        if (head.isEmpty()) {
            return Evidence.POSSIBLE;
        }
        if (NameMarks.isSeat(head)
                || NameMarks.honorificStart(inner) > 0 && isNameLike(inner, 0, NameMarks.honorificStart(inner))) {
            return Evidence.NAMED;
        }
        Evidence outside = weighOne(head);
        if (outside == Evidence.NONE || outside.isAtLeast(Evidence.OFFICE)) {
            return outside;
        }
        return OFFICES.endsInOffice(inner, 0, inner.length()) && isNameLike(head, 0, head.length())
                ? Evidence.OFFICE
                : Evidence.POSSIBLE;
    }

    /** What stands in brackets behind a word that is no label: a count, a number, 案, 略. */
    private static boolean isRemark(String inner) {
        char first = inner.charAt(0);
        char last = inner.charAt(inner.length() - 1);
        boolean counted = last == '名' || last == '人' || last == '号' || last == '件' || last == '日' || last == '回';
        if (counted
                && (Glyphs.isDigit(first)
                        || Glyphs.isKanjiDigit(first)
                        || first == '第'
                        || first == '以'
                        || first == '計')) {
            return true;
        }
        return switch (inner) {
            case "案", "略", "了", "笑", "再掲", "参考", "省略", "抜粋", "写", "要旨", "概要", "敬称略", "五十音順", "50音順", "順不同" -> true;
            default -> inner.chars().allMatch(c -> c >= '0' && c <= '9');
        };
    }

    /** Whether a label with office, honorific or letter could end so; a cheap look ahead of the dear one. */
    private static boolean mayEnd(char last) {
        return OFFICES.isLastLetter(last)
                || last == '同'
                || last == '員'
                || last == ')'
                || last == ']'
                || last == '君'
                || last == '氏'
                || last == 'ん'
                || last == '様'
                || last == '殿'
                || last == '生'
                || last == '史'
                || isTag(last);
    }

    /** Whether a label could end ahead of {@code end}; a cheap look ahead of the dear one. */
    static boolean mayEndAt(CharSequence text, int start, int end) {
        int last = end - 1;
        while (last > start && text.charAt(last) <= ' ') {
            last--;
        }
        if (last < start || !mayEnd(text.charAt(last))) {
            return last >= start && NameMarks.beginsWithSeat(text, start, last);
        }
        // A letter or digit is the end of a label only behind an office: 委員A.
        char c = text.charAt(last);
        return !isTag(c) || last > start && OFFICES.isLastLetter(text.charAt(last - 1));
    }

    /** Whether nothing about the letters of {@code label} speaks against a label. */
    private static boolean isShaped(CharSequence label, int start, int end) {
        char first = label.charAt(start);
        if (".:,;【〔[「『(<《•◦-".indexOf(first) >= 0
                || first == '、'
                || first == ')'
                || first == 'ー'
                || first == '々'
                || first == '・'
                || Glyphs.isDash(first)) {
            return false;
        }
        if (first >= '0' && first <= '9' && !NameMarks.isSeat(squeezed(label, start, end))) {
            return false;
        }
        int depth = 0;
        for (int i = start; i < end; i++) {
            switch (label.charAt(i)) {
                case '。', '?', '!', '「', '」', '『', '』', ';', '\t', '=', '→', '⇒', '…', '※', '~', '|', '○', '●' -> {
                    return false;
                }
                case '(', '[', '<' -> depth++;
                case ')', ']', '>' -> depth--;
                default -> {}
            }
            if (depth < 0) {
                return false;
            }
        }
        return depth == 0;
    }

    /** 出席者　会長, 午後１時再開　議長: words of the header and of the clock ahead of a space are no part of a label. */
    private static boolean runsTogether(CharSequence text, int start, int end) {
        int word = start;
        for (int i = start; i < end; i++) {
            if (text.charAt(i) > ' ') {
                continue;
            }
            String token = squeezed(text, word, i);
            // 答弁　山田町長: the word for the turn is no part of the label.
            boolean other = NOT_AHEAD.contains(token)
                    || Turns.asks(token)
                    || Turns.answers(token)
                    || token.length() > 2 && (NOT_WHOLE.contains(token) || endsInField(token) || isClock(token));
            if (other || word > start && NameMarks.isSeat(token) || isQuestionMark(token) && !isOffice(text, i, end)) {
                return true;
            }
            word = i + 1;
        }
        return word > start && NameMarks.isSeat(squeezed(text, word, end));
    }

    private static boolean isQuestionMark(String token) {
        return token.equals("Q") || token.equals("A");
    }

    private static boolean isOffice(CharSequence text, int start, int end) {
        String word = squeezed(text, start, end);
        return OFFICES.isOffice(word, 0, word.length());
    }

    private static boolean isClock(String word) {
        for (int i = 1; i < word.length(); i++) {
            if ((word.charAt(i) == '時' || word.charAt(i) == '分') && Glyphs.isDigit(word.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code label} may be a name that is known to nobody, and is no remark (参考), point (論点１) or topic (評価の時期). */
    static boolean mayBeVouchedFor(String label) {
        return !isHeading(label)
                && !isRemark(label)
                && !Glyphs.isDigit(label.charAt(label.length() - 1))
                && label.indexOf('の', 1) < 0;
    }

    /** Whether について, 指名 or the like, outside of brackets, make a heading of {@code label}, which holds no spaces. */
    private static boolean isHeading(String label) {
        int bracket = label.indexOf('(');
        int outside = bracket < 0 ? label.length() : bracket;
        int kana = 0;
        while (kana < outside && Glyphs.isHiragana(label.charAt(kana))) {
            kana++;
        }
        // くりした委員: a name in kana may hold what looks like an ending.
        for (int i = kana < LONGEST_KANA_NAME ? kana : 0; i < outside; i++) {
            if (NOT_WITHIN.prefix(label, i, label.length()) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code [start, end)} is a word that stands over or ahead of a list of names. */
    static boolean heads(CharSequence text, int start, int end) {
        return NOT_AHEAD.contains(squeezed(text, start, end));
    }

    /** Whether {@code [start, end)} names an office and nobody in it, so that a name may follow: 議長, 総務課長. */
    static boolean awaitsName(CharSequence text, int start, int end) {
        String label = squeezed(text, start, end);
        boolean office = OFFICES.isOffice(label, 0, label.length())
                || PersonReader.beginsWithOrganisation(label, 0) && OFFICES.endsInOffice(label, 0, label.length());
        return office && !OFFICES.isGroup(label, 0, label.length()) || NameMarks.seatEnd(label) == label.length();
    }

    /** A name is short and made of letters; digits and marks tell of something else. */
    private static boolean isNameLike(String text, int start, int end) {
        if (end - start < 1 || end - start > 24) {
            return false;
        }
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Glyphs.isDigit(c) && !NameMarks.isSeat(text)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTag(char c) {
        return c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || c >= 'a' && c <= 'z'
                || c >= '①' && c <= '⑳'
                || c >= 'ア' && c <= 'オ'
                || "甲乙丙丁".indexOf(c) >= 0;
    }

    /** Where the bracket opens that closes at {@code close}; -1 if none closes there. */
    static int openingOf(String label, int close) {
        int depth = 0;
        if (label.charAt(close) != ')' && label.charAt(close) != ']') {
            return -1;
        }
        for (int i = close; i >= 0; i--) {
            char c = label.charAt(i);
            if (c == ')' || c == ']') {
                depth++;
            } else if ((c == '(' || c == '[') && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Returns {@code [start, end)} without white space, at most a little longer than a label may be. */
    static String squeezed(CharSequence text, int start, int end) {
        StringBuilder label = new StringBuilder(Math.min(end - start, LONGEST + 2));
        for (int i = start; i < end && label.length() <= LONGEST; i++) {
            char c = text.charAt(i);
            if (c > ' ') {
                label.append(c);
            }
        }
        return label.toString();
    }
}
