package io.github.gijiroku4j.time;

import io.github.gijiroku4j.time.TemporalExpression.Anchor;
import io.github.gijiroku4j.time.TemporalExpression.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words that name a time by its distance (昨年, 翌月, 本日), as a table. */
final class RelativeWords {

    /** What a word counts in. */
    enum Field {
        YEAR,
        FISCAL_YEAR,
        MONTH,
        WEEK,
        DAY
    }

    /**
     * A word and what it says.
     *
     * @param word the word
     * @param field what it counts in
     * @param distance how many units away
     * @param anchor what it is counted from
     * @param part the part of the year that it names with it (今夏), or null
     * @param unless words behind it with which it means something else (前年比)
     */
    record Word(
            String word,
            Field field,
            int distance,
            Anchor anchor,
            @Nullable Part part,
            List<String> unless) {}

    private static final Word[] @Nullable [] BY_FIRST = new Word[0x10000] @Nullable [];

    static {
        // From the day of the meeting.
        meeting(Field.FISCAL_YEAR, "一昨年度", -2, "昨年度", -1, "今年度", 0, "本年度", 0, "当年度", 0, "来年度", 1, "再来年度", 2);
        meeting(
                Field.YEAR,
                "一昨年",
                -2,
                "昨年",
                -1,
                "去年",
                -1,
                "今年",
                0,
                "本年",
                0,
                "当年",
                0,
                "来年",
                1,
                "再来年",
                2,
                "明年",
                1,
                "さ来年",
                2);
        meeting(Field.MONTH, "先々月", -2, "先月", -1, "今月", 0, "本月", 0, "当月", 0, "来月", 1, "再来月", 2);
        meeting(Field.WEEK, "先々週", -2, "先週", -1, "今週", 0, "来週", 1, "再来週", 2);
        meeting(Field.DAY, "一昨日", -2, "昨日", -1, "本日", 0, "明日", 1, "明後日", 2);
        // 今日 read こんにち means "nowadays".
        add(
                "今日",
                Field.DAY,
                0,
                Anchor.MEETING,
                null,
                "的",
                "の社会",
                "の情勢",
                "の状況",
                "の日本",
                "の世界",
                "に至",
                "において",
                "では",
                "まで",
                "の課題",
                "の経済",
                "の我が国",
                "性");
        // From what was named last.
        add("前年度", Field.FISCAL_YEAR, -1, Anchor.LAST, null, "比", "並", "同", "対");
        last(Field.FISCAL_YEAR, "前々年度", -2, "同年度", 0, "翌年度", 1, "翌々年度", 2);
        add("前年", Field.YEAR, -1, Anchor.LAST, null, "比", "並", "同", "割", "対", "を", "より", "に比", "水準");
        add("同年", Field.YEAR, 0, Anchor.LAST, null, "代", "齢", "輩", "次");
        last(Field.YEAR, "前々年", -2, "翌年", 1, "翌々年", 2);
        add("前月", Field.MONTH, -1, Anchor.LAST, null, "比", "並", "を", "より");
        last(Field.MONTH, "同月", 0, "翌月", 1, "翌々月", 2);
        last(Field.WEEK, "翌週", 1, "前週", -1, "同週", 0);
        add("前日", Field.DAY, -1, Anchor.LAST, null, "本", "銀");
        add("同日", Field.DAY, 0, Anchor.LAST, null, "本", "程");
        last(Field.DAY, "翌日", 1, "翌々日", 2, "当日", 0);
        seasons();
    }

    private RelativeWords() {}

    private static void meeting(Field field, Object... words) {
        for (int i = 0; i < words.length; i += 2) {
            add((String) words[i], field, (Integer) words[i + 1], Anchor.MEETING, null);
        }
    }

    private static void last(Field field, Object... words) {
        for (int i = 0; i < words.length; i += 2) {
            add((String) words[i], field, (Integer) words[i + 1], Anchor.LAST, null);
        }
    }

    /** 今夏, 昨秋, 来春 ... */
    private static void seasons() {
        String years = "昨今来";
        String names = "春夏秋冬";
        Part[] parts = {Part.SPRING, Part.SUMMER, Part.AUTUMN, Part.WINTER};
        for (int y = 0; y < years.length(); y++) {
            for (int s = 0; s < names.length(); s++) {
                add("" + years.charAt(y) + names.charAt(s), Field.YEAR, y - 1, Anchor.MEETING, parts[s]);
            }
        }
    }

    private static void add(
            String word, Field field, int distance, Anchor anchor, @Nullable Part part, String... unless) {
        Word[] before = BY_FIRST[word.charAt(0)];
        List<Word> same = new ArrayList<>(before == null ? List.of() : List.of(before));
        same.add(new Word(word, field, distance, anchor, part, List.of(unless)));
        same.sort(Comparator.comparingInt((Word w) -> -w.word().length()));
        BY_FIRST[word.charAt(0)] = same.toArray(new Word[0]);
    }

    /** Tells whether any word begins with {@code c}. */
    static boolean isFirst(char c) {
        return BY_FIRST[c] != null;
    }

    /** Returns the longest word at {@code at} that means a time there, or null. */
    static @Nullable Word at(CharSequence text, int at) {
        Word[] words = BY_FIRST[text.charAt(at)];
        if (words == null) {
            return null;
        }
        for (Word word : words) {
            if (Scan.startsWith(text, at, word.word())) {
                return means(text, at + word.word().length(), word) ? word : null;
            }
        }
        return null;
    }

    private static boolean means(CharSequence text, int behind, Word word) {
        for (String other : word.unless()) {
            if (Scan.startsWith(text, behind, other)) {
                return false;
            }
        }
        return true;
    }
}
