package io.github.gijiroku4j.body;

import io.github.gijiroku4j.layout.Enumerator;
import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.Page;
import io.github.gijiroku4j.layout.StageNotes;
import io.github.gijiroku4j.person.OfficeLexicon;
import io.github.gijiroku4j.text.WordList;
import java.util.List;
import java.util.Map;

/**
 * Tells where a summary lists what people said without a label ahead of it: 委員からの意見は以下のとおり, 主な意見; and whether its
 * opinions end in the name of who gave them: …すべきである。（山田委員）.
 */
final class Opinions {

    /** An attribution and the end of the sentence ahead of it are no longer. */
    private static final int LOOK = 60;

    private static final OfficeLexicon OFFICES = OfficeLexicon.builtIn();
    private static final Map<String, List<String>> WORDS = WordList.parts(Opinions.class, "opinions.txt");
    private static final List<String> SAID = WORDS.getOrDefault("said", List.of());
    private static final List<String> BELOW = WORDS.getOrDefault("below", List.of());
    private static final List<String> HEADS = WORDS.getOrDefault("heads", List.of());
    private static final List<String> END = WORDS.getOrDefault("end", List.of());
    private static final List<String> PLANS = WORDS.getOrDefault("plans", List.of());
    private static final List<String> WISHES = WORDS.getOrDefault("wishes", List.of());
    private static final List<String> INTENTIONS = WORDS.getOrDefault("intentions", List.of());

    private static final List<String> REMARKS = WORDS.getOrDefault("remarks", List.of());

    private Opinions() {}

    /** Tells whether a sentence says that opinions follow. */
    static boolean announces(String sentence) {
        return sentence.length() <= 160 && hasAny(sentence, SAID) && hasAny(sentence, BELOW);
    }

    /** Tells whether a heading says that opinions follow. */
    static boolean isHead(String heading) {
        return heading.length() <= 40 && hasAny(heading.replace(" ", ""), HEADS);
    }

    /** Tells whether under {@code heading} nobody's opinion stands: 次回の日程, 閉会, 座長まとめ. */
    static boolean isEnd(String heading) {
        return begins(heading, END) || isSummingUp(heading.replace(" ", ""));
    }

    /** 座長のまとめ, 部会長まとめ: an office and まとめ. */
    private static boolean isSummingUp(String words) {
        int office = words.endsWith("のまとめ") ? words.length() - 4 : words.length() - 3;
        return words.endsWith("まとめ") && office > 0 && OFFICES.endsInOffice(words, 0, office);
    }

    /** Tells whether under {@code heading} plans are reported: 今後の予定. */
    static boolean isPlan(String heading) {
        return begins(heading, PLANS);
    }

    private static boolean begins(String heading, List<String> words) {
        String squeezed = heading.replace(" ", "");
        for (String word : words) {
            if (squeezed.equals(word) || squeezed.startsWith(word) && (word.length() > 3 || word.equals("次回"))) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether {@code sentence} asks or wishes for something: …骨子を見たい。, …べきではないか。 */
    static boolean wishes(String sentence) {
        String words = sentence.endsWith("。") ? sentence.substring(0, sentence.length() - 1) : sentence;
        return WISHES.stream().anyMatch(words::endsWith) && INTENTIONS.stream().noneMatch(words::endsWith);
    }

    /** Tells whether {@code line} is an attribution alone, the rest of the opinion above it: （山田委員）. */
    static boolean isAttribution(Line line) {
        char first = line.at(0);
        if (line.length() < 4 || line.length() > 30 || first != '(' && first != '【') {
            return false;
        }
        String label = line.text().substring(line.start() + 1, line.end() - 1).replace(" ", "");
        return line.last() == Glyphs.closing(first)
                && StageNotes.depth(line, first, line.last()) == 0
                && OFFICES.endsInOffice(label, 0, label.length());
    }

    /** 【参考】…, （注）…: what whoever wrote the summary adds between the opinions. */
    static boolean isRemark(String text) {
        char open = text.charAt(0);
        int close = open == '【' || open == '(' || open == '<' ? text.indexOf(Glyphs.closing(open)) : -1;
        return close > 0 && REMARKS.contains(text.substring(1, close).strip());
    }

    private static boolean hasAny(String text, List<String> words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns where the attribution at the end of {@code text} opens, or -1: the bracket holds a label (浜田（み）委員) and ends the
     * text, where it may have lost its closing half.
     */
    static int attribution(String text) {
        int open = opening(text);
        if (open < 2 || text.length() - open > 30) {
            return -1;
        }
        String label = text.substring(open + 1, labelEnd(text)).replace(" ", "");
        int last = open - 1;
        while (last > 0 && text.charAt(last) <= ' ') {
            last--;
        }
        boolean ends = "。?」)".indexOf(text.charAt(last)) >= 0;
        return ends && label.length() >= 2 && OFFICES.endsInOffice(label, 0, label.length()) ? open : -1;
    }

    /** Tells whether {@code last} ends in an attribution without its closing bracket, and {@code next} opens an item. */
    static boolean lacksBracket(Line last, Line next) {
        boolean sign = Enumerator.read(next.text(), next.start(), next.end()).sign();
        return sign && attribution(last.text().substring(Math.max(last.start(), last.end() - LOOK), last.end())) >= 0;
    }

    /** Returns where the label of the attribution at the end of {@code text} ends. */
    static int labelEnd(String text) {
        return text.endsWith("】") || text.endsWith(")") ? text.length() - 1 : text.length();
    }

    /** The bracket that the last letter closes, or that is left open near the end; -1 if there is none. */
    private static int opening(String text) {
        int depth = text.endsWith(")") || text.endsWith("】") ? 0 : 1;
        for (int i = text.length() - 1; i >= Math.max(0, text.length() - 30); i--) {
            char c = text.charAt(i);
            depth += c == ')' || c == '】' ? 1 : c == '(' || c == '【' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Tells whether at least three lines of the body end in an attribution. */
    static boolean areAttributed(Page page, int from) {
        int found = 0;
        for (int i = from; i < page.size() && found < 3; i++) {
            Line line = page.line(i);
            boolean maybe = line.last() == ')' || line.last() == '】';
            String tail = maybe ? line.text().substring(Math.max(line.start(), line.end() - LOOK), line.end()) : "";
            found += maybe && (attribution(tail) >= 0 || isAttribution(line)) ? 1 : 0;
        }
        return found >= 3;
    }
}
