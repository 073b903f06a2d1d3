package io.github.gijiroku4j.header;

import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.Page;
import io.github.gijiroku4j.layout.Squeeze;
import io.github.gijiroku4j.model.LineRole;
import io.github.gijiroku4j.model.Meeting;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the line that names the meeting where no title block does: 防災減災特別委員会会議記録 below other lines, 総務常任委員会　平成27年6月22日
 * above all, or the head of a page where a record begins in the middle.
 */
final class UntitledRecords {

    private static final String[] KINDS = {"会議録", "会議記録", "議事録", "速記録", "議事要旨", "議事概要", "会議概要"};

    /** A name stands among so many lines. */
    private static final int FIRST_LINES = 15;
    /** And without a word for the record among so many. */
    private static final int FIRST = 2;

    private static final int LONGEST = 60;

    private UntitledRecords() {}

    /**
     * Returns the line, or null.
     *
     * @param to the line at which the header ends
     */
    static @Nullable Line find(Page page, int to) {
        int seen = 0;
        for (int i = page.nextPrinted(0); i < to && seen < FIRST_LINES; i = page.nextPrinted(i + 1)) {
            Line line = page.line(i);
            if (isShort(line) && (endsInKind(line) || seen < FIRST && !isField(line)) && namesCouncil(line)) {
                return line;
            }
            seen++;
        }
        for (Line line : page.lines()) {
            if (line.role() == LineRole.RUNNING_HEAD && isShort(line) && namesCouncil(line)) {
                return line;
            }
        }
        return null;
    }

    /** Returns the meetings that {@code line} names, a page number at its end left out. */
    static List<Meeting> meetings(Line line) {
        return MeetingNames.of(List.of(withoutPage(line)));
    }

    private static String withoutPage(Line line) {
        String words = line.passage().text();
        int end = words.length();
        while (line.role() == LineRole.RUNNING_HEAD && end > 0 && " -0123456789".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(0, end);
    }

    private static boolean isShort(Line line) {
        return line.length() >= 5 && line.length() <= LONGEST && line.indexOf('。', line.start(), LONGEST) < 0;
    }

    private static boolean isField(Line line) {
        return FieldFinder.find(line) != null || line.role() == LineRole.ROSTER;
    }

    private static boolean endsInKind(Line line) {
        String words = Squeeze.of(line.text(), line.start(), line.end());
        for (String kind : KINDS) {
            if (words.endsWith(kind) && words.length() > kind.length() + 2) {
                return true;
            }
        }
        return false;
    }

    private static boolean namesCouncil(Line line) {
        List<Meeting> meetings = meetings(line);
        return !meetings.isEmpty() && meetings.stream().allMatch(meeting -> BodyNames.isCouncil(meeting.body()));
    }
}
