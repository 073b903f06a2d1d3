package io.github.gijiroku4j.body;

import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.Page;
import io.github.gijiroku4j.person.OfficeLexicon;

/**
 * Tells where a summary lists what people said without a label ahead of it: 委員からの意見は以下のとおり, 主な意見; and whether its
 * opinions end in the name of who gave them: …すべきである。（山田委員）.
 */
final class Opinions {

    private static final OfficeLexicon OFFICES = OfficeLexicon.builtIn();
    private static final String[] SAID = {"意見", "発言", "質疑", "コメント", "質問", "指摘"};
    private static final String[] BELOW = {"以下のとおり", "以下の通り", "次のとおり", "次の通り", "下記のとおり", "以下のような", "次のような"};
    private static final String[] HEADS = {
        "主な意見", "意見交換", "主な発言", "質疑応答", "自由討議", "主な質疑", "委員からの意見", "委員の意見", "出された意見", "主な議論", "委員意見", "主な御意見", "主なご意見",
        "発言要旨", "発言概要", "意見等"
    };

    private Opinions() {}

    /** Tells whether a sentence says that opinions follow. */
    static boolean announces(String sentence) {
        return sentence.length() <= 160 && hasAny(sentence, SAID) && hasAny(sentence, BELOW);
    }

    /** Tells whether a heading says that opinions follow. */
    static boolean isHead(String heading) {
        return heading.length() <= 40 && hasAny(heading.replace(" ", ""), HEADS);
    }

    private static boolean hasAny(String text, String[] words) {
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
        boolean ends = before == '。' || before == '?' || before == '」' || before == '」';
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
