package io.github.gijiroku4j.format;

import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.Page;
import io.github.gijiroku4j.model.LineRole;
import io.github.gijiroku4j.model.Speaker;
import io.github.gijiroku4j.text.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a record says its signs mean: （○：委員、●：事務局）, （○印は委員の発言、◇は事務局の発言）.
 *
 * <p>With a legend a sign is a speaker: its word is the label. 委員, 質問 and the like name nobody, 事務局 is an office.
 */
public final class Legend {

    private static final int SHORTEST = 6;
    private static final int LONGEST = 200;
    private static final int LONGEST_WORD = 20;

    private static final Map<String, List<String>> WORDS = WordList.parts(Legend.class, "legend.txt");
    private static final List<String> ROLES = WORDS.getOrDefault("roles", List.of());
    private static final List<String> NOBODY = WORDS.getOrDefault("nobody", List.of());
    private static final List<String> ACTS = WORDS.getOrDefault("acts", List.of());
    private static final String BETWEEN = String.join("", WORDS.getOrDefault("signs", List.of()));

    private final Map<Character, String> words;

    private Legend(Map<Character, String> words) {
        this.words = words;
    }

    /**
     * Looks for a legend between the lines {@code from} and {@code to}; it explains two signs at least.
     *
     * @param signs the signs of which it is asked
     */
    public static Legend of(Page page, int from, int to, OpinionSigns signs) {
        for (int i = Math.max(0, from); i < Math.min(to, page.size()); i++) {
            Line line = page.line(i);
            if (line.length() >= SHORTEST && line.length() <= LONGEST && line.role() != LineRole.ROSTER) {
                Map<Character, String> words = read(line, signs);
                if (words.size() > 1) {
                    words.keySet().removeIf(sign -> !signs.isSign(SpeakerFormat.Where.LEGEND, sign));
                    return new Legend(words);
                }
            }
        }
        return new Legend(Map.of());
    }

    private static Map<Character, String> read(Line line, OpinionSigns signs) {
        Map<Character, String> words = new HashMap<>();
        Map<Character, String> ahead = new HashMap<>();
        for (int i = 0; i < line.length(); i++) {
            char sign = line.at(i);
            if (sign < 0x80 || sign >= 0x3040 && sign <= 0x9FFF && sign != '・') {
                continue;
            }
            if (!Glyphs.isSign(sign) && !signs.isSign(SpeakerFormat.Where.LEGEND, sign)) {
                continue;
            }
            put(words, sign, wordBehind(line, i));
            put(ahead, sign, wordAhead(line, i));
        }
        return words.size() > 1 ? words : ahead;
    }

    private static void put(Map<Character, String> words, char sign, String word) {
        if (!word.isEmpty() && word.length() <= LONGEST_WORD && ROLES.stream().anyMatch(word::contains)) {
            words.put(key(sign), role(word));
        }
    }

    /** ○：委員, ○印は委員の発言, ○委員. */
    private static String wordBehind(Line line, int sign) {
        int from = sign + 1;
        boolean parted = false;
        while (from < line.length() && (line.at(from) == ' ' || line.at(from) == '印' || parts(line.at(from)))) {
            parted |= parts(line.at(from));
            from++;
        }
        int to = from;
        while (to < line.length() && isOfWord(line.at(to))) {
            to++;
        }
        String word = line.content().substring(Math.min(from, to), to);
        // 質問・意見: a point between two words is no sign.
        boolean apart = sign == 0 || "(、, ※".indexOf(line.at(sign - 1)) >= 0;
        return parted || apart && ROLES.contains(word) ? word : "";
    }

    /** 委員…○, 大学：●. */
    private static String wordAhead(Line line, int sign) {
        int to = sign;
        while (to > 0 && (line.at(to - 1) == ' ' || parts(line.at(to - 1)))) {
            to--;
        }
        int from = to;
        while (from > 0 && isOfWord(line.at(from - 1)) && !parts(line.at(from - 1))) {
            from--;
        }
        return to == sign ? "" : line.content().substring(from, to);
    }

    private static boolean parts(char c) {
        return BETWEEN.indexOf(c) >= 0 || Glyphs.isDash(c) && c != 'ー';
    }

    private static boolean isOfWord(char c) {
        return "、,()。 ".indexOf(c) < 0 && !Glyphs.isGlyph(c);
    }

    /** 委員, 委員及び関係者, but not 委員長. */
    private static boolean isGroup(String word, String group) {
        return word.startsWith(group) && !word.startsWith("長", group.length());
    }

    private static char key(char sign) {
        return Glyphs.isCircle(sign) ? '○' : sign == '⇒' ? '→' : sign;
    }

    private static String role(String word) {
        int of = word.indexOf('の');
        return of > 1 ? word.substring(0, of) : word;
    }

    /** Returns who speaks behind {@code sign}, or null if the legend does not say. */
    public @Nullable Speaker speaker(char sign) {
        String word = words.get(key(sign));
        if (word == null) {
            return null;
        }
        boolean nobody = NOBODY.stream().anyMatch(group -> isGroup(word, group))
                || ACTS.stream().anyMatch(word::contains);
        return nobody ? Speaker.anonymous() : new Speaker(word, null, word, null, Speaker.Kind.OFFICE, null, null);
    }
}
