package io.github.gijiroku4j.body;

import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.Page;
import io.github.gijiroku4j.person.OfficeLexicon;
import io.github.gijiroku4j.text.WordList;
import java.util.List;
import java.util.Map;

/**
 * Tells where a summary lists what people said without a label ahead of it: 委員からの意見は以下のとおり, 主な意見; and whether its
 * opinions end in the name of who gave them: …すべきである。（山田委員）.
 */
final class Opinions {

    private static final OfficeLexicon OFFICES = OfficeLexicon.builtIn();
    private static final Map<String, List<String>> WORDS = WordList.parts(Opinions.class, "opinions.txt");
    private static final List<String> SAID = WORDS.getOrDefault("said", List.of());
    private static final List<String> BELOW = WORDS.getOrDefault("below", List.of());
    private static final List<String> HEADS = WORDS.getOrDefault("heads", List.of());
    private static final List<String> END = WORDS.getOrDefault("end", List.of());
    private static final List<String> PLANS = WORDS.getOrDefault("plans", List.of());
    private static final List<String> WISHES = WORDS.getOrDefault("wishes", List.of());
    private static final List<String> INTENTIONS = WORDS.getOrDefault("intentions", List.of());

    private Opinions() {}

    /** Tells whether a sentence says that opinions follow. */
    static boolean announces(String sentence) {
        return sentence.length() <= 160 && hasAny(sentence, SAID) && hasAny(sentence, BELOW);
    }

    /** Tells whether a heading says that opinions follow. */
    static boolean isHead(String heading) {
        return heading.length() <= 40 && hasAny(heading.replace(" ", ""), HEADS);
    }

    /** Tells whether under {@code heading} nobody's opinion stands: 次回の日程, 閉会. */
    static boolean isEnd(String heading) {
        return begins(heading, END);
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
                && label.indexOf('(') < 0
                && OFFICES.endsInOffice(label, 0, label.length());
    }

    private static boolean hasAny(String text, List<String> words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Returns where the attribution at the end of {@code text} opens, or -1: the bracket holds a label and ends the text. */
    static int attribution(String text) {
        if (!text.endsWith(")") && !text.endsWith("】")) {
            return -1;
        }
        int open = Math.max(text.lastIndexOf('('), text.lastIndexOf('【'));
        if (open < 2 || text.length() - open > 30) {
            return -1;
        }
        String label = text.substring(open + 1, text.length() - 1).replace(" ", "");
        char before = text.substring(0, open)
                .strip()
                .charAt(text.substring(0, open).strip().length() - 1);
        boolean ends = before == '。' || before == '?' || before == '」' || before == ')';
        return ends && label.length() >= 2 && OFFICES.endsInOffice(label, 0, label.length()) ? open : -1;
    }

    /** Tells whether at least three lines of the body end in an attribution. */
    static boolean areAttributed(Page page, int from) {
        int found = 0;
        for (int i = from; i < page.size() && found < 3; i++) {
            Line line = page.line(i);
            if (line.last() == ')' || line.last() == '】') {
                found += attribution(line.text().substring(Math.max(line.start(), line.end() - 60), line.end())) >= 0
                        ? 1
                        : 0;
            }
        }
        return found >= 3;
    }
}
