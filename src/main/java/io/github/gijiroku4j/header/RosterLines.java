package io.github.gijiroku4j.header;

import io.github.gijiroku4j.header.FieldFinder.Kind;
import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.Page;
import io.github.gijiroku4j.model.LineRole;

/**
 * Marks the lines of a roster whose names end in 君 (委員長服部ゆくお君, 一番山田　太郎君), so that they are not taken for speeches.
 *
 * <p>They stand under a label such as 出席委員, ahead of the first sentence; much of such a line may be hiragana, which looks like talk.
 */
public final class RosterLines {

    private static final int LONGEST = 60;
    /** A label opens a roster only within this many lines from the top or from the last line of a roster. */
    private static final int MOST_APART = 60;

    private RosterLines() {}

    /** Marks the lines of the rosters at the head of {@code page}. */
    public static void mark(Page page) {
        boolean roster = false;
        int last = 0;
        for (int i = page.nextPrinted(0); i < page.size() && i < last + MOST_APART; i = page.nextPrinted(i + 1)) {
            Line line = page.line(i);
            if (line.last() == '。' && FieldFinder.find(line) == null || line.length() > LONGEST * 2) {
                if (roster) {
                    return;
                }
                continue;
            }
            if (line.last() == '君' && roster && isRow(line)) {
                line.decide(LineRole.ROSTER, "header.roster-line");
                last = i;
                continue;
            }
            FieldFinder.Field field = line.length() <= LONGEST ? FieldFinder.find(line) : null;
            if (field != null) {
                roster = field.kind() == Kind.PEOPLE;
                last = i;
            }
        }
    }

    /** A row of names holds no sentence and no marker of a speaker. */
    private static boolean isRow(Line line) {
        return line.length() <= LONGEST && !Glyphs.isCircle(line.at(0)) && line.indexOf('、', line.start(), LONGEST) < 0;
    }
}
