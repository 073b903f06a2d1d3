package io.github.gijiroku4j.header;

import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.Squeeze;
import java.util.List;

/** Tells whether the line above a title names the council that a part of it belongs to: 中央審議会　教育分科会⏎特別活動部会（第7回）　議事録. */
final class ParentCouncil {

    private static final String[] PARTS = {"部会", "分科会", "小委員会", "作業部会"};
    private static final String[] COUNCILS = {"審議会", "分科会", "調査会", "部会"};
    private static final int LONGEST = 30;

    private ParentCouncil() {}

    /** Returns the first line of the title in {@code block}: the one above {@code kindAt} if it names the council, else that one. */
    static int firstLine(List<Line> block, int kindAt) {
        Line title = block.get(kindAt);
        String words = Squeeze.of(title.text(), title.start(), title.end());
        boolean part = endsIn(name(words), PARTS) && !words.contains("審議会");
        String council = block.get(kindAt - 1).content().replace(" ", "");
        boolean whole = council.length() <= LONGEST && endsIn(council, COUNCILS) && !words.contains(council);
        return part && whole ? kindAt - 1 : kindAt;
    }

    /** 特別活動部会 of 特別活動部会（第7回）　議事録 and of 第7回　特別活動部会　議事録. */
    private static String name(String words) {
        int behind = words.indexOf("(第");
        Session session = Session.of(words);
        if (behind > 0 || session == null || session.start() > 0) {
            return words.substring(0, Math.max(behind, 0));
        }
        int kind = Math.max(words.lastIndexOf("議事"), words.lastIndexOf("会議録") + 1);
        return kind > session.end() ? words.substring(session.end(), kind) : "";
    }

    private static boolean endsIn(String words, String[] endings) {
        for (String ending : endings) {
            if (words.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
