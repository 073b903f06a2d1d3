package io.github.gijiroku4j.header;

import io.github.gijiroku4j.layout.Enumerator;
import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.Squeeze;
import io.github.gijiroku4j.text.WordList;
import io.github.gijiroku4j.text.WordTrie;
import io.github.gijiroku4j.time.ResolvedTime;
import java.util.List;
import java.util.Map;

/** Tells the days of a header that are not that of the meeting: 会期, 令和6年8月1日公表, 令和6年6月3日告示第12号, 前回. */
final class OtherDays {

    private static final Map<String, List<String>> WORDS = WordList.parts(OtherDays.class, "other-days.txt");
    private static final WordTrie AHEAD = WordTrie.forwards(WORDS.getOrDefault("line", List.of()));
    private static final List<String> BEHIND = WORDS.getOrDefault("behind", List.of());

    /** A day's notice is told within so many letters behind it. */
    private static final int REACH = 10;

    private OtherDays() {}

    /** Tells whether {@code line} begins with a word that makes its day another one, or is a field that holds no day. */
    static boolean isLine(Line line) {
        if (line.rule().equals("header.other")) {
            return true;
        }
        Enumerator number = Enumerator.read(line.text(), line.start(), line.end());
        int from = number.end() < line.end() ? number.end() : line.start();
        from = "【〔[<(".indexOf(line.text().charAt(from)) >= 0 && from + 1 < line.end() ? from + 1 : from;
        return AHEAD.spacedPrefix(line.text(), from, line.end()) > 0 || isPeriodEnd(line);
    }

    /** 至 令和5年3月20日: the last day of a period. */
    private static boolean isPeriodEnd(Line line) {
        return line.at(0) == '至' && line.indexOf('月', line.start(), 20) > 0;
    }

    /** Tells whether what stands behind {@code time} in {@code text} makes it another day. */
    static boolean isNoticed(String text, ResolvedTime time) {
        String behind = Squeeze.of(text, time.end(), Math.min(text.length(), time.end() + REACH));
        int end = 0;
        while (end < behind.length() && "、。,を".indexOf(behind.charAt(end)) < 0) {
            end++;
        }
        String words = behind.substring(0, end);
        return BEHIND.stream().anyMatch(words::contains);
    }
}
