package io.github.gijiroku4j.body;

import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.Page;
import io.github.gijiroku4j.model.Speaker;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a record says its signs mean: （○：委員、●：事務局）, （○印は委員の発言、◇は事務局の発言）.
 *
 * <p>With a legend a sign is a speaker: its word is the label. 委員, 質問 and the like name nobody, 事務局 is an office.
 */
final class Legend {

    private static final int LONGEST = 200;
    private static final String[] ROLES = {
        "事務局", "委員", "構成員", "質問", "意見", "回答", "説明", "答弁", "発言", "参加者", "部会長", "会長", "座長", "担当", "市", "町", "県", "当局",
        "行政", "執行部"
    };

    private final Map<Character, String> words;

    private Legend(Map<Character, String> words) {
        this.words = words;
    }

    /** Looks for a legend between {@code from} and {@code to}; it explains two signs at least. */
    static Legend of(Page page, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, page.size()); i++) {
            Line line = page.line(i);
            if (line.length() >= 6 && line.length() <= LONGEST) {
                Map<Character, String> words = read(line);
                if (words.size() > 1) {
                    return new Legend(words);
                }
            }
        }
        return new Legend(Map.of());
    }

    private static Map<Character, String> read(Line line) {
        Map<Character, String> words = new HashMap<>();
        for (int i = 0; i + 2 < line.length(); i++) {
            char sign = line.at(i);
            if (!Glyphs.isGlyph(sign) && sign != '→' && sign != '・') {
                continue;
            }
            int at = i + 1;
            while (line.at(at) == ' ' || line.at(at) == '印') {
                at++;
            }
            if (line.at(at) != ':' && line.at(at) != 'は' && line.at(at) != '…' && line.at(at) != '=') {
                continue;
            }
            StringBuilder word = new StringBuilder();
            for (int j = at + 1;
                    j < line.length() && "、,()。 ".indexOf(line.at(j)) < 0 && !Glyphs.isGlyph(line.at(j));
                    j++) {
                word.append(line.at(j));
            }
            if (isRole(word.toString())) {
                words.put(sign, role(word.toString()));
            }
        }
        return words;
    }

    private static boolean isRole(String word) {
        for (String role : ROLES) {
            if (word.contains(role)) {
                return word.length() <= 20;
            }
        }
        return false;
    }

    private static String role(String word) {
        int of = word.indexOf('の');
        return of > 1 ? word.substring(0, of) : word;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Returns who speaks behind {@code sign}, or null if the legend does not say. */
    @Nullable
    Speaker speaker(char sign) {
        String word = words.get(sign);
        if (word == null) {
            return null;
        }
        boolean nobody = word.startsWith("委員")
                || word.startsWith("構成員")
                || word.contains("質問")
                || word.contains("意見")
                || word.contains("回答")
                || word.contains("説明")
                || word.contains("発言")
                || word.contains("答弁")
                || word.startsWith("参加者");
        return nobody ? Speaker.anonymous() : new Speaker(word, null, word, null, Speaker.Kind.OFFICE, null, null);
    }
}
