package io.github.gijiroku4j.header;

import io.github.gijiroku4j.header.FieldFinder.Kind;
import io.github.gijiroku4j.layout.Line;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the label of a field may end in when a number, a sign or a bracket sets it off: WG1出席者, 農業委員会事務局職員. */
final class FieldEndings {

    private static final Map<String, Kind> ENDINGS = Map.ofEntries(
            Map.entry("の概要", Kind.BODY),
            Map.entry("の要旨", Kind.BODY),
            Map.entry("の経過", Kind.BODY),
            Map.entry("出席者", Kind.PEOPLE),
            Map.entry("出席委員", Kind.PEOPLE),
            Map.entry("出席議員", Kind.PEOPLE),
            Map.entry("出席職員", Kind.PEOPLE),
            Map.entry("局職員", Kind.PEOPLE),
            Map.entry("会事務局", Kind.PEOPLE),
            Map.entry("した者", Kind.PEOPLE),
            Map.entry("した委員", Kind.PEOPLE),
            Map.entry("の職氏名", Kind.PEOPLE),
            Map.entry("した案件", Kind.AGENDA),
            Map.entry("した事件", Kind.AGENDA),
            Map.entry("した議案", Kind.AGENDA),
            Map.entry("席者氏名", Kind.PEOPLE),
            Map.entry("職員氏名", Kind.PEOPLE),
            Map.entry("側出席者", Kind.PEOPLE),
            Map.entry("欠席者", Kind.ABSENT),
            Map.entry("欠席委員", Kind.ABSENT),
            Map.entry("欠席議員", Kind.ABSENT),
            Map.entry("配付資料", Kind.HANDOUTS),
            Map.entry("配布資料", Kind.HANDOUTS));

    private FieldEndings() {}

    /** Returns what the field of a label holds that is {@code words}, or null if they end in none of these or hold another field. */
    static @Nullable Kind kind(String words) {
        for (int i = 0; i < words.length(); i++) {
            if ("():、。".indexOf(words.charAt(i)) >= 0) {
                // 日(火)(2)場所オンライン開催(3)出席者
                return null;
            }
        }
        if (words.endsWith("なかった委員") || words.endsWith("なかった者")) {
            // 書面の提出がなかった委員: who took no part in a meeting by letter.
            return Kind.ABSENT;
        }
        Kind kind = ENDINGS.get(words.substring(Math.max(0, words.length() - 4)));
        return kind == null ? ENDINGS.get(words.substring(Math.max(0, words.length() - 3))) : kind;
    }

    /** Returns where, at most {@code reach} units behind {@code from}, two spaces follow each other; -1 if none do. */
    static int gap(Line line, int from, int reach) {
        for (int i = from; i < Math.min(line.end(), from + reach) - 1; i++) {
            if (line.text().charAt(i) == ' ' && line.text().charAt(i + 1) == ' ') {
                return i;
            }
        }
        return -1;
    }
}
