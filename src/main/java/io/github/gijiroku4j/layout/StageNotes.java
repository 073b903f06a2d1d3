package io.github.gijiroku4j.layout;

import io.github.gijiroku4j.text.WordList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells a stage direction (ト書き) that stands on its own line: 〔「異議なし」と呼ぶ者あり〕, （佐藤君登壇）, －資料1を説明－.
 *
 * <p>It fills the line, inside one pair of brackets or dashes, and says what happened: somebody called, rose, left, read
 * out, explained; or what was left out.
 */
public final class StageNotes {

    private static final int LONGEST = 120;
    /** A bracket that says nothing of an act is a stage direction only while it is short. */
    private static final int LONGEST_ASIDE = 40;

    private static final Map<String, List<String>> WORDS = WordList.parts(StageNotes.class, "stage-notes.txt");
    private static final List<String> ACTS = WORDS.getOrDefault("acts", List.of());
    private static final List<String> REMARKS = WORDS.getOrDefault("asides", List.of());
    private static final List<String> DEEDS = WORDS.getOrDefault("deeds", List.of());
    private static final Set<String> PAUSES = Set.copyOf(WORDS.getOrDefault("pauses", List.of()));
    private static final Set<String> BARE = Set.copyOf(WORDS.getOrDefault("bare", List.of()));

    private static final String[] TIMES = {"午前", "午後", "時", "分間", "分", "から", "まで"};

    private StageNotes() {}

    /** Tells whether {@code line} is a stage direction. */
    public static boolean isNote(Line line) {
        return isNote(line.text(), line.start(), line.end());
    }

    /** Tells whether {@code [start, end)}, which begins and ends with letters, is a stage direction and nothing else. */
    public static boolean isNote(String text, int start, int end) {
        return end - start >= 3
                && end - start <= LONGEST
                && isEnclosed(text, start, end)
                && saysWhatHappened(text, start, end);
    }

    /**
     * Tells whether {@code line} is most likely a stage direction where it stands alone in the midst of talk, though it names
     * no act that is known: （議場の外で物音）, 〔図表１〕. （注）, （参考）, （１） and whole sentences belong to the talk.
     */
    public static boolean isAside(Line line) {
        int length = line.length();
        char open = line.at(0);
        if (length < 3 || length > LONGEST_ASIDE || open != '(' && open != '〔' && open != '[' && open != '《') {
            return false;
        }
        if (!isEnclosed(line.text(), line.start(), line.end()) || line.at(length - 2) == '。') {
            return false;
        }
        String inside = squeezed(line.text(), line.start() + 1, line.end() - 1);
        return !isNumber(inside) && REMARKS.stream().noneMatch(inside::startsWith);
    }

    /** １, ア, 一, a: what brackets number. */
    private static boolean isNumber(String inside) {
        return inside.chars()
                .allMatch(c -> c < 0x80
                        || Glyphs.isKanjiDigit((char) c)
                        || c >= '①' && c <= '⑳'
                        || inside.length() == 1 && (Glyphs.isKatakana((char) c) || Glyphs.isHiragana((char) c)));
    }

    /**
     * Tells whether the bracket that opens at {@code open}, behind an office, says what its holder does and names nobody:
     * 事務局（開会のあいさつ）, 委員（パネルを示す）, but 統括官（情報担当）.
     */
    public static boolean isDeed(CharSequence text, int open, int end) {
        char close = Glyphs.closing(text.charAt(open));
        for (int i = open + 1; i < Math.min(end, open + LONGEST_ASIDE); i++) {
            char c = text.charAt(i);
            if (c == close) {
                String words = Squeeze.of(text.toString(), open + 1, i);
                // A verb tells it too: （パネルを示す）.
                boolean verb = words.length() > 3 && "すてるりたむく".indexOf(words.charAt(words.length() - 1)) >= 0;
                return verb || DEEDS.stream().anyMatch(words::endsWith);
            }
            if (c == '。') {
                return false;
            }
        }
        return false;
    }

    /** Returns where the bracket opens at the end of {@code [start, end)} that says what a speaker does, see {@link #isDeed}; or -1. */
    public static int deedAtEnd(CharSequence text, int start, int end) {
        if (end - start < 2 || text.charAt(end - 1) != ')') {
            return -1;
        }
        int open = end - 1;
        while (open > start && text.charAt(open) != '(') {
            open--;
        }
        return open > start && isDeed(text, open, end) ? open : -1;
    }

