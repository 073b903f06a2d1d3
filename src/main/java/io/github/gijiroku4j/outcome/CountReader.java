package io.github.gijiroku4j.outcome;

import io.github.gijiroku4j.text.WordTrie;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds a number behind the word for what it counts: 賛成12名, 反対 三名, 投票総数　二百三十. */
final class CountReader {

    private static final String UNITS = "名人票";

    /**
     * A number that was found.
     *
     * @param value the number
     * @param start where its word begins
     * @param end the offset behind its unit
     */
    record Found(int value, int start, int end) {}

    private final WordTrie labels;

    CountReader(List<String> labels) {
        this.labels = WordTrie.forwards(labels);
    }

    /** Returns the first number of {@code text} that one of the labels stands ahead of, null if there is none. */
    @Nullable
    Found find(String text) {
        for (int i = 0; i < text.length(); i++) {
            int label = labels.mayHold(text.charAt(i)) ? labels.prefix(text, i, text.length()) : 0;
            Found found = label == 0 ? null : number(text, i, i + label);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable Found number(String text, int start, int from) {
        int at = from;
        while (at < text.length() && at < from + 3 && " はが、:が者".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        int digits = at;
        int value = 0;
        int figure = 0;
        while (at < text.length() && at < digits + 8) {
            char c = text.charAt(at);
            int digit = c >= '0' && c <= '9' ? c - '0' : "〇一二三四五六七八九".indexOf(c);
            int unit = c == '十' ? 10 : c == '百' ? 100 : 0;
            if (digit >= 0) {
                figure = figure * 10 + digit;
            } else if (unit > 0) {
                value += Math.max(figure, 1) * unit;
                figure = 0;
            } else {
                break;
            }
            at++;
        }
        if (at == digits) {
            return null;
        }
        boolean unit = at < text.length() && UNITS.indexOf(text.charAt(at)) >= 0;
        if (unit && text.startsWith("中", at + 1)) {
            // 挙手9名中7名: the first number is of those who may vote.
            return number(text, start, at + 2);
        }
        boolean closed = at == text.length() || "、。 ,)".indexOf(text.charAt(at)) >= 0;
        return unit || closed ? new Found(value + figure, start, unit ? at + 1 : at) : null;
    }
}
