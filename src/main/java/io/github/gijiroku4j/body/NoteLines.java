package io.github.gijiroku4j.body;

import io.github.gijiroku4j.layout.Glyphs;
import io.github.gijiroku4j.layout.Line;
import io.github.gijiroku4j.layout.Page;
import io.github.gijiroku4j.layout.Prose;
import io.github.gijiroku4j.layout.StageNotes;
import java.util.Set;

/** Tells which lines of a body are a stage direction: one on its own line, or one over several. */
final class NoteLines {

    /** A stage direction of more lines is none. */
    private static final int MOST_LINES = 6;

    private static final int LONGEST_REMARK = 80;

    private final Page page;
    private final PartRules parts;
    private final Set<Integer> opens;

    /**
     * Tells of the lines of {@code page}.
     *
     * @param parts the rules of headings, which look alike: ≪４．閉会≫, ＜報告事項＞
     * @param opens the lines that open speeches
     */
    NoteLines(Page page, PartRules parts, Set<Integer> opens) {
        this.page = page;
        this.parts = parts;
        this.opens = opens;
    }

    /**
     * Returns the last line of the stage direction that begins on {@code line}, or -1 if none does. Inside talk any short
     * remark in brackets is one.
     */
    int lastLine(Line line, boolean inTalk) {
        boolean pause = opens.size() > 1 && StageNotes.isPause(line);
        if (!pause && (line.at(0) == '【' || parts.heading(line) != null)) {
            return -1;
        }
        boolean one = pause
                || StageNotes.isNote(line)
                || inTalk
                        && !opens.isEmpty()
                        && (StageNotes.isBare(line) || StageNotes.isAside(line) || isClerksRemark(line));
        return one ? line.index() : StageNotes.opensBelow(line) ? end(line) : -1;
    }

    /** ※各委員一致で可決: between the talk in the polite style a clerk remarks in the plain one. */
    private static boolean isClerksRemark(Line line) {
        return line.at(0) == '※'
                && line.length() > 3
                && line.length() <= LONGEST_REMARK
                && !Prose.isPolite(line.text(), line.start(), line.end());
    }

    /** The line on which a bracket that {@code line} opens is closed at the end, if all of it says what happened; else -1. */
    private int end(Line line) {
        char open = line.at(0);
        char close = Glyphs.closing(open);
        int depth = StageNotes.depth(line, open, close);
        StringBuilder words = new StringBuilder(line.content());
        int at = page.nextPrinted(line.index() + 1);
        for (int lines = 0; lines < MOST_LINES && at < page.size() && depth > 0 && !opens.contains(at); lines++) {
            Line below = page.line(at);
            depth += StageNotes.depth(below, open, close);
            words.append(below.content());
            if (depth == 0) {
                boolean act = open == '〔' || StageNotes.saysWhatHappened(words.toString(), 0, words.length());
                return act && below.last() == close ? at : -1;
            }
            at = page.nextPrinted(at + 1);
        }
        return -1;
    }
}
