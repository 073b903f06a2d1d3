package io.github.gijiroku4j.header;

import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.model.Minutes;
import io.github.gijiroku4j.text.WordList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells from the words of a title what sort of record it is: 議事録 and 会議録 a transcript, 議事要旨 and 議事概要 a summary. */
final class RecordKind {

    private static final int LONGEST = 80;
    private static final Map<String, List<String>> KINDS = WordList.parts(RecordKind.class, "kinds.txt");
    private static final List<String> SUMMARY = KINDS.getOrDefault("summary", List.of());
    private static final List<String> TRANSCRIPT = KINDS.getOrDefault("transcript", List.of());
    private static final List<String> OTHERS = KINDS.getOrDefault("not", List.of());

    private RecordKind() {}

    /** Returns the kind of record that the words of a line name, or null. */
    static Minutes.@Nullable Kind of(String line) {
        String words = OldLetters.plain(line.replace(" ", "").replace("\t", ""));
        if (words.length() > LONGEST) {
            return null;
        }
        for (String other : OTHERS) {
            words = words.replace(other, "");
        }
        String open = withoutRemarks(words);
        boolean remark = !words.equals(open);
        for (String word : SUMMARY) {
            if (remark ? words.contains(word) : open.endsWith(word) || word.length() > 2 && open.contains(word)) {
                return Minutes.Kind.SUMMARY;
            }
        }
        for (String word : TRANSCRIPT) {
            if (word.length() > 2 ? open.contains(word) : open.endsWith(word)) {
                return Minutes.Kind.TRANSCRIPT;
            }
        }
        return null;
    }

    /** 緑化計画の概要, 調査記録: the word for the record is one that other papers have too. */
    static boolean isDoubtful(String title) {
        String words = withoutRemarks(title.replace(" ", ""));
        for (String word : new String[] {"概要", "要旨", "記録", "全文", "報告", "主な意見"}) {
            if (words.endsWith(word)) {
                String ahead = words.substring(0, words.length() - word.length());
                return of(ahead) == null && !ahead.endsWith("議事") && !ahead.endsWith("会議") && !ahead.endsWith("発言");
            }
        }
        return false;
    }

    /** 第204回国会　参議院　本会議　第7号 names no kind, and is a transcript. */
    static boolean isOfDiet(Line line) {
        String words = OldLetters.plain(line.content().replace(" ", ""));
        return words.contains("回国会") && words.endsWith("号") && words.lastIndexOf('第') > words.indexOf("回国会");
    }

    /** Without brackets at the end: 議事録（案）. */
    private static String withoutRemarks(String words) {
        int end = words.length();
        while (end > 0) {
            char close = words.charAt(end - 1);
            char open = close == ')' ? '(' : '〔';
            int start = close == ')' || close == '〕' ? words.lastIndexOf(open, end - 1) : -1;
            if (start <= 0) {
                break;
            }
            end = start;
        }
        return words.substring(0, end);
    }
}
