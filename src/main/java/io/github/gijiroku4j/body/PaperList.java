package io.github.gijiroku4j.body;

import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.layout.KanjiNumbers;
import io.github.gijiroku4j.model.Handout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The papers that a record lists, to be found by what they are called in the talk: 資料4の1, 資料№4-1 and 資料第4-1号 are one, and so are
 * 資料二 and 資料2, unless the record lists them apart.
 */
final class PaperList {

    private final List<String> labels = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();

    PaperList(List<Handout> handouts) {
        for (Handout handout : handouts) {
            if (!handout.label().isEmpty() && places.putIfAbsent(handout.label(), labels.size()) == null) {
                labels.add(handout.label());
            }
        }
        for (int i = 0; i < labels.size(); i++) {
            places.putIfAbsent(plain(labels.get(i)), i);
        }
    }

    boolean isEmpty() {
        return labels.isEmpty();
    }

    /** Returns the label that the record lists a paper under, null if it lists no such paper. */
    @Nullable
    String find(String label) {
        Integer place = place(label);
        return place == null ? null : labels.get(place);
    }

    private @Nullable Integer place(String label) {
        Integer place = places.get(label);
        return place != null ? place : places.get(plain(label));
    }

    /** Returns the papers from {@code first} to {@code last} as they are listed; none if they stand in another order. */
    List<String> between(String first, String last) {
        Integer from = place(first);
        Integer to = place(last);
        if (from == null || to == null || to <= from) {
            return List.of();
        }
        String word = word(first);
        return labels.subList(from, to + 1).stream()
                .filter(label -> word(label).equals(word))
                .toList();
    }

    /** The word ahead of a label's number: 参考資料 of 参考資料4-1. */
    static String word(String label) {
        int end = 0;
        while (end < label.length() && !isNumber(label.charAt(end))) {
            end++;
        }
        return label.substring(0, end);
    }

    private static boolean isNumber(char c) {
        return Glyphs.isDigit(c)
                || Glyphs.isKanjiDigit(c)
                || c >= '①' && c <= '⑳'
                || c == '№'
                || c == '第'
                || c >= 'A' && c <= 'Z';
    }

    /** A label without 第, 号, №, No. and brackets, with - for の and ., 1 for ①. */
    private static String plain(String label) {
        StringBuilder plain = new StringBuilder(label.length());
        String text = label.replace("No.", "").replace("No", "");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int kanji = i > 0 ? KanjiNumbers.end(text, i, text.length()) : i;
            if (kanji > i) {
                plain.append(KanjiNumbers.value(text, i, kanji));
                i = kanji - 1;
            } else if (c >= '①' && c <= '⑳') {
                plain.append(c - '①' + 1);
            } else if (c == 'の' || c == '.' || Glyphs.isDash(c) && i > 0 && isNumber(text.charAt(i - 1))) {
                plain.append('-');
            } else if ("第号№() ".indexOf(c) < 0) {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
