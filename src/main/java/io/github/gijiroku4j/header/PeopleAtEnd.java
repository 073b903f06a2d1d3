package io.github.gijiroku4j.header;

import io.github.gijiroku4j.header.FieldFinder.Field;
import io.github.gijiroku4j.header.FieldFinder.Kind;
import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.Page;
import io.github.gijiroku4j.model.LineRole;
import java.util.ArrayList;
import java.util.List;

/** Finds the people whom a plenary of the Diet lists behind its last speech: 出席国務大臣⏎　内閣総理大臣　山田太郎君. */
final class PeopleAtEnd {

    /** No such list is longer. */
    private static final int MOST_LINES = 80;

    private static final int LONGEST = 60;

    private PeopleAtEnd() {}

    /** Has {@code roster} read them; {@code firstSpeech} is the index of the first line that opens a speech. */
    static void read(Page page, int firstSpeech, RosterReader roster) {
        List<Field> heads = heads(page, firstSpeech);
        for (int i = 0; i < heads.size(); i++) {
            int end = i + 1 < heads.size() ? heads.get(i + 1).line().index() : page.size();
            roster.read(heads.get(i), end);
        }
    }

    /** The heads of the groups from the first to the last; what stands below each of them to the text's end are names. */
    private static List<Field> heads(Page page, int firstSpeech) {
        List<Field> heads = new ArrayList<>();
        boolean named = false;
        int lines = 0;
        for (int i = page.previousPrinted(page.size() - 1);
                i > firstSpeech && lines < MOST_LINES;
                i = page.previousPrinted(i - 1), lines++) {
            Line line = page.line(i);
            if (line.role() == LineRole.SEPARATOR) {
                continue;
            }
            Field field = FieldFinder.find(line);
            boolean head = field != null
                    && field.kind() == Kind.PEOPLE
                    && !field.hasValue()
                    && field.word().startsWith("出席");
            if (head && named && field != null) {
                heads.add(0, field);
                named = false;
            } else if (isName(line)) {
                named = true;
            } else {
                break;
            }
        }
        return heads;
    }

    /** 内閣総理大臣　山田太郎君, or an office that the column's edge cut ahead of its name. */
    private static boolean isName(Line line) {
        return line.length() <= LONGEST
                && line.indexOf('。', line.start(), line.length()) < 0
                && (line.last() == '君' || RosterLines.isOfficeAndName(line.text(), line.start(), line.end()));
    }
}
