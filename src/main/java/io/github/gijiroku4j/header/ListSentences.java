package io.github.gijiroku4j.header;

import io.github.gijiroku4j.header.FieldFinder.Field;
import io.github.gijiroku4j.header.FieldFinder.Kind;
import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.Squeeze;
import org.jspecify.annotations.Nullable;

/** The sentences that head a list in a header, where others print a label. */
final class ListSentences {

    /** A longer sentence is talk. */
    private static final int LONGEST = 90;

    private ListSentences() {}

    /**
     * 出席議員は、13名で次のとおりである。, 本会議の書記は次のとおりである。, 説明のため出席した者は左のとおり。: a sentence that heads a list; or
     * the law by which people were there.
     */
    static @Nullable Field find(Line line, int at, String numbered) {
        if (line.length() > LONGEST || at >= line.end()) {
            return null;
        }
        if ("地説職".indexOf(line.text().charAt(at)) < 0 && !mayFollow(line, at)) {
            return null;
        }
        String words = Squeeze.of(line.text(), at, line.end());
        boolean follows = words.contains("とおり") || words.contains("通り");
        int is = words.indexOf('は');
        boolean lawful = words.startsWith("地方自治法") || words.startsWith("説明のため") || words.startsWith("職務のため");
        if (follows && is > 1) {
            Kind kind = listed(words.substring(0, is));
            return kind == null ? null : new Field(kind, line, words.substring(0, is), line.end(), numbered, true);
        }
        boolean people = words.endsWith("者") || words.endsWith("氏名") || words.endsWith("職員") || words.endsWith("名)");
        return lawful && people && words.indexOf('。') < 0 && words.contains("出席")
                ? new Field(Kind.PEOPLE, line, words, line.end(), numbered, true)
                : null;
    }

    /** A cheap look for the last two letters of とおり and 通り. */
    private static boolean mayFollow(Line line, int from) {
        char before = 0;
        for (int i = from; i < line.end(); i++) {
            char c = line.text().charAt(i);
            if (c == 'り' && (before == 'お' || before == '通')) {
                return true;
            }
            before = c > ' ' ? c : before;
        }
        return false;
    }

    /** What a list under these words holds, or null. */
    private static @Nullable Kind listed(String words) {
        if (words.startsWith("欠席")) {
            return Kind.ABSENT;
        }
        char last = words.charAt(words.length() - 1);
        if (words.endsWith("書記") || (last == '者' || last == '員') && words.contains("出席")) {
            return Kind.PEOPLE;
        }
        return words.endsWith("事件") || words.endsWith("案件") || words.endsWith("議案") ? Kind.AGENDA : null;
    }
}
