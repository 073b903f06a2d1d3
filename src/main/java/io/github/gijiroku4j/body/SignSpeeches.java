package io.github.gijiroku4j.body;

import io.github.gijiroku4j.format.OpinionSigns;
import io.github.gijiroku4j.format.SpeakerFormat.Where;
import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.Page;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds where, in a transcript that names nobody, one speech after another begins: every one of them, whoever speaks, opens
 * with the same sign and is talk ({@code ● それでは，議事に入ります。}).
 */
final class SignSpeeches {

    /** Fewer make a list. */
    private static final int ENOUGH = 3;

    /** So many times more often than not talk stands behind the sign. */
    private static final int MORE = 3;

    private static final class Count {
        private int talks;
        private int others;
    }

    private SignSpeeches() {}

    /**
     * Returns the lines of {@code page} behind {@code from} that open such a speech, each with its sign; none in most records.
     */
    static Map<Integer, OpinionSigns.Sign> find(Page page, int from, OpinionSigns signs) {
        Map<Integer, OpinionSigns.Sign> talks = new HashMap<>();
        Map<Character, Count> counts = new HashMap<>();
        for (int i = page.nextPrinted(from); i < page.size(); i = page.nextPrinted(i + 1)) {
            Line line = page.line(i);
            OpinionSigns.Sign sign = signs.of(Where.TRANSCRIPT, line.text(), line.start(), line.end());
            if (sign == null) {
                continue;
            }
            Count count = counts.computeIfAbsent(key(line), key -> new Count());
            if (OpinionSigns.isTalk(line.text(), sign.end(), line.end())) {
                count.talks++;
                talks.put(i, sign);
            } else {
                count.others++;
            }
        }
        char most = 0;
        int best = 0;
        for (Map.Entry<Character, Count> entry : counts.entrySet()) {
            Count count = entry.getValue();
            if (count.talks >= ENOUGH && count.talks >= MORE * count.others && count.talks > best) {
                best = count.talks;
                most = entry.getKey();
            }
        }
        char chosen = most;
        talks.keySet().removeIf(line -> key(page.line(line)) != chosen);
        Map<Integer, Integer> indents = new HashMap<>();
        talks.keySet().forEach(line -> indents.merge(page.line(line).indent(), 1, Integer::sum));
        int usual = usual(indents);
        // ●　三つの点がございます。⏎　●一つは、費用でございます。: further in than the others stands an item of what is said.
        talks.keySet().removeIf(line -> page.line(line).indent() > usual);
        return talks;
    }

    /** The indent that most of the lines have. */
    private static int usual(Map<Integer, Integer> indents) {
        return indents.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private static char key(Line line) {
        return Glyphs.isCircle(line.at(0)) ? '○' : line.at(0);
    }
}