    /** Tells whether {@code [start, end)} is all dashes, at least three: what was said there was struck from the record. */
    public static boolean isStruckOut(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Glyphs.isDash(text.charAt(i))) {
                return false;
            }
        }
        return end - start > 2;
    }

    /** Tells whether {@code line} notes a vote or a pause without any bracket: 起立全員, 休　　憩. */
    public static boolean isBare(Line line) {
        return line.length() >= 2
                && line.length() <= 24
                && BARE.contains(squeezed(line.text(), line.start(), line.end()));
    }

    /** Tells whether {@code line} notes a pause or an assent inside brackets or strokes of whatever kind: 【非公開】, ＝休憩＝, ～休憩～. */
    public static boolean isPause(Line line) {
        int start = 0;
        while (start < line.length() && isStroke(line.at(start))) {
            start++;
        }
        int end = line.length();
        while (end > start && isStroke(line.at(end - 1))) {
            end--;
        }
        if (start == 0 || end == line.length() || start == end || line.length() > LONGEST_ASIDE) {
            return false;
        }
        StringBuilder words = new StringBuilder();
        for (int i = start; i < end; i++) {
            char c = line.at(i);
            boolean time =
                    Glyphs.isDigit(c) || c <= ' ' || ":、,".indexOf(c) >= 0 || Glyphs.isWave(c) || Glyphs.isDash(c);
            if (!time) {
                words.append(c);
            }
        }
        return PAUSES.contains(words.toString()) || PAUSES.contains(withoutTime(words.toString()));
    }

    /** What encloses a note: brackets, dashes, ＝, ～, ＊, ・, ◇, …. */
    private static boolean isStroke(char c) {
        return c > ' ' && !Character.isLetterOrDigit(c) && c != '「' && c != '」' && c != '。';
    }

    /** 午後時分から時分まで休憩, 分間休憩: what is left of times and of how long it took. */
    private static String withoutTime(String words) {
        String left = words;
        for (String part : TIMES) {
            left = left.replace(part, "");
        }
        return left;
    }

    /** Tells whether {@code line} opens a bracket that a line below closes, as a long stage direction does. */
    public static boolean opensBelow(Line line) {
        char open = line.at(0);
        char close = Glyphs.closing(open);
        return (open == '(' || open == '〔' || open == '[')
                && depth(line, open, close) == 1
                && line.indexOf(close, line.start(), 4) < 0;
    }

    /** How many of {@code open} on {@code line} are not closed there; negative if more are closed. */
    public static int depth(Line line, char open, char close) {
        int depth = 0;
        for (int i = line.start(); i < line.end(); i++) {
            char c = line.text().charAt(i);
            depth += c == open ? 1 : c == close ? -1 : 0;
        }
        return depth;
    }

    /** Tells whether {@code [start, end)} says what happened. */
    public static boolean saysWhatHappened(String text, int start, int end) {
        // Letters may be set apart: （「 な し 」と 呼 ぶ 者 あ り）.
        String words = squeezed(text, start, end);
        for (String act : ACTS) {
            if (words.contains(act)) {
                return true;
            }
        }
        return false;
    }

    private static String squeezed(String text, int start, int end) {
        return text.substring(start, end).replace(" ", "");
    }

    /** Where a second bracket begins right behind the first one's end, or -1. */
    private static int firstEnd(String text, int start, int end) {
        char close = Glyphs.closing(text.charAt(start));
        int at = close == 0 ? -1 : text.substring(start, end).indexOf(close);
        int next = start + at + 1;
        return at > 0 && next < end && Glyphs.isOpening(text.charAt(next)) ? next : -1;
    }

    /** One pair of brackets from end to end, or dashes at both. */
    private static boolean isEnclosed(String text, int start, int end) {
        char open = text.charAt(start);
        char close = text.charAt(end - 1);
        if (Glyphs.isDash(open) && open != 'ー') {
            return Glyphs.isDash(close);
        }
        int first = firstEnd(text, start, end);
        if (first > 0) {
            // 〔佐藤君登壇〕（拍手）
            return isEnclosed(text, first, end);
        }
        boolean bracket = "([〔《<〈【≪".indexOf(open) >= 0;
        if (!bracket || close != Glyphs.closing(open)) {
            return false;
        }
        int depth = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            depth += c == open ? 1 : c == close ? -1 : 0;
            if (depth == 0 && i < end - 1) {
                return false;
            }
        }
        return depth == 0;
    }
}
